/** A line of a list that names who acts: "- Mark Delaney: carton marks – by Monday". Minutes and recaps are written so in every language. */
import { companyOf } from "../acts/addressees.ts";
import { isOnly } from "../acts/whoOwesWhom.ts";
import type { LanguagePack } from "../languagePack.ts";
import type { ActMention, DatePhraseReading, Message, Person, Sentence, Thread } from "../types.ts";

const LABEL = /^\s*(?:[-–—•·・*●▪◦]\s*|\d{1,2}[.)）]\s*)([^:：\n]{1,80})[:：]\s*(?=\S)/u;
/** "Delaney … carton marks", "Delaney → carton marks", with a list mark or without. */
const DOTTED = /^\s*(?:[-–—•·・*●▪◦]\s*|\d{1,2}[.)）]\s*)?([^:：\n]{1,40}?)\s*(?:…{1,4}|\.{3,8}|→|⇒|=>|->|\t)\s*(?=\S)/u;
/** ・山下さん 見積書を…: names of Han letters end at a blank. */
const SPACED = /^\s*[-–—•·・*●▪◦]\s*([\p{Script=Han}々\p{Script=Hiragana}\p{Script=Katakana}ー]{2,10})[ \u3000]+(?=\S)/u;
/** ・看板の塗り直し 山下さん 4/24, 届出…山下さん、22日まで: the name stands between the deed and the day. */
const NAME_LAST =
  /^(?<mark>\s*(?:[-–—•·・*●▪◦]\s*|\d{1,2}[.)）]\s*)?)(?<deed>[^\s:：。][^\n:：。]{1,40}?)(?:…{1,4}|[ \u3000]+)(?<who>[\p{Script=Han}々\p{Script=Hiragana}\p{Script=Katakana}ー]{2,10})(?:[ \u3000]+|[、，])(?=[\p{Script=Han}]{0,2}\p{N})[^\n。]{2,20}$/u;
