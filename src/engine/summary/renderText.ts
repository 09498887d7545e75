import type { DraftBlock, SummaryDraft } from "../types.ts";
import { type DraftLayout, draftLayouts } from "./draftLayouts.ts";

/** The text of one block; `isApart`: an empty line stands before it. */
export interface DraftLine {
  readonly text: string;
  readonly isApart: boolean;
  readonly block: DraftBlock;
}

/** The blocks of the draft as they stand in a plain text mail. */
export function draftLines({ blocks, locale }: SummaryDraft): readonly DraftLine[] {
  const layout = draftLayouts[locale];
  return blocks.map((block, index) => {
    const opensParagraph = block.kind === "line" || block.kind === "heading" || blocks[index - 1]?.kind === "line";
    return { text: blockText(block, layout), isApart: opensParagraph && index > 0, block };
  });
}

/** The body of the draft as plain text, lines ending with "\n". Paragraphs and lists are set apart by an empty line. */
export function renderText(draft: SummaryDraft): string {
  const lines = draftLines(draft).flatMap(({ text, isApart }) => (isApart ? ["", text] : [text]));
  return `${lines.join("\n")}\n`;
}

/** Due date and condition as one group of words; "" when there are none. */
export function detailsText(due: string, condition: string | null, { beforeDetails, betweenDetails }: DraftLayout): string {
  const details = [due, condition ?? ""].filter((text) => text !== "");
  return details.length === 0 ? "" : `${beforeDetails}${details.join(betweenDetails)}`;
}

function blockText(block: DraftBlock, layout: DraftLayout): string {
  switch (block.kind) {
    case "line":
      return block.text;
    case "heading":
      return `${block.text}${layout.afterHeading}`;
    case "toDo":
      return `${layout.bullet}${block.owner}${layout.afterOwner}${block.what}${detailsText(block.due, block.condition, layout)}`;
    case "point":
    case "toConfirm":
    case "slot":
      return `${layout.bullet}${block.text}`;
  }
}
