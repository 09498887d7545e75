import type { LanguagePack } from "../languagePack.ts";
import { type NeededParts, neededParts } from "../neededParts.ts";
import { type PatternSieve, patternSieve } from "../patternSieve.ts";
import type { ActKind, ActMention, Language } from "../types.ts";
import type { ActTables } from "./actTables.ts";

/** One row of the tables, ready to run. `kind`, `actor`, `sure`: as in ActRule. `rule` is "en.will". */
export interface CompiledRule {
  readonly rule: string;
  readonly kind: ActKind;
  readonly actor: ActMention["actor"];
  readonly sure: boolean;
  readonly when: RegExp;
  readonly unless: RegExp | null;
}
/** The tables of a language with every regular expression compiled once. */
export interface CompiledActs {
  readonly clauseCut: RegExp;
  readonly leadIn: RegExp;
  readonly trail: RegExp;
  readonly trailOfRequest: RegExp;
  readonly condition: RegExp;
  readonly nothing: RegExp;
  /** All formulas in one expression, global: most clauses hold none and are passed over in one test. */
  readonly anyFormula: RegExp;
  readonly formulas: readonly { readonly rule: string; readonly when: RegExp }[];
  readonly rules: readonly CompiledRule[];
  /** For a clause: which of the rules may fit it. */
  readonly sieve: PatternSieve;
  readonly titles: RegExp;
  readonly greeting: RegExp;
  readonly between: RegExp;
  readonly vocative: RegExp;
  readonly heading: RegExp;
  /** Sticky: a title right here. */
  readonly titleHere: RegExp;
  /** Global; null where nobody is called so. */
  readonly calling: RegExp | null;
  readonly acting: RegExp;
  readonly pronouns: RegExp;
  readonly everybody: RegExp;
  readonly sections: { readonly decided: RegExp; readonly told: RegExp };
}

/** Matches nowhere. */
const NOTHING = "(?!)";

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
  const words = fillWords(tables, language);
  const regExp = (what: string, source: string, flags = "du"): RegExp => {
    try {
      return new RegExp(fillSlots(source, words), flags);
    } catch (cause) {
      throw new Error(`languages/${language}/acts.ts: cannot read "${what}"`, { cause });
    }
  };
  const formulas = tables.formulas.map(({ id, when }) => ({
    rule: `${language}.${id}`,
    when: regExp(id, when, "gu"),
  }));
  const rules = tables.rules.map((row) => {
    const kindUnless = tables.unless[row.kind];
    const unless = [row.unless, kindUnless].filter((source) => source !== undefined).join("|");
    return {
      rule: `${language}.${row.id}`,
      kind: row.kind,
      actor: row.actor,
      sure: row.sure ?? true,
      when: regExp(row.id, row.when),
      unless: unless === "" ? null : regExp(`${row.id}: unless`, unless),
    };
  });
  const { names } = tables;
  const slots = new Map<string, NeededParts>();
  const needs = (source: string): NeededParts => neededParts(source, (slot) => slots.get(slot) ?? null);
  for (const [slot, source] of Object.entries(tables.words)) slots.set(slot, needs(source));
  return {
    clauseCut: regExp("clauseCut", tables.clauseCut, "gu"),
    leadIn: regExp("leadIn", tables.leadIn),
    trail: regExp("trail", tables.trail),
    trailOfRequest: regExp("trailOfRequest", tables.trailOfRequest ?? NOTHING),
    condition: regExp("condition", tables.condition),
    nothing: regExp("nothing", tables.nothing),
    anyFormula: regExp("formulas", tables.formulas.map(({ when }) => `(?:${when})`).join("|") || NOTHING),
    formulas,
    rules,
    sieve: patternSieve(tables.rules.map(({ when }) => needs(when))),
    titles: regExp("titles", names.titles, "gu"),
    greeting: regExp("greeting", names.greeting),
    between: regExp("between", names.between, "u"),
    vocative: regExp("vocative", names.vocative),
    heading: regExp("heading", names.heading),
    titleHere: regExp("titles", names.titles, "uy"),
    calling: names.calling === undefined ? null : regExp("calling", names.calling, "gu"),
    acting: regExp("acting", `^(?:${names.acting ?? NOTHING})`),
    pronouns: regExp("pronouns", `^(?:${names.pronouns ?? NOTHING})$`),
    everybody: regExp("everybody", names.everybody ?? NOTHING),
    sections: {
      decided: regExp("sections.decided", headingOf(tables.sections.decided)),
      told: regExp("sections.told", headingOf(tables.sections.told)),
    },
  };
}

function headingOf(words: string): string {
  return `^[\\s■◆□◇▼▲●○#★☆*・【〔<\\[(-]*(?:\\p{N}{1,2}[.)、]\\s?)?(?:${words})[\\s】〕>\\]):]*$`;
}

function fillWords(tables: ActTables, language: Language): ReadonlyMap<string, string> {
  const words = new Map<string, string>();
  for (const [slot, source] of Object.entries(tables.words)) {
    try {
      words.set(slot, `(?:${fillSlots(source, words)})`);
    } catch (cause) {
      throw new Error(`languages/${language}/acts.ts: slot "${slot}"`, { cause });
    }
  }
  return words;
}

/** A slot begins with a small letter, so that `\p{L}` and `{0,20}` are left alone. */
const slotPattern = /\{([a-z]\w*)\}/g;

function fillSlots(source: string, words: ReadonlyMap<string, string>): string {
  return source.replace(slotPattern, (_, slot: string) => {
    const filled = words.get(slot);
    if (filled === undefined) throw new Error(`no slot "{${slot}}" stands above`);
    return filled;
  });
}
