import { createContext, useContext } from "react";
import type { Evidence, Message, MessageId, Person, ThreadReading } from "../engine/types.ts";
import type { Edit, EditStep } from "./edits.ts";
import type { ShownFacts } from "./facts/shownFacts.tsx";
import type { Notice } from "./panelState.ts";

export type EditName = Extract<Notice, { readonly kind: "edited" }>["how"];

/** The reading on screen and what the user may do with it; the same for every row, so rows are not handed it one by one. */
export interface ShownReading {
  readonly reading: ThreadReading;
  readonly messages: ReadonlyMap<MessageId, Message>;
  readonly participants: readonly Person[];
  /** Items whose words, owner or date the user set. */
  readonly changed: ReadonlySet<string>;
  /** What the user wants to see no more, by id. */
  readonly leftOut: ReadonlySet<string>;
  /** Agreement, facts, orders, timing; null while they are not known. */
  readonly facts: ShownFacts | null;
  readonly edit: (how: EditName, step: EditStep) => void;
  readonly undo: () => void;
  /** null: the client cannot, so nothing offers it. */
  readonly showInMessage: ((evidence: Evidence) => void) | null;
  /** The same without a word where the client cannot: nobody asked for it. */
  readonly followInMessage: (evidence: Evidence) => void;
}

/** One edit as one step. */
export const step = (edit: Edit): EditStep => [edit];

const ShownReadingContext = createContext<ShownReading | null>(null);
export const ShownReadingProvider = ShownReadingContext.Provider;

/** The reading around this component. */
export function useShownReading(): ShownReading {
  const shown = useContext(ShownReadingContext);
  if (shown === null) throw new Error("shownReading.ts: a list of the panel stands outside of ResultView");
  return shown;
}
