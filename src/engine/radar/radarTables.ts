/** What a language must say about orders, payments and changed documents; read by the facts radar. */

/** Regular-expression sources over text folded by foldText, without capturing groups and nested quantifiers; "(?!)" never matches. */
export interface RadarTables {
  /** The author places an order with this mail: "our order is attached", 附上我们的订单, 注文書をお送りします, направляем заказ. */
  readonly places: string;
  /** The author confirms an order with this mail: "we confirm your order", 确认贵司订单, ご注文を承りました, подтверждаем заказ. */
  readonly confirms: string;
  /** Time that is left out of a count: "is not included", 不包括在, 含まれておりません, не входит. */
  readonly notCounted: string;
  /** What a count begins with: "counted from", 起算, を起点, отсчитывается. */
  readonly countsFrom: string;
  /** The author says that money has left: "paid today", 已付款, 振り込みました, оплатили. */
  readonly paid: string;
  /** What changed in a document is told: "changes:", 修改了, 変更点, изменения. */
  readonly tellsChanges: string;
  /** One side takes something for settled that the other has not said: "I assume", 我想…应该够, 〜と理解しております, полагаем. */
  readonly assumes: string;
  /** A fair, a conference, a large event that people went to: "trade fair", 展会, 展示会, выставка. */
  readonly events: string;
  /** The author is in a hurry for an answer: "urgent", 急, 至急, срочно. */
  readonly urgent: string;
  /** What stands before the number of a version in a file name: "v", "rev", 第, 版本, "версия". */
  readonly versionWords: string;
}
