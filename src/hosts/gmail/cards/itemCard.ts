/** The card of one item: what it rests on, and what can be done with it. */
import { numberOfDay } from "../../../engine/time/calendarDay.ts";
import type { Commitment, Decision, DueDate, Evidence, Flag } from "../../../engine/types.ts";
import { changedItems, decisionId, flagId } from "../../../panel/edits.ts";
import { flagCounts, flagReadings, quoteLabel } from "../../../panel/flagWords.ts";
import { fill, lastDay, type PanelWords } from "../../../panel/panelWords.ts";
import { callAction, cardInputs } from "./cardActions.ts";
import { paragraph, refreshButton } from "./cardParts.ts";
import { LABEL_COLUMNS, plainText, QUOTE_COLUMNS, richText, visible } from "./cardText.ts";
import type { Button, Card, Section, Widget } from "./cardTypes.ts";
import { QUOTES_SHOWN, quoteWidgets } from "./quoteWidgets.ts";
import { commitmentFacts, commitmentText, flagSummary } from "./rowWidgets.ts";
import { type ThreadView, wordsOf } from "./threadView.ts";

const MS_PER_DAY = 86_400_000;

interface Shown {
  readonly view: ThreadView;
  readonly words: PanelWords;
  readonly page: string;
}

/** The newest quotes, oldest of them first, and a line about the rest. */
function quotes(evidence: readonly Evidence[], { view, words }: Shown): readonly Widget[] {
  const shown = evidence.slice(-QUOTES_SHOWN).map((one) => ({ words: one, label: null }));
  const left = evidence.length - shown.length;
  const more = left === 0 ? [] : [paragraph(richText(words.plural(view.texts.item.olderQuotes, left), LABEL_COLUMNS))];
  return [...more, ...quoteWidgets(shown, view.reading, words)];
}

function quoteSection(evidence: readonly Evidence[], shown: Shown): readonly Section[] {
  const widgets = quotes(evidence, shown);
  return widgets.length === 0 ? [] : [{ header: shown.view.texts.item.evidence, widgets }];
}

/** The calendar day at midnight UTC, as a DATE_ONLY picker wants it whatever the user's zone. */
function pickedDay(due: DueDate): { readonly valueMsEpoch?: string } {
  const day = due.kind === "day" ? due.day : lastDay(due);
  return day === null ? {} : { valueMsEpoch: String(numberOfDay(day) * MS_PER_DAY) };
}

function dateSection({ id: item, due }: Commitment, { view, page }: Shown): Section {
  return {
    widgets: [
      {
        dateTimePicker: {
          name: cardInputs.due,
          label: view.texts.item.changeDate,
          type: "DATE_ONLY",
          ...pickedDay(due),
          onChangeAction: callAction(view.baseUrl, "date", { item, page }),
        },
      },
    ],
  };
}

function commitmentButtons({ id: item, status, sure }: Commitment, { view, words, page }: Shown): readonly Button[] {
  const { details } = words.texts;
  const { baseUrl } = view;
  const isOpen = status === "open";
  return [
    ...(sure ? [] : [{ text: details.keep, onClick: { action: callAction(baseUrl, "keep", { item, page }) } }]),
    {
      text: isOpen ? details.done : details.reopen,
      onClick: { action: callAction(baseUrl, isOpen ? "done" : "reopen", { item, page, from: "item" }) },
    },
    { text: details.notAnItem, onClick: { action: callAction(baseUrl, "notAnItem", { item, page }) } },
  ];
}

