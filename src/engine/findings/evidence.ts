/** Quotes that are exactly what the message says. */
import type { TextRange } from "../textRanges.ts";
import type { Evidence, Message, Sentence } from "../types.ts";

/** The words of a message between two offsets into its own text, white space at both ends left out. */
export function evidenceAt(message: Message, start: number, end: number): Evidence {
  const text = message.ownText;
  let first = Math.max(0, Math.min(start, text.length));
  let last = Math.max(first, Math.min(end, text.length));
  while (first < last && isBlank(text.charCodeAt(first))) first += 1;
  while (last > first && isBlank(text.charCodeAt(last - 1))) last -= 1;
  return { span: { message: message.id, start: first, end: last }, quote: text.slice(first, last) };
}

/** A sentence as it stands. */
export function evidenceOfSentence({ span, text }: Sentence): Evidence {
  return { span, quote: text };
}

/** The whole sentence as evidence. */
export function evidenceOf(message: Message, sentence: { readonly span: TextRange }): Evidence {
  return evidenceAt(message, sentence.span.start, sentence.span.end);
}

function isBlank(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0x3000;
}
