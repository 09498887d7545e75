import { useEffect, useState } from "react";
import type { Locale } from "../../engine/types.ts";
import type { PanelReader } from "../panelReader.ts";
import type { DraftScreenWords } from "./draftPort.ts";
import type { DraftDesk, ReplyCheck } from "./draftScreens.ts";

export interface DraftParts {
  readonly locale: Locale;
  readonly words: DraftScreenWords;
  readonly Desk: typeof DraftDesk;
  readonly ReplyCheck: typeof ReplyCheck;
}

async function load(reader: PanelReader, locale: Locale): Promise<DraftParts> {
  const [words, { DraftDesk: Desk, ReplyCheck: Check }] = await Promise.all([reader.drafts.words(locale), import("./draftScreens.ts")]);
  return { locale, words, Desk, ReplyCheck: Check };
}

/** The draft screen, a chunk of its own; null while it is loaded. `onFailed`: it could not be; the same function at every render, null: nobody asked. */
export function useDraftParts(isWanted: boolean, reader: PanelReader, locale: Locale, onFailed: (() => void) | null): DraftParts | null {
  const [parts, setParts] = useState<DraftParts | null>(null);
  const isThere = parts?.locale === locale;
  useEffect(() => {
    if (!isWanted || isThere) return undefined;
    let isCurrent = true;
    load(reader, locale).then(
      (loaded) => isCurrent && setParts(loaded),
      () => isCurrent && onFailed?.(),
    );
    return () => {
      isCurrent = false;
    };
  }, [isWanted, isThere, reader, locale, onFailed]);
  return isThere ? parts : null;
}
