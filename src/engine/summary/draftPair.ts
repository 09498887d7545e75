/** One follow-up in two languages: both drafts are written from the same facts, none from the other. */
import type { SummaryDraft, ThreadReading } from "../types.ts";
import type { DraftKind } from "./kinds/draftKind.ts";
import { type DraftChoices, type DraftWords, draftOf } from "./kinds/draftOf.ts";
import type { KindSurroundings } from "./kinds/kindFacts.ts";
import { renderHtml } from "./renderHtml.ts";
import { renderText } from "./renderText.ts";

/** The same recipients, items and order in both. */
export interface DraftPair {
  readonly first: SummaryDraft;
  readonly second: SummaryDraft;
  /** Tells the reader of the second language where it begins. */
  readonly notice: string;
}
export type PairLayout = "oneAfterOther" | "sideBySide";

const CELL = "vertical-align:top;width:50%;padding:0 12px 0 0";
const TEXT_RULE = "-".repeat(40);

/** `words`: the language that stands first, then the other; the two may be the same. */
export function draftPair(
  kind: DraftKind,
  reading: ThreadReading,
  words: readonly [DraftWords, DraftWords],
  surroundings: KindSurroundings,
  choices: DraftChoices = {},
): DraftPair {
  const [first, second] = words;
  return {
    first: draftOf(kind, reading, first, surroundings, choices),
    second: draftOf(kind, reading, second, surroundings, choices),
    notice: second.kinds.inThisLanguage,
  };
}

/** Both as the body of one plain text mail. */
export function renderPairText({ first, second, notice }: DraftPair): string {
  return `${renderText(first)}\n${TEXT_RULE}\n${notice}\n\n${renderText(second)}`;
}

/** Both as the body of one HTML mail: a table of two cells, or one after the other, which suits a phone better. */
export function renderPairHtml({ first, second, notice }: DraftPair, layout: PairLayout): string {
  if (layout === "sideBySide") {
    const cells = [first, second].map((draft) => `<td style="${CELL}">${renderHtml(draft)}</td>`).join("");
    return `<table role="presentation" style="width:100%;border-collapse:collapse"><tr>${cells}</tr></table>`;
  }
  return `${renderHtml(first)}<hr><p lang="${second.locale}">${notice}</p>${renderHtml(second)}`;
}
