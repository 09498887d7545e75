/** What the pane's frame may ask of the mail page around it: the preview's stand-in for a mail client's own interface. */
import type { Evidence, Person, RawThread } from "../../engine/types.ts";
import type { RenderedDraft } from "../../panel/mailHost.ts";

export interface PreviewBridge {
  readonly me: () => Person;
  /** The thread on screen; null when none is open. */
  readonly openThread: () => RawThread | null;
  readonly compose: (draft: RenderedDraft) => void;
  /** What stands in the compose window; null: none is open. */
  readonly composed: () => { readonly html: string; readonly to: readonly Person[] } | null;
  /** Puts HTML where the caret of the compose window is, else at the top. */
  readonly insertAtCaret: (html: string) => void;
  /** Scrolls to the sentence and marks it; false when it is not in the mail shown. */
  readonly show: (evidence: Evidence) => boolean;
  /** Puts another thread on screen. */
  readonly showThread: (id: string) => void;
  /** Looks for new mail in the server's folder; resolves when what there is is on screen. */
  readonly refresh: () => Promise<void>;
  /** The user opened files of their own, which no server reads. */
  readonly hasOwnFiles: () => boolean;
  readonly onThreadChanged: (listener: () => void) => () => void;
}

declare global {
  interface Window {
    /** Set by the mail page before it creates the pane's frame; same origin, so the frame may call it. */
    followthroughPreview?: PreviewBridge;
  }
}

/** The page around this frame; throws when the pane was opened by itself. */
export function bridgeOfParent(): PreviewBridge {
  const bridge = window.parent.followthroughPreview;
  if (bridge === undefined) throw new Error("pane.html is shown inside preview.html");
  return bridge;
}
