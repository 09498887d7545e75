import { LOCALES } from "../../../src/engine/locales.ts";
import { handoverPage } from "../../../src/engine/progress/handoverPage.ts";
import { escapeMarkdown, type Page, renderPageHtml, renderPageMarkdown } from "../../../src/engine/progress/page.ts";
import { evidenceTimeline } from "../../../src/engine/progress/timeline.ts";
import { timelinePage } from "../../../src/engine/progress/timelinePage.ts";
import type { Locale, RawThread } from "../../../src/engine/types.ts";
import { loadProgressPhrases, loadWriting } from "../../../src/languages/texts.ts";
import { contextOn, madeOrder, readOrders } from "./madeOrders.ts";

const order = madeOrder(
  "PO 8812 cushions",
  "b: 2026-09-01: Hello Lin,\nWe need 800 cushions for the autumn fair. Could you tell us the price per piece?",
  "s: 2026-09-02: The price is USD 4.20 per piece. Please confirm the artwork by 9 September.",
  "b: 2026-09-04: As agreed, the goods go by sea. We will confirm the artwork next week.",
  "s: 2026-09-07: I will send the packing list by Friday.",
);

async function wordsIn(locale: Locale) {
  return { phrases: await loadProgressPhrases(locale), writing: await loadWriting(locale) };
}

async function handoverOf(thread: RawThread, locale: Locale): Promise<Page> {
  return handoverPage(readOrders([thread]), contextOn("2026-09-10"), await wordsIn(locale));
}

describe("the evidence timeline (S004-14)", () => {
  const entries = evidenceTimeline(readOrders([order]), contextOn("2026-09-10"));

  it("shows who said what when, oldest first, in the mail's exact words", () => {
    expect(entries.map(({ by, tags, evidence }) => [by.name, tags, evidence.quote])).toEqual(
      expect.arrayContaining([
        ["Jonas Brandt", ["question"], "Could you tell us the price per piece?"],
        ["Lin Mei", expect.arrayContaining(["asked"]), "Please confirm the artwork by 9 September."],
        ["Lin Mei", expect.arrayContaining(["promised"]), "I will send the packing list by Friday."],
      ]),
    );
    const moments = entries.map(({ message }) => Number(message.sentAt));
    expect(moments).toEqual(moments.toSorted((a, b) => a - b));
    for (const { message, evidence } of entries) expect(message.ownText.slice(evidence.span.start, evidence.span.end)).toBe(evidence.quote);
  });

  it("names every sentence once", () => {
    const keys = entries.map(({ message, evidence }) => `${message.id} ${evidence.span.start}`);
    expect(new Set(keys).size).toBe(keys.length);
  });
});

describe("the handover page (S000-5)", () => {
  it.each(LOCALES)("is understandable without the thread, in %s", async (locale) => {
    const { phrases } = await wordsIn(locale);
    const html = renderPageHtml(await handoverOf(order, locale));
    for (const heading of Object.values(phrases.handover.headings)) expect(html).toContain(`<h2>${heading}</h2>`);
    expect(html).toContain("We need 800 cushions for the autumn fair.");
    expect(html).toContain("brandt@kaufhof.example");
    expect(html).toContain("I will send the packing list by Friday");
    expect(html).toContain(`<html lang="${locale}">`);
    expect(html).not.toMatch(/\{[a-z]+\}/i);
  });

  it("has the same facts as Markdown", async () => {
    const page = await handoverOf(order, "en");
    const markdown = renderPageMarkdown(page);
    for (const block of page.blocks) {
      if (block.kind === "table") for (const cell of block.rows.flat()) expect(markdown).toContain(escapeMarkdown(cell));
      else expect(markdown).toContain(escapeMarkdown(block.text));
    }
  });

  it("stays a page when nothing is in the thread", async () => {
    const html = renderPageHtml(await handoverOf({ ...order, messages: [] }, "en"));
    expect(html).toContain("<h1>Handover</h1>");
    expect(html).toContain("None.");
  });

  it("lists sixty of a hundred people and says how many more there are", async () => {
    const crowd = order.messages.map((message, index) =>
      index > 0
        ? message
        : {
            ...message,
            cc: Array.from({ length: 98 }, (_, n) => ({ ...message.from, address: message.from.address, name: `Guest ${n}` })),
          },
    );
    const html = renderPageHtml(await handoverOf({ ...order, messages: crowd }, "en"));
    expect(html.length).toBeLessThan(40_000);
  });
});

describe("hostile mail", () => {
  const hostile: RawThread = {
    ...order,
    messages: order.messages.map((message) => ({
      ...message,
      subject: '</title><script>alert(1)</script> [x](javascript:alert(1)) PO 8812 | "quoted"',
      from: { ...message.from, name: '<img src=x onerror="alert(1)">' },
      body: {
        kind: "text",
        content:
          "Please confirm the <b onclick=alert(1)>artwork</b> | `code` [link](http://evil.example) by 9 September.\n# Heading\n- item",
      },
    })),
  };
  it.each(LOCALES)("puts no markup into the page, in %s", async (locale) => {
    const words = await wordsIn(locale);
    const context = contextOn("2026-09-10");
    for (const page of [handoverPage(readOrders([hostile]), context, words), timelinePage(readOrders([hostile]), context, words)]) {
      const html = renderPageHtml(page);
      expect(html).not.toMatch(/<(?:script|img|b |iframe|a )/i);
      expect(html).not.toMatch(/<[^>]*\son\w+=/i);
      const markdown = renderPageMarkdown(page);
      expect(markdown).not.toMatch(/(?<!\\)<|(?<!\\)\[|(?<!\\)`/);
    }
  });

  it.each([
    ["# not a heading", "\\# not a heading"],
    ["- not a list", "\\- not a list"],
    ["1. not a list", "1\u200b. not a list"],
    ["a | b", "a \\| b"],
    ["two\nlines", "two lines"],
    ["*stars* and _lines_", "\\*stars\\* and \\_lines\\_"],
  ])("Markdown shows %j as text", (text, escaped) => expect(escapeMarkdown(text)).toBe(escaped));
});
