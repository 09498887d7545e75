/** All the panel may ask beside the reading: how far both sides agree, facts to check, where orders stand, and when to write. */
import type { Agreement } from "../../engine/agreement/agreements.ts";
import type { PinnedGoal, ThreadGoal } from "../../engine/goal/threadGoal.ts";
import type { ProgressPhrases } from "../../engine/progress/progressPhrases.ts";
import type { OrderProgress } from "../../engine/progress/progressTypes.ts";
import type { RadarFinding } from "../../engine/radar/radarTypes.ts";
import type { Evidence, Instant, Locale, ThreadReading } from "../../engine/types.ts";
import type { OwnWords } from "../drafts/draftPort.ts";
import type { FactsTexts } from "./factsTexts.ts";

export interface FactsAsked {
  /** Of the panel. */
  readonly locale: Locale;
  /** Of the sentences to send. */
  readonly draftLocale: Locale;
  readonly now: Instant;
  readonly wantsAdvice: boolean;
  /** null or absent: the thread's own. */
  readonly pinnedGoal?: PinnedGoal | null;
}

/** What the thread is for. */
export interface FoundGoal {
  /** null: nothing names one, and the user has set none. */
  readonly named: Pick<ThreadGoal, "text" | "source" | "evidence"> | null;
  /** The user said so. */
  readonly isReached: boolean;
  /** Open questions about something else, oldest first. */
  readonly offGoal: readonly Evidence[];
}

/** A finding of the radar in words. */
export interface FoundFact {
  readonly finding: RadarFinding;
  /** Ready to be sent; "" where nobody is to be asked. */
  readonly sentence: string;
  /** For the user; "" where there is none. */
  readonly note: string;
}

/** When and how to write, for the user, and the words it rests on. */
export interface FoundAdvice {
  readonly text: string;
  readonly isLate: boolean;
  readonly evidence: Evidence;
}

export interface FoundFacts {
  readonly facts: readonly FoundFact[];
  readonly agreements: readonly Agreement[];
  /** Ids of commitments of the user that wait for nothing; empty without advice. */
  readonly canBeSentNow: ReadonlySet<string>;
  readonly advice: FoundAdvice | null;
  /** null: nobody wrote, so there is nothing to reach. */
  readonly goal: FoundGoal | null;
  /** Roles, silence and the like: `note` for the user, `sentence` to send or "". */
  readonly notes: readonly { readonly note: string; readonly sentence: string }[];
  /** Empty: the thread tells of none. */
  readonly orders: readonly OrderProgress[];
  readonly progress: ProgressPhrases;
}

export type PageKind = "timeline" | "handover";

/** A file for the user. */
export interface FileToSave {
  readonly name: string;
  readonly content: Blob;
}

/** The thinking, with engine and words behind it: loaded when first asked. Rejects only when its code could not be loaded. */
export interface FactsReader {
  texts(locale: Locale): Promise<FactsTexts>;
  look(reading: ThreadReading, asked: FactsAsked): Promise<FoundFacts>;
  /** The sentence that settles a fact, in every language that a draft may be in. */
  sentences(finding: RadarFinding): Promise<OwnWords>;
  /** A page of its own that loads nothing and runs nothing, and the same as Markdown. */
  page(
    kind: PageKind,
    reading: ThreadReading,
    asked: Pick<FactsAsked, "locale" | "now">,
  ): Promise<{ readonly html: string; readonly markdown: string }>;
  /** The orders as an .xlsx file. */
  workbook(orders: readonly OrderProgress[], locale: Locale): Promise<Blob>;
}
