import { analysisObject } from "../../engine/analysisObject.ts";
import { readThread } from "../../engine/readThread.ts";
import { askAbout } from "../../engine/summary/askAbout.ts";
import { draftLocale } from "../../engine/summary/draftLocale.ts";
import type { ThreadId, ThreadReading } from "../../engine/types.ts";
import { loadWriting } from "../../languages/texts.ts";
import { loadThreads, progressBar } from "./loadThreads.ts";
import { momentIn, type TypedMoment } from "./options.ts";
import { type ReaderOptions, readerContext } from "./readerContext.ts";
import { readingInWords } from "./readingInWords.ts";
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
  const pinnedGoal = options.goal === undefined ? null : { text: options.goal, isReached: options.goalReached ?? null };
  const asked = { now, zone: options.zone, pinnedGoal, wantsAdvice: options.advice !== false };
  let done = 0;
  for (const thread of mail.threads) {
    const reading = readThread(thread, context);
    await writeOut(options.json === true ? await asJson(reading, thread.id) : await readingInWords(reading, context, asked));
    done += 1;
    bar.progress(done, mail.threads.length);
  }
  bar.stop();
  return statusAfter(mail);
}

async function asJson(reading: ThreadReading, id: ThreadId): Promise<string> {
  const writing = await loadWriting(draftLocale(reading));
  return `${JSON.stringify(analysisObject(reading, id, (flag) => askAbout(flag, writing)))}\n`;
}
