import { handoverPage } from "../../engine/progress/handoverPage.ts";
import { renderPageHtml, renderPageMarkdown } from "../../engine/progress/page.ts";
import { timelinePage } from "../../engine/progress/timelinePage.ts";
import { draftLocale } from "../../engine/summary/draftLocale.ts";
import type { Locale } from "../../engine/types.ts";
import { loadProgressPhrases, loadWriting } from "../../languages/texts.ts";
import type { TypedMoment } from "./options.ts";
import { loadReadings, written } from "./progressReadings.ts";
import type { ReaderOptions } from "./readerContext.ts";
import { statusAfter } from "./statusAfter.ts";
import { writeOut } from "./writeOut.ts";

export interface HandoverOptions extends ReaderOptions {
  readonly out?: string;
  readonly language?: Locale;
  readonly now?: TypedMoment;
}

export type PageKind = "handover" | "timeline";

const HTML_FILE = /\.html?$/i;
const PAGES = { handover: handoverPage, timeline: timelinePage } as const;

/** Writes the page, as HTML when --out says so, else as Markdown; resolves to the exit status. */
export async function handoverCommand(kind: PageKind, files: readonly string[], options: HandoverOptions): Promise<number> {
  const { mail, readings, context } = await loadReadings(files, options);
  const newest = readings.at(-1);
  if (newest === undefined) {
    if (mail.unreadable === 0) process.stderr.write(`${files.join(", ")}: no mail in it\n`);
    return 1;
  }
  const locale = options.language ?? draftLocale(newest);
  const page = PAGES[kind](readings, context, { phrases: await loadProgressPhrases(locale), writing: await loadWriting(locale) });
  if (options.out === undefined) {
    await writeOut(renderPageMarkdown(page));
    return statusAfter(mail);
  }
  const content = HTML_FILE.test(options.out) ? renderPageHtml(page) : renderPageMarkdown(page);
  return (await written(options.out, content)) ? statusAfter(mail) : 1;
}
