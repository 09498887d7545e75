/** Where the words and numbers of a draft may come from: the phrases of its locale and the thread. */
import { writtenDay } from "../../../../src/engine/summary/writtenTime.ts";
import type { CalendarDay, Locale, ThreadReading } from "../../../../src/engine/types.ts";
import { day } from "../sampleReading.ts";
import type { SampleThreads } from "./sampleThreads.ts";

export interface Template {
  readonly source: string;
  readonly expression: RegExp;
}
const templates = new WeakMap<object, readonly Template[]>();

/** Every phrase of a locale, its slots open. */
export function templatesOf(words: object): readonly Template[] {
  const known = templates.get(words);
  if (known !== undefined) return known;
  const found = stringsIn(words)
    .filter((text) => !/^\{\w+\}$/.test(text))
    .map((source) => ({
      source,
      expression: new RegExp(
        `^${source
          .split(/\{\w+\}/)
          .map(escaped)
          .join("[\\s\\S]*")}$`,
        "u",
      ),
    }));
  templates.set(words, found);
  return found;
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

function stringsIn(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap(stringsIn);
}

export function isFromPhrases(text: string, phrases: readonly Template[]): boolean {
  return phrases.some(({ expression, source }) => expression.test(text) || (source.length > 8 && text.startsWith(source)));
}

export const numbersIn = (text: string): readonly string[] => text.match(/\d+/g) ?? [];

/** Every number of the thread, of its people, and of its days as the locale writes them. */
export function numbersKnown(reading: ThreadReading, locale: Locale, samples: SampleThreads): ReadonlySet<string> {
  const { thread, commitments, flags } = reading;
  const { writing } = samples.words[locale];
  const said = thread.messages.map(({ ownText, signature, subject }) => `${ownText} ${signature} ${subject}`).join(" ");
  const people = thread.messages.flatMap(({ from, to, cc }) => [from, ...to, ...cc]).map(({ name, address }) => `${name} ${address ?? ""}`);
  const days: CalendarDay[] = [samples.surroundings.today, day(11, 14)];
  for (const { due } of commitments) {
    if (due.kind === "day") days.push(due.day);
    if (due.kind === "window") days.push(due.first, due.last);
  }
  for (const flag of flags) {
    if ("readings" in flag && flag.readings !== null) days.push(...flag.readings);
    if ("day" in flag) days.push(flag.day);
  }
  days.push(...samples.daysWritten(reading));
  for (const { sentOn } of thread.messages) if (sentOn !== null) days.push(sentOn);
  const times = commitments.flatMap(({ due }) => (due.kind === "day" && due.time !== null ? [due.time] : []));
  const written = days.map((one) => writtenDay(one, writing));
  return new Set([said, ...people, ...written, ...times].flatMap(numbersIn));
}
