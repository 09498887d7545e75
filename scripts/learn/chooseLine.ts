/** From which score on a learned yes counts, chosen on threads that the weights have not seen. */

export interface Scored {
  readonly score: number;
  readonly isTrue: boolean;
}

export interface Line {
  readonly cut: number;
  /** What it does, for people. */
  readonly shown: string;
}

/**
 * Share of the closings that must be right. Pairs are looked at one by one here; in a thread a sentence closes the likeliest item only,
 * and those that the tables close are gone already, so more is right in the end.
 */
const RIGHT_CLOSINGS = 0.6;

/** Share of the dropped items that must be rightly so: a promise that is not shown is worse than one too many. */
const RIGHT_DROPS = 0.7;

/** The lowest score from which on enough closings are right. */
export function surestCut(scored: readonly Scored[]): Line {
  return lowestCut(scored, RIGHT_CLOSINGS);
}

/** The lowest score from which on enough dropped items are rightly dropped. */
export function worthwhileCut(scored: readonly Scored[]): Line {
  return lowestCut(scored, RIGHT_DROPS);
}

function lowestCut(scored: readonly Scored[], share: number): Line {
  let right = 0;
  let all = 0;
  let best = { cut: Number.MAX_SAFE_INTEGER, right: 0, all: 0 };
  for (const { score, isTrue } of scored.toSorted((a, b) => b.score - a.score)) {
    all += 1;
    if (isTrue) right += 1;
    if (right / all >= share) best = { cut: Math.round(score * 1000) / 1000, right, all };
  }
  const yes = scored.filter(({ isTrue }) => isTrue).length;
  return { cut: best.cut, shown: `${scored.length} asked, ${yes} true; from ${best.cut} on ${best.right} of ${best.all} right` };
}
