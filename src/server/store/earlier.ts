/** Tells the alarm clock of this process that something became due earlier than it may have planned for. */
import type { Instant } from "../../engine/types.ts";

export interface Earlier {
  tell(at: Instant): void;
  listen(listener: (at: Instant) => void): () => void;
}

export function earlierSignal(): Earlier {
  const listeners = new Set<(at: Instant) => void>();
  return {
    tell(at) {
      for (const listener of listeners) listener(at);
    },
    listen(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
