/** The words of an item as a draft shows them: the mail's own, cleaned of what belonged to their place in it. */
import { overlap } from "../textRanges.ts";
import type { Evidence, Message } from "../types.ts";
import { plainWords } from "./plainWords.ts";
import { withoutOuterMarks } from "./quoteWords.ts";
import type { WritingPhrases } from "./writingPhrases.ts";

/** Two lines on a wide screen: enough for a clause, too little for a mail smuggled into a clause. */
export const WHAT_COLUMNS = 160;
/** A bullet or number that a list in the mail put before the words. */
const LIST_MARK = /^(?:[-–—•·・*>#●○■□◆※]\s*|\(?\d{1,2}[.)）](?!\d)\s*)+/u;
const TRAILING_MARK = /[\s.,;:!。．，、；：！…-]+$/u;

/** The mail's own words on one line, without list mark and full stop. */
export function bareWords(what: string): string {
  const words = plainWords(what, WHAT_COLUMNS);
  return withoutOuterMarks(words.replace(LIST_MARK, "").replace(TRAILING_MARK, words.endsWith("…") ? "…" : ""));
}

/** True when the words are not in the language of the draft: they are quoted, not translated. */
export function isForeign(evidence: readonly Evidence[], { locale }: WritingPhrases, languages: LanguageOf): boolean {
  return evidence.some((each) => !languages(each).includes(locale));
}

/** Without the "and" or なお that tied the words to the sentence before. */
export function withoutLinkingWord(words: string, { linkingWords }: WritingPhrases): string {
  const lower = words.toLowerCase();
  const found = linkingWords.find((word) => lower.startsWith(word));
  return found === undefined ? words : words.slice(found.length).trimStart();
}

/** Locales in which the words of an evidence may stand without quotation marks. */
export type LanguageOf = (evidence: Evidence) => readonly string[];

/** Looks sentences up by their place in the thread. */
export function languagesOf(messages: readonly Message[]): LanguageOf {
  const byId = new Map(messages.map((message) => [message.id, message]));
  return ({ span }) => {
    const message = byId.get(span.message);
    const sentence = message?.sentences.find((each) => overlap(each.span, span));
    if (message === undefined) return [];
    if (sentence === undefined) return [message.locale];
    // A Chinese sentence in a mail of another language does not tell its script: quote it.
    return sentence.language === "zh" ? [message.locale].filter((locale) => locale.startsWith("zh")) : [sentence.language];
  };
}
