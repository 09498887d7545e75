/** What a sentence looks like in its thread: signs for the learned weights that tell whether it settles something for both sides. */
import { keyOfText, type SentenceFeatures } from "../acts/sentenceFeatures.ts";
import { keysOfGroups, type LinearScorer, type PieceGroup } from "../learned/linearWeights.ts";
import { asksOf } from "./comparedSigns.ts";
import type { Item } from "./ledger.ts";
import { likelyActs } from "./likelyActs.ts";
import { NamedValues, valuesOf } from "./namedValues.ts";
import { sentenceFinder } from "./sentenceAt.ts";
import { featuresOf } from "./sentencePieces.ts";
import type { MessageReading, SentenceReading } from "./sentenceReading.ts";
import type { Sides } from "./sides.ts";
import { likeness } from "./topic.ts";

const SIGN = 229;
/** Pieces of the question that the sentence answers. */
const ASKED = 233;

/** A sentence, what it did to the items of the thread, and what was said before it. */
export interface PlacedSentence {
  readonly reading: MessageReading;
  readonly sentence: SentenceReading;
  /** Sentences that asked for what this one settled. */
  readonly asked: readonly SentenceReading[];
  readonly signs: readonly string[];
  /** It names a value of the other side or closes what they raised. */
  readonly isReply: boolean;
}

/** Sentences of the mail before that are compared; more is a hostile mail. */
const MOST_SENTENCES = 40;

/** Every sentence that says more than courtesy; `isRuled`: a rule sees a decision in it. */
export function placeSentences(
  readings: readonly MessageReading[],
  items: readonly Item[],
  sides: Sides,
  isRuled: (sentence: SentenceReading) => boolean,
): readonly PlacedSentence[] {
  const deeds = deedsOf(items, readings);
  const named = new NamedValues();
  return readings.flatMap((reading, index) => {
    const party = sides.partyOf(reading.message.from);
    const isOtherSide = (person: Item["raisedBy"]): boolean => sides.partyOf(person) !== party;
    return reading.sentences.flatMap((sentence, at): readonly PlacedSentence[] => {
      const values = valuesOf(sentence);
      const isTheirs = named.hasOfAnother(values, party);
      named.add(values, party);
      if (sentence.acts.length > 0 && sentence.acts.every(({ kind }) => kind === "formula")) return [];
      const { closed, raised, joined } = deeds.get(sentence) ?? NOTHING;
      const closesTheirs = closed.some((item) => isOtherSide(item.raisedBy));
      const asked = closed.flatMap((item) => item.acts.slice(0, 1).map((read) => read.sentence));
      const kinds = sentence.acts.map(({ kind }) => kind);
      const signs = [
        "any",
        isRuled(sentence) ? "ruled" : "not ruled",
        isTheirs ? "their value" : "no value of theirs",
        ...(isTheirs ? kinds.map((kind) => `their value ${kind}`) : []),
        ...(kinds.length === 0 ? ["silent"] : sentence.acts.flatMap(({ kind, rule }) => [kind, rule])),
        `message ${Math.min(3, index)}`,
        `place ${Math.min(3, at)}`,
        ...closed.map((item) => `closes ${item.kind} ${item.isProposal ? "offered" : "asked"}`),
        ...(closesTheirs ? ["closes theirs"] : []),
        ...asked.flatMap((question) => [
          ...(question.tables.is.asksChoice.test(question.folded) ? ["closes choice"] : []),
          ...(question.dates.length > 0 ? ["closes dated"] : []),
        ]),
        ...raised.map((item) => `raises ${item.kind} ${item.due.kind}`),
        ...joined.map((item) => `joins ${item.kind}`),
        ...beforeIt(sentence, readings[index - 1]),
        ...likelyActs(sentence),
        ...besideIt("above", reading.sentences[at - 1]),
        ...besideIt("below", reading.sentences[at + 1]),
        `to end ${Math.min(3, reading.sentences.length - 1 - at)}`,
        ...crossed(
          [
            isRuled(sentence) ? "ruled" : "not ruled",
            isTheirs ? "their value" : "no value of theirs",
            closesTheirs ? "closes theirs" : "closes none",
          ],
          kinds.length === 0 ? ["silent"] : [...new Set(kinds)],
        ),
        ...closed.flatMap((item) => crossed([`closes ${item.kind}`], kinds)),
        ...offersIn(readings[index - 1]),
        ...(sentence.dates.length > 0 ? ["dated"] : []),
        ...(values.length > 0 ? [`values ${Math.min(3, values.length)}`] : []),
        ...asked.flatMap((question) => asksOf(question).map((table) => `closes ${table}`)),
      ];
      return [{ reading, sentence, asked, signs, isReply: isTheirs || closesTheirs }];
    });
  });
}

