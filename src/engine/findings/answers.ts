/** Which questions a reply answers in plain words. */

import { isColleague } from "../acts/addressees.ts";
import type { ActKind } from "../types.ts";
import { evidenceOf } from "./evidence.ts";
import { LEADS_IN } from "./leadIns.ts";
import type { Item } from "./ledger.ts";
import { isSameNumber, numberOf } from "./listPoints.ts";
import type { SentenceReading } from "./sentenceReading.ts";
import { likeness, weightOf } from "./topic.ts";
import { answer, foldedClause, reaches, type Turn } from "./turn.ts";

const ANSWERED = 0.26;
/** The answer was promised. */
const ANSWERED_AS_PROMISED = 0.18;
/** The first reply after a question. */
const ANSWERED_AT_ONCE = 0.14;
/** Likewise, when nothing else was asked. */
const ANSWERED_ALONE = 0.08;
/** A sentence that asks for something of its own answers only what it clearly names. */
const ANSWERED_WHILE_ASKING = 0.24;
/** Both begin with the same number of a list. */
const SAME_NUMBER = 0.3;
const FITS_WHEN = 0.2;
const FITS_NUMBER = 0.12;
const FITS_CHOICE = 0.1;
const HAS_NUMBER = /(?<![\p{Script=Latin}\p{Script=Cyrillic}\p{N}-])\p{N}/u;
/** A sentence that says less than this ("Hi Anna,") is no answer. */
const SAYS_SOMETHING = 0.5;

/** Closes the open questions of earlier messages that the author's side was asked and this message answers. */
export function answerQuestions(turn: Turn): void {
  const { ledger } = turn;
  const asked = ledger.openItems(
    (item) =>
      (item.kind === "promise" ? promisesAnswer(item) : item.wantsWords) &&
      item.raisedIn < turn.reading.index &&
      ledger.isOwnedBy(item, turn.author) &&
      reaches(turn, item) &&
      !turn.touched.has(item),
  );
  const ownNames = turn.author.name.slice(0, LONGEST_NAME).toLowerCase().match(NAME_PART) ?? [];
  const sentences = turn.reading.sentences.filter((sentence) => mayAnswer(sentence) && !onlyIntroduces(sentence, ownNames));
  answerForColleague(turn, sentences);
  if (asked.length === 0) return;
  for (const item of asked) {
    const best = bestOf(turn, item, sentences, asked);
    if (best !== null) settle(turn, item, best);
  }
}

/** "I will ask our accountant": the answer itself is still owed, and words pay it. */
export function promisesAnswer(item: Item): boolean {
  const promised = item.acts.filter(({ act }) => act.kind === "promise");
  // "Please paint the hall." - "OK.": a wish that was taken on is paid with what it wishes for.
  return promised.length === 0 ? item.wantsWords : promised.every((read) => read.sentence.tables.is.willAnswer.test(foldedClause(read)));
}

/** A question put to one colleague and read by others, as in a round mail: whoever knows answers it. */
function answerForColleague(turn: Turn, sentences: readonly SentenceReading[]): void {
  const { ledger, author } = turn;
  const isHeard = (item: Item): boolean =>
    item.kind === "question" &&
    item.raisedIn < turn.reading.index &&
    item.acts.every((read) => !read.sentence.tables.is.asksChoice.test(read.sentence.folded)) &&
    !ledger.isOwnedBy(item, author) &&
    !ledger.isRaisedBy(item, author) &&
    item.owners.every((owner) => isColleague(owner, author)) &&
    reaches(turn, item) &&
    !turn.touched.has(item);
  for (const item of ledger.openItems(isHeard)) {
    const best = bestOf(turn, item, sentences.filter(isPlain), [item], ANSWERED);
    if (best !== null) settle(turn, item, best);
  }
}

/** "Anna of production speaking": the author's own name is no news, and what she works on answers nothing. `ownNames`: parts of the name, lower case. */
function onlyIntroduces({ acts, dates, folded }: SentenceReading, ownNames: readonly string[]): boolean {
  if (dates.length > 0 || folded.length > LONGEST_INTRODUCTION) return false;
  return acts.every((act) => act.kind === "formula") && ownNames.some((name) => folded.includes(name));
}

/** In UTF-16 units. */
const LONGEST_INTRODUCTION = 60;
/** A header without an end makes the rest of the mail somebody's name. */
const LONGEST_NAME = 200;

function asksWhen(item: Item): boolean {
  return item.acts.some((read) => read.sentence.tables.is.asksWhen.test(read.sentence.folded));
}

