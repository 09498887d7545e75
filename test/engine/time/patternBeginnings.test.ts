import { beginningsReader } from "../../../src/engine/time/patternBeginnings.ts";

/** "the |fir,sec": what stands before the bar begins a match without a blank, what stands behind it one with a blank; then the second word. */
function told(pattern: string, isBackward: boolean): readonly string[] {
  const likened = (code: number): string => (code >= 48 && code <= 57 ? "0" : code === 10 ? " " : String.fromCharCode(code));
  const slots: Readonly<Record<string, string>> = { month: "may|june", unit: "days?|weeks" };
  const read = beginningsReader({ likened, patternOfSlot: (slot) => slots[slot] ?? null, isBackward });
  const { plain, blank, second } = read(pattern);
  return [plain, blank, second ?? ["anything"]].map((all) => [...all].sort().join(","));
}

describe("what matches of a pattern begin with", () => {
  it.each<readonly [string, string, string, string]>([
    ["may", "may", "", ""],
    ["(?:the )?last day", "", "las,the", "day,las"],
    ["{month} {unit}", "", "jun,may", "day,wee"],
    ["in[ \\n]{1,3}{month}", "", "in ", "jun,may"],
    ["\\d{1,2}[ -]?{unit}", "0-d,0-w,0da,0we", "0 d,0 w", "day,wee"],
    ["3rd|on 12 may", "0rd", "on ", "0 m"],
    ["by .*", "", "by ", "anything"],
    ["\\w{1,9} may", "", "", "may"],
    ["(?<=to )may(?= be)", "may", "", ""],
    ["a{2,4}b", "aa", "", ""],
  ])("%s", (pattern, plain, blank, second) => {
    expect(told(pattern, false)).toEqual([plain, blank, second]);
  });
});

describe("what matches of a pattern end with, read backwards", () => {
  it.each<readonly [string, string, string, string]>([
    ["may", "yam", "", ""],
    ["by (?:the )?", "", " eh, yb", "eht,yb"],
    ["before {month}", "", "enu,yam", "ero"],
    ["(?:up to|within)[ \\n]{0,2}", "nih", " ni, ot,ot ", "nih,ot ,pu"],
  ])("%s", (pattern, plain, blank, second) => {
    expect(told(pattern, true)).toEqual([plain, blank, second]);
  });
});
