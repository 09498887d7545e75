/** How long a follow-up takes to write once a thread of 50 messages is read: median milliseconds per kind, all five languages; target 20. First: language pairs read back. */
import { address, country, timeZone } from "../src/engine/brands.ts";
import { caseNotes } from "../src/engine/caseNotes/caseNotes.ts";
import { LOCALES } from "../src/engine/locales.ts";
import { factsRadar } from "../src/engine/radar/factsRadar.ts";
import { readThread } from "../src/engine/readThread.ts";
import { draftPair } from "../src/engine/summary/draftPair.ts";
import { DRAFT_KINDS } from "../src/engine/summary/kinds/draftKind.ts";
import { draftOf } from "../src/engine/summary/kinds/draftOf.ts";
import { proposeKind } from "../src/engine/summary/kinds/proposeKind.ts";
import { renderHtml } from "../src/engine/summary/renderHtml.ts";
import { renderText } from "../src/engine/summary/renderText.ts";
import { parseDay } from "../src/engine/time/calendarDay.ts";
import { calendarOf } from "../src/holidays/index.ts";
import { caseTables } from "../src/languages/caseTables.ts";
import { packs } from "../src/languages/index.ts";
import { loadKindCues } from "../src/languages/kindCues.ts";
import { progressTables } from "../src/languages/progressTables.ts";
import { radarTables } from "../src/languages/radarTables.ts";
import { replyPrefixes } from "../src/languages/replyPrefixes.ts";
import { loadKinds, loadProgressPhrases, loadReminder, loadWriting } from "../src/languages/texts.ts";
import { loadSampleThreads } from "../test/engine/summary/kinds/sampleThreads.ts";
import { readBack } from "../test/engine/summary/readBack.ts";
import { madeThread } from "./thread.bench.ts";

const MESSAGES = 50;
const RUNS = 15;
const TARGET_MS = 20;

export async function run(): Promise<void> {
  await readPairsBack();
  const today = parseDay("2026-02-25");
  if (today === null) throw new Error("kinds.bench: no day");
  const surroundings = { packs, cues: await loadKindCues(), calendarOf, today, progress: progressTables };
  const words = await Promise.all(
    LOCALES.map(async (locale) => ({
      writing: await loadWriting(locale),
      kinds: await loadKinds(locale),
      reminder: await loadReminder(locale),
      steps: (await loadProgressPhrases(locale)).steps,
    })),
  );
  const context = { me: address("petra@foundry.example"), zone: timeZone("Europe/Berlin"), country: country("DE"), packs, calendarOf };
  const read = readThread(madeThread(MESSAGES), context);
  const report = (name: string, work: (reading: typeof read) => void): void => {
    // A copy each time: what is kept for a reading must not flatter the figure.
    const times = Array.from({ length: RUNS }, () => measured(() => work({ ...read }))).toSorted((a, b) => a - b);
    const median = times[Math.floor(RUNS / 2)] ?? 0;
    console.log(`${name.padEnd(18)} ${median.toFixed(1).padStart(6)} ms${median > TARGET_MS ? "  OVER THE TARGET" : ""}`);
  };
  report("(proposal)", (reading) => {
    proposeKind(reading, surroundings);
  });
  const caseContext = { ...context, caseTables, cues: surroundings.cues, replyPrefixes };
  report("(case notes)", (reading) => {
    caseNotes(reading, caseContext, { today, pinnedGoal: null });
  });
  report("(facts radar)", (reading) => {
    factsRadar(reading, { ...context, radarTables });
  });
  for (const kind of DRAFT_KINDS) {
    let turn = 0;
    report(kind, (reading) => {
      const own = words[turn % words.length];
      turn += 1;
      if (own === undefined) return;
      const draft = draftOf(kind, reading, own, surroundings);
      renderText(draft);
      renderHtml(draft);
    });
  }
}

/** Both drafts of every pair of languages, read back: the same owners, dates, amounts and conditions in every sample thread. */
async function readPairsBack(): Promise<void> {
  const samples = await loadSampleThreads();
  const pairs = LOCALES.flatMap((one) => LOCALES.map((other) => [one, other] as const));
  const alike = pairs.filter(([one, other]) =>
    samples.readings.every(({ reading }) => {
      const { first, second } = draftPair("summary", reading, [samples.words[one], samples.words[other]], samples.surroundings);
      return JSON.stringify(readBack(first, reading, samples)) === JSON.stringify(readBack(second, reading, samples));
    }),
  );
  console.log(`language pairs read back alike over ${samples.readings.length} sample threads: ${alike.length} of ${pairs.length}`);
}

function measured(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}
