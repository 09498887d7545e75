/** A simulated year of nudges: 1,000 threads in 40 countries, judged by an oracle of its own. Every count of faults is to be 0. */
import { runYear } from "../test/engine/nudge/year/runYear.ts";
import { yearThreads } from "../test/engine/nudge/year/yearThreads.ts";
import { PLACES } from "../test/engine/nudge/year/yearWorld.ts";

const THREADS = 1_000;
const SEED = 20_260_105;

export function run(): void {
  const start = performance.now();
  const result = runYear(yearThreads(THREADS, SEED), SEED);
  const kinds = new Map<string, number>();
  for (const fault of result.faults) {
    const kind = fault.split(":")[0] ?? "";
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  }
  console.log(`${result.threads} threads, ${PLACES.length} countries, ${result.decisions} decisions, ${result.tells} reminders`);
  for (const kind of [
    "weekend or holiday",
    "night",
    "while away",
    "after answer, decline, delivery or bounce",
    "before my own overdue promise",
    "more than three",
    "doubled",
    "too early",
    "switched off",
    "put off",
    "wrong person",
  ])
    console.log(`  ${kind}: ${kinds.get(kind) ?? 0}`);
  console.log(`  later than one working day, or never: ${result.late.length}; longest delay ${result.worstDelayHours.toFixed(1)} h`);
  console.log(`  ${((performance.now() - start) / 1000).toFixed(1)} s`);
  for (const line of [...result.faults, ...result.late].slice(0, 40)) console.log(`    ${line}`);
}
