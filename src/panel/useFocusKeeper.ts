import { type RefObject, useCallback, useLayoutEffect, useRef } from "react";

/** What had the focus before an edit: the row's place in the panel, and the item to look for first (null: go by place). */
interface Remembered {
  readonly place: number;
  readonly item: string | null;
}

/**
 * Keeps the focus in the panel when an edit takes the focused row away: it goes to the row that took its place, or to the title.
 * Call the returned function just before the edit; a focus that survives the edit is left alone.
 */
export function useFocusKeeper(root: RefObject<HTMLElement | null>): (item: string | null) => void {
  const remembered = useRef<Remembered | null>(null);
  useLayoutEffect(() => {
    const before = remembered.current;
    remembered.current = null;
    if (before === null || root.current === null) return;
    if (before.item === null && root.current.contains(document.activeElement)) return;
    const rows = [...root.current.querySelectorAll<HTMLElement>("[data-row]")];
    const wanted =
      before.item === null ? undefined : rows.find((row) => row.closest<HTMLElement>("[data-item]")?.dataset.item === before.item);
    const row = wanted ?? rows[Math.min(before.place, rows.length - 1)];
    (row ?? root.current.querySelector<HTMLElement>("[data-title]"))?.focus();
  });
  return useCallback(
    (item) => {
      const rows = [...(root.current?.querySelectorAll("[data-item]") ?? [])];
      const place = rows.findIndex((row) => row.contains(document.activeElement));
      remembered.current = { place: Math.max(0, place), item };
    },
    [root],
  );
}