function commitmentSections(commitment: Commitment, shown: Shown): readonly Section[] {
  const { view, words, page } = shown;
  const { details } = words.texts;
  const { reading, steps, baseUrl } = view;
  const facts = commitmentFacts(commitment, { reading, words, changed: changedItems(steps), baseUrl, page });
  const about = [
    commitment.sure ? null : details.notSure,
    commitment.toward.length === 0 ? null : fill(details.toward, { people: words.people(commitment.toward, reading.me) }),
  ].filter((line) => line !== null);
  const { condition, closedBy } = commitment;
  const further = [
    ...(condition === null ? [] : [{ words: condition, label: details.condition }]),
    ...(closedBy === null ? [] : [{ words: closedBy, label: details.closedBy }]),
  ];
  const furtherQuotes = quoteWidgets(further, reading, words);
  return [
    {
      widgets: [
        {
          decoratedText: {
            text: `<b>${commitmentText(commitment, words)}</b>`,
            bottomLabel: facts,
            wrapText: true,
          },
        },
        ...about.map((line) => paragraph(richText(line, LABEL_COLUMNS))),
        { buttonList: { buttons: commitmentButtons(commitment, shown) } },
      ],
    },
    ...quoteSection(commitment.evidence, shown),
    ...(furtherQuotes.length === 0 ? [] : [{ widgets: furtherQuotes }]),
    ...(commitment.status === "open" ? [dateSection(commitment, shown)] : []),
  ];
}

function removeButton(item: string, text: string, { view, page }: Shown): Widget {
  return { buttonList: { buttons: [{ text, onClick: { action: callAction(view.baseUrl, "notAnItem", { item, page }) } }] } };
}

function decisionSections(decision: Decision, shown: Shown): readonly Section[] {
  const { details, state } = shown.words.texts;
  const what = `<b>${visible(richText(decision.what, QUOTE_COLUMNS))}</b>`;
  return [
    {
      widgets: [
        { decoratedText: { text: what, bottomLabel: state.decision, wrapText: true } },
        removeButton(decisionId(decision), details.notAnItem, shown),
      ],
    },
    ...quoteSection(decision.evidence, shown),
  ];
}

function flagSections(flag: Flag, question: string | null, shown: Shown): readonly Section[] {
  const { view, words } = shown;
  const { flags } = words.texts;
  const evidence = flag.evidence.slice(0, QUOTES_SHOWN).map((one, place) => ({ words: one, label: quoteLabel(flag, place, words) }));
  const quoted = quoteWidgets(evidence, view.reading, words);
  const readings = flagReadings(flag, words);
  return [
    {
      widgets: [
        flagSummary(flag, readings, words),
        ...(question === null
          ? []
          : [
              {
                decoratedText: {
                  topLabel: plainText(flags.ask, LABEL_COLUMNS),
                  text: visible(richText(question, QUOTE_COLUMNS)),
                  wrapText: true,
                },
              },
            ]),
        removeButton(flagId(flag), flags.leaveOut, shown),
      ],
    },
    ...(quoted.length === 0 ? [] : [{ header: view.texts.item.evidence, widgets: quoted }]),
  ];
}

/** What stands above the item: the list it is in. */
function titleOf(commitment: Commitment, { groups }: PanelWords["texts"]): string {
  if (commitment.status !== "open") return groups.settled;
  if (commitment.kind === "question") return groups.questions;
  return commitment.side === "me" ? groups.weOwe : groups.theyOwe;
}

/**
 * One commitment, decision or flag with its exact words. `question`: the ready sentence that settles a flag, null to leave it out.
 * An item that is not in the reading any more is said to be gone.
 */
export function itemCard(view: ThreadView, itemId: string, question: string | null = null): Card {
  const words = wordsOf(view);
  const page = String(view.page);
  const shown: Shown = { view, words, page };
  const { reading, texts } = view;
  const commitment = reading.commitments.find(({ id }) => id === itemId);
  if (commitment !== undefined) {
    return { name: "item", header: { title: titleOf(commitment, words.texts) }, sections: commitmentSections(commitment, shown) };
  }
  const decision = reading.decisions.find((one) => decisionId(one) === itemId);
  if (decision !== undefined) {
    return { name: "item", header: { title: words.texts.groups.decisions }, sections: decisionSections(decision, shown) };
  }
  const flag = reading.flags.find((one) => flagId(one) === itemId);
  if (flag !== undefined) {
    return {
      name: "item",
      header: { title: flagCounts([flag], words).join(words.texts.status.separator) },
      sections: flagSections(flag, question, shown),
    };
  }
  return {
    name: "item",
    header: { title: texts.problem.title },
    sections: [
      {
        widgets: [
          paragraph(richText(texts.item.gone, LABEL_COLUMNS)),
          { buttonList: { buttons: [refreshButton(texts, view.baseUrl, page)] } },
        ],
      },
    ],
  };
}
