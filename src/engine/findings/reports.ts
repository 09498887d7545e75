/** What a sentence merely tells: that something owed has happened, or that its day has moved. */
import type { Act } from "../types.ts";
import { dueOf } from "./dueDate.ts";
import { evidenceOf } from "./evidence.ts";
import type { Item } from "./ledger.ts";
import type { ReadAct, SentenceReading } from "./sentenceReading.ts";
import { likeness, weightOf } from "./topic.ts";
import { close, reaches, type Turn } from "./turn.ts";

/** How alike a report and an item must be, 0 to about 1. Own sentences of tests, not the numbers, say what is right. */
const REPORTED = 0.26;
const MOVED = 0.36;
/** A report of less names nothing. */
const LEAST_REPORT = 0.5;

/** "The link went to Priya at eight", 坏货已经码好: what the author's side owed is done, whatever verb says so. */
export function takeReport(turn: Turn, sentence: SentenceReading): void {
  const { happened, notYet, missing } = sentence.tables.is;
  const { reported, reportedTopic } = sentence;
  if (turn.spoken.has(sentence) || weightOf(reportedTopic) < LEAST_REPORT) return;
  if (sentence.acts.some(({ kind }) => kind === "withdrawal" || kind === "refusal" || kind === "question")) return;
  if (!happened.test(reported) || notYet.test(reported) || missing.test(reported)) return;
  const item = turn.ledger.best(reportedTopic, REPORTED, (one) => isTheirDeed(turn, one));
  if (item === null) return;
  close(turn, item, "done", evidenceOf(turn.message, sentence.sentence));
  turn.spoken.add(sentence);
}

/** "The goods will only be finished on the 30th": another day for what the author promised. */
export function takeNewDay(turn: Turn, sentence: SentenceReading): void {
  if (turn.spoken.has(sentence) || sentence.dates.length === 0) return;
  if (sentence.acts.some(({ kind }) => kind !== "formula")) return;
  const act: Act = {
    kind: "promise",
    message: turn.message.id,
    messageIndex: turn.reading.index,
    by: turn.author,
    owners: [turn.author],
    toward: [],
    sentence: sentence.sentence,
    evidence: evidenceOf(turn.message, sentence.sentence),
    dates: sentence.dates,
    condition: null,
    sure: true,
    rule: "newDay",
  };
  const due = dueOf(act, turn.message);
  if (due.kind !== "day" && due.kind !== "window") return;
  const item = turn.ledger.best(
    sentence.topic,
    MOVED,
    (one) => isTheirDeed(turn, one) && one.kind === "promise" && one.due.kind !== "none",
  );
  if (item === null || !isOneDeed(item, sentence)) return;
  const read: ReadAct = { act, topic: sentence.topic, ownTopic: sentence.topic, weight: weightOf(sentence.topic), sentence };
  item.acts.push(read);
  item.due = due;
  item.dueFrom = read;
  turn.touched.add(item);
  turn.spoken.add(sentence);
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
function isOneDeed(item: Item, sentence: SentenceReading): boolean {
  return item.acts.some((read) => likeness(read.ownTopic, sentence.topic) >= MOVED);
}
