/** A date expression with everything that was said around it, before the calendar is consulted. */
import type { Weekday } from "../types.ts";
import type { AtomKind, DatePart, DateUnit, Surrounding } from "./dateTables.ts";
import type { Atom } from "./findAtoms.ts";

export type DurationSense =
  | "later"
  | "ago"
  | "within"
  | "ahead"
  | "behind"
  | "soFar"
  | "anchor"
  | "anchorBack"
  | "leadTime"
  | "lasting"
  | "lastingFrom";
export type BoundSense = "by" | "before" | "from" | "since" | "fromOrOf" | "after" | "on" | "about";

export interface Mention {
  /** Offsets of the whole expression, end not included. */
  readonly start: number;
  readonly end: number;
  readonly atom: Atom;
  /** From the inside out: "the beginning of late March" is late, start. */
  readonly parts: readonly DatePart[];
  /** Further lengths of time added to a duration ("1 month and 21 days"). */
  readonly plus: readonly Atom[];
  /** The week or weekend that holds the day ("week of 7 December"), or so many weeks or days later (翌日). */
  readonly around: { readonly unit: "day" | "week" | "weekend"; readonly moved: number } | null;
  /** What the words around say of a duration; null: nothing, and it is no date. */
  readonly duration: DurationSense | null;
  /** The dated thing a duration counts from ("3 days after Friday"). */
  readonly anchor: Mention | null;
  /** A weekday written beside the date. */
  readonly weekday: Atom | null;
  /** The longer period it lies in ("Tuesday of next week", "Q3 this year"). */
  readonly inside: Mention | null;
  readonly time: Atom | null;
  /** The second end of a range. */
  readonly until: Mention | null;
  /** From the inside out. */
  readonly bounds: readonly BoundSense[];
}

const isDateWithWeekday = (atom: Atom): atom is Atom & { readonly values: { readonly weekday: Weekday } } =>
  (atom.kind === "date" || atom.kind === "numeric") && atom.values.weekday !== undefined;

/** A mention of one bare atom. */
export const mentionOf = (atom: Atom): Mention => ({
  start: atom.start,
  end: atom.end,
  atom,
  parts: [],
  plus: [],
  around: null,
  duration: atom.kind === "duration" && atom.values.which !== undefined ? (atom.values.which < 0 ? "behind" : "ahead") : null,
  anchor: null,
  // A phrase may hold the weekday itself: 11月27日(金).
  weekday: isDateWithWeekday(atom) ? { ...atom, kind: "weekday", values: { weekday: atom.values.weekday } } : null,
  inside: null,
  time: null,
  until: null,
  bounds: [],
});

export type Shape = "day" | "period" | "duration" | "time";

/** Counts from a day or an event beside it; without one it is only a length of time. */
export const isCounting = (sense: DurationSense | null): boolean =>
  sense === "anchor" || sense === "anchorBack" || sense === "leadTime" || sense === "lasting" || sense === "lastingFrom";

const DAY_KINDS: readonly AtomKind[] = ["numeric", "weekday", "relativeDay", "holiday", "backAtWork"];

const SINGLE_DAYS: readonly (DateUnit | undefined)[] = ["day", "calendarDay", "workingDay"];

/** "The second Friday", "the last working day", but not "the first week" or "the first ten days". */
const namesOneDay = ({ values }: Atom): boolean =>
  values.weekday !== undefined || (SINGLE_DAYS.includes(values.unit) && (values.count ?? 1) === 1);

/** Whether the expression names one day, a longer time, a length of time or a clock time. */
export function shapeOf(mention: Mention): Shape {
  const { atom } = mention;
  if (atom.kind === "time") return "time";
  if (atom.kind === "duration") {
    if (mention.duration === null || (mention.anchor === null && isCounting(mention.duration))) return "duration";
    return ["later", "ago", "anchor", "anchorBack"].includes(mention.duration) ? "day" : "period";
  }
  if (mention.parts.at(-1) === "end") return "day";
  if (mention.around !== null) return mention.around.unit === "day" ? "day" : "period";
  if (mention.until !== null || atom.second !== null) return "period";
  if (atom.kind === "nthOf") return namesOneDay(atom) ? "day" : "period";
  if (atom.kind === "date") return atom.values.day === undefined ? "period" : "day";
  if (atom.kind === "period") return atom.values.unit === "day" || atom.values.unit === "workingDay" ? "day" : "period";
  return DAY_KINDS.includes(atom.kind) ? "day" : "period";
}

/** Words around that say which part of a period or what a duration means; the others bound the finished date. */
export const isInner = (means: Surrounding): boolean =>
  typeof means === "object" || !["by", "before", "from", "since", "fromOrOf", "after", "on", "about"].includes(means);

/** The number of a day and nothing that says of which month or year. */
export const isBareDay = ({ atom: { kind, values, second }, inside, until }: Mention): boolean =>
  kind === "date" &&
  second === null &&
  until === null &&
  inside === null &&
  values.day !== undefined &&
  values.month === undefined &&
  values.which === undefined &&
  values.year === undefined &&
  values.whichYear === undefined;
