import { threadId } from "../../src/engine/brands.ts";
import { noWishes } from "../../src/panel/drafts/draftWishes.ts";
import { nextState, type PanelEvent, type PanelState, type Ready, shownResult } from "../../src/panel/panelState.ts";
import { sample } from "./sampleReading.ts";

const ready: Ready = { kind: "ready", reading: sample, missing: 0, edits: [], isDrafting: false, wishes: null, notice: null };
const drafting: Ready = { ...ready, isDrafting: true };
const done: PanelEvent = { kind: "edited", how: "done", step: [{ kind: "done", item: "quotation" }] };
const wishes = { ...noWishes, kind: "apology" as const };
const another = { ...sample, thread: { ...sample.thread, id: threadId("another") } };

const steps: readonly (readonly [string, PanelState, PanelEvent, object])[] = [
  [
    "opening another thread leaves nothing of the last one",
    ready,
    { kind: "threadOpened" },
    { kind: "loading", last: null, progress: null },
  ],
  ["reading again keeps the result on screen", ready, { kind: "readAgain" }, { kind: "loading", last: ready }],
  [
    "progress shows while loading",
    { kind: "loading", progress: null, last: null },
    { kind: "progressed", progress: { loaded: 3, total: 12 } },
    { kind: "loading", progress: { loaded: 3, total: 12 } },
  ],
  ["late progress is ignored", ready, { kind: "progressed", progress: { loaded: 3, total: 12 } }, ready],
  ["closing the mail clears the panel", ready, { kind: "nothingOpen" }, { kind: "noThread" }],
  [
    "missing messages are remembered",
    { kind: "noThread" },
    { kind: "threadRead", reading: sample, missing: 4 },
    { kind: "ready", missing: 4 },
  ],
  ["a failure keeps the last result", ready, { kind: "failed", problem: "offline" }, { kind: "failed", problem: "offline", last: ready }],
  [
    "a failure without a result has none",
    { kind: "loading", progress: null, last: null },
    { kind: "failed", problem: "encrypted" },
    { kind: "failed", last: null },
  ],
  ["an edit is kept with its notice", ready, done, { notice: { kind: "edited", how: "done" } }],
  ["nothing to undo changes nothing", ready, { kind: "undone" }, ready],
  ["undo takes the last step back", nextState(ready, done), { kind: "undone" }, { edits: [], notice: { kind: "undone" } }],
  [
    "the same thread read again keeps the user's edits",
    nextState(nextState(ready, done), { kind: "readAgain" }),
    { kind: "threadRead", reading: sample, missing: 0 },
    { kind: "ready", edits: [[{ kind: "done", item: "quotation" }]] },
  ],
  ["asking for a draft opens its screen", ready, { kind: "draftAsked" }, { isDrafting: true, notice: null }],
  ["what the user wrote for the draft is kept", drafting, { kind: "draftWished", wishes }, { isDrafting: true, wishes }],
  ["going back to the items keeps it, too", { ...drafting, wishes }, { kind: "draftClosed" }, { isDrafting: false, wishes }],
  [
    "so does reading the same thread again",
    { ...drafting, wishes },
    { kind: "threadRead", reading: sample, missing: 0 },
    { isDrafting: true, wishes },
  ],
  [
    "another thread has none of it",
    { ...drafting, wishes },
    { kind: "threadRead", reading: another, missing: 0 },
    { isDrafting: false, wishes: null },
  ],
  [
    "a draft screen that cannot be loaded says so",
    drafting,
    { kind: "draftFailed" },
    { isDrafting: false, notice: { kind: "draftFailed" } },
  ],
  [
    "inserting closes the draft and counts its items",
    drafting,
    { kind: "draftInserted", outcome: { kind: "inserted", into: "newReply" }, items: 9 },
    { isDrafting: false, notice: { kind: "inserted", items: 9, into: "newReply", canUndo: false } },
  ],
  [
    "an insertion that can be taken back offers it",
    drafting,
    { kind: "draftInserted", outcome: { kind: "inserted", into: "openCompose", undo: () => Promise.resolve(true) }, items: 1 },
    { notice: { kind: "inserted", items: 1, into: "openCompose", canUndo: true } },
  ],
  [
    "a refused insertion keeps the draft",
    drafting,
    { kind: "draftInserted", outcome: { kind: "refused", problem: "noPermission" }, items: 9 },
    { isDrafting: true, notice: { kind: "refused", problem: "noPermission" } },
  ],
  ["a client that cannot jump says so", ready, { kind: "couldNotShow" }, { notice: { kind: "cannotShow" } }],
  ["edits work on the result kept after a failure", { kind: "failed", problem: "offline", last: ready }, done, { kind: "failed" }],
  ["an edit without a result changes nothing", { kind: "noThread" }, done, { kind: "noThread" }],
];

describe("nextState", () => {
  it.each(steps)("%s", (_name, state, event, expected) => {
    expect(nextState(state, event)).toMatchObject(expected);
  });

  it("another thread starts without edits", () => {
    const edited = nextState(ready, done);
    expect(nextState(edited, { kind: "threadRead", reading: another, missing: 0 })).toMatchObject({ edits: [] });
  });

  it("an edit during a failure reaches the kept result", () => {
    const state = nextState({ kind: "failed", problem: "offline", last: ready }, done);
    expect(shownResult(state)?.edits).toHaveLength(1);
  });
});
