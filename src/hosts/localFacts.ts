/** Joins engine, languages and holidays for what the panel shows beside the reading: agreement, facts, orders, timing. A chunk of its own. */
import { adviceWords } from "../engine/advice/adviceWords.ts";
import { type Advice, timingAdvice } from "../engine/advice/timingAdvice.ts";
import { agreements } from "../engine/agreement/agreements.ts";
import { address } from "../engine/brands.ts";
import { caseNotes } from "../engine/caseNotes/caseNotes.ts";
import type { CaseNote } from "../engine/caseNotes/caseTypes.ts";
import { caseWords } from "../engine/caseNotes/caseWords.ts";
import { LOCALES } from "../engine/locales.ts";
import { handoverPage } from "../engine/progress/handoverPage.ts";
import { orderProgress, type ProgressContext } from "../engine/progress/orderProgress.ts";
import { renderPageHtml, renderPageMarkdown } from "../engine/progress/page.ts";
import { progressSheets } from "../engine/progress/progressSheets.ts";
import type { OrderProgress } from "../engine/progress/progressTypes.ts";
import { timelinePage } from "../engine/progress/timelinePage.ts";
import { factsRadar } from "../engine/radar/factsRadar.ts";
import type { RadarPhrases } from "../engine/radar/radarPhrases.ts";
import type { RadarContext } from "../engine/radar/radarSentences.ts";
import type { LeadTimeFinding, RadarFinding } from "../engine/radar/radarTypes.ts";
import { radarWords } from "../engine/radar/radarWords.ts";
import { cueHits } from "../engine/summary/kinds/cueHits.ts";
import { zonedDayAndTime } from "../engine/time/zonedTime.ts";
import type { CalendarDay, Instant, Locale, ThreadReading, TimeZone } from "../engine/types.ts";
import { calendarOf } from "../holidays/index.ts";
import { packsFor } from "../languages/actWeights.ts";
import { caseTables } from "../languages/caseTables.ts";
import { loadKindCues } from "../languages/kindCues.ts";
import { progressTables } from "../languages/progressTables.ts";
import { radarTables } from "../languages/radarTables.ts";
import { replyPrefixes } from "../languages/replyPrefixes.ts";
import { loadAdvicePhrases, loadCasePhrases, loadProgressPhrases, loadRadarPhrases, loadWriting } from "../languages/texts.ts";
import type { OwnWords } from "../panel/drafts/draftPort.ts";
import type { FactsAsked, FactsReader, FoundAdvice, FoundFact, FoundFacts } from "../panel/facts/factsPort.ts";

export { loadFactsTexts as texts } from "../languages/texts.ts";

const PAGES = { timeline: timelinePage, handover: handoverPage } as const;

export async function look(reading: ThreadReading, asked: FactsAsked, zone: TimeZone): Promise<FoundFacts> {
  const context = await contextOf(reading, zone);
  const advised = asked.wantsAdvice ? await adviceOf(reading, context, asked.now) : [];
  return {
    facts: await factsOf(reading, context, asked),
    agreements: agreements(reading, context),
    canBeSentNow: new Set(advised.flatMap((one) => (one.kind === "sendNow" ? [one.item.id] : []))),
    advice: await shownAdvice(advised, asked.locale, zone),
    ...(await caseOf(reading, context, asked)),
    orders: orderProgress([reading], progressContext(context, asked.now)),
    progress: await loadProgressPhrases(asked.locale),
  };
}

export const page: (
  kind: keyof typeof PAGES,
  reading: ThreadReading,
  asked: Pick<FactsAsked, "locale" | "now">,
  zone: TimeZone,
) => ReturnType<FactsReader["page"]> = async (kind, reading, { locale, now }, zone) => {
  const context = progressContext(await contextOf(reading, zone), now);
  const written = PAGES[kind]([reading], context, { phrases: await loadProgressPhrases(locale), writing: await loadWriting(locale) });
  return { html: renderPageHtml(written), markdown: renderPageMarkdown(written) };
};

export async function workbookOf(orders: readonly OrderProgress[], locale: Locale): Promise<Blob> {
  // The writer of spreadsheets is wanted by few visits.
  const { workbook } = await import("./xlsx/workbook.ts");
  return workbook(progressSheets(orders, null, await loadProgressPhrases(locale)));
}

