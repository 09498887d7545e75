/** Promises, requests and questions: something new is owed, or something known is said again. */
import type { Item } from "./ledger.ts";
import type { ReadAct } from "./sentenceReading.ts";
import { close, foldedClause, isDated, join, NO_DEED, promise, raise, reaches, type Turn, wishesOnTheTable } from "./turn.ts";

/** How alike an act and an item must be, 0 to about 1. Own sentences of tests, not the numbers, say what is right. */
const SAME_DEED = 0.2;
const SAME_WISH = 0.42;
/** A promise answers the request it speaks of, renews an older promise, or stands alone. */
export function takePromise(turn: Turn, read: ReadAct): void {
  const { ledger } = turn;
  const owner = read.act.owners[0] ?? turn.author;
  const isOld = (item: Item): boolean => item.raisedIn < turn.reading.index;
  const mayAnswer = (item: Item): boolean => ledger.isOwnedBy(item, owner) && (isOld(item) ? reaches(turn, item) : item.kind === "promise");
  const found = ledger.matches(read.topic, mayAnswer).find(({ item, score }) => score >= (isOld(item) ? SAME_DEED : SAME_WISH));
  if (found !== undefined) {
    const { item } = found;
    if (item.kind === "question" && item.acts.some(asksWhen) && isDated(read, turn)) {
      // "When can you ship?" - "We ship on the 28th": answered, and a new promise.
      close(turn, item, "done", read.act.evidence);
      turn.spoken.add(read.sentence);
      raise(turn, read);
      return;
    }
    promise(turn, item, read);
    return;
  }
  if (read.weight < NO_DEED) {
    const asked = wishesOnTheTable(turn, owner);
    if (asked.length > 0) {
      for (const item of asked) promise(turn, item, read);
      return;
    }
  }
  raise(turn, read);
}

/** A request or question: a reminder of something known, a date for the question before it, or a new wish. */
export function takeWish(turn: Turn, read: ReadAct): void {
  const { ledger } = turn;
  if (read.act.kind === "request" && read.weight < NO_DEED && joinsQuestionBefore(turn, read)) return;
  const owner = read.act.owners[0];
  if (owner !== undefined) {
    const known = ledger.best(
      read.topic,
      SAME_WISH,
      (item) => ledger.isOwnedBy(item, owner) && (item.raisedIn < turn.reading.index || item.kind === read.act.kind),
    );
    if (known !== null && !turn.touched.has(known)) {
      join(turn, known, read);
      return;
    }
  }
  raise(turn, read);
}

/** "Please let me know by Wednesday" says when the question before it is due. */
function joinsQuestionBefore(turn: Turn, read: ReadAct): boolean {
  if (!read.sentence.tables.is.answerWanted.test(foldedClause(read))) return false;
  const before = turn.ledger
    .openItems((item) => item.raisedIn === turn.reading.index && item.wantsWords && item.kind !== "promise")
    .filter((item) => (item.acts[0]?.act.evidence.span.start ?? 0) < read.act.evidence.span.start);
  const last = before.at(-1);
  if (last === undefined) return false;
  join(turn, last, read);
  return true;
}

function asksWhen(read: ReadAct): boolean {
  return read.sentence.tables.is.asksWhen.test(read.sentence.folded);
}
