/** Joins engine, languages and holidays for the kinds of follow-up: what is proposed, and the draft of a kind in one language or two. */
import { draftPair, type PairLayout, renderPairHtml, renderPairText } from "../engine/summary/draftPair.ts";
import type { DraftKind } from "../engine/summary/kinds/draftKind.ts";
import { type DraftChoices, type DraftWords, draftOf } from "../engine/summary/kinds/draftOf.ts";
import type { KindSurroundings } from "../engine/summary/kinds/kindFacts.ts";
import { type KindProposal, proposeKind } from "../engine/summary/kinds/proposeKind.ts";
import { renderHtml } from "../engine/summary/renderHtml.ts";
import { renderText } from "../engine/summary/renderText.ts";
import { zonedDayAndTime } from "../engine/time/zonedTime.ts";
import type { Instant, Locale, ThreadReading, TimeZone } from "../engine/types.ts";
import { calendarOf } from "../holidays/index.ts";
import { packs } from "../languages/index.ts";
import { loadKindCues } from "../languages/kindCues.ts";
import { loadKinds, loadProgressPhrases, loadReminder, loadWriting } from "../languages/texts.ts";
import type { RenderedDraft } from "../panel/mailHost.ts";

/** When and where the user asks for the draft. */
export interface AskedAt {
  readonly now: Instant;
  readonly zone: TimeZone;
}

/** The kind that the thread calls for, why, and the others it gives a reason for. Names and reasons in words: loadKinds. */
export async function proposedKind(reading: ThreadReading, asked: AskedAt): Promise<KindProposal> {
  return proposeKind(reading, await surroundings(asked));
}

/** A draft of a kind in one language. */
export async function draftOfKind(
  kind: DraftKind,
  reading: ThreadReading,
  locale: Locale,
  asked: AskedAt,
  choices: DraftChoices = {},
): Promise<RenderedDraft> {
  const draft = draftOf(kind, reading, await wordsOf(locale), await surroundings(asked), choices);
  return { draft, text: renderText(draft), html: renderHtml(draft) };
}

/** The same in two languages within one mail, in the given order. `draft` is the first of them: it has the recipients and the subject. */
export async function pairOfKind(
  kind: DraftKind,
  reading: ThreadReading,
  locales: readonly [Locale, Locale],
  asked: AskedAt,
  layout: PairLayout = "oneAfterOther",
  choices: DraftChoices = {},
): Promise<RenderedDraft> {
  const [first, second] = await Promise.all(locales.map(wordsOf));
  if (first === undefined || second === undefined) throw new Error("pairOfKind: two locales are needed");
  const pair = draftPair(kind, reading, [first, second], await surroundings(asked), choices);
  return { draft: pair.first, text: renderPairText(pair), html: renderPairHtml(pair, layout) };
}

/** Everything written in one locale. */
export async function wordsOf(locale: Locale): Promise<DraftWords> {
  const [writing, kinds, reminder, { steps }] = await Promise.all([
    loadWriting(locale),
    loadKinds(locale),
    loadReminder(locale),
    loadProgressPhrases(locale),
  ]);
  return { writing, kinds, reminder, steps };
}

/** What the kinds are proposed and written from besides the reading. */
export async function surroundings({ now, zone }: AskedAt): Promise<KindSurroundings> {
  const today = zonedDayAndTime(now, zone)?.day;
  if (today === undefined) throw new Error(`draftKinds: no wall day in the zone ${zone}`);
  const [cues, { progressTables: progress }] = await Promise.all([loadKindCues(), import("../languages/progressTables.ts")]);
  return { packs, cues, calendarOf, today, progress };
}
