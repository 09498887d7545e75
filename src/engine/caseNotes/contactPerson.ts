/** Whom to ask in the meantime: named, or asked for; and the day half-way on which to ask. */

import { findActs } from "../acts/findActs.ts";
import { evidenceOfSentence } from "../findings/evidence.ts";
import type { Sides } from "../findings/sides.ts";
import type { LanguagePack } from "../languagePack.ts";
import { addDays, daysBetween } from "../time/calendarDay.ts";
import type { CalendarDay, Evidence, Person, ThreadReading } from "../types.ts";
import { type CaseSentence, namedIn, peopleOfThread } from "./caseSentences.ts";
import type { ContactNote } from "./caseTypes.ts";

/** A check-in within fewer days is no check-in but a reminder. */
const LEAST_DAYS = 8;

interface ContactGiven {
  readonly sentences: readonly CaseSentence[];
  readonly sides: Sides;
  readonly packs: readonly LanguagePack[];
}
interface Contact {
  readonly person: Person | null;
  readonly evidence: readonly Evidence[];
}

/** The newest word on it; null when nobody speaks of a contact. */
export function contactPerson(reading: ThreadReading, given: ContactGiven): ContactNote | null {
  const found = named(reading, given) ?? asked(given);
  if (found === null) return null;
  return { kind: "contact", ...found, checkInOn: found.person === null ? null : halfWay(reading, found, given) };
}

function named({ thread }: ThreadReading, { sentences }: ContactGiven): Contact | null {
  const people = peopleOfThread(thread);
  for (const one of sentences.toReversed()) {
    if (!one.is.namesContact.test(one.folded) || one.is.asksContact.test(one.folded)) continue;
    const person = namedIn(one, people);
    if (person !== null) return { person, evidence: [evidenceOfSentence(one.sentence)] };
    if (one.is.speaksOfSelf.test(one.folded)) return { person: one.message.from, evidence: [evidenceOfSentence(one.sentence)] };
  }
  return null;
}

/** "Are you the contact person?" and the first yes of the other side. */
function asked({ sentences, sides, packs }: ContactGiven): Contact | null {
  const at = sentences.findLastIndex(({ is, folded }) => is.asksContact.test(folded));
  const question = sentences[at];
  if (question === undefined) return null;
  const answer = sentences.slice(at + 1).find((one) => {
    if (sides.partyOf(one.message.from) === sides.partyOf(question.message.from)) return false;
    const pack = packs.find(({ language }) => language === one.sentence.language);
    return pack !== undefined && findActs(one.sentence.text, pack).some(({ kind }) => kind === "acceptance");
  });
  if (answer === undefined) return { person: null, evidence: [evidenceOfSentence(question.sentence)] };
  return { person: answer.message.from, evidence: [evidenceOfSentence(question.sentence), evidenceOfSentence(answer.sentence)] };
}

/** Between the mail that names the contact and the last day of what the contact's side owes. */
function halfWay({ thread, commitments }: ThreadReading, { person, evidence }: Contact, { sides }: ContactGiven): CalendarDay | null {
  const message = thread.messages.find(({ id }) => id === evidence.at(-1)?.span.message);
  const from = message?.sentOn ?? null;
  if (person === null || from === null || sides.isMine(person)) return null;
  const days = commitments.flatMap(({ status, side, due }) => {
    if (status !== "open" || side !== "them") return [];
    return due.kind === "day" ? [due.day] : due.kind === "window" ? [due.last] : [];
  });
  const last = days.toSorted().at(-1);
  if (last === undefined || daysBetween(from, last) < LEAST_DAYS) return null;
  return addDays(from, Math.floor(daysBetween(from, last) / 2));
}
