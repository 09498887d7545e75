/**
 * How people are named and spoken to in a language, ready to run. Apart from the rules of acts: every thread asks every language for
 * its titles, and making the rules of a language takes a tenth of a second.
 */
import type { LanguagePack } from "../languagePack.ts";
import type { Language } from "../types.ts";
import { actPattern, NOTHING } from "./actPattern.ts";
import type { ActTables } from "./actTables.ts";

export interface CompiledNames {
  readonly titles: RegExp;
  readonly greeting: RegExp;
  readonly between: RegExp;
  readonly vocative: RegExp;
  readonly heading: RegExp;
  /** Sticky: a title right here. */
  readonly titleHere: RegExp;
  readonly namePrefix: RegExp;
  /** Global; null where nobody is called so. */
  readonly calling: RegExp | null;
  readonly acting: RegExp;
  /** null where names alone give no tasks. */
  readonly tasked: RegExp | null;
  readonly taskedYou: RegExp;
  readonly taskedAfterCall: RegExp;
  readonly greeted: RegExp;
  readonly promising: RegExp;
  readonly role: RegExp | null;
  readonly receiving: RegExp;
  readonly pronouns: RegExp;
  readonly everybody: RegExp;
}

const compiledTables = new WeakMap<ActTables, CompiledNames>();

/** The same object for the same tables. Throws on a broken row. */
export function compileNameTables({ language, acts }: Pick<LanguagePack, "language" | "acts">): CompiledNames {
  const known = compiledTables.get(acts);
  if (known !== undefined) return known;
  const compiled = compile(acts, language);
  compiledTables.set(acts, compiled);
  return compiled;
}

function compile(tables: ActTables, language: Language): CompiledNames {
  const { names } = tables;
  const regExp = actPattern(tables, language);
  return {
    titles: regExp("titles", names.titles, "gu"),
    greeting: regExp("greeting", names.greeting),
    between: regExp("between", names.between, "u"),
    vocative: regExp("vocative", names.vocative),
    heading: regExp("heading", names.heading),
    titleHere: regExp("titles", names.titles, "uy"),
    namePrefix: regExp("prefix", `^(?:${names.prefix ?? NOTHING})`),
    calling: names.calling === undefined ? null : regExp("calling", names.calling, "gu"),
    acting: regExp("acting", `^(?:${names.acting ?? NOTHING})`),
    tasked: names.tasked === undefined ? null : regExp("tasked", `^(?:${names.tasked})`),
    taskedYou: regExp("taskedYou", `^(?:${names.taskedYou ?? NOTHING})`),
    greeted: regExp("greeted", `(?:${names.greeted ?? NOTHING})$`),
    taskedAfterCall: regExp("taskedAfterCall", `^(?:${names.taskedAfterCall ?? NOTHING})`),
    receiving: regExp("receiving", names.receiving ?? NOTHING),
    promising: regExp("promising", names.promising ?? NOTHING),
    role: names.role === undefined ? null : regExp("role", names.role, "gu"),
    pronouns: regExp("pronouns", `^(?:${names.pronouns ?? NOTHING})$`),
    everybody: regExp("everybody", names.everybody ?? NOTHING),
  };
}
