/** All the draft screen asks of the engine: the draft of a kind in one language or two, what is open in it, and what would move the case on. */
import type { PinnedGoal } from "../../engine/goal/threadGoal.ts";
import type { NextStepPiece } from "../../engine/nextStep/nextStep.ts";
import type { DraftKind } from "../../engine/summary/kinds/draftKind.ts";
import type { KindPhrases } from "../../engine/summary/kinds/kindPhrases.ts";
import type { ProposedKind } from "../../engine/summary/kinds/proposeKind.ts";
import type { DraftSlot, Instant, Locale, ThreadReading } from "../../engine/types.ts";
import type { RenderedDraft, ReplyInEditor } from "../mailHost.ts";
import type { DraftPanelTexts } from "./draftPanelTexts.ts";

/** The user's own words, by the language they were written for. */
export type OwnWords = Readonly<Partial<Record<Locale, string>>>;

/** The sentence that settles a fact to check, by the id of the fact; its words come along in every language. */
export type AddedFact = `fact ${string}`;

/** A sentence that one click adds: a piece that the draft lacks, a call, a question asked back. */
export type AddedKind = NextStepPiece | "call" | "clarify" | AddedFact;

/** What goes into the mail where there are two languages. */
export const INSERTS = ["both", "first", "second"] as const;

/** What the user chose and wrote for the draft of one thread; it outlives a change of kind, of language and of screen. */
export interface DraftWishes {
  /** null: the kind that is proposed. */
  readonly kind: DraftKind | null;
  /** The same in a second language; null: in one only. */
  readonly second: Locale | null;
  readonly inserts: (typeof INSERTS)[number];
  /** By slot, or by commitment for the answer to a point. */
  readonly filled: Readonly<Partial<Record<string, OwnWords>>>;
  /** Says that a program helped to list this. */
  readonly tellsOfTool: boolean;
  /** In the order in which they were added; no words: the ready sentence as it is. */
  readonly added: readonly { readonly what: AddedKind; readonly words: OwnWords }[];
}

export interface DraftAsked {
  readonly wishes: DraftWishes;
  readonly locale: Locale;
  readonly now: Instant;
  /** A recap says it once the user said whether it is reached; null or absent: the user set none. */
  readonly goal?: PinnedGoal | null;
}

/** One line of a draft. "open": to be filled in; "own": the user's. */
export interface ShownLine {
  readonly text: string;
  readonly isApart: boolean;
  readonly mark: "open" | "own" | null;
}

export interface DraftInLanguage {
  readonly locale: Locale;
  readonly rendered: RenderedDraft;
  readonly lines: readonly ShownLine[];
}

/** Something of the draft that the user may put into words. */
export type DraftField =
  | {
      readonly kind: "slot";
      readonly key: DraftSlot;
      readonly state: "open" | "optional" | "asked" | "filled";
      /** A day, the same in every language. */
      readonly isDay: boolean;
    }
  /** The answer to a point, in the words of the mail; another day for one whose day has passed. */
  | { readonly kind: "answer" | "newDay"; readonly key: string; readonly point: string; readonly state: "open" | "filled" }
  /** A sentence that was added; `texts`: as it stands now, by language shown. */
  | { readonly kind: "added"; readonly what: AddedKind; readonly texts: OwnWords; readonly state: "open" | "filled" };

/** A piece of the next step. "agreed": the other side has named the same day before. */
export type StepMark = "told" | "missing" | "proposed" | "agreed";

export interface DraftStep {
  readonly marks: Readonly<Record<NextStepPiece, StepMark>>;
  /** What one click adds, in the first language. `turns`: how often they wrote to and fro. */
  readonly offers: readonly { readonly what: AddedKind; readonly text: string; readonly turns: number | null }[];
}

export interface WrittenDraft {
  readonly kind: DraftKind;
  readonly proposed: ProposedKind;
  /** All kinds, the proposed ones first. */
  readonly kinds: readonly DraftKind[];
  /** One or two. */
  readonly languages: readonly DraftInLanguage[];
  /** As it goes into the mail. */
  readonly inserted: RenderedDraft;
  readonly fields: readonly DraftField[];
  /** null: a mail of this kind leads to none. */
  readonly step: DraftStep | null;
}

/** What the screen says, in the language of the panel. */
export interface DraftScreenWords {
  readonly texts: DraftPanelTexts;
  readonly kinds: Pick<KindPhrases, "names" | "reasons" | "slots">;
}

/** Each method rejects only when its code or phrases could not be loaded. */
export interface DraftReader {
  words(locale: Locale): Promise<DraftScreenWords>;
  /** The reading already holds the user's edits. */
  write(reading: ThreadReading, asked: DraftAsked): Promise<WrittenDraft>;
  /** Whether a reply that the user is writing moves the case on; what is offered is in that language. */
  check(reading: ThreadReading, reply: Pick<ReplyInEditor, "body" | "to">, locale: Locale, now: Instant): Promise<DraftStep>;
  /** One sentence, ready to be inserted. */
  sentence(text: string, locale: Locale): Promise<RenderedDraft>;
}
