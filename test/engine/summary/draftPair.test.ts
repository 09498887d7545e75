import { LOCALES } from "../../../src/engine/locales.ts";
import { draftPair, renderPairHtml, renderPairText } from "../../../src/engine/summary/draftPair.ts";
import { DRAFT_KINDS } from "../../../src/engine/summary/kinds/draftKind.ts";
import { draftOf } from "../../../src/engine/summary/kinds/draftOf.ts";
import { renderText } from "../../../src/engine/summary/renderText.ts";
import { readDates } from "../../../src/engine/time/readDates.ts";
import type { Commitment, DraftBlock } from "../../../src/engine/types.ts";
import { packs } from "../../../src/languages/index.ts";
import { loadSampleThreads, type SampleThreads } from "./kinds/sampleThreads.ts";
import { readBack } from "./readBack.ts";

let samples: SampleThreads;
beforeAll(async () => {
  samples = await loadSampleThreads();
});

const pairs = LOCALES.flatMap((first) => LOCALES.map((second) => [first, second] as const));
/** The due date of the item itself, as a reading of it would say. */
function dueOf({ due }: Commitment): string {
  switch (due.kind) {
    case "day":
      return JSON.stringify({ kind: "day", day: due.day, time: due.time, bound: due.bound });
    case "window":
      return JSON.stringify({ kind: "window", first: due.first, last: due.last });
    default:
      return "";
  }
}

describe("two languages, one truth", () => {
  it.each(pairs)("S000-3 %s and %s: the same owners, dates, amounts and conditions in every sample thread", (one, two) => {
    for (const { reading } of samples.readings) {
      const { first, second } = draftPair("summary", reading, [samples.words[one], samples.words[two]], samples.surroundings);
      const [left, right] = [readBack(first, reading, samples), readBack(second, reading, samples)];
      expect(left).toEqual(right);
      expect(first.to).toEqual(second.to);
      for (const line of left) {
        const item = reading.commitments.find(({ id }) => id === line.commitment);
        if (item === undefined) throw new Error(line.commitment);
        if (item.due.kind === "day" || item.due.kind === "window") expect(line.due).toBe(dueOf(item));
        const owners = item.owners.slice(0, 3).map(({ address }) => address ?? "");
        expect(line.owners).toEqual(owners);
      }
    }
  });

  it.each(["thanksAndMinutes", "delivery", "apology", "badNews", "afterDelivery"] as const)(
    "%s: read back alike in all five languages",
    (kind) => {
      for (const { reading } of samples.readings) {
        const [first, ...others] = LOCALES.map((locale) =>
          readBack(draftOf(kind, reading, samples.words[locale], samples.surroundings), reading, samples),
        );
        for (const other of others) expect(other).toEqual(first);
      }
    },
  );

  it.each(LOCALES)("the day of a delivery is read back from its line in %s", (locale) => {
    const { reading } = samples.readings.find(({ name }) => name.startsWith("ja-kisen")) ?? {};
    if (reading === undefined) throw new Error("no sample");
    const { blocks } = draftOf("delivery", reading, samples.words[locale], samples.surroundings);
    const [block] = blocks.filter((each) => each.kind === "slot" && each.slot === "deliveryDate");
    const pack = packs.find(({ language }) => locale.startsWith(language));
    if (block?.kind !== "slot" || pack === undefined) throw new Error(locale);
    const dates = readDates(block.text, pack, { day: samples.surroundings.today, time: null, numericOrder: "unknown", calendar: null });
    expect(dates.map(({ when }) => (when.kind === "day" ? when.day : when.kind))).toEqual(["2026-11-25"]);
  });

  it.each(DRAFT_KINDS)("%s: both languages tell the same things in the same order", (kind) => {
    for (const { reading } of samples.readings) {
      const drafts = LOCALES.map(
        (locale) => draftPair(kind, reading, [samples.words[locale], samples.words.en], samples.surroundings).first,
      );
      const [shapes, ...others] = drafts.map(({ blocks }) => blocks.filter(({ kind: each }) => each !== "line").map(shapeOf));
      for (const other of others) expect(other).toEqual(shapes);
    }
  });

  it("puts both into one mail, in the order asked for, and says where the second begins", () => {
    const reading = samples.readings[1]?.reading;
    if (reading === undefined) throw new Error("no sample");
    const pair = draftPair("summary", reading, [samples.words.ja, samples.words["zh-Hant"]], samples.surroundings);
    const text = renderPairText(pair);
    expect(text.indexOf(renderText(pair.first))).toBe(0);
    expect(text).toContain(`\n${samples.words["zh-Hant"].kinds.inThisLanguage}\n\n${renderText(pair.second)}`);
    expect(renderPairHtml(pair, "sideBySide").match(/<td/g)).toHaveLength(2);
    expect(renderPairHtml(pair, "oneAfterOther")).toContain("<hr>");
  });
});

/** A block without its words. */
function shapeOf(block: DraftBlock): string {
  switch (block.kind) {
    case "toDo":
      return `toDo ${block.commitment}`;
    case "slot":
      return `slot ${block.slot} ${block.state} ${block.evidence.map(({ span }) => `${span.message}:${span.start}`).join()}`;
    default:
      return block.kind;
  }
}
