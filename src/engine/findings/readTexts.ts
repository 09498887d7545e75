/** What the tables of its language say of each sentence by itself. */
import { type ReadActs, readActs } from "../acts/findActs.ts";
import type { LanguagePack } from "../languagePack.ts";
import { foldText } from "../message/foldText.ts";
import { readDates } from "../time/readDates.ts";
import type { DatePhraseReading, Message, Sentence, WritingDay } from "../types.ts";
import { byLanguage } from "./languageOrder.ts";
import { packOf } from "./sentencePlace.ts";

/** A sentence without its place in the thread. */
export interface ReadText {
  /** Same length as the text. */
  readonly folded: string;
  readonly acts: ReadActs;
  /** Offsets are into the text; none where the day of writing is not known. */
  readonly dates: readonly DatePhraseReading[];
}

/** A line that is one task: what it does is known. `writing`: null where the day of sending is not known. */
export function readTaskText({ text }: Sentence, pack: LanguagePack, writing: WritingDay | null): ReadText {
  return { folded: foldText(text, pack), acts: NO_ACTS, dates: writing === null ? [] : readDates(text, pack, writing) };
}

/** By sentence, all of a thread but those that no pack reads and those of automatic mail. `writingOf`: the day of writing of each message. */
export function readTexts(
  messages: readonly Message[],
  packs: readonly LanguagePack[],
  writingOf: ReadonlyMap<Message, WritingDay | null>,
): ReadonlyMap<Sentence, ReadText> {
  const unread = messages.flatMap((message) => {
    if (message.automatic !== null) return [];
    const writing = writingOf.get(message) ?? null;
    return message.sentences.flatMap((sentence) => {
      const pack = packOf(sentence, packs);
      return pack === null ? [] : [{ sentence, pack, writing }];
    });
  });
  // All acts, then all dates: the tables of one stage and language fit into the fast memory of the processor, those of all do not.
  const sentences = byLanguage(unread, ({ pack }) => pack);
  const acts = sentences.map(({ sentence, pack }) => readActs(sentence.text, pack));
  const dates = sentences.map(({ sentence, pack, writing }) => (writing === null ? [] : readDates(sentence.text, pack, writing)));
  return new Map(
    sentences.map(({ sentence, pack }, at) => [
      sentence,
      { folded: foldText(sentence.text, pack), acts: acts[at] ?? NO_ACTS, dates: dates[at] ?? [] },
    ]),
  );
}

const NO_ACTS: ReadActs = { mentions: [], features: null, scores: [] };
