/** The user's edits as text that outlives the page: a mail client may load the panel anew at any moment. */
import { address } from "../engine/brands.ts";
import { parseDay } from "../engine/time/calendarDay.ts";
import type { Person, ThreadId } from "../engine/types.ts";
import { type Edit, type EditStep, GOAL } from "./edits.ts";

/** Text kept by the host for as long as the window lives, per thread. Neither function throws. */
export interface EditMemory {
  /** null: nothing is kept. */
  readonly load: (thread: ThreadId) => string | null;
  /** null: forget it. */
  readonly save: (thread: ThreadId, text: string | null) => void;
}

export function rememberEdits(memory: EditMemory, thread: ThreadId, steps: readonly EditStep[]): void {
  memory.save(thread, steps.length === 0 ? null : JSON.stringify(steps));
}

/** Nothing when the text is damaged in any place: half of the user's edits would mislead more than none. */
export function rememberedEdits(memory: EditMemory, thread: ThreadId): readonly EditStep[] {
  const text = memory.load(thread);
  if (text === null) return [];
  try {
    return all(JSON.parse(text), (step) => all(step, editOf)) ?? [];
  } catch {
    return [];
  }
}

/** null when `value` is no list or one of its members is not understood. */
function all<T>(value: unknown, read: (one: unknown) => T | null): readonly T[] | null {
  if (!Array.isArray(value)) return null;
  const found: T[] = [];
  for (const one of value) {
    const member = read(one);
    if (member === null) return null;
    found.push(member);
  }
  return found;
}

type Fields = Readonly<Record<string, unknown>>;
const fieldsOf = (value: unknown): Fields => (typeof value === "object" && value !== null ? { ...value } : {});

function personOf(value: unknown): Person | null {
  const { address: written, name } = fieldsOf(value);
  if (typeof name !== "string") return null;
  if (written === null) return { address: null, name };
  return typeof written === "string" ? { address: address(written), name } : null;
}

function editOf(value: unknown): Edit | null {
  const { kind, item, ...fields } = fieldsOf(value);
  if (typeof item !== "string") return null;
  switch (kind) {
    case "done":
    case "reopened":
    case "kept":
    case "notAnItem":
      return { kind, item };
    case "reworded":
      return typeof fields.what === "string" ? { kind, item, what: fields.what } : null;
    case "dueChanged":
      return dueChange(item, fields.day);
    case "ownersChanged":
      return ownersChange(item, fields);
    case "goalSet":
      return goalChange(fields);
    default:
      return null;
  }
}

function dueChange(item: string, written: unknown): Edit | null {
  if (written === null) return { kind: "dueChanged", item, day: null };
  const day = typeof written === "string" ? parseDay(written) : null;
  return day === null ? null : { kind: "dueChanged", item, day };
}

function goalChange({ text, isReached }: Fields): Edit | null {
  const isKnown = typeof isReached === "boolean" || isReached === null;
  return typeof text === "string" && isKnown ? { kind: "goalSet", item: GOAL, text, isReached } : null;
}

function ownersChange(item: string, { owners, side }: Fields): Edit | null {
  const people = all(owners, personOf);
  return people !== null && (side === "me" || side === "them") ? { kind: "ownersChanged", item, owners: people, side } : null;
}
