/** The open and closed items of a thread while it is read message by message. */

import { personKey } from "../message/organisation.ts";
import type { Commitment, DueDate, Evidence, Person } from "../types.ts";
import type { ReadAct } from "./sentenceReading.ts";
import type { Sides } from "./sides.ts";
import { joinTopics, likeness, type Topic } from "./topic.ts";

/** One thing owed. Changes while later messages are read. */
export interface Item {
  readonly id: string;
  readonly raisedIn: number;
  readonly raisedBy: Person;
  kind: Commitment["kind"];
  owners: readonly Person[];
  /** The owners when it was raised. */
  readonly asked: readonly Person[];
  toward: readonly Person[];
  topic: Topic;
  /** Every act that states, restates or re-dates it, oldest first. */
  readonly acts: ReadAct[];
  due: DueDate;
  /** The act that gave the due date. */
  dueFrom: ReadAct | null;
  status: Commitment["status"];
  closedBy: Evidence | null;
  condition: Evidence | null;
  sure: boolean;
  /** Words alone fulfil it: a question, "let me know". */
  wantsWords: boolean;
  /** "How about Tuesday?": yes settles it. */
  isProposal: boolean;
  /** "And please tell us the price": said right after a question, as one more question. */
  readonly isAside: boolean;
  /** Message in which the owners first wrote after it was raised; null: not yet. */
  firstReply: number | null;
  /** Score of the likeliest sentence so far that might have closed it; null: none was looked at. */
  likeliestClosing: number | null;
  /** Its owners said that it is not done yet. */
  isUnfinished: boolean;
  /** Another item has taken its acts over. */
  isAbsorbed: boolean;
}

/** Items looked at for one act, newest first; older ones with the same words are settled or given up. Keeps long threads linear. */
const MOST_PER_WORD = 12;
const MOST_RECENT = 24;
const MOST_IN_ONE_MAIL = 200;

/** A reply speaks first of what it was just asked. */
const FRESH = 0.08;

/** Which items may be meant, beside their words. */
type ItemFilter = (item: Item) => boolean;

/** An item and how well the words fit, 0 to about 1. */
export interface Match {
  readonly item: Item;
  readonly score: number;
}

/** Items of a thread, findable by what they are about. */
export class Ledger {
  readonly items: Item[] = [];
  private readonly byWord = new Map<string, Item[]>();
  private recent: Item[] = [];
  private readonly points = new Set<string>();
  private readonly sides: Sides;

  constructor(sides: Sides) {
    this.sides = sides;
  }

  add(item: Item): Item {
    this.items.push(item);
    this.recent.push(item);
    // One endless mail must not make every act look at all the acts before it.
    if (this.recent.length > MOST_IN_ONE_MAIL) this.recent = this.recent.slice(-MOST_RECENT);
    this.remember(item, item.topic);
    return item;
  }

  /** The item is also spoken of in these words. */
  widen(item: Item, topic: Topic, share: number): void {
    item.topic = joinTopics(item.topic, topic, share);
    this.remember(item, topic);
  }

  /**
   * Open items that pass the filter, best first, among those that share a word with the topic. `answeredIn`: index of the message
   * that may answer them; items that have waited for it get the benefit of the doubt.
   */
  matches(topic: Topic, filter: ItemFilter, answeredIn?: number): readonly Match[] {
    const seen = new Set<Item>();
    const found: Match[] = [];
    for (const word of topic.keys) {
      for (const item of this.byWord.get(word) ?? []) {
        if (seen.has(item)) continue;
        seen.add(item);
        if (item.status !== "open" || item.isAbsorbed || !filter(item)) continue;
        const likely = likeness(topic, item.topic);
        const isFresh = answeredIn !== undefined && item.firstReply === null && item.raisedIn < answeredIn;
        if (likely > 0) found.push({ item, score: isFresh ? likely + FRESH : likely });
      }
    }
    // The newer item of two alike is the one on the table.
    return found.sort((a, b) => b.score - a.score || b.item.raisedIn - a.item.raisedIn);
  }

  /** True when the topic is that of an item that is settled already. */
  hasSpokenOf(topic: Topic, least: number): boolean {
    for (const word of topic.keys)
      for (const item of this.byWord.get(word) ?? []) if (item.status !== "open" && likeness(topic, item.topic) >= least) return true;
    return false;
  }

  best(topic: Topic, least: number, filter: ItemFilter, answeredIn?: number): Item | null {
    const first = this.matches(topic, filter, answeredIn)[0];
    return first !== undefined && first.score >= least ? first.item : null;
  }

  /** Open items that pass the filter, whatever their words, oldest first; only recent ones. */
  openItems(filter: ItemFilter): readonly Item[] {
    return this.recent.filter((item) => item.status === "open" && !item.isAbsorbed && filter(item));
  }

  /** True when an earlier message asked for something, or promised it, under this number of a list. */
  hasPoint(point: string): boolean {
    return this.points.has(point);
  }

  /** Forgets what is long past. Called once per message. */
  turnPage(): void {
    for (const { acts } of this.recent) {
      const point = acts[0]?.sentence.point ?? null;
      if (point !== null) this.points.add(point);
    }
    this.recent = this.recent.filter((item) => item.status === "open" && !item.isAbsorbed).slice(-MOST_RECENT);
  }

  /** True when the person may act for the owners of the item. */
  isOwnedBy(item: Item, person: Person): boolean {
    const party = this.sides.partyOf(person);
    return item.owners.some((owner) => this.sides.partyOf(owner) === party);
  }

  /** True when the item was raised by the person or a colleague. */
  isRaisedBy(item: Item, person: Person): boolean {
    return this.sides.partyOf(item.raisedBy) === this.sides.partyOf(person);
  }

  /** True when one of the owners is this very person. */
  isOwnedByPerson(item: Item, person: Person): boolean {
    const key = personKey(person);
    return item.owners.some((owner) => personKey(owner) === key);
  }

  private remember(item: Item, topic: Topic): void {
    for (const word of topic.keys) {
      const known = this.byWord.get(word);
      if (known === undefined) {
        this.byWord.set(word, [item]);
        continue;
      }
      if (known.includes(item)) continue;
      known.push(item);
      if (known.length > MOST_PER_WORD) known.splice(oldestToForget(known), 1);
    }
  }
}

/** Settled items go first, then the oldest. */
function oldestToForget(items: readonly Item[]): number {
  const settled = items.findIndex((item) => item.status !== "open");
  return settled < 0 ? 0 : settled;
}
