/** Drafts with the user's own words in them: still nothing that is neither in the thread, nor in the phrases, nor the user's. */
import fc from "fast-check";
import { LOCALES } from "../../../../src/engine/locales.ts";
import { DRAFT_KINDS } from "../../../../src/engine/summary/kinds/draftKind.ts";
import { type DraftChoices, draftOf } from "../../../../src/engine/summary/kinds/draftOf.ts";
import { renderHtml } from "../../../../src/engine/summary/renderHtml.ts";
import { renderText } from "../../../../src/engine/summary/renderText.ts";
import type { DraftBlock, DraftSlot } from "../../../../src/engine/types.ts";
import { person, ReadingBuilder } from "../sampleReading.ts";
import { isFromPhrases, numbersIn, numbersKnown, templatesOf } from "./phraseSources.ts";
import { loadSampleThreads, type SampleThreads } from "./sampleThreads.ts";

const samples: SampleThreads = await loadSampleThreads();
/** Stands in every edit and in no thread or phrase. */
const MARK = "Zwqk";
const SLOTS = [
  "deliveryDate",
  "deliveryPlace",
  "cause",
  "countermeasure",
  "news",
  "reason",
  "alternative",
  "nextStep",
  "usefulInformation",
] as const satisfies readonly DraftSlot[];

const words = fc.constantFrom(`${MARK} 4711`, `${MARK} by 3 May`, `${MARK} 期限は12日`, `${MARK} до 9-го`, `${MARK}<b>9</b>`);
const choices: fc.Arbitrary<DraftChoices> = fc.record({
  filled: fc.dictionary(fc.constantFrom(...SLOTS), words, { maxKeys: 4 }),
  added: fc.array(words, { maxLength: 2 }),
  goal: fc.record({ text: words, isReached: fc.constantFrom(true, false, null) }),
  tellsOfTool: fc.boolean(),
});

const textsOf = (block: DraftBlock): string =>
  block.kind === "toDo" ? [block.owner, block.what, block.due, block.condition ?? ""].join(" ") : block.text;

describe("drafts with the user's own words", () => {
  it("every line and every number is the thread's, the phrases' or the user's", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...samples.readings),
        fc.constantFrom(...DRAFT_KINDS),
        fc.constantFrom(...LOCALES),
        choices,
        ({ reading }, kind, locale, own) => {
          const draft = draftOf(kind, reading, samples.words[locale], samples.surroundings, own);
          const phrases = templatesOf(samples.words[locale]);
          const known = new Set([...numbersKnown(reading, locale, samples), ...numbersIn(JSON.stringify(own))]);
          draft.blocks.forEach((block, index) => {
            const isOwn = textsOf(block).includes(MARK);
            if (block.kind === "line" && index > 0 && !isOwn) expect(isFromPhrases(block.text, phrases)).toBe(true);
            if (block.kind === "toDo") expect(reading.commitments.map(({ id }) => id)).toContain(block.commitment);
            if (block.kind === "slot" && block.state === "filled" && block.slot !== "background" && block.slot !== "period")
              expect(isOwn || block.evidence.length > 0).toBe(true);
            if (block.kind === "point" && block.evidence === undefined) return;
            expect(numbersIn(textsOf(block)).filter((number) => !known.has(number))).toEqual([]);
          });
        },
      ),
      { numRuns: 150 },
    );
  });

  const mixed = [
    "張詠琳 Winnie Cheung",
    "Анна Weber",
    "محمد Ali",
    "김철수",
    "さくら🌸 田中",
    "O'Brien, Seán",
    "=1+1",
    '"><i>x',
    "\u202egnp.exe",
  ];
  it.each(DRAFT_KINDS)("%s: names in mixed scripts and hostile ones give a whole and safe draft", (kind) => {
    for (const name of mixed) {
      const them = person(name, "them@other.example.org");
      const anna = person("Anna Weber", "anna@nordlicht.example.com");
      const text = "Please send the drawing. We will pay by 30 November.";
      const builder = new ReadingBuilder(anna, [{ from: them, to: [anna], locale: "en", text, sentAt: "2026-11-18T10:00:00+01:00" }]);
      builder
        .commitment(0, "Please send the drawing.", { owners: [anna], side: "me" })
        .commitment(0, "We will pay by 30 November.", { owners: [them], side: "them" });
      const reading = builder.reading();
      for (const locale of LOCALES) {
        const draft = draftOf(
          kind,
          { ...reading, thread: { ...reading.thread, subject: `Re: ${name}` } },
          samples.words[locale],
          samples.surroundings,
        );
        expect(renderText(draft) + draft.subject).not.toMatch(/undefined|\bnull\b|\{\w+\}|[\u202a-\u202e\u2066-\u2069]/u);
        expect(renderHtml(draft)).not.toMatch(/<i>/);
      }
    }
  });
});
