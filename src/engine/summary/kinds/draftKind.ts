/** The kinds of follow-up, why one of them is proposed, and what a mail of that kind must tell. */

/** Every kind, in the order in which a list offers them. "summary" fits always. */
export const DRAFT_KINDS = [
  "summary",
  "thanksAndMinutes",
  "pendingAnswers",
  "reminder",
  "weeklyProgress",
  "delivery",
  "afterDelivery",
  "apology",
  "badNews",
  "decline",
  "keepInTouch",
  "handover",
] as const;
export type DraftKind = (typeof DRAFT_KINDS)[number];

/** What a user may want of the other side; each has a kind that serves it. */
export const PURPOSES = ["remind", "askHowItGoes", "confirmAgreements", "sell"] as const;
export type Purpose = (typeof PURPOSES)[number];

/** The kind that serves a purpose. */
export const kindForPurpose: Readonly<Record<Purpose, DraftKind>> = {
  remind: "reminder",
  askHowItGoes: "afterDelivery",
  confirmAgreements: "summary",
  sell: "keepInTouch",
};

/** What in the thread speaks for a kind. */
export type KindReason =
  | "theyComplained"
  | "ourPromiseIsOver"
  | "weToldOfASetback"
  | "theyChoseAnother"
  | "theirRequestIsOld"
  | "metLately"
  | "theyAsked"
  | "deliveryIsNear"
  | "goodsArrived"
  | "theyAreSilent"
  | "orderIsUnderWay"
  | "handoverIsSpokenOf"
  | "thingsAreOpen"
  | "nothingIsOpen";

/** A kind with its ground in the thread. `evidence`: the sentences that show it, newest last; empty when it is the state of the whole. */
export interface GroundedKind<Evidence> {
  readonly kind: DraftKind;
  readonly reason: KindReason;
  readonly evidence: readonly Evidence[];
}
