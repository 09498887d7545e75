import { writeFile } from "node:fs/promises";
import { readThread } from "../../engine/readThread.ts";
import { draftLocale } from "../../engine/summary/draftLocale.ts";
import { draftSummary } from "../../engine/summary/draftSummary.ts";
import { renderHtml } from "../../engine/summary/renderHtml.ts";
import { renderText } from "../../engine/summary/renderText.ts";
import type { Locale, RawMessage, RawThread, ReaderContext, ThreadReading } from "../../engine/types.ts";
import { loadWriting } from "../../languages/texts.ts";
import { draftEml } from "./draftEml.ts";
import { loadThreads } from "./loadThreads.ts";
import type { Format } from "./options.ts";
import { type ReaderOptions, readerContext } from "./readerContext.ts";
import { sayWhoReads, statusAfter } from "./statusAfter.ts";
import { writeOut } from "./writeOut.ts";

export interface DraftOptions extends ReaderOptions {
  readonly language?: Locale;
  readonly format: Format;
  readonly out?: string;
}

/** Writes the draft of the newest thread; resolves to the exit status. */
export async function draftCommand(file: string, options: DraftOptions): Promise<number> {
  const mail = await loadThreads([file]);
  const context = await readerContext(mail.messages, options);
  const newest = newestReading(mail.threads, context);
  if (newest === null) {
    if (mail.unreadable === 0) process.stderr.write(`${file}: no mail in it\n`);
    return 1;
  }
  sayWhoReads(context.me, options, mail);
  const content = await rendered(newest.reading, newest.thread, options);
  if (options.out === undefined) {
    await writeOut(content);
    return statusAfter(mail);
  }
  try {
    await writeFile(options.out, content);
  } catch (error) {
    // The disk's own words name the path and the reason.
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    return 1;
  }
  return statusAfter(mail);
}

async function rendered(reading: ThreadReading, thread: RawThread, { language, format }: DraftOptions): Promise<string> {
  const draft = draftSummary(reading, await loadWriting(language ?? draftLocale(reading)));
  const [text, html] = [renderText(draft), renderHtml(draft)];
  switch (format) {
    case "text":
      return text;
    case "html":
      return `${html}\n`;
    case "eml": {
      const bytes = await draftEml({ draft, text, html, me: reading.me, parent: parentOf(reading, thread) });
      return new TextDecoder().decode(bytes);
    }
  }
}

interface ReadThread {
  readonly thread: RawThread;
  readonly reading: ThreadReading;
}

/** The newest thread in which a person wrote; a newsletter that came last is not what anybody wants to answer. */
function newestReading(threads: readonly RawThread[], context: ReaderContext): ReadThread | null {
  const sent = ({ messages }: RawThread): number =>
    messages.reduce((newest, { sentAt }) => Math.max(newest, sentAt ?? Number.MIN_SAFE_INTEGER), Number.MIN_SAFE_INTEGER);
  let newest: ReadThread | null = null;
  for (const thread of threads.toSorted((a, b) => sent(b) - sent(a))) {
    const reading = readThread(thread, context);
    if (reading.thread.messages.some((message) => message.automatic === null)) return { thread, reading };
    newest ??= { thread, reading };
  }
  return newest;
}

/** The last message of a person: an out-of-office notice is not what we answer. */
function parentOf({ thread }: ThreadReading, raw: RawThread): RawMessage | null {
  const automatic = new Set(thread.messages.filter((message) => message.automatic !== null).map(({ id }) => id));
  return raw.messages.findLast(({ id }) => !automatic.has(id)) ?? raw.messages.at(-1) ?? null;
}
