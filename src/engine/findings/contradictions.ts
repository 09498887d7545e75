/** Whether two values for what may be one thing cannot both hold: places, versions and numbers. */

import { areApart, type Occasion, occasionOf } from "./occasion.ts";
import { beginsAlike } from "./statedFacts.ts";
import type { StatedValue } from "./statedValues.ts";
import { likeness } from "./topic.ts";
import { type Statement, valuesOf } from "./valueStatements.ts";

/** Numbers of fewer digits are exchanged by chance; with a unit beside them two are enough. */
export const LEAST_BARE_DIGITS = 4;

/** How alike two sentences must be, 0 to about 1. */
const SAME_MATTER = 0.12;

/** Counted things differ by a slip when they differ by no more than this part. */
const NEARLY = 0.1;
const COUNTED: ReadonlySet<string> = new Set(["carton", "pack", "piece", "pallet", "container", "person", "roll", "bag", "sample"]);
/** The name of the unit of percentages. */
const SHARE = "%";

/** True when both are said of one thing and cannot both hold. */
export function contradicts(earlier: Statement, later: Statement): boolean {
  const a = earlier.value;
  const b = later.value;
  if (a.value === b.value || a.shape !== b.shape || areApart(occasion(earlier), occasion(later))) return false;
  switch (a.shape) {
    case "place":
      return a.slot === b.slot && sameScript(a.value, b.value) && !isOnePlace(a.value, b.value) && !isAsked(earlier) && !isAsked(later);
    case "version":
      return (
        a.value.split(".")[0] === b.value.split(".")[0] &&
        a.value.split(".").length === b.value.split(".").length &&
        isStatement(earlier) &&
        isStatement(later)
      );
    case "number":
      return numbersContradict(earlier, later);
  }
}

function occasion({ sentence }: Statement): Occasion {
  return occasionOf(sentence.folded, sentence.tables);
}

function isAsked(statement: Statement): boolean {
  const { start } = statement.value;
  const at = start + statement.sentence.sentence.span.start;
  return statement.sentence.acts.some(({ kind, evidence }) => kind === "question" && evidence.span.start <= at && evidence.span.end >= at);
}

function isStatement(statement: Statement): boolean {
  return !statement.sentence.acts.some((act) => act.kind === "promise" || act.kind === "request" || act.kind === "question");
}

function sameScript(a: string, b: string): boolean {
  const script = (text: string): number => (/\p{Script=Latin}/u.test(text) ? 1 : /\p{Script=Cyrillic}/u.test(text) ? 2 : 3);
  return script(a) === script(b);
}

/** "Tokyo" and "Port of Tokyo", "東京" and "東京港", «Усть-Луга» and «Усть-Луге». */
export function isOnePlace(a: string, b: string): boolean {
  if (a.includes(b) || b.includes(a) || beginsAlike(a, b)) return true;
  const stem = Math.min(a.length, b.length) - 2;
  return stem >= 3 && a.slice(0, stem) === b.slice(0, stem);
}

function numbersContradict(earlier: Statement, later: Statement): boolean {
  const a = earlier.value;
  const b = later.value;
  if (isAsked(earlier) || isAsked(later)) return false;
  const isSameSlot = a.slot === b.slot;
  if (states(later, a) || states(earlier, b)) return false;
  if (isTransposed(a.value, b.value)) return a.value.length >= LEAST_BARE_DIGITS || (isSameSlot && a.slot !== "");
  if (!isSameSlot || a.slot === "" || a.isMoney || isApproximate(earlier) || isApproximate(later)) return false;
  if (!isOneDigitOff(a.value, b.value)) return false;
  if (sameNeighbour(earlier, later)) return true;
  // "22 % tax" and "32 % down": shares of two things, whichever papers they stand in.
  if (a.slot === SHARE && likeness(earlier.sentence.topic, later.sentence.topic) < SAME_MATTER) return false;
  return namesSource(earlier) || namesSource(later) || isMiscounted(earlier, later);
}

/** "64 pieces" and "62 pieces": near enough to be one lot, and nobody says that some are missing. */
function isMiscounted(earlier: Statement, later: Statement): boolean {
  if (!COUNTED.has(later.value.slot) || isShort(earlier) || isShort(later)) return false;
  const a = Number(earlier.value.value);
  const b = Number(later.value.value);
  return Math.abs(a - b) <= NEARLY * Math.max(a, b);
}

function isShort(statement: Statement): boolean {
  return statement.sentence.tables.is.missing.test(statement.sentence.folded);
}

/** The sentence names the other value too: it tells the two apart. */
function states(statement: Statement, value: StatedValue): boolean {
  return valuesOf(statement.sentence).some((one) => one.slot === value.slot && one.value === value.value);
}

/** Two digits changed places: 18420 and 18240, 42 and 24. */
function isTransposed(a: string, b: string): boolean {
  if (a.length !== b.length || a.length < 2 || isYear(a) || isYear(b)) return false;
  const different = [...a].flatMap((digit, i) => (digit === b[i] ? [] : [i]));
  const [first, second] = different;
  return different.length === 2 && first !== undefined && second !== undefined && a[first] === b[second] && a[second] === b[first];
}

function isOneDigitOff(a: string, b: string): boolean {
  if (a.length !== b.length || a.length < 2) return false;
  return [...a].filter((digit, i) => digit !== b[i]).length === 1;
}

function isYear(value: string): boolean {
  return value.length === 4 && value >= "1900" && value <= "2100";
}

/** "0.8 mm pitch" and "0.5 mm pitch": the word beside the unit is the same. */
function sameNeighbour(earlier: Statement, later: Statement): boolean {
  const next = (statement: Statement): string =>
    /\p{L}{3,}/u.exec(statement.sentence.folded.slice(statement.value.end).replace(/^\s*\S+\s*/u, ""))?.[0] ?? "";
  const a = next(earlier);
  return a !== "" && a === next(later) && likeness(earlier.sentence.topic, later.sentence.topic) >= SAME_MATTER;
}

/** "The packing list says 46": the value is held against a paper. */
function namesSource(statement: Statement): boolean {
  return statement.sentence.tables.is.sources.test(statement.sentence.folded);
}

function isApproximate(statement: Statement): boolean {
  const { start, end } = statement.value;
  // "50個ほど": in some languages the word stands behind.
  return statement.sentence.tables.is.approximately.test(statement.sentence.folded.slice(Math.max(0, start - 12), end + 6));
}
