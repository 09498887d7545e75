/** Where a score begins to count, chosen on sentences that the scoring model has not seen. */
import type { ActCuts } from "../../src/engine/acts/actWeights.ts";

/** One sentence and one kind of act. */
export interface Judged {
  readonly score: number;
  readonly isFound: boolean;
  readonly isTrue: boolean;
  /** For how many sentences this one stands. */
  readonly weight: number;
}

/** How often a kind was found and was there, found and was not, was there and not found. */
export interface Tally {
  readonly right: number;
  readonly wrong: number;
  readonly missed: number;
}

/** Share that must be right of what is shown without "not sure". */
const SURE = 0.85;
const STEPS = 60;

/** F1 given up, at most, for leaving the tables alone: where little is won, mail of another kind would lose. */
const TOLERANCE = 0.04;

/** Share of the acts taken away, and of the acts added, that must be rightly so. */
const WORTH_IT = 0.8;

/**
 * Of all pairs of cuts whose F1 is near the best, the one that changes least of what the tables found; and the lowest score from which
 * enough is right.
 */
export function chooseCuts(judged: readonly Judged[]): ActCuts {
  const scores = judged.map(({ score }) => score).sort((a, b) => a - b);
  const lowest = scores[0] ?? 0;
  const highest = scores.at(-1) ?? 0;
  const steps = Array.from({ length: STEPS }, (_, step) => rounded(lowest + ((highest - lowest) * step) / (STEPS - 1)));
  const found = judged.filter(({ isFound }) => isFound);
  const unfound = judged.filter(({ isFound }) => !isFound);
  const adding = steps.map((add) => ({ add, added: tallyFrom(unfound, add) }));
  const foundWeight = found.reduce((sum, { weight }) => sum + weight, 0);
  const pairs = steps.flatMap((keep) => {
    const kept = tallyFrom(found, keep);
    const vetoes = foundWeight - kept.right - kept.wrong;
    if (kept.missed > vetoes * (1 - WORTH_IT)) return [];
    return adding
      .filter(({ add, added }) => add >= keep && added.right >= (added.right + added.wrong) * WORTH_IT)
      .map(({ add, added }) => ({
        keep,
        add,
        changes: vetoes + added.right + added.wrong,
        reached: f1({ right: kept.right + added.right, wrong: kept.wrong + added.wrong, missed: kept.missed + added.missed }),
      }));
  });
  const most = Math.max(...pairs.map(({ reached }) => reached));
  const near = pairs.filter(({ reached }) => reached >= most - TOLERANCE).sort((a, b) => a.changes - b.changes || b.reached - a.reached);
  const { keep, add } = near[0] ?? { keep: 0, add: 0 };
  const counted = judged.filter(({ score, isFound }) => score >= (isFound ? keep : add));
  return { keep, add, sure: steps.find((step) => precision(tallyFrom(counted, step)) >= SURE) ?? highest };
}

export function tallyWith(judged: readonly Judged[], { keep, add }: ActCuts): Tally {
  return tally(judged, ({ score, isFound }) => score >= (isFound ? keep : add));
}

export function tally<One extends Judged>(judged: readonly One[], counts: (one: One) => boolean): Tally {
  let right = 0;
  let wrong = 0;
  let missed = 0;
  for (const one of judged) {
    if (counts(one)) {
      if (one.isTrue) right += one.weight;
      else wrong += one.weight;
    } else if (one.isTrue) missed += one.weight;
  }
  return { right, wrong, missed };
}

const f1 = ({ right, wrong, missed }: Tally): number => (right === 0 ? 0 : (2 * right) / (2 * right + wrong + missed));
const precision = ({ right, wrong }: Tally): number => (right === 0 ? 0 : right / (right + wrong));
const tallyFrom = (judged: readonly Judged[], least: number): Tally => tally(judged, ({ score }) => score >= least);
const rounded = (score: number): number => Math.round(score * 1000) / 1000;

/** "74.2 (86/65)": F1, and in brackets the share that was right and the share that was found, in percent. */
export function shown(reached: Tally): string {
  const { right, wrong, missed } = reached;
  const percent = (part: number, whole: number): string => (whole === 0 ? " -" : String(Math.round((100 * part) / whole)));
  return `${(100 * f1(reached)).toFixed(1)} (${percent(right, right + wrong)}/${percent(right, right + missed)})`;
}
