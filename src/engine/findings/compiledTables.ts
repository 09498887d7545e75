/** The finding tables of a pack as regular expressions, made once per pack. */
import { country } from "../brands.ts";
import type { LanguagePack } from "../languagePack.ts";
import { type NeededSets, neededSets } from "../neededParts.ts";
import { alternativesOf, type LatePattern, latePattern } from "../patternAlternatives.ts";
import { type SievedPattern, sievedPatterns } from "../sievedPatterns.ts";
import type { Country, Locale } from "../types.ts";
import type { FindingTables, HomeSigns, NamedPatterns } from "./findingTables.ts";
import { withoutEndings } from "./wordStem.ts";

/** A pattern with the name it stands for. */
export interface NamedExpression {
  readonly name: string;
  readonly expression: RegExp;
}

/** What shows where a writer of a locale lives. */
export interface HomeExpression {
  readonly country: Country;
  readonly locale: Locale;
  readonly expression: RegExp;
}

/** A pack's fact tables as regular expressions. */
export interface CompiledFacts {
  readonly labels: readonly NamedExpression[];
  /** Any of the labels: most sentences have none. */
  readonly anyLabel: SievedPattern;
  readonly links: RegExp;
  readonly together: RegExp;
  readonly nameEnds: RegExp;
  readonly nameStarts: RegExp;
  readonly addresses: RegExp;
  readonly versionNames: RegExp;
  readonly occasions: RegExp;
  readonly elsewhere: RegExp;
  readonly ofWhat: RegExp;
  readonly ofWhatBefore: RegExp;
  readonly notWhat: RegExp;
  readonly ports: readonly NamedExpression[];
}

type PatternField = {
  readonly [Field in keyof FindingTables]-?: FindingTables[Field] extends string ? Field : never;
}[keyof FindingTables];

/** Asked of whole sentences and clauses. */
type Sieved = (typeof SIEVED)[number];

/** All patterns carry the flags "du" at most "u": none keeps a position between calls. */
export interface CompiledTables {
  readonly is: Readonly<Record<Exclude<PatternField, Sieved>, RegExp> & Record<Sieved, SievedPattern>>;
  /** Empty words of a language with spaces, and what is left of them without endings. */
  readonly emptyWords: ReadonlySet<string>;
  readonly emptyStems: ReadonlySet<string>;
  /** Empty strings of a language without spaces, longest first; splits a run of characters. */
  readonly emptyParts: RegExp;
  /** Every word of a thing that has several; pattern n stands for `thingNames[n]`. Global. */
  readonly things: readonly LatePattern[];
  readonly asksTwice: RegExp;
  readonly namesPoint: RegExp;
  readonly asksForDeed: RegExp;
  readonly numberWords: RegExp;
  readonly tellsAtOnce: RegExp;
  readonly asksToMeet: RegExp;
  readonly thingNames: readonly string[];
  /** Per thing, of each alternative what it needs: for a sieve. */
  readonly thingNeeds: readonly (readonly NeededSets[])[];
  readonly eventDays: readonly { readonly days: number; readonly expression: RegExp }[];
  readonly currencies: readonly NamedExpression[];
  readonly units: readonly NamedExpression[];
  readonly placeLabels: readonly NamedExpression[];
  readonly placesBefore: readonly NamedExpression[];
  readonly dateLabels: readonly NamedExpression[];
  readonly homeWords: readonly HomeExpression[];
  readonly homePlaces: readonly HomeExpression[];
  readonly facts: CompiledFacts;
}

const SIEVED = [
  "asksWhen",
  "asksNumber",
  "asksChoice",
  "asksConsent",
  "asksHow",
  "chases",
  "toPrograms",
  "asksToBeTold",
  "asksForFact",
  "awaitsEvent",
  "happened",
  "handsOver",
  "pointsBack",
  "answerWanted",
  "notYet",
  "stalled",
  "asksToCancel",
  "willAnswer",
  "another",
  "received",
  "missing",
  "changed",
  "whichHolds",
] as const;

/** Matches nowhere. */
const NOTHING = "(?!)";
const NEVER: SievedPattern = { test: () => false, exec: () => null };

const compiled = new WeakMap<FindingTables, CompiledTables>();

/** The compiled tables of a pack; the same object on every call. */
export function compiledTables(pack: LanguagePack): CompiledTables {
  const known = compiled.get(pack.findings);
  if (known !== undefined) return known;
  const made = compile(pack);
  compiled.set(pack.findings, made);
  return made;
}

