/** Which findings go into a draft, in which order, and how many of them fit. */
import { shareWords } from "../textRanges.ts";
import type { CalendarDay, Commitment, Decision, Evidence, Flag, MessageId, ThreadReading } from "../types.ts";

/**
 * Lines that carry an item. With greeting, purpose, headings and close a mail of one screen: nobody reads, and nobody should have to
 * write, every matter in minute detail.
 */
const MOST_ITEM_LINES = 12;

/** One part of the draft: what is shown, and how many more there are. */
export interface Section<Item> {
  readonly shown: readonly Item[];
  readonly left: number;
}
export interface DraftSections {
  readonly ours: Section<Commitment>;
  readonly theirs: Section<Commitment>;
  readonly questions: Section<Commitment>;
  readonly agreed: Section<Decision>;
  readonly toConfirm: Section<Flag>;
}

/** Open and sure items only, in at most `room` lines. Due first, soonest first; then the newest. Room is shared fairly: no part of the draft starves another. */
export function draftSections({ thread, commitments, decisions, flags }: ReadingOfItems, room: number = MOST_ITEM_LINES): DraftSections {
  const order = new Map(thread.messages.map(({ id }, index) => [id, index]));
  const age = (evidence: readonly Evidence[]): number => {
    const last = evidence.at(-1);
    return last === undefined ? -1 : (order.get(last.span.message) ?? -1);
  };
  const newestFirst = (a: { evidence: readonly Evidence[] }, b: { evidence: readonly Evidence[] }): number =>
    age(b.evidence) - age(a.evidence);
  const open = commitments.filter(isInDraft).toSorted((a, b) => compareDays(lastDay(a), lastDay(b)) || newestFirst(a, b));
  const listed = new Set(open.map(({ what }) => what));
  const commitmentsAt = byMessage(commitments);
  const toDos = open.filter(({ kind }) => kind !== "question");
  const all = {
    ours: toDos.filter(({ side }) => side === "me"),
    theirs: toDos.filter(({ side }) => side === "them"),
    questions: open.filter(({ kind }) => kind === "question"),
    agreed: decisions.filter(({ what }) => !listed.has(what)).toSorted(newestFirst),
    toConfirm: flags.filter((flag) => isAsked(flag, commitmentsAt)).toSorted(newestFirst),
  };
  const [ours = 0, theirs = 0, questions = 0, agreed = 0, toConfirm = 0] = fairShares(
    [all.ours.length, all.theirs.length, all.questions.length, all.agreed.length, all.toConfirm.length],
    room,
  );
  return {
    ours: section(all.ours, ours),
    theirs: section(all.theirs, theirs),
    questions: section(all.questions, questions),
    agreed: section(all.agreed, agreed),
    toConfirm: section(all.toConfirm, toConfirm),
  };
}

type ReadingOfItems = Pick<ThreadReading, "thread" | "commitments" | "decisions" | "flags">;

const isInDraft = ({ status, sure }: Commitment): boolean => status === "open" && sure;

/** The last day on which the item is still in time; null when the mail names none. */
function lastDay({ due }: Commitment): CalendarDay | null {
  if (due.kind === "day") return due.day;
  return due.kind === "window" ? due.last : null;
}

function compareDays(a: CalendarDay | null, b: CalendarDay | null): number {
  if (a === b) return 0;
  if (a === null) return 1;
  return b === null || a < b ? -1 : 1;
}

/** A doubt about something done, dropped or not sure needs no question; a missing date is already asked for beside its item. */
function isAsked(flag: Flag, commitmentsAt: ReadonlyMap<MessageId, readonly Commitment[]>): boolean {
  const concerned = flag.evidence
    .flatMap(({ span }) => commitmentsAt.get(span.message) ?? [])
    .filter(({ evidence }) => shareAnyWords(evidence, flag.evidence));
  if (concerned.length === 0) return true;
  const open = concerned.filter(isInDraft);
  if (open.length === 0) return false;
  if (flag.kind === "noDeadline") return false;
  return flag.kind !== "vagueDeadline" || open.some(({ side }) => side === "me");
}

function byMessage(commitments: readonly Commitment[]): ReadonlyMap<MessageId, readonly Commitment[]> {
  const found = new Map<MessageId, Commitment[]>();
  for (const commitment of commitments) {
    for (const message of new Set(commitment.evidence.map(({ span }) => span.message))) {
      const list = found.get(message);
      if (list === undefined) found.set(message, [commitment]);
      else list.push(commitment);
    }
  }
  return found;
}

function shareAnyWords(first: readonly Evidence[], second: readonly Evidence[]): boolean {
  return first.some(({ span: a }) => second.some(({ span: b }) => shareWords(a, b)));
}

/** Deals `room` out one by one to all parts that still have items. */
function fairShares(counts: readonly number[], room: number): readonly number[] {
  const shares = counts.map(() => 0);
  for (let left = room; left > 0; ) {
    const before = left;
    counts.forEach((count, index) => {
      const share = shares[index] ?? 0;
      if (left === 0 || share >= count) return;
      shares[index] = share + 1;
      left -= 1;
    });
    if (before === left) break;
  }
  return shares;
}

function section<Item>(items: readonly Item[], room: number): Section<Item> {
  return { shown: items.slice(0, room), left: items.length - Math.min(room, items.length) };
}
