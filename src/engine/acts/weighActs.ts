/** The tables propose, the learned weights judge: improbable acts go, acts that the tables missed come. */
import type { LanguagePack } from "../languagePack.ts";
import type { ActKind, ActMention } from "../types.ts";
import { type ActWeights, actScorer, type LearnedKind } from "./actWeights.ts";
import { sentenceFeatures, type TextFeatures, withFound } from "./sentenceFeatures.ts";

/** Where an act that no rule found may stand. */
export interface ActPlace {
  readonly start: number;
  readonly end: number;
  /** The folded clause. */
  readonly folded: string;
  readonly condition: ActMention["condition"];
}

/** One sentence as the tables read it. */
export interface TableReading {
  readonly folded: string;
  /** Of the folded sentence. */
  readonly features: TextFeatures;
  readonly mentions: readonly ActMention[];
  /** Clauses that state no condition, in the order of the text. */
  readonly places: readonly ActPlace[];
  /** Rules whose acts are not weighed. */
  readonly standing: ReadonlySet<string>;
}

const IS_ITEM = /^\s*(?:[-*•・●]|\p{Nd}{1,2}[.)])/u;

/** The rule's name of an act that no rule found: "en.learned.promise". */
const LEARNED = "learned";

/**
 * Within one clause the first kind is what the clause does and the others are only its form: "could you send it?" asks for a deed.
 * Rules and weights alike.
 */
export const outspokenBy: Readonly<Partial<Record<ActKind, readonly ActKind[]>>> = {
  promise: ["request", "question", "refusal", "withdrawal", "delivery"],
  question: ["request"],
  request: ["withdrawal"],
};

/** The acts after weighing. */
export interface WeighedActs {
  /** In the order of the text; those that no rule found have no name yet. */
  readonly mentions: readonly ActMention[];
  /** Per kind of the weights, in their order. */
  readonly scores: readonly number[];
}

/** What the weights leave of the acts of the tables, and what they add. */
export function weighActs(
  { folded, features, mentions, places, standing }: TableReading,
  pack: Pick<LanguagePack, "language" | "wordsHaveSpaces">,
  weights: ActWeights,
): WeighedActs {
  const score = actScorer(weights);
  const scores = score(withFound(features, mentions));
  const missed: LearnedKind[] = [];
  const held = new Map<LearnedKind, boolean>();
  for (const [index, { kind, cuts }] of weights.kinds.entries()) {
    const likely = scores[index] ?? 0;
    const isFound = mentions.some((mention) => mention.kind === kind);
    if (likely >= (isFound ? cuts.keep : cuts.add)) {
      held.set(kind, likely >= cuts.sure);
      if (!isFound) missed.push(kind);
    }
  }
  const kept = mentions.flatMap((mention): readonly ActMention[] => {
    const { kind } = mention;
    if (standing.has(mention.rule)) return [mention];
    // Of some acts too few sentences are known to learn from.
    if (kind === "formula" || !weights.kinds.some((one) => one.kind === kind)) return [mention];
    return held.has(kind) ? [mention] : [];
  });
  const isAlone = missed.length === 1 && kept.every(({ kind }) => kind === "formula");
  const added = missed.flatMap((kind): readonly ActMention[] => {
    const place = isAlone ? wholeOf(places) : likeliest(kind, places, pack, weights);
    // Whose task a line of a list is, the lines around it tell.
    if (kind === "request" && IS_ITEM.test(folded)) return [];
    if (place === null || kept.some((other) => saysTheSame(kind, place, other))) return [];
    const { start, end, condition } = place;
    const actor = kind === "request" || kind === "question" ? "reader" : "author";
    return [
      {
        kind,
        start,
        end,
        clauseStart: start,
        actor,
        name: null,
        condition,
        sure: held.get(kind) ?? false,
        rule: `${pack.language}.${LEARNED}.${kind}`,
      },
    ];
  });
  return { mentions: added.length === 0 ? kept : [...kept, ...added].sort((a, b) => a.start - b.start), scores };
}

/** "Could you tell us when?" asks once, whether it is called a request or a question: what the tables call it stands. */
function saysTheSame(kind: LearnedKind, place: ActPlace, other: ActMention): boolean {
  const isBeside = other.start < place.end && place.start < other.end;
  return isBeside && ((outspokenBy[kind]?.includes(other.kind) ?? false) || (outspokenBy[other.kind]?.includes(kind) ?? false));
}

function wholeOf(places: readonly ActPlace[]): ActPlace | null {
  const [first] = places;
  const last = places.at(-1);
  return first === undefined || last === undefined ? null : { ...first, end: last.end };
}

/** The clause that alone would speak most for the act. */
function likeliest(
  kind: LearnedKind,
  places: readonly ActPlace[],
  { wordsHaveSpaces }: Pick<LanguagePack, "wordsHaveSpaces">,
  weights: ActWeights,
): ActPlace | null {
  const [only] = places;
  if (only === undefined || places.length === 1) return only ?? null;
  const at = weights.kinds.findIndex((one) => one.kind === kind);
  const score = actScorer(weights);
  let best: ActPlace | null = null;
  let most = Number.NEGATIVE_INFINITY;
  // A hostile sentence of a thousand clauses is not worth a thousand readings.
  for (const place of places.slice(0, MOST_PLACES)) {
    const likely = score(sentenceFeatures(place.folded, wordsHaveSpaces, []))[at] ?? 0;
    if (likely <= most) continue;
    most = likely;
    best = place;
  }
  return best;
}

const MOST_PLACES = 12;
