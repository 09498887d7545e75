/** Wishes that lean on what the mail has just said: "Please send them by Friday.", "Let me know by Wednesday." */

import { dueOf } from "./dueDate.ts";
import type { Item } from "./ledger.ts";
import { followsQuestion, isSameParagraph, sentenceBefore } from "./paragraphs.ts";
import type { ReadAct, SentenceReading } from "./sentenceReading.ts";
import { foldedClause, isBare, join, LIGHT, NO_DEED, type Turn } from "./turn.ts";

/** Letters of "Please quote." and 請報價: longer requests name a deed of their own. Without spaces between words, letters say more. */
const SHORT_REQUEST = 40;
const SHORT_REQUEST_UNSPACED = 16;
/** Sentences back in which a question is still the one that a line about its answer means. */
const ASK_REACH = 3;

/** How many sentences a list of wishes may have before the line that says when. */
const LIST_REACH = 8;

/** "Please send them through the portal": what leans on a word for what was named before. */
const LEANING = 2.4;

/** "To fill in our table we would be glad to hear by Friday": wordy, but only about the answer. */
const WORDY = 3.5;

/** "Please let me know by Wednesday" says when the question before it is due. */
export function joinsQuestionBefore(turn: Turn, read: ReadAct): boolean {
  const isAfter = followsQuestion(turn.reading, read.sentence);
  const isAboutAnswer = read.sentence.tables.is.answerWanted.test(foldedClause(read));
  // "What would ten of them cost? Please quote.": so short a request right behind a question wants the same thing.
  const most = isAboutAnswer ? (isAfter || asksBefore(turn, read) ? WORDY : NO_DEED) : isAfter && isShort(read) ? LIGHT : 0;
  if (read.weight >= most) return false;
  const before = turn.ledger
    .openItems((item) => item.raisedIn === turn.reading.index && item.wantsWords && item.kind !== "promise")
    .filter((item) => (item.acts[0]?.act.evidence.span.start ?? 0) < read.act.evidence.span.start);
  const beside = before.filter((item) => item.acts.some(({ sentence }) => sentence === read.sentence));
  // In a paragraph of its own such a line speaks for every question above it.
  const above = isAfter || read.act.dates.length === 0 ? before.slice(-1) : before.filter((item) => item.due.kind === "none");
  const near = beside.length > 0 ? beside.slice(-1) : above;
  const meant = near.filter((item) => turn.isSame(item, read, "question before"));
  for (const item of meant) join(turn, item, read);
  return meant.length > 0;
}

/** Something was asked in words in the same sentence, or a few sentences before in the same paragraph. */
function asksBefore(turn: Turn, read: ReadAct): boolean {
  const { sentences } = turn.reading;
  const at = sentences.indexOf(read.sentence);
  const asked = (sentence: SentenceReading): boolean =>
    turn.ledger.openItems((item) => item.wantsWords && item.acts.some((other) => other.sentence === sentence)).length > 0;
  if (asked(read.sentence)) return true;
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
export function datesWishBefore(turn: Turn, read: ReadAct): boolean {
  if (read.weight >= LIGHT || dueOf(read.act, turn.message).kind === "none") return false;
  const { sentences } = turn.reading;
  const at = sentences.indexOf(read.sentence);
  const reminded = read.sentence.tables.is.another.test(read.sentence.folded) ? null : remindedBefore(turn, read);
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
  // "Could you copy it? The 10th is soon enough.": it speaks of its paragraph, and of all above only where it stands by itself.
  const beside = wanted.filter((item) => item.acts.some((other) => isBesideIn(turn, other.sentence, read.sentence)));
  const meant = beside.length > 0 ? beside : wanted;
  for (const item of meant) join(turn, item, read);
  return meant.length > 0;
}

/** Both stand in one paragraph of this mail, the one before the other. */
function isBesideIn({ reading, message }: Turn, one: SentenceReading, other: SentenceReading): boolean {
  return reading.sentences.includes(one) && isSameParagraph(message, one, other);
}

/** What the sentence before, in the same paragraph, reminded of: "We still miss the report. Please send it by Friday." */
function remindedBefore(turn: Turn, { act, sentence }: ReadAct): Item | null {
  const before = sentenceBefore(turn.reading, sentence);
  if (before === null) return null;
  // "You get the samples on the 5th. Please tell us the address by the 3rd.": what the author owes is no wish of theirs.
  const isWanted = (item: Item): boolean => act.owners.length === 0 || act.owners.some((owner) => turn.ledger.isOwnedBy(item, owner));
  return (
    turn.ledger
      .openItems((item) => item.raisedIn < turn.reading.index && isWanted(item) && item.acts.some((other) => other.sentence === before))
      .at(-1) ?? null
  );
}

/** "Please send the list. As soon as you can, please.", "Your payment of the 5th is not here. Please check.": one matter. */
export function meansWishBefore(turn: Turn, read: ReadAct): boolean {
  if (read.sentence.tables.is.another.test(read.sentence.folded)) return false;
  const pointsBack = read.weight < LEANING && read.sentence.tables.is.pointsBack.test(foldedClause(read));
  if (!isBare(read) && !pointsBack) return false;
  const { index } = turn.reading;
  const beside = wishedBeside(turn, read);
  if (beside !== null && turn.isSame(beside, read, "wish before")) {
    join(turn, beside, read);
    return true;
  }
  const before = sentenceBefore(turn.reading, read.sentence);
  if (before === null) return false;
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

/** "We need the certificate in Arabic, can this be done?": the wish of the same sentence. */
export function asksForWishBeside(turn: Turn, read: ReadAct): boolean {
  const pointsBack = read.weight < LEANING && read.sentence.tables.is.pointsBack.test(foldedClause(read));
  const beside = pointsBack ? wishedBeside(turn, read) : null;
  if (beside === null || !turn.isSame(beside, read, "wish before")) return false;
  join(turn, beside, read);
  return true;
}

/** What a clause before it in its sentence asks for. */
function wishedBeside(turn: Turn, { act, sentence }: ReadAct): Item | null {
  const isBeside = (item: Item): boolean =>
    item.kind === "request" &&
    item.acts.some((other) => other.sentence === sentence && other.act.evidence.span.start < act.evidence.span.start) &&
    (act.owners.length === 0 || act.owners.some((owner) => turn.ledger.isOwnedBy(item, owner)));
  return turn.ledger.openItems(isBeside).at(-1) ?? null;
}

/** "We could come on Tuesday, is that fine?": the question belongs to the offer of the same sentence. */
export function joinsOffer(turn: Turn, read: ReadAct): boolean {
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
