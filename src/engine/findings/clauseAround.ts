/** The words around a stated value, as evidence that can be read alone. */
import type { Evidence } from "../types.ts";
import { evidenceAt } from "./evidence.ts";
import type { MessageReading, SentenceReading } from "./sentenceReading.ts";

/** A comma or full stop inside a number ends no clause. */
const CLAUSE_SIGN = /^[，、;；。!！?？\n]|^[,.](?!\d)/u;
const CLAUSE_REACH = 60;

/** The words around a value up to the next comma, at most some sixty characters each way. `start`, `end` are offsets into the sentence. */
export function clauseAround(reading: MessageReading, sentence: SentenceReading, start: number, end: number): Evidence {
  const { text, span } = sentence.sentence;
  let first = start;
  while (first > 0 && start - first < CLAUSE_REACH && !CLAUSE_SIGN.test(text.slice(first - 1, first + 1))) first -= 1;
  // Stopped by length, not by a sign: from the next whole word on.
  if (start - first >= CLAUSE_REACH) first = nextBlank(text, first, start);
  let last = end;
  while (last < text.length && last - end < CLAUSE_REACH && !CLAUSE_SIGN.test(text.slice(last, last + 2))) last += 1;
  return evidenceAt(reading.message, span.start + first, span.start + last);
}

function nextBlank(text: string, from: number, start: number): number {
  const blank = text.indexOf(" ", from);
  return blank < 0 || blank >= start ? from : blank + 1;
}
