/** The values of a thread by what they count, so that a later one meets the earlier ones it could contradict. */

import { contradicts, LEAST_BARE_DIGITS } from "./contradictions.ts";
import type { StatedValue } from "./statedValues.ts";
import type { Statement } from "./valueStatements.ts";

/** Different values remembered per slot; more than this is a price list, not a slip. */
const MOST_PER_SLOT = 12;

/** Keeps a statement for the later ones of its slots. */
export function remember(statement: Statement, slots: Map<string, Statement[]>): void {
  for (const slot of slotsOf(statement.value)) {
    const known = slots.get(slot);
    if (known === undefined) slots.set(slot, [statement]);
    else if (known.length < MOST_PER_SLOT) known.push(statement);
  }
}

/** The earlier statement of another message that cannot hold beside this one; null: none, or one of the two moved on purpose. */
export function earlierOtherwise(statement: Statement, slots: ReadonlyMap<string, readonly Statement[]>): Statement | null {
  if (isMove(statement)) return null;
  for (const slot of slotsOf(statement.value)) {
    const known = slots.get(slot) ?? [];
    // Said the same before: the later statement repeats one of the two values, the flag stands already.
    if (known.some((earlier) => earlier.value.value === statement.value.value) || isTotalOf(known, statement)) continue;
    for (const earlier of known) {
      if (earlier.reading.index === statement.reading.index || isMove(earlier)) continue;
      if (contradicts(earlier, statement)) return earlier;
    }
  }
  return null;
}

/** "112 pupils and 9 teachers", then "for 121 people": the parts and their sum. */
function isTotalOf(known: readonly Statement[], { value }: Statement): boolean {
  if (value.shape !== "number") return false;
  const sum = Number(value.value);
  return known.some((one, i) =>
    known.slice(i + 1).some((other) => one.reading === other.reading && Number(one.value.value) + Number(other.value.value) === sum),
  );
}

/** Where a value is looked up: among values of its unit, and a longer number among numbers of the same digits in any order. */
function slotsOf(value: StatedValue): readonly string[] {
  const slots = value.slot === "" ? [] : [`${value.shape}:${value.slot}`];
  const digits = value.value.replace(".", "");
  if (value.shape === "number" && digits.length >= LEAST_BARE_DIGITS) slots.push(`digits:${[...digits].toSorted().join("")}`);
  return slots;
}

/** The words say that the value is another one on purpose. */
export function isMove({ sentence }: Pick<Statement, "sentence">): boolean {
  return sentence.tables.is.changed.test(sentence.folded);
}