function besideIt(side: string, sentence: SentenceReading | undefined): readonly string[] {
  if (sentence === undefined) return [`${side} nothing`];
  return sentence.acts.length === 0 ? [`${side} silent`] : [...new Set(sentence.acts.map(({ kind }) => `${side} ${kind}`))];
}

function crossed(some: readonly string[], others: readonly string[]): readonly string[] {
  return some.flatMap((one) => others.map((other) => `${one} and ${other}`));
}

/** What the mail before puts up. */
function offersIn(reading: MessageReading | undefined): readonly string[] {
  if (reading === undefined) return ["opens"];
  const kinds = new Set(reading.sentences.flatMap(({ acts }) => acts.map(({ kind }) => kind)));
  return [...kinds].map((kind) => `mail before ${kind}`);
}

interface Deeds {
  readonly closed: Item[];
  readonly raised: Item[];
  readonly joined: Item[];
}
const NOTHING: Deeds = { closed: [], raised: [], joined: [] };

/** What each sentence did: the items it closed, raised, or spoke of again. */
function deedsOf(items: readonly Item[], readings: readonly MessageReading[]): ReadonlyMap<SentenceReading, Deeds> {
  const deeds = new Map<SentenceReading, Deeds>();
  const of = (sentence: SentenceReading): Deeds => {
    const known = deeds.get(sentence) ?? { closed: [], raised: [], joined: [] };
    deeds.set(sentence, known);
    return known;
  };
  const sentenceAt = sentenceFinder(readings);
  for (const item of items) {
    for (const [index, read] of item.acts.entries()) of(read.sentence)[index === 0 ? "raised" : "joined"].push(item);
    const closer = item.closedBy === null ? undefined : sentenceAt(item.closedBy.span);
    if (closer !== undefined) of(closer).closed.push(item);
  }
  return deeds;
}

/** What the mail before says that is most like it. */
function beforeIt(sentence: SentenceReading, reading: MessageReading | undefined): readonly string[] {
  if (reading === undefined) return [];
  let most = 0;
  let likest: SentenceReading | null = null;
  for (const other of reading.sentences.slice(0, MOST_SENTENCES)) {
    const like = likeness(other.topic, sentence.topic);
    if (like <= most) continue;
    most = like;
    likest = other;
  }
  return [`before ${Math.round(most * 5)}`, ...(likest?.acts.map(({ kind }) => `before ${kind}`) ?? [])];
}

/** `pieces`: the words of the sentence, and those of the questions it answers; `signs`: everything else. */
export function decisionFeatures(placed: PlacedSentence): SentenceFeatures {
  const { signs } = featuresOf(placed.sentence);
  return { pieces: keysOfGroups(groupsOf(placed)), signs: [...signs, ...placed.signs.flatMap(keysOfSign)] };
}

/** What the weights say of it. */
export function decisionScore(placed: PlacedSentence, scorer: LinearScorer): number {
  const ofShape = featuresOf(placed.sentence).signs.map(scorer.knownKey);
  return scorer.ofPieces(groupsOf(placed)) + scorer.ofSigns(placed.signs, scorer.signBook("", keysOfSign), ofShape);
}

function groupsOf({ sentence, asked }: PlacedSentence): readonly PieceGroup[] {
  const ofAsked = asked.map((question): PieceGroup => ({ pieces: featuresOf(question).pieces, role: ASKED }));
  return [{ pieces: featuresOf(sentence).pieces, role: null }, ...ofAsked];
}

function keysOfSign(sign: string): readonly number[] {
  return [keyOfText(SIGN, sign)];
}
