/** Files dropped anywhere on the page; true while something is dragged over it. The button in the toolbar is the way by keyboard. */
import { useEffect, useState } from "react";

export function useDroppedFiles(open: (files: readonly File[]) => Promise<void>): boolean {
  const [dragging, setDragging] = useState(false);
  useEffect(() => {
    const over = (event: DragEvent): void => {
      event.preventDefault();
      setDragging(true);
    };
    const leave = (): void => setDragging(false);
    const drop = (event: DragEvent): void => {
      event.preventDefault();
      setDragging(false);
      void open([...(event.dataTransfer?.files ?? [])]);
    };
    window.addEventListener("dragover", over);
    window.addEventListener("dragleave", leave);
    window.addEventListener("drop", drop);
    return () => {
      window.removeEventListener("dragover", over);
      window.removeEventListener("dragleave", leave);
      window.removeEventListener("drop", drop);
    };
  }, [open]);
  return dragging;
}
