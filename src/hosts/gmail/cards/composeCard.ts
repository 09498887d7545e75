import type { LastThread } from "../addonMemory.ts";
import { callAction } from "./cardActions.ts";
import { PRIMARY, paragraph } from "./cardParts.ts";
import { LABEL_COLUMNS, plainText, QUOTE_COLUMNS, richText } from "./cardText.ts";
import type { Card, Widget } from "./cardTypes.ts";
import type { CardSetting } from "./homeCard.ts";

export interface ComposeView extends CardSetting {
  /** null: no thread was looked at yet. */
  readonly last: LastThread | null;
  /** The draft has recipients and none of them was in that thread. */
  readonly isForOthers: boolean;
}

/** Beyond this nobody reads on in a pane; the draft has it all. */
const PREVIEW_LINES = 14;

/** The first lines of the summary as they will be inserted. */
function preview(text: string): Widget {
  const lines = text.split("\n", PREVIEW_LINES + 1);
  const shown = lines.slice(0, PREVIEW_LINES).map((line) => richText(line, QUOTE_COLUMNS / 2));
  return paragraph([...shown, ...(lines.length > PREVIEW_LINES ? ["…"] : [])].join("<br>") || "…");
}

/** Beside a mail being written: the summary of the thread looked at last, or that there is none. */
export function composeCard({ texts, baseUrl, last, isForOthers }: ComposeView): Card {
  const { compose } = texts;
  const header = { title: compose.title };
  if (last === null) {
    return { name: "compose", header, sections: [{ widgets: [paragraph(richText(compose.none, LABEL_COLUMNS))] }] };
  }
  const subject = richText(last.subject, LABEL_COLUMNS) || texts.thread.noSubject;
  return {
    name: "compose",
    header,
    sections: [
      {
        widgets: [
          { decoratedText: { topLabel: plainText(compose.summaryOf, LABEL_COLUMNS), text: `<b>${subject}</b>`, wrapText: true } },
          ...(isForOthers ? [paragraph(richText(compose.otherPeople, LABEL_COLUMNS))] : []),
        ],
      },
      { widgets: [preview(last.text)] },
    ],
    fixedFooter: {
      primaryButton: {
        text: compose.insert,
        color: PRIMARY,
        onClick: { action: callAction(baseUrl, "insert", { thread: last.thread }) },
      },
    },
  };
}
