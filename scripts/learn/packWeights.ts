/** Learned weights as the module that is shipped; read back by engine/acts/actWeights.ts. */
import type { ActCuts, ActWeights, LearnedKind } from "../../src/engine/acts/actWeights.ts";

export interface LearnedAct {
  readonly kind: LearnedKind;
  readonly cuts: ActCuts;
  /** One weight per column. */
  readonly weights: Float64Array;
}

const LARGEST = 127;
/** The few largest weights are cut to this share of all, so that the many small ones keep their differences. */
const WITHIN = 0.9995;

export function packWeights(columns: ReadonlyMap<number, number>, learned: readonly LearnedAct[], learnedFrom: string): ActWeights {
  const scales = learned.map(({ weights }) => {
    const sizes = [...weights].map(Math.abs).sort((a, b) => a - b);
    return (sizes[Math.floor((sizes.length - 1) * WITHIN)] ?? 1) / LARGEST || 1;
  });
  const small = (kind: number, column: number): number => {
    const whole = Math.round((learned[kind]?.weights[column] ?? 0) / (scales[kind] ?? 1));
    return Math.max(-LARGEST, Math.min(LARGEST, whole));
  };
  const kept = [...columns].filter(([, column]) => learned.some((_, kind) => Math.abs(small(kind, column)) > 1)).sort(([a], [b]) => a - b);
  const bytes: number[] = [];
  let before = 0;
  for (const [key] of kept) {
    let distance = key - before;
    before = key;
    while (distance >= 0x80) {
      bytes.push((distance & 0x7f) | 0x80);
      distance >>>= 7;
    }
    bytes.push(distance);
  }
  for (let kind = 0; kind < learned.length; kind += 1) for (const [, column] of kept) bytes.push(small(kind, column) & 0xff);
  return {
    learnedFrom,
    kinds: learned.map(({ kind, cuts }, index) => ({ kind, cuts, scale: Number((scales[index] ?? 1).toPrecision(6)) })),
    count: kept.length,
    packed: Buffer.from(bytes).toString("base64"),
  };
}

/** The text of languages/<id>/actWeights.ts. */
export function weightsModule({ learnedFrom, kinds, count, packed }: ActWeights): string {
  const rows = kinds.map(
    ({ kind, cuts, scale }) =>
      `    { kind: "${kind}", cuts: { keep: ${cuts.keep}, add: ${cuts.add}, sure: ${cuts.sure} }, scale: ${scale} },`,
  );
  return [
    'import type { ActWeights } from "../../engine/languagePack.ts";',
    "",
    "/** Written by scripts/train-acts.ts. */",
    "export const actWeights: ActWeights = {",
    `  learnedFrom: "${learnedFrom}",`,
    "  kinds: [",
    ...rows,
    "  ],",
    `  count: ${count},`,
    "  packed:",
    `    "${packed}",`,
    "};",
    "",
  ].join("\n");
}
