/** Yes: to a proposal it settles, to a request it promises, to an offer it keeps. */
import { onlyOf } from "../onlyOf.ts";
import type { DatePhraseReading, Evidence } from "../types.ts";
import { evidenceOf } from "./evidence.ts";
import type { Item } from "./ledger.ts";
import type { ReadAct } from "./sentenceReading.ts";
import { weightOf } from "./topic.ts";
import {
  aboutOf,
  answer,
  close,
  foldedClause,
  isToCome,
  isWrittenTo,
  NO_DEED,
  promise,
  reaches,
  SAME_DEED,
  type Turn,
  wishesOnTheTable,
} from "./turn.ts";

/** A yes that names something speaks of that alone. */
const BARE = 0.25;
/** A sentence of less is but a yes. */
const SAYS_MORE = 1;

/** Yes to a proposal settles it; yes to a request promises it. A bare yes waits until the rest of the message is read. */
export function takeAcceptance(turn: Turn, read: ReadAct): void {
  const { ledger } = turn;
  const asked = (item: Item): boolean =>
    item.raisedIn < turn.reading.index && item.kind !== "promise" && ledger.isOwnedBy(item, turn.author) && reaches(turn, item);
  const known = ledger.best(read.topic, SAME_DEED, asked, turn.reading.index);
  const sameDay =
    known ??
    ledger.openItems((item) => (item.isProposal || item.kind === "question") && asked(item)).findLast((item) => offersDay(item, read)) ??
    null;
  if (sameDay !== null) accept(turn, sameDay, read);
  else takeOffer(turn, read);
}

/** "The 17th suits us": what they offered to do is settled, and still to be done. */
function takeOffer(turn: Turn, read: ReadAct): void {
  const { ledger } = turn;
  const offers = ledger.openItems(
    (item) =>
      item.kind === "promise" &&
      (item.isProposal || (item.due.kind === "day" && item.due.time !== null && item.firstReply === null)) &&
      item.raisedIn < turn.reading.index &&
      !ledger.isOwnedBy(item, turn.author) &&
      isHeardBy(turn, item),
  );
  const offer = offers.findLast((item) => read.act.dates.length === 0 || namesItsDay(item, read)) ?? null;
  if (offer === null) return;
  offer.isProposal = false;
  offer.acts.push(read);
  turn.spoken.add(read.sentence);
  turn.settled.push({ reading: turn.reading, evidence: evidenceOf(turn.message, read.sentence.sentence), ...aboutOf(offer) });
}

/** One of those who offered it is written to: a yes to the forwarder takes up nothing of the customer's. */
function isHeardBy(turn: Turn, { owners }: Item): boolean {
  const { to, cc } = turn.message;
  return to.length + cc.length === 0 || isWrittenTo(turn, owners);
}

/** The proposal named the day that the yes names. */
function offersDay(item: Item, { act }: ReadAct): boolean {
  const days = new Set(item.acts.flatMap((read) => read.act.dates.map(dayOf)));
  return act.dates.some((date) => days.has(dayOf(date)) && dayOf(date) !== null);
}

function dayOf(date: DatePhraseReading): string | null {
  return date.when.kind === "day" ? date.when.day : null;
}

function namesItsDay({ due }: Item, { act }: ReadAct): boolean {
  return due.kind === "day" && act.dates.some((date) => date.when.kind === "day" && date.when.day === due.day);
}

/** "Yes, gladly." after the rest of the message has shown what it is left for: the last proposal, or the one wish on the table. */
export function takeBareYes(turn: Turn, read: ReadAct): void {
  if (read.act.kind !== "acceptance" || turn.spoken.has(read.sentence) || read.weight > BARE) return;
  const { ledger } = turn;
  const proposals = ledger.openItems(
    (item) =>
      item.isProposal &&
      item.firstReply === null &&
      item.raisedIn < turn.reading.index &&
      ledger.isOwnedBy(item, turn.author) &&
      reaches(turn, item),
  );
  const proposal = proposals.at(-1);
  if (proposal !== undefined) {
    accept(turn, proposal, read);
    return;
  }
  const only = agreesToDay(turn, read) ? null : onlyOf(wishesOnTheTable(turn, turn.author));
  if (only !== null) accept(turn, only, read);
}

