/** Labelled threads as the product reads them: every item and every pair it would judge, with what the labels say of it. */

import type { SentenceFeatures } from "../../src/engine/acts/sentenceFeatures.ts";
import { address, timeZone } from "../../src/engine/brands.ts";
import { type ClosingPair, closingPairs } from "../../src/engine/findings/closingPairs.ts";
import { closingPieces, signKeys } from "../../src/engine/findings/closingSigns.ts";
import { keepLedger } from "../../src/engine/findings/commitments.ts";
import { decisionFeatures, placeSentences } from "../../src/engine/findings/decisionSigns.ts";
import { decisionsOf } from "../../src/engine/findings/decisions.ts";
import { IS_MISTAKE, itemFeatures, placeItems } from "../../src/engine/findings/itemSigns.ts";
import { type JoinPair, type JoinRule, joinFeatures, openPairs, rulePair } from "../../src/engine/findings/joinSigns.ts";
import { decisionsBySentence } from "../../src/engine/findings/learnedDecisions.ts";
import type { Item } from "../../src/engine/findings/ledger.ts";
import { absorb } from "../../src/engine/findings/pairings.ts";
import { readSentences } from "../../src/engine/findings/readSentences.ts";
import type { ReadAct } from "../../src/engine/findings/sentenceReading.ts";
import { type Sides, sidesOf } from "../../src/engine/findings/sides.ts";
import type { Turn } from "../../src/engine/findings/turn.ts";
import type { LanguagePack } from "../../src/engine/languagePack.ts";
import { readMessages } from "../../src/engine/message/readMessages.ts";
import type { Language, Person, ReaderContext } from "../../src/engine/types.ts";
import { calendarOf } from "../../src/holidays/index.ts";
import type { LabelledLoop, LabelledThread } from "./labelledThreads.ts";
import { inLanguage } from "./linearModel.ts";
import { shareHalf, squashed } from "./sameWords.ts";
import { idAt } from "./threadRows.ts";

/** One yes-or-no question to learn from. */
export interface Example {
  readonly thread: string;
  readonly language: Language;
  readonly features: SentenceFeatures;
  readonly isTrue: boolean;
  /** Asked in the product, too; others only help to learn. */
  readonly isAsked: boolean;
}

export interface Examples {
  /** Does the sentence close the item? */
  readonly closings: readonly Example[];
  /** Is what it closes dropped, not done? */
  readonly drops: readonly Example[];
  /** Is what this message raised a known thing said again? */
  readonly joins: readonly Example[];
  /** Is the item nothing a careful reader would list? */
  readonly mistakes: readonly Example[];
  /** Does the sentence settle something for both sides? */
  readonly decisions: readonly Example[];
}

/** The packs are to be without the weights of the questions themselves. */
export function examplesOf(thread: LabelledThread, packs: readonly LanguagePack[]): Examples {
  const { readings, topics, sides } = sentencesOf(thread, packs);
  const closings: Example[] = [];
  const drops: Example[] = [];
  const hear = (turn: Turn, isEnd: boolean): void => {
    for (const pair of closingPairs(turn)) {
      const outcome = outcomeOf(pair, turn, thread.loops);
      if (outcome === null) continue;
      closings.push(exampleOf(thread, pair, outcome !== "open", isEnd));
      if (outcome !== "open") drops.push(exampleOf(thread, pair, outcome === "dropped", isEnd));
      // From here on the thread is read as it is, not as it was understood.
      if (isEnd && outcome !== "open") pair.item.status = outcome;
    }
  };
  const joins: Example[] = [];
  const learnJoin = (found: JoinPair, isTrue: boolean): void => {
    const { language } = found.said.read.sentence.pack;
    joins.push({ thread: thread.id, language, features: inLanguage(joinFeatures(found), language), isTrue, isAsked: true });
  };
  const isSame = (turn: Turn, older: Item, read: ReadAct, rule: JoinRule): boolean => {
    const said = thread.loops.filter((loop) => saysOf(read, loop));
    const known = thread.loops.filter((loop) => speaksOf(older, loop));
    if (said.length === 0 || known.length === 0) return true;
    const isOne = known.some((loop) => said.includes(loop));
    learnJoin(rulePair(turn, older, read, rule), isOne);
    return isOne;
  };
  const join = (turn: Turn): void => {
    const pairs = openPairs(turn);
    for (const found of pairs) {
      const isOne = isSameLoop(found.older, found.newer, thread.loops);
      if (isOne !== null) learnJoin(found, isOne);
    }
    for (const { older, newer } of pairs)
      if (!newer.isAbsorbed && isSameLoop(older, newer, thread.loops) === true) absorb(turn, older, newer);
  };
  const judge = { isSame, join, begin: (turn: Turn): void => hear(turn, false), end: (turn: Turn): void => hear(turn, true) };
  const { items, settled } = keepLedger(readings, sides, topics, judge);
  const listed = meantLoops(items, thread.loops);
  const mistakes = placeItems(items, readings).map(
    (placed): Example => ({
      thread: thread.id,
      language: placed.sentence.pack.language,
      features: inLanguage(itemFeatures(placed, IS_MISTAKE), placed.sentence.pack.language),
      isTrue: !listed.has(placed.item),
      isAsked: true,
    }),
  );
  const ruled = decisionsBySentence(decisionsOf(readings, settled, sides), readings);
  const decisions = placeSentences(readings, items, sides, (sentence) => ruled.has(sentence)).map(
    (placed): Example => ({
      thread: thread.id,
      language: placed.sentence.pack.language,
      features: inLanguage(decisionFeatures(placed), placed.sentence.pack.language),
      isTrue: thread.decisions.some(
        ({ message, quote }) => idAt(message) === placed.reading.message.id && holdsOther(quote, placed.sentence.sentence.text),
      ),
      isAsked: true,
    }),
  );
  return { closings, drops, joins, mistakes, decisions };
}

