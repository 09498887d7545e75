/** Joins engine and languages for a reminder, as localEngine does for a summary. */
import { draftLocale } from "../engine/summary/draftLocale.ts";
import { reminderDraft } from "../engine/summary/reminderDraft.ts";
import { renderHtml } from "../engine/summary/renderHtml.ts";
import { renderText } from "../engine/summary/renderText.ts";
import type { Locale, Person, ThreadReading } from "../engine/types.ts";
import { loadReminder, loadWriting } from "../languages/texts.ts";
import type { RenderedDraft } from "../panel/mailHost.ts";

/** The language these people last wrote in; the thread's where they never did. */
export function reminderLocale(reading: ThreadReading, people: readonly Person[]): Locale {
  const theirs = reading.thread.messages.findLast(
    ({ from, automatic }) => automatic === null && from.address !== null && people.some(({ address }) => address === from.address),
  );
  return theirs?.locale ?? draftLocale(reading);
}

/** `people`: the silent ones. `wasAsked`: they asked to be reminded (NudgeRule.consent). */
export async function reminder(
  reading: ThreadReading,
  people: readonly Person[],
  locale: Locale,
  wasAsked: boolean,
): Promise<RenderedDraft> {
  const [writing, phrases] = await Promise.all([loadWriting(locale), loadReminder(locale)]);
  const draft = reminderDraft(reading, people, { writing, reminder: phrases }, wasAsked);
  return { isForFew: true, draft, text: renderText(draft), html: renderHtml(draft) };
}
