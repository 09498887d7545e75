/** What the tables of its language say of each sentence by itself. */
import { type ReadActs, readActs } from "../acts/findActs.ts";
import type { LanguagePack } from "../languagePack.ts";
import { foldText } from "../message/foldText.ts";
import { readDates } from "../time/readDates.ts";
import type { DatePhraseReading, Message, Sentence, WritingDay } from "../types.ts";
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

/** A sentence that waits to be read. */
interface Unread {
  readonly sentence: Sentence;
  readonly writing: WritingDay | null;
}

/** By sentence, all of a thread but those that no pack reads and those of automatic mail. `writingOf`: the day of writing of each message. */
export function readTexts(
  messages: readonly Message[],
  packs: readonly LanguagePack[],
  writingOf: ReadonlyMap<Message, WritingDay | null>,
): ReadonlyMap<Sentence, ReadText> {
  const unread = new Map<LanguagePack, Unread[]>();
  for (const message of messages) {
    if (message.automatic !== null) continue;
    const writing = writingOf.get(message) ?? null;
    for (const sentence of message.sentences) {
      const pack = packOf(sentence, packs);
      if (pack === null) continue;
      const ofPack = unread.get(pack) ?? [];
      unread.set(pack, ofPack);
      ofPack.push({ sentence, writing });
    }
  }
  const read = new Map<Sentence, ReadText>();
  // Language by language and table by table: the tables of one fit into the fast memory of the processor, those of all do not.
  for (const [pack, sentences] of unread) {
    const folded = sentences.map(({ sentence }) => foldText(sentence.text, pack));
    const acts = sentences.map(({ sentence }) => readActs(sentence.text, pack));
    const dates = sentences.map(({ sentence, writing }) => (writing === null ? [] : readDates(sentence.text, pack, writing)));
    for (const [at, { sentence }] of sentences.entries())
      read.set(sentence, { folded: folded[at] ?? "", acts: acts[at] ?? NO_ACTS, dates: dates[at] ?? [] });
  }
  return read;
}

const NO_ACTS: ReadActs = { mentions: [], features: null, scores: [] };
