/** Words that tell what a thread is about, so that the fitting kind of follow-up can be proposed and its slots be filled. */
import type { Language } from "../../types.ts";

/** Regular-expression sources over a sentence folded by foldText, without capturing groups and nested quantifiers; "(?!)" never matches. */
export interface KindCues {
  readonly language: Language;
  /** People met, called or visited each other. */
  readonly meeting: string;
  /** Something is damaged, missing, wrong or late: said by whoever suffers from it. */
  readonly complaint: string;
  /** Why it went wrong. */
  readonly cause: string;
  /** What is done so that it does not happen again, or to set it right. */
  readonly countermeasure: string;
  /** Something will not come as planned: a delay, no stock, no capacity. */
  readonly setback: string;
  /** The other side chose somebody else or dropped the project. */
  readonly lost: string;
  /** Goods or work reached those who ordered them. */
  readonly arrived: string;
  /** Speaks of the delivery; a date beside it is its day. */
  readonly deliveryDay: string;
  /** Names where goods go. */
  readonly deliveryPlace: string;
  /** The author receives the goods, thus the reader delivers. */
  readonly takesDelivery: string;
  /** Speaks of an inspection of the goods. */
  readonly inspection: string;
  /** An order or contract is being carried out. */
  readonly order: string;
  /** Somebody takes over somebody else's work. */
  readonly handover: string;
}
export type CueName = Exclude<keyof KindCues, "language">;
