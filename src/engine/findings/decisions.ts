/** What both sides settled: said outright, a yes to an offer, an answer to a choice, or a time that one named and the other repeats. */

import { covers, overlap } from "../textRanges.ts";
import type { DatePhraseReading, Decision } from "../types.ts";
import { clauseText } from "./clauseText.ts";
import { evidenceOf } from "./evidence.ts";
import { LEADS_IN } from "./leadIns.ts";
import { DAY, NamedValues, valuesOf } from "./namedValues.ts";
import type { MessageReading, SentenceReading } from "./sentenceReading.ts";
import type { Sides } from "./sides.ts";
import { takenChoices } from "./takenChoices.ts";
import { weightOf } from "./topic.ts";
import { NO_DEED, type Settled } from "./turn.ts";

/** A decision as the rules see it. */
export interface RuledDecision {
  readonly decision: Decision;
  /** One of the two things that a question offered, in its words. */
  readonly isPick: boolean;
}

/** Decisions in the order they were taken, each sentence once. */
export function decisionsOf(readings: readonly MessageReading[], settled: readonly Settled[], sides: Sides): readonly RuledDecision[] {
  const picks = new Set<string>();
  const seen = new Set<string>();
  const decisions: { readonly index: number; readonly start: number; readonly key: string; readonly decision: Decision }[] = [];
  for (const { reading, evidence, about, isPick } of [
    ...settled,
    ...repeatedTimes(readings, sides),
    ...acceptedValues(readings, sides),
    ...takenChoices(readings, sides),
  ]) {
    const sentence = reading.sentences.find((one) => covers(one.sentence.span, evidence.span));
    const key = `${reading.index}-${sentence?.sentence.span.start ?? evidence.span.start}`;
    if (isPick === true) picks.add(key);
    if (seen.has(key) || (sentence !== undefined && onlyAsks(sentence)) || LEADS_IN.test(evidence.quote)) continue;
    seen.add(key);
    // "Perfect.": what was offered says what is settled.
    const said = about !== undefined && sentence !== undefined && saysNothing(sentence) ? about : evidence;
    decisions.push({
      index: reading.index,
      start: evidence.span.start,
      key,
      decision: {
        what: clauseText(said.quote, sentence?.tables.is.conjunctions ?? null),
        evidence: said === evidence ? [evidence] : [evidence, said],
      },
    });
  }
  return decisions
    .toSorted((a, b) => a.index - b.index || a.start - b.start)
    .map(({ key, decision }) => ({ decision, isPick: picks.has(key) }));
}

/** "Shall we take the green one?": what is asked is not settled. "The green one is fine, when does it come?" is. */
export function onlyAsks({ acts }: SentenceReading): boolean {
  return acts.some(({ kind }) => kind === "question") && acts.every(({ kind }) => kind !== "decision" && kind !== "acceptance");
}

function saysNothing({ topic, dates }: SentenceReading): boolean {
  return dates.length === 0 && weightOf(topic) < NO_DEED;
}

/** A day and clock time that one side named and the other side states again: a meeting is set. */
function repeatedTimes(readings: readonly MessageReading[], sides: Sides): readonly Settled[] {
  const offered = new Map<string, string>();
  const found: Settled[] = [];
  for (const reading of readings) {
    const party = sides.partyOf(reading.message.from);
    for (const sentence of reading.sentences) {
      for (const date of sentence.dates) {
        const moment = momentOf(date);
        if (moment === null) continue;
        const by = offered.get(moment);
        if (by === undefined) offered.set(moment, party);
        else if (by !== party && saysIt(sentence)) found.push({ reading, evidence: evidenceOf(reading.message, sentence.sentence) });
      }
    }
  }
  return found;
}

/** "4,200 is fine", "the 8th suits us", said of a number or a day that the other side named: both hold to it now. */
function acceptedValues(readings: readonly MessageReading[], sides: Sides): readonly Settled[] {
  const named = new NamedValues();
  const found: Settled[] = [];
  for (const reading of readings) {
    const party = sides.partyOf(reading.message.from);
    for (const sentence of reading.sentences.slice(0, MOST_SENTENCES)) {
      if (named.hasOfAnother(acceptedIn(sentence), party))
        found.push({ reading, evidence: evidenceOf(reading.message, sentence.sentence) });
      named.add(offeredIn(sentence), party);
    }
  }
  return found;
}

/** What its yes names. "Fine, do the 1,200" takes the number; a day beside a wish may be the one the deed is wanted for. */
function acceptedIn(sentence: SentenceReading): readonly string[] {
  return sentence.acts.flatMap((act): readonly string[] => {
    if (act.kind !== "acceptance") return [];
    const { span } = act.evidence;
    const beside = sentence.acts.filter((other) => other !== act && overlap(other.evidence.span, span)).map(({ kind }) => kind);
    if (beside.includes("question") || beside.includes("refusal")) return [];
    const values = valuesOf(sentence, span);
    return beside.includes("request") ? values.filter((value) => !value.startsWith(DAY)) : values;
  });
}

/** A hostile mail may hold thousands. */
const MOST_SENTENCES = 200;

/** Not the day by which a deed is asked or promised: agreeing to a deadline decides nothing. */
function offeredIn(sentence: SentenceReading): readonly string[] {
  const isPromise = sentence.acts.some(({ kind }) => kind === "promise");
  const deadlines = new Set(
    sentence.dates.flatMap(({ when }) =>
      when.kind === "day" && (when.bound !== "on" || (isPromise && when.time === null)) ? [`${DAY}${when.day}`] : [],
    ),
  );
  return valuesOf(sentence).filter((value) => !deadlines.has(value));
}

function momentOf(date: DatePhraseReading): string | null {
  return date.when.kind === "day" && date.when.time !== null && date.when.bound === "on" ? `${date.when.day} ${date.when.time}` : null;
}

function saysIt(sentence: SentenceReading): boolean {
  return !sentence.acts.some((act) => act.kind === "question" || act.kind === "request" || act.kind === "refusal");
}
