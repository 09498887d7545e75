import type { DraftBlock, SummaryDraft } from "../types.ts";
import { type DraftLayout, draftLayouts } from "./draftLayouts.ts";
import { escapeHtml } from "./escapeHtml.ts";
import { detailsText } from "./renderText.ts";

// Inline styles and plain paragraphs and lists: what Outlook's Word engine, Gmail and every phone draw alike.
const PARAGRAPH = "margin:0 0 12px 0";
const HEADING = "margin:12px 0 4px 0;font-weight:bold";
const LIST = "margin:0 0 12px 0;padding-left:24px";
const ITEM = "margin:0 0 4px 0";
/** What the user has yet to fill in must not be sent by oversight. */
const TO_FILL_IN = "background-color:khaki";

/** The body of the draft as an HTML fragment: inline styles only, no external resource, every word of the mail escaped. */
export function renderHtml({ blocks, locale }: SummaryDraft): string {
  const layout = draftLayouts[locale];
  const parts = blocks.map((block, index) => {
    const opens = isItem(block) && !isItem(blocks[index - 1]) ? `<ul style="${LIST}">` : "";
    const closes = isItem(block) && !isItem(blocks[index + 1]) ? "</ul>" : "";
    return `${opens}${blockHtml(block, layout)}${closes}`;
  });
  return `<div lang="${locale}">${parts.join("")}</div>`;
}

function isItem(block: DraftBlock | undefined): boolean {
  return block !== undefined && block.kind !== "line" && block.kind !== "heading";
}

function blockHtml(block: DraftBlock, layout: DraftLayout): string {
  switch (block.kind) {
    case "line":
      return `<p style="${PARAGRAPH}">${escapeHtml(block.text).replaceAll("\n", "<br>")}</p>`;
    case "heading":
      return `<p style="${HEADING}">${escapeHtml(block.text)}</p>`;
    case "toDo": {
      const written = escapeHtml(detailsText(block.due, block.condition, layout));
      const details = block.newDay === "open" ? `<span style="${TO_FILL_IN}">${written}</span>` : written;
      return `<li style="${ITEM}"><b>${escapeHtml(block.owner)}</b>${layout.afterOwner}${escapeHtml(block.what)}${details}</li>`;
    }
    case "point":
    case "toConfirm":
      return `<li style="${ITEM}">${escapeHtml(block.text)}</li>`;
    case "slot": {
      const text = escapeHtml(block.text);
      const isOpen = block.state === "open" || block.state === "optional";
      return `<li style="${ITEM}">${isOpen ? `<span style="${TO_FILL_IN}">${text}</span>` : text}</li>`;
    }
  }
}
