/** A reading as plain JSON for other programs: the analysis object. */
import { parseDay } from "./time/calendarDay.ts";
import { isoWithOffset } from "./time/zonedTime.ts";
import type { CalendarDay, ClockTime, Commitment, DueDate, Evidence, Flag, Locale, Message, Person, ThreadReading } from "./types.ts";

/** Places count messages oldest first; `quote` is exactly messages[message].text.slice(start, end). */
export interface AnalysisEvidence {
  readonly message: number;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
}
export interface AnalysisPerson {
  readonly name: string;
  /** null when only a quote names the person. */
  readonly address: string | null;
}
export interface AnalysisMessage {
  /** In angle brackets. */
  readonly id: string;
  readonly from: AnalysisPerson;
  readonly to: readonly AnalysisPerson[];
  readonly cc: readonly AnalysisPerson[];
  /** ISO 8601 with the author's offset; null when unknown. */
  readonly sentAt: string | null;
  readonly text: string;
  readonly automatic: boolean;
}
export interface AnalysisDue {
  readonly start: CalendarDay;
  /** Last day of a window, null for a single day. */
  readonly end: CalendarDay | null;
  readonly time: ClockTime | null;
  readonly text: string;
}
export interface AnalysisCommitment {
  readonly kind: Commitment["kind"];
  /** Addresses; the name where no address is known. */
  readonly owners: readonly string[];
  readonly side: Commitment["side"];
  readonly toward: readonly string[];
  readonly what: string;
  /** null: the mail gives no date. */
  readonly due: AnalysisDue | null;
  readonly condition: string | null;
  readonly status: Commitment["status"];
  readonly evidence: readonly AnalysisEvidence[];
  readonly closedBy: AnalysisEvidence | null;
}
export type AnalysisFlagKind =
  | "unclear-days"
  | "vague-deadline"
  | "no-deadline"
  | "weekend"
  | "holiday"
  | "conflict"
  | "day-or-month-first"
  | "which-week";
export interface AnalysisFlag {
  readonly kind: AnalysisFlagKind;
  readonly evidence: readonly AnalysisEvidence[];
  readonly readings: readonly string[];
  readonly ask: string;
}
export interface AnalysisObject {
  readonly id: string;
  readonly subject: string;
  readonly language: Locale;
  readonly messages: readonly AnalysisMessage[];
  readonly commitments: readonly AnalysisCommitment[];
  readonly decisions: readonly { readonly evidence: readonly AnalysisEvidence[] }[];
  readonly flags: readonly AnalysisFlag[];
  readonly waiting: { readonly on: "them" | "me" | "nobody"; readonly since: string | null };
}

/** The reading as JSON; `ask` writes the clarifying sentence of a flag. */
export function analysisObject(reading: ThreadReading, id: string, ask: (flag: Flag) => string): AnalysisObject {
  const { thread } = reading;
  const places = new Map(thread.messages.map((message, index) => [message.id, index]));
  const evidence = ({ span, quote }: Evidence): AnalysisEvidence => ({
    message: places.get(span.message) ?? -1,
    start: span.start,
    end: span.end,
    quote,
  });
  const last = thread.messages.findLast((message) => message.automatic === null);
  return {
    id,
    subject: thread.subject,
    language: thread.messages.at(-1)?.locale ?? "en",
    messages: thread.messages.map(messageObject),
    commitments: reading.commitments.map((commitment) => ({
      kind: commitment.kind,
      owners: commitment.owners.map(nameOrAddress),
      side: commitment.side,
      toward: commitment.toward.map(nameOrAddress),
      what: commitment.what,
      due: dueObject(commitment.due),
      condition: commitment.condition?.quote ?? null,
      status: commitment.status,
      evidence: commitment.evidence.map(evidence),
      closedBy: commitment.closedBy === null ? null : evidence(commitment.closedBy),
    })),
    decisions: reading.decisions.map((decision) => ({ evidence: decision.evidence.map(evidence) })),
    flags: reading.flags.map((flag) => ({
      kind: flagKinds[flag.kind],
      evidence: flag.evidence.map(evidence),
      readings: readingsOf(flag),
      ask: ask(flag),
    })),
    waiting: {
      on: reading.waiting.on,
      since: reading.waiting.since === null ? null : isoWithOffset(reading.waiting.since, last?.sentOffset ?? 0),
    },
  };
}

const flagKinds: Readonly<Record<Flag["kind"], AnalysisFlagKind>> = {
  calendarOrWorkingDays: "unclear-days",
  dayOrMonthFirst: "day-or-month-first",
  whichWeek: "which-week",
  vagueDeadline: "vague-deadline",
  noDeadline: "no-deadline",
  weekend: "weekend",
  holiday: "holiday",
  conflict: "conflict",
};

function readingsOf(flag: Flag): readonly string[] {
  switch (flag.kind) {
    case "calendarOrWorkingDays":
      return flag.readings ?? [];
    case "dayOrMonthFirst":
    case "whichWeek":
      return flag.readings;
    case "weekend":
    case "holiday":
      return [flag.day];
    case "conflict":
      // Only days have a place here; other values stand in the clarifying sentence.
      return flag.values.filter((value) => parseDay(value) !== null);
    case "vagueDeadline":
    case "noDeadline":
      return [];
  }
}

function dueObject(due: DueDate): AnalysisDue | null {
  switch (due.kind) {
    case "day":
      return { start: due.day, end: null, time: due.time, text: due.evidence.quote };
    case "window":
      return { start: due.first, end: due.last, time: null, text: due.evidence.quote };
    case "afterEvent":
    case "none":
      return null;
  }
}

function messageObject(message: Message): AnalysisMessage {
  return {
    id: `<${message.id}>`,
    from: personObject(message.from),
    to: message.to.map(personObject),
    cc: message.cc.map(personObject),
    sentAt: message.sentAt === null ? null : isoWithOffset(message.sentAt, message.sentOffset ?? 0),
    text: message.ownText,
    automatic: message.automatic !== null,
  };
}

function personObject(person: Person): AnalysisPerson {
  return { name: person.name, address: person.address };
}

function nameOrAddress(person: Person): string {
  return person.address ?? person.name;
}
