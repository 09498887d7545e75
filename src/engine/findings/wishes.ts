/** Requests and questions: a reminder of something known, part of what stands beside it, or something new. */
import { personKey, shareSomebody } from "../message/organisation.ts";
import { onlyOf } from "../onlyOf.ts";
import type { Act, DueDate, Person } from "../types.ts";
import { dueOf } from "./dueDate.ts";
import { evidenceOf } from "./evidence.ts";
import { asksForWishBeside, datesWishBefore, joinsOffer, joinsQuestionBefore, meansWishBefore } from "./leaningWishes.ts";
import type { Item } from "./ledger.ts";
import { samePoint } from "./listPoints.ts";
import { isSameParagraph, sentenceBefore } from "./paragraphs.ts";
import { isSaidTwice } from "./saidTwice.ts";
import type { ReadAct } from "./sentenceReading.ts";
import { likeness, weightOf } from "./topic.ts";
import { answer, isBare, join, LIGHT, NO_DEED, raise, reaches, SAME_DEED, type Turn } from "./turn.ts";

const SAME_WISH_NAMELESS = 0.2;
const SAME_WISH = 0.42;

const BEGINS_POINT = /^\s*(?:[(（]?\p{Nd}{1,2}[.)）、](?!\p{Nd})|[①-⑳・•●○■◆▪])/u;

/** Two words at most. */
const LEFT_OUT = 2.6;

/** The same day and one word in common. */
const SAME_WISH_SAME_DAY = 0.1;

/** A request or question: a reminder of something known, a date for the question before it, or a new wish. */
export function takeWish(turn: Turn, read: ReadAct): void {
  const { ledger } = turn;
  if (isPartOfBefore(turn, read)) return;
  const owner = read.act.owners[0];
  if (owner !== undefined) {
    const isMeant = (item: Item): boolean =>
      ledger.isOwnedBy(item, owner) &&
      !isHandedOn(turn, item, owner) &&
      !turn.touched.has(item) &&
      (item.raisedIn < turn.reading.index || (item.kind === read.act.kind && isSaidTwice(item, read)));
    const day = dueOf(read.act, turn.message);
    const known = ledger
      .matches(read.topic, isMeant)
      .find(({ item, score }) => score >= leastFor(item, read, day) && turn.isSame(item, read, "wish"));
    const meant = known?.item ?? (isBare(read) ? onlyOwed(turn, owner, read) : null);
    if (meant !== null) {
      join(turn, meant, read);
      // Asked again, of the colleague who stands in.
      if (meant.kind !== "promise" && !ledger.isOwnedByPerson(meant, owner)) meant.owners = read.act.owners;
      return;
    }
  }
  raise(turn, read);
}

/** What the mail has said before takes it up, or it says nothing at all. */
function isPartOfBefore(turn: Turn, read: ReadAct): boolean {
  if (read.act.kind === "question") return joinsOffer(turn, read) || asksForWishBeside(turn, read);
  if (isChoice(turn, read) || closesMail(turn, read) || answersPoint(turn, read)) return true;
  // A point of a list is a wish by itself.
  if (BEGINS_POINT.test(read.sentence.folded)) return false;
  return joinsQuestionBefore(turn, read) || datesWishBefore(turn, read) || meansWishBefore(turn, read);
}

/** How alike a known item must be, 0 to about 1. */
function leastFor(item: Item, read: ReadAct, day: DueDate): number {
  if (isSameDay(item.due, day)) return SAME_WISH_SAME_DAY;
  return read.weight < NO_DEED || chases(read) || isPassedOn(item) || isLeftOut(item, read) ? SAME_WISH_NAMELESS : SAME_WISH;
}

/** "And the sundries, please", when the last reply has passed over "what are the sundries?": so short a wish names the matter and no new deed. */
function isLeftOut(item: Item, { act, weight }: ReadAct): boolean {
  const isOwn = personKey(item.raisedBy) === personKey(act.by);
  return isOwn && item.kind !== "promise" && item.firstReply !== null && weight < LEFT_OUT && act.dates.length === 0;
}

/** Asked of somebody who turned out to be away: the stand-in is told again. */
function isPassedOn({ kind, owners, asked }: Item): boolean {
  return kind !== "promise" && owners.length > 0 && !shareSomebody(owners, asked);
}

/** "Any news on the drawings?" asks for nothing new. */
function chases({ sentence }: ReadAct): boolean {
  return sentence.tables.is.chases.test(sentence.folded);
}

function isSameDay(a: DueDate, b: DueDate): boolean {
  return a.kind === "day" && b.kind === "day" && a.day === b.day;
}

/** "Please send it today." in a mail that says no more: there is only one thing it can mean. */
function onlyOwed(turn: Turn, owner: Person, read: ReadAct): Item | null {
  if (!isAlone(turn, read)) return null;
  return onlyOf(
    turn.ledger.openItems(
      (item) => item.kind !== "question" && item.raisedIn < turn.reading.index && turn.ledger.isOwnedBy(item, owner) && reaches(turn, item),
    ),
  );
}

/** Nothing before it in the paragraph names a thing that it could mean. */
function isAlone(turn: Turn, read: ReadAct): boolean {
  const before = sentenceBefore(turn.reading, read.sentence);
  return before === null || weightOf(before.topic) < LIGHT;
}

/** "Priya, please send Mr Reid the sheets", said by who was asked for them: hers now, and still owed to him. */
function isHandedOn({ ledger, author }: Turn, item: Item, owner: Person): boolean {
  return (
    item.kind !== "promise" &&
    !ledger.isRaisedBy(item, author) &&
    ledger.isOwnedByPerson(item, author) &&
    !ledger.isOwnedByPerson(item, owner)
  );
}

/** "The blue one, please": it took up what was offered, and asks for nothing more. */
function isChoice(turn: Turn, { act, sentence }: ReadAct): boolean {
  const isSame = (other: Act): boolean => other.kind === "acceptance" && other.evidence.span.start === act.evidence.span.start;
  return turn.spoken.has(sentence) && sentence.acts.some(isSame);
}

/** "Please see to it.", in a paragraph of its own below what the mail asked for. */
function closesMail(turn: Turn, read: ReadAct): boolean {
  if (!isBare(read) || read.act.dates.length > 0) return false;
  const { sentences, index } = turn.reading;
  const before = sentences[sentences.indexOf(read.sentence) - 1];
  if (before === undefined || isSameParagraph(turn.message, before, read.sentence)) return false;
  return turn.ledger.openItems((item) => item.kind !== "promise" && item.raisedIn === index).length > 0;
}

/** "2. How many chairs do you need?" - "2. We need forty chairs.": told, not asked for. */
function answersPoint(turn: Turn, { ownTopic, sentence }: ReadAct): boolean {
  const point = samePoint(turn, sentence);
  if (point?.kind !== "question" || (!point.isProposal && likeness(ownTopic, point.topic) < SAME_DEED)) return false;
  answer(turn, point, evidenceOf(turn.message, sentence.sentence));
  turn.spoken.add(sentence);
  return true;
}
