import { findActs } from "../../../src/engine/acts/findActs.ts";
import type { ActKind, Language } from "../../../src/engine/types.ts";
import { packs } from "../../../src/languages/index.ts";

/** The kinds of act a sentence holds, each once, in the order of the text, joined by spaces. */
export function readKinds(text: string, language: Language, among: readonly ActKind[]): string {
  const pack = packs.find((one) => one.language === language);
  if (!pack) throw new Error(`no pack for ${language}`);
  const kinds = findActs(text, pack).map(({ kind }) => kind);
  return [...new Set(kinds.filter((kind) => among.includes(kind)))].join(" ");
}

/** What somebody has to do or say. */
export const owing: readonly ActKind[] = ["promise", "request", "question"];
