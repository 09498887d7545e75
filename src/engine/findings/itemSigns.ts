/** What an item looks like in its thread: signs for the learned weights that tell whether a careful reader would list it. */
import { keyOfText, type SentenceFeatures } from "../acts/sentenceFeatures.ts";
import { keysOfGroups, type LinearScorer, type PieceGroup } from "../learned/linearWeights.ts";
import { shareSomebody } from "../message/organisation.ts";
import { LEADS_IN } from "./leadIns.ts";
import type { Item } from "./ledger.ts";
import { likelyActs } from "./likelyActs.ts";
import { placesOf } from "./sentenceAt.ts";
import { featuresOf } from "./sentencePieces.ts";
import type { MessageReading, SentenceReading } from "./sentenceReading.ts";
import { ENDS_ASKING } from "./tellingSigns.ts";
import { lastDayOf, tenseOf, tensesOf } from "./tenses.ts";
import { likeness } from "./topic.ts";

/** Pieces of text with different roles never share a key on purpose. */
const ROLE = { promise: 157, request: 163, question: 167, before: 191, after: 193 } as const;
const SIGN = 151;

/** An item and what stands around it. */
export interface PlacedItem {
  readonly item: Item;
  readonly sentence: SentenceReading;
  readonly before: SentenceReading | null;
  readonly after: SentenceReading | null;
  /** Signs of the place. */
  readonly place: readonly string[];
}

/** Items compared with one item: enough for any real mail, and a hostile one stays linear. */
const NEIGHBOURS = 24;

/** The items of a thread in their places; one without an act has none and is left out. */
export function placeItems(items: readonly Item[], readings: readonly MessageReading[]): readonly PlacedItem[] {
  const raised = new Map<number, number>();
  const spoken = new Map<SentenceReading, number>();
  const closers = new Set<string>();
  for (const { raisedIn, acts, closedBy } of items) {
    raised.set(raisedIn, (raised.get(raisedIn) ?? 0) + 1);
    for (const sentence of new Set(acts.map((read) => read.sentence))) spoken.set(sentence, (spoken.get(sentence) ?? 0) + 1);
    if (closedBy !== null) closers.add(`${closedBy.span.message} ${closedBy.span.start}`);
  }
  const places = placesOf(readings);
  return items.flatMap((item, index): readonly PlacedItem[] => {
    const act = item.acts[0];
    const reading = readings[item.raisedIn];
    if (act === undefined || reading === undefined) return [];
    const { sentence } = act;
    const { sentences } = reading;
    const at = places.get(sentence) ?? 0;
    const before = sentences[at - 1] ?? null;
    const after = sentences[at + 1] ?? null;
    const others = [...items.slice(Math.max(0, index - NEIGHBOURS), index), ...items.slice(index + 1, index + 1 + NEIGHBOURS)];
    const place = [
      `rule ${act.act.rule}`,
      `from start ${Math.min(at, 3)}`,
      `to end ${Math.min(sentences.length - 1 - at, 3)}`,
      ...signsBeside("before", before),
      ...signsBeside("after", after),
      `message ${Math.min(item.raisedIn, 3)}`,
      item.raisedIn === readings.length - 1 ? "last message" : "earlier message",
      `said ${Math.min(item.acts.length, 3)}`,
      `due ${item.due.kind}`,
      item.sure ? "sure" : "unsure",
      `weight ${Math.round(Math.min(act.weight, 6))}`,
      `owners ${Math.min(item.owners.length, 3)}`,
      item.condition === null ? "plain" : "conditional",
      `raised ${Math.min(8, raised.get(item.raisedIn) ?? 0)}`,
      ...closest(item, others),
      ...stateSigns(item, reading, sentence),
      `shares ${Math.min(2, (spoken.get(sentence) ?? 1) - 1)}`,
      closers.has(`${sentence.sentence.span.message} ${sentence.sentence.span.start}`) ? "closes another" : "closes none",
    ];
    return [{ item, sentence, before, after, place }];
  });
}

function signsBeside(side: string, sentence: SentenceReading | null): readonly string[] {
  if (sentence === null) return [`${side} nothing`];
  const signs = sentence.acts.length === 0 ? [`${side} silent`] : sentence.acts.map((act) => `${side} ${act.kind}`);
  if (ENDS_ASKING.test(sentence.folded)) signs.push(`${side} asks`);
  if (LEADS_IN.test(sentence.folded)) signs.push(`${side} leads in`);
  return signs;
}

