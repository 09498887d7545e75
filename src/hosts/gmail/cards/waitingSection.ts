/** All that is waited for, on the homepage: due first. */
import type { Nudge, NudgeProblem } from "../../../panel/nudges/nudgePort.ts";
import { isDue } from "../../../panel/nudges/nudgePort.ts";
import type { NudgeWords } from "../../../panel/nudges/nudgeWords.ts";
import type { PanelWords } from "../../../panel/panelWords.ts";
import { callAction } from "./cardActions.ts";
import { paragraph } from "./cardParts.ts";
import { ITEM_COLUMNS, LABEL_COLUMNS, plainText, richText, visible } from "./cardText.ts";
import type { Card, Section } from "./cardTypes.ts";
import { nudgeWidgets } from "./nudgeSection.ts";

/** A homepage is looked at, not scrolled. */
const ROWS_SHOWN = 30;
const ROWS_UNFOLDED = 8;

/** null: nothing is waited for. */
export function waitingSection(
  found: readonly Nudge[] | NudgeProblem,
  words: NudgeWords,
  panelWords: PanelWords,
  baseUrl: string,
): Section | null {
  const { texts } = words;
  if (typeof found === "string") return { header: texts.title, widgets: [paragraph(richText(texts.problems[found], LABEL_COLUMNS))] };
  if (found.length === 0) return null;
  const due = found.filter(isDue).length;
  const counts = [panelWords.plural(texts.waitingFor, found.length), ...(due === 0 ? [] : [panelWords.plural(texts.due, due)])];
  const rows = found.slice(0, ROWS_SHOWN);
  return {
    header: counts.join(panelWords.texts.status.separator),
    widgets: rows.map((nudge) => ({
      decoratedText: {
        text: visible(richText(words.line(nudge), ITEM_COLUMNS)),
        ...(nudge.subject === "" ? {} : { bottomLabel: plainText(nudge.subject, LABEL_COLUMNS) }),
        wrapText: true,
        onClick: { action: callAction(baseUrl, "nudge", { nudge: nudge.id }) },
      },
    })),
    ...(rows.length > ROWS_UNFOLDED ? { collapsible: true, uncollapsibleWidgetsCount: ROWS_UNFOLDED } : {}),
  };
}

/** One nudge, opened from the homepage. */
export function nudgeCard(nudge: Nudge, words: NudgeWords, baseUrl: string): Card {
  return {
    name: "nudge",
    header: { title: words.texts.title },
    sections: [{ widgets: nudgeWidgets(nudge, null, words, { baseUrl, from: "home", page: "0" }) }],
  };
}
