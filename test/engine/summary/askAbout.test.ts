import { askAbout } from "../../../src/engine/summary/askAbout.ts";
import type { Flag } from "../../../src/engine/types.ts";
import { writing as en } from "../../../src/languages/en/writing.ts";
import { writing as ja } from "../../../src/languages/ja/writing.ts";
import { writing as ru } from "../../../src/languages/ru/writing.ts";
import { writing as hans } from "../../../src/languages/zh/writing.zh-Hans.ts";
import { writing as hant } from "../../../src/languages/zh/writing.zh-Hant.ts";
import { day, japan, person, ReadingBuilder } from "./sampleReading.ts";

const me = person("Me", "me@example.com");
const words = new ReadingBuilder(me, [{ from: me, to: [], locale: "en", text: "ship by 3/4 or soon" }]);
const evidence = [words.evidence(0, "by 3/4")];
const pair = [words.evidence(0, "by 3/4"), words.evidence(0, "soon")] as const;

const flags: readonly Flag[] = [
  { kind: "calendarOrWorkingDays", evidence, readings: [day(3, 4, 2027), day(3, 18, 2027)] },
  { kind: "calendarOrWorkingDays", evidence, readings: null },
  { kind: "dayOrMonthFirst", evidence, readings: [day(3, 4, 2027), day(4, 3, 2027)] },
  { kind: "whichWeek", evidence, readings: [day(3, 4, 2027), day(3, 11, 2027)] },
  { kind: "vagueDeadline", evidence },
  { kind: "noDeadline", evidence },
  { kind: "weekend", day: day(11, 28), evidence },
  { kind: "holiday", day: day(11, 23), name: "勤労感謝の日", country: japan, evidence },
  ...(["date", "place", "quantity", "price", "version", "address", "name", "number"] as const).map(
    (about) => ({ kind: "conflict", about, evidence: pair, values: ["Hamburg", "Bremen"] }) as const,
  ),
  { kind: "conflict", about: "date", evidence: pair, values: ["2027-03-04", "2027-03-11"] },
];

describe("askAbout", () => {
  it.each([en, ja, ru, hans, hant])(
    "$locale: every kind of doubt has a sentence that quotes the mail and leaves no slot open",
    (writing) => {
      for (const flag of flags) {
        const sentence = askAbout(flag, writing);
        expect(sentence).not.toMatch(/[{}]|undefined|null/);
        expect(sentence).toMatch(/[?？。]$/);
        if (flag.kind !== "conflict") expect(sentence).toContain("by 3/4");
      }
    },
  );

  it.each([
    [en, "Does “by 3/4” mean Thursday, March 4, 2027 or Saturday, April 3, 2027?"],
    [ja, "「by 3/4」は2027年3月4日（木）と2027年4月3日（土）のどちらを指すか、お知らせいただけますでしょうか。"],
    [ru, "Уточните, пожалуйста: «by 3/4» — это 4 марта 2027 г. (четверг) или 3 апреля 2027 г. (суббота)?"],
    [hans, "想与您确认，“by 3/4”是指2027年3月4日（周四）还是2027年4月3日（周六）？"],
    [hant, "想與您確認，「by 3/4」是指2027年3月4日（週四）還是2027年4月3日（週六）？"],
  ])("$locale: shows both readings as dates", (writing, expected) => {
    expect(askAbout({ kind: "dayOrMonthFirst", evidence, readings: [day(3, 4, 2027), day(4, 3, 2027)] }, writing)).toBe(expected);
  });

  it("names calendar days first whichever reading was taken first", () => {
    const sentence = askAbout({ kind: "calendarOrWorkingDays", evidence, readings: [day(3, 18, 2027), day(3, 4, 2027)] }, en);
    expect(sentence).toBe(
      "Does “by 3/4” mean calendar days (until Thursday, March 4, 2027) or working days (until Thursday, March 18, 2027)?",
    );
  });

  it("writes two dates that disagree as dates", () => {
    expect(askAbout({ kind: "conflict", about: "date", evidence: pair, values: ["2027-03-04", "2027-03-11"] }, en)).toBe(
      "We see two different dates, Thursday, March 4, 2027 and Thursday, March 11, 2027. Which one is right?",
    );
  });
});
