/** Who owes what: the acts of a thread, message by message, joined to items. */

import { compileActTables } from "../acts/compileActTables.ts";
import { takeAcceptance, takeBareYes } from "./acceptances.ts";
import { answerQuestions } from "./answers.ts";
import { takeDelivery } from "./deliveries.ts";
import { takeBareNo, takeDecision, takeEnd } from "./endings.ts";
import { byLanguage } from "./languageOrder.ts";
import { LEADS_IN } from "./leadIns.ts";
import { type Item, Ledger } from "./ledger.ts";
import { type LedgerJudge, learnedJudge } from "./ledgerJudge.ts";
import { isWish, withListDeadlines } from "./listDeadlines.ts";
import { pairAnswers, pairTheRest } from "./pairings.ts";
import { isSameParagraph } from "./paragraphs.ts";
import { takePoints } from "./pointAnswers.ts";
import { takePromise } from "./promises.ts";
import { takeAttachments, takeReceipt } from "./receipts.ts";
import { takeNewDay, takeReport, takeSameVerb } from "./reports.ts";
import { beginsPoint } from "./sections.ts";
import type { MessageReading, ReadAct, SentenceReading } from "./sentenceReading.ts";
import type { Sides } from "./sides.ts";
import { handToStandIn } from "./standIns.ts";
import { joinTopics, type Topics, weightOf } from "./topic.ts";
import { BARE_SENTENCE, NO_DEED, reaches, type Settled, type Turn } from "./turn.ts";
import { joinTwins } from "./twins.ts";
import { takeWish } from "./wishes.ts";

/** Words outside the clause count less: they may belong to another deed. */
const SENTENCE_SHARE = 0.4;
/** "Would you send them on?": a clause lighter than this leans on the rest of its sentence. */
const LEANING = 1.4;
const LEANING_SHARE = 0.8;
/** "Is that final?": what "that" is stands in the sentence before. */
const BEFORE_SHARE = 0.5;
/** A full clause still leans on the sentence before it in the same paragraph. */
const PARAGRAPH_SHARE = 0.3;
const FULL = 3.5;

/** All items of a thread in the order they were raised, and what was settled on the way. */
export interface Kept {
  readonly items: readonly Item[];
  readonly settled: readonly Settled[];
}

/** Reads the messages oldest first; automatic mail has no sentences and changes nothing. `judge`: is heard before and after the rules of each message. */
export function keepLedger(readings: readonly MessageReading[], sides: Sides, topics: Topics, judge: LedgerJudge = learnedJudge): Kept {
  const ledger = new Ledger(sides);
  const settled: Settled[] = [];
  const read = new Map(
    byLanguage(readings, ({ sentences }) => sentences[0]?.pack).map((reading) => [
      reading,
      withListDeadlines(readActs(reading, topics), reading, topics),
    ]),
  );
  for (const reading of readings) {
    const said = read.get(reading) ?? [];
    if (reading.sentences.length === 0) continue;
    const { message } = reading;
    const turn: Turn = {
      reading,
      message,
      author: message.from,
      ledger,
      sides,
      settled,
      touched: new Set(),
      spoken: new Set(),
      isSame: (older, read, rule) => judge.isSame(turn, older, read, rule),
    };
    const acts = said.filter((act, _, all) => !isPreface(act, all, reading) && !isOverruled(act, all));
    judge.begin(turn);
    handToStandIn(turn, readings);
    for (const act of acts) takeAct(turn, act);
    for (const sentence of reading.sentences) takeReceipt(turn, sentence);
    takeAttachments(turn, topics);
    for (const sentence of reading.sentences) {
      takeReport(turn, sentence);
      takeSameVerb(turn, sentence);
      takeNewDay(turn, sentence);
    }
    pairTheRest(turn);
    answerQuestions(turn);
    pairAnswers(turn);
    judge.join(turn);
    for (const act of acts) {
      takeBareYes(turn, act);
      takeBareNo(turn, act);
    }
    judge.end(turn);
    takePoints(turn);
    // "Will do.": the wish lies on the table as before.
    const replied = onlyAcknowledges(reading) ? [] : ledger.openItems((open) => open.firstReply === null && open.raisedIn < reading.index);
    for (const item of replied) {
      if (ledger.isOwnedBy(item, message.from) && reaches(turn, item)) item.firstReply = reading.index;
    }
    ledger.turnPage();
  }
  return { items: joinTwins(ledger.items.filter((item) => !item.isAbsorbed)), settled };
}

