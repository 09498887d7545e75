/** Follow-ups that are lists: minutes, answers, weekly progress, handover. */

import { address } from "../../brands.ts";
import { compiledTables } from "../../findings/compiledTables.ts";
import { evidenceOfSentence } from "../../findings/evidence.ts";
import { sidesOf } from "../../findings/sides.ts";
import { likeness, Topics } from "../../findings/topic.ts";
import { foldText } from "../../message/foldText.ts";
import { organisationOf } from "../../message/organisation.ts";
import { shareWords } from "../../textRanges.ts";
import { addDays } from "../../time/calendarDay.ts";
import type { CalendarDay, Commitment, DraftBlock, Evidence, Person } from "../../types.ts";
import { type DraftSections, draftSections } from "../draftSections.ts";
import { listBlock, toDoBlock } from "../draftSummary.ts";
import { fillPhrase } from "../fillPhrase.ts";
import { bareWords, WHAT_COLUMNS } from "../itemWords.ts";
import { nameInScript, plainName, shownName } from "../personName.ts";
import { plainWords } from "../plainWords.ts";
import { quoted } from "../quoteWords.ts";
import type { WritingPhrases } from "../writingPhrases.ts";
import { writtenDay } from "../writtenTime.ts";
import type { CueName } from "./kindCues.ts";
import { ourOpenItems } from "./kindFacts.ts";
import { firstOf, itemLists, joinedDetails, type Letter, line, lines, messageOf, ownWords, slot, toDoList, told } from "./letter.ts";
import { stepLines } from "./stepLines.ts";

/** Lines that carry an item; a report may be a little longer than a mail, a handover is read by somebody who knows nothing yet. */
const ROOM = {
  minutes: 12,
  pending: 7,
  answered: 5,
  done: 4,
  underWay: 4,
  waitingFor: 4,
  handover: 12,
  least: 3,
  people: 5,
  soFar: 4,
} as const;
const WEEK_DAYS = 7;

/** Thanks, what was agreed, both sides' to-dos, what could not be answered at once. */
export function minutesBody(letter: Letter): readonly DraftBlock[] {
  const { phrases, reading } = letter;
  const sections = draftSections(reading, ROOM.minutes);
  const lists = itemLists(sections, letter);
  const { begin, end, held, nothing } = phrases.thanksAndMinutes;
  if (lists.length === 0) return lines([...begin.slice(0, 1), nothing]);
  const isHeld = sections.questions.shown.some(({ side }) => side === "me");
  return [...lines(begin), ...lists, ...lines([isHeld ? held : "", ...end])];
}

/** Every point that waits for us, each with room for its answer, and the answers already given. */
export function pendingBody(letter: Letter): readonly DraftBlock[] {
  const { phrases, writing, reading } = letter;
  const { begin, end, allAnswered, nothingPending } = phrases.pendingAnswers;
  const isPending = pendingTest(letter);
  const isOnTheSame = sameWordsTest(letter);
  const open = firstOf(ourOpenItems(reading).filter(isPending), ROOM.pending);
  const answered = firstOf(
    reading.commitments.filter((item) => isAnsweredByUs(item, letter) && isPending(item) && isOnTheSame(item)).toReversed(),
    ROOM.answered,
  );
  if (open.shown.length + answered.shown.length === 0) return lines([nothingPending]);
  return [
    ...lines(open.shown.length === 0 ? allAnswered : begin),
    ...listBlock(phrases.headings.stillOpen, open, (item) => answerSlot(item, letter), writing),
    ...listBlock(phrases.headings.answered, answered, (item) => givenAnswer(item, letter), writing),
    ...lines(end),
  ];
}

function answerSlot({ id, what, evidence }: Commitment, { phrases, writing, answers }: Letter): DraftBlock {
  const quote = quoted(bareWords(what), writing, WHAT_COLUMNS);
  const answer = ownWords(answers[id], writing);
  const rest = { kind: "slot", slot: "answer", commitment: id, evidence } as const;
  return answer === ""
    ? { ...rest, state: "open", text: fillPhrase(phrases.toAnswer, { quote }) }
    : { ...rest, state: "filled", text: fillPhrase(phrases.answered, { quote, answer }) };
}

