/** What people do for each other at work, told alike in every language. */
export type DeedName =
  | "send"
  | "ship"
  | "collect"
  | "pay"
  | "bill"
  | "refund"
  | "quote"
  | "order"
  | "confirm"
  | "approve"
  | "check"
  | "test"
  | "sign"
  | "book"
  | "meet"
  | "call"
  | "tell"
  | "ask"
  | "fix"
  | "change"
  | "prepare"
  | "produce"
  | "finish"
  | "cancel"
  | "return"
  | "arrange"
  | "install"
  | "choose"
  | "attend"
  | "translate"
  | "publish"
  | "submit"
  | "grant"
  | "photograph"
  | "discuss"
  | "supply"
  | "reduce"
  | "remind"
  | "move"
  | "keep";

/**
 * The words of each deed in one language, over folded text: verbs in their forms and the nouns made of them. Where words have
 * spaces an entry is a whole word, with a hyphen at its end the beginning of one.
 */
export type DeedTables = Readonly<Record<DeedName, readonly string[]>>;
