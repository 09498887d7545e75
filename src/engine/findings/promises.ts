/** Promises: one answers the wish it speaks of, renews an older promise, or is something new. */

import { personKey } from "../message/organisation.ts";
import { onlyOf } from "../onlyOf.ts";
import type { Person } from "../types.ts";
import { promisesAnswer } from "./answers.ts";
import { deedsOf } from "./deeds.ts";
import { dueOf } from "./dueDate.ts";
import { evidenceOf } from "./evidence.ts";
import type { Item } from "./ledger.ts";
import { isSameNumber, pointPromised, samePoint } from "./listPoints.ts";
import { namesNumberOf } from "./namedNumbers.ts";
import { isNextLot, isSecondLot } from "./promisedLots.ts";
import { isSaidTwice } from "./saidTwice.ts";
import type { ReadAct } from "./sentenceReading.ts";
import { likeness } from "./topic.ts";
import {
  answer,
  foldedClause,
  isBare,
  isDated,
  isWishInWords,
  LIGHT,
  mayBeAnswered,
  NO_DEED,
  promise,
  raise,
  reaches,
  SAME_DEED,
  type Turn,
  wishesOnTheTable,
} from "./turn.ts";

/** How alike an act must be to an item that its mail has spoken of already. */
const SAME_DEED_AGAIN = 0.3;
/** Where the words tell that a day has moved. */
const MOVED = 0.04;
/** "You will have them on Monday": all that is compared comes from the sentence before. */
const SAME_DEED_NAMELESS = 0.12;

/** A promise answers the request it speaks of, renews an older promise, or stands alone. */
export function takePromise(turn: Turn, read: ReadAct): void {
  const { ledger } = turn;
  if (isAppointment(read)) return;
  const owner = read.act.owners[0] ?? turn.author;
  const isOld = (item: Item): boolean => item.raisedIn < turn.reading.index;
  // "Tom brings it": what the author was asked, in a round of single persons too.
  const isOwed = (item: Item): boolean => ledger.isOwnedBy(item, owner) || (isOld(item) && ledger.isOwnedBy(item, turn.author));
  const mayAnswer = (item: Item): boolean =>
    isOwed(item) &&
    (isOld(item)
      ? reaches(turn, item) &&
        (item.firstReply !== null || isSameNumber(turn, item, read.sentence)) &&
        !isAskedOfColleague(turn, item) &&
        !isSecondLot(item, read, turn)
      : item.kind === "promise" && isSaidTwice(item, read) && !isNextLot(item, read, turn));
  const point = samePoint(turn, read.sentence) ?? pointPromised(turn, read.sentence);
  if (point !== null) {
    // "1. When does the file go in?" - "1. On the 23rd it does": what goes in, only the question says.
    if (read.weight < LIGHT || !wantsOtherThan(point, read, turn)) promise(turn, point, read);
    else answerWithDeed(turn, read, [point]);
    return;
  }
  const found = ledger
    .matches(read.topic, mayAnswer, turn.reading.index)
    .filter(
      ({ item, score }) =>
        !isOld(item) || (score >= (read.weight < NO_DEED ? SAME_DEED_NAMELESS : SAME_DEED) && isNotNeighbour(turn, item, read)),
    )
    .filter(({ item }) => wantsOtherThan(item, read, turn) || turn.isSame(item, read, "promise"))
    .map(({ item }) => item);
  const [first] = found;
  if (first === undefined && movesDay(turn, read)) return;
  if (first === undefined) promiseInOtherWords(turn, read, owner);
  else if (wantsOtherThan(first, read, turn)) answerWithDeed(turn, read, found);
  else promise(turn, first, read);
}

/** "The allowance will be tomorrow after all, sorry": no deed but another day for what the author has promised under that name. */
function movesDay(turn: Turn, read: ReadAct): boolean {
  const clause = foldedClause(read);
  if (!isDated(read, turn) || deedsOf(read).size > 0 || !read.sentence.tables.is.changed.test(clause)) return false;
  const isOwn = (item: Item): boolean =>
    item.kind === "promise" &&
    item.raisedIn < turn.reading.index &&
    item.due.kind !== "none" &&
    item.acts.at(-1)?.act.messageIndex !== turn.reading.index &&
    turn.ledger.isOwnedByPerson(item, turn.author);
  const [meant, second] = turn.ledger.matches(read.topic, isOwn);
  if (meant === undefined || meant.score < MOVED || meant.score < 2 * (second?.score ?? 0)) return false;
  promise(turn, meant.item, read);
  return true;
}

/** "When can you ship?" - "We ship on the 28th": answered, and a new promise. "We will check" only promises the answer. */
function answerWithDeed(turn: Turn, read: ReadAct, found: readonly Item[]): void {
  const [asked] = found;
  if (asked !== undefined) answer(turn, asked, evidenceOf(turn.message, read.sentence.sentence));
  turn.spoken.add(read.sentence);
  const older = found.find((item) => item !== asked && item.kind === "promise");
  if (older === undefined) raise(turn, read);
  else promise(turn, older, read);
}