const NAME_PART = /[\p{L}\p{M}]{2,}/gu;

function mayAnswer(sentence: SentenceReading): boolean {
  if (LEADS_IN.test(sentence.folded) || sentence.tables.is.notYet.test(sentence.folded)) return false;
  return !sentence.acts.some((act) => act.kind === "withdrawal") && !asksOnACondition(sentence) && !onlyThanks(sentence);
}

/** Thanks and receipts name days and answer nothing. */
function isCourtesy({ acts }: SentenceReading): boolean {
  return acts.length > 0 && acts.every((act) => act.kind === "formula");
}

/** "Anna, thank you for the hint about fur.": courtesy from end to end, whatever it names. */
function onlyThanks(sentence: SentenceReading): boolean {
  if (!isCourtesy(sentence) || sentence.dates.length > 0) return false;
  const polite = sentence.acts.reduce((sum, { evidence: { span } }) => sum + span.end - span.start, 0);
  return polite >= MOSTLY * sentence.sentence.text.length;
}

/** Beside it stands no more than a name. */
const MOSTLY = 0.5;

/** "If we return it, who pays?": the condition names a choice and takes none. */
function asksOnACondition({ acts }: SentenceReading): boolean {
  return acts.some((act) => act.condition !== null) && acts.every((act) => act.kind === "question" || act.kind === "request");
}

function isPlain(sentence: SentenceReading): boolean {
  const isYes = sentence.acts.some((act) => act.kind === "acceptance" || act.kind === "refusal" || act.kind === "decision");
  if (isYes) return true;
  return sentence.acts.every((act) => act.kind === "delivery") && weightOf(sentence.topic) >= SAYS_SOMETHING;
}

function bestOf(turn: Turn, item: Item, sentences: readonly SentenceReading[], asked: readonly Item[], least = 0): SentenceReading | null {
  let best: SentenceReading | null = null;
  const isAlone = asked.filter((other) => other.firstReply === null).length === 1;
  let bestScore = Math.max(
    least,
    item.kind === "promise" ? ANSWERED_AS_PROMISED : item.firstReply !== null ? ANSWERED : isAlone ? ANSWERED_ALONE : ANSWERED_AT_ONCE,
  );
  for (const sentence of sentences) {
    if (!isSameNumber(turn, item, sentence) || promisesOtherDeed(item, sentence) || lacksFact(item, sentence)) continue;
    if (item.kind === "question" && fitting(item, sentence) <= 0 && bringsOtherThing(item, sentence)) continue;
    if (item.kind === "promise" && isStalled(sentence)) continue;
    const isPoint = item.firstReply === null && numberOf(sentence) !== null && numberOf(sentence) === numberOf(item.acts[0]?.sentence);
    const isEcho = item.firstReply === null && echoesVerb(item, sentence);
    const isFact = isBareFact(item, sentence, asked);
    const score = likeness(sentence.toldTopic, item.topic) + fitting(item, sentence) + (isPoint || isEcho || isFact ? SAME_NUMBER : 0);
    const own = likeness(sentence.toldTopic, item.topic);
    const isNamed = isPoint || isEcho || isFact || (own > 0 && asked.every((other) => likeness(sentence.toldTopic, other.topic) <= own));
    const asks = sentence.acts.some((act) => act.kind === "request" || act.kind === "question");
    if (isNamed && score >= (asks ? Math.max(ANSWERED_WHILE_ASKING, bestScore) : bestScore)) {
      best = sentence;
      bestScore = score;
    }
  }
  return best;
}

/** "It is 0151 496 0021.", to the one who asked for a number, and the sentence says nothing of any other matter. */
function isBareFact(item: Item, sentence: SentenceReading, asked: readonly Item[]): boolean {
  const wantsFact = (one: Item): boolean => {
    const question = one.acts[0];
    return question?.sentence.tables.is.asksForFact.test(foldedClause(question)) ?? false;
  };
  return (
    item.wantsWords &&
    item.firstReply === null &&
    sentence.acts.every(({ kind }) => kind === "formula") &&
    holdsFact(sentence) &&
    (sentence.folded.match(LETTER)?.length ?? 0) <= MOST_LETTERS &&
    wantsFact(item) &&
    asked.every((other) => other === item || !wantsFact(other))
  );
}

const LETTER = /\p{L}/gu;
/** Of "it is", これは and a unit; a matter takes more. */
const MOST_LETTERS = 8;

