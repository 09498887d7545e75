import { address } from "../../brands.ts";
import { sidesOf } from "../../findings/sides.ts";
import type { PinnedGoal } from "../../goal/threadGoal.ts";
import type { ProgressPhrases } from "../../progress/progressPhrases.ts";
import type { DraftBlock, DraftSlot, Person, SummaryDraft, ThreadReading } from "../../types.ts";
import { callPerson } from "../callPerson.ts";
import { draftRecipients } from "../draftRecipients.ts";
import { draftSummary, myName, openingLine, wordingOf } from "../draftSummary.ts";
import { fillPhrase } from "../fillPhrase.ts";
import { greeting } from "../greeting.ts";
import { nameInScript } from "../personName.ts";
import { plainWords } from "../plainWords.ts";
import { reminderDraft } from "../reminderDraft.ts";
import type { ReminderPhrases } from "../reminderPhrases.ts";
import { bareSubject, replySubject } from "../replySubject.ts";
import type { WritingPhrases } from "../writingPhrases.ts";
import { cueHits } from "./cueHits.ts";
import type { DraftKind } from "./draftKind.ts";
import { withGoal } from "./goalLine.ts";
import type { KindSurroundings } from "./kindFacts.ts";
import type { KindPhrases, LetterPhrases } from "./kindPhrases.ts";
import { type Letter, line } from "./letter.ts";
import { handoverBody, minutesBody, pendingBody, progressBody } from "./listLetters.ts";
import { apologyBody, badNewsBody, checkInBody, declineBody, deliveryBody, keepInTouchBody } from "./newsLetters.ts";

/** Everything written in one locale. */
export interface DraftWords {
  readonly writing: WritingPhrases;
  readonly kinds: KindPhrases;
  readonly reminder: ReminderPhrases;
  /** What the steps of an order are called, for a progress report. */
  readonly steps?: ProgressPhrases["steps"];
}

/** What the user chose besides the kind. */
export interface DraftChoices {
  /** The user's words for slots; a day ("2026-12-04") is written out in the draft's language. */
  readonly filled?: Readonly<Partial<Record<DraftSlot, string>>>;
  /** The user's answers to pending points, by commitment. */
  readonly answers?: Readonly<Partial<Record<string, string>>>;
  /** The user's own sentences, each a paragraph before the closing words. */
  readonly added?: readonly string[];
  /** Said in a recap once the user has told whether it is reached. */
  readonly goal?: PinnedGoal;
  /** Says that a program helped to list this. */
  readonly tellsOfTool?: boolean;
  /** Those to be reminded asked for it (NudgeRule.consent). */
  readonly wasAsked?: boolean;
}

type LetterKind = Exclude<DraftKind, "summary" | "reminder">;

const bodies: Readonly<Record<LetterKind, (letter: Letter) => readonly DraftBlock[]>> = {
  thanksAndMinutes: minutesBody,
  pendingAnswers: pendingBody,
  weeklyProgress: progressBody,
  handover: handoverBody,
  delivery: deliveryBody,
  afterDelivery: checkInBody,
  apology: apologyBody,
  badNews: badNewsBody,
  decline: declineBody,
  keepInTouch: keepInTouchBody,
};

/**
 * The follow-up of a kind. What it tells stands in the thread or was filled in by the user; what is known to neither stays open to see.
 * A handover goes to the user's own colleagues, a reminder to those who are waited for, everything else to everybody but the user.
 */
export function draftOf(
  kind: DraftKind,
  reading: ThreadReading,
  words: DraftWords,
  surroundings: KindSurroundings,
  choices: DraftChoices = {},
): SummaryDraft {
  const draft = withAdded(
    withGoal(written(kind, reading, words, { surroundings, choices }), kind, choices.goal, words.kinds),
    choices.added ?? [],
  );
  if (choices.tellsOfTool !== true) return draft;
  return { ...draft, blocks: [...draft.blocks.slice(0, -1), line(words.kinds.toolNotice), ...draft.blocks.slice(-1)] };
}

/** A sentence of the user is as long as a sentence. */
const ADDED_COLUMNS = 400;

/** After the last list, where the next step is told; before the sign-off of a mail without lists. */
function withAdded(draft: SummaryDraft, sentences: readonly string[]): SummaryDraft {
  const own = sentences.map((text) => plainWords(text, ADDED_COLUMNS)).filter((text) => text !== "");
  if (own.length === 0) return draft;
  const { blocks } = draft;
  const afterLists = blocks.findLastIndex(({ kind }) => kind !== "line") + 1;
  const place = afterLists === 0 ? blocks.length - 1 : afterLists;
  const added = own.map((text) => ({ kind: "line", text, isOwn: true }) as const);
  return { ...draft, blocks: [...blocks.slice(0, place), ...added, ...blocks.slice(place)] };
}

