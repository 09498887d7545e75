/** Messages -> threads. Ids first, because programs write them; subject and people only where ids are missing. */
import { threadId } from "../../engine/brands.ts";
import type { MessageId, RawMessage, RawThread } from "../../engine/types.ts";
import { threadSubject } from "./threadSubject.ts";

/** A reply that lost its ids follows within this time of the thread's newest mail; "Re: Invoice" of last year is another one. */
export const LONGEST_SILENCE_MS = 45 * 24 * 60 * 60 * 1000;

/**
 * Every message stands in exactly one thread; a second copy of a Message-ID is dropped. Messages are oldest first, those without a date stay
 * where they were handed in; threads are in the order of their first message. A thread's id is the id of the message that began it as far as
 * anybody mentions it, so it stays the same when more mail arrives. Linear in the number of messages and ids.
 */
export function groupThreads(messages: readonly RawMessage[]): readonly RawThread[] {
  const unique = [...new Map(messages.toReversed().map((message) => [message.id, message])).values()].toReversed();
  const groups = new Groups();
  for (const message of unique) {
    groups.add(message.id);
    for (const answered of message.answers) groups.join(message.id, answered);
  }
  joinBySubject(unique, groups);
  const threads = new Map<MessageId, RawMessage[]>();
  for (const message of unique) {
    const root = groups.rootOf(message.id);
    const thread = threads.get(root);
    if (thread === undefined) threads.set(root, [message]);
    else thread.push(message);
  }
  return [...threads.values()].map((thread) => {
    const ordered = oldestFirst(thread);
    const first = ordered[0];
    return { id: threadId(first?.answers[0] ?? first?.id ?? ""), messages: ordered };
  });
}

/** A reply whose program wrote no ids joins the latest thread with its subject in which one of its people took part. */
function joinBySubject(messages: readonly RawMessage[], groups: Groups): void {
  const latest = new Map<string, RawMessage>();
  for (const message of oldestFirst(messages)) {
    const { plain, isReply } = threadSubject(message.subject);
    if (plain === "") continue;
    // A forward goes to other people on purpose: it starts a thread of its own unless ids say otherwise.
    const mayJoin = isReply && message.answers.length === 0;
    const keys = peopleOf(message).map((person) => `${plain}\n${person}`);
    const earlier = mayJoin ? sharedThread(message, keys, latest) : null;
    if (earlier !== null) groups.join(message.id, earlier.id);
    for (const key of keys) latest.set(key, message);
  }
}

/** The latest message with this subject that shares the most people: at least the author and one more, or the only other side. */
function sharedThread(message: RawMessage, keys: readonly string[], latest: ReadonlyMap<string, RawMessage>): RawMessage | null {
  let best: RawMessage | null = null;
  for (const key of keys) {
    const candidate = latest.get(key);
    if (candidate === undefined || !sharePeople(message, candidate)) continue;
    const silence = (message.sentAt ?? 0) - (candidate.sentAt ?? message.sentAt ?? 0);
    if (message.sentAt !== null && silence > LONGEST_SILENCE_MS) continue;
    if (best === null || (candidate.sentAt ?? 0) > (best.sentAt ?? 0)) best = candidate;
  }
  return best;
}

/** A reply goes between the same people: two of them (or the only one, in a mail to oneself) took part before. */
function sharePeople(message: RawMessage, candidate: RawMessage): boolean {
  const known = new Set(peopleOf(candidate));
  const people = peopleOf(message);
  const shared = people.filter((person) => known.has(person)).length;
  return shared >= Math.min(2, people.length);
}

/** At most this many are looked at: a mail to everybody does not make grouping slow. */
const MOST_PEOPLE = 20;

function peopleOf(message: RawMessage): readonly string[] {
  const all = [message.from, ...message.to, ...message.cc].slice(0, MOST_PEOPLE).map(({ address, name }) => address ?? name);
  return [...new Set(all.filter((person) => person !== ""))];
}

/** Dated messages in the order of their moments, in the places where dated messages stood. */
function oldestFirst(messages: readonly RawMessage[]): readonly RawMessage[] {
  const dated = messages.filter(({ sentAt }) => sentAt !== null).toSorted((a, b) => (a.sentAt ?? 0) - (b.sentAt ?? 0));
  let next = 0;
  return messages.map((message) => {
    if (message.sentAt === null) return message;
    next += 1;
    return dated[next - 1] ?? message;
  });
}

/** Disjoint sets of ids (union by size, path halving: nearly linear). */
class Groups {
  readonly #parents = new Map<MessageId, MessageId>();
  readonly #sizes = new Map<MessageId, number>();

  add(id: MessageId): void {
    if (!this.#parents.has(id)) this.#parents.set(id, id);
  }

  rootOf(id: MessageId): MessageId {
    this.add(id);
    let at = id;
    for (let parent = this.#parents.get(at); parent !== undefined && parent !== at; parent = this.#parents.get(at)) {
      const grandparent = this.#parents.get(parent) ?? parent;
      this.#parents.set(at, grandparent);
      at = grandparent;
    }
    return at;
  }

  join(one: MessageId, other: MessageId): void {
    const first = this.rootOf(one);
    const second = this.rootOf(other);
    if (first === second) return;
    const firstSize = this.#sizes.get(first) ?? 1;
    const secondSize = this.#sizes.get(second) ?? 1;
    const [large, small] = firstSize >= secondSize ? [first, second] : [second, first];
    this.#parents.set(small, large);
    this.#sizes.set(large, firstSize + secondSize);
  }
}
