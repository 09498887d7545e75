import { writeFile } from "node:fs/promises";
import { orderProgress, progressChanges } from "../../engine/progress/orderProgress.ts";
import { progressSheets } from "../../engine/progress/progressSheets.ts";
import { readThread } from "../../engine/readThread.ts";
import { draftLocale } from "../../engine/summary/draftLocale.ts";
import { zonedDayAndTime } from "../../engine/time/zonedTime.ts";
import type { CalendarDay, Locale, ThreadReading } from "../../engine/types.ts";
import { progressTables } from "../../languages/progressTables.ts";
import { loadProgressPhrases, loadWriting } from "../../languages/texts.ts";
import { workbook } from "../xlsx/workbook.ts";
import { loadThreads, progressBar } from "./loadThreads.ts";
import { momentIn, type TypedMoment } from "./options.ts";
import { type ReaderOptions, readerContext } from "./readerContext.ts";
import { showProgress } from "./showProgress.ts";
import { sayWhoReads, statusAfter } from "./statusAfter.ts";
import { writeOut } from "./writeOut.ts";

export interface ProgressOptions extends ReaderOptions {
  readonly out?: string;
  readonly language?: Locale;
  readonly now?: TypedMoment;
  readonly since?: CalendarDay;
}

const BAR_FROM_THREADS = 200;

/** Prints the order progress of the threads, or writes it as a spreadsheet; resolves to the exit status. */
export async function progressCommand(files: readonly string[], options: ProgressOptions): Promise<number> {
  const mail = await loadThreads(files);
  const reader = await readerContext(mail.messages, options);
  const now = momentIn(options.now, options.zone);
  const today = zonedDayAndTime(now, options.zone)?.day;
  if (today === undefined) throw new Error(`options.ts let the time zone ${options.zone} pass`);
  sayWhoReads(reader.me, options, mail);
  const bar = progressBar("Thread", BAR_FROM_THREADS);
  const readings = mail.threads.map((thread, index): ThreadReading => {
    const messages = thread.messages.filter(({ sentAt }) => sentAt === null || sentAt <= now);
    bar.progress(index + 1, mail.threads.length);
    return readThread({ ...thread, messages }, reader);
  });
  bar.stop();
  const newest = readings.findLast(({ thread }) => thread.messages.length > 0);
  const locale = options.language ?? (newest === undefined ? "en" : draftLocale(newest));
  const phrases = await loadProgressPhrases(locale);
  const context = { reader, tables: progressTables, today };
  const orders = orderProgress(readings, context);
  const changes = options.since === undefined ? null : progressChanges(readings, options.since, context);
  if (options.out === undefined) {
    if (mail.messages.length > 0)
      await writeOut(showProgress({ orders, changes, since: options.since ?? null, today, phrases, writing: await loadWriting(locale) }));
    return statusAfter(mail);
  }
  const bytes = await (await workbook(progressSheets(orders, changes, phrases))).arrayBuffer();
  return (await written(options.out, new Uint8Array(bytes))) ? statusAfter(mail) : 1;
}

/** False when the disk refused; its own words name the path and the reason. */
export async function written(file: string, content: string | Uint8Array): Promise<boolean> {
  try {
    await writeFile(file, content);
    return true;
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    return false;
  }
}
