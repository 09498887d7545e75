/** What a sentence looks like in its thread: signs for the learned weights that tell whether it settles something for both sides. */
import { keyOfText, type SentenceFeatures } from "../acts/sentenceFeatures.ts";
import { keysOfGroups, type LinearScorer, type PieceGroup } from "../learned/linearWeights.ts";
import type { Item } from "./ledger.ts";
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
      ];
      return [{ reading, sentence, asked, signs, isReply: isTheirs || closesTheirs }];
    });
  });
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
