/** The readings of the sample mailbox, and everything a draft is written from, loaded once. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { address, instant, timeZone } from "../../../../src/engine/brands.ts";
import { sentencesOf } from "../../../../src/engine/findings/keptSentences.ts";
import { LOCALES } from "../../../../src/engine/locales.ts";
import { readThread } from "../../../../src/engine/readThread.ts";
import type { DraftWords } from "../../../../src/engine/summary/kinds/draftOf.ts";
import type { KindSurroundings } from "../../../../src/engine/summary/kinds/kindFacts.ts";
import { zonedDayAndTime } from "../../../../src/engine/time/zonedTime.ts";
import type { CalendarDay, Locale, RawMessage, ThreadReading } from "../../../../src/engine/types.ts";
import { calendarOf } from "../../../../src/holidays/index.ts";
import { groupThreads } from "../../../../src/hosts/files/groupThreads.ts";
import { readMailPath } from "../../../../src/hosts/files/readMailPath.ts";
import { packs } from "../../../../src/languages/index.ts";
import { loadKindCues } from "../../../../src/languages/kindCues.ts";
import { progressTables } from "../../../../src/languages/progressTables.ts";
import { loadKinds, loadProgressPhrases, loadReminder, loadWriting } from "../../../../src/languages/texts.ts";

const FOLDER = join(import.meta.dirname, "../../../../assets/samples");
const zone = timeZone("Asia/Taipei");
/** The Saturday after the newest sample mail. */
const askedAt = { now: instant(Date.parse("2026-11-21T09:00:00+08:00")), zone };

export interface SampleThreads {
  readonly readings: readonly { readonly name: string; readonly reading: ThreadReading }[];
  readonly words: Readonly<Record<Locale, DraftWords>>;
  readonly surroundings: KindSurroundings;
  /** Every day that a sentence of the thread names, in whatever words. */
  daysWritten(reading: ThreadReading): readonly CalendarDay[];
}

export async function loadSampleThreads(): Promise<SampleThreads> {
  const index: { readonly me: { readonly address: string }; readonly files: readonly string[] } = JSON.parse(
    readFileSync(join(FOLDER, "index.json"), "utf8"),
  );
  const readings = await Promise.all(index.files.map(async (name) => ({ name, reading: await readSample(name, index.me.address) })));
  const today = zonedDayAndTime(askedAt.now, zone)?.day;
  if (today === undefined) throw new Error("no day");
  return {
    readings,
    words: await loadDraftWords(),
    surroundings: { packs, cues: await loadKindCues(), calendarOf, today, progress: progressTables },
    daysWritten,
  };
}

function daysWritten({ thread }: ThreadReading): readonly CalendarDay[] {
  const readings = sentencesOf(thread, { me: address(""), zone, country: null, packs, calendarOf });
  const dates = readings.flatMap(({ sentences }) => sentences.flatMap((sentence) => sentence.dates));
  return dates.flatMap(({ when }) => (when.kind === "day" ? [when.day] : when.kind === "window" ? [when.first, when.last] : []));
}

async function readSample(name: string, me: string): Promise<ThreadReading> {
  const messages: RawMessage[] = [];
  for await (const read of readMailPath(join(FOLDER, name))) if (read.kind === "mail") messages.push(read.message);
  const [thread] = groupThreads(messages);
  if (thread === undefined) throw new Error(`${name}: no thread`);
  return readThread(thread, { me: address(me), zone, country: null, packs, calendarOf });
}

async function loadDraftWords(): Promise<Readonly<Record<Locale, DraftWords>>> {
  const load = async (locale: Locale): Promise<readonly [Locale, DraftWords]> => {
    const [writing, kinds, reminder, { steps }] = await Promise.all([
      loadWriting(locale),
      loadKinds(locale),
      loadReminder(locale),
      loadProgressPhrases(locale),
    ]);
    return [locale, { writing, kinds, reminder, steps }];
  };
  const words = new Map(await Promise.all(LOCALES.map(load)));
  const of = (locale: Locale): DraftWords => {
    const found = words.get(locale);
    if (found === undefined) throw new Error(locale);
    return found;
  };
  return { en: of("en"), "zh-Hant": of("zh-Hant"), "zh-Hans": of("zh-Hans"), ja: of("ja"), ru: of("ru") };
}
