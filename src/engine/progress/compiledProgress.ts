/** The progress tables of a language as regular expressions, made once per table. */
import { neededParts } from "../neededParts.ts";
import { type PatternSieve, patternSieve } from "../patternSieve.ts";
import type { ProgressTables } from "./progressTables.ts";
import type { OrderStep } from "./progressTypes.ts";

type PatternField =
  | "done"
  | "inWork"
  | "begins"
  | "begun"
  | "waits"
  | "notYet"
  | "toCome"
  | "onlyIf"
  | "yours"
  | "ours"
  | "earlierAhead"
  | "earlierBehind"
  | "soThat"
  | "performs"
  | "enclosed"
  | "supplies"
  | "dayAhead"
  | "dayBehind";

export interface CompiledStep {
  readonly step: OrderStep;
  readonly words: RegExp;
  readonly done: RegExp;
  readonly deeds: RegExp;
}

/** All patterns carry the flag "u" only: none keeps a position between calls. */
export interface CompiledProgress {
  readonly steps: readonly CompiledStep[];
  /** For a text: whether words (at 2n) and done (at 2n + 1) of the step at n may match. */
  readonly sieve: PatternSieve;
  readonly is: Readonly<Record<PatternField, RegExp>>;
  /** A sign or a word at which one clause ends and the next begins. */
  readonly cuts: RegExp;
  readonly awaitedStands: "before" | "after";
  /** Group 1: the number. */
  readonly orderNumber: RegExp;
  readonly invoiceNumber: RegExp;
}

const compiled = new WeakMap<ProgressTables, CompiledProgress>();

/** The compiled tables; the same object on every call. */
export function compiledProgress(tables: ProgressTables): CompiledProgress {
  const known = compiled.get(tables);
  if (known !== undefined) return known;
  const made = compile(tables);
  compiled.set(tables, made);
  return made;
}

/** A comma, point or colon inside a number cuts nothing. */
const SIGNS = "(?<!\\d)[,:]|[,:](?!\\d)|[，、;；。：\\n]|[.!?！？](?=\\s)| [-|] ";
/** Up to three signs between a label and its number; the number holds a digit and three signs or more. */
const NUMBER = "[ :：#№.-]{0,3}((?=[a-z/_-]{0,10}\\d)[a-z0-9][a-z0-9/_-]{2,24})(?![a-z0-9])";

/** The patterns of this stage have no slots. */
const noSlot = () => null;

function compile(tables: ProgressTables): CompiledProgress {
  const pattern = (source: string): RegExp => new RegExp(source, "u");
  const needed = tables.steps.flatMap(({ words, done }) => [neededParts(words, noSlot), neededParts(done, noSlot)]);
  return {
    sieve: patternSieve(needed),
    steps: tables.steps.map(({ step, words, done, deeds }) => ({
      step,
      words: pattern(words),
      done: pattern(done),
      deeds: pattern(deeds),
    })),
    is: {
      done: pattern(tables.done),
      inWork: pattern(tables.inWork),
      begins: pattern(tables.begins),
      begun: pattern(tables.begun),
      waits: pattern(tables.waits),
      notYet: pattern(tables.notYet),
      toCome: pattern(tables.toCome),
      onlyIf: pattern(tables.onlyIf),
      earlierAhead: pattern(`(?:${tables.earlierThan.ahead})$`),
      earlierBehind: pattern(`^(?:${tables.earlierThan.behind})`),
      soThat: pattern(`^(?:${tables.soThat})`),
      performs: pattern(tables.performs),
      enclosed: pattern(tables.enclosed),
      supplies: pattern(tables.supplies),
      dayAhead: pattern(`(?:${tables.dayOf.ahead})$`),
      dayBehind: pattern(`^(?:${tables.dayOf.behind})`),
      yours: pattern(tables.yours),
      ours: pattern(tables.ours),
    },
    cuts: pattern(`${SIGNS}|${tables.joins}`),
    awaitedStands: tables.awaitedStands,
    orderNumber: pattern(`(?:${tables.orderLabels})${NUMBER}`),
    invoiceNumber: pattern(`(?:${tables.invoiceLabels})${NUMBER}`),
  };
}
