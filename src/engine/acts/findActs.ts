import type { LanguagePack } from "../languagePack.ts";
import { foldText } from "../message/foldText.ts";
import { holdsAny } from "../patternAlternatives.ts";
import { readyPattern } from "../readyPattern.ts";
import type { ActKind, ActMention } from "../types.ts";
import { type CompiledActs, type CompiledRule, compileActTables } from "./compileActTables.ts";
import { compileNameTables } from "./compileNameTables.ts";
import { type TextFeatures, textFeatures } from "./sentenceFeatures.ts";
import { type Clause, splitClauses } from "./splitClauses.ts";
import { outspokenBy, weighActs } from "./weighActs.ts";

/** Sentences of people are shorter; no more of a hostile line is read, in UTF-16 units. */
const longestSentence = 4000;

/**
 * What the author of one sentence does with it, clause by clause, in the order of the text.
 * Offsets are UTF-16 offsets into `text`; several mentions may share a clause (a question that is also a proposal).
 * With learned weights in the pack these have the last word; without, the tables alone speak.
 */
export function findActs(text: string, pack: LanguagePack): readonly ActMention[] {
  return readActs(text, pack).mentions;
}

/** The acts of a sentence and, where the weights looked at them, the features of its folded text. */
export interface ReadActs {
  readonly mentions: readonly ActMention[];
  readonly features: TextFeatures | null;
  /** How likely each kind is to the weights, in their order. */
  readonly scores: readonly number[];
}

/** The same with what was worked out on the way. */
export function readActs(text: string, pack: LanguagePack): ReadActs {
  const acts = compileActTables(pack);
  const folded = foldText(text.slice(0, longestSentence), pack);
  const may = acts.sentenceSieve(folded);
  const { rest, formulas } = takeOffFormulas(folded, may, acts);
  // Where courtesy was blotted out, what the sieve told of the whole text holds no longer.
  const mayCut = rest === folded ? may : acts.sentenceSieve(rest);
  const readings: ClauseReading[] = [];
  for (const clause of splitClauses(rest, mayCut, acts))
    readings.push(withRole(readClause(clause, text, pack, acts), readings.at(-1), acts));
  const found = readings.flatMap((reading, index) => {
    if (reading.acts.length === 0) return [];
    const start = leadingStart(readings, index);
    const end = trailingEnd(readings, index);
    const condition = conditionBeside(readings, index);
    return reading.acts.map(
      ({ rule, name }): ActMention => ({
        kind: rule.kind,
        start,
        end,
        clauseStart: reading.clause.start,
        actor: rule.actor,
        name: name ?? (rule.actor === "author" ? null : calledName(text, folded.slice(start, end), start, pack)),
        condition,
        sure: rule.sure,
        rule: rule.rule,
      }),
    );
  });
  const mentions = [...formulas, ...found];
  if (pack.actWeights === undefined) return { mentions, features: null, scores: [] };
  const places = readings.flatMap(({ clause, role }, index) =>
    role === "condition" ? [] : [{ ...clause, condition: conditionBeside(readings, index) }],
  );
  const features = textFeatures(folded, pack.wordsHaveSpaces);
  const { mentions: weighed, scores } = weighActs({ folded, features, mentions, places, standing: acts.standing }, pack, pack.actWeights);
  const named = weighed.map((mention) =>
    mention.name === null && mention.actor === "reader"
      ? { ...mention, name: calledName(text, folded.slice(mention.start, mention.end), mention.start, pack) }
      : mention,
  );
  return { mentions: named, features, scores };
}

interface FoundAct {
  readonly rule: CompiledRule;
  readonly name: string | null;
}
interface ClauseReading {
  readonly clause: Clause;
  /** "lead", "trail": no act of its own, shown with the clause after or before; "aside": with none. */
  readonly role: "act" | "condition" | "lead" | "trail" | "aside";
  readonly acts: readonly FoundAct[];
}

function readClause(clause: Clause, text: string, pack: LanguagePack, acts: CompiledActs): ClauseReading {
  const { folded } = clause;
  const may = acts.sieve(folded);
  if (holdsAny(acts.nothing, may, folded)) return { clause, role: "aside", acts: [] };
  if (holdsAny(acts.condition, may, folded)) return { clause, role: "condition", acts: [] };
  const found: FoundAct[] = [];
  const kinds = new Set<ActKind>();
  const ruledOut = new Map<ActKind, boolean>();
  const isRuledOut = (kind: ActKind): boolean => {
    const unless = acts.unless.get(kind);
    const isOut = ruledOut.get(kind) ?? (unless !== undefined && holdsAny(unless, may, folded));
    ruledOut.set(kind, isOut);
    return isOut;
  };
  for (const rule of acts.rules) {
    if (kinds.has(rule.kind) || !holdsAny(rule.alternatives, may, folded)) continue;
    if (isRuledOut(rule.kind) || holdsAny(rule.unless, may, folded)) continue;
    const match = rule.when === null ? null : readyPattern(rule.when, folded).exec(folded);
    const first = match === null ? null : nameIn(match, clause.start, text);
    const isName = (name: string): boolean => !pack.wordsHaveSpaces || isCapitalised(name, rule.kind);
    const name = first === null || rule.when === null || isName(first) ? first : laterName(rule.when, clause, text, isName);
    if (first !== null && name === null) continue;
    kinds.add(rule.kind);
    found.push({ rule, name });
  }
  const spoken = found.filter(({ rule }) => !outspokenBy[rule.kind]?.some((kind) => kinds.has(kind)));
  return { clause, role: spoken.length > 0 ? "act" : "lead", acts: spoken };
}

