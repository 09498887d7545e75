/** A sentence with its dates and the nudge words of its language. */
import type { LanguagePack } from "../languagePack.ts";
import { foldText } from "../message/foldText.ts";
import { calendarOfWriter } from "../time/businessDays.ts";
import { numericOrderOf } from "../time/countryOf.ts";
import { readDates } from "../time/readDates.ts";
import type { CalendarDay, CalendarOf, DatePhraseReading, Message, Sentence } from "../types.ts";
import type { NudgePhrases } from "./nudgePhrases.ts";

/** The phrases of one language as expressions. */
export interface NudgeWords {
  readonly backBefore: RegExp;
  readonly backAfter: RegExp;
  readonly absent: RegExp;
  readonly remindMe: RegExp;
  readonly dependencies: readonly { readonly name: string; readonly expression: RegExp }[];
}

const compiled = new WeakMap<NudgePhrases, NudgeWords>();

function nudgeWords({ nudges }: LanguagePack): NudgeWords {
  const known = compiled.get(nudges);
  if (known !== undefined) return known;
  const made: NudgeWords = {
    backBefore: new RegExp(nudges.backBefore, "u"),
    backAfter: new RegExp(nudges.backAfter, "u"),
    absent: new RegExp(nudges.absent, "u"),
    remindMe: new RegExp(nudges.remindMe, "u"),
    dependencies: nudges.dependencies.map(([source, name]) => ({ name, expression: new RegExp(source, "u") })),
  };
  compiled.set(nudges, made);
  return made;
}

/** A sentence folded for its language; offsets of the dates are into the sentence. */
export interface DatedSentence {
  readonly sentence: Sentence;
  readonly folded: string;
  readonly words: NudgeWords;
  readonly dates: () => readonly DatePhraseReading[];
}

/** No person writes more in one mail, and no program says more about an absence. */
const MOST_SENTENCES = 400;

/** The sentences of a message; a subject can be put before them. Dates are read when they are asked for. */
export function datedSentences(message: Message, packs: readonly LanguagePack[], calendarOf: CalendarOf): readonly DatedSentence[] {
  return message.sentences.slice(0, MOST_SENTENCES).flatMap((sentence) => {
    const pack = packs.find(({ language }) => language === sentence.language) ?? packs[0];
    if (pack === undefined) return [];
    const dates = (): readonly DatePhraseReading[] =>
      message.sentOn === null ? [] : readDates(sentence.text, pack, writingDay(message, message.sentOn, calendarOf));
    return [{ sentence, folded: foldText(sentence.text, pack), words: nudgeWords(pack), dates }];
  });
}

/** The subject as one more sentence; it has no place in the text. */
export function subjectSentence(message: Message): Sentence {
  const [first] = message.sentences;
  const language = first?.language ?? (message.locale === "zh-Hans" || message.locale === "zh-Hant" ? "zh" : message.locale);
  return { span: { message: message.id, start: 0, end: 0 }, text: message.subject.slice(0, LONGEST_SUBJECT), language };
}
const LONGEST_SUBJECT = 300;

/** First and last day that a date phrase covers; null when it is no day. */
export function daysOf({ when }: DatePhraseReading): { readonly first: CalendarDay; readonly last: CalendarDay } | null {
  if (when.kind === "day") return { first: when.day, last: when.day };
  return when.kind === "window" ? { first: when.first, last: when.last } : null;
}

function writingDay(message: Message, day: CalendarDay, calendarOf: CalendarOf): Parameters<typeof readDates>[2] {
  return {
    day,
    time: null,
    numericOrder: numericOrderOf(message.country),
    calendar: calendarOfWriter(message, calendarOf),
  };
}
