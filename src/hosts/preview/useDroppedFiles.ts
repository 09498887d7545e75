/** Files dropped anywhere on the page; true while something is dragged over it. The button in the toolbar is the way by keyboard. */
import { useEffect, useState } from "react";

export function useDroppedFiles(open: (files: readonly File[]) => Promise<void>): boolean {
  const [dragging, setDragging] = useState(false);
  useEffect(() => {
    const enter = (event: DragEvent): void => {
      if (event.dataTransfer?.types.includes("Files") === true) setDragging(true);
    };
    const over = (event: DragEvent): void => {
      event.preventDefault();
      enter(event);
    };
    const leave = (event: DragEvent): void => {
      // Only leaving the window has no element that is entered instead.
      if (event.relatedTarget === null) setDragging(false);
    };
    const drop = (event: DragEvent): void => {
      event.preventDefault();
      setDragging(false);
      void open([...(event.dataTransfer?.files ?? [])]);
    };
    // A frame keeps drag events to itself, and a file dropped there would replace it: entering one raises the cover over all frames.
    const watchFrame = (event: Event): void => {
      if (event.target instanceof HTMLIFrameElement) event.target.contentWindow?.addEventListener("dragenter", enter);
    };
    window.addEventListener("dragover", over);
    window.addEventListener("dragleave", leave);
    window.addEventListener("drop", drop);
    document.addEventListener("load", watchFrame, true);
    return () => {
      window.removeEventListener("dragover", over);
      window.removeEventListener("dragleave", leave);
      window.removeEventListener("drop", drop);
      document.removeEventListener("load", watchFrame, true);
    };
  }, [open]);
  return dragging;
}