function givenAnswer({ what, closedBy, evidence }: Commitment, { phrases, writing }: Letter): DraftBlock {
  const text = fillPhrase(phrases.answered, {
    quote: quoted(bareWords(what), writing, WHAT_COLUMNS),
    answer: quoted(closedBy?.quote ?? "", writing, WHAT_COLUMNS),
  });
  return { kind: "slot", slot: "answer", state: "filled", text, evidence: closedBy === null ? evidence : [...evidence, closedBy] };
}

/** They asked for it, or we took it home to find out. */
export function pendingTest({ reading, surroundings: { packs } }: Pick<Letter, "reading" | "surroundings">): (item: Commitment) => boolean {
  const { thread, me } = reading;
  const sides = sidesOf(thread.messages, me.address ?? address(""));
  const authors = new Map(thread.messages.map((message) => [message.id, message]));
  return ({ evidence, what, kind }) => {
    const [first] = evidence;
    const message = first === undefined ? undefined : authors.get(first.span.message);
    if (message === undefined || kind === "question") return true;
    if (!sides.isMine(message.from)) return true;
    const pack = packs.find(({ language }) => message.locale.startsWith(language));
    return pack !== undefined && compiledTables(pack).is.willAnswer.test(foldText(what, pack));
  };
}

/** The words that closed it speak of it by name. Two questions of one mail are easily given each other's answer, which is worse than none. */
function sameWordsTest({ reading: { thread }, surroundings: { packs } }: Letter): (item: Commitment) => boolean {
  const topics = new Topics(
    packs,
    thread.messages.flatMap(({ from, to, cc }) => [from, ...to, ...cc]),
  );
  const languages = new Map(
    thread.messages.map(({ id, locale }) => [id, packs.find(({ language }) => locale.startsWith(language))?.language ?? "en"]),
  );
  const topicOf = ({ quote, span }: Evidence) => topics.read(quote, [], languages.get(span.message) ?? "en");
  return ({ evidence, closedBy }) => closedBy !== null && evidence.some((asked) => likeness(topicOf(asked), topicOf(closedBy)) > 0);
}

function isAnsweredByUs({ status, side, sure, closedBy }: Commitment, letter: Letter): boolean {
  if (status !== "done" || side !== "me" || !sure || closedBy === null) return false;
  return messageOf(closedBy.span.message, letter) !== null;
}

/** What changed since the last report, what is under way with us, what waits for them and since when. */
export function progressBody(letter: Letter): readonly DraftBlock[] {
  const { phrases, writing, reading } = letter;
  const { end, since, nothingChanged } = phrases.weeklyProgress;
  const steps = stepLines(letter);
  const from = steps?.since ?? lastReport(letter);
  const isTold = ({ evidence, closedBy }: Commitment): boolean =>
    steps !== null &&
    [...evidence, ...(closedBy === null ? [] : [closedBy])].some((one) => steps.evidence.some((each) => shareWords(each.span, one.span)));
  const settled = reading.commitments.filter(({ id }) => steps?.settled.has(id) === true);
  const isSettled = (one: Evidence): boolean => settled.some(({ evidence }) => evidence.some(({ span }) => shareWords(span, one.span)));
  const open = {
    ...reading,
    commitments: reading.commitments.filter((item) => !settled.includes(item)),
    flags: reading.flags.filter(({ evidence }) => !evidence.some(isSettled)),
  };
  const closed = reading.commitments.filter((item) => isClosedSince(item, from, letter) && !isTold(item));
  const done = firstOf(onePerWord(closed.toReversed()), ROOM.done);
  const sections = withoutOurs(isTold, draftSections(open, Math.max(ROOM.least, ROOM.minutes - done.shown.length - (steps?.count ?? 0))));
  const waiting = firstOf([...sections.theirs.shown, ...sections.questions.shown.filter(({ side }) => side === "them")], ROOM.waitingFor);
  const ours = firstOf([...sections.ours.shown, ...sections.questions.shown.filter(({ side }) => side === "me")], ROOM.underWay);
  const lists = [
    ...(steps?.blocks ?? []),
    ...listBlock(phrases.headings.doneSince, done, (item) => doneLine(item, letter), writing),
    ...toDoList("underWay", { ...ours, left: ours.left + sections.ours.left }, letter),
    ...listBlock(
      phrases.headings.waitingForYou,
      { ...waiting, left: waiting.left + sections.theirs.left },
      (item) => waitingLine(item, letter),
      writing,
    ),
    ...itemLists({ ...sections, ours: firstOf([], 0), theirs: firstOf([], 0), questions: firstOf([], 0), agreed: firstOf([], 0) }, letter),
  ];
  if (lists.length === 0) return lines([fillPhrase(since, { day: writtenDay(from, writing) }), nothingChanged, ...end]);
  const changed = done.shown.length > 0 || steps?.hasChanges === true ? [] : [line(nothingChanged)];
  return [line(fillPhrase(since, { day: writtenDay(from, writing) })), ...changed, ...lists, ...lines(end)];
}

