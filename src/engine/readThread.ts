/** The order of work, top to bottom: mail in, findings out. Pure: the same thread gives the same reading. */
import { keepLedger } from "./findings/commitments.ts";
import { conflictFlags } from "./findings/conflicts.ts";
import { LikelyHomes } from "./findings/daysOff.ts";
import { decisionsOf } from "./findings/decisions.ts";
import { doubtFlags } from "./findings/doubtFlags.ts";
import { itemText } from "./findings/itemText.ts";
import { keepSentences } from "./findings/keptSentences.ts";
import { likelyDecisions } from "./findings/learnedDecisions.ts";
import { takeLikelyDues } from "./findings/learnedDues.ts";
import { likelyItems } from "./findings/learnedItems.ts";
import type { Item } from "./findings/ledger.ts";
import { openItemFlags } from "./findings/openItemFlags.ts";
import { ownersCountry } from "./findings/ownersCountry.ts";
import { readSentences } from "./findings/readSentences.ts";
import { type Sides, sidesOf } from "./findings/sides.ts";
import { waitingOf } from "./findings/waiting.ts";
import { readMessages } from "./message/readMessages.ts";
import type { Address, Commitment, Message, Person, RawThread, ReaderContext, Thread, ThreadReading } from "./types.ts";

/** Reads a thread for the user `context.me`: who owes what to whom by when, what was decided, what to look at twice, whose turn it is. */
export function readThread(raw: RawThread, context: ReaderContext): ThreadReading {
  // 1. Raw mail -> what each author wrote. A quoted history that was never handed in becomes messages too.
  const messages = readMessages(raw, context);
  const thread: Thread = { id: raw.id, subject: messages[0]?.subject ?? "", messages };
  const sides = sidesOf(messages, context.me);

  // 2. Sentences -> acts with people and dates.
  const { readings, topics } = readSentences(thread, context);
  keepSentences(thread, readings);

  // 3. Acts of the whole thread -> items, opened and closed in the order of the mail.
  const { items: found, settled } = keepLedger(readings, sides, topics);
  const items = likelyItems(found, readings, sides);
  const decisions = likelyDecisions(decisionsOf(readings, settled, sides), readings, found, sides);
  takeLikelyDues(items, readings, sides);
  const commitments = items.map((item) => commitmentOf(item, sides));

  // 4. What a careful reader would notice beside them.
  const homes = new LikelyHomes(readings);
  const countryOf = ownersCountry(messages, context, homes);
  const flagContext = { messages, readings, sides, homes, countryOf, calendarOf: context.calendarOf };
  const flags = [...doubtFlags(items, flagContext), ...openItemFlags(items, flagContext), ...conflictFlags(readings, items, topics)];
  return {
    thread,
    me: myself(messages, context.me),
    commitments,
    decisions,
    flags,
    waiting: waitingOf(messages, commitments, sides),
  };
}

function commitmentOf(item: Item, sides: Sides): Commitment {
  const { what, evidence } = itemText(item);
  return {
    id: item.id,
    kind: item.kind,
    owners: item.owners,
    asked: item.asked,
    side: isOnMySide(item, sides) ? "me" : "them",
    toward: item.toward,
    what,
    due: item.due,
    condition: item.condition,
    status: item.status,
    sure: item.sure,
    evidence,
    closedBy: item.closedBy,
  };
}

/** Without named owners a promise is its author's side's, a wish the other side's. */
function isOnMySide(item: Item, sides: Sides): boolean {
  if (item.owners.length > 0) return item.owners.some(sides.isMine);
  return sides.isMine(item.raisedBy) === (item.kind === "promise");
}

function myself(messages: readonly Message[], me: Address): Person {
  for (const message of messages.toReversed()) {
    for (const person of [message.from, ...message.to, ...message.cc]) if (person.address === me && person.name !== "") return person;
  }
  return { address: me, name: "" };
}
