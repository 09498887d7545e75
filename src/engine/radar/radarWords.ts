/** What the radar found, as sentences in one locale. */
import { fillPhrase } from "../summary/fillPhrase.ts";
import { shownName } from "../summary/personName.ts";
import { plainWords } from "../summary/plainWords.ts";
import { quoted } from "../summary/quoteWords.ts";
import type { WritingPhrases } from "../summary/writingPhrases.ts";
import { writtenCount, writtenDay } from "../summary/writtenTime.ts";
import type { Person } from "../types.ts";
import type { RadarPhrases } from "./radarPhrases.ts";
import type { LeadTimeFinding, PaymentChainFinding, RadarFinding } from "./radarTypes.ts";

export interface RadarText {
  /** For the other side, ready to be put into a draft; "" when it is for the user alone. */
  readonly sentence: string;
  /** For the user alone; "" when there is none. */
  readonly note: string;
}

const NAME_COLUMNS = 100;

/** The sentence to send and the note to the user. */
export function radarWords(finding: RadarFinding, phrases: RadarPhrases, writing: WritingPhrases): RadarText {
  switch (finding.kind) {
    case "leadTime":
      return leadTimeWords(finding, phrases, writing);
    case "paymentChain":
      return chainWords(finding, phrases, writing);
    case "versions": {
      const [first, second] = finding.versions.map(({ name }) => quoted(name, writing));
      const values = { first: first ?? "", second: second ?? "" };
      return { sentence: fillPhrase(finding.isOlderLast ? phrases.versions.older : phrases.versions.newer, values), note: "" };
    }
    case "leftOut":
    case "newcomer":
      return { sentence: "", note: fillPhrase(phrases[finding.kind], { people: finding.people.map(personWords).join(", ") }) };
    case "privateAddress":
      return {
        sentence: "",
        note: fillPhrase(phrases.privateAddress, { person: personWords(finding.person), instead: finding.instead.address ?? "" }),
      };
  }
}

function leadTimeWords(finding: LeadTimeFinding, { leadTime }: RadarPhrases, writing: WritingPhrases): RadarText {
  const quote = quoted(finding.evidence[0]?.quote ?? "", writing);
  const each = finding.readings.map(({ start, calendar, working }) =>
    fillPhrase(leadTime.each, {
      start: writtenDay(start.day, writing),
      calendar: writtenDay(calendar.last, writing),
      working: writtenDay(working.last, writing),
    }),
  );
  const outside = finding.notCounted ?? finding.countsFrom;
  const sentences = [
    fillPhrase(leadTime.ask, { quote }),
    ...each,
    ...(each.length === 0 ? [leadTime.fromWhen] : []),
    ...(outside === null ? [] : [fillPhrase(leadTime.notFirm, { quote: quoted(outside.quote, writing) })]),
  ];
  const { least, most } = finding.wait;
  const earliest = finding.readings.map(({ start, calendar, working }) =>
    fillPhrase(leadTime.earliest, {
      start: writtenDay(start.day, writing),
      calendar: writtenDay(calendar.first, writing),
      working: writtenDay(working.first, writing),
    }),
  );
  const notes = [...(least < most ? earliest : []), ...(each.length === 0 || finding.areHolidaysKnown ? [] : [leadTime.weekendsOnly])];
  return { sentence: joined(sentences, writing), note: joined(notes, writing) };
}

function chainWords(finding: PaymentChainFinding, { chain, leadTime }: RadarPhrases, writing: WritingPhrases): RadarText {
  const day = (of: PaymentChainFinding["paid"]): string => writtenDay(of, writing);
  const tell = fillPhrase(chain.tell, {
    paid: day(finding.paid),
    arrivesFirst: day(finding.arrives.first),
    arrivesLast: day(finding.arrives.last),
    released: day(finding.released.last),
    sails: day(finding.sails),
  });
  const regions = new Intl.DisplayNames(writing.locale, { type: "region" });
  const holidays = finding.holidays.map((off) =>
    fillPhrase(chain.holiday, {
      day: day(off.day),
      name: plainWords(off.name, NAME_COLUMNS),
      country: regions.of(off.country) ?? off.country,
    }),
  );
  const { least } = finding.slack;
  const slack = writtenCount(writing.amounts.workingDay, Math.abs(least), writing);
  const notes = [...holidays, fillPhrase(least < 0 ? chain.late : chain.slack, { slack })];
  return { sentence: tell, note: joined(finding.areHolidaysKnown ? notes : [...notes, leadTime.weekendsOnly], writing) };
}

/** Chinese and Japanese put no space between sentences. */
function joined(sentences: readonly string[], { locale }: WritingPhrases): string {
  return sentences.join(locale === "en" || locale === "ru" ? " " : "");
}

function personWords(person: Person): string {
  const name = plainWords(shownName(person), NAME_COLUMNS);
  return person.address === null || name === person.address || name === "" ? (person.address ?? name) : `${name} <${person.address}>`;
}
