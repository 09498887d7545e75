import type { ThreadId, ThreadReading } from "../engine/types.ts";
import type { DraftWishes } from "./drafts/draftPort.ts";
import type { EditStep } from "./edits.ts";
import type { Coverage, InsertOutcome, LoadProgress, Problem } from "./mailHost.ts";

/** One message to the user about what just happened; the next one replaces it. */
export type Notice =
  | { readonly kind: "edited"; readonly how: "done" | "reopened" | "kept" | "notAnItem" | "changed" }
  | {
      readonly kind: "inserted";
      readonly items: number;
      readonly into: "newReply" | "openCompose" | "savedDraft" | "clipboard";
      readonly canUndo: boolean;
    }
  | { readonly kind: "undone" }
  | { readonly kind: "takenOut" }
  | { readonly kind: "refused"; readonly problem: Problem }
  | { readonly kind: "draftFailed" }
  | { readonly kind: "cannotShow" };

/** A thread was read. `missing` > 0: messages known to exist that could not be loaded. */
export interface Ready {
  readonly kind: "ready";
  /** As the engine gave it; the screen and the draft show applyEdits(reading, edits). */
  readonly reading: ThreadReading;
  readonly missing: number;
  readonly coverage?: Coverage;
  readonly edits: readonly EditStep[];
  readonly isDrafting: boolean;
  /** What the user chose and wrote for the draft of this thread; null: nothing yet. */
  readonly wishes: DraftWishes | null;
  readonly notice: Notice | null;
}

/** Every screen of the panel. `last`: the result to keep on screen meanwhile. */
export type PanelState =
  | { readonly kind: "noThread" }
  | { readonly kind: "loading"; readonly progress: LoadProgress | null; readonly last: Ready | null }
  | Ready
  | { readonly kind: "failed"; readonly problem: Problem; readonly last: Ready | null };

export type PanelEvent =
  /** Another thread is on screen: what was shown does not belong to it. */
  | { readonly kind: "threadOpened" }
  /** The same thread is read again. */
  | { readonly kind: "readAgain" }
  | { readonly kind: "progressed"; readonly progress: LoadProgress }
  | { readonly kind: "nothingOpen" }
  | {
      readonly kind: "threadRead";
      readonly reading: ThreadReading;
      readonly missing: number;
      readonly coverage?: Coverage;
      /** What the user did to this thread before the panel was loaded anew. */
      readonly remembered?: readonly EditStep[];
    }
  | { readonly kind: "wholeThreadRefused"; readonly thread: ThreadId; readonly problem: Problem }
  | { readonly kind: "failed"; readonly problem: Problem }
  | { readonly kind: "edited"; readonly step: EditStep; readonly how: "done" | "reopened" | "kept" | "notAnItem" | "changed" }
  | { readonly kind: "undone" }
  | { readonly kind: "draftAsked" }
  | { readonly kind: "draftWished"; readonly wishes: DraftWishes }
  /** The draft screen itself could not be loaded. */
  | { readonly kind: "draftFailed" }
  | { readonly kind: "draftClosed" }
  | { readonly kind: "draftInserted"; readonly outcome: InsertOutcome; readonly items: number }
  | { readonly kind: "draftTakenOut" }
  | { readonly kind: "couldNotShow" }
  | { readonly kind: "noticeClosed" };

/** The result on screen, whatever else is going on. */
export function shownResult(state: PanelState): Ready | null {
  switch (state.kind) {
    case "noThread":
      return null;
    case "ready":
      return state;
    case "loading":
    case "failed":
      return state.last;
  }
}

/** Changes the result on screen and leaves the rest of the state alone. */
function changeResult(state: PanelState, change: (ready: Ready) => Ready): PanelState {
  switch (state.kind) {
    case "noThread":
      return state;
    case "ready":
      return change(state);
    case "loading":
    case "failed":
      return state.last === null ? state : { ...state, last: change(state.last) };
  }
}

/** The same thread read again keeps what the user did to it. */
function afterReading(state: PanelState, event: Extract<PanelEvent, { kind: "threadRead" }>): Ready {
  const { reading, missing, coverage, remembered } = event;
  const read = { reading, missing, ...(coverage === undefined ? {} : { coverage }) };
  const last = shownResult(state);
  if (last === null || last.reading.thread.id !== reading.thread.id) {
    return { kind: "ready", ...read, edits: remembered ?? [], isDrafting: false, wishes: null, notice: null };
  }
  return { ...last, ...read };
}

function inserted(outcome: InsertOutcome, items: number): Notice {
  if (outcome.kind === "refused") return { kind: "refused", problem: outcome.problem };
  return { kind: "inserted", items, into: outcome.into, canUndo: outcome.undo !== undefined };
}

/** What the panel shows after an event. Events that do not fit the state change nothing. */
export function nextState(state: PanelState, event: PanelEvent): PanelState {
  switch (event.kind) {
    case "threadOpened":
      return { kind: "loading", progress: null, last: null };
    case "readAgain":
      return { kind: "loading", progress: null, last: shownResult(state) };
    case "progressed":
      return state.kind === "loading" ? { ...state, progress: event.progress } : state;
    case "nothingOpen":
      return { kind: "noThread" };
    case "threadRead":
      return afterReading(state, event);
    case "wholeThreadRefused":
      return changeResult(state, (ready) =>
        ready.reading.thread.id === event.thread ? { ...ready, coverage: { part: "openMail", problem: event.problem } } : ready,
      );
    case "failed":
      return { kind: "failed", problem: event.problem, last: shownResult(state) };
    case "edited":
      return changeResult(state, (ready) => ({
        ...ready,
        edits: [...ready.edits, event.step],
        notice: { kind: "edited", how: event.how },
      }));
    case "undone":
      return changeResult(state, (ready) =>
        ready.edits.length === 0 ? ready : { ...ready, edits: ready.edits.slice(0, -1), notice: { kind: "undone" } },
      );
    case "draftAsked":
      return changeResult(state, (ready) => ({ ...ready, isDrafting: true, notice: null }));
    case "draftWished":
      return changeResult(state, (ready) => ({ ...ready, wishes: event.wishes }));
    case "draftFailed":
      return changeResult(state, (ready) => ({ ...ready, isDrafting: false, notice: { kind: "draftFailed" } }));
    case "draftClosed":
      return changeResult(state, (ready) => ({ ...ready, isDrafting: false }));
    case "draftInserted":
      return changeResult(state, (ready) => ({
        ...ready,
        isDrafting: ready.isDrafting && event.outcome.kind !== "inserted",
        notice: inserted(event.outcome, event.items),
      }));
    case "draftTakenOut":
      return changeResult(state, (ready) => ({ ...ready, notice: { kind: "takenOut" } }));
    case "couldNotShow":
      return changeResult(state, (ready) => ({ ...ready, notice: { kind: "cannotShow" } }));
    case "noticeClosed":
      return changeResult(state, (ready) => ({ ...ready, notice: null }));
  }
}
