import { useSyncExternalStore } from "react";

/** From this width on a table has room for its columns. CSS pixels. */
const WIDE = "(min-width: 560px)";

function subscribe(changed: () => void): () => void {
  const query = window.matchMedia?.(WIDE);
  query?.addEventListener("change", changed);
  return () => query?.removeEventListener("change", changed);
}

/** Whether the pane is wide enough for a table. */
export function useIsWide(): boolean {
  return useSyncExternalStore(subscribe, () => window.matchMedia?.(WIDE).matches ?? false);
}
