import type { DateTables } from "../../engine/languagePack.ts";

export const dates: DateTables = {
  fragments: {},
  words: { weekday: [], month: [], which: [], whichYear: [], unit: [], relativeDay: [], part: [], dayPart: [], holiday: [], era: [] },
  numbers: { cardinals: [], multipliers: [], ordinals: [], between: "", ordinalSuffix: "", last: "" },
  phrases: [],
  before: [],
  after: [],
  to: "(?:-)",
  rangeOpening: "",
  toAfterOpening: "",
  rangeClosing: "",
  between: "",
  moveSigns: "",
  pastSigns: "",
};