async function contextOf({ thread, me }: ThreadReading, zone: TimeZone): Promise<RadarContext> {
  const packs = await packsFor(thread.messages.map(({ ownText }) => ({ body: { kind: "text", content: ownText } })));
  return { me: me.address ?? address(""), zone, country: null, packs, calendarOf, radarTables };
}

function progressContext(reader: RadarContext, now: Instant): ProgressContext {
  return { reader, tables: progressTables, today: dayOf(now, reader.zone) };
}

function dayOf(now: Instant, zone: TimeZone): CalendarDay {
  const today = zonedDayAndTime(now, zone)?.day;
  if (today === undefined) throw new Error(`localFacts: no wall day in the zone ${zone}`);
  return today;
}

async function factsOf(reading: ThreadReading, context: RadarContext, asked: FactsAsked): Promise<readonly FoundFact[]> {
  const findings = factsRadar(reading, context);
  if (findings.length === 0) return [];
  const [ours, ourWriting, theirs, theirWriting] = await Promise.all([
    loadRadarPhrases(asked.locale),
    loadWriting(asked.locale),
    loadRadarPhrases(asked.draftLocale),
    loadWriting(asked.draftLocale),
  ]);
  return findings.map((finding) => ({
    finding,
    sentence: radarWords(finding, theirs, theirWriting).sentence,
    // The panel shows the days of both readings itself.
    note: finding.kind === "leadTime" ? holidayNote(finding, ours) : radarWords(finding, ours, ourWriting).note,
  }));
}

async function caseOf(reading: ThreadReading, context: RadarContext, asked: FactsAsked): Promise<Pick<FoundFacts, "goal" | "notes">> {
  const caseContext = { ...context, caseTables, cues: await loadKindCues(), replyPrefixes };
  const pinnedGoal = asked.pinnedGoal ?? null;
  const found = caseNotes(reading, caseContext, { today: dayOf(asked.now, context.zone), pinnedGoal });
  return { goal: goalOf(found, reading), notes: await writtenNotes(found, asked) };
}

function goalOf(found: readonly CaseNote[], { thread }: ThreadReading): FoundFacts["goal"] {
  if (thread.messages.every(({ automatic }) => automatic !== null)) return null;
  const named = found.find((note) => note.kind === "goal")?.goal ?? null;
  return {
    named,
    isReached: named?.state === "reached",
    offGoal: named?.offGoal.flatMap(({ evidence }) => evidence) ?? [],
  };
}

async function writtenNotes(found: readonly CaseNote[], asked: FactsAsked): Promise<FoundFacts["notes"]> {
  const notes = found.filter(({ kind }) => kind !== "goal" && kind !== "offGoal");
  if (notes.length === 0) return [];
  const [ours, ourWriting, theirs, theirWriting] = await Promise.all([
    loadCasePhrases(asked.locale),
    loadWriting(asked.locale),
    loadCasePhrases(asked.draftLocale),
    loadWriting(asked.draftLocale),
  ]);
  return notes.map((one) => ({
    note: caseWords(one, ours, ourWriting).note,
    sentence: caseWords(one, theirs, theirWriting).sentence,
  }));
}

const holidayNote = ({ readings, areHolidaysKnown }: LeadTimeFinding, { leadTime }: RadarPhrases): string =>
  readings.length === 0 || areHolidaysKnown ? "" : leadTime.weekendsOnly;

export async function sentencesOf(finding: RadarFinding): Promise<OwnWords> {
  const each = LOCALES.map(async (locale) => {
    const [phrases, writing] = await Promise.all([loadRadarPhrases(locale), loadWriting(locale)]);
    return [locale, radarWords(finding, phrases, writing).sentence] as const;
  });
  return Object.fromEntries(await Promise.all(each));
}

async function adviceOf(reading: ThreadReading, context: RadarContext, now: Instant): Promise<readonly Advice[]> {
  const hits = cueHits(reading, context.packs, await loadKindCues());
  return timingAdvice(reading, context, { now, hits }, { isOn: true });
}

async function shownAdvice(advised: readonly Advice[], locale: Locale, zone: TimeZone): Promise<FoundAdvice | null> {
  for (const one of advised) {
    if (one.kind === "sendNow") continue;
    const [phrases, writing] = await Promise.all([loadAdvicePhrases(locale), loadWriting(locale)]);
    return { text: adviceWords(one, phrases, writing, zone), isLate: one.isLate, evidence: one.evidence };
  }
  return null;
}