function compile(pack: LanguagePack): CompiledTables {
  const tables = pack.findings;
  const pattern = (source: string): RegExp => new RegExp(source === "" ? NOTHING : source, "u");
  const endings = pattern(tables.wordEndings);
  const words = tables.emptyWords.filter((word) => word !== "");
  const things = tables.sameThings.map(([source]) => (pack.wordsHaveSpaces ? `(?<!\\p{L})(?:${source})(?!\\p{L})` : source));
  const thingNeeds = tables.sameThings.map(([source]) => alternativesOf(source).map((one) => neededSets(one, () => [])));
  const { anyLabel, ...is } = sieved(tables);
  return {
    is: {
      ...is,
      wordEndings: endings,
      conjunctions: leading(tables.conjunctions, pack.wordsHaveSpaces),
      sources: pattern(tables.sources),
      waitStarts: pattern(tables.waitStarts),
      bareDays: pattern(tables.bareDays),
      bareWaits: pattern(tables.bareWaits),
      othersWaits: pattern(tables.othersWaits),
      asRule: pattern(tables.asRule),
      daysOff: pattern(tables.daysOff),
      whichOne: pattern(tables.whichOne),
      noDeadline: pattern(tables.noDeadline),
      someDay: pattern(tables.someDay),
      thenDoes: pattern(tables.thenDoes),
      haste: pattern(tables.haste),
      approximately: pattern(tables.approximately),
      versions: pattern(tables.versions),
      states: pattern(tables.states),
    },
    emptyWords: new Set(words),
    emptyStems: new Set(words.map((word) => withoutEndings(word, endings)).filter((stem) => stem.length > 2)),
    emptyParts: pack.wordsHaveSpaces ? /(?!)/u : new RegExp(words.toSorted((a, b) => b.length - a.length).join("|"), "u"),
    things: things.map((source) => latePattern(source, "gu")),
    thingNeeds,
    asksTwice: pattern(tables.asksTwice ?? ""),
    namesPoint: pattern(tables.namesPoint ?? ""),
    tellsAtOnce: pattern(tables.tellsAtOnce ?? ""),
    asksToMeet: pattern(tables.asksToMeet ?? ""),
    numberWords: pattern(tables.numberWords === undefined ? "" : `\\b${tables.numberWords}\\b`),
    asksForDeed: pattern(tables.asksForDeed ?? ""),
    thingNames: tables.sameThings.map(([, name]) => name),
    eventDays: tables.eventDays.map(([source, days]) => ({ days, expression: new RegExp(source, "u") })),
    currencies: named(tables.currencies, ""),
    units: named(tables.units, "^(?:SOURCE)(?![a-zа-я])"),
    placeLabels: named(tables.placeLabels, ""),
    placesBefore: named(tables.placesBefore, ""),
    dateLabels: named(tables.dateLabels, ""),
    homeWords: homes(tables.homeWords),
    homePlaces: homes(tables.homePlaces),
    facts: {
      labels: named(tables.facts.labels, ""),
      anyLabel,
      links: pattern(`^(?:${tables.facts.links})`),
      together: pattern(tables.facts.together),
      nameEnds: pattern(tables.facts.nameEnds),
      nameStarts: pattern(tables.facts.nameStarts),
      addresses: pattern(tables.facts.addresses),
      versionNames: pattern(tables.facts.versionNames),
      occasions: pattern(tables.facts.occasions),
      elsewhere: pattern(tables.facts.elsewhere),
      ofWhat: pattern(tables.facts.ofWhat),
      ofWhatBefore: pattern(`(?:${tables.facts.ofWhatBefore})$`),
      notWhat: pattern(tables.facts.notWhat),
      ports: named(tables.facts.ports, ""),
    },
  };
}

function sieved(tables: FindingTables): Readonly<Record<Sieved | "anyLabel", SievedPattern>> {
  const sources = SIEVED.map((field) => [field, tables[field] === "" ? NOTHING : tables[field]] as const);
  const labels = tables.facts.labels.map(([source]) => source).join("|");
  const patterns = sievedPatterns<Sieved | "anyLabel">([...sources, ["anyLabel", labels === "" ? NOTHING : labels]]);
  const of = (field: Sieved | "anyLabel"): SievedPattern => patterns.get(field) ?? NEVER;
  return {
    anyLabel: of("anyLabel"),
    asksWhen: of("asksWhen"),
    asksNumber: of("asksNumber"),
    asksChoice: of("asksChoice"),
    asksConsent: of("asksConsent"),
    asksHow: of("asksHow"),
    chases: of("chases"),
    toPrograms: of("toPrograms"),
    asksToBeTold: of("asksToBeTold"),
    asksForFact: of("asksForFact"),
    awaitsEvent: of("awaitsEvent"),
    happened: of("happened"),
    handsOver: of("handsOver"),
    pointsBack: of("pointsBack"),
    answerWanted: of("answerWanted"),
    notYet: of("notYet"),
    stalled: of("stalled"),
    asksToCancel: of("asksToCancel"),
    willAnswer: of("willAnswer"),
    another: of("another"),
    received: of("received"),
    missing: of("missing"),
    changed: of("changed"),
    whichHolds: of("whichHolds"),
  };
}

/** Words at the beginning of a text with the signs after them. */
function leading(source: string, wordsHaveSpaces: boolean): RegExp {
  const wordEnd = wordsHaveSpaces ? "(?![\\p{L}\\p{M}\\p{N}'’-])" : "";
  return new RegExp(source === "" ? "(?!)" : `^(?:${source})${wordEnd}[\\s,，、:：;；–—-]*`, "iu");
}

function named(patterns: NamedPatterns, frame: string): readonly NamedExpression[] {
  return patterns.map(([source, name]) => ({ name, expression: new RegExp(frame === "" ? source : frame.replace("SOURCE", source), "u") }));
}

function homes(signs: HomeSigns): readonly HomeExpression[] {
  return signs.map(([source, code, locale]) => ({ country: country(code), locale, expression: new RegExp(source, "u") }));
}
