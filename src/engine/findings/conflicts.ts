/** Two statements of one thread that cannot both hold. Precision first: a false alarm costs more trust than a missed slip. */
import type { ActKind, ConflictTopic, Evidence, Flag } from "../types.ts";
import { clauseAround } from "./clauseAround.ts";
import { askedWhichHolds, comparedInside } from "./comparedSources.ts";
import type { Item } from "./ledger.ts";
import { areApart, type Occasion, occasionOf } from "./occasion.ts";
import { sayingConflicts } from "./sayingsOfDays.ts";
import { numberConflicts } from "./sayingsOfNumbers.ts";
import type { MessageReading, ReadAct, SentenceReading } from "./sentenceReading.ts";
import { personKey } from "./sides.ts";
import { dayConflicts } from "./statedDays.ts";
import { beginsAlike, factConflicts } from "./statedFacts.ts";
import { type StatedValue, statedValues } from "./statedValues.ts";
import { likeness, nameTwoThings, type Topics } from "./topic.ts";

interface Statement {
  readonly value: StatedValue;
  readonly reading: MessageReading;
  readonly sentence: SentenceReading;
}

/** Different values remembered per slot; more than this is a price list, not a slip. */
const MOST_PER_SLOT = 12;
/** Numbers of fewer digits are exchanged by chance; with a unit beside them two are enough. */
const LEAST_BARE_DIGITS = 4;
const SAME_MATTER = 0.12;
const MOVE_REACH = 3;
/** Counted things differ by a slip when they differ by no more than this part. */
const NEARLY = 0.1;
const COUNTED: ReadonlySet<string> = new Set(["carton", "pack", "piece", "pallet", "container", "person", "roll", "bag", "sample"]);

/** Conflicts between messages, inside one sentence that compares its sources, and between two promised dates. */
export function conflictFlags(readings: readonly MessageReading[], items: readonly Item[], topics: Topics): readonly Flag[] {
  const slots = new Map<string, Statement[]>();
  const flags: Flag[] = [];
  const told = new Set<string>();
  for (const reading of readings) {
    for (const [at, sentence] of reading.sentences.entries()) {
      const values = valuesOf(sentence);
      const statements = values.map((value) => ({ value, reading, sentence }));
      const inside = offers(reading, at) ? null : (comparedInside(reading, sentence, values) ?? askedWhichHolds(reading, at, valuesOf));
      if (inside !== null && !namesDeadline(inside, reading)) flags.push(inside);
      for (const statement of statements) {
        const earlier = earlierOtherwise(statement, slots);
        if (earlier === null || inside !== null) continue;
        const key = `${earlier.value.slot}:${[earlier.value.value, statement.value.value].toSorted().join("|")}`;
        if (told.has(key)) continue;
        told.add(key);
        flags.push(conflict(topicOfValue(statement.value), earlier, statement));
      }
      for (const statement of statements) remember(statement, slots);
    }
  }
  return withoutTwins([
    ...flags,
    ...factConflicts(readings),
    ...dayConflicts(readings),
    ...dateConflicts(items, readings),
    ...sayingConflicts(readings, topics),
    ...numberConflicts(readings, topics),
  ]);
}

/** "I could come on the 8th or the 9th, which is better?", "300 are no longer needed, please quote 500": two values on purpose. */
function offers({ sentences }: MessageReading, at: number): boolean {
  const puts = (sentence: SentenceReading | undefined, kinds: readonly ActKind[]): boolean =>
    sentence?.acts.some(({ kind }) => kinds.includes(kind)) === true;
  return puts(sentences[at], ["proposal", "withdrawal"]) || puts(sentences[at - 1], ["proposal"]);
}

/** "The inspection is on the 12th. Which paper is right? Please answer by the 20th": the last day is one for the answer. */
function namesDeadline({ evidence }: Flag, reading: MessageReading): boolean {
  const within = (one: SentenceReading): boolean =>
    evidence.some(({ span }) => one.sentence.span.start <= span.start && one.sentence.span.end >= span.end);
  const sentences = reading.sentences.filter(within);
  return (
    sentences.length > 1 &&
    sentences.some(
      ({ acts, dates }) =>
        acts.some(({ kind }) => kind === "request") && dates.some(({ when }) => when.kind === "day" && when.bound === "by"),
    )
  );
}

