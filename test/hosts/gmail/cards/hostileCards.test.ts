/** Names, subjects and sentences of a mail are somebody else's: whatever they hold, a card stays whole. */
import fc from "fast-check";
import { address } from "../../../../src/engine/brands.ts";
import type { Evidence, Person, ThreadReading } from "../../../../src/engine/types.ts";
import { boldWithin, plainText, richText } from "../../../../src/hosts/gmail/cards/cardText.ts";
import { itemCard } from "../../../../src/hosts/gmail/cards/itemCard.ts";
import { threadCard } from "../../../../src/hosts/gmail/cards/threadCard.ts";
import { validateCard } from "../../../../src/hosts/gmail/validateCard.ts";
import { gmailTexts } from "../../../../src/languages/ja/gmail.ts";
import { decisionId, flagId } from "../../../../src/panel/edits.ts";
import { sample } from "../../../panel/sampleReading.ts";
import { surroundings, viewOf } from "./cardViews.ts";

/** Text made of what breaks cards: tags, entities, halves of characters, bidi overrides, controls, long runs. */
const piece = fc.oneof(
  fc.constantFrom(
    "<b>",
    "</b>",
    "<script>",
    "&amp;",
    "&#x3c;",
    "&lt",
    "&",
    "<",
    ">",
    "\u202e",
    "\u2066",
    "\u0000",
    "\r\n",
    "\ud83d",
    "\udc00",
    "𠮷",
    "👩‍💻",
    "\ufeff",
    "{count}",
    "\u2028",
    "%s",
  ),
  fc.string({ unit: "binary", maxLength: 20 }),
  fc.string({ unit: "grapheme", maxLength: 20 }),
);
const hostile = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(""));
const person = fc.record({ name: hostile, address: fc.option(hostile.map(address)) }) satisfies fc.Arbitrary<Person>;

/** The sample with every word of it replaced. */
const reading = fc.record({ words: hostile, who: person, subject: hostile }).map(({ words, who, subject }): ThreadReading => {
  const ids = new Map(sample.thread.messages.map(({ id }) => [id, id]));
  const evidence = (one: Evidence): Evidence => ({
    span: { message: ids.get(one.span.message) ?? one.span.message, start: 0, end: words.length },
    quote: words,
  });
  return {
    ...sample,
    me: who,
    thread: {
      ...sample.thread,
      subject,
      messages: sample.thread.messages.map((message) => ({ ...message, ownText: words, from: who, subject })),
    },
    commitments: sample.commitments.map((commitment) => ({
      ...commitment,
      what: words,
      owners: [who],
      toward: [who],
      evidence: commitment.evidence.map(evidence),
    })),
    decisions: sample.decisions.map((decision) => ({ what: words, evidence: decision.evidence.map(evidence) })),
    flags: sample.flags.map((flag) => (flag.kind === "conflict" ? { ...flag, values: [words, subject] as const } : flag)),
  };
});

describe("a hostile mail", () => {
  it("never makes a card that Google would refuse", () => {
    fc.assert(
      fc.property(reading, (read) => {
        const view = viewOf(read, gmailTexts, "ja");
        expect(validateCard(threadCard(view), surroundings)).toEqual([]);
        const ids = [...read.commitments.map(({ id }) => id), ...read.decisions.map(decisionId), ...read.flags.map(flagId)];
        for (const id of ids) expect(validateCard(itemCard(view, id, read.thread.subject), surroundings)).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it("never brings a tag, an entity of its own or an invisible character onto a card", () => {
    fc.assert(
      fc.property(hostile, fc.integer({ min: 1, max: 80 }), (text, columns) => {
        expect(richText(text, columns)).not.toMatch(/[<>]|&(?!amp;|lt;|gt;)|[\u202a-\u202e\u2066-\u2069\p{Cc}\p{Cs}]/u);
        expect(plainText(text, columns)).not.toMatch(/[<>]|&#|&\w+;|[\u202a-\u202e\u2066-\u2069\p{Cc}\p{Cs}]/u);
        expect(boldWithin({ before: text, words: text, after: text })).not.toMatch(/<(?!\/?b>)/);
      }),
    );
  });

  it("of a million characters is cut before anything else is done with it", () => {
    expect(richText("<".repeat(1_000_000), 10)).toBe("&lt;&lt;&lt;&lt;&lt;&lt;&lt;&lt;&lt;…");
  });
});
