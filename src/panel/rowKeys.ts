import type { KeyboardEvent } from "react";

export type RowKey = "edit" | "done" | "undo" | "back" | "previous" | "next" | "first" | "last";

const letters: Readonly<Record<string, RowKey>> = { e: "edit", d: "done", u: "undo" };
/** The same keys by place, for layouts without Latin letters (Russian, kana). */
const places: Readonly<Record<string, RowKey>> = { KeyE: "edit", KeyD: "done", KeyU: "undo" };
const named: Readonly<Record<string, RowKey>> = { Escape: "back", ArrowUp: "previous", ArrowDown: "next", Home: "first", End: "last" };
const LATIN = /^[\u0021-\u007e]$/;

/** What a key means in a list; null: nothing, or the user is writing in a field. */
export function rowKey(event: KeyboardEvent): RowKey | null {
  if (event.ctrlKey || event.altKey || event.metaKey || event.nativeEvent.isComposing) return null;
  const isField = event.target instanceof HTMLElement && event.target.matches("input, textarea, select");
  if (isField) return event.key === "Escape" ? "back" : null;
  return named[event.key] ?? (LATIN.test(event.key) ? letters[event.key.toLowerCase()] : places[event.code]) ?? null;
}
