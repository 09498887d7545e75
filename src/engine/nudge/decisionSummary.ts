/** A decision as it travels to the server and into a list: who, when and why, with a few sentences instead of the mail. Plain data: JSON there and back changes nothing. */
import type { Address, Evidence, Instant } from "../types.ts";
import type { FreedPerson, NudgeDecision, PersonNudge, StopReason, WaitDecision } from "./nudgeDecision.ts";

/** One person waited for. */
export interface PersonSummary extends Omit<PersonNudge, "person" | "week" | "items" | "evidence"> {
  readonly name: string;
  readonly address: Address | null;
  /** Sentences that show what is open, cut short, at most MOST_QUOTES. */
  readonly quotes: readonly string[];
}
/** Somebody who need not be reminded, and why. */
export interface FreedSummary {
  readonly name: string;
  readonly address: Address | null;
  readonly because: StopReason;
}
export interface WaitSummary extends Pick<WaitDecision, "kind" | "until" | "because" | "isMutualSilence"> {
  readonly people: readonly PersonSummary[];
  readonly freed: readonly FreedSummary[];
}
export interface NudgeNowSummary {
  readonly kind: "nudge";
  readonly people: readonly PersonSummary[];
  readonly later: readonly PersonSummary[];
  readonly freed: readonly FreedSummary[];
  readonly isMutualSilence: boolean;
}
export interface StopSummary {
  readonly kind: "stop";
  readonly because: StopReason;
  /** Whom it is about; empty when it is about the thread. */
  readonly people: readonly Address[];
  /** The sentence that ended it, cut short; null where none did. */
  readonly quote: string | null;
}
export type DecisionSummary = WaitSummary | NudgeNowSummary | StopSummary;

export const MOST_PEOPLE = 50;
export const MOST_QUOTES = 3;
/** UTF-16 units. A sentence is shown, not the mail. */
export const LONGEST_QUOTE = 160;
export const LONGEST_NAME = 120;
const MOST_HOLIDAYS = 40;

export function decisionSummary(decision: NudgeDecision): DecisionSummary {
  switch (decision.kind) {
    case "stop": {
      const { kind, because, people, evidence } = decision;
      const addresses = people.flatMap(({ address }) => (address === null ? [] : [address]));
      return {
        kind,
        because,
        people: addresses.slice(0, MOST_PEOPLE),
        quote: evidence === null ? null : shortened(evidence.quote, LONGEST_QUOTE),
      };
    }
    case "wait": {
      const { kind, until, because, people, freed, isMutualSilence } = decision;
      return { kind, until, because, people: summaries(people), freed: freedSummaries(freed), isMutualSilence };
    }
    case "nudge": {
      const { kind, people, later, freed, isMutualSilence } = decision;
      return { kind, people: summaries(people), later: summaries(later), freed: freedSummaries(freed), isMutualSilence };
    }
  }
}

/** When to decide again; null: over. `now`: a decision to nudge is to be carried out now. */
export function nextMoment(summary: DecisionSummary, now: Instant): Instant | null {
  if (summary.kind === "stop") return null;
  return summary.kind === "wait" ? summary.until : now;
}

function summaries(people: readonly PersonNudge[]): readonly PersonSummary[] {
  return people.slice(0, MOST_PEOPLE).map(({ person, items, evidence, week: _week, holidays, ...rest }) => ({
    ...rest,
    name: shortened(person.name, LONGEST_NAME),
    address: person.address,
    holidays: holidays.slice(0, MOST_HOLIDAYS),
    quotes: quotesOf([...items.flatMap((item) => item.evidence.at(-1) ?? []), ...evidence]),
  }));
}

/** Sentences that show what is open, each once, cut short. */
function quotesOf(evidence: readonly Evidence[]): readonly string[] {
  return [...new Set(evidence.map(({ quote }) => shortened(quote, LONGEST_QUOTE)))].slice(0, MOST_QUOTES);
}

const freedSummaries = (freed: readonly FreedPerson[]): readonly FreedSummary[] =>
  freed.slice(0, MOST_PEOPLE).map(({ person: { name, address }, because }) => ({ name: shortened(name, LONGEST_NAME), address, because }));

/** Cut between characters, never inside one. */
export function shortened(text: string, units: number): string {
  if (text.length <= units) return text;
  const cut = text.slice(0, units - 1);
  return `${/[\uD800-\uDBFF]$/.test(cut) ? cut.slice(0, -1) : cut}…`;
}
