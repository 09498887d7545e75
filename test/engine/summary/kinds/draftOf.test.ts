import fc from "fast-check";
import { LOCALES } from "../../../../src/engine/locales.ts";
import { DRAFT_KINDS, type DraftKind } from "../../../../src/engine/summary/kinds/draftKind.ts";
import { draftOf } from "../../../../src/engine/summary/kinds/draftOf.ts";
import { renderHtml } from "../../../../src/engine/summary/renderHtml.ts";
import { renderText } from "../../../../src/engine/summary/renderText.ts";
import type { DraftBlock, Evidence, Locale, SummaryDraft, ThreadReading } from "../../../../src/engine/types.ts";
import { person, ReadingBuilder } from "../sampleReading.ts";
import { isFromPhrases, numbersIn, numbersKnown, templatesOf } from "./phraseSources.ts";
import { loadSampleThreads, type SampleThreads } from "./sampleThreads.ts";

/** Lines that carry an item, "and 3 more" not counted: one screen, and a handover two. */
const MOST_LINES: Readonly<Record<DraftKind, number>> = {
  summary: 12,
  thanksAndMinutes: 12,
  pendingAnswers: 12,
  reminder: 5,
  weeklyProgress: 12,
  delivery: 9,
  afterDelivery: 7,
  apology: 9,
  badNews: 10,
  decline: 3,
  keepInTouch: 1,
  handover: 24,
};
const MOST_MORE_LINES = 6;

let samples: SampleThreads;
beforeAll(async () => {
  samples = await loadSampleThreads();
});

const everyKindAndLocale = DRAFT_KINDS.flatMap((kind) => LOCALES.map((locale) => [kind, locale] as const));
const anna = person("Anna Weber", "anna@nordlicht.example.com");
const emily = person("Emily Fraser", "emily@fraser-tools.example.org");

function write(kind: DraftKind, reading: ThreadReading, locale: Locale, choices = {}): SummaryDraft {
  return draftOf(kind, reading, samples.words[locale], samples.surroundings, choices);
}

const isItem = ({ kind }: DraftBlock): boolean => kind !== "line" && kind !== "heading";

describe("every kind in every language", () => {
  it.each(everyKindAndLocale)("S001-9 %s in %s fits into its length", (kind, locale) => {
    for (const reading of [...samples.readings.map((sample) => sample.reading), crowdedReading()]) {
      const items = write(kind, reading, locale).blocks.filter(isItem);
      expect(items.length).toBeLessThanOrEqual(MOST_LINES[kind] + MOST_MORE_LINES);
      const more = items.filter((block) => block.kind === "point" && block.evidence === undefined && /\d/.test(block.text)).length;
      const people = kind === "handover" ? 6 : 0;
      expect(items.length - Math.min(more, MOST_MORE_LINES)).toBeLessThanOrEqual(MOST_LINES[kind] + people);
    }
  });

  it.each(everyKindAndLocale)("%s in %s says nothing that stands neither in the thread nor in its phrases", (kind, locale) => {
    for (const { reading } of samples.readings) {
      const draft = write(kind, reading, locale);
      const phrases = templatesOf(samples.words[locale]);
      draft.blocks.forEach((block, index) => {
        if (block.kind === "heading") expect(phrases.some((phrase) => phrase.source === block.text)).toBe(true);
        // The first line calls people, who are checked below.
        if (block.kind === "line" && index > 0) expect(isFromPhrases(block.text, phrases)).toBe(true);
        if (block.kind === "toDo") expect(reading.commitments.map(({ id }) => id)).toContain(block.commitment);
        if (block.kind === "slot" && block.state === "filled" && block.slot !== "background" && block.slot !== "period")
          expect(block.evidence.length).toBeGreaterThan(0);
        for (const evidence of evidenceIn(block)) expect(isInThread(evidence, reading)).toBe(true);
      });
    }
  });

  it.each(everyKindAndLocale)("%s in %s has no number that is not in the thread or one of its dates", (kind, locale) => {
    for (const { reading } of samples.readings) {
      const known = numbersKnown(reading, locale, samples);
      const draft = write(kind, reading, locale);
      const counted = draft.blocks.filter((block) => !(block.kind === "point" && block.evidence === undefined));
      const unknown = numbersIn(renderText({ ...draft, blocks: counted })).filter((number) => !known.has(number));
      expect(unknown).toEqual([]);
    }
  });

  it.each(everyKindAndLocale)("%s in %s survives a thread with nothing in it", (kind, locale) => {
    const empty = new ReadingBuilder(anna, []).reading();
    const draft = write(kind, { ...empty, thread: { ...empty.thread, subject: "" } }, locale);
    expect(draft.to).toEqual([]);
    expect(renderText(draft)).not.toMatch(/undefined|null|\{\w+\}/);
  });

  it("lets hostile names, subjects and sentences neither break the lines nor the HTML", () => {
    const piece = fc.constantFrom(
      "<b onload=x>",
      "\u202eevil",
      "\r\nBcc: x@example.com",
      "{day}",
      "$&",
      "delivery on 3 May",
      "期限",
      "'\"&",
      "…",
    );
    const text = fc.array(piece, { minLength: 1, maxLength: 6 }).map((pieces) => pieces.join(" "));
    fc.assert(
      fc.property(text, text, fc.constantFrom(...DRAFT_KINDS), fc.constantFrom(...LOCALES), (name, said, kind, locale) => {
        const them = person(name, "them@other.example.org");
        const builder = new ReadingBuilder(anna, [
          { from: them, to: [anna], locale: "en", text: said, sentAt: "2026-11-18T10:00:00+01:00" },
        ]);
        builder.commitment(0, said, { owners: [anna], side: "me" }).commitment(0, said, { owners: [them], side: "them" });
        const reading = builder.reading();
        const draft = write(kind, { ...reading, thread: { ...reading.thread, subject: said } }, locale, { filled: { reason: said } });
        expect(renderText(draft) + draft.subject).not.toMatch(/[^\n\P{Cc}]|[\u202a-\u202e\u2066-\u2069\u2028\u2029]/u);
        expect(renderHtml(draft)).not.toMatch(/<b onload|<img/);
        expect(renderHtml(draft).length).toBeLessThan(32_768);
      }),
      { numRuns: 300 },
    );
  });
});

