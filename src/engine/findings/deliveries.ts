/** Deliveries: what was owed is sent, paid or done. */

import { personKey } from "../message/organisation.ts";
import { onlyOf } from "../onlyOf.ts";
import type { DatePhraseReading } from "../types.ts";
import { deedsOf } from "./deeds.ts";
import type { DeedName } from "./deedTables.ts";
import type { Item } from "./ledger.ts";
import { isSameNumber, numberOf, samePoints } from "./listPoints.ts";
import type { ReadAct } from "./sentenceReading.ts";
import { likeness, nameTwoThings } from "./topic.ts";
import { close, isBare, NO_DEED, reaches, type Turn, wishesOnTheTable } from "./turn.ts";

/** How alike a report and an item must be, 0 to about 1. Own sentences of tests, not the numbers, say what is right. */
const DELIVERED = 0.15;
const ALSO_DELIVERED = 0.4;
const PASSED_ON = 0.2;
const DONE_FOR_ANOTHER = 0.3;

const WORDS: ReadonlySet<DeedName> = new Set(["call", "ask", "tell"]);

/** "Attached", "paid": closes what the author's side owed and what these words name. */
export function takeDelivery(turn: Turn, read: ReadAct): void {
  const { ledger } = turn;
  if (isStepTowards(turn, read)) return;
  const owner = read.act.owners[0] ?? turn.author;
  const mayClose = (item: Item): boolean =>
    ledger.isOwnedBy(item, owner) &&
    item.raisedIn < turn.reading.index &&
    !isStillToCome(turn, item) &&
    isSameNumber(turn, item, read.sentence) &&
    (personKey(owner) !== personKey(turn.author) || reaches(turn, item));
  const points = pointsDelivered(turn, read);
  if (points.length > 0) {
    for (const item of points) close(turn, item, "done", read.act.evidence);
    turn.spoken.add(read.sentence);
    return;
  }
  const found = ledger.matches(read.topic, mayClose, turn.reading.index);
  let closed = 0;
  for (const { item, score } of found) {
    if (score < DELIVERED) break;
    // One line may deliver two things, but then it names both.
    if (closed > 0 && !item.acts.some((act) => likeness(act.ownTopic, read.ownTopic) >= ALSO_DELIVERED)) continue;
    close(turn, item, "done", read.act.evidence);
    closed += 1;
  }
  passOn(turn, read);
  if (closed > 0) {
    turn.spoken.add(read.sentence);
    return;
  }
  if (doneForAnother(turn, read)) return;
  const asked = wishesOnTheTable(turn, owner);
  // In other words than the wish: still likely when one dated wish is on the table and these words belong to nothing else.
  const isLikely =
    (isBare(read) && !asked.some((item) => isOnlyAWord(read, item))) ||
    (found.length === 0 &&
      !promisesOneDeed(turn) &&
      read.weight >= NO_DEED &&
      !ledger.hasSpokenOf(read.topic, DELIVERED) &&
      asked.every((item) => item.owners.length === 1 && item.due.kind === "day"));
  const wish = onlyOf(asked);
  const isClosed = wish !== null && (isLikely || (found.length === 0 && isItsDeed(read, wish)));
  const only = isClosed ? wish : found.length === 0 ? dueToday(turn, read) : null;
  if (only !== null) close(turn, only, "done", read.act.evidence);
}

/** "Paid yesterday", to the one wish on the table, "please settle 4471": other words, the same deed, and no other thing is named. */
function isItsDeed(read: ReadAct, { acts }: Item): boolean {
  const done = deedsOf(read);
  return acts.some(
    (act) =>
      [...deedsOf(act)].some((deed) => done.has(deed) && !WORDS.has(deed)) &&
      (read.weight <= ONE_WORD || !nameTwoThings(read.ownTopic, act.ownTopic)),
  );
}
/** The deed itself, or a day: no thing beside it. */
const ONE_WORD = 1;

/** "5. Posted today.", to "5. Please send the form back": done, unless the same line promises more for later. */
function pointsDelivered(turn: Turn, { sentence }: ReadAct): readonly Item[] {
  const points = samePoints(turn, sentence).filter(({ kind }) => kind === "request");
  if (points.length === 0) return [];
  const number = numberOf(sentence);
  const promisesMore = turn.reading.sentences.some(
    (other) => numberOf(other) === number && other.acts.some(({ kind }) => kind === "promise"),
  );
  return promisesMore ? [] : points;
}

