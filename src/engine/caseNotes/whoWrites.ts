/** Who writes the follow-up of a meeting: who said so; else facilitator, organiser, the colleague who was asked; else the side that wants most. */

import { evidenceOfSentence } from "../findings/evidence.ts";
import type { Sides } from "../findings/sides.ts";
import { shareWords } from "../textRanges.ts";
import { addWorkingDays } from "../time/businessDays.ts";
import type { CalendarDay, Commitment, Evidence, Message, Person, ThreadReading, WorkCalendar } from "../types.ts";
import { type CaseSentence, namedIn, peopleOfThread } from "./caseSentences.ts";
import type { WriterNote, WriterReason } from "./caseTypes.ts";

interface WriterGiven {
  readonly sentences: readonly CaseSentence[];
  readonly sides: Sides;
  /** The newest mail that speaks of the meeting. */
  readonly meeting: Message;
  readonly today: CalendarDay;
  readonly calendar: WorkCalendar | null;
}
interface Found {
  readonly person: Person;
  readonly reason: WriterReason;
  readonly isSettled: boolean;
  readonly evidence: readonly Evidence[];
}

/** null when the recap is out, or nobody stands out. */
export function whoWrites(reading: ThreadReading, given: WriterGiven): WriterNote | null {
  const items = minutesItems(reading, given.sentences);
  if (items.some(({ status }) => status === "done")) return null;
  const open = items.filter(({ status }) => status === "open");
  const found =
    tookItOn(open) ??
    byRole(reading, given, "leads", "facilitator") ??
    organiser(reading, given) ??
    delegate(open) ??
    wantsMost(reading, given);
  if (found === null) return null;
  const from = given.meeting.sentOn !== null && given.meeting.sentOn > given.today ? given.meeting.sentOn : given.today;
  return { kind: "whoWrites", ...found, isMine: given.sides.isMine(found.person), by: addWorkingDays(from, 1, given.calendar) };
}

/** Items about the write-up. */
function minutesItems({ commitments }: ThreadReading, sentences: readonly CaseSentence[]): readonly Commitment[] {
  const speaking = sentences.filter(({ is, folded }) => is.minutes.test(folded));
  return commitments.filter(
    ({ evidence, kind }) =>
      kind !== "question" && evidence.some((one) => speaking.some((each) => shareWords(one.span, each.sentence.span))),
  );
}

function tookItOn(items: readonly Commitment[]): Found | null {
  const item = items.find(({ kind, owners }) => kind === "promise" && owners.length > 0);
  const [person] = item?.owners ?? [];
  return item === undefined || person === undefined ? null : { person, reason: "tookItOn", isSettled: true, evidence: item.evidence };
}

function delegate(items: readonly Commitment[]): Found | null {
  const item = items.find(({ kind, owners }) => kind === "request" && owners.length > 0);
  const [person] = item?.owners ?? [];
  return item === undefined || person === undefined ? null : { person, reason: "delegate", isSettled: false, evidence: item.evidence };
}

function byRole({ thread }: ThreadReading, { sentences }: WriterGiven, role: "leads" | "organises", reason: WriterReason): Found | null {
  const people = peopleOfThread(thread);
  for (const one of sentences) {
    if (!one.is[role].test(one.folded)) continue;
    const person = namedIn(one, people) ?? (one.is.speaksOfSelf.test(one.folded) ? one.message.from : null);
    if (person !== null) return { person, reason, isSettled: false, evidence: [evidenceOfSentence(one.sentence)] };
  }
  return null;
}

/** Who said so, else who sent the invitation. */
function organiser(reading: ThreadReading, given: WriterGiven): Found | null {
  const told = byRole(reading, given, "organises", "organiser");
  if (told !== null) return told;
  const invitation = reading.thread.messages.find(({ automatic }) => automatic === "calendarNotice");
  return invitation === undefined ? null : { person: invitation.from, reason: "organiser", isSettled: false, evidence: [] };
}

/** The side that waits for more; equals have to agree, thus nobody. */
function wantsMost({ thread, commitments, me }: ThreadReading, { sides, meeting }: WriterGiven): Found | null {
  const open = commitments.filter(({ status, sure }) => status === "open" && sure);
  const wanted = open.filter(({ side }) => side === "them").length;
  const owed = open.length - wanted;
  if (wanted === owed) return null;
  const other = sides.isMine(meeting.from)
    ? thread.messages.findLast(({ from, automatic }) => automatic === null && !sides.isMine(from))?.from
    : meeting.from;
  const person = wanted > owed ? me : other;
  return person === undefined ? null : { person, reason: "wantsMost", isSettled: false, evidence: [] };
}