/** How like the likest of the other items is, whether it came earlier, and what both are. */
function closest(item: Item, others: readonly Item[]): readonly string[] {
  let most = 0;
  let nearest: Item | null = null;
  for (const other of others) {
    const like = likeness(item.topic, other.topic);
    if (like <= most) continue;
    most = like;
    nearest = other;
  }
  if (nearest === null) return ["like 0 "];
  const when = nearest.raisedIn === item.raisedIn ? "here" : nearest.raisedIn < item.raisedIn ? "earlier" : "later";
  const like = `like ${Math.round(most * 5)} ${when}`;
  const isOwn = shareSomebody(nearest.owners, item.owners) ? "same owner" : "other owner";
  return [
    like,
    `${like} ${isOwn}`,
    `${like} ${nearest.kind} ${nearest.status}`,
    `${when} ${isOwn} ${nearest.kind} ${nearest.status}`,
    `${like} ${isOwn} ${sameDay(item, nearest)}`,
  ];
}

function sameDay({ due }: Item, other: Item): string {
  if (due.kind === "none" || other.due.kind === "none") return "undated";
  return due.kind === "day" && other.due.kind === "day" && due.day === other.due.day ? "same day" : "other day";
}

/** What became of it, and where its days lie. */
function stateSigns(item: Item, { message: { id, sentOn } }: MessageReading, sentence: SentenceReading): readonly string[] {
  const { closedBy, firstReply, raisedIn, status, due, wantsWords, isProposal } = item;
  const closed = closedBy === null ? "never" : closedBy.span.message === id ? "at once" : "later";
  return [
    `status ${status} closed ${closed}`,
    firstReply === null ? "no reply" : `reply after ${Math.min(3, firstReply - raisedIn)}`,
    `due ${tenseOf(lastDayOf(due), sentOn)}`,
    ...tensesOf(sentence, sentOn).map((tense) => `dated ${tense}`),
    wantsWords ? "wants words" : "wants a deed",
    isProposal ? "offer" : "no offer",
  ];
}

/** What one question about an item looks at. */
export interface ItemQuestion {
  readonly groups: (placed: PlacedItem) => readonly PieceGroup[];
  /** Beside those of every question. */
  readonly signs: (placed: PlacedItem) => readonly string[];
}

/** Is it nothing a careful reader would list? */
export const IS_MISTAKE: ItemQuestion = { groups: withNeighbours, signs: () => [] };

/** What the weights look at. */
export function itemFeatures(placed: PlacedItem, { groups, signs }: ItemQuestion): SentenceFeatures {
  const { kind } = placed.item;
  const keys = [...namedSigns(placed), ...signs(placed)].flatMap((sign) => keysOfSign(sign, kind));
  return { pieces: keysOfGroups(groups(placed)), signs: [...featuresOf(placed.sentence).signs, ...keys] };
}

/** What they say of it. */
export function itemScore(placed: PlacedItem, { groups, signs }: ItemQuestion, scorer: LinearScorer): number {
  const { kind } = placed.item;
  const book = scorer.signBook(kind, (sign) => keysOfSign(sign, kind));
  const ofShape = featuresOf(placed.sentence).signs.map(scorer.knownKey);
  return scorer.ofPieces(groups(placed)) + scorer.ofSigns([...namedSigns(placed), ...signs(placed)], book, ofShape);
}

/** The words of the sentence, by themselves and with what the item is, and those of its neighbours. */
function withNeighbours({ item, sentence, before, after }: PlacedItem): readonly PieceGroup[] {
  const { pieces } = featuresOf(sentence);
  const beside = (other: SentenceReading | null, role: number): readonly PieceGroup[] =>
    other === null ? [] : [{ pieces: featuresOf(other).pieces, role }];
  return [{ pieces, role: null }, { pieces, role: ROLE[item.kind] }, ...beside(before, ROLE.before), ...beside(after, ROLE.after)];
}

/** Everything but the shape of the sentence: its acts, and the place. */
function namedSigns({ sentence, place }: PlacedItem): readonly string[] {
  const acts = new Set(sentence.acts.flatMap(({ kind, rule, sure }) => [kind, rule, `${kind} ${sure ? "sure" : "unsure"}`]));
  return ["any", ...[...acts].map((act) => `act ${act}`), ...likelyActs(sentence), ...place];
}

/** The keys of a sign, alone and with what the item is. */
function keysOfSign(sign: string, kind: Item["kind"]): readonly number[] {
  return [keyOfText(SIGN, sign), keyOfText(SIGN, `${kind} ${sign}`)];
}
