/** Learned weights as the modules that are shipped; read back by engine/learned/packedTable.ts. */
import type { ActCuts, ActWeights, LearnedKind } from "../../src/engine/acts/actWeights.ts";
import type { LinearWeights } from "../../src/engine/learned/linearWeights.ts";
import type { PackedTable } from "../../src/engine/learned/packedTable.ts";

/** One weight per column. */
type Weights = Float64Array;

export interface LearnedAct {
  readonly kind: LearnedKind;
  readonly cuts: ActCuts;
  readonly weights: Weights;
}
const LARGEST = 127;
/** The few largest weights are cut to this share of all, so that the many small ones keep their differences. */
const WITHIN = 0.9995;

export function packActs(columns: ReadonlyMap<number, number>, learned: readonly LearnedAct[], learnedFrom: string): ActWeights {
  const { table, scales } = packed(columns, learned);
  return { learnedFrom, kinds: learned.map(({ kind, cuts }, index) => ({ kind, cuts, scale: scales[index] ?? 1 })), ...table };
}

export function packLinear(columns: ReadonlyMap<number, number>, weights: Weights, learnedFrom: string): LinearWeights {
  const { table, scales } = packed(columns, [{ weights }]);
  return { learnedFrom, scale: scales[0] ?? 1, ...table };
}

/** `scales`: what one step of the stored weights of a kind is worth. */
function packed(
  columns: ReadonlyMap<number, number>,
  learned: readonly { readonly weights: Weights }[],
): { readonly table: PackedTable; readonly scales: readonly number[] } {
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
    table: { count: kept.length, packed: Buffer.from(bytes).toString("base64") },
    scales: scales.map((scale) => Number(scale.toPrecision(6))),
  };
}

/** The text of languages/<id>/actWeights.ts. */
export function actsModule(weights: ActWeights): string {
  const rows = weights.kinds.map(
    ({ kind, cuts, scale }) =>
      `    { kind: "${kind}", cuts: { keep: ${cuts.keep}, add: ${cuts.add}, sure: ${cuts.sure} }, scale: ${scale} },`,
  );
  return moduleOf("actWeights", "ActWeights", "acts", weights, ["  kinds: [", ...rows, "  ],"]);
}

/** The text of languages/<id>/<name>.ts. */
export function linearModule(name: string, weights: LinearWeights): string {
  return moduleOf(name, "LinearWeights", "ledger", weights, [`  scale: ${weights.scale},`]);
}

function moduleOf(
  name: string,
  type: string,
  script: string,
  { learnedFrom, count, packed: table }: PackedTable & { readonly learnedFrom: string },
  own: readonly string[],
): string {
  return [
    `import type { ${type} } from "../../engine/languagePack.ts";`,
    "",
    `/** Written by scripts/train-${script}.ts. */`,
    `export const ${name}: ${type} = {`,
    `  learnedFrom: "${learnedFrom}",`,
    ...own,
    `  count: ${count},`,
    "  packed:",
    `    "${table}",`,
    "};",
    "",
  ].join("\n");
}
