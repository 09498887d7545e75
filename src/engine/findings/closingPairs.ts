/** Which sentences of a message may close which open items: what the learned weights are asked about. */

import {
  besideKinds,
  type LaterSentence,
  type Likeness,
  laterSentence,
  likenessOf,
  type OwedThing,
  owedThing,
  pairSigns,
  type Speaker,
} from "./closingSigns.ts";
import { alikeSigns, likenessStep, namedSigns, numberedSigns, pairedSigns } from "./comparedSigns.ts";
import type { Item } from "./ledger.ts";
import { isSameNumber } from "./listPoints.ts";
import { isSameParagraph } from "./paragraphs.ts";
import type { SentenceReading } from "./sentenceReading.ts";
import { type Tense, tensesOf } from "./tenses.ts";
import { isToward, reaches, type Turn } from "./turn.ts";

/** Items and sentences looked at in one message; more is a hostile mail. */
const MOST_ITEMS = 24;
const MOST_SENTENCES = 60;

/** An open item beside a sentence of a later message. */
export interface ClosingPair {
  readonly item: Item;
  readonly sentence: SentenceReading;
  readonly speaker: Speaker;
  /** The sentence alone. */
  readonly later: LaterSentence;
  /** The item alone. */
  readonly owed: OwedThing;
  /** Of both side by side, and of what stands around. */
  readonly signs: readonly string[];
}

/** Every pair that may be a closing, sentence by sentence. */
export function closingPairs(turn: Turn): readonly ClosingPair[] {
  const { ledger, author, reading } = turn;
  const items = ledger.openItems((item) => mayClose(turn, item)).slice(-MOST_ITEMS);
  if (items.length === 0) return [];
  const hasFile = turn.message.attachmentNames.length > 0;
  const { sentences } = reading;
  const speakers = new Map(items.map((item): [Item, Speaker] => [item, ledger.isOwnedBy(item, author) ? "owner" : "other"]));
  const rivals = { owner: 0, other: 0 };
  for (const speaker of speakers.values()) rivals[speaker] += 1;
  const owed = items.map((item) => owedThing(item, turn, rivals[speakers.get(item) ?? "other"] - 1, ledger.isOwnedByPerson(item, author)));
  const laters = sentences.slice(0, MOST_SENTENCES).flatMap((sentence, index) => {
    if (turn.spoken.has(sentence)) return [];
    const later = laterSentence(sentence, hasFile, [index, sentences.length - 1 - index]);
    return [{ later, likes: owed.map((thing) => likenessOf(later, thing)) }];
  });
  const mostOf = owed.map((_, index) => Math.max(0, ...laters.map(({ likes }) => likes[index]?.told ?? 0)));
  const waiting = items.filter((item) => speakers.get(item) === "owner");
  const ranks = owed.map(({ item }) => waiting.indexOf(item));
  return laters.flatMap(({ later, likes }, place) => {
    const { sentence } = later;
    const most = Math.max(0, ...likes.map(({ told }) => told));
    const [before, after] = [laters[place - 1], laters[place + 1]];
    const [above, below] = [besideIn(turn, sentence, before), besideIn(turn, sentence, after)];
    const kinds = besideKinds(before?.later, after?.later);
    const tenses = tensesOf(sentence, turn.message.sentOn);
    // What the owner received is not what the owner owes: "we got your report" pays no invoice.
    const isReceipt = sentence.tables.is.received.test(sentence.folded);
    return owed.flatMap((thing, index): readonly ClosingPair[] => {
      const { item } = thing;
      const speaker = speakers.get(item) ?? "other";
      const like = likes[index];
      if (like === undefined || !isSameNumber(turn, item, sentence) || (isReceipt && speaker === "owner" && item.kind !== "question"))
        return [];
      const signs = pairSigns(later, thing, like, like.told >= most, like.told >= (mostOf[index] ?? 0));
      signs.push(...amongSigns(like.told, likes, laters, index), ...tensedSigns(thing.dueTense, tenses));
      signs.push(...kinds, BEFORE[likenessStep(above?.[index]?.all ?? 0)] ?? "", AFTER[likenessStep(below?.[index]?.all ?? 0)] ?? "");
      const rank = ranks[index] ?? -1;
      if (rank >= 0)
        signs.push(...orderSigns(index, rank, waiting.length, before, after), inStep(rank, waiting.length, place, laters.length));
      return [{ item, sentence, speaker, later, owed: thing, signs }];
    });
  });
}

