/** Promises, requests and questions: something new is owed, or something known is said again. */

import type { Act, CalendarDay, DueDate, Person } from "../types.ts";
import { dueOf } from "./dueDate.ts";
import { evidenceOf } from "./evidence.ts";
import type { Item } from "./ledger.ts";
import { samePoint } from "./listPoints.ts";
import type { ReadAct, SentenceReading } from "./sentenceReading.ts";
import { personKey } from "./sides.ts";
import { likeness, nameTwoThings, type Topic, topicOf, weightOf } from "./topic.ts";
import {
  answer,
  foldedClause,
  followsQuestion,
  isBare,
  isDated,
  isSameParagraph,
  join,
  NO_DEED,
  promise,
  raise,
  reaches,
  type Turn,
  wishesOnTheTable,
} from "./turn.ts";

/** How alike an act and an item must be, 0 to about 1. Own sentences of tests, not the numbers, say what is right. */
const SAME_DEED = 0.16;
const SAME_DEED_AGAIN = 0.3;
/** "You will have them on Monday": all that is compared comes from the sentence before. */
const SAME_DEED_NAMELESS = 0.12;
const SAME_WISH_NAMELESS = 0.2;
const SAME_WISH = 0.42;
/** The same day and one word in common. */
const SAME_WISH_SAME_DAY = 0.1;
const SAID_TWICE = 0.5;
/** Letters of "Please quote." and 請報價: longer requests name a deed of their own. Without spaces between words, letters say more. */
const SHORT_REQUEST = 40;
/** How many sentences a list of wishes may have before the line that says when. */
const LIST_REACH = 8;
const ASK_REACH = 3;
const SHORT_REQUEST_UNSPACED = 16;
/** A clause that says little beside its date. */
const LIGHT = 1.7;
/** "The result on the 9th." */
const SHORT_OF_WORDS = 1;
/** "Please send them through the portal": what leans on a word for what was named before. */
const LEANING = 2.4;
/** "To fill in our table we would be glad to hear by Friday": wordy, but only about the answer. */
const WORDY = 3.5;
/** A promise answers the request it speaks of, renews an older promise, or stands alone. */
export function takePromise(turn: Turn, read: ReadAct): void {
  const { ledger } = turn;
  if (isAppointment(read)) return;
  const owner = read.act.owners[0] ?? turn.author;
  const isOld = (item: Item): boolean => item.raisedIn < turn.reading.index;
  const mayAnswer = (item: Item): boolean =>
    ledger.isOwnedBy(item, owner) &&
    (isOld(item)
      ? reaches(turn, item) && !isAskedOfColleague(turn, item) && !isSecondLot(item, read, turn)
      : item.kind === "promise" && isSaidTwice(item, read) && !isNextLot(item, read, turn));
  const point = samePoint(turn, read.sentence);
  if (point !== null && !wantsOtherThan(point, read, turn)) {
    promise(turn, point, read);
    return;
  }
  const found = ledger
    .matches(read.topic, mayAnswer, turn.reading.index)
    .filter(
      ({ item, score }) =>
        !isOld(item) || (score >= (read.weight < NO_DEED ? SAME_DEED_NAMELESS : SAME_DEED) && isNotNeighbour(turn, item, read)),
    )
    .filter(({ item }) => wantsOtherThan(item, read, turn) || turn.isSame(item, read, "promise"));
  const [first] = found;
  if (first !== undefined) {
    const { item } = first;
    if (wantsOtherThan(item, read, turn)) {
      // "When can you ship?" - "We ship on the 28th": answered, and a new promise. "We will check" only promises the answer.
      answer(turn, item, evidenceOf(turn.message, read.sentence.sentence));
      turn.spoken.add(read.sentence);
      const older = found.find((other) => other.item.kind === "promise")?.item;
      if (older === undefined) raise(turn, read);
      else promise(turn, older, read);
      return;
    }
    promise(turn, item, read);
    return;
  }
  const asked = wishesOnTheTable(turn, owner);
  // A bare "will do" answers everything that was asked; a full promise may answer one wish that names nothing itself.
  const bare = isBare(read) ? asked : asked.filter((item) => (item.acts[0]?.weight ?? 1) < NO_DEED).slice(0, 1);
  const meant = bare.length > 0 ? bare : pendingOffer(turn, read, owner);
  if (meant.length === 0) raise(turn, read);
  for (const item of meant) promise(turn, item, read);
}

