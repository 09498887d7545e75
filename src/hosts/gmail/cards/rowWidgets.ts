/** One finding as one row of a card. A row is pressed for its evidence; its check box says "done". */
import type { Commitment, Decision, Flag, ThreadReading } from "../../../engine/types.ts";
import { decisionId, flagId } from "../../../panel/edits.ts";
import { flagReadings, flagTitle, quoteLabel } from "../../../panel/flagWords.ts";
import type { PanelWords } from "../../../panel/panelWords.ts";
import { callAction, checkBoxName } from "./cardActions.ts";
import { ITEM_COLUMNS, LABEL_COLUMNS, plainText, richText } from "./cardText.ts";
import type { OnClick, Widget } from "./cardTypes.ts";

/** What all rows of one card share. */
export interface RowSetting {
  readonly reading: ThreadReading;
  readonly words: PanelWords;
  readonly changed: ReadonlySet<string>;
  readonly baseUrl: string;
  readonly page: string;
}

/** Grey of a deed that is over. */
const SETTLED_COLOR = "#5f6368";

/** Words of a mail may be nothing but invisible characters; Google wants a text. */
export const visible = (text: string): string => (text === "" ? "…" : text);

const openItem = ({ baseUrl, page }: RowSetting, item: string): OnClick => ({ action: callAction(baseUrl, "item", { item, page }) });

const label = (parts: readonly (string | null)[], { words }: RowSetting): string =>
  plainText(parts.filter((part) => part !== null).join(words.texts.status.separator), LABEL_COLUMNS);

/** Who, by when, how near, how firm; "overdue" stands above the row instead. */
export function commitmentFacts(commitment: Commitment, setting: RowSetting): { readonly late: string | null; readonly facts: string } {
  const { words, reading, changed } = setting;
  const { state } = words.texts;
  const isOpen = commitment.status === "open";
  const nearness = isOpen ? words.nearness(commitment.due) : null;
  const isLate = nearness !== null && words.isOverdue(commitment.due);
  const facts = [
    words.people(commitment.owners, reading.me),
    words.due(commitment.due),
    isLate ? null : nearness,
    !isOpen ? state[commitment.status] : commitment.sure ? state[commitment.kind] : state.notSure,
    changed.has(commitment.id) ? state.changed : null,
  ];
  return { late: isLate ? plainText(nearness, LABEL_COLUMNS) : null, facts: label(facts, setting) };
}

/** The deed in the author's words; grey when it is over. */
export function commitmentText({ what, status }: Commitment): string {
  const text = visible(richText(what, ITEM_COLUMNS));
  return status === "open" ? text : `<font color="${SETTLED_COLOR}">${text}</font>`;
}

export function commitmentRow(commitment: Commitment, setting: RowSetting): Widget {
  const { baseUrl, page } = setting;
  const { id: item, status } = commitment;
  const { late, facts } = commitmentFacts(commitment, setting);
  const isOpen = status === "open";
  return {
    decoratedText: {
      ...(late === null ? {} : { topLabel: late }),
      text: commitmentText(commitment),
      bottomLabel: facts,
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