describe("what a follow-up has to tell", () => {
  const complaint = (): ReadingBuilder => {
    const text = "Unfortunately 12 of the 300 brackets arrived cracked.\nPlease send replacements by 30 November.";
    const builder = new ReadingBuilder(anna, [{ from: emily, to: [anna], locale: "en", text, sentAt: "2026-11-18T10:00:00+01:00" }]);
    return builder;
  };

  it("an apology quotes the complaint and leaves the cause open to be filled in", () => {
    const { blocks } = write("apology", sentences(complaint().reading()), "en");
    const slots = blocks.filter((block) => block.kind === "slot");
    expect(slots[0]).toMatchObject({
      state: "filled",
      text: "What happened: “Unfortunately 12 of the 300 brackets arrived cracked” (your message of Wednesday, November 18, 2026)",
    });
    expect(slots[1]).toMatchObject({ slot: "cause", state: "open", text: "Cause: [please fill in]" });
  });

  it("what the user fills in stands there, in the user's words", () => {
    const { blocks } = write("apology", sentences(complaint().reading()), "en", { filled: { cause: "A worn\nclamp." } });
    expect(blocks).toContainEqual({ kind: "slot", slot: "cause", state: "filled", text: "Cause: A worn clamp.", evidence: [] });
  });

  it("S002-4 a delivery asks the receiver for the place and leaves the date to be filled in", () => {
    const { blocks } = write("delivery", sentences(complaint().reading()), "ru");
    const states = blocks.flatMap((block) => (block.kind === "slot" ? [[block.slot, block.state]] : []));
    expect(states).toEqual([
      ["deliveryDate", "open"],
      ["deliveryPlace", "asked"],
      ["inspection", "open"],
    ]);
  });

  it("a formal Russian letter calls a man уважаемый and a woman уважаемая", () => {
    const roman = person("Роман Сергеевич Соколов", "roman@vostok.example.ru");
    const olga = person("Ольга Петровна Лебедева", "olga@vostok.example.ru");
    for (const [who, greeting] of [
      [roman, "Уважаемый Роман Сергеевич!"],
      [olga, "Уважаемая Ольга Петровна!"],
    ] as const) {
      const builder = new ReadingBuilder(anna, [{ from: who, to: [anna], locale: "ru", text: "Добрый день!" }]);
      expect(write("apology", builder.reading(), "ru").blocks[0]).toEqual({ kind: "line", text: greeting });
    }
  });

  it("a handover goes to colleagues only and does not speak to the other side", () => {
    const boris = person("Boris Adler", "boris@nordlicht.example.com");
    const text = "Please return the signed contract.";
    const builder = new ReadingBuilder(anna, [{ from: anna, to: [emily], cc: [boris], locale: "en", text }]);
    builder.commitment(0, text, { owners: [emily], side: "them" });
    const draft = write("handover", builder.reading(), "en");
    expect(draft.to).toEqual([boris]);
    expect(draft.subject).toBe("Handover: Order 4711");
    expect(renderText(draft)).not.toContain("your side");
  });

  it("a reminder says that it was asked for only when it was", () => {
    const builder = complaint();
    const asked = (wasAsked: boolean): string => renderText(write("reminder", builder.reading(), "en", { wasAsked }));
    expect(asked(true)).toContain("You asked me to remind you");
    expect(asked(false)).not.toContain("You asked me to remind you");
  });

  it("S003-5 says that a program helped only when the user wants it said", () => {
    const reading = complaint().reading();
    for (const locale of LOCALES) {
      const { toolNotice } = samples.words[locale].kinds;
      expect(renderText(write("summary", reading, locale))).not.toContain(toolNotice);
      expect(renderText(write("summary", reading, locale, { tellsOfTool: true }))).toContain(toolNotice);
    }
  });
});

