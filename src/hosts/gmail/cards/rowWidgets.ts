/** One finding as one row of a card. A row is pressed for its evidence; its check box says "done". */
import type { Commitment, Decision, Flag, ThreadReading } from "../../../engine/types.ts";
import { decisionId, flagId } from "../../../panel/edits.ts";
import { flagReadings, flagTitle, quoteLabel } from "../../../panel/flagWords.ts";
import { isHeldBack } from "../../../panel/itemGroups.ts";
import type { PanelWords } from "../../../panel/panelWords.ts";
import { callAction, checkBoxName } from "./cardActions.ts";
import { ITEM_COLUMNS, LABEL_COLUMNS, plainText, richText, visible } from "./cardText.ts";
import type { OnClick, Widget } from "./cardTypes.ts";

/** What all rows of one card share. */
export interface RowSetting {
  readonly reading: ThreadReading;
  readonly words: PanelWords;
  readonly changed: ReadonlySet<string>;
  readonly baseUrl: string;
  readonly page: string;
}

/** Red that can be read on Google's white and on the dark of a phone; it only repeats what the words say. */
const LATE_COLOR = "#d93025";

const openItem = ({ baseUrl, page }: RowSetting, item: string): OnClick => ({ action: callAction(baseUrl, "item", { item, page }) });

const label = (parts: readonly (string | null)[], { words }: RowSetting): string =>
  plainText(parts.filter((part) => part !== null).join(words.texts.status.separator), LABEL_COLUMNS);

/** Who, by when, how near, how firm; "overdue" stands above the deed instead. */
export function commitmentFacts(commitment: Commitment, setting: RowSetting): string {
  const { words, reading, changed } = setting;
  const { state } = words.texts;
  const isOpen = commitment.status === "open";
  const facts = [
    words.people(commitment.owners, reading.me),
    words.due(commitment.due),
    isOpen && !words.isOverdue(commitment.due) ? words.nearness(commitment.due) : null,
    !isOpen ? state[commitment.status] : commitment.sure ? state[commitment.kind] : state.notSure,
    changed.has(commitment.id) ? state.changed : null,
  ];
  return label(facts, setting);
}

/** The deed in the author's words, below how late it is. */
export function commitmentText(commitment: Commitment, words: PanelWords): string {
  const { what, status, due } = commitment;
  const text = visible(richText(what, ITEM_COLUMNS));
  const late = status === "open" && words.isOverdue(due) && !isHeldBack(commitment) ? words.nearness(due) : null;
  return late === null ? text : `<font color="${LATE_COLOR}">${richText(late, LABEL_COLUMNS)}</font><br>${text}`;
}

export function commitmentRow(commitment: Commitment, setting: RowSetting): Widget {
  const { baseUrl, page } = setting;
  const { id: item, status } = commitment;
  const isOpen = status === "open";
  return {
    decoratedText: {
      text: commitmentText(commitment, setting.words),
      bottomLabel: commitmentFacts(commitment, setting),
      wrapText: true,
      onClick: openItem(setting, item),
      switchControl: {
        name: checkBoxName(item),
        value: "1",
        selected: !isOpen,
        controlType: "CHECK_BOX",
        onChangeAction: callAction(baseUrl, isOpen ? "done" : "reopen", { item, page, from: "thread" }),
      },
    },
  };
}

export function decisionRow(decision: Decision, setting: RowSetting): Widget {
  return {
    decoratedText: {
      text: visible(richText(decision.what, ITEM_COLUMNS)),
      bottomLabel: setting.words.texts.state.decision,
      wrapText: true,
      onClick: openItem(setting, decisionId(decision)),
    },
  };
}

/** Both readings, both values, or the words in question. */
function flagFacts(flag: Flag, words: PanelWords): readonly string[] {
  const readings = flagReadings(flag, words);
  if (readings.length > 0) return readings;
  return flag.evidence.map(({ quote }, place) => quoteLabel(flag, place, words) ?? quote);
}

/** What is doubtful, at the head of its own card. */
export function flagSummary(flag: Flag, readings: readonly string[], words: PanelWords): Widget {
  const facts = plainText(readings.join(words.texts.status.separator), LABEL_COLUMNS);
  const text = `<b>${richText(flagTitle(flag, words), ITEM_COLUMNS)}</b>`;
  return { decoratedText: { text, ...(facts === "" ? {} : { bottomLabel: facts }), wrapText: true } };
}

export function flagRow(flag: Flag, setting: RowSetting): Widget {
  return {
    decoratedText: {
      text: richText(flagTitle(flag, setting.words), ITEM_COLUMNS),
      bottomLabel: label(flagFacts(flag, setting.words), setting),
      wrapText: true,
      onClick: openItem(setting, flagId(flag)),
    },
  };
}
