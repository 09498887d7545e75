/** The sentences that people wrote, with the case words of their language. */
import type { LanguagePack } from "../languagePack.ts";
import { foldText } from "../message/foldText.ts";
import type { Language, Message, Person, Sentence, Thread } from "../types.ts";
import type { CaseTables } from "./caseTables.ts";

export interface CaseSentence {
  readonly message: Message;
  readonly sentence: Sentence;
  readonly folded: string;
  readonly is: Readonly<Record<keyof CaseTables, RegExp>>;
}

const compiled = new WeakMap<CaseTables, CaseSentence["is"]>();
/** Longer is a pasted text, not somebody's word on who does what. */
const LONGEST_SENTENCE = 600;
const MOST_SENTENCES = 200;
const HAN_NAME = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]+$/u;
/** Letters of scripts that put spaces between words: beside a Han character a Latin name begins and ends. */
const SPACED_LETTER = /[\p{Script=Latin}\p{Script=Cyrillic}]/u;
const NAME_SIGNS = /[^\p{L}\p{M}'-]+/u;

/** Oldest first. */
export function caseSentences(
  thread: Thread,
  packs: readonly LanguagePack[],
  tables: Readonly<Record<Language, CaseTables>>,
): readonly CaseSentence[] {
  return thread.messages
    .filter(({ automatic }) => automatic === null)
    .flatMap((message) =>
      message.sentences.slice(0, MOST_SENTENCES).flatMap((sentence) => {
        const pack = packs.find(({ language }) => language === sentence.language);
        if (pack === undefined || sentence.text.length > LONGEST_SENTENCE) return [];
        return [{ message, sentence, folded: foldText(sentence.text, pack), is: words(tables[sentence.language]) }];
      }),
    );
}

function words(tables: CaseTables): CaseSentence["is"] {
  const known = compiled.get(tables);
  if (known !== undefined) return known;
  const pattern = (source: string): RegExp => new RegExp(source, "u");
  const made = {
    minutes: pattern(tables.minutes),
    leads: pattern(tables.leads),
    organises: pattern(tables.organises),
    speaksOfSelf: pattern(tables.speaksOfSelf),
    asksContact: pattern(tables.asksContact),
    namesContact: pattern(tables.namesContact),
    waitsInside: pattern(tables.waitsInside),
    inside: pattern(tables.inside),
  };
  compiled.set(tables, made);
  return made;
}

/** Everybody who wrote or was written to, each once. */
export function peopleOfThread({ messages }: Thread): readonly Person[] {
  const found = new Map<string, Person>();
  for (const { from, to, cc, automatic } of messages) {
    if (automatic !== null) continue;
    for (const person of [from, ...to, ...cc]) {
      if (person.address !== null && (found.get(person.address)?.name ?? "") === "") found.set(person.address, person);
    }
  }
  return [...found.values()];
}

/** The one person of the thread whom the sentence names; null for none or several. */
export function namedIn({ sentence }: Pick<CaseSentence, "sentence">, people: readonly Person[]): Person | null {
  const text = sentence.text.toLowerCase();
  const named = people.filter(({ name }) => name.split(NAME_SIGNS).some((part) => stands(part.toLowerCase(), text)));
  const [only] = named;
  return named.length === 1 && only !== undefined ? only : null;
}

/** A Han name or its given name stands anywhere; a word of letters at a word's beginning, its ending may change with the case. */
function stands(part: string, text: string): boolean {
  if (part.length < 2) return false;
  if (HAN_NAME.test(part)) return text.includes(part) || (part.length === 3 && text.includes(part.slice(1)));
  if (part.length < 3) return false;
  const stem = /\p{Script=Cyrillic}/u.test(part) && part.length > 4 ? part.slice(0, -1) : part;
  const at = text.indexOf(stem);
  const before = at > 0 ? (text[at - 1] ?? "") : "";
  const after = text[at + stem.length] ?? "";
  const endsWell = stem !== part || !SPACED_LETTER.test(after);
  return at >= 0 && !SPACED_LETTER.test(before) && endsWell;
}