/** The builder makes one sentence of a mail; here every line is one. */
function sentences(reading: ThreadReading): ThreadReading {
  const messages = reading.thread.messages.map((message) => {
    let start = 0;
    return {
      ...message,
      sentences: message.ownText.split("\n").map((text) => {
        const span = { message: message.id, start, end: start + text.length };
        start = span.end + 1;
        return { span, text, language: "en" as const };
      }),
    };
  });
  return { ...reading, thread: { ...reading.thread, messages } };
}

/** Forty people, sixty open items, twenty doubts. */
function crowdedReading(): ThreadReading {
  const people = Array.from({ length: 40 }, (_, index) => person(`Person ${index}`, `p${index}@firm${index}.example.org`));
  const texts = Array.from({ length: 60 }, (_, index) => `Please check lot ${index}.`);
  const builder = new ReadingBuilder(anna, [
    { from: emily, to: [anna, ...people], locale: "en", text: texts.join("\n"), sentAt: "2026-11-18T10:00:00+01:00" },
  ]);
  texts.forEach((text, index) => {
    builder.commitment(0, text, { owners: [index % 2 === 0 ? anna : emily], side: index % 2 === 0 ? "me" : "them" });
    if (index % 3 === 0) builder.flag({ kind: "vagueDeadline", evidence: [builder.evidence(0, text)] });
    if (index % 4 === 0) builder.decision(0, text);
  });
  return builder.reading();
}

function evidenceIn(block: DraftBlock): readonly Evidence[] {
  return block.kind === "slot" || block.kind === "point" || block.kind === "toConfirm" ? (block.evidence ?? []) : [];
}

function isInThread({ span, quote }: Evidence, { thread }: ThreadReading): boolean {
  return thread.messages.find(({ id }) => id === span.message)?.ownText.slice(span.start, span.end) === quote;
}

describe("answers to pending points", () => {
  it.each([
    ["How long is the warranty on the lids?", 0],
    ["What is the minimum order per colour?", 1],
  ])("quote an answer only under the question that it speaks of: %s", (asked, quoted) => {
    const answer = "The minimum order is 300 sets per colour.";
    const builder = new ReadingBuilder(anna, [
      { from: emily, to: [anna], locale: "en", text: asked, sentAt: "2026-11-18T10:00:00+01:00" },
      { from: anna, to: [emily], locale: "en", text: answer, sentAt: "2026-11-19T10:00:00+01:00" },
    ]);
    builder.commitment(0, asked, { kind: "question", owners: [anna], side: "me", status: "done", closedBy: builder.evidence(1, answer) });
    const { blocks } = write("pendingAnswers", builder.reading(), "en");
    expect(blocks.filter((block) => block.kind === "slot" && block.text.includes("300 sets"))).toHaveLength(quoted);
  });
});
