/** Days and lengths of time in the words of a locale. */
import { numberOfDay } from "../time/calendarDay.ts";
import type { CalendarDay, DueDate, Locale } from "../types.ts";
import { fillPhrase } from "./fillPhrase.ts";
import type { PluralForms, WritingPhrases } from "./writingPhrases.ts";

const DAY_MS = 86_400_000;

interface Formats {
  readonly date: Intl.DateTimeFormat;
  readonly weekday: Intl.DateTimeFormat;
  readonly plural: Intl.PluralRules;
}
// Making an Intl object costs more than all the text of a draft.
const kept = new Map<Locale, Formats>();

function formatsOf({ locale, day }: WritingPhrases): Formats {
  const known = kept.get(locale);
  if (known !== undefined) return known;
  const made = {
    date: new Intl.DateTimeFormat(locale, { ...day.date, timeZone: "UTC" }),
    weekday: new Intl.DateTimeFormat(locale, { ...day.weekday, timeZone: "UTC" }),
    plural: new Intl.PluralRules(locale),
  };
  kept.set(locale, made);
  return made;
}

/** "Friday, November 27, 2026", "2026年11月27日（金）": always with the weekday, which shows a misread date at a glance. */
export function writtenDay(day: CalendarDay, writing: WritingPhrases): string {
  const formats = formatsOf(writing);
  const ms = numberOfDay(day) * DAY_MS;
  return fillPhrase(writing.day.pattern, { date: formats.date.format(ms), weekday: formats.weekday.format(ms) });
}

/** The plural form for `count`; {count} shows `shown`, "50–80" say. */
export function writtenCount(forms: PluralForms, count: number, writing: WritingPhrases, shown = String(count)): string {
  return fillPhrase(forms[formatsOf(writing).plural.select(count)] ?? forms.other, { count: shown });
}

/** "50–80 working days". */
export function writtenWait({ wait, unit, dayKind }: DueDate & { readonly kind: "afterEvent" }, writing: WritingPhrases): string {
  const { day, calendarDay, workingDay, week, month } = writing.amounts;
  const days = { calendar: calendarDay, working: workingDay, unstated: day }[dayKind];
  const shown = wait.least === wait.most ? String(wait.most) : `${wait.least}–${wait.most}`;
  return writtenCount({ day: days, week, month }[unit], wait.most, writing, shown);
}
