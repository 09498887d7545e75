import { writeFile } from "node:fs/promises";
import { consentOf } from "../../engine/nudge/consent.ts";
import { readThread } from "../../engine/readThread.ts";
import { draftLocale } from "../../engine/summary/draftLocale.ts";
import type { DraftKind } from "../../engine/summary/kinds/draftKind.ts";
import type { DraftChoices } from "../../engine/summary/kinds/draftOf.ts";
import { plainWords } from "../../engine/summary/plainWords.ts";
import type { Locale, RawMessage, RawThread, ReaderContext, ThreadReading } from "../../engine/types.ts";
import { packs } from "../../languages/index.ts";
import { loadKinds } from "../../languages/texts.ts";
import { type AskedAt, draftOfKind, pairOfKind, proposedKind } from "../draftKinds.ts";
import { draftEml } from "./draftEml.ts";
import { loadThreads } from "./loadThreads.ts";
import { type Format, momentIn, type TypedKind, type TypedMoment, type TypedSlots } from "./options.ts";
import { type ReaderOptions, readerContext } from "./readerContext.ts";
import { sayWhoReads, statusAfter } from "./statusAfter.ts";
import { writeOut } from "./writeOut.ts";

export interface DraftOptions extends ReaderOptions {
  readonly language?: Locale;
  /** A second language below the first. */
  readonly andIn?: Locale;
  readonly kind?: TypedKind;
  readonly now?: TypedMoment;
  readonly goal?: string;
  readonly goalReached?: boolean;
  readonly fill?: TypedSlots;
  readonly tellsOfTool?: boolean;
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

async function rendered(reading: ThreadReading, thread: RawThread, options: DraftOptions): Promise<string> {
  const asked = { now: momentIn(options.now, options.zone), zone: options.zone };
  const kind = options.kind === "proposed" ? await proposed(reading, asked) : (options.kind ?? "summary");
  const language = options.language ?? draftLocale(reading);
  const choices = choicesOf(reading, options);
  const { draft, text, html } =
    options.andIn === undefined
      ? await draftOfKind(kind, reading, language, asked, choices)
      : await pairOfKind(kind, reading, [language, options.andIn], asked, "oneAfterOther", choices);
  switch (options.format) {
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

function choicesOf(reading: ThreadReading, { goal, goalReached, fill, tellsOfTool }: DraftOptions): DraftChoices {
  const people = reading.thread.messages.map(({ from }) => from).filter(({ address }) => address !== reading.me.address);
  return {
    filled: fill ?? {},
    wasAsked: consentOf(people, reading.thread, packs) !== null,
    tellsOfTool: tellsOfTool === true,
    ...(goal === undefined ? {} : { goal: { text: goal, isReached: goalReached ?? null } }),
  };
}

/** The kind that the thread calls for; says on standard error which and why. */
async function proposed(reading: ThreadReading, asked: AskedAt): Promise<DraftKind> {
  const { kind, reason, evidence } = await proposedKind(reading, asked);
  const { names, reasons } = await loadKinds("en");
  const because = evidence.map(({ quote }) => `  "${plainWords(quote, QUOTE_COLUMNS)}"\n`).join("");
  process.stderr.write(`${names[kind]}: ${reasons[reason]}.\n${because}`);
  return kind;
}
const QUOTE_COLUMNS = 120;

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
