/** What a sentence merely tells: that something owed has happened, or that its day has moved. */
import type { Act, CalendarDay, Evidence } from "../types.ts";
import { isStalled } from "./answers.ts";
import { dueOf } from "./dueDate.ts";
import { evidenceOf } from "./evidence.ts";
import type { Item } from "./ledger.ts";
import { isSameNumber } from "./listPoints.ts";
import { owesTheDay } from "./promises.ts";
import type { ReadAct, SentenceReading } from "./sentenceReading.ts";
import { likeness, weightOf } from "./topic.ts";
import { close, foldedClause, promise, reaches, type Turn } from "./turn.ts";

/** How alike a report and an item must be, 0 to about 1. Own sentences of tests, not the numbers, say what is right. */
const REPORTED = 0.26;
const MOVED = 0.36;
/** "The pallets are put off to the 9th": the words say that a day has moved. */
const SAID_TO_MOVE = 0.2;
/** A day beside the words of a wish that nobody has answered yet. */
const DAY_OF_WISH = 0.2;
/** A report of less names nothing. */
const LEAST_REPORT = 0.5;

/** "The link went to Priya at eight", 坏货已经码好: what the author's side owed is done, whatever verb says so. */
export function takeReport(turn: Turn, sentence: SentenceReading): void {
  const { happened, notYet, missing } = sentence.tables.is;
  const { reported, reportedTopic } = sentence;
  if (turn.spoken.has(sentence) || weightOf(reportedTopic) < LEAST_REPORT) return;
  if (sentence.acts.some(({ kind }) => kind === "withdrawal" || kind === "refusal" || kind === "question")) return;
  if (!happened.test(reported) || notYet.test(reported) || missing.test(reported) || tellsNewDay(turn, sentence) || isStalled(sentence))
    return;
  const item = turn.ledger.best(reportedTopic, REPORTED, (one) => isTheirDeed(turn, one) && isSameNumber(turn, one, sentence));
  if (item === null) return;
  close(turn, item, "done", evidenceOf(turn.message, sentence.sentence));
  turn.spoken.add(sentence);
}

/**
 * 60张全分完了, to 发票按成本中心分一下: no word of the matter, but its very verb, and nothing else is owed that it could mean. Where words have
 * blanks between them the verb is a word of the matter.
 */
export function takeSameVerb(turn: Turn, sentence: SentenceReading): void {
  const { happened, notYet, missing } = sentence.tables.is;
  const { folded } = sentence;
  if (turn.spoken.has(sentence) || !happened.test(folded) || notYet.test(folded) || missing.test(folded) || isStalled(sentence)) return;
  if (sentence.acts.some(({ kind }) => kind !== "formula" && kind !== "delivery") || tellsLaterDay(turn, sentence)) return;
  const owed = turn.ledger.openItems((one) => isDeedOf(turn, one) && isSameNumber(turn, one, sentence));
  const [only] = owed.filter((one) => isSameVerb(one, sentence));
  const others = owed.filter((one) => one !== only);
  if (only === undefined || others.some((one) => isSameVerb(one, sentence) || likeness(sentence.topic, one.topic) > 0)) return;
  close(turn, only, "done", evidenceOf(turn.message, sentence.sentence));
  turn.spoken.add(sentence);
}

/** Asked of the author in person or promised by them in an earlier message. */
function isDeedOf(turn: Turn, item: Item): boolean {
  return (
    item.kind !== "question" &&
    !item.wantsWords &&
    item.raisedIn < turn.reading.index &&
    !turn.touched.has(item) &&
    turn.ledger.isOwnedByPerson(item, turn.author) &&
    reaches(turn, item)
  );
}

function isSameVerb({ acts }: Item, sentence: SentenceReading): boolean {
  const done = [...sentence.folded.matchAll(DONE_IN_HAN)].map(({ groups }) => groups?.verb ?? "");
  return done.length > 0 && acts.some((read) => done.some((verb) => foldedClause(read).includes(verb)));
}

/** The verb of 分完了, 焊好了. */
const DONE_IN_HAN = /(?<verb>[\u3400-\u9fff])(?:[完好掉走妥清光齐])(?:了|啦|$|[,，。])/gu;

function tellsLaterDay({ message: { sentOn } }: Turn, { dates }: SentenceReading): boolean {
  return sentOn !== null && dates.some(({ when }) => when.kind === "day" && when.day > sentOn);
}

