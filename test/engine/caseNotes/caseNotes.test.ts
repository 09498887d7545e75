import { type CaseContext, caseNotes } from "../../../src/engine/caseNotes/caseNotes.ts";
import type { CaseNote } from "../../../src/engine/caseNotes/caseTypes.ts";
import { caseWords } from "../../../src/engine/caseNotes/caseWords.ts";
import type { PinnedGoal } from "../../../src/engine/goal/threadGoal.ts";
import { LOCALES } from "../../../src/engine/locales.ts";
import { readThread } from "../../../src/engine/readThread.ts";
import { packsWithWeights } from "../../../src/languages/actWeights.ts";
import { caseTables } from "../../../src/languages/caseTables.ts";
import { loadKindCues } from "../../../src/languages/kindCues.ts";
import { replyPrefixes } from "../../../src/languages/replyPrefixes.ts";
import { loadCasePhrases, loadWriting } from "../../../src/languages/texts.ts";
import { madeMail, petrasContext } from "../madeMail.ts";
import { day } from "../summary/sampleReading.ts";

const context: CaseContext = {
  ...petrasContext,
  packs: await packsWithWeights(),
  caseTables,
  cues: await loadKindCues(),
  replyPrefixes,
};

function notesOf(
  lines: readonly string[],
  { today = day(11, 12), pinnedGoal = null }: { today?: ReturnType<typeof day>; pinnedGoal?: PinnedGoal | null } = {},
): readonly CaseNote[] {
  return caseNotes(readThread(madeMail(...lines), context), context, { today, pinnedGoal });
}
function noteOf<Kind extends CaseNote["kind"]>(
  kind: Kind,
  lines: readonly string[],
  today = day(11, 12),
): (CaseNote & { readonly kind: Kind }) | undefined {
  return notesOf(lines, { today }).find((note): note is CaseNote & { readonly kind: Kind } => note.kind === kind);
}

describe("who writes the follow-up", () => {
  it.each([
    ["en", "p: Thank you for the call today. I will send the minutes by Friday.", "Petra Voss"],
    ["zh", "p: 感谢今天的会议。会议纪要我周五之前发给您。", "Petra Voss"],
    ["ja", "p: 本日はお打ち合わせのお時間をいただき、ありがとうございました。議事録は金曜日までにお送りいたします。", "Petra Voss"],
    ["ru", "p: Спасибо за встречу сегодня. Протокол отправлю до пятницы.", "Petra Voss"],
  ])("S003-7 whoever has said so, and then no question is left (%s)", (_language, line, name) => {
    expect(noteOf("whoWrites", [line])).toMatchObject({ reason: "tookItOn", isSettled: true, person: { name } });
  });

  it.each([
    [
      "the facilitator first",
      ["p: Thank you for the call today. Chen Yu facilitated it and I set up the meeting."],
      "facilitator",
      "Chen Yu",
    ],
    ["then the organiser", ["p: Thank you for the call today. I had set up the meeting at short notice."], "organiser", "Petra Voss"],
    ["then the colleague who was asked", ["p: Thank you for the call today. Could you please send the minutes?"], "delegate", "Chen Yu"],
    ["主持人优先", ["c: 感谢今天的会议，会议由Petra主持。"], "facilitator", "Petra Voss"],
    ["進行役が先", ["c: 本日はお打ち合わせのお時間をいただきありがとうございました。司会はPetra様でした。"], "facilitator", "Petra Voss"],
    ["сначала ведущий", ["c: Спасибо за встречу сегодня. Ведущей была Petra."], "facilitator", "Petra Voss"],
  ] as const)("S003-8 %s", (_title, lines, reason, name) => {
    expect(noteOf("whoWrites", lines)).toMatchObject({ reason, isSettled: false, person: { name } });
  });

  it("S003-7 else the side that waits for more; equals are not decided for", () => {
    const met = "p: Thank you for the call today. Please send the revised drawing.";
    expect(noteOf("whoWrites", [met])).toMatchObject({ reason: "wantsMost", person: { name: "Petra Voss" }, isMine: true });
    expect(noteOf("whoWrites", [`${met} I will send the price list.`])).toBeUndefined();
  });

  it("says nothing without a meeting", () => {
    expect(noteOf("whoWrites", ["p: Please send the revised drawing."])).toBeUndefined();
  });
});

