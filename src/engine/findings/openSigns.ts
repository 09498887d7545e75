/** What an item that nothing has closed looks like at the end of its thread: signs for the learned weights that tell whether it is still owed. */
import { namedSigns, numberedSigns, pairedSigns } from "./comparedSigns.ts";
import type { ItemQuestion, PlacedItem } from "./itemSigns.ts";
import type { Item } from "./ledger.ts";
import type { MessageReading } from "./sentenceReading.ts";
import type { Sides } from "./sides.ts";
import { lastDayOf, type Tense, tenseOf } from "./tenses.ts";
import { likeness } from "./topic.ts";

/** Above these numbers more tells nothing. */
const MOST_WRITTEN = 3;
const MOST_RANK = 5;
const MOST_RAISED = 6;
const MOST_LEFT = 4;
const MOST_SAID = 3;
const MOST_SENTENCES = 9;
const MOST_ITEMS = 10;
/** Messages after it that are counted; a long thread goes on to other things. */
const MOST_LATER = 24;
/** Answers that are searched for its words, and sentences of each. */
const MOST_ANSWERS = 8;
const MOST_HEARD = 60;

const CLOSING_STEP = 0.2;
const LEAST_STEP = -8;
const MOST_STEP = 4;

/** The question, and of which items it is to be asked. */
export interface OpenQuestion extends ItemQuestion {
  /** A message of the owners' side came after it was last spoken of. */
  readonly hasOwnerWritten: (placed: PlacedItem) => boolean;
  /** No word of the owners' side since then is about it. */
  readonly isPassedOver: (placed: PlacedItem) => boolean;
  /** Due after the day of the last message. */
  readonly isAhead: (placed: PlacedItem) => boolean;
}

/** Is it owed still? `items`: all of the thread, in the order they were raised. */
export function isOpenStill(items: readonly Item[], readings: readonly MessageReading[], sides: Sides): OpenQuestion {
  const raised = new Map<number, Item[]>();
  for (const item of items) {
    const others = raised.get(item.raisedIn);
    if (others === undefined) raised.set(item.raisedIn, [item]);
    else others.push(item);
  }
  const lastDay = readings.findLast(({ message }) => message.sentOn !== null)?.message.sentOn ?? null;
  const tenseAtEnd = ({ due }: Item): Tense => tenseOf(lastDayOf(due), lastDay);
  const signs = ({ item }: PlacedItem): readonly string[] => {
    const { acts, raisedIn, likeliestClosing } = item;
    const { byOwner, byOthers } = writtenSince(item, readings, sides);
    const [owner, other] = [Math.min(MOST_WRITTEN, byOwner.length), Math.min(MOST_WRITTEN, byOthers.length)];
    const beside = raised.get(raisedIn) ?? [];
    const closing =
      likeliestClosing === null ? "none" : Math.max(LEAST_STEP, Math.min(MOST_STEP, Math.round(likeliestClosing / CLOSING_STEP)));
    return [
      closingOf(closing),
      closingAfter(closing, Math.min(2, owner)),
      written(owner, other),
      repliedAfter(item.firstReply === null ? "unread" : "replied", Math.min(2, owner)),
      rankOf(Math.min(MOST_RANK, beside.indexOf(item)), Math.min(MOST_RAISED, beside.length)),
      SENTENCES[Math.min(MOST_SENTENCES, readings[raisedIn]?.sentences.length ?? 0)] ?? "",
      ITEMS[Math.min(MOST_ITEMS, items.length)] ?? "",
      leftSaid(Math.min(MOST_LEFT, readings.length - 1 - raisedIn), Math.min(MOST_SAID, acts.length)),
      kindsOf([...new Set(acts.map(({ act }) => act.kind))].toSorted().join("+")),
      rulesOf(acts[0]?.act.rule ?? "", acts[1]?.act.rule ?? ""),
      dueAtEnd(tenseAtEnd(item), Math.min(2, owner)),
      conditional(item.condition === null ? "plain" : "conditional", item.due.kind),
    ];
  };
  // Words tell nothing more here: how the rest of the thread went is the same in every language.
  return {
    groups: () => [],
    signs,
    hasOwnerWritten: ({ item }) => writtenSince(item, readings, sides).byOwner.length > 0,
    isPassedOver: ({ item }) =>
      !writtenSince(item, readings, sides)
        .byOwner.slice(0, MOST_ANSWERS)
        .some((one) => speaksOf(item, one)),
    isAhead: ({ item }) => tenseAtEnd(item) === "ahead",
  };
}
const closingOf = namedSigns<number | "none">("likeliest closing ");
const closingAfter = pairedSigns<number | "none", number>("likeliest closing ", " after ");
const written = pairedSigns<number, number>("written ", " and ");
const repliedAfter = pairedSigns<string, number>("", " after ");
const rankOf = pairedSigns<number, number>("rank ", " of ");
const SENTENCES = numberedSigns("sentences", MOST_SENTENCES);
const ITEMS = numberedSigns("items", MOST_ITEMS);
const leftSaid = pairedSigns<number, number>("left ", " said ");
const kindsOf = namedSigns<string>("kinds ");
const rulesOf = pairedSigns<string, string>("rules ", " and ");
const dueAtEnd = pairedSigns<Tense, number>("due at end ", " after ");
const conditional = pairedSigns<string, Item["due"]["kind"]>("", " due ");

/** The messages of the owners' side, and of the others, since it was last spoken of. */
function writtenSince(
  { acts, raisedIn, owners }: Item,
  readings: readonly MessageReading[],
  sides: Sides,
): { readonly byOwner: readonly MessageReading[]; readonly byOthers: readonly MessageReading[] } {
  const last = acts.at(-1)?.act.messageIndex ?? raisedIn;
  const parties = new Set(owners.map(sides.partyOf));
  const since = readings.slice(last + 1, last + 1 + MOST_LATER).filter(({ sentences }) => sentences.length > 0);
  const isOwners = ({ message }: MessageReading): boolean => parties.has(sides.partyOf(message.from));
  return { byOwner: since.filter(isOwners), byOthers: since.filter((one) => !isOwners(one)) };
}

function speaksOf(item: Item, { sentences }: MessageReading): boolean {
  return sentences.slice(0, MOST_HEARD).some(({ topic }) => likeness(topic, item.topic) > 0);
}
