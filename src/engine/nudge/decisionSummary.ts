/** A decision as it is kept and shown: who, when and why, with a few sentences instead of the whole reading. Plain data: JSON there and back changes nothing. */
import type { Commitment, Evidence, Instant } from "../types.ts";
import type { FreedPerson, NudgeDecision, NudgeNowDecision, PersonNudge, StopDecision, WaitDecision } from "./nudgeDecision.ts";

/** One person waited for, with the sentences that show it instead of the items. */
export interface PersonSummary extends Omit<PersonNudge, "items" | "evidence"> {
  /** Their sentences or mine, newest item first, at most MOST_QUOTES. */
  readonly quotes: readonly string[];
}
/** Somebody who need not be reminded, and why. */
export interface FreedSummary extends Pick<FreedPerson, "person" | "because"> {
  /** The sentence that answered, delivered or declined; null where none did. */
  readonly quote: string | null;
}
export interface WaitSummary extends Pick<WaitDecision, "kind" | "until" | "because" | "isMutualSilence"> {
  readonly people: readonly PersonSummary[];
  readonly freed: readonly FreedSummary[];
  /** My own open sentence toward them, not overdue; null: I owe nothing. */
  readonly iOweToo: string | null;
}
export interface NudgeNowSummary extends Pick<NudgeNowDecision, "kind" | "isMutualSilence"> {
  readonly people: readonly PersonSummary[];
  readonly later: readonly PersonSummary[];
  readonly freed: readonly FreedSummary[];
  readonly iOweToo: string | null;
}
export interface StopSummary extends Pick<StopDecision, "kind" | "because" | "isMutualSilence"> {
  readonly freed: readonly FreedSummary[];
  /** The sentence that ended it; null where none did. */
  readonly quote: string | null;
}
export type DecisionSummary = WaitSummary | NudgeNowSummary | StopSummary;

export const MOST_QUOTES = 3;
/** A sentence is shown, not the mail. */
export const LONGEST_QUOTE = 300;
export const MOST_PEOPLE = 50;

export function decisionSummary(decision: NudgeDecision): DecisionSummary {
  const { isMutualSilence } = decision;
  switch (decision.kind) {
    case "stop": {
      const { kind, because, freed, evidence, item } = decision;
      return { kind, because, freed: freedSummaries(freed), quote: quoteOf(evidence ?? item?.evidence[0] ?? null), isMutualSilence };
    }
    case "wait": {
      const { kind, until, because, people, freed, iOweToo } = decision;
      return {
        kind,
        until,
        because,
        people: summaries(people),
        freed: freedSummaries(freed),
        iOweToo: openSentence(iOweToo),
        isMutualSilence,
      };
    }
    case "nudge": {
      const { kind, people, later, freed, iOweToo } = decision;
      return {
        kind,
        people: summaries(people),
        later: summaries(later),
        freed: freedSummaries(freed),
        iOweToo: openSentence(iOweToo),
        isMutualSilence,
      };
    }
  }
}

/** When to decide again; null: over. `now`: a decision to nudge is to be carried out now. */
export function nextMoment(summary: DecisionSummary, now: Instant): Instant | null {
  if (summary.kind === "stop") return null;
  return summary.kind === "wait" ? summary.until : now;
}

function summaries(people: readonly PersonNudge[]): readonly PersonSummary[] {
  return people.slice(0, MOST_PEOPLE).map(({ items: _items, evidence, ...person }) => ({
    ...person,
    quotes: evidence.slice(0, MOST_QUOTES).map(({ quote }) => shortened(quote)),
  }));
}

const freedSummaries = (freed: readonly FreedPerson[]): readonly FreedSummary[] =>
  freed
    .slice(0, MOST_PEOPLE)
    .map(({ person, because, evidence, item }) => ({ person, because, quote: quoteOf(evidence ?? item?.evidence[0] ?? null) }));

const openSentence = (item: Commitment | null): string | null => quoteOf(item?.evidence[0] ?? null);
const quoteOf = (evidence: Evidence | null): string | null => (evidence === null ? null : shortened(evidence.quote));

/** Cut between characters, never inside one. */
function shortened(quote: string): string {
  if (quote.length <= LONGEST_QUOTE) return quote;
  const cut = quote.slice(0, LONGEST_QUOTE - 1);
  return `${/[\uD800-\uDBFF]$/.test(cut) ? cut.slice(0, -1) : cut}…`;
}
