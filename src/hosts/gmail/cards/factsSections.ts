/** Facts to check and order progress on a card: two folded sections of at most 17 widgets together. */
import { orderName, shownSteps } from "../../../engine/progress/progressSheets.ts";
import type { OrderProgress, StepProgress } from "../../../engine/progress/progressTypes.ts";
import { tellsSameMatter } from "../../../engine/radar/sameMatter.ts";
import type { ThreadReading } from "../../../engine/types.ts";
import { factParts, factTitle } from "../../../panel/facts/factLines.ts";
import type { FoundFact, FoundFacts } from "../../../panel/facts/factsPort.ts";
import type { FactsTexts } from "../../../panel/facts/factsTexts.ts";
import { cellHead, delayLines, ORDER_CELLS, stepCells } from "../../../panel/order/orderWords.ts";
import { fill, type PanelWords } from "../../../panel/panelWords.ts";
import { paragraph } from "./cardParts.ts";
import { ITEM_COLUMNS, LABEL_COLUMNS, plainText, QUOTE_COLUMNS, richText, visible } from "./cardText.ts";
import type { Section, Widget } from "./cardTypes.ts";

const FACTS_SHOWN = 5;
const STEPS_SHOWN = 8;
const DELAYS_SHOWN = 3;

/** The first row stays in sight. */
const FOLDED = { collapsible: true, uncollapsibleWidgetsCount: 1 } as const;

interface Given {
  readonly found: FoundFacts;
  readonly reading: ThreadReading;
  readonly texts: FactsTexts;
  readonly words: PanelWords;
}

/** Empty when there is neither a fact to check nor an order. */
export function factsSections({ found, reading, texts, words }: Given): readonly Section[] {
  // A matter that a flag tells has its row there, with the sentence that settles it.
  const facts = found.facts.filter(({ finding }) => !reading.flags.some((flag) => tellsSameMatter(finding, flag, reading.thread.messages)));
  const [order] = found.orders;
  return [
    ...(facts.length === 0
      ? []
      : [
          {
            header: words.plural(texts.facts.count, facts.length),
            ...(facts.length > 1 ? FOLDED : {}),
            widgets: facts.slice(0, FACTS_SHOWN).map((fact) => factWidget(fact, reading, texts, words)),
          },
        ]),
    ...(order === undefined ? [] : [orderSection(order, found, texts, words)]),
  ];
}

function factWidget({ finding, sentence, note }: FoundFact, { me }: ThreadReading, texts: FactsTexts, words: PanelWords): Widget {
  const lines = factParts(finding, texts, words, me).flatMap(({ label, lines: below }) => [...(label === null ? [] : [label]), ...below]);
  const bottom = [...lines, ...(sentence === "" ? [] : [note])].filter((line) => line !== "").join(words.texts.status.separator);
  return {
    decoratedText: {
      topLabel: plainText(factTitle(finding, texts, words), LABEL_COLUMNS),
      text: visible(richText(sentence === "" ? note : sentence, QUOTE_COLUMNS)),
      ...(bottom === "" ? {} : { bottomLabel: plainText(bottom, LABEL_COLUMNS) }),
      wrapText: true,
    },
  };
}

/** One order; a thread of several is read in the panel or as a spreadsheet. */
function orderSection(order: OrderProgress, { progress, orders }: FoundFacts, texts: FactsTexts, words: PanelWords): Section {
  const steps = shownSteps(order);
  const sum = fill(texts.order.done, {
    done: words.count(steps.filter(({ state }) => state === "done").length),
    total: words.count(steps.length),
  });
  const told = steps.filter(({ state, planned, unclear }) => state !== null || planned !== null || unclear !== null);
  const cell = (step: StepProgress): Widget => {
    const cells = stepCells(step, progress, words);
    const below = ORDER_CELLS.filter((name) => name !== "state" && cells[name] !== "").map(
      (name) => `${cellHead(name, progress)}: ${cells[name]}`,
    );
    const all = [...below, ...(cells.toClarify === "" ? [] : [`${progress.columns.toClarify}: ${cells.toClarify}`])];
    return {
      decoratedText: {
        topLabel: plainText(cells.step, LABEL_COLUMNS),
        text: cells.state === "" ? "—" : richText(cells.state, ITEM_COLUMNS),
        ...(all.length === 0 ? {} : { bottomLabel: plainText(all.join(words.texts.status.separator), LABEL_COLUMNS) }),
        wrapText: true,
      },
    };
  };
  const name = `${orderName(order)}${orders.length > 1 ? ` (+${words.count(orders.length - 1)})` : ""}`;
  return {
    header: plainText(`${texts.order.title}${words.texts.status.separator}${sum}`, LABEL_COLUMNS),
    ...FOLDED,
    widgets: [
      paragraph(`<b>${visible(richText(name, LABEL_COLUMNS))}</b>`),
      ...told.slice(0, STEPS_SHOWN).map(cell),
      ...delayLines(order, progress, words)
        .slice(0, DELAYS_SHOWN)
        .map((line) => paragraph(richText(line, LABEL_COLUMNS))),
    ],
  };
}
