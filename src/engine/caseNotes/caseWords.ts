/** The notes on a case as sentences in one locale. */
import type { RadarText } from "../radar/radarWords.ts";
import { fillPhrase } from "../summary/fillPhrase.ts";
import { bareWords, WHAT_COLUMNS } from "../summary/itemWords.ts";
import { nameInScript, shownName } from "../summary/personName.ts";
import { plainWords } from "../summary/plainWords.ts";
import { quoted } from "../summary/quoteWords.ts";
import type { WritingPhrases } from "../summary/writingPhrases.ts";
import { writtenCount, writtenDay } from "../summary/writtenTime.ts";
import type { Commitment, Person } from "../types.ts";
import type { CasePhrases } from "./casePhrases.ts";
import type { CaseNote, ContactNote, InsideNote, WriterNote } from "./caseTypes.ts";

const WHO_COLUMNS = 60;

/** `sentence`: ready for a draft, "" where nobody is to be told; `note`: for the user alone. */
export function caseWords(note: CaseNote, phrases: CasePhrases, writing: WritingPhrases): RadarText {
  switch (note.kind) {
    case "goal": {
      const { text, source, state } = note.goal;
      return {
        sentence: "",
        note: fillPhrase(phrases.goal[source], { goal: quoted(text, writing, WHAT_COLUMNS), state: phrases.state[state] }),
      };
    }
    case "offGoal":
      return {
        sentence: "",
        note: fillPhrase(phrases.offGoal, {
          what: quoted(note.question.evidence.map(({ quote }) => quote).join(" "), writing, WHAT_COLUMNS),
        }),
      };
    case "whoWrites":
      return writerWords(note, phrases, writing);
    case "contact":
      return { sentence: "", note: contactWords(note, phrases, writing) };
    case "waitsInside":
      return insideWords(note, phrases, writing);
    case "deliveryNear":
      return {
        sentence: "",
        note: fillPhrase(phrases.deliveryNear, {
          day: writtenDay(note.day, writing),
          days: writtenCount(writing.amounts.workingDay, note.workingDays, writing),
          since: writtenDay(note.since, writing),
        }),
      };
    case "mutualSilence":
      return {
        sentence: fillPhrase(phrases.breakSilence, { ours: itemWords(note.ours, writing), theirs: itemWords(note.theirs, writing) }),
        note: fillPhrase(phrases.silence, {
          days: writtenCount(writing.amounts.workingDay, note.workingDays, writing),
          since: writtenDay(note.since, writing),
        }),
      };
    case "remindMe":
      return {
        sentence: "",
        note: fillPhrase(phrases.remindMe, { name: nameOf(note.person, writing), quote: quoted(note.consent.sentence, writing) }),
      };
  }
}

function writerWords({ person, reason, isMine, isSettled, by }: WriterNote, phrases: CasePhrases, writing: WritingPhrases): RadarText {
  const name = isMine ? nameInScript(shownName(person), writing.locale) : nameOf(person, writing);
  const settles = isMine ? fillPhrase(phrases.iWrite, { day: writtenDay(by, writing) }) : fillPhrase(phrases.theyWrite, { name });
  return { sentence: isSettled ? "" : settles, note: fillPhrase(phrases.writer[reason], { name }) };
}

function contactWords({ person, checkInOn }: ContactNote, phrases: CasePhrases, writing: WritingPhrases): string {
  if (person === null) return phrases.contactAsked;
  const named = fillPhrase(phrases.contact, { name: nameOf(person, writing) });
  if (checkInOn === null) return named;
  const space = writing.locale === "en" || writing.locale === "ru" ? " " : "";
  return `${named}${space}${fillPhrase(phrases.checkIn, { day: writtenDay(checkInOn, writing) })}`;
}

function insideWords({ who, since, isMine, evidence }: InsideNote, phrases: CasePhrases, writing: WritingPhrases): RadarText {
  const values = { who: quoted(plainWords(who, WHO_COLUMNS), writing), since: since === null ? "–" : writtenDay(since, writing) };
  const note = fillPhrase(isMine ? phrases.inside.ours : phrases.inside.theirs, values);
  return { sentence: isMine ? "" : fillPhrase(phrases.askInside, { quote: quoted(evidence.quote, writing) }), note };
}

function itemWords({ what }: Commitment, writing: WritingPhrases): string {
  return quoted(bareWords(what), writing, WHAT_COLUMNS);
}

function nameOf(person: Person, writing: WritingPhrases): string {
  const name = nameInScript(shownName(person), writing.locale);
  return person.name === "" ? name : fillPhrase(writing.names.formal, { name });
}
