import { timeZone } from "../../../../src/engine/brands.ts";
import type { ThreadReading } from "../../../../src/engine/types.ts";
import type { Card, DecoratedText, Widget } from "../../../../src/hosts/gmail/cards/cardTypes.ts";
import { threadCard } from "../../../../src/hosts/gmail/cards/threadCard.ts";
import type { ThreadView } from "../../../../src/hosts/gmail/cards/threadView.ts";
import { validateCard } from "../../../../src/hosts/gmail/validateCard.ts";
import { gmailTexts } from "../../../../src/languages/en/gmail.ts";
import { applyEdits, type EditStep } from "../../../../src/panel/edits.ts";
import { sample, zone } from "../../../panel/sampleReading.ts";
import { multiplied, now, surroundings, viewOf } from "./cardViews.ts";

const english = (reading: ThreadReading, own: Partial<ThreadView> = {}): Card =>
  threadCard(viewOf(reading, gmailTexts, "en", { zone, now, ...own }));
const rows = (widgets: readonly Widget[]): readonly DecoratedText[] =>
  widgets.flatMap((widget) => ("decoratedText" in widget ? [widget.decoratedText] : []));
const section = (card: Card, start: string) => card.sections.find(({ header }) => header?.startsWith(start));
const all = (card: Card): readonly DecoratedText[] => card.sections.flatMap(({ widgets }) => rows(widgets));
const without = (reading: ThreadReading): ThreadReading => ({ ...reading, commitments: [], decisions: [], flags: [] });

describe("the card of a thread", () => {
  const card = english(sample);

  it("begins with the whole thread in one line and whose turn it is", () => {
    const [first] = all(card);
    expect(first?.text).toBe("<b>You owe 2 · They owe 3 · 2 questions · 1 overdue · Next: Fri 27 Nov</b>");
    expect(first?.bottomLabel).not.toBe("");
  });

  it("lists what we owe with the late one on top, who, by when and how firm", () => {
    const [late, next] = rows(section(card, "We owe")?.widgets ?? []);
    expect(late).toMatchObject({
      text: '<font color="#d93025">1 day overdue</font><br>We will send the signed quotation by 20 November',
      bottomLabel: "You · by Fri 20 Nov · promised",
    });
    expect(next).toMatchObject({ bottomLabel: "You · by Fri 27 Nov · in 6 days · asked, not confirmed" });
  });

  it("keeps ours, theirs, questions and decisions apart, and folds what is over", () => {
    const headers = card.sections.map(({ header }) => header ?? "").filter((header) => header !== "");
    expect(headers.slice(1)).toEqual(["We owe · 2", "They owe · 3", "Open questions · 2", "Decisions · 1", "Done or dropped · 1"]);
    expect(section(card, "Done or dropped")).toMatchObject({ collapsible: true, uncollapsibleWidgetsCount: 0 });
  });

  it("says of a date that nobody gave that none was given", () => {
    expect(all(card).some(({ bottomLabel }) => bottomLabel?.includes("no date given") === true)).toBe(true);
  });

  it("counts the contradictions above the lists and leaves the first in sight", () => {
    const [, flags] = card.sections;
    expect(flags?.header).toContain("contradiction");
    expect(flags?.uncollapsibleWidgetsCount).toBe(1);
    expect(rows(flags?.widgets ?? [])[0]?.bottomLabel).toBe("Earlier: 基隆 · Later: Гаосюн");
  });

  it("ticks the box of what is done, and unticking opens it again", () => {
    const [step]: readonly EditStep[] = [[{ kind: "done", item: "reply" }]];
    const edited = english(applyEdits(sample, step === undefined ? [] : [step]));
    const [newest] = rows(section(edited, "Done or dropped")?.widgets ?? []);
    const done = rows(section(edited, "Done or dropped")?.widgets ?? []).find(({ switchControl }) => switchControl?.name === "done-reply");
    expect(newest).toBeDefined();
    expect(done?.switchControl).toMatchObject({ selected: true, onChangeAction: { function: expect.stringMatching(/\/reopen$/) } });
    const open = all(english(sample)).find(({ switchControl }) => switchControl?.name === "done-reply");
    expect(open?.switchControl).toMatchObject({ selected: false, onChangeAction: { function: expect.stringMatching(/\/done$/) } });
  });

  it("offers the draft at its foot in the language that was chosen", () => {
    const { fixedFooter } = english(sample, { draftLocale: "ja" });
    expect(fixedFooter?.primaryButton).toMatchObject({
      text: "Draft follow-up",
      onClick: { action: { function: expect.stringMatching(/\/draft$/), parameters: [{ key: "locale", value: "ja" }] } },
    });
  });

  it("says how many messages could not be loaded and offers to read again", () => {
    const note = all(english(sample, { missing: 8 })).find(({ button }) => button !== undefined);
    expect(note?.text).toBe("Read 4 of 12 messages; 8 could not be loaded.");
    expect(note?.button).toMatchObject({ text: "Refresh" });
  });

  it("says that nothing was found, and still offers a reply", () => {
    const card = english(without(sample));
    expect(JSON.stringify(card)).toContain("No promises, requests or questions found in 4 messages.");
    expect(card.fixedFooter).toBeDefined();
  });

  it("offers no reply to automatic mail", () => {
    const { thread } = sample;
    const messages = thread.messages.map((message) => ({ ...message, automatic: "newsletter" as const }));
    const card = english({ ...without(sample), thread: { ...thread, messages } });
    expect(JSON.stringify(card)).toContain("only automatic mail");
    expect(card.fixedFooter).toBeUndefined();
    expect(JSON.stringify(card)).not.toContain("selectionInput");
  });

  it("shows the last page to one who asks for a page that is no more", () => {
    const long = multiplied(sample, 100);
    expect(JSON.stringify(english(long, { page: 999 }))).toContain("201–201 of 201");
    expect(english(long, { page: 999 })).toEqual(english(long, { page: 5 }));
    expect(english(long, { page: Number.NaN })).toEqual(english(long, { page: 0 }));
  });

  it("has a place for the nudge and shows nothing there without one", () => {
    const nudge = { section: { header: "Reminder", widgets: [{ textParagraph: { text: "Tue 1 Dec" } }] } };
    expect(section(english(sample, { nudge }), "Reminder")).toEqual(nudge.section);
    expect(english(sample, { nudge }).sections.length).toBe(card.sections.length + 1);
  });

  it("has room for a nudge of twelve widgets beside a full page and a note about missing messages", () => {
    const widgets = Array.from({ length: 12 }, () => ({ textParagraph: { text: "Tue 1 Dec" } }));
    const full = english(multiplied(sample, 1000), { nudge: { section: { widgets } }, missing: 3, page: 1 });
    expect(validateCard(full, surroundings)).toEqual([]);
  });

  it("reads a zone that nobody knows as UTC", () => {
    expect(() => english(sample, { zone: timeZone("Mars/Olympus") })).not.toThrow();
  });
});
