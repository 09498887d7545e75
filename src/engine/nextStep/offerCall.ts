/** A call where mails go to and fro on one question, at an hour when both are at work. */
import { sidesOf } from "../findings/sides.ts";
import { theirWeek } from "../nudge/theirWeek.ts";
import { whereabouts } from "../nudge/whereabouts.ts";
import { nextWorkingMoment } from "../time/workingWeek.ts";
import type { Commitment, Instant, Person, ReaderContext, ThreadReading, TimeZone, WorkCalendar, WorkingWeek } from "../types.ts";

/** Changes of the writing side after which talking is quicker. */
const TURNS = 3;
/** Both clocks meet within so many tries or never. */
const MOST_TRIES = 30;

export interface CallOffer {
  /** The open question that went to and fro. */
  readonly about: Commitment;
  readonly person: Person;
  readonly turns: number;
  /** null: the two working days never meet. */
  readonly slot: { readonly at: Instant; readonly mine: TimeZone; readonly theirs: TimeZone } | null;
}

/** The open question with the most turns since it was first asked, three at least; null: none. */
export function offerCall(reading: ReadingOfTurns, context: ReaderContext, now: Instant): CallOffer | null {
  const { messages } = reading.thread;
  const sides = sidesOf(messages, context.me);
  const human = messages.filter(({ automatic }) => automatic === null);
  let most: { about: Commitment; turns: number } | null = null;
  for (const about of reading.commitments) {
    if (about.status !== "open") continue;
    const raised = human.findIndex(({ id }) => id === about.evidence[0]?.span.message);
    const asker = human[raised]?.from;
    // What somebody offered unasked is no question.
    if (asker === undefined || sides.isMine(asker) === (about.side === "me")) continue;
    const turns = human
      .slice(raised + 1)
      .filter(({ from }, index) => sides.isMine(from) !== sides.isMine(human[raised + index]?.from ?? from)).length;
    if (turns >= TURNS && turns > (most?.turns ?? 0)) most = { about, turns };
  }
  const person = human.findLast(({ from }) => !sides.isMine(from))?.from;
  if (most === null || person === undefined) return null;
  const at = { myZone: context.zone, chosen: null };
  const mine = { ...whereabouts(reading.me, reading.thread, at), zone: context.zone };
  const theirs = whereabouts(person, reading.thread, at);
  const [myWeek, week] = [theirWeek(mine, context.calendarOf), theirWeek(theirs, context.calendarOf)];
  const slot = firstCommonMoment(now, myWeek, week);
  return { ...most, person, slot: slot === null ? null : { at: slot, mine: mine.zone, theirs: theirs.zone } };
}
type ReadingOfTurns = Pick<ThreadReading, "thread" | "me" | "commitments">;

interface Week {
  readonly week: WorkingWeek;
  readonly calendar: WorkCalendar | null;
}

/** The first moment not before `from` when both are at work; null when their hours never meet. */
function firstCommonMoment(from: Instant, one: Week, other: Week): Instant | null {
  let at = from;
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const first = nextWorkingMoment(at, one.week, one.calendar);
    const second = nextWorkingMoment(first, other.week, other.calendar);
    if (first === second) return first;
    at = second;
  }
  return null;
}