/** What was asked for is the day or a word, and the promise is the deed itself. */
function wantsOtherThan(item: Item, read: ReadAct, turn: Turn): boolean {
  if (!item.wantsWords || item.kind === "promise") return false;
  // "When can you replace it?" - "We tell you the day on the 24th": the day is that of the answer.
  const tellsWhen = item.acts.some(asksWhen) && isDated(read, turn) && !read.sentence.tables.is.willAnswer.test(foldedClause(read));
  return tellsWhen || (item.kind === "question" && !willAnswer(read));
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

/** One wish is left, and one promise whose day fits it: the promise answers the wish in other words. */
export function pairTheRest(turn: Turn): void {
  const promises = turn.ledger.openItems((item) => item.kind === "promise" && item.raisedIn === turn.reading.index && !item.isAbsorbed);
  const [promised] = promises;
  const owner = promised?.owners[0];
  if (promises.length !== 1 || promised === undefined || owner === undefined) return;
  const [wish, another] = wishesOnTheTable(turn, owner);
  if (wish === undefined || another !== undefined || wish.wantsWords || !mayMean(promised, wish)) return;
  if (!promised.acts.slice(0, 1).every((read) => turn.isSame(wish, read, "one left"))) return;
  absorb(turn, wish, promised);
}

/** Its day fits the wish, or it says so little beside another day that it can mean nothing else: "It is more than I thought, on the 4th." */
function mayMean(promised: Item, wish: Item): boolean {
  if (wish.due.kind === "none" && !isOneMatter(promised, wish)) return false;
  return fitsInto(promised.due, wish.due) || (promised.due.kind === "day" && promised.acts.every(({ weight }) => weight < LIGHT));
}

/** No day holds them together: one person was asked, and the promise shares a word with the wish or names no deed of its own. */
function isOneMatter(promised: Item, wish: Item): boolean {
  if (wish.owners.length > 1) return false;
  return likeness(wish.topic, promised.topic) > 0 || promised.acts.every(({ weight }) => weight < SHORT_OF_WORDS);
}

/** "I will come back to you on Friday" answers the one question that this mail leaves unanswered. */
export function pairAnswers(turn: Turn): void {
  const { ledger, reading } = turn;
  const promised = ledger
    .openItems((item) => item.kind === "promise" && item.raisedIn === reading.index && item.acts.every(willAnswer))
    .at(-1);
  const owner = promised?.owners[0];
  if (promised === undefined || owner === undefined) return;
  const asked = ledger.openItems(
    (item) =>
      item.wantsWords &&
      item.kind !== "promise" &&
      item.firstReply === null &&
      item.raisedIn < reading.index &&
      !turn.touched.has(item) &&
      ledger.isOwnedBy(item, owner) &&
      reaches(turn, item),
  );
  const [only, another] = asked;
  if (only === undefined || another !== undefined) return;
  if (promised.acts.slice(0, 1).every((read) => turn.isSame(only, read, "one answer"))) absorb(turn, only, promised);
}

/** The newer one was the older one said again. */
export function absorb(turn: Turn, wish: Item, promised: Item): void {
  promised.isAbsorbed = true;
  for (const read of promised.acts) join(turn, wish, read);
  if (promised.kind === "promise") {
    wish.kind = "promise";
    wish.owners = promised.owners;
    wish.isProposal = promised.isProposal;
  } else if (promised.owners.length > 0 && turn.ledger.isOwnedBy(wish, promised.raisedBy)) {
    // Passed on to a colleague.
    wish.owners = promised.owners;
  }
  turn.touched.add(wish);
}

/** "Please send it today." in a mail that says no more: there is only one thing it can mean. */
function onlyOwed(turn: Turn, owner: Person, read: ReadAct): Item | null {
  if (!isAlone(turn, read)) return null;
  const owed = turn.ledger.openItems(
    (item) => item.kind !== "question" && item.raisedIn < turn.reading.index && turn.ledger.isOwnedBy(item, owner) && reaches(turn, item),
  );
  return owed.length === 1 ? (owed[0] ?? null) : null;
}

/** Nothing before it in the paragraph names a thing that it could mean. */
function isAlone(turn: Turn, read: ReadAct): boolean {
  const { sentences } = turn.reading;
  const at = sentences.indexOf(read.sentence);
  const before = sentences[at - 1];
  if (before === undefined || !isSameParagraph(turn.message, before, read.sentence)) return true;
  return weightOf(before.topic) < LIGHT;
}

function leastFor(item: Item, read: ReadAct, day: DueDate): number {
  if (isSameDay(item.due, day)) return SAME_WISH_SAME_DAY;
  return read.weight < NO_DEED || chases(read) ? SAME_WISH_NAMELESS : SAME_WISH;
}

/** "Any news on the drawings?" asks for nothing new. */
function chases({ sentence }: ReadAct): boolean {
  return sentence.tables.is.chases.test(sentence.folded);
}

function isSameDay(a: DueDate, b: DueDate): boolean {
  return a.kind === "day" && b.kind === "day" && a.day === b.day;
}

function fitsInto(promised: DueDate, wished: DueDate): boolean {
  const days = daysOf(promised);
  if (days === null) return false;
  // Any day fits a wish that names none.
  if (wished.kind === "none") return promised.kind === "day";
  if (wished.kind === "window") return days.first >= wished.first && days.last <= wished.last;
  return wished.kind === "day" && days.last <= wished.day;
}

function daysOf(due: DueDate): { readonly first: CalendarDay; readonly last: CalendarDay } | null {
  if (due.kind === "day") return { first: due.day, last: due.day };
  return due.kind === "window" ? due : null;
}

/** A request or question: a reminder of something known, a date for the question before it, or a new wish. */
export function takeWish(turn: Turn, read: ReadAct): void {
  const { ledger } = turn;
  if (read.act.kind === "request" && (isChoice(turn, read) || closesMail(turn, read))) return;
  if (read.act.kind === "request" && answersPoint(turn, read)) return;
  if (read.act.kind === "request" && joinsQuestionBefore(turn, read)) return;
  if (read.act.kind === "request" && datesWishBefore(turn, read)) return;
  if (read.act.kind === "request" && meansWishBefore(turn, read)) return;
  if (read.act.kind === "question" && joinsOffer(turn, read)) return;
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

/** "Priya, please send Mr Reid the sheets", said by who was asked for them: hers now, and still owed to him. */
function isHandedOn({ ledger, author }: Turn, item: Item, owner: Person): boolean {
  return (
    item.kind !== "promise" &&
    !ledger.isRaisedBy(item, author) &&
    ledger.isOwnedByPerson(item, author) &&
    !ledger.isOwnedByPerson(item, owner)
  );
}

/** The author's own wish to a colleague: no promise of the author's to others answers it. */
function isAskedOfColleague({ ledger, author, sides }: Turn, item: Item): boolean {
  if (item.kind === "promise" || personKey(item.raisedBy) !== personKey(author) || ledger.isOwnedByPerson(item, author)) return false;
  return item.owners.every((owner) => sides.partyOf(owner) === sides.partyOf(author));
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
  const asked = turn.ledger.openItems((item) => item.kind !== "promise" && item.raisedIn === index).at(-1);
  return asked !== undefined;
}

/** "2. How many chairs do you need?" - "2. We need forty chairs.": told, not asked for. */
function answersPoint(turn: Turn, { ownTopic, sentence }: ReadAct): boolean {
  const point = samePoint(turn, sentence);
  if (point?.kind !== "question" || likeness(ownTopic, point.topic) < SAME_DEED) return false;
  answer(turn, point, evidenceOf(turn.message, sentence.sentence));
  turn.spoken.add(sentence);
  return true;
}

/** "Please let me know by Wednesday" says when the question before it is due. */
function joinsQuestionBefore(turn: Turn, read: ReadAct): boolean {
  const isAfter = followsQuestion(turn, read);
  const isAboutAnswer = read.sentence.tables.is.answerWanted.test(foldedClause(read));
  // "What would ten of them cost? Please quote.": so short a request right behind a question wants the same thing.
  const most = isAboutAnswer ? (isAfter || asksBefore(turn, read) ? WORDY : NO_DEED) : isAfter && isShort(read) ? LIGHT : 0;
  if (read.weight >= most) return false;
  const before = turn.ledger
    .openItems((item) => item.raisedIn === turn.reading.index && item.wantsWords && item.kind !== "promise")
    .filter((item) => (item.acts[0]?.act.evidence.span.start ?? 0) < read.act.evidence.span.start);
  // In a paragraph of its own such a line speaks for every question above it.
  const near = isAfter || read.act.dates.length === 0 ? before.slice(-1) : before.filter((item) => item.due.kind === "none");
  const meant = near.filter((item) => turn.isSame(item, read, "question before"));
  for (const item of meant) join(turn, item, read);
  return meant.length > 0;
}

/** Something was asked in words a few sentences before, in the same paragraph. */
function asksBefore(turn: Turn, read: ReadAct): boolean {
  const { sentences } = turn.reading;
  const at = sentences.indexOf(read.sentence);
  const asked = (sentence: SentenceReading): boolean =>
    turn.ledger.openItems((item) => item.wantsWords && item.acts.some((other) => other.sentence === sentence)).length > 0;
  for (let i = at - 1; i >= Math.max(0, at - ASK_REACH); i -= 1) {
    const [before, after] = [sentences[i], sentences[i + 1]];
    if (before === undefined || after === undefined || !isSameParagraph(turn.message, before, after)) return false;
    if (asked(before)) return true;
  }
  return false;
}

function isShort({ act, sentence }: ReadAct): boolean {
  const { language, text } = sentence.sentence;
  if (sentence.tables.is.another.test(sentence.folded)) return false;
  return act.dates.length === 0 && text.length <= (language === "ja" || language === "zh" ? SHORT_REQUEST_UNSPACED : SHORT_REQUEST);
}

/** "Please send them by Friday", right behind what is wanted: says when. */
function datesWishBefore(turn: Turn, read: ReadAct): boolean {
  if (read.weight >= LIGHT || dueOf(read.act, turn.message).kind === "none") return false;
  const { sentences } = turn.reading;
  const at = sentences.indexOf(read.sentence);
  const reminded = read.sentence.tables.is.another.test(read.sentence.folded) ? null : remindedBefore(turn, at, read);
  if (reminded !== null && turn.isSame(reminded, read, "date of wish")) {
    join(turn, reminded, read);
    return true;
  }
  if (read.weight >= NO_DEED) return false;
  const isTwin = (item: Item): boolean => item.kind === "request" && item.acts.some((other) => other.sentence === read.sentence);
  if (turn.ledger.openItems(isTwin).length > 0) return false;
  const wanted = turn.ledger.openItems(
    (item) =>
      item.raisedIn === turn.reading.index &&
      item.kind === "request" &&
      item.due.kind === "none" &&
      item.acts.some((other) => sentences.indexOf(other.sentence) >= at - LIST_REACH),
  );
  for (const item of wanted) join(turn, item, read);
  return wanted.length > 0;
}

/** "Please send the list. As soon as you can, please.", "Your payment of the 5th is not here. Please check.": one matter. */
function meansWishBefore(turn: Turn, read: ReadAct): boolean {
  if (read.sentence.tables.is.another.test(read.sentence.folded)) return false;
  const pointsBack = read.weight < LEANING && read.sentence.tables.is.pointsBack.test(foldedClause(read));
  if (!isBare(read) && !pointsBack) return false;
  const { sentences, index } = turn.reading;
  const before = sentences[sentences.indexOf(read.sentence) - 1];
  if (before === undefined || !isSameParagraph(turn.message, before, read.sentence)) return false;
  const days = new Set(before.dates.flatMap(({ when }) => (when.kind === "day" ? [when.day] : [])));
  const isMeant = (item: Item): boolean =>
    (item.kind === "request" && item.raisedIn === index && item.acts.some((other) => other.sentence === before)) ||
    (item.raisedIn < index &&
      item.due.kind === "day" &&
      days.has(item.due.day) &&
      read.act.owners.some((one) => turn.ledger.isOwnedBy(item, one)));
  const meant = turn.ledger.openItems(isMeant).at(-1);
  if (meant === undefined || !turn.isSame(meant, read, "wish before")) return false;
  join(turn, meant, read);
  return true;
}

/** What the sentence before, in the same paragraph, reminded of: "We still miss the report. Please send it by Friday." */
function remindedBefore(turn: Turn, at: number, { act }: ReadAct): Item | null {
  const { sentences, index } = turn.reading;
  const before = sentences[at - 1];
  const now = sentences[at];
  if (before === undefined || now === undefined || !isSameParagraph(turn.message, before, now)) return null;
  // "You get the samples on the 5th. Please tell us the address by the 3rd.": what the author owes is no wish of theirs.
  const isWanted = (item: Item): boolean => act.owners.length === 0 || act.owners.some((owner) => turn.ledger.isOwnedBy(item, owner));
  return (
    turn.ledger
      .openItems((item) => item.raisedIn < index && isWanted(item) && item.acts.some((other) => other.sentence === before))
      .at(-1) ?? null
  );
}

/** "We could come on Tuesday, is that fine?": the question belongs to the offer of the same sentence. */
function joinsOffer(turn: Turn, read: ReadAct): boolean {
  if (read.weight >= LIGHT) return false;
  const { sentences } = turn.reading;
  const before = sentences[sentences.indexOf(read.sentence) - 1];
  const isNear = (other: ReadAct): boolean =>
    other.sentence === read.sentence || (other.sentence === before && other.act.dates.length > 0 && isBareOffer(read));
  const offer = turn.ledger.openItems((item) => item.kind === "promise" && item.acts.some(isNear)).at(-1);
  if (offer === undefined) return false;
  offer.isProposal = true;
  offer.acts.push(read);
  return true;
}

/** "Would that suit you?" names nothing itself. */
function isBareOffer(read: ReadAct): boolean {
  return read.weight < NO_DEED && read.sentence.dates.length === 0 && read.sentence.acts.some((act) => act.kind === "proposal");
}

/** Two clauses of one mail say the same only when their own words do. */
function isSaidTwice(item: Item, read: ReadAct): boolean {
  return item.acts.some((other) => likeness(other.ownTopic, read.ownTopic) >= SAID_TWICE && !isListedBeside(other, read));
}

/**
 * "Sign the list, send the passes, agree to the fee": clauses of one sentence, each with a thing of its own. Not in Chinese and Japanese, where
 * the steps of one wish are strung together by commas.
 */
function isListedBeside(other: ReadAct, read: ReadAct): boolean {
  const { sentence } = read;
  if (other.sentence !== sentence || !sentence.pack.wordsHaveSpaces || sentence.tables.is.pointsBack.test(foldedClause(read))) return false;
  return nameTwoThings(clauseOf(other), clauseOf(read));
}

/** What the clause says itself, without the share of the sentence that all its clauses have. */
function clauseOf({ ownTopic, sentence }: ReadAct): Topic {
  const own = ownTopic.keys.map((key, at): readonly [string, number] => [key, ownTopic.weights[at] ?? 0]);
  return topicOf(new Map(own.filter(([key, weight]) => weight >= OWN_SHARE * sentence.topic.weightOf(key))));
}
const OWN_SHARE = 0.9;

/** "300 leave on the 1st, 200 more on the 8th": two days in one sentence are two deeds. */
function isNextLot(item: Item, read: ReadAct, turn: Turn): boolean {
  if (item.acts.at(-1)?.sentence !== read.sentence) return false;
  const due = dueOf(read.act, turn.message);
  return item.due.kind !== "none" && due.kind !== "none" && JSON.stringify(whenOf(item.due)) !== JSON.stringify(whenOf(due));
}

/** "The first truck is loaded on the 4th, the second on the 8th", asked for in one wish: the wish is met by the first, the second is a promise of its own. */
function isSecondLot(item: Item, read: ReadAct, turn: Turn): boolean {
  const before = item.acts.at(-1);
  // A clause without a verb of its own is read as a promise with less certainty.
  if (before?.act.kind !== "promise" || read.act.sure || read.weight < NO_DEED || dueOf(before.act, turn.message).kind === "none")
    return false;
  return isNextLot(item, read, turn);
}

function whenOf(due: DueDate): readonly (string | null)[] {
  return due.kind === "day" ? [due.day] : due.kind === "window" ? [due.first, due.last] : [due.kind];
}

/** An item this mail has spoken of already: the sentence before must not speak for this one too. */
function isNotNeighbour(turn: Turn, item: Item, read: ReadAct): boolean {
  const isSpokenOf = item.acts.some((other) => other.act.messageIndex === turn.reading.index);
  return !isSpokenOf || read.weight < NO_DEED || likeness(item.topic, read.ownTopic) >= SAME_DEED_AGAIN;
}

function willAnswer(read: ReadAct): boolean {
  const { willAnswer: promisesAnswer, notYet } = read.sentence.tables.is;
  return read.weight < NO_DEED || promisesAnswer.test(foldedClause(read)) || notYet.test(foldedClause(read));
}

function asksWhen(read: ReadAct): boolean {
  return read.sentence.tables.is.asksWhen.test(read.sentence.folded);
}
