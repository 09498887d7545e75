/** What has come: thanks for it, its receipt, a file that bears its name. */
import { onlyOf } from "../onlyOf.ts";
import { evidenceAt, evidenceOf } from "./evidence.ts";
import type { Item } from "./ledger.ts";
import { namesNumberOf } from "./namedNumbers.ts";
import type { SentenceReading } from "./sentenceReading.ts";
import type { Topics } from "./topic.ts";
import { close, isToCome, isToward, type Turn } from "./turn.ts";

const RECEIVED = 0.16;
/** The owners' committee has got what the manager of the house asked for. */
const RECEIVED_FOR_ANOTHER = 0.3;
/** "The acetone came yesterday" is no news of the label that is due next week: what comes early is thanked for by its name. */
const RECEIVED_AHEAD = 0.5;
const FILE_ENDING = /\.[a-z0-9]{2,4}$/i;
const WORD_SIGNS = /[_-]+/g;
/** "Thanks for the drawing": what the others owed has come. */
export function takeReceipt(turn: Turn, sentence: SentenceReading): void {
  const { received, missing } = sentence.tables.is;
  if (!received.test(sentence.folded) || missing.test(sentence.folded)) return;
  if (sentence.acts.some((act) => act.kind === "promise" || act.kind === "request" || act.kind === "question")) return;
  const isTheirs = (one: Item): boolean =>
    one.raisedIn < turn.reading.index &&
    !turn.ledger.isOwnedBy(one, turn.author) &&
    (isToward(turn, one) || turn.ledger.isRaisedBy(one, turn.author));
  const isAnothers = (one: Item): boolean => one.raisedIn < turn.reading.index && !turn.ledger.isOwnedBy(one, turn.author);
  const isDue = (one: Item): boolean => !isToCome(one, turn);
  const { ledger } = turn;
  const item =
    ledger.best(sentence.topic, RECEIVED, (one) => isTheirs(one) && isDue(one)) ??
    ledger.best(sentence.topic, RECEIVED_FOR_ANOTHER, (one) => isAnothers(one) && isDue(one)) ??
    ledger.best(sentence.topic, RECEIVED_AHEAD, isTheirs);
  const wasDue = (one: Item): boolean => isDueOn(one, sentence) && isDue(one);
  const held = turn.ledger.openItems((one) => one.raisedIn < turn.reading.index && isAppointment(one) && wasDue(one));
  const counted = turn.ledger.openItems((one) => isTheirs(one) && sentence.dates.length === 0 && namesNumberOf(sentence, one));
  const paid = item ?? onlyOf(held) ?? onlyOf(turn.ledger.openItems((one) => isTheirs(one) && wasDue(one))) ?? onlyOf(counted);
  if (paid !== null) close(turn, paid, "done", evidenceOf(turn.message, sentence.sentence));
}

/** Due at a clock time: a call, a visit. "Thanks for your time this morning" closes it, whoever says so. */
function isAppointment({ kind, due }: Item): boolean {
  return kind === "promise" && due.kind === "day" && due.time !== null && due.bound === "on";
}

/** "Your payment of 30 October has arrived": the day tells which. */
function isDueOn({ due }: Item, { dates }: SentenceReading): boolean {
  return due.kind === "day" && dates.some((date) => date.when.kind === "day" && due.kind === "day" && date.when.day === due.day);
}

/** A file whose name says what was asked for. */
export function takeAttachments(turn: Turn, topics: Topics): void {
  const language = turn.message.sentences[0]?.language ?? "en";
  for (const name of turn.message.attachmentNames) {
    const topic = topics.weigh(topics.read(name.replace(FILE_ENDING, "").replace(WORD_SIGNS, " "), [], language));
    const item = turn.ledger.best(
      topic,
      RECEIVED,
      (one) =>
        one.raisedIn < turn.reading.index && one.kind !== "question" && turn.ledger.isOwnedBy(one, turn.author) && !turn.touched.has(one),
    );
    if (item !== null) close(turn, item, "done", evidenceAt(turn.message, 0, 0));
  }
}
