import { absenceOf } from "../../../src/engine/nudge/absence.ts";
import { calendarOf } from "../../../src/holidays/index.ts";
import { packs } from "../../../src/languages/index.ts";
import { type MailInBrief, type Name, people, readingOf } from "./nudgeThread.ts";

/** Written on Monday 2026-11-23. */
const mail = (from: Name, text: string, isAutomatic = true): MailInBrief => ({
  from,
  to: ["anna"],
  at: "2026-11-23T12:00:00+03:00",
  text,
  isAutomatic,
});
const back = (name: Name, mails: readonly MailInBrief[]): string | null =>
  absenceOf(people[name], readingOf(mails).thread.messages, packs, calendarOf)?.backOn ?? null;

const replies: readonly (readonly [Name, string, string | null])[] = [
  ["emily", "I will be back in the office on 7 December.", "2026-12-07"],
  ["emily", "I am out of the office until Friday, 4 December.", "2026-12-07"],
  ["emily", "I am on annual leave from 23 November to 4 December and will answer on my return.", "2026-12-07"],
  ["emily", "I am away. Returning on Monday.", "2026-11-30"],
  ["emily", "Our office is closed from 24 December to 1 January. We are back on 4 January.", "2027-01-04"],
  ["emily", "I am currently out of the office with limited access to mail.", null],
  ["emily", "I was away until 20 November.", null],
  ["li", "本人将于11月23日至12月4日休假，12月7日返回公司。", "2026-12-07"],
  ["li", "11/23-12/4出差，期间回复可能延迟。", "2026-12-07"],
  ["li", "返岗日期：12月7日", "2026-12-07"],
  ["lin", "我目前休假中，將於12月7日（週一）恢復上班。", "2026-12-07"],
  ["lin", "休假至12月4日，急事請聯絡同事。", "2026-12-07"],
  ["kenji", "11月23日から12月4日まで休暇をいただいております。12月7日より順次ご返信いたします。", "2026-12-07"],
  ["kenji", "誠に勝手ながら、12月4日（金）まで休業させていただきます。", "2026-12-07"],
  ["kenji", "次回出社は12月7日（月）です。", "2026-12-07"],
  ["kenji", "12/7(月)に出社いたします。", "2026-12-07"],
  ["olga", "Я нахожусь в отпуске с 23 ноября по 4 декабря.", "2026-12-07"],
  ["olga", "Я в отпуске до 4 декабря включительно, вернусь 7 декабря.", "2026-12-07"],
  ["olga", "Буду на рабочем месте с 07.12.2026.", "2026-12-07"],
  ["olga", "Выйду на работу в понедельник, 7 декабря.", "2026-12-07"],
];

describe("when somebody is back", () => {
  it.each(replies)("%s: %s is %s", (name, text, expected) => expect(back(name, [mail(name, text)])).toBe(expected));

  it("the subject may be all that says it", () => {
    expect(back("emily", [{ ...mail("emily", ""), subject: "Automatic reply: out of office until 4 December" }])).toBe("2026-12-07");
  });

  it("a person may say it without a machine", () => {
    expect(back("emily", [mail("emily", "I am on leave until 4 December, then I will look at it.", false)])).toBe("2026-12-07");
    expect(back("emily", [mail("emily", "The goods will be ready on 4 December.", false)])).toBeNull();
  });

  it("an absence to come holds nothing back before it begins", () => {
    const { thread } = readingOf([mail("emily", "I am on leave from 7 December to 11 December.", false)]);
    expect(absenceOf(people.emily, thread.messages, packs, calendarOf)).toMatchObject({ from: "2026-12-07", backOn: "2026-12-14" });
  });

  it("who writes again is back", () => {
    const written: MailInBrief = { from: "emily", to: ["anna"], at: "2026-11-24T12:00:00Z", text: "I am looking at it now." };
    expect(back("emily", [mail("emily", "I am out of the office until 4 December."), written])).toBeNull();
  });

  it("somebody else's absence is not theirs", () => {
    expect(back("maria", [mail("emily", "I am out of the office until 4 December.")])).toBeNull();
  });
});
