/** Messages that a thread knows only because another message quotes them: found once, however often they are quoted. */
import { daysBetween } from "../time/calendarDay.ts";
import { dayAndTimeAt, instantOf, minutesOfClock, parseClockTime } from "../time/zonedTime.ts";
import type { Instant, Person, RawMessage } from "../types.ts";
import { nameKey, type Participants, recipientsIn } from "./participants.ts";
import type { BodyPart } from "./splitBody.ts";

/** A quoted message that was never handed in. */
export interface QuotedMessage {
  readonly part: BodyPart;
  readonly from: Person;
  /** The "To:" line, else who quoted it: nobody answers a mail that did not reach them. */
  readonly to: readonly Person[];
  /** Index of the raw message that quotes it. */
  readonly quotedBy: number;
  /** Place in that message's history, 1 = newest. */
  readonly place: number;
  /** Read on the clock of the program that quoted it; null without a date and a clock. */
  readonly sentAt: Instant | null;
}

/** A shorter text ("OK") says the same in many messages. */
const SHORTEST_TELLING_TEXT = 24;
/** People answer single lines of recent mail; looking further back would cost the square of a long thread. */
const MOST_MESSAGES_BACK = 40;
/** Longer silences happen, but then the date is better left open. */
const MOST_DAYS_TO_ANSWER = 25;
const LONGEST_GREETING = 40;
const ROBOT = /^(?:no-?reply|do-?not-?reply|noreply|mailer-daemon|postmaster|bounce)/;
const NOT_TELLING = /[^\p{L}\p{N}]+/gu;

/** `parts[i]` are the parts of `messages[i]`, newest first. Oldest history first within one message. */
export function rebuildHistory(
  messages: readonly RawMessage[],
  parts: readonly (readonly BodyPart[])[],
  participants: Participants,
): readonly QuotedMessage[] {
  const texts = new Set<string>();
  const sendings = new Map<string, Sending[]>();
  const ownTexts: string[] = [];
  messages.forEach((message, index) => {
    const own = textKey(parts[index]?.[0]);
    ownTexts.push(own);
    if (own.length >= SHORTEST_TELLING_TEXT) texts.add(own);
    if (message.sentAt !== null) note(sendings, message.from, sendingOf(message.sentAt, message.sentOffset ?? 0));
  });
  const found: QuotedMessage[] = [];
  messages.forEach((message, index) => {
    const history = parts[index] ?? [];
    for (let place = history.length - 1; place >= 1; place -= 1) {
      const written = history[place];
      if (written === undefined) continue;
      const part = dated(written, message);
      if (part.text === "" && part.signature === "") continue;
      const from = part.from === null ? readerOf(message, part, place) : participants.personOf(part.from);
      if (from === null || (from.name === "" && from.address === null)) continue;
      const key = textKey(part);
      const sending = quotedSending(part);
      if (
        texts.has(key) ||
        (sending !== null && wasSent(sendings, from, sending)) ||
        isPieceOf(key, ownTexts.slice(Math.max(0, index - MOST_MESSAGES_BACK), index))
      )
        continue;
      if (key.length >= SHORTEST_TELLING_TEXT) texts.add(key);
      if (sending !== null) note(sendings, from, sending);
      found.push({
        part,
        from,
        to: recipientsOf(part, place, history, message, from, participants),
        quotedBy: index,
        place,
        sentAt: sentAtOf(part, message),
      });
    }
  });
  return found;
}

/** Of 3 April and 4 March the one shortly before the answer, when the other lies far from it. */
function dated(part: BodyPart, quoting: RawMessage): BodyPart {
  const date = part.date;
  if (date === null || date.day !== null || date.readings === null || quoting.sentAt === null) return part;
  const answered = dayAndTimeAt(quoting.sentAt, quoting.sentOffset ?? 0).day;
  const near = date.readings.filter((day) => {
    const age = daysBetween(day, answered);
    return age >= -1 && age <= MOST_DAYS_TO_ANSWER;
  });
  const [day] = near;
  return near.length === 1 && day !== undefined ? { ...part, date: { ...date, day } } : part;
}

