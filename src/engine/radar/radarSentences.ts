/** The sentences of a thread with the radar's words of their language. */
import { compiledTables } from "../findings/compiledTables.ts";
import type { LanguagePack } from "../languagePack.ts";
import { type DatedSentence, datedSentences } from "../nudge/sentenceDates.ts";
import type { Language, Message, ReaderContext, Thread } from "../types.ts";
import type { RadarTables } from "./radarTables.ts";

export interface RadarContext extends ReaderContext {
  readonly radarTables: Readonly<Record<Language, RadarTables>>;
}
export interface RadarSentence extends DatedSentence {
  readonly message: Message;
  readonly is: Readonly<Record<Exclude<keyof RadarTables, "versionWords">, RegExp>>;
  /** What a lead time counts from, beside its day. */
  readonly waitStarts: RegExp;
}

const compiled = new WeakMap<RadarTables, RadarSentence["is"]>();

function radarWords(tables: RadarTables): RadarSentence["is"] {
  const known = compiled.get(tables);
  if (known !== undefined) return known;
  const pattern = (source: string): RegExp => new RegExp(source, "u");
  const made = {
    places: pattern(tables.places),
    confirms: pattern(tables.confirms),
    notCounted: pattern(tables.notCounted),
    countsFrom: pattern(tables.countsFrom),
    paid: pattern(tables.paid),
    events: pattern(tables.events),
    urgent: pattern(tables.urgent),
    assumes: pattern(tables.assumes),
    tellsChanges: pattern(tables.tellsChanges),
  };
  compiled.set(tables, made);
  return made;
}

/** Every sentence that a person wrote, oldest first. */
export function radarSentences(thread: Thread, context: RadarContext): readonly RadarSentence[] {
  const plain = context.packs[0];
  return thread.messages
    .filter(({ automatic }) => automatic === null)
    .flatMap((message) =>
      datedSentences(message, context.packs, context.calendarOf).flatMap((dated) => {
        const pack: LanguagePack | undefined = context.packs.find(({ language }) => language === dated.sentence.language) ?? plain;
        if (pack === undefined) return [];
        return [{ ...dated, message, is: radarWords(context.radarTables[pack.language]), waitStarts: compiledTables(pack).is.waitStarts }];
      }),
    );
}
