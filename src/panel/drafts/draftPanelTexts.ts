import type { NextStepPiece } from "../../engine/nextStep/nextStep.ts";
import type { PluralForms } from "../panelTexts.ts";
import type { AddedKind, StepMark } from "./draftPort.ts";

/** Every word of the draft screen that the panel's first texts do not hold, in one locale. */
export interface DraftPanelTexts {
  readonly kind: string;
  /** {kind}: the proposed one in the list of kinds. */
  readonly proposedKind: string;
  /** {kind}, {reason}: why it is proposed; the reason is a whole sentence without its full stop. */
  readonly proposed: string;
  readonly second: string;
  readonly noSecond: string;
  /** What goes into the mail. */
  readonly inserts: string;
  readonly both: string;
  /** {language}. */
  readonly only: string;
  /** A box to tick: the mail tells that a program helped. */
  readonly tellsOfTool: string;
  /** Heading of the fields, with how many places are still open. */
  readonly toFillIn: PluralForms;
  /** {field}, {language}: where a field stands there for two languages. */
  readonly fieldIn: string;
  readonly optional: string;
  /** The draft asks the other side for it. */
  readonly asked: string;
  /** {point}: the label of the field for its answer. */
  readonly answer: string;
  /** {point}: its day has passed. */
  readonly newDay: string;
  readonly ownSentence: string;
  readonly takeOut: string;
  /** Beside a reply that the user is writing. */
  readonly reply: { readonly title: string; readonly check: string };
  readonly step: {
    readonly title: string;
    readonly pieces: Readonly<Record<NextStepPiece, string>>;
    readonly marks: Readonly<Record<StepMark, string>>;
    /** {piece}, {mark}. */
    readonly marked: string;
    /** {sentence}. */
    readonly add: string;
    /** Why a sentence is offered; null: its piece says it. */
    readonly why: Readonly<Record<Extract<AddedKind, "clarify">, string>>;
    /** After so many turns on one point. */
    readonly turns: PluralForms;
  };
}
