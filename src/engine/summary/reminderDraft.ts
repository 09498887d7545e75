/** A short reply to somebody who has not answered: what is open with them, with its date and their own words. */
import { sidesOf } from "../findings/sides.ts";
import type { Commitment, DraftBlock, Person, SummaryDraft, ThreadReading } from "../types.ts";
import { draftLayouts } from "./draftLayouts.ts";
import { dueWords, myName, openingLine } from "./draftSummary.ts";
import { fillPhrase } from "./fillPhrase.ts";
import { greeting } from "./greeting.ts";
import { bareWords, WHAT_COLUMNS, withoutLinkingWord } from "./itemWords.ts";
import { nameInScript } from "./personName.ts";
import { quoted } from "./quoteWords.ts";
import type { ReminderPhrases } from "./reminderPhrases.ts";
import { detailsText } from "./renderText.ts";
import { replySubject } from "./replySubject.ts";
import type { WritingPhrases } from "./writingPhrases.ts";
import { writtenCount, writtenDay } from "./writtenTime.ts";

/** A longer list is no reminder but a report. */
const MOST_ITEMS = 5;

/** What a reminder is written in. `reminder` and `writing`: of the same locale. */
export interface ReminderWords {
  readonly writing: WritingPhrases;
  readonly reminder: ReminderPhrases;
}

/**
 * Addressed to these people alone, never to the reader and never in front of others. `wasAsked`: they asked to be reminded. Without anybody to
 * write to the draft has no recipients.
 */
export function reminderDraft(
  reading: ThreadReading,
  people: readonly Person[],
  { writing, reminder }: ReminderWords,
  wasAsked: boolean,
): SummaryDraft {
  const { thread } = reading;
  const sides = reading.me.address === null ? null : sidesOf(thread.messages, reading.me.address);
  const reachable = people.filter((person) => person.address !== null && sides?.isMe(person) !== true);
  const to = [...new Map(reachable.map((person) => [person.address, person])).values()];
  const items = reading.commitments.filter((item) => isOpenWith(item, to));
  const lines = items.slice(0, MOST_ITEMS).map((item) => point(item, writing));
  const more = items.length - lines.length;
  const { named, nameless } = writing.signOff;
  const me = nameInScript(myName(reading), writing.locale);
  return {
    locale: writing.locale,
    subject: replySubject(thread.subject, writing.replyPrefixes),
    to,
    cc: [],
    blocks: [
      line(greeting(to, thread, writing)),
      ...openingLine(reading, writing),
      line(`${wasAsked ? reminder.asked : ""}${items.length > 0 ? reminder.aboutItems : aboutSilence(reading, to, { writing, reminder })}`),
      ...lines,
      ...(more > 0 ? [{ kind: "point", text: writtenCount(writing.more, more, writing) } as const] : []),
      line(reminder.help),
      line(reminder.crossed),
      line(me === "" ? nameless : fillPhrase(named, { me })),
    ],
  };
}

/** Of an item that nobody was named for, the whole other side is the owner. */
function isOpenWith({ status, sure, side, owners }: Commitment, people: readonly Person[]): boolean {
  if (status !== "open" || !sure || side !== "them") return false;
  return owners.length === 0 || owners.some((owner) => people.some(({ address }) => address === owner.address));
}

/** The mail's own words in quotation marks: what was agreed is recognised, and nothing is put into anybody's mouth. */
function point(item: Commitment, writing: WritingPhrases): DraftBlock {
  const words = quoted(withoutLinkingWord(bareWords(item.what), writing), writing, WHAT_COLUMNS);
  return { kind: "point", text: `${words}${detailsText(dueWords(item, writing), null, draftLayouts[writing.locale])}` };
}

/** My last mail that they got. */
function aboutSilence({ thread, me }: ThreadReading, people: readonly Person[], { writing, reminder }: ReminderWords): string {
  const mine = thread.messages.findLast(
    ({ from, to, cc, automatic }) =>
      automatic === null &&
      from.address === me.address &&
      [...to, ...cc].some((person) => people.some(({ address }) => address === person.address)),
  );
  const day = mine?.sentOn ?? null;
  return day === null ? reminder.aboutThread : fillPhrase(reminder.aboutMail, { day: writtenDay(day, writing) });
}

function line(text: string): DraftBlock {
  return { kind: "line", text };
}
