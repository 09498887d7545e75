/** A finding of the radar as a title, the quotes it rests on, and lines of dates. */

import type { LeadTimeFinding, LeadTimeReading, PaymentChainFinding, RadarFinding } from "../../engine/radar/radarTypes.ts";
import { shareWords } from "../../engine/textRanges.ts";
import type { Evidence, Person } from "../../engine/types.ts";
import { fill, type PanelWords } from "../panelWords.ts";
import type { FactsTexts } from "./factsTexts.ts";

/** Words above, the exact sentence, and dates below that follow from it. */
export interface FactPart {
  readonly label: string | null;
  readonly evidence: Evidence | null;
  readonly lines: readonly string[];
}

const plain = (evidence: Evidence): FactPart => ({ label: null, evidence, lines: [] });

export function factTitle(finding: RadarFinding, texts: FactsTexts, words: PanelWords): string {
  const { title } = texts.facts;
  switch (finding.kind) {
    case "leadTime":
      return words.texts.flags.title.calendarOrWorkingDays;
    case "versions":
      return finding.isOlderLast ? title.olderVersion : title.newerVersion;
    case "paymentChain":
    case "leftOut":
    case "newcomer":
    case "privateAddress":
      return title[finding.kind];
  }
}

/** What is seen of a finding before its ready sentence. */
export function factParts(finding: RadarFinding, texts: FactsTexts, words: PanelWords, me: Person): readonly FactPart[] {
  switch (finding.kind) {
    case "leadTime":
      return leadTimeParts(finding, texts, words);
    case "paymentChain":
      return chainParts(finding, texts, words);
    case "versions":
      return finding.versions.map(({ name, sentOn, from }) => ({
        label: name,
        evidence: null,
        lines: [
          fill(texts.facts.version, {
            person: words.person(from, me),
            day: sentOn === null ? words.texts.details.noTime : words.day(sentOn),
          }),
        ],
      }));
    case "leftOut":
    case "newcomer":
    case "privateAddress":
      return [];
  }
}

function leadTimeParts(finding: LeadTimeFinding, { facts }: FactsTexts, words: PanelWords): readonly FactPart[] {
  const outside = (label: string, evidence: Evidence | null): readonly FactPart[] =>
    evidence === null ? [] : [{ label, evidence, lines: [] }];
  const notes = [...(finding.readings.length === 0 ? [facts.noStart] : finding.isFirm ? [] : [facts.notFirm])];
  const span = ({ first, last }: LeadTimeReading["calendar"]) => (first === last ? words.day(last) : words.days(first, last));
  return onceQuoted([
    ...finding.evidence.map(plain),
    ...finding.readings.map(({ start, calendar, working }) => ({
      label: fill(facts.start[start.event], { day: words.day(start.day) }),
      evidence: start.evidence,
      lines: [fill(facts.calendarDays, { day: span(calendar) }), fill(facts.workingDays, { day: span(working) })],
    })),
    ...outside(facts.notCounted, finding.notCounted),
    ...outside(facts.countsFrom, finding.countsFrom),
    ...(notes.length === 0 ? [] : [{ label: null, evidence: null, lines: notes }]),
  ]);
}

/** A sentence that says two things is quoted where it is first needed; a part that held nothing else goes. */
function onceQuoted(parts: readonly FactPart[]): readonly FactPart[] {
  const shown: Evidence[] = [];
  return parts.flatMap((part) => {
    const { evidence } = part;
    if (evidence === null) return [part];
    const isShown = shown.some(({ span }) => shareWords(span, evidence.span));
    if (!isShown) shown.push(evidence);
    if (!isShown) return [part];
    return part.lines.length === 0 ? [] : [{ ...part, evidence: null }];
  });
}

function chainParts(finding: PaymentChainFinding, { facts }: FactsTexts, words: PanelWords): readonly FactPart[] {
  const days = ({ first, last }: PaymentChainFinding["arrives"]) => (first === last ? words.day(first) : words.days(first, last));
  const [paid, vessel] = finding.evidence;
  const part = (evidence: Evidence | null, phrase: string, day: string): FactPart => ({
    label: fill(phrase, { day }),
    evidence,
    lines: [],
  });
  return [
    part(paid, facts.paid, words.day(finding.paid)),
    part(null, facts.arrives, days(finding.arrives)),
    part(null, facts.released, days(finding.released)),
    part(vessel, facts.sails, words.day(finding.sails)),
  ];
}