/** "The goods will only be finished on the 30th", "delivery is put off to the 9th": another day for what the author's side owes. */
export function takeNewDay(turn: Turn, sentence: SentenceReading): void {
  if (turn.spoken.has(sentence) || sentence.dates.length === 0) return;
  if (sentence.acts.some(({ kind }) => kind !== "formula")) return;
  const moves = sentence.tables.is.changed.exec(sentence.folded);
  const act: Act = {
    kind: "promise",
    message: turn.message.id,
    messageIndex: turn.reading.index,
    by: turn.author,
    owners: [turn.author],
    toward: [],
    sentence: sentence.sentence,
    evidence: evidenceOf(turn.message, sentence.sentence),
    dates: moves === null ? sentence.dates : newDate(sentence, moves.index),
    condition: null,
    sure: true,
    rule: "newDay",
  };
  const due = dueOf(act, turn.message);
  if (due.kind !== "day" && due.kind !== "window") return;
  const least = moves === null ? MOVED : SAID_TO_MOVE;
  const item = turn.ledger.best(
    sentence.topic,
    least,
    (one) => isTheirDeed(turn, one) && (one.kind === "promise" || moves !== null) && one.due.kind !== "none" && !owesTheDay(one),
  );
  const read: ReadAct = { act, topic: sentence.topic, ownTopic: sentence.topic, weight: weightOf(sentence.topic), sentence };
  if (item === null || !isOneDeed(item, sentence, least)) {
    if (moves !== null && due.kind === "day" && leavesOpen(turn, read, due.day)) return;
    if (due.kind === "day" && !isOver(turn, sentence, due.day)) takeDayOfWish(turn, read);
    return;
  }
  item.acts.push(read);
  item.due = due;
  item.dueFrom = read;
  turn.touched.add(item);
  turn.spoken.add(sentence);
}

/** "The pass is attached. The plan comes on Thursday.", to "please send the pass and the plan": the rest of what the mail brings is still owed. */
function leavesOpen(turn: Turn, read: ReadAct, day: CalendarDay): boolean {
  const { sentOn } = turn.message;
  if (sentOn === null || day <= sentOn) return false;
  const isPart = ({ status, kind, closedBy, topic }: Item): boolean =>
    status === "done" &&
    kind !== "question" &&
    closedBy !== null &&
    closedBy.span.message === turn.message.id &&
    likeness(read.topic, topic) >= SAID_TO_MOVE &&
    !saysSame(turn, closedBy, read);
  const item = [...turn.touched].find(isPart);
  if (item === undefined) return false;
  item.status = "open";
  item.closedBy = null;
  promise(turn, item, read);
  return true;
}

/** The sentence that brought it names the same thing. */
function saysSame({ reading }: Turn, { span }: Evidence, { topic }: ReadAct): boolean {
  return reading.sentences.some((other) => other.sentence.span.start === span.start && likeness(other.topic, topic) > 0);
}

/** "The new seals: the 9th.", in the first answer to "please replace the seals": the day on which the wish is met. */
function takeDayOfWish(turn: Turn, read: ReadAct): void {
  const isAsked = (one: Item): boolean =>
    one.kind === "request" &&
    !one.wantsWords &&
    one.firstReply === null &&
    !one.acts.some((asked) => asksWhen(asked) || wantsToBeTold(asked)) &&
    isTheirDeed(turn, one);
  const wish = turn.ledger.best(read.topic, DAY_OF_WISH, isAsked);
  if (wish !== null) promise(turn, wish, read);
}

/** "Three copies went to you this morning": news of today is no promise. */
function isOver({ message }: Turn, { tables, reported }: SentenceReading, day: CalendarDay): boolean {
  return message.sentOn !== null && day <= message.sentOn && tables.is.happened.test(reported);
}

/** "We need the cases by March, so please tell us the last day for the order": a day told is no day for the cases. */
function wantsToBeTold(read: ReadAct): boolean {
  return read.sentence.tables.is.asksToBeTold.test(foldedClause(read));
}

/** "Find out when they can start": the day is the answer, not when the answer is due. */
function asksWhen({ sentence }: ReadAct): boolean {
  return sentence.tables.is.asksWhen.test(sentence.folded);
}

/** "The first lot is put off to the 3rd, the kiln broke down": nothing is done. */
function tellsNewDay(turn: Turn, { dates, tables, folded }: SentenceReading): boolean {
  const { sentOn } = turn.message;
  return sentOn !== null && dates.some(({ when }) => when.kind === "day" && when.day > sentOn) && tables.is.changed.test(folded);
}

/** "As the 1st is a holiday, loading is moved to the 9th", "the 9th is the new day, not the 5th": the first day behind the word that says so, else the last before it. */
function newDate({ dates, sentence }: SentenceReading, moved: number): SentenceReading["dates"] {
  const dated = dates.filter(({ when }) => when.kind === "day" || when.kind === "window");
  const at = sentence.span.start + moved;
  const chosen = dated.find(({ end }) => end > at) ?? dated.at(-1);
  return chosen === undefined ? [] : [chosen];
}

/** Asked of or promised by the author's side in an earlier message, and not spoken of in this one. */
function isTheirDeed(turn: Turn, item: Item): boolean {
  return (
    item.kind !== "question" &&
    item.raisedIn < turn.reading.index &&
    !turn.touched.has(item) &&
    turn.ledger.isOwnedBy(item, turn.author) &&
    reaches(turn, item)
  );
}

/** One of the item's own clauses says the same, not only all of them together. */
function isOneDeed(item: Item, sentence: SentenceReading, least: number): boolean {
  return item.acts.some((read) => likeness(read.ownTopic, sentence.topic) >= least);
}
