import type { LanguagePack } from "../languagePack.ts";
import { type NeededSets, neededSets } from "../neededParts.ts";
import { alternativesOf, type LatePattern, latePattern, type PlacedPatterns } from "../patternAlternatives.ts";
import { type ChoiceSieve, choiceSieve } from "../patternSieve.ts";
import type { ActKind, ActMention, Language } from "../types.ts";
import { actPattern, filledWords, fillSlots, NOTHING } from "./actPattern.ts";
import type { ActTables } from "./actTables.ts";

/** One row of the tables, ready to run. `kind`, `actor`, `sure`: as in ActRule. `rule` is "en.will". */
export interface CompiledRule {
  readonly rule: string;
  readonly kind: ActKind;
  readonly actor: ActMention["actor"];
  readonly sure: boolean;
  /** Where it names somebody. */
  readonly when: RegExp | null;
  /** What `when` is made of; one matches where it does. */
  readonly alternatives: PlacedPatterns;
  /** Beside what speaks against its kind. */
  readonly unless: PlacedPatterns;
}
/** Courtesy, as `when` finds it all through a text; `alternatives`: each of what it is made of. */
export interface CompiledFormula {
  readonly rule: string;
  readonly when: RegExp;
  readonly alternatives: PlacedPatterns;
}
/** The tables of a language with every regular expression compiled once; those of names stand in compileNameTables.ts. */
export interface CompiledActs {
  /** Alternatives, global; of two that match at one place the first cuts. */
  readonly clauseCuts: PlacedPatterns;
  readonly leadIn: RegExp;
  readonly trail: RegExp;
  readonly trailOfRequest: RegExp;
  readonly condition: PlacedPatterns;
  readonly nothing: PlacedPatterns;
  readonly formulas: readonly CompiledFormula[];
  readonly rules: readonly CompiledRule[];
  /** Names of the rules whose acts are not weighed. */
  readonly standing: ReadonlySet<string>;
  /** What speaks against every rule of a kind. */
  readonly unless: ReadonlyMap<ActKind, PlacedPatterns>;
  /** For a sentence: which formulas and clause cuts may match in it. */
  readonly sentenceSieve: ChoiceSieve;
  /** For a clause: which alternatives of `nothing`, `condition`, `unless` and the rules may. */
  readonly sieve: ChoiceSieve;
  readonly sections: {
    readonly decided: RegExp;
    readonly told: RegExp;
    readonly wanted: RegExp;
    readonly asking: RegExp;
    readonly below: RegExp;
    readonly wantedTail: RegExp;
  };
}

const NAMES = /\(\?<name>/;

const compiledTables = new WeakMap<ActTables, CompiledActs>();

/** The pack's tables with `{slot}`s filled in and expressions compiled; the same object for the same tables. Throws on a broken row. */
export function compileActTables(pack: Pick<LanguagePack, "language" | "acts">): CompiledActs {
  const known = compiledTables.get(pack.acts);
  if (known) return known;
  const compiled = compile(pack.acts, pack.language);
  compiledTables.set(pack.acts, compiled);
  return compiled;
}

function compile(tables: ActTables, language: Language): CompiledActs {
  const words = filledWords(tables, language);
  const regExp = actPattern(tables, language);
  const anyOf = (what: string, source: string, flags: string): readonly LatePattern[] => {
    // A broken row shows when the tables are made, not in the middle of a mail.
    regExp(what, source, flags);
    return alternativesOf(source).map((one) => latePattern(fillSlots(one, words), flags));
  };
  const slots = new Map<string, NeededSets>();
  const needs = (source: string): NeededSets => neededSets(source, (slot) => slots.get(slot) ?? []);
  for (const [slot, source] of Object.entries(tables.words)) slots.set(slot, needs(source));
  const apart = (source: string): readonly (readonly NeededSets[])[] => alternativesOf(source).map((one) => [needs(one)]);
  const inPlaces =
    (needed: (readonly NeededSets[])[]) =>
    (what: string, source: string | undefined, flags = "u"): PlacedPatterns => {
      const first = needed.length;
      if (source === undefined || source === "") return { first, patterns: [] };
      needed.push(...apart(source));
      return { first, patterns: anyOf(what, source, flags) };
    };
  const kinds = [...new Set(tables.rules.map(({ kind }) => kind))];
  const neededByClauses: (readonly NeededSets[])[] = [];
  const ofClauses = inPlaces(neededByClauses);
  const neededBySentences: (readonly NeededSets[])[] = [];
  const ofSentences = inPlaces(neededBySentences);
  return {
    clauseCuts: ofSentences("clauseCut", tables.clauseCut, "gu"),
    leadIn: regExp("leadIn", tables.leadIn),
    trail: regExp("trail", tables.trail),
    trailOfRequest: regExp("trailOfRequest", tables.trailOfRequest ?? NOTHING),
    nothing: ofClauses("nothing", tables.nothing),
    condition: ofClauses("condition", tables.condition),
    unless: new Map(kinds.map((kind) => [kind, ofClauses(`unless ${kind}`, tables.unless[kind])])),
    rules: tables.rules.map((row) => ({
      rule: `${language}.${row.id}`,
      kind: row.kind,
      actor: row.actor,
      sure: row.sure ?? true,
      when: NAMES.test(row.when) ? regExp(row.id, row.when) : null,
      alternatives: ofClauses(row.id, row.when),
      unless: ofClauses(`${row.id}: unless`, row.unless),
    })),
    standing: new Set(tables.rules.filter(({ stands }) => stands === true).map(({ id }) => `${language}.${id}`)),
    formulas: tables.formulas.map(({ id, when }) => ({
      rule: `${language}.${id}`,
      when: regExp(id, when, "gu"),
      alternatives: ofSentences(id, when),
    })),
    // Made last: what they are made of was gathered on the way.
    sieve: choiceSieve(neededByClauses),
    sentenceSieve: choiceSieve(neededBySentences),
    sections: {
      decided: regExp("sections.decided", headingOf(tables.sections.decided)),
      told: regExp("sections.told", headingOf(tables.sections.told)),
      wanted: regExp("sections.wanted", tables.sections.wanted ?? NOTHING),
      asking: regExp("sections.asking", tables.sections.asking ?? NOTHING),
      below: regExp("sections.below", tables.sections.below ?? NOTHING),
      wantedTail: regExp("sections.wantedTail", `^(?:${tables.sections.wantedTail ?? NOTHING})`),
    },
  };
}

function headingOf(words: string): string {
  return `^[\\s■◆□◇▼▲●○#★☆*・【〔<\\[(-]*(?:\\p{N}{1,2}[.)、]\\s?)?(?:${words})[\\s】〕>\\]):]*$`;
}