/** - 样品照片：小郑 11/16, - Смета (Света, до пятницы), - Samples / Tom / 24 Nov: in every language the name and the day may end a point of a list. */
const NAME_BEHIND =
  /^(?<mark>\s*(?:[-–—•·・*●▪◦]\s*|\d{1,2}[.)）]\s*))(?<deed>[^\s:：。(（][^:：。(（\n]{1,60}?)(?:\s*[:：]\s*|\s+[-–—/|]\s+|\s*[(（])(?<behind>[^:：。(（\n]{3,60})$/u;
/** What parts a name from its day. */
const BEHIND_NAME = /[,，、]|\s+[-–—/|]?\s*/u;
/** "Maria de la Cruz". */
const LONGEST_NAME = 4;
/** What a line needs to be worth a try with `DOTTED`, and with `SPACED` and `NAME_LAST`. */
const HAS_POINTER = /…|\.{3}|→|⇒|=>|->|\t/u;
const HAS_EAST_ASIAN = /[\u2e80-\uffff]/;
const HAS_NUMBER = /\p{N}/u;
const BETWEEN_NAMES = /\s*[,，、&]\s*/u;
/** What parts the deed from when and on what condition. */
const DETAIL = /\s[–—]\s|[；／]|;\s/gu;
/** A condition is a label of one word and a quotation. */
const CONDITION = /^\s*[^:：“「«"]{1,12}[:：]\s*[“「«"]([^“”「」«»"]{3,})[”」»"]\s*$/u;
const QUOTATION = /[“「«][^”」»]*[”」»]|"[^"]*"/gu;
const ASKS = /[?？]["”」»]?\s*$/u;
/** A line of a list is no page. */
const LONGEST_LINE = 1_000;

/** The rule of such an act. */
export const TASK_LINE = "taskLine";

/** The task of a line. Offsets of the mention are into the line's text. */
export interface TaskLine {
  /** The whole line, even where a question mark inside would end a sentence. */
  readonly line: Sentence;
  readonly mention: ActMention;
  /** Where the details begin; the end of the line when there are none. */
  readonly details: number;
  /** The line is a task only where a day is named: "- Contact: Tom, 2nd floor" is none. */
  readonly needsDay: boolean;
  readonly people: readonly Person[];
  readonly toward: readonly Person[];
}

/** null when the sentence does not begin such a line. What has neither details nor a question mark may be a report: the caller looks for an act. */
export function taskLineAt(sentence: Sentence, message: Message, thread: Thread, packs: readonly LanguagePack[]): TaskLine | null {
  const { ownText } = message;
  const { start } = sentence.span;
  const stop = ownText.indexOf("\n", start);
  const text = ownText.slice(start, stop < 0 ? ownText.length : stop).trimEnd();
  if (text.length > LONGEST_LINE) return null;
  const { names, addressees } = companyOf(message, thread, packs);
  const isKnown = (named: string): boolean => named.split(BETWEEN_NAMES).every((name) => names.peopleNamed(name.trim()).length === 1);
  const parts = partsOf(text, isKnown);
  if (parts === null) return null;
  const { named, from } = parts;
  const people = named.split(BETWEEN_NAMES).map((name) => names.peopleNamed(name.trim()));
  const quiet = text.replace(QUOTATION, (quote) => " ".repeat(quote.length));
  const cuts = [...quiet.matchAll(DETAIL)].filter(({ index }) => index > from);
  const details = parts.details ?? cuts[0]?.index ?? text.length;
  const condition = conditionOf(text, cuts);
  const isAuthors = isOnly(message.from, people.flat());
  return {
    line: { ...sentence, span: { ...sentence.span, end: start + text.length }, text },
    mention: {
      kind: ASKS.test(text.slice(from, details)) && details === text.length ? "question" : isAuthors ? "promise" : "request",
      start: from,
      // A name that stands behind the deed is evidence, too.
      end: parts.details === null ? details : text.length,
      clauseStart: from,
      actor: "named",
      name: named.split(BETWEEN_NAMES)[0] ?? named,
      condition,
      sure: true,
      rule: TASK_LINE,
    },
    details,
    needsDay: parts.needsDay,
    people: people.flat(),
    toward: isAuthors ? addressees : [message.from],
  };
}

interface Parts {
  readonly named: string;
  /** Where the deed begins. */
  readonly from: number;
  /** Where the name that ends the deed begins; null where a name leads the line. */
  readonly details: number | null;
  readonly needsDay: boolean;
}

/** null when the line names nobody that is known. */
function partsOf(text: string, isKnown: (named: string) => boolean): Parts | null {
  const isEastAsian = HAS_EAST_ASIAN.test(text);
  const label = LABEL.exec(text) ?? (HAS_POINTER.test(text) ? DOTTED.exec(text) : null) ?? (isEastAsian ? SPACED.exec(text) : null);
  const first = label?.[1] ?? "";
  if (label !== null && first !== "" && isKnown(first)) return { named: first, from: label[0].length, details: null, needsDay: false };
  const last = isEastAsian && HAS_NUMBER.test(text) ? NAME_LAST.exec(text)?.groups : undefined;
  const { mark = "", deed = "", who = "" } = last ?? {};
  if (last === undefined || !isKnown(who)) return nameBehind(text, isKnown);
  return { named: who, from: mark.length, details: mark.length + deed.length, needsDay: false };
}

/** The longest name that is known and ends before the line does. */
function nameBehind(text: string, isKnown: (named: string) => boolean): Parts | null {
  const { mark = "", deed = "", behind = "" } = NAME_BEHIND.exec(text)?.groups ?? {};
  const words = behind.split(BEHIND_NAME);
  for (let count = Math.min(LONGEST_NAME, words.length - 1); count > 0; count -= 1) {
    const named = words.slice(0, count).join(" ");
    if (named !== "" && isKnown(named)) return { named, from: mark.length, details: mark.length + deed.length, needsDay: true };
  }
  return null;
}

/** True when the line has nothing but a name and words. */
export function mayBeReport({ details, line }: TaskLine): boolean {
  return details === line.text.length && !ASKS.test(line.text);
}

function conditionOf(text: string, cuts: readonly RegExpExecArray[]): ActMention["condition"] {
  for (const [position, cut] of cuts.entries()) {
    const from = cut.index + cut[0].length;
    const part = text.slice(from, cuts[position + 1]?.index ?? text.length);
    const words = CONDITION.exec(part)?.[1];
    if (words !== undefined) {
      const start = from + part.indexOf(words);
      return { start, end: start + words.length };
    }
  }
  return null;
}

/** The dates that say when: those of the details when there are details, else all. */
export function datesOfTask({ details, line, mention }: TaskLine, dates: readonly DatePhraseReading[]): readonly DatePhraseReading[] {
  const outside = dates.filter(
    ({ start }) => mention.condition === null || start < mention.condition.start || start >= mention.condition.end,
  );
  return details === line.text.length ? outside : outside.filter(({ start }) => start >= details);
}
