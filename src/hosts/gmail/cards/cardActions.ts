/** Every call a card may make of our server: its name, the last part of the address, and the parameters it always brings. */
import type { Action } from "./cardTypes.ts";

/**
 * All values are strings. `item`: a commitment's id, decisionId or flagId. `page`: the page of the thread card to show again, from 0.
 * `from`: the card that was pressed, "thread", "item" or "home". `nudge`: its id.
 */
export const cardActions = {
  /** Makes or updates the draft in the language `locale` and opens it. The form input `kind` says which follow-up; a summary without it. `second`: a second language. */
  draft: ["locale"],
  done: ["item", "page", "from"],
  reopen: ["item", "page", "from"],
  /** A "not sure" item that the user wants in the draft. */
  keep: ["item", "page"],
  notAnItem: ["item", "page"],
  /** The day is the form input `due`, DATE_ONLY; without one no date was agreed. */
  date: ["item", "page"],
  /** Opens the card of one item, decision or flag. */
  item: ["item", "page"],
  page: ["page"],
  /** Reads the thread anew. */
  refresh: ["page"],
  /** The draft's language is the form input `language`. */
  language: ["page"],
  settings: [],
  /** Form inputs `language` ("" for the thread's own) and `quietDays`. */
  keepSettings: [],
  /** Forgets everything of the user. */
  forget: [],
  /** Inserts the summary of the thread looked at last into the draft being written. `thread`: which one the card showed. */
  insert: ["thread"],
  /** Sets the nudge that the thread card shows. */
  nudgeSet: ["page"],
  /** Opens the card of a nudge, from the homepage. */
  nudge: ["nudge"],
  nudgeDone: ["nudge", "from", "page"],
  nudgeOff: ["nudge", "from", "page"],
  /** `days`: calendar days. */
  nudgeSnooze: ["nudge", "days", "from", "page"],
  /** `undo`: the token of the change. */
  nudgeUndo: ["undo", "from", "page"],
  /** Makes or updates the reminder to the silent people and opens it. */
  nudgeReminder: ["nudge", "page"],
  /** Shows the homepage again. */
  home: [],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type CardActionName = keyof typeof cardActions;

/** The parameters of one call, by name. */
export type CardActionParameters<Name extends CardActionName> = Readonly<Record<(typeof cardActions)[Name][number], string>>;

/** Names of the form inputs; the check box of a row is named by checkBoxName. */
export const cardInputs = { due: "due", language: "language", kind: "kind", second: "second", quietDays: "quietDays" } as const;

export const ACTION_PATH = "/gmail/addon/action/";

/** The address of a call: no query string, for the caller's token names it as its audience. */
export const actionUrl = (baseUrl: string, name: CardActionName): string => `${baseUrl}${ACTION_PATH}${name}`;

/** True for the name of a call that a card may make. */
export const isCardAction = (name: string): name is CardActionName => Object.hasOwn(cardActions, name);

/** The action of a button, a check box or a picker. */
export function callAction<Name extends CardActionName>(baseUrl: string, name: Name, parameters: CardActionParameters<Name>): Action {
  return {
    function: actionUrl(baseUrl, name),
    parameters: Object.entries<string>(parameters).map(([key, value]) => ({ key, value })),
    loadIndicator: "SPINNER",
  };
}

/** Made of the item, not of its place: Gmail keeps what was ticked under a name when the list around it changes. */
export const checkBoxName = (item: string): string =>
  `done-${item.replace(/[^A-Za-z0-9-]/gu, (sign) => `_${(sign.codePointAt(0) ?? 0).toString(36)}_`)}`;
