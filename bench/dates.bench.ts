/**
 * How fast dates are read, beside chrono-node in the same run: characters a second of this thread's own time, on mail and on lines full of dates,
 * and milliseconds on input made to hurt.
 */
import process from "node:process";
import { en, ja, type ParsingOption, ru, zh } from "chrono-node";
import { calendarDay } from "../src/engine/time/calendarDay.ts";
import { readDates } from "../src/engine/time/readDates.ts";
import type { Language, WritingDay } from "../src/engine/types.ts";
import { packs } from "../src/languages/index.ts";
import { type TimedText, timedTexts } from "./dates/bodies.ts";

const day = calendarDay(2026, 11, 18);
if (day === null) throw new Error("18 November 2026 is a day");
const writing: WritingDay = { day, time: null, numericOrder: "monthFirst", calendar: null };

const MEGABYTE = 1_000_000;
const hostile: Readonly<Record<string, string>> = {
  "one line of a": "a",
  digits: "1",
  "digits and blanks": "1 ",
  "digits and dots": "1.",
  "digits and slashes": "11/",
  weekdays: "monday tuesday ",
  todays: "today ",
  months: "5 may ",
  "number words": "twenty five ",
  Chinese: "下下周五前",
  "Chinese numbers": "二十",
  Russian: "до конца недели ",
  brackets: "((((",
};

const filled = (piece: string, size: number): string => piece.repeat(Math.ceil(size / piece.length)).slice(0, size);

const ahead: ParsingOption = { forwardDate: true };
const sent = new Date(2026, 10, 18, 9);
const peers: Readonly<Record<Language, (text: string) => readonly unknown[]>> = {
  en: (text) => en.parse(text, sent, ahead),
  zh: (text) => zh.hans.parse(text, sent, ahead),
  ja: (text) => ja.parse(text, sent, ahead),
  ru: (text) => ru.parse(text, sent, ahead),
};

/** Letters in one turn; of several turns the best counts, as the others had company on the machine. */
const TURN = 400_000;
const TURNS = 5;
/** A body as long as a long mail. */
const LENGTH = 2_000;

/** Of this thread, whatever else the machine has to do. */
function workedMs(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1_000;
}

/** Millions of characters a second. */
function speedOf(text: string, read: (text: string) => unknown): number {
  const rounds = Math.ceil(TURN / text.length);
  const times = Array.from({ length: TURNS + 1 }, () => {
    const from = workedMs();
    for (let round = 0; round < rounds; round += 1) read(text);
    return workedMs() - from;
  });
  return (rounds * text.length) / Math.min(...times.slice(1)) / 1_000;
}

function compared({ language, name, text: piece }: TimedText): string {
  const pack = packs.find((one) => one.language === language);
  if (pack === undefined) return `${language}  no pack`;
  const text = piece.repeat(Math.ceil(LENGTH / piece.length));
  const [ours, theirs] = [speedOf(text, (one) => readDates(one, pack, writing)), speedOf(text, peers[language])];
  const found = [readDates(piece, pack, writing).length, peers[language](piece).length];
  return `${language} ${name.padEnd(5)}  ${ours.toFixed(2)} M characters/s, chrono-node ${theirs.toFixed(2)} (${(ours / theirs).toFixed(2)} of it); in ${piece.length} characters ${found[0]} dates, chrono-node ${found[1]}`;
}

/** Prints one line per language and text, and one per hostile input. */
export function run(): void {
  for (const timed of timedTexts) console.log(compared(timed));
  for (const [name, piece] of Object.entries(hostile)) {
    const times = packs.map((pack) => {
      const text = filled(piece, MEGABYTE);
      const start = performance.now();
      readDates(text, pack, writing);
      return `${pack.language} ${Math.round(performance.now() - start)}`;
    });
    console.log(`1 MB of ${name}: ${times.join(", ")} ms`);
  }
}

if (import.meta.main) run();
