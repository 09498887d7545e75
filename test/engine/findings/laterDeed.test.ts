import { compiledTables } from "../../../src/engine/findings/compiledTables.ts";
import { datesOfLastDeed } from "../../../src/engine/findings/laterDeed.ts";
import type { DatePhraseReading, Language } from "../../../src/engine/types.ts";
import { packs } from "../../../src/languages/index.ts";
import { on } from "./madeThread.ts";

function datesIn(text: string, phrases: readonly string[]): readonly DatePhraseReading[] {
  return phrases.map((phrase) => {
    const start = text.indexOf(phrase);
    return { start, end: start + phrase.length, text: phrase, when: on("2026-11-20"), doubt: null, rule: "day" };
  });
}

const sentences: readonly (readonly [Language, string, readonly string[], readonly string[]])[] = [
  ["en", "we'll measure the hall on monday and send you the plan on thursday.", ["on monday", "on thursday"], ["on thursday"]],
  ["en", "i am seeing the roofer tonight and will let you know tomorrow.", ["tonight", "tomorrow"], ["tomorrow"]],
  ["en", "the first lot leaves on monday and the second on thursday.", ["on monday", "on thursday"], ["on monday", "on thursday"]],
  ["en", "we ship on monday and tuesday.", ["on monday", "tuesday"], ["on monday", "tuesday"]],
  ["ru", "завтра замерю зал и сообщу в четверг.", ["завтра", "в четверг"], ["в четверг"]],
];

describe("the day of a promise with two deeds is that of the last one", () => {
  it.each(sentences)("%s: %s", (language, text, phrases, kept) => {
    const pack = packs.find((one) => one.language === language);
    if (pack === undefined) throw new Error(language);
    expect(datesOfLastDeed(datesIn(text, phrases), text, compiledTables(pack)).map((date) => date.text)).toEqual(kept);
  });
});