/** Ours that the steps tell already are not told twice. */
function withoutOurs(isTold: (item: Commitment) => boolean, sections: DraftSections): DraftSections {
  const { ours } = sections;
  return { ...sections, ours: { ...ours, shown: ours.shown.filter((item) => !isTold(item)) } };
}

/** The day of my last mail before the newest one, a week back at most; a week ago where there is none. */
function lastReport({ reading: { thread, me }, surroundings: { today } }: Letter): CalendarDay {
  const weekAgo = addDays(today, -WEEK_DAYS);
  const mine = thread.messages.findLast(({ from, automatic }) => automatic === null && from.address === me.address);
  return mine?.sentOn !== undefined && mine.sentOn !== null && mine.sentOn > weekAgo && mine.sentOn < today ? mine.sentOn : weekAgo;
}

function isClosedSince({ status, sure, closedBy }: Commitment, from: CalendarDay, letter: Letter): boolean {
  if (status !== "done" || !sure || closedBy === null) return false;
  // "We will check" answers a question and leaves the matter open.
  const isPromise = ({ status: each, evidence }: Commitment): boolean =>
    each === "open" && evidence.some(({ span }) => shareWords(span, closedBy.span));
  if (letter.reading.commitments.some(isPromise)) return false;
  const day = messageOf(closedBy.span.message, letter)?.sentOn ?? null;
  return day !== null && day >= from;
}

/** One sentence may close several items. */
function onePerWord(items: readonly Commitment[]): readonly Commitment[] {
  return items.filter(
    ({ closedBy }, index) =>
      !items.slice(0, index).some(({ closedBy: before }) => before !== null && closedBy !== null && shareWords(before.span, closedBy.span)),
  );
}

function doneLine({ closedBy, evidence }: Commitment, letter: Letter): DraftBlock {
  const said = told(closedBy ?? evidence.at(-1) ?? null, letter);
  return { kind: "point", text: said?.text ?? "", evidence: said?.evidence ?? [] };
}

function waitingLine(item: Commitment, letter: Letter): DraftBlock {
  const { phrases, wording, writing } = letter;
  const block = citedQuestion(toDoBlock(item, wording), writing);
  const [first] = item.evidence;
  const since = first === undefined ? null : (messageOf(first.span.message, letter)?.sentOn ?? null);
  if (since === null) return block;
  return { ...block, due: fillPhrase(phrases.waitingSince, { details: block.due, day: writtenDay(since, writing) }).replace(LEADING, "") };
}
type ToDo = DraftBlock & { readonly kind: "toDo" };

/** A bare question mark would end the line before its details. */
function citedQuestion(block: ToDo, writing: WritingPhrases): ToDo {
  return /[?？]$/u.test(block.what) ? { ...block, what: quoted(block.what, writing, WHAT_COLUMNS) } : block;
}

/** Left where there were no details before. */
const LEADING = /^[;；／,，、\s]+/u;

/** The whole matter for a colleague who was not there. */
export function handoverBody(letter: Letter): readonly DraftBlock[] {
  const { phrases, writing, reading } = letter;
  const { begin, end } = phrases.handover;
  const sections = draftSections(reading, ROOM.handover);
  const sourced = (item: Commitment): DraftBlock => withSource(item, letter);
  const { ours, theirs, questions } = sections;
  return [
    ...lines(begin),
    { kind: "heading", text: phrases.headings.matter },
    slot("background", { text: quoted(reading.thread.subject, writing, WHAT_COLUMNS), evidence: [] }, "open", letter),
    ...periodLine(letter),
    slot("nextStep", null, "open", letter),
    ...listBlock(phrases.headings.soFar, firstOf(turningPoints(letter), ROOM.soFar), (evidence) => saidLine(evidence, letter), writing),
    ...listBlock(phrases.headings.people, firstOf(othersOf(letter), ROOM.people), (person) => personLine(person, letter), writing),
    ...listBlock(writing.headings.ours, ours, sourced, writing),
    ...listBlock(writing.headings.theirs, theirs, sourced, writing),
    ...listBlock(writing.headings.questions, questions, sourced, writing),
    ...itemLists({ ...sections, ours: firstOf([], 0), theirs: firstOf([], 0), questions: firstOf([], 0) }, letter),
    ...lines(end),
  ];
}

