import type { ActTables } from "../../engine/languagePack.ts";

export const acts: ActTables = {
  words: {},
  clauseCut: "[,;]",
  leadIn: "(?!)",
  trail: "(?!)",
  condition: "(?!)",
  nothing: "(?!)",
  formulas: [],
  rules: [],
  unless: {},
  names: { titles: "(?!)", greeting: "(?!)", between: "[,]", vocative: "(?!)", heading: "(?!)" },
};
