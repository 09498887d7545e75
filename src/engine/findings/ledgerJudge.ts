/** Who is heard beside the rules when a message is taken into the ledger: is this that thing again, and does this sentence close it? */

import type { JoinRule } from "./joinSigns.ts";
import { takeLearnedClosings } from "./learnedClosings.ts";
import { mayBeSame, takeLearnedJoins } from "./learnedJoins.ts";
import type { Item } from "./ledger.ts";
import type { ReadAct } from "./sentenceReading.ts";
import type { Turn } from "./turn.ts";

/** What is asked, beside the rules, about the joins and closings of a message. */
export interface LedgerJudge {
  /** Before the rules have read the message. */
  readonly begin: (turn: Turn) => void;
  /** Before a rule adds an act to an item. */
  readonly isSame: (turn: Turn, older: Item, read: ReadAct, rule: JoinRule) => boolean;
  /** When the rules have joined what they could. */
  readonly join: (turn: Turn) => void;
  /** After them. */
  readonly end: (turn: Turn) => void;
}

/** The judge of the product: the learned weights, where the rules joined and closed nothing. */
export const learnedJudge: LedgerJudge = {
  isSame: mayBeSame,
  begin: () => undefined,
  join: takeLearnedJoins,
  end: takeLearnedClosings,
};
