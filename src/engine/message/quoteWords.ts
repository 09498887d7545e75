/** The words around quoted mail of all languages together, ready to be looked up. */
import { type FoldingPack, foldText } from "./foldText.ts";
import type { QuotePhrases } from "./quotePhrases.ts";

/** The part of a language pack that reading a body needs; a whole pack fits. */
export interface QuotePack {
  readonly quotes: QuotePhrases;
}
export type HeaderField = "from" | "date" | "to" | "cc" | "subject" | "other";

/** All keys are folded by `fold`; a text is compared after folding by the same pack. */
export interface QuoteWords {
  readonly fold: (text: string) => string;
  readonly labels: ReadonlyMap<string, HeaderField>;
  readonly separators: ReadonlySet<string>;
  readonly separatorEnds: ReadonlySet<string>;
  readonly verbs: readonly string[];
  /** The last letters of the verbs. */
  readonly verbEnds: ReadonlySet<string>;
  readonly openers: readonly string[];
  readonly verbsAndOpeners: readonly string[];
  readonly months: ReadonlyMap<string, number>;
  readonly weekdays: ReadonlySet<string>;
  readonly beforeNoon: readonly string[];
  readonly afterNoon: readonly string[];
  readonly beginsDeviceLine: (folded: string) => boolean;
  readonly closings: ReadonlySet<string>;
  readonly companyWords: readonly string[];
  readonly beginsDisclaimer: (folded: string) => boolean;
  readonly banners: readonly string[];
  /** Day, month name and year in the three orders mail uses; flags "gu", groups d, m, y. */
  readonly namedDates: readonly RegExp[];
}

const FIELDS: readonly HeaderField[] = ["other", "cc", "to", "date", "subject", "from"];
const kept = new WeakMap<readonly QuotePack[], QuoteWords>();

/** Compiled once per list of packs. */
export function quoteWords(packs: readonly QuotePack[]): QuoteWords {
  const known = kept.get(packs);
  if (known !== undefined) return known;
  const made = compile(packs.map((pack) => pack.quotes));
  kept.set(packs, made);
  return made;
}

function compile(tables: readonly QuotePhrases[]): QuoteWords {
  const variants = { from: tables.map((table) => table.variants.from).join(""), to: tables.map((table) => table.variants.to).join("") };
  const folding: FoldingPack = { quotes: { variants } };
  const fold = (text: string): string => foldText(text, folding);
  const all = (pick: (table: QuotePhrases) => readonly string[]): readonly string[] => [...new Set(tables.flatMap(pick).map(fold))];
  const months = new Map(tables.flatMap((table) => Object.entries(table.months)).map(([name, month]) => [fold(name), month]));
  const verbs = longestFirst(all((table) => table.wroteVerbs));
  const openers = longestFirst(all((table) => table.attributionOpeners));
  return {
    fold,
    labels: new Map(FIELDS.flatMap((field) => all((table) => table.labels[field]).map((word) => [word, field] as const))),
    separators: new Set(all((table) => table.separators)),
    separatorEnds: new Set(all((table) => table.separatorEnds)),
    verbs,
    verbEnds: new Set(all((table) => table.wroteVerbs).map((verb) => verb.charAt(verb.length - 1))),
    openers,
    verbsAndOpeners: [...verbs, ...openers],
    months,
    weekdays: new Set(all((table) => table.weekdays)),
    beforeNoon: all((table) => table.beforeNoon),
    afterNoon: all((table) => table.afterNoon),
    beginsDeviceLine: beginsWithOne(all((table) => table.deviceLines)),
    closings: new Set(all((table) => table.closings)),
    companyWords: all((table) => table.companyWords),
    beginsDisclaimer: beginsWithOne(all((table) => table.disclaimers)),
    banners: all((table) => table.banners),
    namedDates: namedDates([...months.keys()]),
  };
}

/** Whether a text begins with one of the words, looked up by its first letter. */
function beginsWithOne(words: readonly string[]): (text: string) => boolean {
  const byLetter = new Map<string, string[]>();
  for (const word of words) byLetter.set(word.charAt(0), [...(byLetter.get(word.charAt(0)) ?? []), word]);
  return (text) => byLetter.get(text.charAt(0))?.some((word) => text.startsWith(word)) ?? false;
}

function namedDates(months: readonly string[]): readonly RegExp[] {
  const month = `(?<m>${longestFirst(months).map(escaped).join("|")})(?!\\p{L})`;
  const day = "(?<!\\d)(?<d>\\d{1,2})(?:st|nd|rd|th|er|\\.|º|ª)?";
  const year = "(?<y>\\d{4})(?!\\d)";
  const gap = "[\\s.,-]{0,3}(?:de |del |of )?";
  return [
    `${day}${gap}(?<![\\p{L}\\d])${month}\\.?${gap}(?<y>\\d{4}|\\d{2})(?![\\d:])`,
    `(?<![\\p{L}\\d])${month}\\.?[\\s-]{0,2}${day},?${gap}(?<y>\\d{4}|\\d{2})(?![\\d:])`,
    `(?<!\\d)${year}\\.?[\\s-]{1,2}${month}\\.?[\\s-]{0,2}${day}`,
  ].map((source) => new RegExp(source, "gu"));
}

function longestFirst(words: readonly string[]): readonly string[] {
  return [...words].sort((a, b) => b.length - a.length);
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
}
