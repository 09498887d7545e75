import { createContext, useContext } from "react";
import { daysBetween, numberOfDay } from "../engine/time/calendarDay.ts";
import { dayAndTimeAt, zonedDayAndTime } from "../engine/time/zonedTime.ts";
import type { CalendarDay, CountedDays, DueDate, Instant, Locale, Message, Person, TimeZone } from "../engine/types.ts";
import { isSamePerson } from "./edits.ts";
import type { PanelTexts, PluralForms } from "./panelTexts.ts";

const SLOT = /\{(\w+)\}/g;
/** Beyond this many days a date speaks for itself, and "in 47 days" is noise in a 320 px row. */
const NEAR_DAYS = 14;
const MS_PER_DAY = 86_400_000;

/** A phrase with its slots filled; an unknown slot stays as it is. */
export function fill(phrase: string, slots: Readonly<Record<string, string>>): string {
  return phrase.replace(SLOT, (slot, name: string) => slots[name] ?? slot);
}

/** Midnight UTC of a wall day, in milliseconds: for Intl alone, never a moment anybody lived. */
function milliseconds(day: CalendarDay): number {
  return numberOfDay(day) * MS_PER_DAY;
}

/** The day after which a deed is late; null when the mail gives none. */
export function lastDay(due: DueDate): CalendarDay | null {
  switch (due.kind) {
    case "day":
      return due.bound === "after" ? null : due.day;
    case "window":
      return due.last;
    case "afterEvent":
    case "none":
      return null;
  }
}

/** What the words of the panel depend on. */
export interface PanelSetting {
  readonly texts: PanelTexts;
  readonly locale: Locale;
  readonly zone: TimeZone;
  /** On the reader's wall. */
  readonly today: CalendarDay;
}

/** Everything the panel says, in one locale and at one moment. Pure: equal settings give equal words. */
export interface PanelWords extends PanelSetting {
  count(value: number): string;
  plural(forms: PluralForms, count: number): string;
  day(day: CalendarDay): string;
  days(first: CalendarDay, last: CalendarDay): string;
  /** Day and clock time on the reader's wall. */
  moment(at: Instant): string;
  /** Clock time on the author's wall, with the day where it differs; null when unknown or the same as the reader's. */
  authorClock(message: Message): string | null;
  person(person: Person, me: Person): string;
  /** The user first, as one writes "you and Eric". */
  people(people: readonly Person[], me: Person): string;
  due(due: DueDate): string;
  /** Which years' holidays the counted working days leave out because nobody knows them yet; null: none. */
  unannounced(counted: CountedDays): string | null;
  /** "tomorrow", "in 3 days", "2 days overdue"; null when far away or undated. */
  nearness(due: DueDate): string | null;
  isOverdue(due: DueDate): boolean;
}

/** English dates with the day first, as most of the world writes them; the month is a word, so nobody misreads it. */
const dateLocale: Readonly<Record<Locale, string>> = { en: "en-GB", "zh-Hant": "zh-Hant", "zh-Hans": "zh-Hans", ja: "ja", ru: "ru" };

/** Binds texts and Intl formats once per locale, so that 200 rows do not build 200 formats. */
export function panelWords(setting: PanelSetting): PanelWords {
  const { texts, locale, zone, today } = setting;
  const numbers = new Intl.NumberFormat(locale);
  const rules = new Intl.PluralRules(locale);
  const lists = new Intl.ListFormat(locale, { type: "conjunction" });
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: "auto" });
  const calendar = dateLocale[locale];
  const thisYear = new Intl.DateTimeFormat(calendar, { weekday: "short", day: "numeric", month: "short", timeZone: "UTC" });
  const otherYear = new Intl.DateTimeFormat(calendar, {
    weekday: "short",
    day: "numeric",
    month: "short",
    year: "numeric",
    timeZone: "UTC",
  });
  const moments = new Intl.DateTimeFormat(calendar, {
    weekday: "short",
    day: "numeric",
    month: "short",
    year: "numeric",
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
    timeZone: zone,
  });
  const year = (day: CalendarDay) => day.slice(0, 4);
  const dayFormat = (...days: readonly CalendarDay[]) => (days.every((day) => year(day) === year(today)) ? thisYear : otherYear);

  const count = (value: number) => numbers.format(value);
  const plural = (forms: PluralForms, value: number) =>
    fill((value === 0 ? forms.zero : undefined) ?? forms[rules.select(value)] ?? forms.other, { count: count(value) });
  const day = (value: CalendarDay) => dayFormat(value).format(milliseconds(value));
  const days = (first: CalendarDay, last: CalendarDay) => dayFormat(first, last).formatRange(milliseconds(first), milliseconds(last));
  const person = (value: Person, me: Person) =>
    isSamePerson(value, me) ? texts.people.you : value.name || value.address || texts.people.unknown;
  const untilLate = (due: DueDate) => {
    const last = lastDay(due);
    return last === null ? null : daysBetween(today, last);
  };

  return {
    ...setting,
    count,
    plural,
    day,
    days,
    person,
    moment: (at) => moments.format(at),
    authorClock({ sentAt, sentOffset }) {
      if (sentAt === null || sentOffset === null) return null;
      const there = dayAndTimeAt(sentAt, sentOffset);
      const here = zonedDayAndTime(sentAt, zone);
      if (here?.day === there.day) return here.time === there.time ? null : there.time;
      return `${day(there.day)} ${there.time}`;
    },
    people(values, me) {
      if (values.length === 0) return texts.people.nobody;
      const others = values.filter((value) => !isSamePerson(value, me));
      const named = others.length === values.length ? others : [me, ...others];
      return lists.format(named.map((value) => person(value, me)));
    },
    due(due) {
      switch (due.kind) {
        case "day": {
          const phrase = texts.due[due.time === null ? due.bound : (`${due.bound}Time` as const)];
          return fill(phrase, { day: day(due.day), time: due.time ?? "" });
        }
        case "window":
          return days(due.first, due.last);
        case "afterEvent": {
          const forms = texts.due.afterEvent[due.unit === "day" ? due.dayKind : due.unit];
          const { least, most } = due.wait;
          const amount = least === most ? count(most) : numbers.formatRange(least, most);
          return fill(forms[rules.select(most)] ?? forms.other, { amount });
        }
        case "none":
          return texts.due.none;
      }
    },
    unannounced({ yearsUnannounced = [] }) {
      return yearsUnannounced.length === 0 ? null : fill(texts.due.yearsUnannounced, { years: lists.format(yearsUnannounced.map(String)) });
    },
    nearness(due) {
      const left = untilLate(due);
      if (left === null || left > NEAR_DAYS) return null;
      return left < 0 ? plural(texts.due.overdue, -left) : relative.format(left, "day");
    },
    isOverdue: (due) => (untilLate(due) ?? 0) < 0,
  };
}

const PanelWordsContext = createContext<PanelWords | null>(null);
export const PanelWordsProvider = PanelWordsContext.Provider;

/** The words of the panel around this component. */
export function usePanelWords(): PanelWords {
  const words = useContext(PanelWordsContext);
  if (words === null) throw new Error("panelWords.ts: a part of the panel stands outside of Panel");
  return words;
}
