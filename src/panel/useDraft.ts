import { type Dispatch, useRef, useState } from "react";
import type { InsertOutcome, MailHost, RenderedDraft } from "./mailHost.ts";
import type { PanelEvent } from "./panelState.ts";

/** Points of a draft that come from the thread, for "inserted 9 items". */
function countItems({ draft }: RenderedDraft): number {
  return draft.blocks.filter(({ kind }) => kind !== "line" && kind !== "heading").length;
}

/** Inserts the draft and takes it out again. */
export function useDraft(host: MailHost, dispatch: Dispatch<PanelEvent>) {
  const [isInserting, setInserting] = useState(false);
  const takeOut = useRef<(() => Promise<boolean>) | null>(null);

  async function insert(rendered: RenderedDraft): Promise<void> {
    setInserting(true);
    const refused: InsertOutcome = { kind: "refused", problem: "mailClientRefused" };
    const outcome = await host.insertDraft(rendered).catch(() => refused);
    takeOut.current = outcome.kind === "inserted" ? (outcome.undo ?? null) : null;
    setInserting(false);
    dispatch({ kind: "draftInserted", outcome, items: countItems(rendered) });
  }

  async function undoInsert(): Promise<void> {
    const isOut = (await takeOut.current?.().catch(() => false)) ?? false;
    takeOut.current = null;
    dispatch(
      isOut ? { kind: "draftTakenOut" } : { kind: "draftInserted", outcome: { kind: "refused", problem: "mailClientRefused" }, items: 0 },
    );
  }

  return { isInserting, insert, undoInsert };
}
