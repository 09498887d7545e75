/** Which of the messages that Graph gave belong to the open one. */
import type { MessageId, RawMessage, RawThread } from "../../engine/types.ts";
import { groupThreads, LONGEST_SILENCE_MS } from "../files/groupThreads.ts";
import type { GraphMessage } from "./graphMessages.ts";

const peopleOf = ({ messages }: RawThread): ReadonlySet<string> =>
  new Set(messages.flatMap(({ from, to, cc }) => [from, ...to, ...cc].map(({ address, name }) => address ?? name)));

function sharesPeople(one: RawThread, other: RawThread): boolean {
  const known = peopleOf(one);
  const people = [...peopleOf(other)];
  return people.filter((person) => known.has(person)).length >= Math.min(2, people.length);
}

const moments = ({ messages }: RawThread): readonly number[] => messages.flatMap(({ sentAt }) => sentAt ?? []);

function isNear(one: RawThread, other: RawThread): boolean {
  // A draft has no date: its conversation is the one it answers.
  if (moments(one).length === 0) return true;
  const [first, last] = [Math.min(...moments(one)), Math.max(...moments(one))];
  return moments(other).every((moment) => moment > first - LONGEST_SILENCE_MS && moment < last + LONGEST_SILENCE_MS);
}

/**
 * The open message's thread: joined by Message-ID, In-Reply-To and References; where those are missing (mail in Sent Items has no headers)
 * by Exchange's conversation, if the same people wrote it in the same weeks. `hint`: the open message's own conversation as Outlook names it,
 * for a message that Graph does not list. Oldest first; a draft, which has no date, last.
 */
export function joinConversation(open: RawMessage, found: readonly GraphMessage[], hint: string): readonly RawMessage[] {
  // The open mail itself comes first: what Outlook shows of it wins over Graph's copy.
  const threads = groupThreads([open, ...found.map(({ message }) => message)]);
  const holds = (id: MessageId) => (thread: RawThread) => thread.messages.some((message) => message.id === id);
  const own = threads.find(holds(open.id));
  if (own === undefined) return [open];
  const ownIds = new Set(own.messages.map(({ id }) => id));
  const conversations = new Set([
    hint,
    ...found.filter(({ message }) => ownIds.has(message.id)).map(({ conversationId }) => conversationId),
  ]);
  const hinted = new Set(found.filter(({ conversationId }) => conversations.has(conversationId)).map(({ message }) => message.id));
  const joined = threads.filter(
    (thread) => thread === own || (thread.messages.some(({ id }) => hinted.has(id)) && sharesPeople(own, thread) && isNear(own, thread)),
  );
  return joined
    .flatMap(({ messages }) => messages)
    .toSorted((a, b) => (a.sentAt ?? Number.MAX_SAFE_INTEGER) - (b.sentAt ?? Number.MAX_SAFE_INTEGER));
}
