import { type Dispatch, useState } from "react";
import type { ThreadId } from "../engine/types.ts";
import type { MailHost } from "./mailHost.ts";
import type { PanelEvent } from "./panelState.ts";

/** Turns the reading of whole conversations on and off. `readAgain` is called once it is on or off. */
export function useWholeThread(host: MailHost, dispatch: Dispatch<PanelEvent>, readAgain: () => void) {
  const [isAsking, setAsking] = useState(false);
  const { wholeThread } = host;
  if (wholeThread === undefined) return null;

  /** `thread`: what is on screen at the click; a refusal is told only while it still is. */
  async function turnOn(thread: ThreadId): Promise<void> {
    setAsking(true);
    const problem = await wholeThread?.turnOn().catch(() => "mailClientRefused" as const);
    setAsking(false);
    if (problem === null || problem === undefined) readAgain();
    else dispatch({ kind: "wholeThreadRefused", thread, problem });
  }

  async function turnOff(): Promise<void> {
    await wholeThread?.turnOff().catch(() => undefined);
    readAgain();
  }

  return { isAsking, turnOn, turnOff };
}
