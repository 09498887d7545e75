/** What the cards of a thread are made from. */
import { timeZone } from "../../../engine/brands.ts";
import { dayAndTimeAt, zonedDayAndTime } from "../../../engine/time/zonedTime.ts";
import type { Instant, Locale, ThreadReading, TimeZone } from "../../../engine/types.ts";
import type { EditStep } from "../../../panel/edits.ts";
import { type PanelWords, panelWords } from "../../../panel/panelWords.ts";
import type { GmailTexts } from "../gmailTexts.ts";
import type { Section } from "./cardTypes.ts";

/** The nudge of a thread as its card shows it: a section of at most 12 widgets, made elsewhere. */
export interface NudgeView {
  readonly section: Section;
}

/** The kinds of follow-up that a draft may be. */
export interface KindChoice {
  /** The first is chosen until the user chooses another. */
  readonly items: readonly { readonly value: string; readonly text: string }[];
  /** What the thread calls for, and why, in words; null: nothing but a summary. */
  readonly suggestion: string | null;
}

export interface ThreadView {
  /** With the user's edits. */
  readonly reading: ThreadReading;
  readonly texts: GmailTexts;
  readonly locale: Locale;
  readonly zone: TimeZone;
  readonly now: Instant;
  /** Address of the server without a slash at its end. */
  readonly baseUrl: string;
  /** Messages of the thread that could not be loaded in time. */
  readonly missing: number;
  /** From 0; a page beyond the last one shows the last one. */
  readonly page: number;
  readonly draftLocale: Locale;
  readonly steps: readonly EditStep[];
  readonly nudge: NudgeView | null;
  /** Facts to check and order progress, made elsewhere: at most 17 widgets; empty where there is nothing to say. */
  readonly facts: readonly Section[];
  /** null: only the summary is offered. */
  readonly kinds: KindChoice | null;
}

/** The panel's words for a view; a zone that nobody knows is read as UTC. */
export function wordsOf({ texts, locale, zone, now }: Pick<ThreadView, "texts" | "locale" | "zone" | "now">): PanelWords {
  const here = zonedDayAndTime(now, zone);
  const { day: today } = here ?? dayAndTimeAt(now, 0);
  return panelWords({ texts: texts.panel, locale, zone: here === null ? timeZone("UTC") : zone, today });
}