/** The same two values told once, whichever way they were found and written. */
function withoutTwins(flags: readonly Flag[]): readonly Flag[] {
  const told: (readonly [string, string])[] = [];
  const places = new Set<string>();
  return flags.filter((flag) => {
    if (flag.kind !== "conflict") return true;
    const place = flag.evidence.map(({ span }) => `${span.message} ${span.start}`).join("|");
    if (places.has(place)) return false;
    places.add(place);
    const [first, second] = [plain(flag.values[0]), plain(flag.values[1])];
    const isTold = told.some(
      ([one, other]) => (isOnePlace(one, first) && isOnePlace(other, second)) || (isOnePlace(one, second) && isOnePlace(other, first)),
    );
    told.push([first, second]);
    return !isTold;
  });
}

function plain(value: string): string {
  return value.toLowerCase().replace(/[\s,.'-]/gu, "");
}

function valuesOf(sentence: SentenceReading): readonly StatedValue[] {
  const offset = sentence.sentence.span.start;
  const dates = sentence.dates.map((date) => ({ start: date.start - offset, end: date.end - offset }));
  return statedValues(sentence.sentence.text, sentence.folded, dates, sentence.tables);
}

function remember(statement: Statement, slots: Map<string, Statement[]>): void {
  for (const slot of slotsOf(statement.value)) {
    const known = slots.get(slot);
    if (known === undefined) slots.set(slot, [statement]);
    else if (known.length < MOST_PER_SLOT) known.push(statement);
  }
}

/** Where a value is looked up: among values of its unit, and a longer number among numbers of the same digits in any order. */
function slotsOf(value: StatedValue): readonly string[] {
  const slots = value.slot === "" ? [] : [`${value.shape}:${value.slot}`];
  const digits = value.value.replace(".", "");
  if (value.shape === "number" && digits.length >= LEAST_BARE_DIGITS) slots.push(`digits:${[...digits].toSorted().join("")}`);
  return slots;
}

function earlierOtherwise(statement: Statement, slots: ReadonlyMap<string, readonly Statement[]>): Statement | null {
  if (isMove(statement)) return null;
  const digitSlot = slotsOf(statement.value);
  for (const slot of digitSlot) {
    const known = slots.get(slot) ?? [];
    // Said the same before: the later statement repeats one of the two values, the flag stands already.
    if (known.some((earlier) => earlier.value.value === statement.value.value)) continue;
    for (const earlier of known) {
      if (earlier.reading.index === statement.reading.index || isMove(earlier)) continue;
      if (contradicts(earlier, statement)) return earlier;
    }
  }
  return null;
}

function contradicts(earlier: Statement, later: Statement): boolean {
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

function numbersContradict(earlier: Statement, later: Statement): boolean {
  const a = earlier.value;
  const b = later.value;
  if (isAsked(earlier) || isAsked(later)) return false;
  const isSameSlot = a.slot === b.slot;
  if (states(later, a) || states(earlier, b)) return false;
  if (isTransposed(a.value, b.value)) return a.value.length >= LEAST_BARE_DIGITS || (isSameSlot && a.slot !== "");
  if (!isSameSlot || a.slot === "" || a.isMoney || isApproximate(earlier) || isApproximate(later)) return false;
  if (!isOneDigitOff(a.value, b.value)) return false;
  return sameNeighbour(earlier, later) || namesSource(earlier) || namesSource(later) || isMiscounted(earlier, later);
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

function isAsked(statement: Statement): boolean {
  const { start } = statement.value;
  const at = start + statement.sentence.sentence.span.start;
  return statement.sentence.acts.some(({ kind, evidence }) => kind === "question" && evidence.span.start <= at && evidence.span.end >= at);
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

function sameScript(a: string, b: string): boolean {
  const script = (text: string): number => (/\p{Script=Latin}/u.test(text) ? 1 : /\p{Script=Cyrillic}/u.test(text) ? 2 : 3);
  return script(a) === script(b);
}

/** "Tokyo" and "Port of Tokyo", "東京" and "東京港", «Усть-Луга» and «Усть-Луге». */
function isOnePlace(a: string, b: string): boolean {
  if (a.includes(b) || b.includes(a) || beginsAlike(a, b)) return true;
  const stem = Math.min(a.length, b.length) - 2;
  return stem >= 3 && a.slice(0, stem) === b.slice(0, stem);
}

/** The words say that the value is another one on purpose. */
function isMove(statement: Statement): boolean {
  return statement.sentence.tables.is.changed.test(statement.sentence.folded);
}

function isApproximate(statement: Statement): boolean {
  const { start } = statement.value;
  return statement.sentence.tables.is.approximately.test(statement.sentence.folded.slice(Math.max(0, start - 12), start));
}

function isStatement(statement: Statement): boolean {
  return !statement.sentence.acts.some((act) => act.kind === "promise" || act.kind === "request" || act.kind === "question");
}

/** The same person promised the same thing for two days and did not say that it moved. */
function dateConflicts(items: readonly Item[], readings: readonly MessageReading[]): readonly Flag[] {
  const flags: Flag[] = [];
  for (const item of items) {
    // What was offered for agreement may move as often as the two sides like.
    if (item.isProposal) continue;
    const promises = item.acts.filter((read) => read.act.kind === "promise" && daysOf(read).length === 1);
    for (const [i, later] of promises.entries()) {
      const earlier = promises[i - 1];
      if (earlier === undefined || earlier.act.messageIndex === later.act.messageIndex) continue;
      if (personKey(earlier.act.by) !== personKey(later.act.by) || daysOf(earlier)[0] === daysOf(later)[0] || saysMoved(later, readings))
        continue;
      if (isWished(item, later) || areTwoDeeds(earlier, later) || isKept(earlier, later, readings)) continue;
      flags.push({
        kind: "conflict",
        about: "date",
        evidence: [earlier.act.evidence, later.act.evidence],
        values: [earlier.act.dates[0]?.text ?? "", later.act.dates[0]?.text ?? ""],
      });
    }
  }
  return flags;
}

function daysOf(read: ReadAct): readonly string[] {
  // "On the same day" names no day of its own.
  return read.act.dates.flatMap((date) => (date.when.kind === "day" && date.rule !== "event" ? [date.when.day] : []));
}

/** "We bring the form on the 8th", "we pay on the 30th": one item, and yet two deeds. */
const ONE_DEED = 0.3;
function areTwoDeeds(earlier: ReadAct, later: ReadAct): boolean {
  return nameTwoThings(earlier.ownTopic, later.ownTopic) && likeness(earlier.ownTopic, later.ownTopic) < ONE_DEED;
}

/** The later mail was sent on the promised day: it does what was promised. */
function isKept(earlier: ReadAct, later: ReadAct, readings: readonly MessageReading[]): boolean {
  return daysOf(earlier)[0] === readings[later.act.messageIndex]?.message.sentOn;
}

/** Somebody else asked for the new day before. */
function isWished(item: Item, later: ReadAct): boolean {
  const [day] = daysOf(later);
  return item.acts.some(
    (other) =>
      other.act.messageIndex < later.act.messageIndex &&
      personKey(other.act.by) !== personKey(later.act.by) &&
      other.sentence.dates.some((date) => date.when.kind === "day" && date.when.day === day),
  );
}

/** The sentence or the ones before it in the same mail say that something moved, or beg pardon for it. */
function saysMoved(read: ReadAct, readings: readonly MessageReading[]): boolean {
  const sentences = readings[read.act.messageIndex]?.sentences ?? [];
  const at = sentences.indexOf(read.sentence);
  return sentences.slice(Math.max(0, at - MOVE_REACH), at + 1).some((sentence) => sentence.tables.is.changed.test(sentence.folded));
}

function conflict(about: ConflictTopic, earlier: Statement, later: Statement): Flag {
  const evidence = (statement: Statement): Evidence =>
    clauseAround(statement.reading, statement.sentence, statement.value.start, statement.value.end);
  return { kind: "conflict", about, evidence: [evidence(earlier), evidence(later)], values: [textOf(earlier), textOf(later)] };
}

function topicOfValue(value: StatedValue): ConflictTopic {
  if (value.shape === "place") return "place";
  if (value.shape === "version") return "version";
  return value.isMoney ? "price" : "quantity";
}

function textOf(statement: Statement): string {
  return statement.sentence.sentence.text.slice(statement.value.start, statement.value.end);
}
