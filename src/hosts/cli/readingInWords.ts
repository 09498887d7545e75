import { adviceWords } from "../../engine/advice/adviceWords.ts";
import { timingAdvice } from "../../engine/advice/timingAdvice.ts";
import { agreements } from "../../engine/agreement/agreements.ts";
import { caseNotes } from "../../engine/caseNotes/caseNotes.ts";
import { caseWords } from "../../engine/caseNotes/caseWords.ts";
import type { PinnedGoal } from "../../engine/goal/threadGoal.ts";
import { factsRadar } from "../../engine/radar/factsRadar.ts";
import { radarWords } from "../../engine/radar/radarWords.ts";
import { tellsSameMatter } from "../../engine/radar/sameMatter.ts";
import { askAbout } from "../../engine/summary/askAbout.ts";
import { draftLocale } from "../../engine/summary/draftLocale.ts";
import { cueHits } from "../../engine/summary/kinds/cueHits.ts";
import { zonedDayAndTime } from "../../engine/time/zonedTime.ts";
import type { Instant, ReaderContext, ThreadReading, TimeZone } from "../../engine/types.ts";
import { caseTables } from "../../languages/caseTables.ts";
import { loadKindCues } from "../../languages/kindCues.ts";
import { radarTables } from "../../languages/radarTables.ts";
import { replyPrefixes } from "../../languages/replyPrefixes.ts";
import { loadAdvicePhrases, loadCasePhrases, loadRadarPhrases, loadWriting } from "../../languages/texts.ts";
import { showAdvice } from "./showAdvice.ts";
import { shownAgreements } from "./showAgreement.ts";
import { showCase } from "./showCase.ts";
import { showRadar } from "./showRadar.ts";
import { showReading, sourcesOf } from "./showReading.ts";

export interface AskedInWords {
  readonly now: Instant;
  readonly zone: TimeZone;
  readonly pinnedGoal: PinnedGoal | null;
  readonly wantsAdvice: boolean;
}

/** All that `read` prints of one thread: the reading, facts to check, assumptions, the case, timing. Ends with a blank line. */
export async function readingInWords(reading: ThreadReading, reader: ReaderContext, asked: AskedInWords): Promise<string> {
  const { now, zone } = asked;
  const locale = draftLocale(reading);
  const writing = await loadWriting(locale);
  const cues = await loadKindCues();
  const context = { ...reader, radarTables };
  const findings = factsRadar(reading, context);
  const agreed = shownAgreements(agreements(reading, context), reading);
  const shown = showReading(reading, {
    now,
    zone,
    ask: (flag) => askAbout(flag, writing),
    agreements: agreed,
    isToldElsewhere: (flag) => findings.some((finding) => tellsSameMatter(finding, flag, reading.thread.messages)),
  });

  const radarPhrases = await loadRadarPhrases(locale);
  const points = findings.map((finding) => ({ finding, text: radarWords(finding, radarPhrases, writing) }));

  const today = zonedDayAndTime(now, zone)?.day ?? null;
  const casePhrases = await loadCasePhrases(locale);
  const caseContext = { ...reader, caseTables, cues, replyPrefixes };
  const notes = today === null ? [] : caseNotes(reading, caseContext, { today, pinnedGoal: asked.pinnedGoal });

  const advicePhrases = await loadAdvicePhrases(locale);
  const given = { now, hits: cueHits(reading, reader.packs, cues) };
  // What may be sent now is what has no condition: a list of it would be the list above once more.
  const advice = timingAdvice(reading, context, given, { isOn: asked.wantsAdvice }).flatMap((one) =>
    one.kind === "sendNow" ? [] : [{ text: adviceWords(one, advicePhrases, writing, zone), isLate: one.isLate }],
  );
  return [
    shown,
    showRadar(points, sourcesOf(reading.thread.messages)),
    agreed.assumptions,
    showCase(notes.map((note) => caseWords(note, casePhrases, writing))),
    showAdvice(advice),
  ].join("");
}
