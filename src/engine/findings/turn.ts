/** One message taken into the ledger: what its steps share, and the few ways an item changes. */

import { personKey } from "../message/organisation.ts";
import { overlap } from "../textRanges.ts";
import type { Act, DueDate, Evidence, Message, Person } from "../types.ts";
import { dueOf } from "./dueDate.ts";
import type { JoinRule } from "./joinSigns.ts";
import type { Item, Ledger } from "./ledger.ts";
import { followsQuestion } from "./paragraphs.ts";
import type { MessageReading, ReadAct, SentenceReading } from "./sentenceReading.ts";
import type { Sides } from "./sides.ts";
import { ENDS_ASKING } from "./tellingSigns.ts";
import { weightOf } from "./topic.ts";

/** A clause lighter than this names no deed of its own: "will do", "please reply by Friday". */
export const NO_DEED = 0.5;
/** A clause that says little beside its date. */
export const LIGHT = 1.7;
/** A sentence lighter than this leaves all to the one before it. */
export const BARE_SENTENCE = 1;
/** How alike an act and an item must be, 0 to about 1. Own sentences of tests, not the numbers, say what is right. */
export const SAME_DEED = 0.16;

/** A thing both sides settled, as the ledger came upon it. */
export interface Settled {
  readonly reading: MessageReading;
  readonly evidence: Evidence;
  /** What was offered or asked, when the evidence is the yes or the answer to it. */
  readonly about?: Evidence;
  /** One of the two things that a question offered, in its words. */
  readonly isPick?: boolean;
}

/** What the steps of one message share. */
export interface Turn {
  readonly reading: MessageReading;
  readonly message: Message;
  readonly author: Person;
  readonly ledger: Ledger;
  readonly sides: Sides;
  readonly settled: Settled[];
  /** Items this message promised, delivered, answered or took back. */
  readonly touched: Set<Item>;
  /** Asked before a rule adds an act to an item that is known: are they one matter? */
  readonly isSame: (older: Item, read: ReadAct, rule: JoinRule) => boolean;
  /** Sentences that were such an answer. */
  readonly spoken: Set<SentenceReading>;
}

export function raise(turn: Turn, read: ReadAct): Item {
  const { act } = read;
  const kind = act.kind === "question" ? "question" : act.kind === "request" ? "request" : "promise";
  const wantsWords = kind === "question" || (kind === "request" && asksForWords(read));
  const item: Item = {
    // By the message, not its place: more of the thread may be loaded later, and the user's edits must still meet their items.
    id: `${kind}-${act.evidence.span.message}-${act.evidence.span.start}`,
    raisedIn: turn.reading.index,
    raisedBy: turn.author,
    kind,
    owners: act.owners,
    asked: act.owners,
    toward: act.toward,
    topic: read.topic,
    acts: [read],
    due: { kind: "none" },
    dueFrom: null,
    status: "open",
    closedBy: null,
    condition: act.condition,
    sure: act.sure,
    wantsWords,
    isProposal: kind === "question" && (isOffer(read) || read.sentence.tables.is.asksConsent.test(foldedClause(read))),
    isAside: wantsWords && kind === "request" && followsQuestion(turn.reading, read.sentence),
    firstReply: null,
    likeliestClosing: null,
    isUnfinished: false,
    isAbsorbed: false,
  };
  setDue(turn, item, read);
  return turn.ledger.add(item);
}

/** "Let us know", "the account number": a line of words is all it takes. */
function asksForWords(read: ReadAct): boolean {
  const folded = foldedClause(read);
  const { asksToBeTold, asksForFact } = read.sentence.tables.is;
  return asksToBeTold.test(folded) || asksForFact.test(folded);
}

/** "Will do.", "Done.": neither the clause nor its sentence names a deed. */
export function isBare(read: ReadAct): boolean {
  return read.weight < NO_DEED && weightOf(read.sentence.topic) < BARE_SENTENCE;
}

/** The question has its answer; the answer to an offer or a choice is a decision. */
export function answer(turn: Turn, item: Item, evidence: Evidence): void {
  close(turn, item, "done", evidence);
  const question = item.acts[0]?.sentence;
  const isChoice = question?.tables.is.asksChoice.test(question.folded) ?? false;
  if (item.isProposal || (isChoice && !promisesDeed(turn, evidence)))
    turn.settled.push({ reading: turn.reading, evidence, ...aboutOf(item) });
}

/** The first words of an item, for a yes that says nothing itself. */
export function aboutOf(item: Item): { readonly about?: Evidence } {
  const asked = item.acts[0]?.act.evidence;
  return asked === undefined ? {} : { about: asked };
}

/** "You will have both on Thursday" answers "A or B?" with an item of its own, which is no decision. */
function promisesDeed(turn: Turn, { span }: Evidence): boolean {
  return turn.reading.sentences.some(
    ({ sentence, acts }) => sentence.span.start === span.start && acts.some((act) => act.kind === "promise" && act.sure),
  );
}

/** A proposal; "how is it going?" looks like one in some languages but names nothing to agree on. */
function isOffer({ act, sentence }: ReadAct): boolean {
  if (!sentence.acts.some((other) => other.kind === "proposal" && overlap(other.evidence.span, act.evidence.span))) return false;
  return sentence.dates.length > 0 || !sentence.tables.is.asksHow.test(sentence.folded);
}

