import { type Dispatch, useCallback, useEffect, useRef } from "react";
import type { Person } from "../engine/types.ts";
import type { MailHost } from "./mailHost.ts";
import type { PanelReader } from "./panelReader.ts";
import type { PanelEvent } from "./panelState.ts";

/** One pass: who am I, which thread, what does it say. `isCurrent` turns false when a newer pass began; its events are dropped. */
async function readOpenThread(
  { host, reader, me }: { readonly host: MailHost; readonly reader: PanelReader; readonly me: Person | null },
  dispatch: Dispatch<PanelEvent>,
): Promise<void> {
  try {
    const person = me ?? (await host.whoAmI());
    const open = await host.openThread((progress) => dispatch({ kind: "progressed", progress }));
    switch (open.kind) {
      case "none":
        return dispatch({ kind: "nothingOpen" });
      case "failed":
        return dispatch({ kind: "failed", problem: open.problem });
      case "thread": {
        const reading = await reader.read(open.thread, person).catch(() => null);
        // A reader fails only where its code could not be loaded.
        return dispatch(reading === null ? { kind: "failed", problem: "offline" } : { kind: "threadRead", reading, missing: open.missing });
      }
    }
  } catch {
    // A host that rejects instead of answering is a mail client that broke off; the user can try again.
    dispatch({ kind: "failed", problem: "mailClientRefused" });
  }
}

/** Reads the thread on screen now and whenever the user opens another. Returns how to read it again, as somebody else if wanted. */
export function useThread(host: MailHost, reader: PanelReader, dispatch: Dispatch<PanelEvent>): (me: Person | null) => void {
  const pass = useRef(0);
  const chosen = useRef<Person | null>(null);
  const start = useCallback(() => {
    pass.current += 1;
    const mine = pass.current;
    void readOpenThread({ host, reader, me: chosen.current }, (event) => {
      if (pass.current === mine) dispatch(event);
    });
  }, [host, reader, dispatch]);
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
