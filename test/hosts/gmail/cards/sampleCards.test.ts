/** Every card of every sample thread, in every language, at every length. */
import { LOCALES } from "../../../../src/engine/locales.ts";
import type { Locale, ThreadReading } from "../../../../src/engine/types.ts";
import type { Card } from "../../../../src/hosts/gmail/cards/cardTypes.ts";
import { itemCard } from "../../../../src/hosts/gmail/cards/itemCard.ts";
import { threadCard } from "../../../../src/hosts/gmail/cards/threadCard.ts";
import type { GmailTexts } from "../../../../src/hosts/gmail/gmailTexts.ts";
import { validateCard } from "../../../../src/hosts/gmail/validateCard.ts";
import { decisionId, flagId } from "../../../../src/panel/edits.ts";
import { allTexts, multiplied, sampleReadings, surroundings, viewOf } from "./cardViews.ts";

let readings: readonly ThreadReading[];
let texts: ReadonlyMap<Locale, GmailTexts>;
beforeAll(async () => {
  [readings, texts] = await Promise.all([sampleReadings(), allTexts()]);
});

const faultsOf = (card: Card): readonly string[] => validateCard(card, surroundings);
const textsOf = (locale: Locale): GmailTexts => {
  const found = texts.get(locale);
  if (found === undefined) throw new Error(`no texts in ${locale}`);
  return found;
};
const rowsOf = (card: Card) => card.sections.flatMap(({ widgets }) => widgets);
const checkBoxes = (card: Card): readonly string[] =>
  rowsOf(card).flatMap((widget) => ("decoratedText" in widget ? (widget.decoratedText.switchControl?.name ?? []) : []));
const leadsTo = (card: Card, page: number): boolean =>
  JSON.stringify(card).includes(`action/page","parameters":[{"key":"page","value":"${page}"}]`);

describe.each(LOCALES)("cards in %s", (locale) => {
  it.each([0, 1, 60, 1000])("of a thread with %d commitments have no fault on any page, and show each commitment once", (count) => {
    for (const reading of readings) {
      const view = viewOf(multiplied(reading, count), textsOf(locale), locale, { missing: count === 60 ? 7 : 0 });
      const shown: string[] = [];
      for (let page = 0; page < 120; page += 1) {
        const card = threadCard({ ...view, page });
        expect(faultsOf(card)).toEqual([]);
        expect(rowsOf(card).length).toBeLessThanOrEqual(60);
        shown.push(...checkBoxes(card));
        if (!leadsTo(card, page + 1)) break;
      }
      const expected = reading.commitments.length === 0 ? 0 : count;
      expect([reading.thread.id, new Set(shown).size, shown.length]).toEqual([reading.thread.id, expected, expected]);
    }
  });

  it("of every item, decision and flag have no fault", () => {
    let seen = 0;
    for (const reading of readings) {
      const view = viewOf(reading, textsOf(locale), locale);
      const ids = [
        ...reading.commitments.map(({ id }) => id),
        ...reading.decisions.map(decisionId),
        ...reading.flags.map(flagId),
        "gone-0-0",
      ];
      for (const id of ids) {
        expect(faultsOf(itemCard(view, id, "Is it <b>CIF</b> & 1 < 2?"))).toEqual([]);
        seen += 1;
      }
    }
    expect(seen).toBeGreaterThan(100);
  });
});

describe("the sample threads", () => {
  it("are fifteen, and most of them have something to show", () => {
    expect(readings.length).toBe(15);
    expect(readings.filter(({ commitments }) => commitments.length > 0).length).toBeGreaterThan(10);
  });
});
