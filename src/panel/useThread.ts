import { type Dispatch, useCallback, useEffect, useRef } from "react";
import type { Person } from "../engine/types.ts";
import type { MailHost, OpenThread } from "./mailHost.ts";
import type { PanelReader } from "./panelReader.ts";
import type { PanelEvent } from "./panelState.ts";
import { type EditMemory, rememberedEdits } from "./rememberedEdits.ts";

interface Parts {
  readonly host: MailHost;
  readonly reader: PanelReader;
  /** null: edits live as long as the panel. */
  readonly memory: EditMemory | null;
}

type Dispatched = (event: PanelEvent) => void;

/** What one answer of the host puts on screen. */
async function showOpenThread({ reader, memory }: Parts, open: OpenThread, me: Person, dispatch: Dispatched): Promise<void> {
  switch (open.kind) {
    case "none":
      return dispatch({ kind: "nothingOpen" });
    case "failed":
      return dispatch({ kind: "failed", problem: open.problem });
    case "thread": {
      const reading = await reader.read(open.thread, me).catch(() => null);
      // A reader fails only where its code could not be loaded.
      if (reading === null) return dispatch({ kind: "failed", problem: "offline" });
      const coverage = open.coverage === undefined ? {} : { coverage: open.coverage };
      const remembered = memory === null ? [] : rememberedEdits(memory, reading.thread.id);
      return dispatch({ kind: "threadRead", reading, missing: open.missing, ...coverage, remembered });
    }
  }
}

/** One pass: who am I, which thread, what does it say; then the rest of it, where the host has more. `dispatch` drops events once a newer pass began. */
async function readOpenThread(parts: Parts, me: Person | null, dispatch: Dispatched): Promise<void> {
  try {
    const person = me ?? (await parts.host.whoAmI());
    const open = await parts.host.openThread((progress) => dispatch({ kind: "progressed", progress }));
    await showOpenThread(parts, open, person, dispatch);
    if (open.kind === "thread" && open.rest !== undefined) await showOpenThread(parts, await open.rest(), person, dispatch);
  } catch {
    // A host that rejects instead of answering is a mail client that broke off; the user can try again.
    dispatch({ kind: "failed", problem: "mailClientRefused" });
  }
}

/** Reads the thread on screen now and whenever the user opens another. Returns how to read it again, as somebody else if wanted. */
export function useThread({ host, reader, memory }: Parts, dispatch: Dispatch<PanelEvent>): (me: Person | null) => void {
  const pass = useRef(0);
  const chosen = useRef<Person | null>(null);
  const start = useCallback(() => {
    pass.current += 1;
    const mine = pass.current;
    void readOpenThread({ host, reader, memory }, chosen.current, (event) => {
      if (pass.current === mine) dispatch(event);
    });
  }, [host, reader, memory, dispatch]);
  useEffect(() => {
    dispatch({ kind: "threadOpened" });
    start();
    const stop = host.onThreadChanged(() => {
      chosen.current = null;
      dispatch({ kind: "threadOpened" });
      start();
    });
    return () => {
      pass.current += 1;
      stop();
    };
  }, [host, start, dispatch]);
  return useCallback(
    (me) => {
      chosen.current = me ?? chosen.current;
      dispatch({ kind: "readAgain" });
      start();
    },
    [start, dispatch],
  );
}
