import { useLayoutEffect, useRef } from "react";

/** Coming back from the draft puts the focus on the button that led there. */
export function useFocusOnReturn(root: { readonly current: HTMLElement | null }, isDrafting: boolean): void {
  const wasDrafting = useRef(false);
  useLayoutEffect(() => {
    if (wasDrafting.current && !isDrafting) root.current?.querySelector<HTMLElement>("[data-draft]")?.focus();
    wasDrafting.current = isDrafting;
  }, [root, isDrafting]);
}
