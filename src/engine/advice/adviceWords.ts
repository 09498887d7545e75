/** A piece of advice as a sentence for the user. */
import { fillPhrase } from "../summary/fillPhrase.ts";
import { plainWords } from "../summary/plainWords.ts";
import type { WritingPhrases } from "../summary/writingPhrases.ts";
import { writtenDay } from "../summary/writtenTime.ts";
import { zonedDayAndTime } from "../time/zonedTime.ts";
import type { TimeZone } from "../types.ts";
import type { AdvicePhrases } from "./advicePhrases.ts";
import type { Advice } from "./timingAdvice.ts";

const WHAT_COLUMNS = 120;

/** What to do until when, and how to reach them. */
export function adviceWords(advice: Advice, phrases: AdvicePhrases, writing: WritingPhrases, zone: TimeZone): string {
  switch (advice.kind) {
    case "recap": {
      const at = zonedDayAndTime(advice.dueAt, zone);
      const moment = at === null ? "" : `${writtenDay(at.day, writing)} ${at.time}`;
      return `${fillPhrase(phrases.recap, { moment })}${space(writing)}${phrases.channel[advice.channel]}`;
    }
    case "event":
    case "apology":
      return `${fillPhrase(phrases[advice.kind], { day: writtenDay(advice.dueOn, writing) })}${space(writing)}${phrases.channel[advice.channel]}`;
    case "sendNow":
      return fillPhrase(phrases.sendNow, { what: plainWords(advice.item.what, WHAT_COLUMNS) });
  }
}

/** Chinese and Japanese put none between sentences. */
function space({ locale }: WritingPhrases): string {
  return locale === "en" || locale === "ru" ? " " : "";
}
