/** The evaluation stages of contract.md: JSON Lines in on standard input, JSON Lines out. `npm run --silent evaluate -- dates` */
import process from "node:process";
import { createInterface } from "node:readline";

type Stage = (line: Readonly<Record<string, unknown>>) => object | Promise<object>;

/** Loaded one at a time: a stage needs only its own part of the engine. */
const stages: Readonly<Record<string, () => Promise<Stage>>> = {
  dates: async () => (await import("./evaluate/dates.ts")).evaluateDates,
  acts: async () => (await import("./evaluate/acts.ts")).evaluateActs,
  split: async () => (await import("./evaluate/split.ts")).evaluateSplit,
  threads: async () => (await import("./evaluate/threads.ts")).evaluateThread,
};

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

async function answer(stage: Stage, line: string): Promise<object> {
  let id: unknown = null;
  try {
    const given: unknown = JSON.parse(line);
    if (!isRecord(given)) throw new Error("a line must be a JSON object");
    id = given.id;
    return { id, ...(await stage(given)) };
  } catch (error) {
    // One bad case must not end the run; the scorer counts it.
    return { id, error: error instanceof Error ? error.message : String(error) };
  }
}

const name = process.argv[2] ?? "";
const load = stages[name];
if (load === undefined) {
  console.error(`usage: npm run --silent evaluate -- ${Object.keys(stages).join("|")} < cases.jsonl`);
  process.exitCode = 2;
} else {
  const stage = await load();
  for await (const line of createInterface({ input: process.stdin })) {
    if (line.trim() !== "") process.stdout.write(`${JSON.stringify(await answer(stage, line))}\n`);
  }
}