/** "The lamps are ordered, we fit them on the 24th": only a step towards what is promised behind it for a later day. */
function isStepTowards({ message: { sentOn } }: Turn, { act, sentence }: ReadAct): boolean {
  const from = sentence.sentence.span.start;
  return sentence.acts.some(
    ({ kind, dates, evidence: { span } }) =>
      kind === "promise" &&
      span.start >= act.evidence.span.end &&
      dates.some(({ when }) => when.kind === "day" && sentOn !== null && when.day > sentOn) &&
      sentence.tables.is.pointsBack.test(sentence.folded.slice(span.start - from, span.end - from)),
  );
}

/** "I have called the plumber", to "please have the boiler replaced": a word said on the way, and the deed is still to come. */
function isOnlyAWord(read: ReadAct, item: Item): boolean {
  const done = deedsOf(read);
  if (done.size === 0 || [...done].some((deed) => !WORDS.has(deed))) return false;
  const wished = new Set(item.acts.flatMap((act) => [...deedsOf(act)]));
  return wished.size > 0 && [...wished].every((deed) => !WORDS.has(deed));
}

/** The mail says for what day it promises something: more likely than what it tells as done, that is what was asked for. */
function promisesOneDeed({ reading, message: { sentOn } }: Turn): boolean {
  return reading.sentences.some(({ acts }) =>
    acts.some(
      ({ kind, dates }) => kind === "promise" && dates.some(({ when }) => when.kind === "day" && sentOn !== null && when.day >= sentOn),
    ),
  );
}

/** "You get the wagons on the 26th, the route is cleared": what this very mail promises for a later day is not brought by it. */
function isStillToCome(turn: Turn, item: Item): boolean {
  const { sentOn } = turn.message;
  const from = item.dueFrom?.act;
  return (
    from !== undefined &&
    from.kind === "promise" &&
    from.messageIndex === turn.reading.index &&
    sentOn !== null &&
    ((item.due.kind === "day" && item.due.day > sentOn) || (item.due.kind === "window" && item.due.first > sentOn))
  );
}

/** The surveyor's pass, asked of the importer, is made by the warehouse: who did it is not who was asked. */
function doneForAnother(turn: Turn, read: ReadAct): boolean {
  const { ledger, author } = turn;
  const item = ledger.best(
    read.ownTopic,
    DONE_FOR_ANOTHER,
    (one) =>
      one.kind === "request" && one.raisedIn < turn.reading.index && !ledger.isOwnedBy(one, author) && !ledger.isRaisedBy(one, author),
  );
  if (item === null) return false;
  close(turn, item, "done", read.act.evidence);
  turn.spoken.add(read.sentence);
  return true;
}

/** "The deposit went out this afternoon", on the very day for which the author promised one thing. */
function dueToday(turn: Turn, read: ReadAct): Item | null {
  const { sentOn } = turn.message;
  const isToday = ({ when }: DatePhraseReading): boolean => when.kind === "day" && when.day === sentOn;
  if (sentOn === null || read.weight < NO_DEED || !read.sentence.dates.some(isToday)) return null;
  return onlyOf(
    turn.ledger.openItems(
      ({ kind, due, raisedIn, owners }) =>
        kind === "promise" &&
        raisedIn < turn.reading.index &&
        due.kind === "day" &&
        due.day === sentOn &&
        owners.some((one) => personKey(one) === personKey(turn.author)),
    ),
  );
}

/** Who hands on to a customer what a colleague owed has got it. */
function passOn(turn: Turn, read: ReadAct): void {
  const { ledger, sides } = turn;
  const party = sides.partyOf(turn.author);
  const owed = ledger.best(
    read.topic,
    PASSED_ON,
    (item) =>
      item.raisedIn < turn.reading.index &&
      !ledger.isOwnedByPerson(item, turn.author) &&
      item.owners.some((owner) => sides.partyOf(owner) === party) &&
      item.toward.some((person) => personKey(person) === personKey(turn.author)),
  );
  if (owed !== null) close(turn, owed, "done", read.act.evidence);
}