export function join(turn: Turn, item: Item, read: ReadAct): void {
  // "We need the cases by March, so please tell us the last day for the order": words are what is asked for now.
  if (item.kind === "request" && read.act.kind === "request" && item.acts.at(-1)?.sentence === read.sentence)
    item.wantsWords = item.wantsWords || asksForWords(read);
  item.acts.push(read);
  item.sure = item.sure || read.act.sure;
  item.condition = read.act.condition ?? item.condition;
  turn.ledger.widen(item, read.topic, 1);
  setDue(turn, item, read);
}

export function promise(turn: Turn, item: Item, read: ReadAct): void {
  item.kind = "promise";
  if (read.act.owners.length > 0) item.owners = read.act.owners;
  if (item.toward.length === 0) item.toward = read.act.toward;
  join(turn, item, read);
  turn.touched.add(item);
  turn.spoken.add(read.sentence);
}

/** The latest date that was named wins, whenever it was joined. */
function setDue(turn: Turn, item: Item, read: ReadAct): void {
  const due = dueOf(read.act, turn.message);
  if (due.kind === "none" || (item.dueFrom !== null && standsBefore(read.act, item.dueFrom.act)) || isWithin(item.due, due)) return;
  item.due = due;
  item.dueFrom = read;
}

/** "This week" says no more than the Thursday that was named before. */
function isWithin(known: DueDate, due: DueDate): boolean {
  return known.kind === "day" && due.kind === "window" && due.first <= known.day && known.day <= due.last;
}

/** In the same message. */
function standsBefore(one: Act, other: Act): boolean {
  return one.messageIndex === other.messageIndex && one.evidence.span.start < other.evidence.span.start;
}

export function close(turn: Turn, item: Item, status: "done" | "dropped", evidence: Evidence): void {
  item.status = status;
  item.closedBy = evidence;
  turn.touched.add(item);
}

/** True when whoever raised the item hears of it: one of the recipients is that person or a colleague of theirs. */
export function reaches(turn: Turn, item: Item): boolean {
  const raiser = personKey(item.raisedBy);
  const recipients = [...turn.message.to, ...turn.message.cc];
  if (recipients.length === 0) return true;
  // What the forwarder was promised is not kept by a mail to the customer.
  if (raiser === personKey(turn.author)) return item.toward.length === 0 || isWrittenTo(turn, item.toward);
  const party = turn.sides.partyOf(item.raisedBy);
  if (party === turn.sides.partyOf(turn.author)) {
    // Colleagues: what one asked the other inside the house is not answered in a mail to a customer, what both owe the customer is.
    return recipients.some((person) => personKey(person) === raiser) || item.toward.some((person) => turn.sides.partyOf(person) !== party);
  }
  return recipients.some((person) => turn.sides.partyOf(person) === party);
}

/** The mail goes to one of these people, or to somebody of their party. */
export function isWrittenTo({ message, sides }: Turn, people: readonly Person[]): boolean {
  const parties = new Set([...message.to, ...message.cc].map((person) => sides.partyOf(person)));
  return people.some((person) => parties.has(sides.partyOf(person)));
}

export function isToward(turn: Turn, item: Item): boolean {
  const party = turn.sides.partyOf(turn.author);
  return item.toward.some((person) => turn.sides.partyOf(person) === party);
}

/** "Can the log be ready by Tuesday?": asks for a deed, not for words. */
export function isWishInWords({ kind, acts }: Item): boolean {
  const asked = kind === "question" ? acts[0] : undefined;
  return asked?.sentence.tables.asksForDeed.test(foldedClause(asked)) ?? false;
}

/** A word may be the reply: "tell me the day", "could you ship 400 instead of 300?". */
export function mayBeAnswered({ wantsWords, acts }: Item): boolean {
  return wantsWords || (acts[0] !== undefined && ENDS_ASKING.test(acts[0].sentence.folded));
}

/** Requests and questions of the last message to the owners' side that nothing in this message has answered yet. */
export function wishesOnTheTable(turn: Turn, owner: Person): readonly Item[] {
  const open = turn.ledger.openItems(
    (item) =>
      (item.kind === "request" || isWishInWords(item)) &&
      item.raisedIn < turn.reading.index &&
      item.firstReply === null &&
      !turn.touched.has(item) &&
      turn.ledger.isOwnedBy(item, owner) &&
      reaches(turn, item),
  );
  const latest = open.at(-1)?.raisedIn;
  return open.filter((item) => item.raisedIn === latest);
}

export function foldedClause(read: ReadAct): string {
  const offset = read.sentence.sentence.span.start;
  return read.sentence.folded.slice(read.act.evidence.span.start - offset, read.act.evidence.span.end - offset);
}

export function isDated(read: ReadAct, turn: Turn): boolean {
  return dueOf(read.act, turn.message).kind !== "none";
}

/** Due on a day that comes after the mail: "Thursday works for us", written on Tuesday, tells that nothing has come yet. */
export function isToCome({ due }: Item, { message: { sentOn } }: Turn): boolean {
  return due.kind === "day" && sentOn !== null && due.day > sentOn;
}
