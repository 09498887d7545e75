import { adviceWords } from "../../engine/advice/adviceWords.ts";
import { timingAdvice } from "../../engine/advice/timingAdvice.ts";
import { agreements } from "../../engine/agreement/agreements.ts";
import { analysisObject } from "../../engine/analysisObject.ts";
import { caseNotes } from "../../engine/caseNotes/caseNotes.ts";
import { caseWords } from "../../engine/caseNotes/caseWords.ts";
import { factsRadar } from "../../engine/radar/factsRadar.ts";
import { radarWords } from "../../engine/radar/radarWords.ts";
import { tellsSameMatter } from "../../engine/radar/sameMatter.ts";
import { readThread } from "../../engine/readThread.ts";
import { askAbout } from "../../engine/summary/askAbout.ts";
import { draftLocale } from "../../engine/summary/draftLocale.ts";
import { cueHits } from "../../engine/summary/kinds/cueHits.ts";
import { zonedDayAndTime } from "../../engine/time/zonedTime.ts";
import { caseTables } from "../../languages/caseTables.ts";
import { loadKindCues } from "../../languages/kindCues.ts";
import { radarTables } from "../../languages/radarTables.ts";
import { replyPrefixes } from "../../languages/replyPrefixes.ts";
import { loadAdvicePhrases, loadCasePhrases, loadRadarPhrases, loadWriting } from "../../languages/texts.ts";
import { loadThreads, progressBar } from "./loadThreads.ts";
import { momentIn, type TypedMoment } from "./options.ts";
import { type ReaderOptions, readerContext } from "./readerContext.ts";
import { showAdvice } from "./showAdvice.ts";
import { shownAgreements } from "./showAgreement.ts";
import { showCase } from "./showCase.ts";
import { showRadar } from "./showRadar.ts";
import { showReading, sourcesOf } from "./showReading.ts";
import { sayWhoReads, statusAfter } from "./statusAfter.ts";
import { writeOut } from "./writeOut.ts";

export interface ReadOptions extends ReaderOptions {
  readonly now?: TypedMoment;
  readonly goal?: string;
  readonly goalReached?: boolean;
  /** false: no word on when and how to write. */
  readonly advice?: boolean;
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
    const advicePhrases = await loadAdvicePhrases(locale);
    const notes = (): string =>
      showCase(
        (today === null ? [] : caseNotes(reading, caseContext, { today, pinnedGoal })).map((note) => caseWords(note, casePhrases, writing)),
      );
    const inWords = (): string => {
      const radarContext = { ...context, radarTables };
      const findings = factsRadar(reading, radarContext);
      const agreed = shownAgreements(agreements(reading, radarContext), reading);
      const advised = timingAdvice(
        reading,
        radarContext,
        { now, hits: cueHits(reading, context.packs, caseContext.cues) },
        { isOn: options.advice !== false },
      );
      const shown = showReading(reading, {
        now,
        zone: options.zone,
        ask: (flag) => askAbout(flag, writing),
        agreements: agreed,
        isToldElsewhere: (flag) => findings.some((finding) => tellsSameMatter(finding, flag, reading.thread.messages)),
      });
      const radar = showRadar(
        findings.map((finding) => ({ finding, text: radarWords(finding, radarPhrases, writing) })),
        sourcesOf(reading.thread.messages),
      );
      // What may be sent now is told by its having no condition; a list of it would be the list above once more.
      const advice = showAdvice(
        advised.filter(({ kind }) => kind !== "sendNow").map((one) => adviceWords(one, advicePhrases, writing, options.zone)),
      );
      return `${shown}${radar}${agreed.assumptions}${notes()}${advice}`;
    };
    await writeOut(
      options.json === true ? `${JSON.stringify(analysisObject(reading, thread.id, (flag) => askAbout(flag, writing)))}\n` : inWords(),
    );
    done += 1;
    bar.progress(done, mail.threads.length);
  }
  bar.stop();
  return statusAfter(mail);
}
