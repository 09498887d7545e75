/** What a draft says to whoever reads it with our own engine. */
import { nameBookOf } from "../../../src/engine/acts/names.ts";
import { compiledTables } from "../../../src/engine/findings/compiledTables.ts";
import { statedValues } from "../../../src/engine/findings/statedValues.ts";
import { foldText } from "../../../src/engine/message/foldText.ts";
import { renderText } from "../../../src/engine/summary/renderText.ts";
import { readDates } from "../../../src/engine/time/readDates.ts";
import type { DraftBlock, Locale, SummaryDraft, ThreadReading } from "../../../src/engine/types.ts";
import { packs } from "../../../src/languages/index.ts";
import type { SampleThreads } from "./kinds/sampleThreads.ts";

type ToDo = DraftBlock & { readonly kind: "toDo" };

/** What a line says to whoever reads it with our own engine, whatever its language. */
export interface ReadLine {
  readonly commitment: string;
  readonly owners: readonly string[];
  readonly due: string;
  readonly amounts: readonly string[];
  readonly condition: string | null;
}

/** The to-dos of a draft, read with our own engine. A part that is not in the rendered mail throws. */
export function readBack(draft: SummaryDraft, reading: ThreadReading, samples: SampleThreads): readonly ReadLine[] {
  const text = renderText(draft);
  return draft.blocks
    .filter((block) => block.kind === "toDo")
    .map((block) => {
      // Only what stands in the mail counts.
      for (const part of [block.owner, block.what, block.due, block.condition ?? ""])
        if (!text.includes(part)) throw new Error(`not in the mail: ${part}`);
      return readLine(block, draft.locale, reading, samples);
    });
}

function readLine(block: ToDo, locale: Locale, { thread }: ReadingOfPeople, samples: SampleThreads): ReadLine {
  const pack = packs.find(({ language }) => locale.startsWith(language));
  if (pack === undefined) throw new Error(locale);
  const people = thread.messages.flatMap(({ from, to, cc }) => [from, ...to, ...cc]);
  const { writing } = samples.words[locale];
  const book = nameBookOf([...new Map(people.map((one) => [one.address, one])).values()], packs);
  const owners = block.owner.split(writing.greeting.between).flatMap((name) => name.split(writing.greeting.beforeLast));
  const dates = readDates(block.due, pack, { day: samples.surroundings.today, time: null, numericOrder: "dayFirst", calendar: null });
  const folded = foldText(block.what, pack);
  const [open, close] = writing.quoteMarks;
  return {
    commitment: block.commitment,
    owners: owners.flatMap((name) => book.peopleNamed(name)).map(({ address }) => address ?? ""),
    // A term after an event is told by its quote, which only its own language reads.
    due: dates
      .filter(({ when }) => when.kind === "day" || when.kind === "window")
      .map(({ when }) => JSON.stringify(when))
      .join(),
    amounts: statedValues(block.what, folded, [], compiledTables(pack))
      .filter(({ shape }) => shape === "number")
      .map(({ value }) => value)
      .toSorted(),
    condition:
      block.condition === null ? null : block.condition.slice(block.condition.indexOf(open) + 1, block.condition.lastIndexOf(close)),
  };
}
type ReadingOfPeople = Pick<ThreadReading, "thread">;
