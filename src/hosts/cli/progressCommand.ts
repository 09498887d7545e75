import { orderProgress, progressChanges } from "../../engine/progress/orderProgress.ts";
import { progressSheets } from "../../engine/progress/progressSheets.ts";
import { draftLocale } from "../../engine/summary/draftLocale.ts";
import type { CalendarDay, Locale } from "../../engine/types.ts";
import { loadProgressPhrases, loadWriting } from "../../languages/texts.ts";
import { workbook } from "../xlsx/workbook.ts";
import type { TypedMoment } from "./options.ts";
import { loadReadings, written } from "./progressReadings.ts";
import type { ReaderOptions } from "./readerContext.ts";
import { showProgress } from "./showProgress.ts";
import { statusAfter } from "./statusAfter.ts";
import { writeOut } from "./writeOut.ts";

export interface ProgressOptions extends ReaderOptions {
  readonly out?: string;
  readonly language?: Locale;
  readonly now?: TypedMoment;
  readonly since?: CalendarDay;
}

/** Prints the order progress of the threads, or writes it as a spreadsheet; resolves to the exit status. */
export async function progressCommand(files: readonly string[], options: ProgressOptions): Promise<number> {
  const { mail, readings, context } = await loadReadings(files, options);
  const newest = readings.at(-1);
  const locale = options.language ?? (newest === undefined ? "en" : draftLocale(newest));
  const phrases = await loadProgressPhrases(locale);
  const orders = orderProgress(readings, context);
  const changes = options.since === undefined ? null : progressChanges(readings, options.since, context);
  if (options.out === undefined) {
    const view = { orders, changes, since: options.since ?? null, today: context.today, phrases, writing: await loadWriting(locale) };
    if (mail.messages.length > 0) await writeOut(showProgress(view));
    return statusAfter(mail);
  }
  const bytes = await (await workbook(progressSheets(orders, changes, phrases))).arrayBuffer();
  return (await written(options.out, new Uint8Array(bytes))) ? statusAfter(mail) : 1;
}
