/** Deliveries, receipts, yes and no: what was owed is done, settled or dropped. */
import type { DatePhraseReading, Evidence } from "../types.ts";
import { evidenceOf } from "./evidence.ts";
import type { Item } from "./ledger.ts";
import { samePoint } from "./listPoints.ts";
import type { ReadAct } from "./sentenceReading.ts";
import { personKey } from "./sides.ts";
import { likeness } from "./topic.ts";
import { aboutOf, answer, close, foldedClause, isBare, isToward, NO_DEED, promise, reaches, type Turn, wishesOnTheTable } from "./turn.ts";

const DELIVERED = 0.15;
const ALSO_DELIVERED = 0.4;
const PASSED_ON = 0.2;
const DONE_FOR_ANOTHER = 0.3;
/** How alike an act and an item must be, 0 to about 1. Own sentences of tests, not the numbers, say what is right. */
const SAME_DEED = 0.16;
const TAKEN_BACK = 0.2;
/** "You need not send any": what is compared comes from the sentence before. */
const TAKEN_BACK_NAMELESS = 0.1;
/** A yes that names something speaks of that alone. */
const BARE = 0.25;
/** "Attached", "paid": closes what the author's side owed and what these words name. */
export function takeDelivery(turn: Turn, read: ReadAct): void {
  const { ledger } = turn;
  if (isStepTowards(turn, read)) return;
  const owner = read.act.owners[0] ?? turn.author;
  const mayClose = (item: Item): boolean =>
    ledger.isOwnedBy(item, owner) &&
    item.raisedIn < turn.reading.index &&
    !isStillToCome(turn, item) &&
    (personKey(owner) !== personKey(turn.author) || reaches(turn, item));
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
    isBare(read) ||
    (found.length === 0 &&
      !promisesOneDeed(turn) &&
      read.weight >= NO_DEED &&
      !ledger.hasSpokenOf(read.topic, DELIVERED) &&
      asked.every((item) => item.owners.length === 1 && item.due.kind === "day"));
  const only = onlyOf(isLikely ? asked : []) ?? (found.length === 0 ? dueToday(turn, read) : null);
  if (only !== null) close(turn, only, "done", read.act.evidence);
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
    item.due.kind === "day" &&
    item.due.day > sentOn
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
      !ledger.isOwnedBy(item, turn.author),
  );
  const offer = offers.findLast((item) => read.act.dates.length === 0 || namesItsDay(item, read)) ?? null;
  if (offer === null) return;
  offer.isProposal = false;
  offer.acts.push(read);
  turn.spoken.add(read.sentence);
  turn.settled.push({ reading: turn.reading, evidence: evidenceOf(turn.message, read.sentence.sentence), ...aboutOf(offer) });
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
  const asked = wishesOnTheTable(turn, turn.author);
  const only = asked[0];
  if (asked.length === 1 && only !== undefined) accept(turn, only, read);
}

function accept(turn: Turn, item: Item, read: ReadAct): void {
  if (item.isProposal || item.kind === "question") {
    close(turn, item, "done", read.act.evidence);
    const dates = item.acts.flatMap((asked) => asked.act.dates);
    if (dates.length > 0) moveDeadline(turn, item, dates);
    if (item.isProposal || dates.length > 0)
      turn.settled.push({ reading: turn.reading, evidence: evidenceOf(turn.message, read.sentence.sentence), ...aboutOf(item) });
    turn.spoken.add(read.sentence);
  } else if (item.kind === "request" && item.wantsWords && tells(item, read)) {
    answer(turn, item, evidenceOf(turn.message, read.sentence.sentence));
    turn.spoken.add(read.sentence);
  } else promise(turn, item, read);
}

