/** What somebody who was never in the thread must know to take it over: background, people, open items, decisions, doubts, evidence. */

import { type Sides, sidesOf } from "../findings/sides.ts";
import { organisationOf, personKey } from "../message/organisation.ts";
import { askAbout } from "../summary/askAbout.ts";
import { fillPhrase } from "../summary/fillPhrase.ts";
import { shownName } from "../summary/personName.ts";
import { plainWords } from "../summary/plainWords.ts";
import { quoted } from "../summary/quoteWords.ts";
import { writtenCount, writtenDay, writtenWait } from "../summary/writtenTime.ts";
import type { CalendarDay, Commitment, DueDate, Evidence, Message, MessageId, Person, ThreadReading } from "../types.ts";
import { orderProgress, type ProgressContext } from "./orderProgress.ts";
import type { Page, PageBlock } from "./page.ts";
import { PROGRESS_COLUMNS, type ProgressColumn } from "./progressPhrases.ts";
import { progressSheet, type TableCell } from "./progressSheets.ts";
import type { OrderProgress } from "./progressTypes.ts";
import { evidenceTimeline } from "./timeline.ts";
import { type PageWords, timelineTable, titleOf } from "./timelinePage.ts";

const QUOTE_COLUMNS = 400;
const WHAT_COLUMNS = 240;
/** More people than these are a mailing; the rest is counted. */
const MOST_PEOPLE = 60;

/** The handover page of one or several threads. */
export function handoverPage(readings: readonly ThreadReading[], context: ProgressContext, words: PageWords): Page {
  const { phrases, writing } = words;
  const { headings } = phrases.handover;
  const messages = readings.flatMap(({ thread }) => thread.messages);
  const sides = sidesOf(messages, context.reader.me);
  const show = itemShower(messages, words);
  const open = readings.flatMap(({ commitments }) => commitments).filter(({ status }) => status === "open");
  const toDos = open.filter(({ kind }) => kind !== "question");
  const itemHeads = (["who", "what", "due", "source"] as const).map((column) => phrases.handover.items[column]);
  const orders = orderProgress(readings, context);
  const table = (rows: readonly (readonly string[])[], heads: readonly string[]): PageBlock =>
    rows.length === 0 ? { kind: "paragraph", text: phrases.handover.none } : { kind: "table", heads, rows };
  const items = (list: readonly Commitment[]): PageBlock => table(list.map(show), itemHeads);
  return {
    locale: phrases.locale,
    title: titleOf(phrases.handover.title, readings),
    blocks: [
      { kind: "paragraph", text: fillPhrase(phrases.asOf, { day: writtenDay(context.today, writing) }) },
      { kind: "heading", text: headings.background },
      ...readings.flatMap((reading) => background(reading, words)),
      { kind: "heading", text: headings.people },
      peopleTable(messages, sides, words),
      { kind: "heading", text: headings.mine },
      items(toDos.filter(({ side }) => side === "me")),
      { kind: "heading", text: headings.theirs },
      items(toDos.filter(({ side }) => side === "them")),
      { kind: "heading", text: headings.questions },
      items(open.filter(({ kind }) => kind === "question")),
      { kind: "heading", text: headings.decisions },
      table(
        readings.flatMap(({ decisions }) =>
          decisions.map(({ what, evidence }) => [plainWords(what, WHAT_COLUMNS), sourceOf(evidence, messages, words)]),
        ),
        [phrases.handover.items.what, phrases.handover.items.source],
      ),
      { kind: "heading", text: headings.doubts },
      table(
        readings.flatMap(({ flags }) =>
          flags
            .filter(({ kind }) => kind !== "noDeadline")
            .map((flag) => [askAbout(flag, writing), sourceOf(flag.evidence, messages, words)]),
        ),
        [phrases.handover.items.what, phrases.handover.items.source],
      ),
      ...(orders.length === 0 ? [] : progressBlocks(orders, words)),
      { kind: "heading", text: headings.evidence },
      timelineTable(evidenceTimeline(readings, context), words),
    ],
  };
}

function background({ thread, waiting }: ThreadReading, { phrases, writing }: PageWords): readonly PageBlock[] {
  const { handover } = phrases;
  const days = thread.messages.flatMap(({ sentOn }) => (sentOn === null ? [] : [sentOn])).toSorted();
  const [first, last] = [days[0], days.at(-1)];
  const count = writtenCount(handover.messages, thread.messages.length, writing);
  const day = (one: CalendarDay): string => writtenDay(one, writing);
  const period =
    first === undefined || last === undefined
      ? ""
      : first === last
        ? day(first)
        : fillPhrase(handover.period, { first: day(first), last: day(last) });
  const opening = thread.messages.find(({ automatic, sentences }) => automatic === null && sentences.length > 0);
  const newest = thread.messages.findLast(({ automatic }) => automatic === null)?.sentOn ?? null;
  const lines = [
    [plainWords(thread.subject, WHAT_COLUMNS), count, period].filter((part) => part !== "").join(" · "),
    ...(opening === undefined
      ? []
      : [
          fillPhrase(handover.beganWith, {
            name: shownName(opening.from) || handover.notGiven,
            quote: plainWords(openingWords(opening), QUOTE_COLUMNS),
          }),
        ]),
    waiting.on === "nobody" || newest === null
      ? handover.nobodysTurn
      : fillPhrase(waiting.on === "me" ? handover.myTurn : handover.theirTurn, { day: day(newest) }),
  ];
  return lines.map((text) => ({ kind: "paragraph", text }));
}

