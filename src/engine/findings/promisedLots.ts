/** Things of one kind on two days: "300 leave on the 1st, 200 more on the 8th". */

import type { DueDate } from "../types.ts";
import { dueOf } from "./dueDate.ts";
import type { Item } from "./ledger.ts";
import type { ReadAct } from "./sentenceReading.ts";
import { NO_DEED, type Turn } from "./turn.ts";

/** "300 leave on the 1st, 200 more on the 8th": two days in one sentence are two deeds. */
export function isNextLot(item: Item, read: ReadAct, turn: Turn): boolean {
  if (item.acts.at(-1)?.sentence !== read.sentence) return false;
  const due = dueOf(read.act, turn.message);
  return item.due.kind !== "none" && due.kind !== "none" && JSON.stringify(whenOf(item.due)) !== JSON.stringify(whenOf(due));
}

/** "The first truck is loaded on the 4th, the second on the 8th", asked for in one wish: the wish is met by the first, the second is a promise of its own. */
export function isSecondLot(item: Item, read: ReadAct, turn: Turn): boolean {
  const before = item.acts.at(-1);
  // A clause without a verb of its own is read as a promise with less certainty.
  if (before?.act.kind !== "promise" || read.act.sure || read.weight < NO_DEED || dueOf(before.act, turn.message).kind === "none")
    return false;
  return isNextLot(item, read, turn);
}

function whenOf(due: DueDate): readonly (string | null)[] {
  return due.kind === "day" ? [due.day] : due.kind === "window" ? [due.first, due.last] : [due.kind];
}