/** "By Friday" completes the promise before it and begins the sentence before a promise. */
function withRole(reading: ClauseReading, before: ClauseReading | undefined, acts: CompiledActs): ClauseReading {
  const { folded } = reading.clause;
  if (reading.role === "act" && before?.acts.some(({ rule }) => rule.kind === "request") && acts.trailOfRequest.test(folded))
    return { ...reading, role: "trail", acts: [] };
  if (reading.role !== "lead") return reading;
  if ((before?.role === "act" || before?.role === "trail") && acts.trail.test(folded)) return { ...reading, role: "trail" };
  return acts.leadIn.test(folded) ? reading : { ...reading, role: "aside" };
}

/** Text with courtesy blotted out by spaces, so that offsets hold, and the courtesy as mentions. */
interface WithoutFormulas {
  readonly rest: string;
  readonly formulas: readonly ActMention[];
}

function takeOffFormulas(folded: string, may: readonly number[], acts: CompiledActs): WithoutFormulas {
  const formulas: ActMention[] = [];
  let rest = folded;
  for (const { rule, when, alternatives } of acts.formulas) {
    if (rest === folded && !holdsAny(alternatives, may, folded)) continue;
    rest = rest.replace(readyPattern(when, rest), (match, ...more: readonly unknown[]) => {
      const start = more.find((value) => typeof value === "number") ?? 0;
      formulas.push({
        kind: "formula",
        start,
        end: start + match.length,
        clauseStart: start,
        actor: "author",
        name: null,
        condition: null,
        sure: true,
        rule,
      });
      return " ".repeat(match.length);
    });
  }
  return { rest, formulas };
}

/** "Next week Anna sends it": what stands first looked like a name in folded text and was none. */
function laterName(when: RegExp, { folded, start }: Clause, text: string, isName: (name: string) => boolean): string | null {
  const again = globals.get(when) ?? new RegExp(when.source, `${when.flags}g`);
  globals.set(when, again);
  again.lastIndex = 0;
  for (let tries = 0; tries < MOST_NAMES; tries += 1) {
    const match = again.exec(folded);
    const name = match === null ? null : nameIn(match, start, text);
    if (match === null || name === null || isName(name)) return name;
    again.lastIndex = match.index + 1;
  }
  return null;
}

const MOST_NAMES = 6;
/** The same patterns, each made once. */
const globals = new WeakMap<RegExp, RegExp>();

function nameIn(match: RegExpExecArray, offset: number, text: string): string | null {
  const span = match.indices?.groups?.name;
  return span ? text.slice(offset + span[0], offset + span[1]) : null;
}

/** In languages with capitals a name shows by its first letter; folded text has lost it. */
function beginsLikeName(name: string): boolean {
  return /^@?\p{Lu}/u.test(name) || !/^@?\p{Ll}/u.test(name);
}

/** "Anna Berg: send …" names somebody, "Nobody needs to send …" does not; particles ("van der") may be small. */
function isCapitalised(name: string, kind: ActKind): boolean {
  return beginsLikeName(name) && (kind !== "request" || !/ \p{Ll}{4}/u.test(name));
}

/** "@Anna", as mail clients and chats write it in every language. */
const atName = /(?<name>@\p{L}[\p{L}\p{N}.'-]*)/du;

function calledName(text: string, folded: string, start: number, pack: LanguagePack): string | null {
  const match = atName.exec(folded) ?? compileNameTables(pack).vocative.exec(folded);
  if (!match) return null;
  const name = nameIn(match, start, text);
  return name !== null && beginsLikeName(name) ? name : null;
}

function leadingStart(readings: readonly ClauseReading[], index: number): number {
  let first = index;
  while (readings[first - 1]?.role === "lead") first--;
  return readings[first]?.clause.start ?? 0;
}

function trailingEnd(readings: readonly ClauseReading[], index: number): number {
  let last = index;
  while (readings[last + 1]?.role === "trail") last++;
  return readings[last]?.clause.end ?? 0;
}

/** The nearest condition before this act that no other act stands between, else the one right after it. */
function conditionBeside(readings: readonly ClauseReading[], index: number): ActMention["condition"] {
  for (let before = index - 1; before >= 0; before--) {
    const reading = readings[before];
    if (reading?.role === "condition") return { start: reading.clause.start, end: reading.clause.end };
    if (reading?.role === "act") break;
  }
  const next = readings[index + 1];
  return next?.role === "condition" ? { start: next.clause.start, end: next.clause.end } : null;
}