/** 续不续？ - 不续。: a short clause that begins or ends with the verb the question said twice. */
function echoesVerb(item: Item, { acts, folded }: SentenceReading): boolean {
  const asked = item.acts[0];
  if (asked === undefined || acts.some(({ kind }) => kind === "question")) return false;
  const verb = asked.sentence.tables.asksTwice.exec(foldedClause(asked))?.groups?.verb;
  if (verb === undefined) return false;
  return folded.split(CLAUSE_END).some((clause) => {
    const said = clause.trim();
    return said.length <= LONGEST_ECHO && (said.startsWith(verb) || said.startsWith(verb, 1) || said.endsWith(verb));
  });
}

/** "Our printer is out of that paper": nothing is done, whatever else is said of the matter. */
export function isStalled({ folded, tables: { is }, acts }: SentenceReading): boolean {
  return is.stalled.test(folded) && acts.every(({ kind }) => ENDS_NOTHING.has(kind));
}

/** Beside these acts words of delay may be about something else. */
const ENDS_NOTHING: ReadonlySet<ActKind> = new Set(["formula", "promise", "request", "proposal", "acceptance", "decision"]);

/** "The corrected invoice is attached", to "may we hang a sign?": both name a thing. */
function bringsOtherThing(item: Item, { acts, topic }: SentenceReading): boolean {
  return (
    acts.some(({ kind }) => kind === "delivery") &&
    acts.every(({ kind }) => kind === "delivery" || kind === "formula") &&
    weightOf(topic) >= NAMES_A_THING &&
    item.acts.every(({ ownTopic }) => weightOf(ownTopic) >= NAMES_A_THING && likeness(topic, ownTopic) === 0)
  );
}

const NAMES_A_THING = 0.9;

const CLAUSE_END = /[,，。.;；!！]/u;
/** In UTF-16 units. */
const LONGEST_ECHO = 8;

/** "You will have the drawing on Friday" says nothing about "is it covered?"; only who asks for a day hears it. */
function promisesOtherDeed(item: Item, { acts }: SentenceReading): boolean {
  if (item.kind !== "question" || asksWhen(item)) return false;
  return (
    acts.some((act) => act.kind === "promise" && act.dates.length > 0) &&
    acts.every((act) => act.kind === "promise" || act.kind === "formula")
  );
}

/** What kind of answer the question wants, and whether the sentence holds one: below 0 where it does not. */
export function fitting(item: Item, sentence: SentenceReading): number {
  const question = item.acts[0]?.sentence;
  if (question === undefined) return 0;
  const { asksWhen, asksNumber, asksChoice } = question.tables.is;
  if (asksWhen.test(question.folded)) return sentence.dates.length > 0 ? FITS_WHEN : -FITS_WHEN;
  if (asksNumber.test(question.folded)) return holdsNumber(sentence) ? FITS_NUMBER : -FITS_NUMBER;
  if (item.kind === "request" && question.tables.is.asksForFact.test(question.folded))
    return holdsFact(sentence) ? FITS_NUMBER : -FITS_NUMBER;
  // Who chooses names what was offered.
  if (!asksChoice.test(question.folded)) return 0;
  return likeness(sentence.toldTopic, item.topic) > 0 || namesOption(question, sentence) ? FITS_CHOICE : -FITS_CHOICE;
}

/** "Awnings are not something we make", to "please quote for an awning": who asks for a figure is not answered without one. */
function lacksFact(item: Item, sentence: SentenceReading): boolean {
  return item.kind === "request" && sentence.tables.is.missing.test(sentence.folded) && fitting(item, sentence) < 0;
}

/** In digits, or in letters: "six litres and a bit". */
function holdsNumber({ folded, tables }: SentenceReading): boolean {
  return HAS_NUMBER.test(folded) || tables.numberWords.test(folded);
}

const FACT = /\p{N}[\p{N}:./-]*\p{N}/u;

/** A day, a time, a number, a code in digits. */
function holdsFact({ folded }: SentenceReading): boolean {
  return FACT.test(folded);
}

const OPTION = /(?<![\p{L}\p{N}])(?:\p{N}+(?:[.,]\p{N}+)?|[a-z])(?![\p{Script=Latin}\p{N}])/gu;

/** "0.6 or 0.8?" - "0.8 please", "plan A or B?" - "A". */
function namesOption(question: SentenceReading, sentence: SentenceReading): boolean {
  const options = new Set(question.folded.match(OPTION) ?? []);
  return (sentence.folded.match(OPTION) ?? []).some((option) => options.has(option));
}

function settle(turn: Turn, item: Item, sentence: SentenceReading): void {
  answer(turn, item, evidenceOf(turn.message, sentence.sentence));
  turn.spoken.add(sentence);
}