/** How many other things the sentence speaks of more, how many other sentences speak of the thing more, and how many things there are. */
function amongSigns(told: number, likes: readonly Likeness[], laters: readonly Likened[], index: number): readonly string[] {
  const step = likenessStep(told);
  let closer = 0;
  for (const other of likes) if (other.told > told && closer < MOST_AMONG) closer += 1;
  let nearer = 0;
  for (const other of laters) if ((other.likes[index]?.told ?? 0) > told && nearer < MOST_AMONG) nearer += 1;
  return [closerAlike(closer, step), nearerAlike(nearer, step), closerNearer(closer, nearer), thingsAlike(Math.min(4, likes.length), step)];
}
const MOST_AMONG = 3;
const closerAlike = pairedSigns<number, number>("closer ", " like ");
const nearerAlike = pairedSigns<number, number>("nearer ", " like ");
const closerNearer = pairedSigns<number, number>("closer ", " nearer ");
const thingsAlike = pairedSigns<number, number>("things ", " like ");

/** What was due by now and what comes early are told in other words. */
function tensedSigns(due: Tense, tenses: readonly Tense[]): readonly string[] {
  return tenses.length === 0 ? [duePlain(due)] : [duePlain(due), ...tenses.map((tense) => tensed(tense, due))];
}
const duePlain = namedSigns<Tense>("due ");
const tensed = pairedSigns<Tense, Tense>("dated ", " due ");

/** A sentence and how like it is to each thing owed. */
interface Likened {
  readonly later: LaterSentence;
  readonly likes: readonly Likeness[];
}

/** "About the crates. They left on Monday.": what a sentence beside it in its paragraph says of the things. */
function besideIn(turn: Turn, sentence: SentenceReading, other: Likened | undefined): readonly Likeness[] | null {
  return other !== undefined && isSameParagraph(turn.message, ...inOrder(sentence, other.later.sentence)) ? other.likes : null;
}
const BEFORE = alikeSigns("before like");
const AFTER = alikeSigns("after like");

function inOrder(one: SentenceReading, other: SentenceReading): readonly [SentenceReading, SentenceReading] {
  return one.sentence.span.start < other.sentence.span.start ? [one, other] : [other, one];
}

/** Who answers several things takes them in turn: the neighbours may speak of the things before and behind. */
function orderSigns(
  index: number,
  rank: number,
  count: number,
  before: Likened | undefined,
  after: Likened | undefined,
): readonly string[] {
  const told = (other: Likened | undefined, at: number): number => likenessStep(other?.likes[at]?.told ?? 0);
  return [
    RANK[Math.min(3, rank)]?.[Math.min(4, count)] ?? "",
    FOLLOWS[told(before, index - 1)] ?? "",
    PRECEDES[told(after, index + 1)] ?? "",
  ];
}
const RANK = [0, 1, 2, 3].map((rank) => numberedSigns(`rank ${rank} of`, 4));
const FOLLOWS = alikeSigns("follows");
const PRECEDES = alikeSigns("precedes");

/** How far the place among the sentences is from the place among the things, in quarters. */
function inStep(rank: number, ranks: number, place: number, places: number): string {
  if (ranks < 2 || places < 2) return "order alone";
  return ORDER[Math.round(4 * Math.abs(rank / (ranks - 1) - place / (places - 1)))] ?? "";
}
const ORDER = numberedSigns("order", 4);

/** Owed by the author's side or to it, since an earlier message. */
function mayClose(turn: Turn, item: Item): boolean {
  const { ledger, author } = turn;
  if (item.raisedIn >= turn.reading.index || turn.touched.has(item)) return false;
  return ledger.isOwnedBy(item, author) ? reaches(turn, item) : ledger.isRaisedBy(item, author) || isToward(turn, item);
}