/** "OK, noted." and nothing else. */
function onlyAcknowledges({ sentences, message }: MessageReading): boolean {
  return (
    message.attachmentNames.length === 0 &&
    sentences.some(({ acts }) => acts.some(({ kind }) => kind === "acceptance")) &&
    sentences.every(
      ({ acts, topic, dates }) =>
        dates.length === 0 && weightOf(topic) < NO_DEED && acts.every(({ kind }) => kind === "acceptance" || kind === "formula"),
    )
  );
}

function readActs(reading: MessageReading, topics: Topics): readonly ReadAct[] {
  const acts: ReadAct[] = [];
  let before: SentenceReading | null = null;
  for (const sentence of reading.sentences) {
    for (const act of sentence.acts) {
      const start = act.evidence.span.start;
      const blanks = sentence.dates
        .map((date) => ({ start: date.start - start, end: date.end - start }))
        .filter((blank) => blank.start >= 0);
      const said = topics.read(act.evidence.quote, blanks, sentence.sentence.language);
      const clause = topics.weigh(said);
      const weight = weightOf(said);
      const asks = isWish(act);
      // "The boxes are found, we send them with the next lot": the boxes are found, not the next lot.
      const isWhole = act.kind === "delivery" && weight >= NO_DEED && topics.isKnown(clause);
      const rest = isWhole ? 0 : weight < LEANING ? LEANING_SHARE : SENTENCE_SHARE;
      // "Fine, I'll pay the fee": the yes is not about the fee.
      const beside = act.kind === "acceptance" ? sentence.reportedTopic : sentence.topic;
      const inSentence = rest === 0 ? clause : joinTopics(clause, beside, rest);
      const isEmpty =
        (weight < NO_DEED && weightOf(sentence.topic) < BARE_SENTENCE) ||
        ((asks || (act.kind === "delivery" && weight >= NO_DEED)) && !topics.isKnown(clause));
      const share = isEmpty ? BEFORE_SHARE : asks && weight < FULL ? PARAGRAPH_SHARE : 0;
      const topic =
        before !== null && !beginsPoint(sentence.folded) && isSameParagraph(reading.message, before, sentence)
          ? joinTopics(inSentence, before.topic, share)
          : inSentence;
      acts.push({ act, topic, ownTopic: inSentence, weight, sentence });
    }
    before = sentence;
  }
  return acts;
}

/** "Friday is too early, you get it on Monday", "they have printed it, you get it on Monday": the promise is what counts. */
function isOverruled(read: ReadAct, acts: readonly ReadAct[]): boolean {
  if (read.act.kind !== "delivery" && read.act.kind !== "refusal") return false;
  return acts.some(
    (other) =>
      other.sentence === read.sentence &&
      other.act.kind === "promise" &&
      other.weight < NO_DEED &&
      other.act.dates.length > 0 &&
      other.act.evidence.span.start > read.act.evidence.span.start,
  );
}

/** "Tell me, …", "please do the following:": a wish that only opens the one that says what is wanted. */
function isPreface(read: ReadAct, acts: readonly ReadAct[], reading: MessageReading): boolean {
  if (read.act.kind !== "request") return false;
  const isOtherWish = (other: ReadAct): boolean => other !== read && isWish(other.act);
  const { folded, pack } = read.sentence;
  const leadsIn = LEADS_IN.test(folded);
  if (leadsIn || (read.act.dates.length === 0 && compileActTables(pack).sections.below.test(folded))) {
    const { sentences } = reading;
    const next = sentences[sentences.indexOf(read.sentence) + 1];
    if (next === undefined) return false;
    if (leadsIn || beginsPoint(next.folded)) return acts.some((other) => other.sentence === next && isOtherWish(other));
  }
  if (read.weight >= NO_DEED || read.act.dates.length > 0) return false;
  return acts.some((other) => isOtherWish(other) && other.sentence === read.sentence && other.weight >= NO_DEED);
}

/** 契約書の第2版をお送りします, without a day: the mail itself brings it. */
function handsOver({ act, sentence }: ReadAct): boolean {
  return (
    act.dates.length === 0 && act.condition === null && sentence.dates.length === 0 && sentence.tables.is.handsOver.test(sentence.folded)
  );
}

function takeAct(turn: Turn, read: ReadAct): void {
  switch (read.act.kind) {
    case "promise":
      if (handsOver(read)) takeDelivery(turn, read);
      else takePromise(turn, read);
      return;
    case "request":
    case "question":
      takeWish(turn, read);
      return;
    case "delivery":
      takeDelivery(turn, read);
      return;
    case "acceptance":
      takeAcceptance(turn, read);
      return;
    case "refusal":
    case "withdrawal":
      takeEnd(turn, read);
      return;
    case "decision":
      takeDecision(turn, read);
      return;
    case "proposal":
    case "formula":
      return;
  }
}
