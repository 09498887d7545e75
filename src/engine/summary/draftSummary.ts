import { organisationOf, personKey } from "../message/organisation.ts";
import type { Commitment, Decision, DraftBlock, DueDate, Flag, MessageId, Person, SummaryDraft, ThreadReading } from "../types.ts";
import { askAbout } from "./askAbout.ts";
import { companyOf, shortName } from "./callPerson.ts";
import { draftRecipients } from "./draftRecipients.ts";
import { draftSections, type Section } from "./draftSections.ts";
import { fillPhrase } from "./fillPhrase.ts";
import { greeting, listed } from "./greeting.ts";
import { bareWords, isForeign, type LanguageOf, languagesOf, WHAT_COLUMNS, withoutLinkingWord } from "./itemWords.ts";
import { nameInScript, plainName, shownName } from "./personName.ts";
import { plainWords } from "./plainWords.ts";
import { quoted } from "./quoteWords.ts";
import { replySubject } from "./replySubject.ts";
import type { WritingPhrases } from "./writingPhrases.ts";
import { writtenCount, writtenDay, writtenWait } from "./writtenTime.ts";

/** A request put as a question is a citation: left bare, its question mark would end the line before the date. */
const ASKS = /[?？]$/u;
/** More owners than this are a department. */
const MOST_OWNERS = 3;

/**
 * The follow-up mail: greeting, purpose, our to-dos, theirs, open questions, what was agreed, what to confirm, and a request to confirm it
 * all. Words of another language than the draft's are quoted, never translated. Nothing is said that the reading does not hold.
 */
export function draftSummary(reading: ThreadReading, writing: WritingPhrases): SummaryDraft {
  const { to, cc } = draftRecipients(reading);
  const lists = listBlocks(reading, writing);
  const body: readonly DraftBlock[] =
    lists.length === 0 ? [line(writing.nothingOpen)] : [line(writing.purpose), ...lists, line(writing.close)];
  const me = nameInScript(myName(reading), writing.locale);
  const { named, nameless } = writing.signOff;
  return {
    locale: writing.locale,
    subject: replySubject(reading.thread.subject, writing.replyPrefixes),
    to,
    cc,
    blocks: [
      line(greeting(to, reading.thread, writing)),
      ...openingLine(reading, writing),
      ...body,
      line(me === "" ? nameless : fillPhrase(named, { me })),
    ],
  };
}

function listBlocks(reading: ThreadReading, writing: WritingPhrases): readonly DraftBlock[] {
  const { ours, theirs, questions, agreed, toConfirm } = draftSections(reading);
  const wording = wordingOf(reading, writing);
  const toDo = (item: Commitment): DraftBlock => toDoBlock(item, wording);
  return [
    ...listBlock(writing.headings.ours, ours, toDo, writing),
    ...listBlock(writing.headings.theirs, theirs, toDo, writing),
    ...listBlock(writing.headings.questions, questions, toDo, writing),
    ...listBlock(writing.headings.agreed, agreed, (decision) => pointBlock(decision, wording), writing),
    ...listBlock(writing.headings.toConfirm, toConfirm, (flag) => toConfirmBlock(flag, writing), writing),
  ];
}

/** A heading, the items that fit, and how many more there are; nothing where there is no item. */
export function listBlock<Item>(
  heading: string,
  { shown, left }: Section<Item>,
  block: (item: Item) => DraftBlock,
  writing: WritingPhrases,
): readonly DraftBlock[] {
  if (shown.length + left === 0) return [];
  const more = left === 0 ? [] : [{ kind: "point", text: writtenCount(writing.more, left, writing) } as const];
  return [{ kind: "heading", text: heading }, ...shown.map(block), ...more];
}

/** What the words of an item depend on besides the item. */
export interface Wording {
  readonly writing: WritingPhrases;
  readonly languages: LanguageOf;
  readonly authors: ReadonlyMap<MessageId, Person>;
}

export function wordingOf({ thread: { messages } }: ThreadReading, writing: WritingPhrases): Wording {
  return { writing, languages: languagesOf(messages), authors: new Map(messages.map(({ id, from }) => [id, from])) };
}

