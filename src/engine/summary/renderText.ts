import type { DraftBlock, SummaryDraft } from "../types.ts";
import { type DraftLayout, draftLayouts } from "./draftLayouts.ts";

/** The body of the draft as plain text, lines ending with "\n". Paragraphs and lists are set apart by an empty line. */
export function renderText({ blocks, locale }: SummaryDraft): string {
  const layout = draftLayouts[locale];
  const lines = blocks.flatMap((block, index) => {
    const opensParagraph = block.kind === "line" || block.kind === "heading" || blocks[index - 1]?.kind === "line";
    const text = blockText(block, layout);
    return opensParagraph && index > 0 ? ["", text] : [text];
  });
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