/** The sentences of a thread, read with these packs. */
export function sentencesOf(
  { me, raw }: LabelledThread,
  packs: readonly LanguagePack[],
): ReturnType<typeof readSentences> & { readonly sides: Sides } {
  const context: ReaderContext = { me: address(me), zone: timeZone("UTC"), country: null, packs, calendarOf };
  const messages = readMessages(raw, context);
  const read = readSentences({ id: raw.id, subject: messages[0]?.subject ?? "", messages }, context);
  return { ...read, sides: sidesOf(messages, context.me) };
}

/** Null: the labels speak of neither. */
function isSameLoop(older: Item, newer: Item, loops: readonly LabelledLoop[]): boolean | null {
  const [ofOlder, ofNewer] = [older, newer].map((item) => loops.filter((loop) => speaksOf(item, loop)));
  if (ofOlder === undefined || ofNewer === undefined || (ofOlder.length === 0 && ofNewer.length === 0)) return null;
  return ofOlder.some((loop) => ofNewer.includes(loop));
}

function exampleOf(
  { id }: LabelledThread,
  { item, sentence, speaker, later, owed, signs }: ClosingPair,
  isTrue: boolean,
  isAsked: boolean,
): Example {
  const features = {
    pieces: closingPieces(sentence, speaker, item),
    signs: signKeys([...later.signs, ...owed.signs, ...signs], speaker, item.kind),
  };
  const { language } = sentence.pack;
  return { thread: id, language, features: inLanguage(features, language), isTrue, isAsked };
}

/** What the labels say of the item after this sentence; null: nothing. */
function outcomeOf({ item, sentence }: ClosingPair, turn: Turn, loops: readonly LabelledLoop[]): "open" | "done" | "dropped" | null {
  const meant = loops.filter((loop) => speaksOf(item, loop));
  if (meant.length === 0 || meant.some(({ status, closers }) => status !== "open" && (closers ?? []).length === 0)) return null;
  const closed = meant.filter(({ closers }) =>
    (closers ?? []).some(({ message, quote }) => idAt(message) === turn.message.id && holdsOther(quote, sentence.sentence.text)),
  );
  if (closed.some(({ status }) => status === "done")) return "done";
  return closed.length > 0 ? "dropped" : "open";
}

/** The quote stands in the sentence, or the sentence is part of the quote. */
function holdsOther(quote: string, text: string): boolean {
  const [told, said] = [squashed(quote), squashed(text)];
  return said.includes(told) || (said.length >= FEWEST_LETTERS && told.includes(said));
}
const FEWEST_LETTERS = 5;

/** The items that stand for a labelled loop, one each: the one that fits best. */
export function meantLoops(items: readonly Item[], loops: readonly LabelledLoop[]): ReadonlyMap<Item, LabelledLoop> {
  const meant = new Map<Item, LabelledLoop>();
  for (const loop of loops) {
    const [best] = items.filter((item) => !meant.has(item) && speaksOf(item, loop)).sort((a, b) => fitOf(b, loop) - fitOf(a, loop));
    if (best !== undefined) meant.set(best, loop);
  }
  return meant;
}

function fitOf({ owners, status }: Item, loop: LabelledLoop): number {
  const isOwner = ({ address: own }: Person): boolean => own !== null && loop.owner.includes(own);
  return (owners.some(isOwner) ? 2 : 0) + (status === loop.status ? 1 : 0);
}

function speaksOf(item: Item, loop: LabelledLoop): boolean {
  return item.acts.some((read) => saysOf(read, loop));
}

function saysOf({ act }: ReadAct, { evidence }: LabelledLoop): boolean {
  return evidence.some(({ message, quote }) => idAt(message) === act.message && shareHalf(squashed(quote), squashed(act.evidence.quote)));
}
