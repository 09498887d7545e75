import fc from "fast-check";
import { draftSummary } from "../../../src/engine/summary/draftSummary.ts";
import { plainWords } from "../../../src/engine/summary/plainWords.ts";
import { renderHtml } from "../../../src/engine/summary/renderHtml.ts";
import { renderText } from "../../../src/engine/summary/renderText.ts";
import type { ThreadReading } from "../../../src/engine/types.ts";
import { writing as en } from "../../../src/languages/en/writing.ts";
import { writing as ja } from "../../../src/languages/ja/writing.ts";
import { writing as ru } from "../../../src/languages/ru/writing.ts";
import { writing as hans } from "../../../src/languages/zh/writing.zh-Hans.ts";
import { writing as hant } from "../../../src/languages/zh/writing.zh-Hant.ts";
import { day, japan, person, ReadingBuilder } from "./sampleReading.ts";

/** Outlook refuses a reply form with more characters of HTML. */
const OUTLOOK_MOST_CHARACTERS = 32_768;
const writings = [en, ja, ru, hans, hant];

const hostilePiece = fc.oneof(
  fc.string({ unit: "binary", maxLength: 40 }),
  fc.constantFrom(
    "<script>alert(1)</script>",
    '"><img src=x onerror=y>',
    "\u202eevil",
    "\r\nBcc: x@example.com",
    "\u0000\u0007",
    "'&amp;",
    "]]>",
    "{owner}",
    "$&",
    "期限は金曜日",
    "…",
  ),
);
const hostileText = fc.array(hostilePiece, { minLength: 1, maxLength: 8 }).map((pieces) => pieces.join(" ") || "x");

const hostileReading: fc.Arbitrary<ThreadReading> = fc
  .record({ name: hostileText, myName: hostileText, texts: fc.array(hostileText, { minLength: 1, maxLength: 20 }), subject: hostileText })
  .map(({ name, myName, texts, subject }) => {
    const me = person(myName, "me@example.com");
    const them = person(name, "them@other.example.org");
    const body = texts.map((text) => `${text}\n`).join("");
    const builder = new ReadingBuilder(me, [{ from: them, to: [me], locale: "en", text: body, signature: name }]);
    texts.forEach((text, index) => {
      const evidence = builder.evidence(0, text);
      if (index % 4 === 0) builder.decision(0, text);
      else if (index % 4 === 1) builder.flag({ kind: "conflict", about: "place", evidence: [evidence, evidence], values: [text, text] });
      else if (index % 4 === 2) builder.flag({ kind: "holiday", day: day(11, 23), name: text, country: japan, evidence: [evidence] });
      else builder.commitment(0, text, { owners: [index % 8 === 3 ? me : them], side: "them", condition: evidence });
    });
    const reading = builder.reading();
    return { ...reading, thread: { ...reading.thread, subject } };
  });

describe("a draft from hostile mail", () => {
  it("lets no tag, attribute or reference of the mail into the HTML", () => {
    fc.assert(
      fc.property(hostileReading, fc.constantFrom(...writings), (reading, writing) => {
        const html = renderHtml(draftSummary(reading, writing));
        const tags = html.match(/<[^>]*>/g) ?? [];
        const known =
          /^<(?:div lang="[\w-]+"|\/div|p style="[\w\s:;-]+"|\/p|ul style="[\w\s:;-]+"|\/ul|li style="[\w\s:;-]+"|\/li|\/?b|br)>$/;
        expect(tags.filter((tag) => !known.test(tag))).toEqual([]);
        expect(html.replace(/<[^>]*>/g, "")).not.toMatch(/[<>"']|&(?!(?:amp|lt|gt|quot|#39);)/);
      }),
      { numRuns: 150 },
    );
  });

  it("says nothing that is not in the mail: every to-do and point is a piece of its evidence", () => {
    fc.assert(
      fc.property(hostileReading, fc.constantFrom(...writings), (reading, writing) => {
        const { blocks } = draftSummary(reading, writing);
        const body = plainWords(reading.thread.messages[0]?.ownText ?? "", 100_000);
        for (const block of blocks) {
          if (block.kind !== "toDo") continue;
          const commitment = reading.commitments.find(({ id }) => id === block.commitment);
          const evidence = plainWords(commitment?.evidence[0]?.quote ?? "", 100_000);
          const [open, close] = writing.quoteMarks;
          const isQuoted = block.what.startsWith(open) && block.what.endsWith(close);
          if (writing.locale !== "en") expect(isQuoted).toBe(true);
          const words = isQuoted ? block.what.slice(1, -1) : block.what;
          expect(evidence).toContain(words.replace(/…$/, ""));
          expect(body).toContain(words.replace(/…$/, ""));
        }
      }),
      { numRuns: 150 },
    );
  });

  it("has no control or bidi character, no line of the mail's making, and fits into Outlook's reply form", () => {
    fc.assert(
      fc.property(hostileReading, fc.constantFrom(...writings), (reading, writing) => {
        const draft = draftSummary(reading, writing);
        const text = renderText(draft) + draft.subject;
        expect(text).not.toMatch(/[^\n\P{Cc}]|[\u202a-\u202e\u2066-\u2069\u2028\u2029]/u);
        expect(text.split("\n").length).toBeLessThan(60);
        expect(draft.subject).not.toMatch(/[\r\n]/);
        expect(renderHtml(draft).length).toBeLessThan(OUTLOOK_MOST_CHARACTERS);
      }),
      { numRuns: 150 },
    );
  });

  it("cuts a sentence of a million characters quickly", () => {
    const me = person("Me", "me@example.com");
    const them = person("Them", "them@other.example.org");
    const text = `Please ${"&".repeat(1_000_000)}`;
    const builder = new ReadingBuilder(me, [{ from: them, to: [me], locale: "en", text }]);
    for (let count = 0; count < 12; count += 1)
      builder.commitment(0, text, { owners: [me], side: "me", condition: builder.evidence(0, text) });
    const html = renderHtml(draftSummary(builder.reading(), en));
    expect(html.length).toBeLessThan(OUTLOOK_MOST_CHARACTERS);
  });
});

describe("plainWords", () => {
  it.each([
    ["keeps plain words", "by Friday", 20, "by Friday"],
    ["makes one line of many", "by\r\n Friday\u2028noon", 20, "by Friday noon"],
    ["takes out what turns text around", "a\u202eb\u2066c\u200f", 20, "abc"],
    ["cuts and says so", "abcdefghij", 5, "abcd…"],
    ["counts a Chinese character as two", "报价单报价单", 6, "报价…"],
    ["keeps a joined emoji", "ok 👩‍💻", 20, "ok 👩‍💻"],
    ["drops half characters", "a\ud800b", 20, "ab"],
  ])("%s", (_, text, columns, expected) => {
    expect(plainWords(text, columns)).toBe(expected);
  });
});
