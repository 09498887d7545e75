/** No, no longer wanted, and settled: what ends an item without the deed itself. */

import { onlyOf } from "../onlyOf.ts";
import type { DatePhraseReading } from "../types.ts";
import { evidenceOf } from "./evidence.ts";
import type { Item, Match } from "./ledger.ts";
import { samePoint } from "./listPoints.ts";
import type { ReadAct, SentenceReading } from "./sentenceReading.ts";
import { weightOf } from "./topic.ts";
import { answer, close, foldedClause, isToward, NO_DEED, raise, SAME_DEED, type Turn, wishesOnTheTable } from "./turn.ts";

/** How alike an act and an item must be, 0 to about 1. */
const TAKEN_BACK = 0.2;
/** Where they fit nothing else half as well. */
const TAKEN_BACK_ALONE = 0.13;
/** The first answer refuses, and of what was asked it names this alone. */
const REFUSED_ALONE = 0.07;
const FAR = 2.5;
/** "You need not send any": what is compared comes from the sentence before. */
const TAKEN_BACK_NAMELESS = 0.1;

/** No to what was asked, or no longer wanted. */
export function takeEnd(turn: Turn, read: ReadAct): void {
  end(turn, read, null);
}

/** "I cannot." after the rest of the message has shown which wish it is left for. */
export function takeBareNo(turn: Turn, read: ReadAct): void {
  const isEnd = read.act.kind === "refusal" || read.act.kind === "withdrawal";
  if (
    isEnd &&
    (read.weight < NO_DEED || (read.act.kind === "refusal" && read.sentence.dates.length === 0 && turn.touched.size === 0)) &&
    !turn.spoken.has(read.sentence)
  )
    end(turn, read, onlyOf(wishesOnTheTable(turn, turn.author)));
}

/** `left`: what it means when its words tell no item. */
function end(turn: Turn, read: ReadAct, left: Item | null): void {
  // "If it costs extra, leave it": ends nothing until it does.
  if (read.act.condition !== null) return;
  const { ledger } = turn;
  const isRefusal = read.act.kind === "refusal";
  const mayEnd = (item: Item): boolean =>
    item.raisedIn < turn.reading.index &&
    !(isRefusal && isPromisedNow(turn, item, read)) &&
    (ledger.isOwnedBy(item, turn.author) || (!isRefusal && (ledger.isRaisedBy(item, turn.author) || isToward(turn, item))));
  const mayEndAlone = ({ firstReply, kind }: Item): boolean => (isRefusal ? firstReply === null : kind !== "question");
  const known =
    ledger.best(read.topic, read.weight < NO_DEED ? TAKEN_BACK_NAMELESS : TAKEN_BACK, mayEnd) ??
    farBest(
      ledger.matches(read.topic, (item) => mayEndAlone(item) && mayEnd(item)),
      isRefusal ? REFUSED_ALONE : TAKEN_BACK_ALONE,
    ) ??
    (isRefusal ? samePoint(turn, read.sentence) : null) ??
    left;
  if (known === null) {
    if (!isRefusal && read.weight >= NO_DEED && read.sentence.tables.is.asksToCancel.test(foldedClause(read))) raise(turn, asWish(read));
    return;
  }
  if (isRefusal && known.kind !== "question" && offersOtherDay(turn, read, known)) {
    turn.spoken.add(read.sentence);
    turn.touched.add(known);
    known.isUnfinished = true;
    return;
  }
  // "No paper is needed", to "please tell us whether it is": the answer itself.
  const isTold = known.kind === "question" || (known.wantsWords && known.kind === "request" && !isRefusal);
  const isAnswer = isTold && ledger.isOwnedBy(known, turn.author);
  if (isAnswer) answer(turn, known, evidenceOf(turn.message, read.sentence.sentence));
  else close(turn, known, "dropped", read.act.evidence);
  turn.spoken.add(read.sentence);
}

/** "Wednesday is too early for the estimate. Would Friday do?": late, not refused. The day may stand in the next sentence, if that says little else. */
function offersOtherDay({ reading, message: { sentOn } }: Turn, { sentence, act }: ReadAct, { due }: Item): boolean {
  const next = reading.sentences[reading.sentences.indexOf(sentence) + 1];
  const last = due.kind === "day" ? due.day : due.kind === "window" ? due.last : null;
  if (last === null || sentOn === null) return false;
  const isOther = ({ when, start }: DatePhraseReading): boolean =>
    when.kind === "day" && when.day > sentOn && when.day > last && start >= act.evidence.span.start;
  const says = (one: SentenceReading): boolean => one.dates.some(isOther);
  return says(sentence) || (next !== undefined && weightOf(next.topic) < NO_DEED && says(next));
}

/** "Please cancel the hotel", when nothing here is owed of it: a deed of the readers. */
function asWish(read: ReadAct): ReadAct {
  const { act } = read;
  return { ...read, act: { ...act, kind: "request", owners: act.toward, toward: [act.by] } };
}

/** What the words fit a little, and nothing else half as well. */
function farBest([first, second]: readonly Match[], least: number): Item | null {
  if (first === undefined || first.score < least) return null;
  return first.score >= FAR * (second?.score ?? 0) ? first.item : null;
}

/** "We sign the list by Friday. One per cent we will not sign.": what this mail has promised in a sentence of its own is not what it refuses. */
function isPromisedNow({ reading }: Turn, { acts }: Item, read: ReadAct): boolean {
  return acts.some(
    ({ act, sentence }) =>
      act.kind === "promise" && act.messageIndex === reading.index && act.dates.length > 0 && sentence !== read.sentence,
  );
}

/** "We take the blue one": settled for both sides, and the answer to the proposal or the choice it speaks of. */
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
