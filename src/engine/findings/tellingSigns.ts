/** What a sentence does and how it ends: signs for more than one learned question. */
import type { ActKind } from "../types.ts";
import { namedSigns } from "./comparedSigns.ts";
import type { SentenceReading } from "./sentenceReading.ts";

/** It ends with a question mark. */
export const ENDS_ASKING = /\?\s*$/u;

/** Of its acts, each once. */
export function kindsOf({ acts }: SentenceReading): readonly ActKind[] {
  return [...new Set(acts.map((act) => act.kind))];
}

const actOfKind = namedSigns<ActKind>("act ");

/** Makes the signs of a sentence; `tables`: those that tell how it reports or asks. */
export function tellingSigns(
  tables: readonly (keyof SentenceReading["tables"]["is"])[],
): (sentence: SentenceReading, kinds: readonly ActKind[]) => readonly string[] {
  const told = tables.map((table) => ({ table, sign: `is ${table}` }));
  return ({ folded, tables: { is } }, kinds) => {
    const signs = ["any", ENDS_ASKING.test(folded) ? "ends asking" : "ends plainly"];
    if (kinds.every((kind) => kind === "formula")) signs.push("silent");
    for (const kind of kinds) signs.push(actOfKind(kind));
    for (const { table, sign } of told) if (is[table].test(folded)) signs.push(sign);
    return signs;
  };
}
