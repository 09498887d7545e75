/** What a language must supply to be read. Data only: no functions, no RegExp objects. */
import type { ActTables } from "./acts/actTables.ts";
import type { ActWeights } from "./acts/actWeights.ts";
import type { DeedTables } from "./findings/deedTables.ts";
import type { FindingTables } from "./findings/findingTables.ts";
import type { LinearWeights } from "./learned/linearWeights.ts";
import type { AutomaticPhrases } from "./message/automaticPhrases.ts";
import type { QuotePhrases } from "./message/quotePhrases.ts";
import type { NudgePhrases } from "./nudge/nudgePhrases.ts";
import type { DateTables } from "./time/dateTables.ts";
import type { Language } from "./types.ts";

export type { ActTables } from "./acts/actTables.ts";
export type { ActWeights } from "./acts/actWeights.ts";
export type { DeedTables } from "./findings/deedTables.ts";
export type { FindingTables } from "./findings/findingTables.ts";
export type { LinearWeights } from "./learned/linearWeights.ts";
export type { AutomaticPhrases } from "./message/automaticPhrases.ts";
export type { QuotePhrases } from "./message/quotePhrases.ts";
export type { NudgePhrases } from "./nudge/nudgePhrases.ts";
export type { WritingPhrases } from "./summary/writingPhrases.ts";
export type { DateTables } from "./time/dateTables.ts";

/** One language, read. Writing is per locale and loaded apart (languages/<id>/writing*.ts). */
export interface LanguagePack {
  readonly language: Language;
  /** false for Chinese and Japanese: no word boundary is asked for around a word. */
  readonly wordsHaveSpaces: boolean;
  readonly quotes: QuotePhrases;
  readonly automatic: AutomaticPhrases;
  readonly dates: DateTables;
  readonly acts: ActTables;
  /** Loaded apart, see languages/actWeights.ts. Left out: the tables alone tell the acts. */
  readonly actWeights?: ActWeights;
  readonly findings: FindingTables;
  readonly deeds: DeedTables;
  /** Loaded apart, too. Left out: the tables alone tell what closes an item. */
  readonly closingWeights?: LinearWeights;
  /** Likewise. Left out: what they close is done, not dropped. */
  readonly dropWeights?: LinearWeights;
  /** Likewise. Left out: the tables alone tell what is said again. */
  readonly joinWeights?: LinearWeights;
  /** Likewise. Left out: every item that the tables find is listed. */
  readonly itemWeights?: LinearWeights;
  /** Likewise. Left out: what nothing has closed is open. */
  readonly openWeights?: LinearWeights;
  /** Likewise. Left out: the tables alone tell decisions. */
  readonly decisionWeights?: LinearWeights;
  /** Likewise. Left out: the tables alone tell when a thing is due. */
  readonly dueWeights?: LinearWeights;
  readonly nudges: NudgePhrases;
}