interface Rest {
  readonly surroundings: KindSurroundings;
  readonly choices: DraftChoices;
}

function written(kind: DraftKind, reading: ThreadReading, words: DraftWords, rest: Rest): SummaryDraft {
  if (kind === "summary") return draftSummary(reading, words.writing);
  if (kind === "reminder") return reminderDraft(reading, remindedPeople(reading), words, rest.choices.wasAsked === true);
  return letterOf(kind, reading, words, rest);
}

function letterOf(kind: LetterKind, reading: ThreadReading, { writing: usual, kinds, steps }: DraftWords, rest: Rest): SummaryDraft {
  const { surroundings, choices } = rest;
  const phrases = kinds[kind];
  const formal = writingOf(phrases, usual, kinds);
  const writing = kind === "handover" ? forColleagues(formal, kinds) : REPORTS.has(kind) ? reporting(formal, kinds) : formal;
  const { to, cc } = kind === "handover" ? { to: colleaguesOf(reading), cc: [] } : draftRecipients(reading);
  const body = bodies[kind]({
    reading,
    hits: cueHits(reading, surroundings.packs, surroundings.cues),
    writing,
    phrases: kinds,
    wording: wordingOf(reading, writing),
    surroundings,
    ...(steps === undefined ? {} : { steps }),
    filled: choices.filled ?? {},
    answers: choices.answers ?? {},
  });
  const me = nameInScript(myName(reading), writing.locale);
  const { named, nameless } = phrases.signOff ?? writing.signOff;
  return {
    locale: writing.locale,
    subject:
      kind === "handover"
        ? fillPhrase(kinds.handover.subject, { subject: bareSubject(reading.thread.subject, writing.replyPrefixes) })
        : replySubject(reading.thread.subject, writing.replyPrefixes),
    to,
    cc,
    blocks: [
      line(
        kind === "handover"
          ? greeting(to, reading.thread, amongColleagues(writing, kinds))
          : greetingOf(to, reading, writing, phrases.isFormal === true ? kinds.greetingByEnding : []),
      ),
      ...openingLine(reading, writing),
      ...body,
      line(me === "" ? nameless : fillPhrase(named, { me })),
    ],
  };
}

/** The locale's phrases with the greeting and courtesy of this letter. */
function writingOf({ isFormal, opening }: LetterPhrases, writing: WritingPhrases, { formalGreeting }: KindPhrases): WritingPhrases {
  return {
    ...writing,
    greeting: isFormal === true ? { ...writing.greeting, ...formalGreeting } : writing.greeting,
    opening: opening === undefined ? writing.opening : opening,
  };
}

/** Letters that tell what we do: whoever reads them is not asked when we should. */
const REPORTS: ReadonlySet<LetterKind> = new Set<LetterKind>(["apology", "badNews", "weeklyProgress"]);

function reporting(writing: WritingPhrases, { noDateYet }: KindPhrases): WritingPhrases {
  return { ...writing, due: { ...writing.due, noneOurs: noDateYet } };
}

/** Nobody asks a colleague for the other side's dates. */
function forColleagues(writing: WritingPhrases, { handover: { headings, noDate } }: KindPhrases): WritingPhrases {
  return { ...writing, headings, due: { ...writing.due, noneOurs: noDate, noneTheirs: noDate } };
}

function amongColleagues(writing: WritingPhrases, { handover }: KindPhrases): WritingPhrases {
  return {
    ...writing,
    names: { ...writing.names, formal: handover.colleague },
    greeting: { ...writing.greeting, ...handover.greeting, company: null },
  };
}

function greetingOf(
  people: readonly Person[],
  { thread }: ThreadReading,
  writing: WritingPhrases,
  byEnding: KindPhrases["greetingByEnding"],
): string {
  const [only] = people;
  const called = only !== undefined && people.length === 1 ? callPerson(only, thread, writing) : null;
  const special = called?.form === "titled" ? byEnding.find(({ endings }) => endings.some((end) => called.name.endsWith(end))) : undefined;
  return special === undefined || called === null ? greeting(people, thread, writing) : fillPhrase(special.greeting, { name: called.name });
}

/** People of the user's own side in the thread, without the user. */
function colleaguesOf({ thread, me }: ThreadReading): readonly Person[] {
  const sides = sidesOf(thread.messages, me.address ?? address(""));
  const { to, cc } = draftRecipients({ thread, me });
  return [...to, ...cc].filter(sides.isMine);
}

/** Owners of what their side owes, else everybody the mail would go to. */
function remindedPeople(reading: ThreadReading): readonly Person[] {
  const { to } = draftRecipients(reading);
  const owners = reading.commitments
    .filter(({ status, sure, side }) => status === "open" && sure && side === "them")
    .flatMap((item) => item.owners);
  const owing = to.filter((person) => owners.some((owner) => owner.address === person.address));
  return owing.length > 0 ? owing : to;
}