/** "Size M, please", to "let us know the size": the word itself, not the promise of one. A day says when, unless a day was asked for. */
function tells(item: Item, read: ReadAct): boolean {
  const { willAnswer, notYet } = read.sentence.tables.is;
  const asksWhen = item.acts.some(({ sentence }) => sentence.tables.is.asksWhen.test(sentence.folded));
  if (read.sentence.dates.length > 0 && !asksWhen) return false;
  return read.weight >= NO_DEED && !willAnswer.test(foldedClause(read)) && !notYet.test(read.sentence.folded);
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
      turn.ledger.isOwnedBy(open, item.raisedBy),
  );
  const [only, another] = moved;
  if (only === undefined || another !== undefined) return;
  only.acts.push(asked);
  only.due = { ...fresh.when, bound: "by", evidence: evidenceOfDate(asked, fresh) };
  only.dueFrom = asked;
}

function evidenceOfDate({ act }: ReadAct, date: DatePhraseReading): Evidence {
  return { span: { message: act.message, start: date.start, end: date.end }, quote: date.text };
}

/** No to what was asked, or no longer wanted. */
export function takeEnd(turn: Turn, read: ReadAct): void {
  end(turn, read, false);
}

/** "I cannot." after the rest of the message has shown which wish it is left for. */
export function takeBareNo(turn: Turn, read: ReadAct): void {
  const isEnd = read.act.kind === "refusal" || read.act.kind === "withdrawal";
  if (
    isEnd &&
    (read.weight < NO_DEED || (read.act.kind === "refusal" && read.sentence.dates.length === 0)) &&
    !turn.spoken.has(read.sentence)
  )
    end(turn, read, true);
}

function end(turn: Turn, read: ReadAct, isRestRead: boolean): void {
  const { ledger } = turn;
  const isRefusal = read.act.kind === "refusal";
  const mayEnd = (item: Item): boolean =>
    item.raisedIn < turn.reading.index &&
    !(isRefusal && isPromisedNow(turn, item, read)) &&
    (ledger.isOwnedBy(item, turn.author) || (!isRefusal && (ledger.isRaisedBy(item, turn.author) || isToward(turn, item))));
  const known =
    ledger.best(read.topic, read.weight < NO_DEED ? TAKEN_BACK_NAMELESS : TAKEN_BACK, mayEnd) ??
    (isRefusal ? samePoint(turn, read.sentence) : null) ??
    onlyOf(isRestRead ? wishesOnTheTable(turn, turn.author) : []);
  if (known === null) return;
  // "No paper is needed", to "please tell us whether it is": the answer itself.
  const isTold = known.kind === "question" || (known.wantsWords && known.kind === "request" && !isRefusal);
  const isAnswer = isTold && ledger.isOwnedBy(known, turn.author);
  if (isAnswer) answer(turn, known, evidenceOf(turn.message, read.sentence.sentence));
  else close(turn, known, "dropped", read.act.evidence);
  turn.spoken.add(read.sentence);
}

/** "We sign the list by Friday. One per cent we will not sign.": what this mail has promised in a sentence of its own is not what it refuses. */
function isPromisedNow({ reading }: Turn, { acts }: Item, read: ReadAct): boolean {
  return acts.some(
    ({ act, sentence }) =>
      act.kind === "promise" && act.messageIndex === reading.index && act.dates.length > 0 && sentence !== read.sentence,
  );
}

export function takeDecision(turn: Turn, read: ReadAct): void {
  const { ledger } = turn;
  turn.settled.push({ reading: turn.reading, evidence: read.act.evidence });
  const known = ledger.best(
    read.topic,
    SAME_DEED,
    (item) => item.raisedIn < turn.reading.index && (item.isProposal || item.kind === "question") && ledger.isOwnedBy(item, turn.author),
  );
  const chosen = known ?? onlyOf(choicesOnTheTable(turn));
  if (chosen === null) return;
  close(turn, chosen, "done", read.act.evidence);
  turn.spoken.add(read.sentence);
}

/** "Please tell us which slot suits you", asked in the last message and not yet answered. */
function choicesOnTheTable(turn: Turn): readonly Item[] {
  return wishesOnTheTable(turn, turn.author).filter((item) => item.wantsWords);
}

export function onlyOf(items: readonly Item[]): Item | null {
  return items.length === 1 ? (items[0] ?? null) : null;
}
