import { LOCALES } from "../../../../src/engine/locales.ts";
import type { Locale } from "../../../../src/engine/types.ts";
import { factsSections } from "../../../../src/hosts/gmail/cards/factsSections.ts";
import { threadCard } from "../../../../src/hosts/gmail/cards/threadCard.ts";
import { wordsOf } from "../../../../src/hosts/gmail/cards/threadView.ts";
import type { GmailTexts } from "../../../../src/hosts/gmail/gmailTexts.ts";
import { validateCard } from "../../../../src/hosts/gmail/validateCard.ts";
import { loadFactsTexts, loadProgressPhrases } from "../../../../src/languages/texts.ts";
import type { FoundFacts } from "../../../../src/panel/facts/factsPort.ts";
import { found, order } from "../../../panel/facts/madeFacts.ts";
import { now, sample, zone } from "../../../panel/sampleReading.ts";
import { allTexts, multiplied, surroundings, viewOf } from "./cardViews.ts";

let all: ReadonlyMap<Locale, GmailTexts>;
beforeAll(async () => {
  all = await allTexts();
});

async function cardOf(locale: Locale, shown: FoundFacts, times = 1) {
  const texts = all.get(locale);
  if (texts === undefined) throw new Error(locale);
  const words = wordsOf({ texts, locale, zone, now: now() });
  const progress = await loadProgressPhrases(locale);
  const reading = times === 1 ? sample : multiplied(sample, times);
  const facts = factsSections({ found: { ...shown, progress }, reading, texts: await loadFactsTexts(locale), words });
  return { facts, card: threadCard(viewOf(reading, texts, locale, { facts })) };
}

const hostile: FoundFacts = {
  ...found,
  facts: Array.from({ length: 30 }, (_, place) => ({
    finding: { kind: "leftOut" as const, people: [] },
    sentence: place % 2 === 0 ? "<b>Pay</b> &amp; ".repeat(400) : "",
    note: "<a href=x>press</a>",
  })),
  orders: Array.from({ length: 9 }, () => ({ ...order, numbers: ["<script>".repeat(50)] })),
};

describe.each([
  ["the sample", found, 1],
  ["thirty facts and nine orders full of markup", hostile, 60],
] as const)("facts and orders on a card: %s", (_name, shown, items) => {
  it.each(LOCALES)("keep to Gmail's rules, and to 17 widgets (%s)", async (locale) => {
    const { facts, card } = await cardOf(locale, shown, items);
    expect(validateCard(card, surroundings)).toEqual([]);
    expect(facts.flatMap(({ widgets }) => widgets).length).toBeLessThanOrEqual(17);
  });
});

it("S004-2, S004-4 tell steps with whom they wait for, and no matter that a flag tells already", async () => {
  const { facts } = await cardOf("en", found);
  const text = JSON.stringify(facts);
  expect(facts.map(({ header }) => header)).toEqual(["2 facts to check", "Order progress · 1 of 5 steps done"]);
  expect(text).toContain("Waiting for: 李文 Li Wen (taipeitools.example)");
  expect(text).toContain("Was left out: Li");
  // "50-80 days" stands among the flags.
  expect(text).not.toContain("In calendar days");
});
