import fc from "fast-check";
import { parseDay } from "../../../src/engine/time/calendarDay.ts";
import { readDates } from "../../../src/engine/time/readDates.ts";
import { packs } from "../../../src/languages/index.ts";
import { writtenOn } from "./dateTable.ts";

const pieces = [
  ..."0123456789 /.-:,()~\n",
  ..."下上周星期一二三五十月日号前后内年底末今明",
  ..."來週禮拜號後個",
  ..."来週曜までに末日営業中旬",
  ..."допнячвср0.",
  ...["monday", "by ", "next ", "5 days ", "may ", "q1", "within ", "to ", "2026", "до ", "недели ", "через ", "5月", "令和8年"],
];
const odd = ["\u0000", "\ud800", "🗓️", "\u200b", "İ", "ẞ", "\u2028"];

describe("date reading on any text", () => {
  it.each(packs)("keeps every phrase inside the text, in order, in $language", (pack) => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.constantFrom(...pieces, ...odd), fc.string({ maxLength: 3 })), { maxLength: 40 }), (parts) => {
        const text = parts.join("");
        let last = 0;
        for (const { start, end, text: phrase } of readDates(text, pack, writtenOn())) {
          expect(text.slice(start, end)).toBe(phrase);
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
      }),
      { numRuns: 600 },
    );
  });

  it.each(packs)("names only days that exist in $language", (pack) => {
    for (let day = 1; day <= 31; day += 1) {
      for (const { when } of readDates(`31.02.2027, 30.02., 2/30/2027, 2月${day}日, ${day} february, ${day} февраля`, pack, writtenOn())) {
        if (when.kind === "day") expect(parseDay(when.day)).toBe(when.day);
      }
    }
  });
});
