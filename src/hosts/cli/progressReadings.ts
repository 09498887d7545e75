/** What progress, handover and timeline start from: the threads of the files, read as they stood at --now. */
import { writeFile } from "node:fs/promises";
import type { ProgressContext } from "../../engine/progress/orderProgress.ts";
import { readThread } from "../../engine/readThread.ts";
import { zonedDayAndTime } from "../../engine/time/zonedTime.ts";
import type { ThreadReading } from "../../engine/types.ts";
import { progressTables } from "../../languages/progressTables.ts";
import { type LoadedMail, loadThreads, progressBar } from "./loadThreads.ts";
import { momentIn, type TypedMoment } from "./options.ts";
import { type ReaderOptions, readerContext } from "./readerContext.ts";
import { sayWhoReads } from "./statusAfter.ts";

interface Readings {
  readonly mail: LoadedMail;
  /** Oldest thread first; threads without mail before --now are left out. */
  readonly readings: readonly ThreadReading[];
  readonly context: ProgressContext;
}

const BAR_FROM_THREADS = 200;

export async function loadReadings(files: readonly string[], options: ReaderOptions & { readonly now?: TypedMoment }): Promise<Readings> {
  const mail = await loadThreads(files);
  const reader = await readerContext(mail.messages, options);
  const now = momentIn(options.now, options.zone);
  const today = zonedDayAndTime(now, options.zone)?.day;
  if (today === undefined) throw new Error(`options.ts let the time zone ${options.zone} pass`);
  sayWhoReads(reader.me, options, mail);
  const bar = progressBar("Thread", BAR_FROM_THREADS);
  const readings = mail.threads.flatMap((thread, index): readonly ThreadReading[] => {
    const messages = thread.messages.filter(({ sentAt }) => sentAt === null || sentAt <= now);
    bar.progress(index + 1, mail.threads.length);
    return messages.length === 0 ? [] : [readThread({ ...thread, messages }, reader)];
  });
  bar.stop();
  return { mail, readings, context: { reader, tables: progressTables, today } };
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
