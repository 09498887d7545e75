/** What stands open between me and one person of a thread, and since when. */

import type { Sides } from "../findings/sides.ts";
import { nameKey } from "../message/participants.ts";
import type { Commitment, Evidence, Message, Person, ThreadReading } from "../types.ts";
import type { StopReason } from "./nudgeDecision.ts";

/** Where one person stands: waited for, or free and why. */
export type Standing =
  | {
      readonly kind: "waitedFor";
      /** Empty: only an answer is waited for. */
      readonly items: readonly Commitment[];
      /** The mail that left the ball with them. */
      readonly since: Message;
      /** The last mail of mine to them after that; my own side's, too. */
      readonly followedUp: Message | null;
      /** Their last mail of their own; null: none. */
      readonly lastTheirs: Message | null;
    }
  | { readonly kind: "free"; readonly because: StopReason; readonly item: Commitment | null; readonly evidence: Evidence | null };

/** Looks at a thread from one person's side. */
export interface ThreadView {
  readonly reading: ThreadReading;
  readonly sides: Sides;
  /** Mail that people wrote, oldest first. */
  readonly human: readonly Message[];
  readonly indexOf: ReadonlyMap<Message["id"], number>;
}

export function threadView(reading: ThreadReading, sides: Sides): ThreadView {
  return {
    reading,
    sides,
    human: reading.thread.messages.filter(({ automatic }) => automatic === null),
    indexOf: new Map(reading.thread.messages.map(({ id }, index) => [id, index])),
  };
}

/** The same person by address, or writing from another one under the same full name. */
export function isPerson(person: Person, other: Person): boolean {
  if (person.address !== null && person.address === other.address) return true;
  const key = nameKey(person.name);
  return key.includes(" ") && key === nameKey(other.name);
}

/**
 * What somebody of theirs owes, open or not. What they owe each other is not ours to ask for, and what was asked for a case that may
 * never come ("let me know if you have questions") is not owed.
 */
export function owedToUs({ reading, sides }: ThreadView): readonly Commitment[] {
  return reading.commitments.filter(
    ({ side, owners, toward, kind, condition }) =>
      (kind === "promise" || condition === null) &&
      (side === "them" || (owners.length > 0 && !owners.some(sides.isMe))) &&
      (toward.length === 0 || toward.some(sides.isMine)),
  );
}

/** Those an item waits for: its owners, and who else was asked, unless a colleague of theirs took it over or answered. */
export function peopleOf(item: Commitment, { reading, sides, human }: ThreadView): readonly Person[] {
  const asked = item.asked ?? item.owners;
  if (item.status === "open") {
    const parties = new Set(item.owners.map(sides.partyOf));
    return [
      ...item.owners,
      ...asked.filter((person) => !item.owners.some((owner) => isPerson(owner, person)) && !parties.has(sides.partyOf(person))),
    ];
  }
  const closer = reading.thread.messages.find(({ id }) => id === item.closedBy?.span.message)?.from;
  const raiser = reading.thread.messages.find(({ id }) => id === item.evidence[0]?.span.message);
  if (closer === undefined || raiser === undefined || sides.isMine(closer) || item.status === "dropped") return [];
  const party = sides.partyOf(closer);
  if (party === sides.partyOf(raiser.from)) return [];
  const after = human.slice(human.indexOf(raiser) + 1);
  // One of several firms has answered; the others have not said a word.
  return asked.filter((person) => sides.partyOf(person) !== party && !after.some(({ from }) => isPerson(person, from)));
}

/** Whether this person is still waited for. `isNamed`: the user said so, thus an answer is waited for even where nothing was asked. */
export function standingOf(person: Person, isNamed: boolean, view: ThreadView): Standing {
  const { human, sides, indexOf } = view;
  const owed = owedToUs(view);
  const items = owed.filter((item) => peopleOf(item, view).some((one) => isPerson(person, one)));
  const lastTheirs = human.findLast(({ from }) => isPerson(person, from)) ?? null;
  const heard = lastTheirs === null ? -1 : (indexOf.get(lastTheirs.id) ?? -1);
  if (items.length === 0) {
    const asked = isNamed
      ? human.find((message) => (indexOf.get(message.id) ?? -1) > heard && sides.isMine(message.from) && reaches(message, person))
      : undefined;
    const settled = lastSettled(person, owed, view);
    if (settled !== null && (asked === undefined || closedAfter(settled, asked, view))) return settled;
    if (asked === undefined)
      return { kind: "free", because: lastTheirs === null || !isNamed ? "nobodyIsWaitedFor" : "replied", item: null, evidence: null };
    return { kind: "waitedFor", items, since: asked, followedUp: lastFollowUp(person, asked, view), lastTheirs };
  }
  const places = items.flatMap(({ evidence }) => evidence.map(({ span }) => indexOf.get(span.message) ?? 0));
  const isOlder = places.some((place) => place <= heard);
  const at = isOlder ? heard : Math.min(...places);
  const since = view.reading.thread.messages[at] ?? lastTheirs;
  if (since === null) return { kind: "free", because: "noDateKnown", item: null, evidence: null };
  return { kind: "waitedFor", items, since, followedUp: lastFollowUp(person, since, view), lastTheirs };
}

function reaches({ to, cc }: Message, person: Person): boolean {
  const recipients = [...to, ...cc];
  return recipients.length === 0 || recipients.some((one) => isPerson(person, one));
}

function lastFollowUp(person: Person, since: Message, { human, sides, indexOf }: ThreadView): Message | null {
  const at = indexOf.get(since.id) ?? -1;
  const isToThem = ({ to }: Message): boolean => to.length === 0 || to.some((one) => isPerson(person, one));
  return human.findLast((message) => (indexOf.get(message.id) ?? -1) > at && sides.isMine(message.from) && isToThem(message)) ?? null;
}

/** How the last thing they owed came to its end. */
function lastSettled(
  person: Person,
  owed: readonly Commitment[],
  { reading, sides, indexOf }: ThreadView,
): (Standing & { kind: "free" }) | null {
  const closed = owed
    .filter(
      ({ status, owners, asked, closedBy }) =>
        status !== "open" && closedBy !== null && [...owners, ...(asked ?? [])].some((one) => isPerson(person, one)),
    )
    .toSorted((a, b) => closingPlace(b, indexOf) - closingPlace(a, indexOf));
  const [item] = closed;
  if (item === undefined) return null;
  const closer = reading.thread.messages[closingPlace(item, indexOf)]?.from;
  const isTheirWord = closer !== undefined && !sides.isMine(closer);
  const because =
    item.status === "dropped" ? (isTheirWord ? "declined" : "nobodyIsWaitedFor") : item.kind === "question" ? "replied" : "delivered";
  return { kind: "free", because, item, evidence: item.closedBy };
}

function closingPlace({ closedBy }: Commitment, indexOf: ThreadView["indexOf"]): number {
  return closedBy === null ? -1 : (indexOf.get(closedBy.span.message) ?? -1);
}

function closedAfter({ item }: Standing & { kind: "free" }, asked: Message, { indexOf }: ThreadView): boolean {
  return item !== null && closingPlace(item, indexOf) > (indexOf.get(asked.id) ?? -1);
}
