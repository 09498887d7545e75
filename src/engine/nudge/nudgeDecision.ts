/** What is decided about one nudge at one moment, with all that a panel, a card or a digest prints as "why now". */
import type { LanguagePack } from "../languagePack.ts";
import type {
  CalendarDay,
  CalendarOf,
  ClockTime,
  Commitment,
  Country,
  Evidence,
  Instant,
  Person,
  Region,
  ThreadReading,
  TimeZone,
  WorkingWeek,
} from "../types.ts";

/** One moment as their wall and mine show it. */
export interface BothClocks {
  readonly at: Instant;
  readonly theirs: { readonly day: CalendarDay; readonly time: ClockTime };
  readonly mine: { readonly day: CalendarDay; readonly time: ClockTime };
}

/** What told somebody's clock. */
export type ClockSource = "yourChoice" | "offsetOfMails" | "signature" | "phoneCode" | "domain" | "pastHours" | "assumedYours";
/** "high": two traces agree, or a country with one clock; "medium": one trace; "low": an estimate; "assumed": nothing told it. */
export type ClockConfidence = "chosen" | "high" | "medium" | "low" | "assumed";
export interface ClockKnown {
  readonly from: ClockSource;
  readonly confidence: ClockConfidence;
  /** The user chose a zone that does not exist; the mail was asked instead. */
  readonly isChoiceUnusable: boolean;
}

/**
 * Where the due moment comes from. "silence": working days without an answer; "promiseRunsOut": the day they named has passed;
 * "dependency": a sailing, payment or delivery day comes near; "checkIn": the user asked for a recurring one.
 */
export const NUDGE_REASONS = ["silence", "promiseRunsOut", "dependency", "checkIn"] as const;
export type NudgeReason = (typeof NUDGE_REASONS)[number];
/** What moves the moment behind the one that `NudgeReason` gives. "told": the user was told of it already, quiet days begin anew. */
export const HOLDS = ["outOfOffice", "snoozed", "told"] as const;
export type Hold = (typeof HOLDS)[number];

/** One person waited for. */
export interface PersonNudge {
  readonly person: Person;
  /** When the mail left the ball with them that they have not answered; my follow-ups do not move it. */
  readonly since: BothClocks;
  readonly reason: NudgeReason;
  /** Working days of theirs that pass before the nudge; 0 where a named day decides. */
  readonly quietDays: number;
  /** The first moment at which a nudge is in place: the beginning of a working day of theirs. */
  readonly due: BothClocks;
  /** `due`, or the first working moment of theirs from now on when that is later. */
  readonly sendAt: BothClocks;
  readonly isDue: boolean;
  readonly week: WorkingWeek;
  readonly zone: TimeZone;
  readonly country: Country | null;
  /** The part of that country whose holidays are kept; null: the country's. */
  readonly region: Region | null;
  readonly known: ClockKnown;
  /** Weekdays between `since` and `due` on which their country rests: day and local name. */
  readonly holidays: readonly { readonly day: CalendarDay; readonly name: string }[];
  /** Years between `since` and `due` whose holidays are not announced (or not known at all): weekdays were counted as working days. */
  readonly yearsWithoutHolidays: readonly number[];
  readonly heldBy: Hold | null;
  /** The day they are back, when an absence of theirs holds the nudge. */
  readonly backOn: CalendarDay | null;
  /** The day that would pass in vain, when the reason is a dependency; the day they named, when a promise runs out. */
  readonly day: CalendarDay | null;
  /** How often the user was told of this silence. */
  readonly told: number;
  /** What is open with them; empty when only an answer is waited for. */
  readonly items: readonly Commitment[];
  /** The sentences that show it, newest item first. */
  readonly evidence: readonly Evidence[];
}

/** Why nobody is reminded. */
export const STOP_REASONS = [
  "replied",
  "delivered",
  "declined",
  "settledElsewhere",
  "nobodyIsWaitedFor",
  "itIsMyTurn",
  /** My own promise is overdue: it comes before their silence; `item` is that promise. */
  "iOweThem",
  "toldEnough",
  /** Nobody asked for this thread, and its last mail is long past: an old promise does not come alive again. */
  "tooOld",
  "off",
  "noDateKnown",
  "nobodyToAsk",
  /** The mail came back. */
  "addressDoesNotWork",
  "checkInsDone",
] as const;
export type StopReason = (typeof STOP_REASONS)[number];

/** Somebody who need not be reminded, and why: "Maria has answered". */
export interface FreedPerson {
  readonly person: Person;
  readonly because: StopReason;
  /** What was settled, or what I owe them; null where only an answer was waited for. */
  readonly item: Commitment | null;
  /** The sentence that answered, delivered or declined; null where none did. */
  readonly evidence: Evidence | null;
  /** When they would be reminded if it were not for what I owe them; null for every other reason. */
  readonly otherwise: PersonNudge | null;
}

export interface StopDecision {
  readonly kind: "stop";
  readonly because: StopReason;
  /** Whom the reason is about; empty when it is about the thread. */
  readonly people: readonly Person[];
  /** Everyone who was waited for, with their own reasons. */
  readonly freed: readonly FreedPerson[];
  readonly item: Commitment | null;
  /** The sentence that answered, delivered, declined or promised; null where none did. */
  readonly evidence: Evidence | null;
  /** Both sides owe something and nobody has written for the quiet days. */
  readonly isMutualSilence: boolean;
}
export interface WaitDecision {
  readonly kind: "wait";
  /** When to decide again, unless mail comes first. Later than now. */
  readonly until: Instant;
  readonly because: NudgeReason | Hold | "theirNight";
  /** Everyone waited for, the first to be nudged first. */
  readonly people: readonly PersonNudge[];
  readonly freed: readonly FreedPerson[];
  readonly isMutualSilence: boolean;
  /** What I owe them too, not overdue. */
  readonly iOweToo: Commitment | null;
}
/** Tell the user, append it to `told`, decide again: the answer says when to wake next. */
export interface NudgeNowDecision {
  readonly kind: "nudge";
  /** Those who are to be reminded now, the longest due first; all are at work at this moment. */
  readonly people: readonly PersonNudge[];
  /** Those whose turn comes later. */
  readonly later: readonly PersonNudge[];
  readonly freed: readonly FreedPerson[];
  readonly isMutualSilence: boolean;
  readonly iOweToo: Commitment | null;
}
export type NudgeDecision = StopDecision | WaitDecision | NudgeNowDecision;

/** What decideNudge is given beside the reading and the rule. */
export interface NudgeSurroundings {
  /** The user's zone. */
  readonly zone: TimeZone;
  readonly calendarOf: CalendarOf;
  readonly now: Instant;
  /** Other threads with the same people in which the answer may stand; empty when there are none. */
  readonly siblings: readonly ThreadReading[];
  /** The languages read: return days of absences and answers in other threads are looked for in them. */
  readonly packs: readonly LanguagePack[];
}