/** It shares no word with what is open. */
function promiseInOtherWords(turn: Turn, read: ReadAct, owner: Person): void {
  // "I will let you know on Thursday" repairs no pump.
  const isWord = read.sentence.tables.is.willAnswer.test(foldedClause(read)) && !isBare(read);
  const asked = wishesOnTheTable(turn, owner).filter((item) => isSameNumber(turn, item, read.sentence) && (!isWord || mayBeAnswered(item)));
  // A bare "will do" answers everything that was asked; a full promise may answer one wish that names nothing itself.
  const counted = asked.filter((item) => namesNumberOf(read.sentence, item));
  const answered = counted.length > 0 ? counted : asked;
  const bare = isBare(read) ? answered : asked.filter((item) => (item.acts[0]?.weight ?? 1) < NO_DEED).slice(0, 1);
  const sameDay = bare.length > 0 ? bare : owedThatDay(turn, read, owner);
  const meant = sameDay.length > 0 ? sameDay : pendingOffer(turn, read, owner);
  if (meant.length === 0) raise(turn, read);
  for (const item of meant) promise(turn, item, read);
}

/** "I need it back by noon on the 24th." - "Fine, you have it on the 24th.", "I come on Wednesday at ten": the one thing owed on that day. */
function owedThatDay(turn: Turn, read: ReadAct, owner: Person): readonly Item[] {
  const due = dueOf(read.act, turn.message);
  if (due.kind !== "day" || read.weight > LIGHT) return [];
  const { ledger, reading } = turn;
  const only = onlyOf(
    ledger.openItems(
      (item) =>
        !item.wantsWords &&
        item.raisedIn < reading.index &&
        item.due.kind === "day" &&
        item.due.day === due.day &&
        !turn.touched.has(item) &&
        ledger.isOwnedBy(item, owner) &&
        reaches(turn, item),
    ),
  );
  return only === null ? [] : [only];
}

/** What was asked for is the day or a word, and the promise is the deed itself. */
function wantsOtherThan(item: Item, read: ReadAct, turn: Turn): boolean {
  // "When can you replace it?" - "We tell you the day on the 24th": the day is that of the answer.
  const namesDay = isDated(read, turn) && !read.sentence.tables.is.willAnswer.test(foldedClause(read));
  if (item.kind === "promise") return namesDay && owesTheDay(item) && item.acts.at(-1)?.act.messageIndex !== turn.reading.index;
  if (!item.wantsWords) return false;
  const tellsWhen = item.acts.some(asksWhen) && namesDay;
  return tellsWhen || (item.kind === "question" && !willAnswer(read) && !isWishInWords(item));
}

function asksWhen(read: ReadAct): boolean {
  return read.sentence.tables.is.asksWhen.test(read.sentence.folded);
}

/** "When does it end?" - "I will tell you tomorrow.": a day is what was promised, and no other day for telling it. */
export function owesTheDay(item: Item): boolean {
  return item.kind === "promise" && item.acts.some((read) => read.act.kind === "question" && asksWhen(read)) && promisesAnswer(item);
}

/** True when the promise is no deed but a word: "I will come back to you on Friday." */
export function willAnswer(read: ReadAct): boolean {
  const { willAnswer: announces, notYet } = read.sentence.tables.is;
  return read.weight < NO_DEED || announces.test(foldedClause(read)) || notYet.test(foldedClause(read));
}

/** "We meet on the 21st at ten then": a time both settled, which nobody has to deliver. */
function isAppointment({ act, sentence }: ReadAct): boolean {
  const hasTime = act.dates.some((date) => date.when.kind === "day" && date.when.time !== null && date.when.bound === "on");
  return hasTime && sentence.acts.some((other) => other.kind === "decision" && other.evidence.span.start === act.evidence.span.start);
}

/** "Tom could come on the 16th, is that fine?" - "The 18th is better." - "Then Tom comes on the 18th.": the last line settles the offer. */
function pendingOffer(turn: Turn, read: ReadAct, owner: Person): readonly Item[] {
  if (read.act.dates.length === 0 || read.weight > LIGHT) return [];
  const offers = turn.ledger.openItems(
    (item) => item.kind === "promise" && item.isProposal && item.raisedIn < turn.reading.index && turn.ledger.isOwnedBy(item, owner),
  );
  return offers.slice(-1);
}

/** The author's own wish to a colleague: no promise of the author's to others answers it. */
function isAskedOfColleague({ ledger, author, sides }: Turn, item: Item): boolean {
  if (item.kind === "promise" || personKey(item.raisedBy) !== personKey(author) || ledger.isOwnedByPerson(item, author)) return false;
  return item.owners.every((owner) => sides.partyOf(owner) === sides.partyOf(author));
}

/** An item this mail has spoken of already: the sentence before must not speak for this one too. */
function isNotNeighbour(turn: Turn, item: Item, read: ReadAct): boolean {
  const isSpokenOf = item.acts.some((other) => other.act.messageIndex === turn.reading.index);
  return !isSpokenOf || read.weight < NO_DEED || likeness(item.topic, read.ownTopic) >= SAME_DEED_AGAIN;
}