describe("the contact person", () => {
  it.each([
    ["en", "p: Are you the contact person for the test?", "c: Yes, that is fine."],
    ["zh", "p: 测试期间的联系人是您吗？", "c: 可以，没问题。"],
    ["ja", "p: 試験期間中の窓口はどなたでしょうか。", "c: 承知いたしました。私が担当いたします。"],
    ["ru", "p: Вы контактное лицо по испытаниям?", "c: Да, согласен."],
  ])("S001-6 who was asked and said yes is kept (%s)", (_language, question, answer) => {
    expect(noteOf("contact", [question])).toMatchObject({ person: null });
    expect(noteOf("contact", [question, answer])).toMatchObject({ person: { name: "Chen Yu" } });
  });

  it.each([
    ["en", "c: I will send the test report by 15 December. I am your contact in the meantime."],
    ["zh", "c: 测试报告我们12月15日之前发给您。期间的联系人是Chen Yu。"],
    ["ja", "c: 試験報告書は12月15日までにお送りいたします。窓口は私が務めます。"],
    ["ru", "c: Отчёт об испытаниях отправлю до 15 декабря. Я буду вашим контактом."],
  ])("S001-6 a check-in half-way to the other side's last day (%s)", (_language, line) => {
    expect(noteOf("contact", [line])).toMatchObject({ person: { name: "Chen Yu" }, checkInOn: "2026-11-27" });
  });
});

describe("held up inside", () => {
  it.each([
    ["en", "p: I will send the quote next week, we are still waiting for our production planning.", "production planning", true],
    ["zh", "p: 报价我下周发给您，目前还在等生管确认交期。", "生管", true],
    ["ja", "p: お見積りは来週お送りいたします。現在、生産管理部の確認を待っております。", "生産管理部", true],
    ["ru", "c: Смету отправлю на следующей неделе, ждём ответа от нашего технолога.", "технолога", false],
  ])("S001-8 who is waited for is not who owes it (%s)", (_language, line, who, isMine) => {
    expect(noteOf("waitsInside", [line])).toMatchObject({ who, isMine, since: "2026-11-09" });
  });

  it("S001-8 forgotten once that side has written without it", () => {
    expect(
      noteOf("waitsInside", [
        "p: I will send the quote, we are waiting for our engineering.",
        "c: Thank you.",
        "p: The quote is attached.",
      ]),
    ).toBeUndefined();
  });
});

describe("a delivery of ours", () => {
  const promised = "p: We will deliver the pumps on 20 November.";
  it("S002-5 is near, and we have not written for days", () => {
    expect(noteOf("deliveryNear", [promised], day(11, 10))).toBeUndefined();
    expect(noteOf("deliveryNear", [promised], day(11, 17))).toMatchObject({ day: "2026-11-20", workingDays: 3, since: "2026-11-09" });
    expect(noteOf("deliveryNear", [promised, "c: Thank you.", "p: The pumps are packed."], day(11, 12))).toBeUndefined();
    expect(noteOf("deliveryNear", ["c: We will deliver the pumps on 20 November."], day(11, 17))).toBeUndefined();
  });
});

describe("silence and consent", () => {
  const both = ["p: I will send the drawing by Friday. Please send us the price list."];
  it("S000-7 both sides owe and nobody has written for a week of work", () => {
    expect(noteOf("mutualSilence", both, day(11, 13))).toBeUndefined();
    expect(noteOf("mutualSilence", both, day(11, 17))).toMatchObject({ since: "2026-11-09", workingDays: 6 });
    expect(noteOf("mutualSilence", ["p: Please send us the price list."], day(11, 17))).toBeUndefined();
  });

  it.each([
    ["en", "c: If I forget to send the drawing, please remind me."],
    ["zh", "c: 如果我忘记发图纸，请务必提醒我。"],
    ["ja", "c: もし図面の送付を忘れておりましたら、リマインドいただけますと幸いです。"],
    ["ru", "c: Если я забуду прислать чертёж, напомните мне, пожалуйста."],
  ])("S000-8 their wish to be reminded is kept (%s)", (_language, line) => {
    expect(noteOf("remindMe", [line])).toMatchObject({ person: { name: "Chen Yu" } });
  });
});

describe("in words", () => {
  it.each(LOCALES)("every note has its words in %s", async (locale) => {
    const [phrases, writing] = [await loadCasePhrases(locale), await loadWriting(locale)];
    const notes = [
      ...notesOf(
        [
          "p: Thank you for the call today. I will send the drawing by Friday. Please send the price list and the colour card.",
          "c: If I forget, please remind me. We are waiting for our lab. Who is your favourite painter?",
        ],
        {
          today: day(11, 30),
          pinnedGoal: { text: "drawing approved", isReached: null },
        },
      ),
      ...notesOf(["p: Are you the contact person for the test?"]),
    ];
    expect(new Set(notes.map(({ kind }) => kind))).toEqual(
      new Set(["goal", "offGoal", "whoWrites", "waitsInside", "mutualSilence", "remindMe", "contact"]),
    );
    for (const note of notes) {
      const words = caseWords(note, phrases, writing);
      expect(words.note).not.toMatch(/[{}]|undefined/);
      expect(words.note).not.toBe("");
      expect(words.sentence).not.toMatch(/[{}]|undefined/);
    }
  });
});
