/** The panel's memory in the browser's session storage: it lives as long as the window, whatever reloads the page in it. */
import type { EditMemory } from "../panel/rememberedEdits.ts";

const keyOf = (thread: string): string => `followthrough-edits ${thread}`;

/** `store`: asked for at each use, because a browser may forbid it. */
export function sessionMemory(store: () => Storage): EditMemory {
  return {
    load: (thread) => {
      try {
        return store().getItem(keyOf(thread));
      } catch {
        return null;
      }
    },
    save: (thread, text) => {
      try {
        if (text === null) store().removeItem(keyOf(thread));
        else store().setItem(keyOf(thread), text);
      } catch {
        // Full or forbidden: the edits live as long as the page.
      }
    },
  };
}