/** The first sentences after the greeting: a line that ends in a comma or holds one word says nothing of the matter. */
function openingWords({ ownText, sentences }: Message): string {
  const told = sentences.filter(({ text }) => !GREETING_LINE.test(text) && text.length >= LEAST_TOLD);
  const [first, second] = told;
  if (first === undefined) return sentences[0]?.text ?? "";
  return ownText.slice(first.span.start, (second ?? first).span.end);
}
const GREETING_LINE = /[,，、!！:：]\s*$/u;
const LEAST_TOLD = 12;

function peopleTable(messages: readonly Message[], sides: Sides, { phrases, writing }: PageWords): PageBlock {
  const people = new Map<string, { person: Person; mails: number; last: CalendarDay | null }>();
  for (const { from, to, cc, automatic, sentOn } of messages) {
    if (automatic !== null) continue;
    for (const person of [from, ...to, ...cc]) {
      const key = personKey(person);
      const known = people.get(key) ?? { person, mails: 0, last: null };
      people.set(key, {
        person: known.person.name === "" ? person : known.person,
        mails: known.mails + (person === from ? 1 : 0),
        last: person === from ? (sentOn ?? known.last) : known.last,
      });
    }
  }
  const { handover } = phrases;
  const ordered = [...people.values()].toSorted((a, b) => b.mails - a.mails);
  const rows = ordered
    .slice(0, MOST_PEOPLE)
    .map(({ person, mails, last }) => [
      shownName({ ...person, address: null }) || handover.notGiven,
      plainWords(person.address ?? "", WHAT_COLUMNS),
      `${sides.isMine(person) ? handover.ourSide : handover.theirSide} (${plainWords(organisationOf(person), WHAT_COLUMNS)})`,
      String(mails),
      last === null ? "" : writtenDay(last, writing),
    ]);
  const left = ordered.length - rows.length;
  return {
    kind: "table",
    heads: (["name", "address", "side", "mails", "lastMail"] as const).map((column) => handover.people[column]),
    rows: left > 0 ? [...rows, [`… +${left}`, "", "", "", ""]] : rows,
  };
}

function itemShower(messages: readonly Message[], words: PageWords): (item: Commitment) => readonly string[] {
  const { handover } = words.phrases;
  return ({ owners, what, due, condition, evidence }) => [
    owners.map((owner) => shownName(owner)).join(", ") || handover.ownerUnknown,
    [
      plainWords(what, WHAT_COLUMNS),
      ...(condition === null ? [] : [fillPhrase(words.writing.condition, { quote: quoted(condition.quote, words.writing) })]),
    ].join(" · "),
    dueText(due, words),
    sourceOf(evidence, messages, words),
  ];
}

function dueText(due: DueDate, { phrases, writing }: PageWords): string {
  switch (due.kind) {
    case "day": {
      const day = writtenDay(due.day, writing);
      return fillPhrase(writing.due[due.bound], {
        day: due.time === null ? day : fillPhrase(writing.due.dayAndTime, { day, time: due.time }),
      });
    }
    case "window":
      return fillPhrase(writing.due.window, { first: writtenDay(due.first, writing), last: writtenDay(due.last, writing) });
    case "afterEvent":
      return fillPhrase(writing.due.afterEvent, { amount: writtenWait(due, writing), quote: quoted(due.evidence.quote, writing) });
    case "none":
      return phrases.handover.notGiven;
  }
}

/** The newest sentence, with author and day. */
function sourceOf(evidence: readonly Evidence[], messages: readonly Message[], { writing }: PageWords): string {
  const byId = new Map<MessageId, Message>(messages.map((message) => [message.id, message]));
  return evidence
    .map(({ span, quote }) => {
      const message = byId.get(span.message);
      const day = message?.sentOn === null || message?.sentOn === undefined ? "" : `, ${message.sentOn}`;
      return `${quoted(quote, writing, QUOTE_COLUMNS)} — ${message === undefined ? "" : shownName(message.from)}${day}`;
    })
    .join(" / ");
}

/** A page is narrower than a spreadsheet. */
const PAGE_COLUMNS: ReadonlySet<ProgressColumn> = new Set<ProgressColumn>([
  "order",
  "step",
  "state",
  "planned",
  "actual",
  "blockedOn",
  "waitedDays",
  "lateDays",
  "toClarify",
  "evidence",
  "toldOn",
]);

function progressBlocks(orders: readonly OrderProgress[], { phrases }: PageWords): readonly PageBlock[] {
  const { columns, rows } = progressSheet(orders, phrases);
  const onPage = <Item>(items: readonly Item[]): readonly Item[] =>
    items.filter((_, index) => {
      const column = PROGRESS_COLUMNS[index];
      return column !== undefined && PAGE_COLUMNS.has(column);
    });
  const cell = (value: TableCell): string => (value === null ? "" : typeof value === "object" ? value.day : String(value));
  return [
    { kind: "heading", text: phrases.handover.headings.progress },
    { kind: "table", heads: onPage(columns.map(({ head }) => head)), rows: rows.map((row) => onPage(row.map(cell))) },
  ];
}
