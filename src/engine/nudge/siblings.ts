/** Answers that stand in another thread: the same matter under a new subject, or the same subject under a new conversation. */

import { address } from "../brands.ts";
import { keepLedger } from "../findings/commitments.ts";
import type { Item } from "../findings/ledger.ts";
import { readSentences } from "../findings/readSentences.ts";
import { sidesOf } from "../findings/sides.ts";
import { likeness } from "../findings/topic.ts";
import { SUBJECT_PREFIX } from "../message/subjectPrefix.ts";
import { overlap, shareWords } from "../textRanges.ts";
import type { Commitment, Evidence, Instant, Person, ThreadReading } from "../types.ts";
import type { NudgeSurroundings } from "./nudgeDecision.ts";
import { isPerson } from "./standing.ts";

/** What other threads tell about one person's open items. */
export interface Elsewhere {
  /** Items that were answered or delivered there, with the sentence. */
  readonly settled: readonly { readonly item: Commitment; readonly evidence: Evidence }[];
  /** When the person last wrote in a thread of the same subject; null: not after `since`. */
  readonly wroteAt: Instant | null;
}

/** Nobody answers one mail in more places. */
const MOST_MESSAGES = 60;
/** How alike the answer and the item must be under another subject, 0 to about 1. */
const SAME_MATTER = 0.12;
const NOTHING: Elsewhere = { settled: [], wroteAt: null };

/** Reads the person's later mail in the sibling threads as if it stood in this one. */
export function elsewhere(
  person: Person,
  items: readonly Commitment[],
  since: Instant,
  reading: ThreadReading,
  given: NudgeSurroundings,
): Elsewhere {
  const known = new Set(reading.thread.messages.map(({ id }) => id));
  const subject = bareSubject(reading.thread.subject);
  const found = given.siblings.flatMap((sibling) =>
    sibling.thread.messages
      .filter(
        (message) => message.automatic === null && message.origin === "mail" && !known.has(message.id) && isPerson(person, message.from),
      )
      .filter(({ sentAt }) => sentAt !== null && sentAt > since && sentAt <= given.now)
      .map((message) => ({ message, sibling, isSameSubject: subject !== "" && bareSubject(sibling.thread.subject) === subject })),
  );
  if (found.length === 0) return NOTHING;
  const latest = found.slice(-MOST_MESSAGES);
  const times = latest
    .filter(({ isSameSubject }) => isSameSubject)
    .flatMap(({ message }) => (message.sentAt === null ? [] : [message.sentAt]));
  const wroteAt = times.length === 0 ? null : times.reduce((a, b) => (a > b ? a : b));
  if (items.length === 0) return { settled: [], wroteAt };

  const messages = [...reading.thread.messages, ...latest.map(({ message }) => message)].toSorted(
    (a, b) => (a.sentAt ?? since) - (b.sentAt ?? since),
  );
  const me = reading.me.address ?? address("");
  const context = { me, zone: given.zone, country: null, packs: given.packs, calendarOf: given.calendarOf };
  const { readings, topics } = readSentences({ ...reading.thread, messages }, context);
  const { items: joined } = keepLedger(readings, sidesOf(messages, me), topics);
  const settled = items.flatMap((item) => {
    const closed = joined.find((one) => one.status === "done" && isSame(one, item));
    if (closed === undefined || closed.closedBy === null) return [];
    const evidence = closed.closedBy;
    const place = latest.find(({ message }) => message.id === evidence.span.message);
    if (place === undefined || speaksOfItsOwn(place.sibling, evidence)) return [];
    const said = readings
      .find(({ message }) => message.id === evidence.span.message)
      ?.sentences.find(({ sentence }) => overlap(sentence.span, evidence.span));
    const isAlike = said !== undefined && likeness(said.topic, closed.topic) >= SAME_MATTER;
    return place.isSameSubject || isAlike ? [{ item, evidence }] : [];
  });
  return { settled, wroteAt };
}

function isSame(joined: Item, item: Commitment): boolean {
  const first = item.evidence[0]?.span;
  return first !== undefined && joined.acts.some(({ act }) => shareWords(act.evidence.span, first));
}

/** The sentence settles something of the thread it stands in. */
function speaksOfItsOwn({ commitments }: ThreadReading, evidence: Evidence): boolean {
  return commitments.some(({ closedBy }) => closedBy !== null && shareWords(closedBy.span, evidence.span));
}

/** Reply and forward marks of all languages have up to eight letters and a colon; "Order: ..." loses its first word on both sides alike. */
function bareSubject(subject: string): string {
  let bare = subject.trim().toLowerCase();
  for (let step = 0; step < MOST_PREFIXES; step += 1) {
    const shorter = bare.replace(SUBJECT_PREFIX, "");
    if (shorter === bare) break;
    bare = shorter;
  }
  return bare;
}
const MOST_PREFIXES = 8;