/** "You wrote on 16 November": the one reader of the mail that says so. */
function readerOf(quoting: RawMessage, part: BodyPart, place: number): Person | null {
  const [reader, ...others] = quoting.to;
  return place === 1 && part.date !== null && others.length === 0 ? (reader ?? null) : null;
}

function recipientsOf(
  part: BodyPart,
  place: number,
  history: readonly BodyPart[],
  quoting: RawMessage,
  from: Person,
  participants: Participants,
): readonly Person[] {
  if (part.to !== null) return recipientsIn(part.to, participants);
  const quoters: Person[] = [];
  for (let newer = place - 1; newer >= 1; newer -= 1) {
    const mailbox = history[newer]?.from ?? null;
    if (mailbox !== null) quoters.push(participants.personOf(mailbox));
  }
  const others = [...quoters, quoting.from].filter((person) => personKey(person) !== personKey(from) && !isRobot(person));
  const greeted = [...others, ...quoting.to].find((person) => personKey(person) !== personKey(from) && isGreeted(person, part.text));
  const reader = greeted ?? others[0];
  return reader === undefined ? [] : [reader];
}

/** Nobody writes to an address that does not read. */
function isRobot(person: Person): boolean {
  return person.address !== null && ROBOT.test(person.address);
}

/** The first line of a letter names its reader. */
function isGreeted(person: Person, text: string): boolean {
  const line = text.slice(0, LONGEST_GREETING).split("\n")[0]?.toLowerCase() ?? "";
  return nameKey(person.name)
    .split(" ")
    .some((name) => name.length >= (/[a-z\u0400-\u04ff]/u.test(name) ? 3 : 2) && line.includes(name));
}

/** A day, and the minutes of the hour: the hour differs between the clocks of author and reader, the minutes hardly ever. */
interface Sending {
  readonly day: ReturnType<typeof dayAndTimeAt>["day"];
  /** null: the quote gives no clock. */
  readonly minuteOfHour: number | null;
}

function sendingOf(sentAt: Instant, offset: number): Sending {
  const { day, time } = dayAndTimeAt(sentAt, offset);
  return { day, minuteOfHour: minutesOfClock(time) % 60 };
}

function quotedSending(part: BodyPart): Sending | null {
  if (part.date === null || part.date.day === null) return null;
  return { day: part.date.day, minuteOfHour: part.date.time === null ? null : minutesOfClock(part.date.time) % 60 };
}

function note(sendings: Map<string, Sending[]>, from: Person, sending: Sending): void {
  const key = personKey(from);
  const known = sendings.get(key);
  if (known === undefined) sendings.set(key, [sending]);
  else known.push(sending);
}

function wasSent(sendings: ReadonlyMap<string, readonly Sending[]>, from: Person, sending: Sending): boolean {
  const known = sendings.get(personKey(from)) ?? [];
  return known.some(
    (other) =>
      Math.abs(daysBetween(other.day, sending.day)) <= (sending.minuteOfHour === null ? 0 : 1) &&
      (sending.minuteOfHour === null || other.minuteOfHour === null || sending.minuteOfHour === other.minuteOfHour),
  );
}

function personKey(person: Person): string {
  return person.address ?? nameKey(person.name);
}

/** Part of a message we have: people quote only the lines they answer. */
function isPieceOf(key: string, texts: readonly string[]): boolean {
  return key.length >= SHORTEST_TELLING_TEXT && texts.some((text) => text.includes(key));
}

function textKey(part: BodyPart | undefined): string {
  return part === undefined ? "" : `${part.text} ${part.signature}`.toLowerCase().replace(NOT_TELLING, "");
}

function sentAtOf(part: BodyPart, quoting: RawMessage): Instant | null {
  if (part.date === null || part.date.day === null || part.date.time === null) return null;
  const offset = part.date.offset ?? quoting.sentOffset;
  return offset === null || parseClockTime(part.date.time) === null ? null : instantOf(part.date.day, part.date.time, offset);
}
