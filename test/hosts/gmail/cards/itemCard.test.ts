import type { ThreadReading } from "../../../../src/engine/types.ts";
import type { Card, DateTimePicker, DecoratedText } from "../../../../src/hosts/gmail/cards/cardTypes.ts";
import { itemCard } from "../../../../src/hosts/gmail/cards/itemCard.ts";
import { validateCard } from "../../../../src/hosts/gmail/validateCard.ts";
import { gmailTexts } from "../../../../src/languages/en/gmail.ts";
import { decisionId, flagId } from "../../../../src/panel/edits.ts";
import { by, day, sample, zone } from "../../../panel/sampleReading.ts";
import { now, surroundings, viewOf } from "./cardViews.ts";

const open = (item: string, reading: ThreadReading = sample, question: string | null = null): Card =>
  itemCard(viewOf(reading, gmailTexts, "en", { zone, now, page: 2 }), item, question);
const texts = (card: Card): readonly DecoratedText[] =>
  card.sections.flatMap(({ widgets }) => widgets.flatMap((widget) => ("decoratedText" in widget ? [widget.decoratedText] : [])));
const picker = (card: Card): DateTimePicker | undefined =>
  card.sections.flatMap(({ widgets }) => widgets.flatMap((widget) => ("dateTimePicker" in widget ? [widget.dateTimePicker] : [])))[0];
const buttons = (card: Card): readonly string[] =>
  card.sections.flatMap(({ widgets }) =>
    widgets.flatMap((widget) => ("buttonList" in widget ? widget.buttonList.buttons.map(({ text }) => text) : [])),
  );

describe("the card of one item", () => {
  it("quotes the exact words in their sentence, with who wrote them and when on both clocks", () => {
    const quote = texts(open("reply")).find(({ text }) => text.endsWith("。"));
    expect(quote?.text).toBe("請於下週五前回覆報價。");
    expect(quote?.bottomLabel).toBe("李文 Li Wen · Fri, 13 Nov 2026, 03:00 · 10:00 for the sender");
  });

  it("marks the words in bold where they are only part of their sentence", () => {
    const flag = sample.flags.find(({ kind }) => kind === "conflict");
    if (flag === undefined) throw new Error("the sample has a contradiction");
    expect(texts(open(flagId(flag))).map(({ text }) => text)).toContain("出貨港口為<b>基隆</b>。");
  });

  it("shows the agreed day as that day wherever the user is: midnight in UTC", () => {
    expect(picker(open("quotation"))).toMatchObject({ type: "DATE_ONLY", valueMsEpoch: String(Date.UTC(2026, 10, 20)) });
  });

  it("leaves the picker empty when no date was given", () => {
    const undated = sample.commitments.find(({ due }) => due.kind === "none");
    expect(undated).toBeDefined();
    expect(picker(open(undated?.id ?? ""))?.valueMsEpoch).toBeUndefined();
  });

  it("shows the day after which a deed may begin, too", () => {
    const first = sample.commitments[0];
    const evidence = first?.evidence[0];
    if (first === undefined || evidence === undefined) throw new Error("the sample has a commitment");
    const due = { ...by("2026-12-01", evidence), bound: "after" as const, day: day("2026-12-01") };
    const card = open(first.id, { ...sample, commitments: [{ ...first, due }] });
    expect(picker(card)?.valueMsEpoch).toBe(String(Date.UTC(2026, 11, 1)));
  });

  it("lets an open item be done or thrown out, a settled one be opened again without a date to change", () => {
    expect(buttons(open("quotation"))).toEqual(["Done", "Not an item"]);
    const settled = sample.commitments.find(({ status }) => status !== "open");
    const card = open(settled?.id ?? "");
    expect(buttons(card)).toEqual(["Reopen", "Not an item"]);
    expect(picker(card)).toBeUndefined();
  });

  it("says of what is not sure that it stays out of the draft, and lets the user keep it", () => {
    const unsure = sample.commitments.map((commitment) => ({ ...commitment, sure: false }));
    const card = open("quotation", { ...sample, commitments: unsure });
    expect(JSON.stringify(card)).toContain("It stays out of the draft unless you keep it.");
    expect(buttons(card)).toEqual(["Keep it", "Done", "Not an item"]);
  });

  it("comes back to the page of the list that it was opened from", () => {
    expect(JSON.stringify(open("quotation"))).toContain('{"key":"page","value":"2"}');
  });

  it("shows both sides of a contradiction and the sentence that settles it", () => {
    const flag = sample.flags.find(({ kind }) => kind === "conflict");
    if (flag === undefined) throw new Error("the sample has a contradiction");
    const card = open(flagId(flag), sample, "Which port is right: Keelung or Kaohsiung?");
    expect(texts(card).map(({ topLabel }) => topLabel)).toEqual(
      expect.arrayContaining(["Earlier: 基隆", "Later: Гаосюн", "A sentence to ask"]),
    );
    expect(buttons(card)).toEqual(["Leave out of the draft"]);
  });

  it("shows what a decision rests on", () => {
    const [decision] = sample.decisions;
    if (decision === undefined) throw new Error("the sample has a decision");
    expect(open(decisionId(decision)).header.title).toBe("Decisions");
    expect(buttons(open(decisionId(decision)))).toEqual(["Not an item"]);
  });

  it("says so when the item is gone", () => {
    expect(JSON.stringify(open("gone"))).toContain("This item is no longer in the thread.");
  });

  it("shows the newest quotes of an item that was promised a hundred times, and tells of the rest", () => {
    const [first] = sample.commitments;
    const words = first?.evidence[0];
    if (first === undefined || words === undefined) throw new Error("the sample has a commitment");
    const card = open(first.id, { ...sample, commitments: [{ ...first, evidence: Array.from({ length: 100 }, () => words) }] });
    expect(JSON.stringify(card)).toContain("88 older quotes are not shown");
    expect(validateCard(card, surroundings)).toEqual([]);
  });
});
