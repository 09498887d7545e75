/** Practices of follow-up that no other test names. Each title begins with the practice; docs/practices.md lists them all. */
import { LOCALES } from "../../src/engine/locales.ts";
import { orderProgress } from "../../src/engine/progress/orderProgress.ts";
import { readThread } from "../../src/engine/readThread.ts";
import type { DraftKind } from "../../src/engine/summary/kinds/draftKind.ts";
import { type DraftChoices, draftOf } from "../../src/engine/summary/kinds/draftOf.ts";
import { proposeKind } from "../../src/engine/summary/kinds/proposeKind.ts";
import { renderText } from "../../src/engine/summary/renderText.ts";
import { readDates } from "../../src/engine/time/readDates.ts";
import type { DraftBlock, Locale, SummaryDraft, ThreadReading } from "../../src/engine/types.ts";
import { packsWithWeights } from "../../src/languages/actWeights.ts";
import { progressTables } from "../../src/languages/progressTables.ts";
import { madeMail, petrasContext } from "../engine/madeMail.ts";
import { loadSampleThreads, type SampleThreads } from "../engine/summary/kinds/sampleThreads.ts";
import { day } from "../engine/summary/sampleReading.ts";

const packs = await packsWithWeights();
const samples: SampleThreads = await loadSampleThreads();

/** Petra's reading of "p: ..." and "c: ..." lines, one mail a day from Monday, 9 November 2026. */
const read = (...lines: readonly string[]): ThreadReading => readThread(madeMail(...lines), { ...petrasContext, packs });
const today = day(11, 12);
const surroundings = { ...samples.surroundings, today };
const write = (kind: DraftKind, reading: ThreadReading, locale: Locale = "en", choices: DraftChoices = {}): SummaryDraft =>
  draftOf(kind, reading, samples.words[locale], surroundings, choices);
const slotsOf = ({ blocks }: SummaryDraft): readonly string[] =>
  blocks.flatMap((block) => (block.kind === "slot" ? [`${block.slot} ${block.state}`] : []));
const headingsOf = ({ blocks }: SummaryDraft): readonly string[] =>
  blocks.flatMap((block) => (block.kind === "heading" ? [block.text] : []));

describe("what is read from a thread", () => {
  const both = read("p: I will send the drawing by Friday. Please send us the price list by Thursday.");
  it("S000-2 both sides owe something, and the draft has a list for each", () => {
    expect(both.commitments.map(({ side }) => side).toSorted()).toEqual(["me", "them"]);
    for (const locale of LOCALES) {
      const { ours, theirs } = samples.words[locale].writing.headings;
      expect(headingsOf(write("summary", both, locale))).toEqual([ours, theirs]);
    }
  });

  it.each([
    ["en", "p: Please quote the pumps by Thursday, as we hope to show them to a customer next week."],
    ["zh", "p: 请在周四前报水泵的价，下周我们要给客户看。"],
    ["ja", "p: 来週お客様にご覧いただくため、ポンプのお見積りを木曜日までにお願いいたします。"],
    ["ru", "p: Пришлите, пожалуйста, цену насосов до четверга: на следующей неделе мы показываем их клиенту."],
  ])("S001-3 their event is no due date of ours (%s)", (_language, line) => {
    expect(
      read(line)
        .commitments.filter(({ kind }) => kind === "request")
        .map(({ due }) => (due.kind === "day" ? due.day : due.kind)),
    ).toEqual(["2026-11-12"]);
  });

  it("S001-10 misspelt requests and dates are read", () => {
    const [item] = read("c: Please gvie me your reponse and send the pricelist within two week.").commitments;
    expect(item).toMatchObject({ kind: "request", side: "me" });
  });

  it("S003-1 what a commitment does not tell stays visibly empty", () => {
    const [item] = read("p: Please send us the price list.").commitments;
    expect(item).toMatchObject({ due: { kind: "none" }, condition: null, owners: [{ name: "Chen Yu" }] });
    const [line] = write("summary", read("p: Please send us the price list.")).blocks.filter(
      (block): block is DraftBlock & { kind: "toDo" } => block.kind === "toDo",
    );
    expect(line?.due).toBe(samples.words.en.writing.due.noneTheirs);
  });

  it.each([
    ["5月中旬", "zh", "2026-05-11", "2026-05-20"],
    ["9月初", "zh", "2026-09-01", "2026-09-10"],
    ["5月中旬", "ja", "2026-05-11", "2026-05-20"],
  ])("S004-15 %s is a span of days (%s)", (text, language, first, last) => {
    const pack = packs.find((one) => one.language === language);
    if (pack === undefined) throw new Error(language);
    const [date] = readDates(text, pack, { day: day(4, 1), time: null, numericOrder: "unknown", calendar: null });
    expect(date?.when).toEqual({ kind: "window", first, last });
  });

  it("S002-12 a confirmed order opens a track instead of closing the thread", () => {
    const thread = read("c: We confirm your order 7731. Production starts on 16 November.", "p: Thank you.");
    const orders = orderProgress([thread], { reader: { ...petrasContext, packs }, tables: progressTables, today });
    expect(orders.length).toBeGreaterThan(0);
  });
});

