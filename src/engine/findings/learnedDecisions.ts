/** Decisions as the learned weights tell them: rules propose, every sentence is weighed in its thread. */
import { linearScorer } from "../learned/linearWeights.ts";
import type { Decision } from "../types.ts";
import { clauseText } from "./clauseText.ts";
import { decisionScore, type PlacedSentence, placeSentences } from "./decisionSigns.ts";
import { onlyAsks, type RuledDecision } from "./decisions.ts";
import { deedsOfSentence } from "./deeds.ts";
import type { DeedName } from "./deedTables.ts";
import { evidenceOf } from "./evidence.ts";
import { byLanguage } from "./languageOrder.ts";
import type { Item } from "./ledger.ts";
import { type TakenDecision, withoutRepeats } from "./repeatedDecisions.ts";
import { beginsPoint } from "./sections.ts";
import { sentenceFinder } from "./sentenceAt.ts";
import type { MessageReading, SentenceReading } from "./sentenceReading.ts";
import type { Sides } from "./sides.ts";
import { weightOf } from "./topic.ts";

/** What both sides settled, in the order it was said. `ruled`: what the rules see; where no weights are loaded, they alone count. */
export function likelyDecisions(
  ruled: readonly RuledDecision[],
  readings: readonly MessageReading[],
  items: readonly Item[],
  sides: Sides,
): readonly Decision[] {
  const bySentence = decisionsBySentence(ruled, readings);
  const placed = placeSentences(readings, items, sides, (sentence) => bySentence.has(sentence));
  const settling = new Set(
    byLanguage(placed, ({ sentence }) => sentence.pack).filter((one) => {
      const known = bySentence.get(one.sentence);
      return (known !== undefined && isOutspoken(one)) || isLikely(one, known);
    }),
  );
  const taken = placed.flatMap((one): readonly TakenDecision[] => {
    if (!settling.has(one)) return [];
    const { reading, sentence } = one;
    const known = bySentence.get(sentence);
    const evidence = evidenceOf(reading.message, sentence.sentence);
    const decision = known?.decision ?? { what: clauseText(evidence.quote, sentence.tables.is.conjunctions), evidence: [evidence] };
    return [{ sentence, index: reading.index, decision }];
  });
  return withoutRepeats(taken);
}

/** A little below an even chance: of unseen mail more than three in four are found then. */
export const LIKELY_DECISION = -0.25;

/** "We take the blue one", and nothing that is still to be done. */
function isOutspoken({ reading, sentence: { acts } }: PlacedSentence): boolean {
  const kinds = new Set(acts.map(({ kind }) => kind));
  return reading.index > 0 && kinds.has("decision") && !kinds.has("promise") && !kinds.has("request");
}

/** The mail that opens a thread mostly tells and asks; only what was decided before is settled in it. */
const IN_OPENING = 0.2;
/** "Varnished.", to "oiled or varnished?". */
const AS_PICK = -0.75;
/** A plain yes to what they offered. */
const AS_YES = -0.55;
/** A yes that no rule can tie to what was offered. */
const AS_LOOSE_YES = -0.4;
/** Asks, promises or reports: a day or a number of theirs in it settles nothing yet; "no problem, we will do it" promises. */
const BESIDE_DEED = 0.2;
/** Names a value of theirs or answers them. */
const IN_REPLY = -0.08;
/** Takes up nothing that they said. */
const FROM_NOWHERE = 0.05;

function isLikely(placed: PlacedSentence, ruled: RuledDecision | undefined): boolean {
  const { decisionWeights } = placed.sentence.pack;
  if (decisionWeights === undefined) return ruled !== undefined;
  if (ruled === undefined && (onlyTalks(placed.sentence) || onlyAsks(placed.sentence) || isBareYes(placed.sentence))) return false;
  return decisionScore(placed, linearScorer(decisionWeights)) >= leastScore(placed, ruled);
}

/** What nobody put up before must sound much more like a decision. */
function leastScore({ reading, sentence: { acts, folded, tables }, isReply }: PlacedSentence, ruled: RuledDecision | undefined): number {
  const kinds = new Set(acts.map(({ kind }) => kind));
  kinds.delete("formula");
  if (reading.index === 0) return ruled !== undefined && kinds.has("decision") ? LIKELY_DECISION : IN_OPENING;
  if (ruled?.isPick === true) return AS_PICK;
  if (tables.is.received.test(folded)) return BESIDE_DEED;
  if (ruled !== undefined && kinds.has("promise") && !kinds.has("decision")) return BESIDE_DEED;
  if (ruled !== undefined) return kinds.has("acceptance") ? AS_YES : LIKELY_DECISION;
  if (kinds.has("acceptance") || kinds.has("decision")) return AS_LOOSE_YES;
  if (kinds.size > 0) return BESIDE_DEED;
  // "- handles: 5 November" in a list of where things stand repeats a day and settles nothing.
  return isReply && !beginsPoint(folded) ? IN_REPLY : FROM_NOWHERE;
}

/** "Will do.", to what was asked: a promise, and nothing of its own that both sides could hold to. */
function isBareYes({ acts, topic, dates, folded }: SentenceReading): boolean {
  return (
    acts.some(({ kind }) => kind === "acceptance") &&
    acts.every(({ kind }) => kind === "acceptance" || kind === "formula") &&
    dates.length === 0 &&
    weightOf(topic) === 0 &&
    !HAS_NUMBER.test(folded)
  );
}
const HAS_NUMBER = /\p{N}/u;

const TALK: ReadonlySet<DeedName> = new Set(["discuss", "ask", "tell", "call", "meet"]);

/** "I have talked it over with the boss" tells that they talked, not what came of it. */
function onlyTalks(sentence: SentenceReading): boolean {
  const { acts } = sentence;
  const deeds = [...deedsOfSentence(sentence)];
  return acts.length === 0 && deeds.length > 0 && deeds.every((deed) => TALK.has(deed));
}

/** Which sentence each decision of the rules stands in. */
export function decisionsBySentence(
  decisions: readonly RuledDecision[],
  readings: readonly MessageReading[],
): ReadonlyMap<SentenceReading, RuledDecision> {
  const sentenceAt = sentenceFinder(readings);
  const found = new Map<SentenceReading, RuledDecision>();
  for (const ruled of decisions) {
    const span = ruled.decision.evidence[0]?.span;
    const sentence = span === undefined ? undefined : sentenceAt(span);
    if (sentence !== undefined) found.set(sentence, ruled);
  }
  return found;
}
