import { sidesOf } from "../engine/findings/sides.ts";
import type { PinnedGoal } from "../engine/goal/threadGoal.ts";
import { shareWords } from "../engine/textRanges.ts";
import type { CalendarDay, Commitment, Decision, Evidence, Flag, Person, ThreadReading } from "../engine/types.ts";

/** What the user says about one item. `item` is a commitment's id, or decisionId / flagId. */
export type Edit =
  | { readonly kind: "reworded"; readonly item: string; readonly what: string }
  | { readonly kind: "ownersChanged"; readonly item: string; readonly owners: readonly Person[]; readonly side: "me" | "them" }
  /** null: the user says that no date was agreed. */
  | { readonly kind: "dueChanged"; readonly item: string; readonly day: CalendarDay | null }
  | { readonly kind: "done"; readonly item: string }
  | { readonly kind: "reopened"; readonly item: string }
  /** A "not sure" item that the user wants in the draft. */
  | { readonly kind: "kept"; readonly item: string }
  | { readonly kind: "notAnItem"; readonly item: string }
  /** What the thread is for; no text: the thread's own goal again. */
  | { readonly kind: "goalSet"; readonly item: typeof GOAL; readonly text: string; readonly isReached: boolean | null };

/** Stands for the goal where an edit names its item. */
export const GOAL = "goal";

/** Edits made by one action of the user; undone together. */
export type EditStep = readonly Edit[];

function idFrom(kind: string, evidence: readonly Evidence[]): string {
  return [kind, ...evidence.map(({ span }) => `${span.message}:${span.start}-${span.end}`)].join(" ");
}

/** Stable within one thread, as Commitment.id is: a later mail may say it again. */
export const decisionId = (decision: Decision): string => idFrom("decision", decision.evidence.slice(0, 1));
/** Stable within one thread, as Commitment.id is. */
export const flagId = (flag: Flag): string => idFrom(`flag ${flag.kind}`, flag.evidence);

/** Everybody who wrote, received or owes something in the thread, each once, in order of appearance. */
export function participants(reading: ThreadReading): readonly Person[] {
  const found = new Map<string, Person>();
  const add = (person: Person) => {
    const key = person.address ?? person.name.toLowerCase();
    if (key !== "" && !found.has(key)) found.set(key, person);
  };
  for (const message of reading.thread.messages) {
    add(message.from);
    message.to.forEach(add);
    message.cc.forEach(add);
  }
  for (const commitment of reading.commitments) commitment.owners.forEach(add);
  return [...found.values()];
}

/** The same person: by address, or by name where a quote gives no address. */
export function isSamePerson(one: Person, other: Person): boolean {
  return one.address !== null && other.address !== null ? one.address === other.address : one.name !== "" && one.name === other.name;
}

/** The side an owner chosen by the user stands on: as the reading has it elsewhere, else by organisation. */
export function sideOf(owner: Person, { commitments, me, thread }: ThreadReading): "me" | "them" {
  const known = commitments.find((commitment) => commitment.owners.some((person) => isSamePerson(person, owner)));
  if (known !== undefined) return known.side;
  const isMine = me.address === null ? isSamePerson(owner, me) : sidesOf(thread.messages, me.address).isMine(owner);
  return isMine ? "me" : "them";
}

function editCommitment(commitment: Commitment, edit: Edit): Commitment | null {
  switch (edit.kind) {
    case "reworded":
      return { ...commitment, what: edit.what, sure: true };
    case "ownersChanged":
      return { ...commitment, owners: edit.owners, side: edit.side, sure: true };
    case "dueChanged": {
      const evidence = commitment.evidence.at(-1);
      if (edit.day === null || evidence === undefined) return { ...commitment, due: { kind: "none" }, sure: true };
      return { ...commitment, due: { kind: "day", day: edit.day, time: null, bound: "by", evidence }, sure: true };
    }
    case "done":
      return { ...commitment, status: "done" };
    case "reopened":
      return { ...commitment, status: "open", closedBy: null, sure: true };
    case "kept":
      return { ...commitment, sure: true };
    case "notAnItem":
      return null;
    case "goalSet":
      return commitment;
  }
}

function editDecision(decision: Decision, edit: Edit): Decision | null {
  if (edit.kind === "notAnItem") return null;
  return edit.kind === "reworded" ? { ...decision, what: edit.what } : decision;
}

function byItem(steps: readonly EditStep[]): ReadonlyMap<string, readonly Edit[]> {
  const found = new Map<string, Edit[]>();
  for (const edit of steps.flat()) {
    const own = found.get(edit.item);
    if (own === undefined) found.set(edit.item, [edit]);
    else own.push(edit);
  }
  return found;
}

/** Runs the edits of one item in order; null once it was thrown out. */
function edited<Item>(item: Item, edits: readonly Edit[] | undefined, apply: (item: Item, edit: Edit) => Item | null): Item | null {
  let result: Item | null = item;
  for (const edit of edits ?? []) result = result === null ? null : apply(result, edit);
  return result;
}

/** "No date" is worth asking only while an open item of those words has none. */
function stillWorthAsking(flag: Flag, settled: readonly Evidence[]): boolean {
  if (flag.kind !== "noDeadline" && flag.kind !== "vagueDeadline") return true;
  return !flag.evidence.some((words) => settled.some((evidence) => shareWords(words.span, evidence.span)));
}

/** The reading as the user corrected it; edits of items that are not in the reading change nothing. */
export function applyEdits(reading: ThreadReading, steps: readonly EditStep[]): ThreadReading {
  const edits = byItem(steps);
  if (edits.size === 0) return reading;
  const settled: Evidence[] = [];
  const commitments = reading.commitments.flatMap((commitment) => {
    const own = edits.get(commitment.id);
    if (own === undefined) return [commitment];
    const result = edited(commitment, own, editCommitment);
    const dated = own.some((edit) => edit.kind === "dueChanged") && result?.due.kind === "day";
    if (result === null || result.status !== "open" || dated) settled.push(...commitment.evidence);
    return result === null ? [] : [result];
  });
  return {
    ...reading,
    commitments,
    decisions: reading.decisions.flatMap((decision) => edited(decision, edits.get(decisionId(decision)), editDecision) ?? []),
    flags: reading.flags.filter(
      (flag) => !edits.get(flagId(flag))?.some((edit) => edit.kind === "notAnItem") && stillWorthAsking(flag, settled),
    ),
  };
}

/** The goal as the user set it last; null: the thread's own. */
export function pinnedGoal(steps: readonly EditStep[]): PinnedGoal | null {
  const last = steps.flat().findLast((edit) => edit.kind === "goalSet");
  return last === undefined || last.text === "" ? null : { text: last.text, isReached: last.isReached };
}

/** Items, flags and facts that the user threw out. */
export function leftOutItems(steps: readonly EditStep[]): ReadonlySet<string> {
  return new Set(steps.flat().flatMap((edit) => (edit.kind === "notAnItem" ? [edit.item] : [])));
}

/** Items whose words, owner or date the user set: the panel says so beside them. */
export function changedItems(steps: readonly EditStep[]): ReadonlySet<string> {
  const changes = steps.flat().filter((edit) => edit.kind === "reworded" || edit.kind === "ownersChanged" || edit.kind === "dueChanged");
  return new Set(changes.map((edit) => edit.item));
}
