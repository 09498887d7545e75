import { analysisObject } from "../../engine/analysisObject.ts";
import { caseNotes } from "../../engine/caseNotes/caseNotes.ts";
import { caseWords } from "../../engine/caseNotes/caseWords.ts";
import { factsRadar } from "../../engine/radar/factsRadar.ts";
import { radarWords } from "../../engine/radar/radarWords.ts";
import { readThread } from "../../engine/readThread.ts";
import { askAbout } from "../../engine/summary/askAbout.ts";
import { draftLocale } from "../../engine/summary/draftLocale.ts";
import { zonedDayAndTime } from "../../engine/time/zonedTime.ts";
import { caseTables } from "../../languages/caseTables.ts";
import { loadKindCues } from "../../languages/kindCues.ts";
import { radarTables } from "../../languages/radarTables.ts";
import { replyPrefixes } from "../../languages/replyPrefixes.ts";
import { loadCasePhrases, loadRadarPhrases, loadWriting } from "../../languages/texts.ts";
import { loadThreads, progressBar } from "./loadThreads.ts";
import { momentIn, type TypedMoment } from "./options.ts";
import { type ReaderOptions, readerContext } from "./readerContext.ts";
import { showCase } from "./showCase.ts";
import { showRadar } from "./showRadar.ts";
import { showReading } from "./showReading.ts";
import { sayWhoReads, statusAfter } from "./statusAfter.ts";
import { writeOut } from "./writeOut.ts";

export interface ReadOptions extends ReaderOptions {
  readonly now?: TypedMoment;
  readonly goal?: string;
  readonly goalReached?: boolean;
  readonly json?: boolean;
}

/** Threads fewer than this are read before a bar could be seen. */
const BAR_FROM_THREADS = 200;

/** Prints what every thread of the files holds; resolves to the exit status. */
export async function readCommand(files: readonly string[], options: ReadOptions): Promise<number> {
  const mail = await loadThreads(files);
  const context = await readerContext(mail.messages, options);
  const now = momentIn(options.now, options.zone);
  if (options.json !== true) sayWhoReads(context.me, options, mail);
  // Output to the terminal is its own progress.
  const bar = progressBar("Thread", process.stdout.isTTY ? Number.POSITIVE_INFINITY : BAR_FROM_THREADS);
  const caseContext = { ...context, caseTables, cues: await loadKindCues(), replyPrefixes };
  const today = zonedDayAndTime(now, options.zone)?.day ?? null;
  const pinnedGoal = options.goal === undefined ? null : { text: options.goal, isReached: options.goalReached ?? null };
  let done = 0;
  for (const thread of mail.threads) {
    const reading = readThread(thread, context);
    const locale = draftLocale(reading);
    const writing = await loadWriting(locale);
    const radarPhrases = await loadRadarPhrases(locale);
    const casePhrases = await loadCasePhrases(locale);
    const notes = (): string =>
      showCase(
        (today === null ? [] : caseNotes(reading, caseContext, { today, pinnedGoal })).map((note) => caseWords(note, casePhrases, writing)),
      );
    const radar = (): string =>
      showRadar(factsRadar(reading, { ...context, radarTables }).map((finding) => radarWords(finding, radarPhrases, writing)));
    await writeOut(
      options.json === true
        ? `${JSON.stringify(analysisObject(reading, thread.id, (flag) => askAbout(flag, writing)))}\n`
        : `${showReading(reading, { now, zone: options.zone, ask: (flag) => askAbout(flag, writing) })}${radar()}${notes()}`,
    );
    done += 1;
    bar.progress(done, mail.threads.length);
  }
  bar.stop();
  return statusAfter(mail);
}