/** Who does what by when, as a line of a list. */
export function toDoBlock(item: Commitment, { writing, languages, authors }: Wording): DraftBlock & { readonly kind: "toDo" } {
  const bare = bareWords(item.what);
  const isCited =
    isSpokenToOwner(item, authors) || (item.kind !== "question" && ASKS.test(bare)) || isForeign(item.evidence, writing, languages);
  return {
    kind: "toDo",
    owner: ownerNames(item, writing),
    what: isCited ? quoted(bare, writing, WHAT_COLUMNS) : withoutLinkingWord(bare, writing),
    due: dueWords(item, writing),
    condition: item.condition === null ? null : fillPhrase(writing.condition, { quote: quoted(item.condition.quote, writing) }),
    commitment: item.id,
  };
}

/** Their "could you send ..." in the list of our own to-dos reads as if we asked; quotation marks tell that it was said to us. */
function isSpokenToOwner({ kind, side, what, owners, evidence }: Commitment, authors: Wording["authors"]): boolean {
  const source = evidence.find(({ quote }) => quote.includes(what));
  const author = source === undefined ? undefined : authors.get(source.span.message);
  // Words that stand in no evidence are the user's own correction.
  if (side === "them" || kind === "question" || author === undefined) return false;
  if (owners.length === 0 || owners.some((owner) => personKey(owner) === personKey(author))) return false;
  // A promise that a colleague gave for the owner is said about the owner, not to them.
  return kind === "request" || owners.every((owner) => organisationOf(owner) !== organisationOf(author));
}

/** What was agreed, as a line of a list. */
export function pointBlock({ what, evidence }: Decision, { writing, languages }: Wording): DraftBlock {
  const bare = bareWords(what);
  const isCited = isForeign(evidence, writing, languages);
  return { kind: "point", text: isCited ? quoted(bare, writing, WHAT_COLUMNS) : withoutLinkingWord(bare, writing), evidence };
}

/** The clarifying question about a doubt, as a line of a list. */
export function toConfirmBlock(flag: Flag, writing: WritingPhrases): DraftBlock {
  const { evidence } = flag;
  return { kind: "toConfirm", text: askAbout(flag, writing), quote: plainWords(evidence[0]?.quote ?? "", WHAT_COLUMNS), evidence };
}

function ownerNames({ owners, side }: Commitment, writing: WritingPhrases): string {
  const names = owners.slice(0, MOST_OWNERS).map((owner) => {
    const name = nameInScript(shownName(owner), writing.locale);
    // Own people go without the courtesy that the other side's names carry.
    return side === "them" && plainName(owner) !== "" ? fillPhrase(writing.names.formal, { name }) : name;
  });
  const known = names.filter((name) => name !== "");
  return known.length === 0 ? writing.ownerUnknown : listed(known, writing) + (owners.length > MOST_OWNERS ? "…" : "");
}

/** When it is due as a line of a list says it; "" where there is nothing to say. */
export function dueWords({ due, side, kind }: Commitment, writing: WritingPhrases): string {
  const phrases = writing.due;
  switch (due.kind) {
    case "day":
      return fillPhrase(phrases[due.bound], { day: dayWords(due, writing) });
    case "window":
      return fillPhrase(phrases.window, { first: writtenDay(due.first, writing), last: writtenDay(due.last, writing) });
    case "afterEvent":
      return fillPhrase(phrases.afterEvent, { amount: writtenWait(due, writing), quote: quoted(due.evidence.quote, writing) });
    case "none":
      // A question wants an answer; asking back for a date would be pedantic.
      if (kind === "question") return "";
      return side === "me" ? phrases.noneOurs : phrases.noneTheirs;
  }
}

function dayWords({ day, time }: DueDate & { readonly kind: "day" }, writing: WritingPhrases): string {
  const written = writtenDay(day, writing);
  return time === null ? written : fillPhrase(writing.due.dayAndTime, { day: written, time });
}

/** The courtesy that opens a mail in this locale, if any. */
export function openingLine(reading: ThreadReading, writing: WritingPhrases): readonly DraftBlock[] {
  if (writing.opening === null) return [];
  const { withCompany, named, nameless } = writing.opening;
  const me = shortName(nameInScript(myName(reading), writing.locale), writing);
  if (me === "") return [line(nameless)];
  const company = companyOf(reading.me, reading.thread, writing);
  return [line(company === null ? fillPhrase(named, { me }) : fillPhrase(withCompany, { company, me }))];
}

/** "" where no mail gives it. */
export function myName({ me, thread }: ThreadReading): string {
  const people: readonly Person[] = thread.messages.flatMap((message) => [message.from, ...message.to]);
  return plainName(me) || plainName(people.find((person) => person.address === me.address && plainName(person) !== "") ?? me);
}

function line(text: string): DraftBlock {
  return { kind: "line", text };
}
