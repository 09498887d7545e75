/** Stage acts: one sentence or turn in, the acts found in it out. */
import { findActs } from "../../src/engine/acts/findActs.ts";
import type { ActKind } from "../../src/engine/types.ts";
import { textField } from "./fields.ts";
import { packs } from "./readingPacks.ts";

const labels: Readonly<Partial<Record<ActKind, string>>> = { promise: "commitment", request: "request", question: "question" };

export function evaluateActs(given: Readonly<Record<string, unknown>>): object {
  const lang = textField(given, "lang");
  const pack = packs.find((one) => lang.startsWith(one.language));
  if (pack === undefined) throw new Error(`no pack reads "${lang}"`);
  const found = findActs(textField(given, "text"), pack).map((act) => labels[act.kind]);
  return { acts: [...new Set(found.filter((label) => label !== undefined))] };
}
