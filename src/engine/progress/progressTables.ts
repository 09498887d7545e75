/** What a language must say about the steps of an order, read by the progress stage. */
import type { OrderStep } from "./progressTypes.ts";

/** How one step of an order is spoken of. */
export interface StepTable {
  readonly step: OrderStep;
  /** Names of the step: "balance payment", 生产, 出荷, отгрузка. */
  readonly words: string;
  /** Words that alone say that the step is done: "shipped", 已发货, 出荷しました, отгрузили. */
  readonly done: string;
  /** Deeds that complete the step when they are asked for beside its name: "confirm" for artwork, "pay" for a deposit. */
  readonly deeds: string;
}

/**
 * The tables of one language for the progress stage. Patterns are regular-expression sources over text folded by foldText
 * (lower case, half width, Simplified), without capturing groups and nested quantifiers; "(?!)" never matches.
 */
export interface ProgressTables {
  readonly steps: readonly StepTable[];
  /** A step is through: "complete", 完成, 完了しました, готово. */
  readonly done: string;
  /** Under way: "in progress", 正在, 中です, идёт. */
  readonly inWork: string;
  /** Begins, whenever: "started", 开始, 着手, начали. */
  readonly begins: string;
  /** Has begun: "started", 已开始, 着手しました, начали. */
  readonly begun: string;
  /** Waits for something: "waiting for", 等待, 待ち, ждём. */
  readonly waits: string;
  /** What is waited for stands "after" the word (en, zh, ru) or "before" it (ja). */
  readonly awaitedStands: "before" | "after";
  /** Not so, or not so yet: "not yet", 尚未, まだ, не. */
  readonly notYet: string;
  /** Still to come: "will", 预计, 予定, будет. */
  readonly toCome: string;
  /** Only if: "if", 如果, 場合, если. Such a clause tells no state. */
  readonly onlyIf: string;
  /** What it is done for: "so that", 以便, чтобы. Such a clause is told even where the rest is asked. */
  readonly soThat: string;
  /** The mail itself completes the step: "we approve", 承認いたします, утверждаем. */
  readonly performs: string;
  /** The thing comes with the mail: "attached", 见附件, во вложении. */
  readonly enclosed: string;
  /** Deeds that are done when the thing has come: "send", 提供, пришлите. */
  readonly supplies: string;
  /** Beside the name of a step: its day or state is meant, not the step: "date", 日期, 日, дату. */
  readonly dayOf: { readonly ahead: string; readonly behind: string };
  /** "Before" a step, ahead of its name or behind it: "before shipment", 出货前. Such a name only tells a time. */
  readonly earlierThan: { readonly ahead: string; readonly behind: string };
  /** The reader's side: "your", 贵司, 貴社, ваш. */
  readonly yours: string;
  /** The author's side: "our", 我司, 弊社, наш. */
  readonly ours: string;
  /** Ties two clauses within a sentence: "and", "but", 而, が、, а. */
  readonly joins: string;
  /** What stands before an order number: "PO", "order no.", 订单号, 注文番号, заказ №. */
  readonly orderLabels: string;
  /** What stands before the number of an invoice or a pro forma: "PI", 发票号, 請求書番号, счёт №. */
  readonly invoiceLabels: string;
}
