import { shownName } from "../../engine/summary/personName.ts";
import { dayAndTimeAt, offsetOf } from "../../engine/time/zonedTime.ts";
import type {
  CalendarDay,
  Commitment,
  DueDate,
  Evidence,
  Flag,
  Instant,
  Message,
  Person,
  ThreadReading,
  TimeZone,
} from "../../engine/types.ts";
import type { ShownAgreements } from "./showAgreement.ts";
import { shownDay, shownMoment, shownPerson, shownWords, styled } from "./terminalText.ts";

export interface ReadingView {
  readonly now: Instant;
  readonly zone: TimeZone;
  /** The clarifying sentence of a flag. */
  readonly ask: (flag: Flag) => string;
  /** Lines below an item on how far both sides are with it; absent: none. */
  readonly agreements?: Pick<ShownAgreements, "ofItem" | "ofDecision">;
  /** A flag that another list tells with more. */
  readonly isToldElsewhere?: (flag: Flag) => boolean;
}

const NOT_GIVEN = "not given";

/** Says that only the beginning of overlong messages was read. */
function longMail(messages: readonly Message[]): readonly string[] {
  const long = messages.filter(({ isCut }) => isCut === true).length;
  return long === 0 ? [] : [styled("yellow", `${counted(long, "message")} too long to be read to the end; only the beginning was read.`)];
}

/** A thread's reading for people: turn, to-dos of both sides, questions, decisions, doubts, each with its sentence. Ends with a blank line. */
export function showReading(reading: ThreadReading, view: ReadingView): string {
  const { thread, commitments, decisions, flags } = reading;
  const today = dayAndTimeAt(view.now, offsetOf(view.now, view.zone) ?? 0).day;
  const source = sourcesOf(thread.messages);
  const doubts = flags.filter((flag) => view.isToldElsewhere?.(flag) !== true);
  const open = commitments.filter(({ status }) => status === "open");
  const toDos = open.filter(({ kind }) => kind !== "question");
  const item = (each: Commitment): readonly string[] => commitmentLines(each, today, source, view.agreements?.ofItem(each) ?? []);
  const lines = [
    styled("bold", shownWords(thread.subject, 100) || "(no subject)"),
    styled("dim", `${counted(thread.messages.length, "message")}${spanOfDays(thread.messages)}`),
    ...longMail(thread.messages),
    turn(reading, view.zone),
    ...section(
      "Your side owes",
      toDos.filter(({ side }) => side === "me"),
      item,
    ),
    ...section(
      "Their side owes",
      toDos.filter(({ side }) => side === "them"),
      item,
    ),
    ...section(
      "Open questions",
      open.filter(({ kind }) => kind === "question"),
      item,
    ),
    ...section("Decisions", decisions, (decision) => [
      `  • ${shownWords(decision.what)}`,
      ...(view.agreements?.ofDecision(decision) ?? []),
      ...decision.evidence.map(source),
    ]),
    ...section("Look at twice", doubts, (flag) => [`  • ${view.ask(flag)}`, ...flag.evidence.map(source)]),
    ...section(
      "Done or dropped",
      commitments.filter(({ status }) => status !== "open"),
      closedLines(source),
    ),
  ];
  return `${lines.join("\n")}\n\n`;
}

export type Source = (evidence: Evidence) => string;

/** The sentence, who wrote it and when. */
export function sourcesOf(messages: readonly Message[]): Source {
  const byId = new Map(messages.map((message) => [message.id, message]));
  return ({ span, quote }) => {
    const message = byId.get(span.message);
    const author = message === undefined ? "" : ` — ${shownName(message.from) || "somebody unnamed"}`;
    const day = message?.sentOn === null || message?.sentOn === undefined ? ", no date" : `, ${shownDay(message.sentOn)}`;
    return styled("dim", `      “${shownWords(quote)}”${author}${day}`);
  };
}

function turn({ waiting }: ThreadReading, zone: TimeZone): string {
  const since = waiting.since === null ? "" : ` since ${shownMoment(waiting.since, zone)}`;
  if (waiting.on === "nobody") return "Nobody is waiting.";
  return waiting.on === "me" ? styled("yellow", `Your turn${since}.`) : `Their turn${since}.`;
}

function section<Item>(title: string, items: readonly Item[], show: (item: Item) => readonly string[]): readonly string[] {
  return items.length === 0 ? [] : ["", styled("bold", `${title} (${items.length})`), ...items.flatMap(show)];
}

function commitmentLines(item: Commitment, today: CalendarDay, source: Source, state: readonly string[]): readonly string[] {
  const people = `${names(item.owners) || `owner ${NOT_GIVEN}`}${item.toward.length === 0 ? "" : ` → ${names(item.toward)}`}`;
  const unsure = item.sure ? "" : styled("yellow", " (not sure)");
  const due =
    item.kind === "question" && item.due.kind === "none"
      ? []
      : [`      due: ${dueWords(item.due, item.condition === null ? today : null)}`];
  const condition = item.condition === null ? [] : [`      only if: “${shownWords(item.condition.quote, 120)}”`];
  return [`  • ${people}: ${shownWords(item.what, 200)}${unsure}`, ...due, ...condition, ...state, ...item.evidence.map(source)];
}

/** `today` null: a condition has still to come true, and nothing is overdue before. */
function dueWords(due: DueDate, today: CalendarDay | null): string {
  switch (due.kind) {
    case "day": {
      const time = due.time === null ? "" : ` ${due.time}`;
      const { yearsUnannounced: years = [] } = due;
      const unannounced =
        years.length === 0 ? "" : styled("dim", ` (holidays of ${years.join(", ")} are not announced: weekdays were counted)`);
      return `${due.bound} ${shownDay(due.day)}${time}${overdue(due.bound === "after" ? null : due.day, today)}${unannounced}`;
    }
    case "window":
      return `${shownDay(due.first)} to ${shownDay(due.last)}${overdue(due.last, today)}`;
    case "afterEvent":
      return `no calendar date: “${shownWords(due.evidence.quote, 120)}”`;
    case "none":
      return NOT_GIVEN;
  }
}

function overdue(day: CalendarDay | null, today: CalendarDay | null): string {
  return day !== null && today !== null && day < today ? styled("red", " (overdue)") : "";
}

function closedLines(source: Source): (item: Commitment) => readonly string[] {
  return ({ what, owners, status, closedBy }) => [
    `  • ${status}: ${names(owners) || `owner ${NOT_GIVEN}`}: ${shownWords(what, 200)}`,
    ...(closedBy === null ? [] : [source(closedBy)]),
  ];
}

function names(people: readonly Person[]): string {
  return people.map((person) => shownName(person) || shownPerson(person)).join(", ");
}

function spanOfDays(messages: readonly Message[]): string {
  const days = messages.map(({ sentOn }) => sentOn).filter((day) => day !== null);
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return ", no date";
  return first === last ? `, ${shownDay(first)}` : `, ${shownDay(first)} to ${shownDay(last)}`;
}

/** "1 message", "3 messages". */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