describe("what a follow-up of each kind tells", () => {
  const empty = read("c: Thank you for your message.");

  it("S000-10 a polite no has room for another way", () => {
    expect(slotsOf(write("decline", empty))).toContain("alternative optional");
    expect(renderText(write("decline", empty, "en", { filled: { alternative: "Half of it in May." } }))).toContain("Half of it in May.");
  });

  it("S000-11 bad news tells the fact, its effect, the next step and the new date", () => {
    expect(slotsOf(write("badNews", empty))).toEqual(["news open", "effect open", "nextStep open", "newDate open"]);
  });

  it("S002-1 thanks come before the minutes", () => {
    const draft = write("thanksAndMinutes", read("p: Thank you for the call. I will send the drawing by Friday."));
    const thanks = draft.blocks.findIndex(({ kind, ...block }) => kind === "line" && "text" in block && block.text.startsWith("Thank you"));
    const list = draft.blocks.findIndex(({ kind }) => kind === "toDo");
    expect(thanks).toBeGreaterThanOrEqual(0);
    expect(list).toBeGreaterThan(thanks);
  });

  it("S002-2 every point that waits for us gets its answer or room for it", () => {
    expect(slotsOf(write("pendingAnswers", read("c: What is the weight of one carton? Which port do you ship from?")))).toEqual([
      "answer open",
      "answer open",
    ]);
  });

  it("S002-3 points that could not be answered at once are excused", () => {
    for (const locale of LOCALES) {
      const { held } = samples.words[locale].kinds.thanksAndMinutes;
      const met = "c: Thank you for the call today.";
      expect(renderText(write("thanksAndMinutes", read(`${met} What is the weight of one carton?`), locale))).toContain(held);
      expect(renderText(write("thanksAndMinutes", read(`${met} We will send the drawing by Friday.`), locale))).not.toContain(held);
    }
  });

  it("S002-11 after a lost deal a greeting is proposed, and it keeps the door open", () => {
    const lost = read("c: We have decided to go with another supplier this time.");
    expect(proposeKind(lost, surroundings)).toMatchObject({ kind: "keepInTouch", reason: "theyChoseAnother" });
    expect(renderText(write("keepInTouch", lost))).toContain("happy to hear from you");
  });

  it("S002-13 the Japanese minutes ask whether both sides understand the same", () => {
    expect(renderText(write("thanksAndMinutes", read("p: Thank you for the call. I will send the drawing by Friday."), "ja"))).toContain(
      "認識",
    );
  });

  it("S002-14 a check-in brings something useful along", () => {
    expect(slotsOf(write("afterDelivery", empty))).toContain("usefulInformation optional");
  });

  it("S002-15 the more serious the matter, the more formal the letter", () => {
    expect(renderText(write("apology", empty, "ja"))).toContain("平素より格別のお引き立て");
    expect(renderText(write("summary", empty, "ja"))).not.toContain("平素より格別のお引き立て");
    for (const kind of ["apology", "badNews", "decline"] as const)
      for (const locale of LOCALES) expect(samples.words[locale].kinds[kind].isFormal).toBe(true);
  });

  it("S003-13 any draft can be written in any of the five languages", () => {
    const reading = read("p: Please send us the price list by Thursday.");
    const texts = LOCALES.map((locale) => renderText(write("summary", reading, locale)));
    expect(new Set(texts).size).toBe(LOCALES.length);
  });

  it("S004-13 a problem of ours is told on the day it is known", () => {
    const reading = read("p: Unfortunately the shipment is delayed by a week.");
    expect(proposeKind(reading, { ...surroundings, today: day(11, 9) })).toMatchObject({ kind: "badNews", reason: "weToldOfASetback" });
  });
});