/** "The 27th is fine", said of the day that others have promised: no yes to what they ask beside it. */
function agreesToDay({ ledger, author }: Turn, read: ReadAct): boolean {
  return ledger.openItems((item) => item.kind === "promise" && !ledger.isOwnedBy(item, author) && namesItsDay(item, read)).length > 0;
}

function accept(turn: Turn, item: Item, read: ReadAct): void {
  const isMeeting = agreesToMeet(item, read);
  if (item.isProposal || item.kind === "question" || isMeeting) {
    close(turn, item, "done", read.act.evidence);
    const dates = item.acts.flatMap((asked) => asked.act.dates);
    if (dates.length > 0) moveDeadline(turn, item, dates);
    if (item.isProposal || dates.length > 0 || isMeeting)
      turn.settled.push({ reading: turn.reading, evidence: evidenceOf(turn.message, read.sentence.sentence), ...aboutOf(item) });
    turn.spoken.add(read.sentence);
  } else if (item.kind === "request" && item.wantsWords && tells(item, read, turn)) {
    answer(turn, item, evidenceOf(turn.message, read.sentence.sentence));
    turn.spoken.add(read.sentence);
  } else promise(turn, item, read);
}

/** "The 9th at ten is fine", to "could you join a call?": time together is agreed on, not delivered. */
function agreesToMeet(item: Item, { act }: ReadAct): boolean {
  const asked = item.kind === "request" ? item.acts[0]?.sentence : undefined;
  const isMeeting = asked?.tables.asksToMeet.test(asked.folded) ?? false;
  return isMeeting && act.dates.some(({ when }) => when.kind === "day");
}

/** "Size M, please", to "let us know the size": the word itself, not the promise of one. A day says when, unless a day was asked for. */
function tells(item: Item, read: ReadAct, turn: Turn): boolean {
  const { tables } = read.sentence;
  if (tables.tellsAtOnce.test(foldedClause(read))) return true;
  const { willAnswer, notYet } = tables.is;
  const asksWhen = item.acts.some(({ sentence }) => sentence.tables.is.asksWhen.test(sentence.folded));
  if (read.sentence.dates.some((date) => !isPast(date, turn)) && !asksWhen) return false;
  return (
    (read.weight >= NO_DEED || saysMore(read, item, turn)) && !willAnswer.test(foldedClause(read)) && !notYet.test(read.sentence.folded)
  );
}

/** "Yes, we stock those in grey, too": behind the bare yes stands what was asked. */
function saysMore({ sentence }: ReadAct, item: Item, turn: Turn): boolean {
  // "Noted, that helps", to what is to be told on a later day.
  if (isToCome(item, turn)) return false;
  return weightOf(sentence.topic) >= SAYS_MORE && !sentence.acts.some(({ kind }) => kind === "promise" || kind === "request");
}

/** "Checked on the 3rd", said on the 5th. */
function isPast({ when }: DatePhraseReading, turn: Turn): boolean {
  return when.kind === "day" && turn.message.sentOn !== null && when.day < turn.message.sentOn;
}

/** "The 4th is too early, would the 9th be acceptable?" - "Yes.": what was due on the 4th is now due on the 9th. */
function moveDeadline(turn: Turn, item: Item, offered: readonly DatePhraseReading[]): void {
  const asked = item.acts[0];
  const fresh = offered.at(-1);
  if (asked === undefined || fresh === undefined || fresh.when.kind !== "day") return;
  const named = new Set(asked.sentence.dates.map(dayOf));
  const moved = turn.ledger.openItems(
    (open) =>
      open.due.kind === "day" &&
      named.has(open.due.day) &&
      fresh.when.kind === "day" &&
      open.due.day !== fresh.when.day &&
      (turn.ledger.isOwnedBy(open, item.raisedBy) || turn.ledger.isOwnedBy(open, turn.author)),
  );
  const only = onlyOf(moved);
  if (only === null) return;
  only.acts.push(asked);
  only.due = { ...fresh.when, bound: "by", evidence: evidenceOfDate(asked, fresh) };
  only.dueFrom = asked;
}

function evidenceOfDate({ act }: ReadAct, date: DatePhraseReading): Evidence {
  return { span: { message: act.message, start: date.start, end: date.end }, quote: date.text };
}
