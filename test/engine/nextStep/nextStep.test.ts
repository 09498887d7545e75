import { address, instant, timeZone } from "../../../src/engine/brands.ts";
import { LOCALES } from "../../../src/engine/locales.ts";
import { bareRequest } from "../../../src/engine/nextStep/bareRequest.ts";
import { nextStep, type ReplyBeingWritten } from "../../../src/engine/nextStep/nextStep.ts";
import { offerCall } from "../../../src/engine/nextStep/offerCall.ts";
import { callSentence, readySentences } from "../../../src/engine/nextStep/readySentences.ts";
import { readThread } from "../../../src/engine/readThread.ts";
import type { Person } from "../../../src/engine/types.ts";
import { packsWithWeights } from "../../../src/languages/actWeights.ts";
import { loadNextStepPhrases, loadWriting } from "../../../src/languages/texts.ts";
import { madeMail, petrasContext } from "../madeMail.ts";
import { labelledReplies } from "./labelledReplies.ts";

const petra: Person = { address: address("petra@foundry.example"), name: "Petra Voss" };
const chen: Person = { address: address("chen@lighthouse.example"), name: "Chen Yu" };
/** A Wednesday. */
const now = instant(Date.parse("2026-11-18T09:00:00Z"));
const context = { ...petrasContext, packs: await packsWithWeights() };
const replyOf = (text: string): ReplyBeingWritten => ({
  body: { kind: "text", content: text },
  from: petra,
  to: [chen],
  now,
  offset: 60,
});
const stepOf = (text: string): ReturnType<typeof nextStep> => nextStep(replyOf(text), context, null);

function labelOf(text: string): string {
  const step = stepOf(text);
  const label = `${step.action === null ? "" : "a"}${step.date === null ? "" : "d"}${step.question === null ? "" : "q"}`;
  return label === "" ? "-" : label;
}

describe("a reply being written", () => {
  it.each(["en", "zh", "ja", "ru"] as const)("F1 of action, day and question is 0.9 or more over labelled replies (%s)", (language) => {
    const counts = { right: 0, wrong: 0, missed: 0 };
    for (const [label, text] of labelledReplies[language]) {
      const found = labelOf(text);
      for (const piece of ["a", "d", "q"]) {
        if (found.includes(piece) && label.includes(piece)) counts.right += 1;
        else if (found.includes(piece)) counts.wrong += 1;
        else if (label.includes(piece)) counts.missed += 1;
      }
    }
    const f1 = (2 * counts.right) / (2 * counts.right + counts.wrong + counts.missed);
    expect(f1).toBeGreaterThanOrEqual(0.9);
  });

  it("S001-1 names what is missing", () => {
    expect(stepOf("Thank you for the nice meeting.").missing).toEqual(["action", "date", "question"]);
    expect(stepOf("I will send the revised quote.").missing).toEqual(["date", "question"]);
    expect(stepOf("").missing).toEqual(["action", "date", "question"]);
  });

  it("the history below it counts for nothing", () => {
    const history = "On Mon, 16 Nov 2026 at 09:00, Chen Yu <chen@lighthouse.example> wrote:\n> Could you send the drawing by 20 November?";
    expect(stepOf(`Thank you for the nice meeting.\n\n${history}\n`).missing).toEqual(["action", "date", "question"]);
  });

  it("a day is proposed until the other side has named it too", () => {
    const reply = replyOf("We will send the quote by 27 November.");
    const thread = readThread(madeMail("c: Please send us the quote by 27 November."), context);
    expect(nextStep(reply, context, null).date?.state).toBe("proposed");
    expect(nextStep(reply, context, thread).date?.state).toBe("agreed");
  });

  it("S004-12 three turns on one open point offer a call while both are at work", () => {
    const thread = madeMail(
      "p: Please send us the signed drawing of the base plate.",
      "c: Is the base plate painted?",
      "p: Yes, it is painted in grey.",
      "c: I will send the drawing soon.",
      "p: Please send the signed drawing of the base plate, we cannot start without it.",
    );
    const offer = offerCall(readThread(thread, context), context, instant(Date.parse("2026-11-14T09:00:00Z")));
    expect(offer?.turns).toBeGreaterThanOrEqual(3);
    // Saturday: the next common hour is Monday's.
    expect(new Date(offer?.slot?.at ?? 0).toISOString().slice(0, 10)).toBe("2026-11-16");
  });

  it("S001-2 sees a bare request, and none in a mail that says more", () => {
    const asked = (text: string): string | null => bareRequest(readThread(madeMail(`c: ${text}`), context))?.kind ?? null;
    expect(asked("Please send me your price list.")).toBe("request");
    expect(asked("请把你们的报价单发给我。")).toBe("request");
    expect(asked("Please send me your price list by Friday.")).toBeNull();
    expect(asked("Thank you very much.")).toBeNull();
  });

  it.each(LOCALES)("a ready sentence whose dots are filled in gives what it is offered for (%s)", async (locale) => {
    const { add } = await loadNextStepPhrases(locale);
    const day = { en: "4 December", ru: "4 декабря", ja: "12月4日", "zh-Hans": "12月4日", "zh-Hant": "12月4日" }[locale];
    const thing = { en: "the drawing", ru: "чертёж", ja: "図面", "zh-Hans": "图纸", "zh-Hant": "圖面" }[locale];
    expect(stepOf(add.action.replace(/…+/u, thing)).missing).not.toContain("action");
    expect(stepOf(add.date.replace(/…+/u, day)).missing).not.toContain("date");
    expect(stepOf(add.question).missing).not.toContain("question");
  });

  it.each(LOCALES)("every missing piece has its ready sentence, and the call both clocks (%s)", async (locale) => {
    const phrases = await loadNextStepPhrases(locale);
    expect(phrases.locale).toBe(locale);
    const ready = readySentences(stepOf(""), phrases);
    expect(ready.map(({ adds }) => adds)).toEqual(["action", "date", "question"]);
    expect(new Set(ready.map(({ text }) => text)).size).toBe(3);
    const slot = { at: instant(Date.parse("2026-11-19T08:00:00Z")), mine: timeZone("Europe/Berlin"), theirs: timeZone("Asia/Tokyo") };
    const call = callSentence({ slot }, phrases, await loadWriting(locale));
    expect(call).toContain("09:00");
    expect(call).toContain("17:00");
  });
});