/** What was told of the matter, newest last; what is still owed stands in its own list. */
function turningPoints({ hits, reading }: Letter): readonly Evidence[] {
  const owed = reading.commitments.filter(({ status }) => status === "open").flatMap(({ evidence }) => evidence);
  const told = hits
    .filter((hit) => !hit.asks && TURNS.some((cue) => hit.cues.has(cue)))
    .map(({ sentence }) => evidenceOfSentence(sentence));
  return told.filter((one) => !owed.some((each) => shareWords(each.span, one.span))).slice(-ROOM.soFar);
}
const TURNS = ["complaint", "cause", "countermeasure", "setback", "arrived", "inspection", "lost"] as const satisfies readonly CueName[];

function saidLine(evidence: Evidence, { phrases, writing, reading }: Letter): DraftBlock {
  const message = reading.thread.messages.find(({ id }) => id === evidence.span.message);
  const quote = quoted(evidence.quote, writing, WHAT_COLUMNS);
  if (message === undefined || message.sentOn === null) return { kind: "point", text: quote, evidence: [evidence] };
  const name = nameInScript(shownName(message.from), writing.locale);
  const text = fillPhrase(phrases.said, { quote, name, day: writtenDay(message.sentOn, writing) });
  return { kind: "point", text, evidence: [evidence] };
}

function withSource(item: Commitment, letter: Letter): DraftBlock {
  const { phrases, writing, wording } = letter;
  const block = citedQuestion(toDoBlock(item, wording), writing);
  const last: Evidence | undefined = item.evidence.at(-1);
  const message = last === undefined ? null : messageOf(last.span.message, letter);
  if (message === null || message.sentOn === null) return block;
  const shown = nameInScript(shownName(message.from), writing.locale);
  const isTheirs = othersOf(letter).some((person) => person.address === message.from.address);
  const name = isTheirs && plainName(message.from) !== "" ? fillPhrase(writing.names.formal, { name: shown }) : shown;
  const source = fillPhrase(phrases.source, { name, day: writtenDay(message.sentOn, writing) });
  return { ...block, due: joinedDetails([block.due, source], letter) };
}

function periodLine(letter: Letter): readonly DraftBlock[] {
  const { phrases, writing, reading } = letter;
  const days = reading.thread.messages.flatMap(({ sentOn, automatic }) => (automatic === null && sentOn !== null ? [sentOn] : []));
  const [first] = days;
  const last = days.at(-1);
  if (first === undefined || last === undefined) return [];
  const text = fillPhrase(phrases.period, { first: writtenDay(first, writing), last: writtenDay(last, writing) });
  return [slot("period", { text, evidence: [] }, "open", letter)];
}

/** People of the other side who wrote or were written to, each once. */
function othersOf({ reading: { thread, me } }: Letter): readonly Person[] {
  const sides = sidesOf(thread.messages, me.address ?? address(""));
  const found = new Map<string, Person>();
  for (const { from, to, cc, automatic } of thread.messages) {
    if (automatic !== null) continue;
    for (const person of [from, ...to, ...cc]) {
      if (person.address === null || sides.isMine(person)) continue;
      const known = found.get(person.address);
      if (known === undefined || plainName(known) === "") found.set(person.address, person);
    }
  }
  return [...found.values()];
}

function personLine(person: Person, { phrases, writing }: Letter): DraftBlock {
  const name = nameInScript(shownName(person), writing.locale);
  const organisation = plainWords(organisationOf(person), WHAT_COLUMNS);
  const text = plainName(person) === "" ? name : fillPhrase(phrases.person, { name, organisation });
  return { kind: "point", text };
}
