/** Patterns of our tables with their {slots} filled in. */
import type { DateTables, Words } from "./dateTables.ts";
import type { NumberReader } from "./numberWords.ts";

/** A blank or a line end, as a character class. */
export const BLANK = "[ \\n]";
/** A pattern that matches nothing. */
export const NEVER = "(?!)";

/** A blank in the tables of a language with spaces stands for up to three blanks or a line end. */
export function withBlanks(source: string, spaced: boolean): string {
  if (!spaced) return source;
  return source.replace(/\[[^\]]*\]| /g, (found) => (found === " " ? `(?:${BLANK}{1,3})` : found.replaceAll(" ", " \\n")));
}

/** Number words with their blanks in the form of patterns. */
export function mapNumberBlanks(dates: DateTables, spaced: boolean): DateTables["numbers"] {
  const mapped = (words: Words<number>): Words<number> => words.map(([pattern, value]) => [withBlanks(pattern, spaced), value]);
  const { cardinals, multipliers, ordinals, between, ordinalSuffix, last } = dates.numbers;
  return {
    cardinals: mapped(cardinals),
    multipliers: mapped(multipliers),
    ordinals: mapped(ordinals),
    between: withBlanks(between, spaced),
    ordinalSuffix: withBlanks(ordinalSuffix, spaced),
    last: withBlanks(last, spaced),
  };
}

const SLOT = /\{([a-z][A-Za-z]*)(\d?)\}/g;
const MOST_NESTED_FRAGMENTS = 6;

/** The source with its fragments put in. */
export function withFragments(source: string, dates: DateTables): string {
  let open = source;
  for (let depth = 0; depth < MOST_NESTED_FRAGMENTS; depth += 1) {
    open = open.replace(SLOT, (slot, name: string, digit: string) => {
      const fragment = dates.fragments[name + digit];
      return fragment === undefined ? slot : `(?:${fragment})`;
    });
  }
  return open;
}

/** The pattern of a slot such as "day2"; null when nothing fills it. */
export function patternOfSlot(slot: string, dates: DateTables, numbers: NumberReader, spaced: boolean): string | null {
  return slotPattern(slot, dates, numbers, spaced) ?? slotPattern(slot.replace(/\d$/, ""), dates, numbers, spaced);
}

/** The source with its slots as capturing groups, and what each group is; `open`: with its slots as they stand. Throws when nothing fills a slot. */
export function fillSlots(
  match: string,
  dates: DateTables,
  numbers: NumberReader,
  spaced: boolean,
): { readonly source: string; readonly open: string; readonly slots: readonly string[] } {
  const open = withBlanks(withFragments(match, dates), spaced);
  const slots: string[] = [];
  const source = open.replace(SLOT, (_, name: string, digit: string) => {
    const pattern = patternOfSlot(name + digit, dates, numbers, spaced);
    if (pattern === null) throw new Error(`date table: "${match}" names the slot {${name}${digit}}, which nothing fills`);
    slots.push(name + digit);
    return `(${pattern})`;
  });
  return { source, open, slots };
}

/** The first year of an era has a name of its own in China, Japan and Taiwan. */
export const FIRST_ERA_YEAR = "元";

function slotPattern(name: string, dates: DateTables, numbers: NumberReader, spaced: boolean): string | null {
  const words = wordsOf(name, dates);
  if (words !== null)
    return words.length === 0 ? NEVER : words.map(([pattern]) => `(?:${withBlanks(withFragments(pattern, dates), spaced)})`).join("|");
  const suffix = dates.numbers.ordinalSuffix === "" ? "" : `(?:${withBlanks(dates.numbers.ordinalSuffix, spaced)})?`;
  const orWords = (...patterns: string[]): string => patterns.filter((pattern) => pattern !== "").join("|");
  const cjkYear = numbers.digitWordsPattern === "" || spaced ? "" : `${numbers.digitWordsPattern}{4}`;
  switch (name) {
    case "year":
      return orWords("(?:19|20|21)[0-9]{2}", cjkYear, spaced ? numbers.yearPattern : "");
    case "shortYear":
      return orWords("'?[0-9]{2}", numbers.digitWordsPattern === "" || spaced ? "" : `${numbers.digitWordsPattern}{2}`);
    case "eraYear":
      return orWords("[0-9]{1,3}", numbers.cardinalPattern, FIRST_ERA_YEAR);
    case "monthNumber":
      return orWords("1[0-2]|0?[1-9](?![0-9])", spaced ? numbers.ordinalPattern : numbers.cardinalPattern);
    case "day":
      return orWords(
        `(?:3[01]|[12][0-9]|0?[1-9](?![0-9]))${suffix}`,
        numbers.ordinalPattern,
        spaced ? numbers.shortCardinalPattern : numbers.cardinalPattern,
      );
    case "count":
      return orWords("[0-9]{1,4}", numbers.cardinalPattern);
    case "nth":
      return orWords(
        `[1-5](?![0-9])${suffix}`,
        numbers.ordinalPattern,
        spaced ? "" : numbers.cardinalPattern,
        withBlanks(dates.numbers.last, spaced),
      );
    case "quarter":
      return orWords(`[1-4]${suffix}`, numbers.ordinalPattern, spaced ? "" : numbers.cardinalPattern);
    case "n1":
    case "n2":
    case "n3":
      return "(?:[0-9]{4}|[0-9]{1,2})";
    case "hour":
      return orWords(spaced ? "2[0-4]|[01]?[0-9]" : "2[0-9]|[01]?[0-9]", spaced ? "" : numbers.cardinalPattern);
    case "minute":
      return orWords("[0-5][0-9]", spaced ? "" : numbers.cardinalPattern);
    default:
      return null;
  }
}

function wordsOf(name: string, dates: DateTables): Words<unknown> | null {
  switch (name) {
    case "weekday":
    case "month":
    case "which":
    case "whichYear":
    case "unit":
    case "relativeDay":
    case "part":
    case "dayPart":
    case "holiday":
    case "era":
      return dates.words[name];
    default:
      return null;
  }
}
