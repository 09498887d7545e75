/** "To Leeds, not head office", 三楼，有电梯: the first clause of an answer is made of words of the question. */
import type { CompiledTables } from "./compiledTables.ts";

/** In UTF-16 units. */
const LONGEST_CLAUSE = 30;
const MOST_WORDS = 4;
/** The number of a point, before its words. */
const POINT = /^\W{0,3}\p{N}{1,2}[.)、]\s*/u;
const CLAUSE_END = /[,，、;；.。!！]/u;

const HIRAGANA = /\p{Script=Hiragana}/u;
/** What is not written in hiragana. */
const NAMES = /[\p{Script=Han}\p{Script=Katakana}\p{Script=Latin}\p{Script=Greek}\p{N}ー]+/gu;

const HAN = /^\p{Script=Han}/u;
const LEAST_CHARACTERS = 2;

const WORD = /[\p{L}\p{N}]+/gu;
const LEAST_LETTERS = 3;
/** Endings differ: "the matt one", «матовую» and «матовая». */
const ENDING = 2;

/** `question` and `folded` are folded. Words that say nothing do not count; without any others nothing is echoed. */
export function echoes(folded: string, question: string, { emptyWords, emptyParts, is }: CompiledTables): boolean {
  const clause = folded.replace(POINT, "").split(CLAUSE_END, 1)[0]?.trim() ?? "";
  if (clause === "" || clause.length > LONGEST_CLAUSE || is.missing.test(clause)) return false;
  if (HIRAGANA.test(clause)) {
    const names = clause.match(NAMES) ?? [];
    return names.length > 0 && names.every((name) => question.includes(name));
  }
  if (HAN.test(clause)) {
    if (clause.length >= LEAST_CHARACTERS && question.includes(clause)) return true;
    const [named, ...others] = clause.split(emptyParts).filter((part) => part !== "");
    return named !== undefined && others.length === 0 && named.length >= LEAST_CHARACTERS && question.includes(named);
  }
  const words = clause.match(WORD) ?? [];
  const named = words.filter((word) => word.length >= LEAST_LETTERS && !emptyWords.has(word));
  return (
    words.length <= MOST_WORDS &&
    named.length > 0 &&
    named.every((word) => question.includes(word.slice(0, Math.max(LEAST_LETTERS, word.length - ENDING))))
  );
}
