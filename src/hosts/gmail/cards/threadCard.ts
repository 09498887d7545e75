import { groupItems, isAutomaticOnly } from "../../../panel/itemGroups.ts";
import { fill, type PanelWords } from "../../../panel/panelWords.ts";
import { statusParts, turnLine } from "../../../panel/statusWords.ts";
import { callAction, cardInputs } from "./cardActions.ts";
import { PRIMARY, paragraph, refreshButton, settingsItem } from "./cardParts.ts";
import { LABEL_COLUMNS, plainText, richText, TITLE_COLUMNS } from "./cardText.ts";
import type { Card, FixedFooter, Section, Widget } from "./cardTypes.ts";
import { languageItems } from "./draftLanguage.ts";
import { type RowPage, threadRows } from "./threadRows.ts";
import { type ThreadView, wordsOf } from "./threadView.ts";

/** The whole thread in one line, and whose turn it is. */
function summary(view: ThreadView, words: PanelWords): Widget {
  const parts = statusParts(groupItems(view.reading), words);
  return {
    decoratedText: {
      text: `<b>${richText(parts.join(words.texts.status.separator), LABEL_COLUMNS)}</b>`,
      bottomLabel: plainText(turnLine(view.reading, words), LABEL_COLUMNS),
      wrapText: true,
    },
  };
}

/** Says that part of the thread is missing, and reads it again. */
function partial(view: ThreadView, words: PanelWords): readonly Widget[] {
  if (view.missing === 0) return [];
  const read = view.reading.thread.messages.length;
  const text = fill(words.texts.screens.partial, {
    read: words.count(read),
    total: words.count(read + view.missing),
    missing: words.count(view.missing),
  });
  return [
    {
      decoratedText: {
        text: richText(text, LABEL_COLUMNS),
        wrapText: true,
        startIcon: { knownIcon: "CLOCK" },
        button: refreshButton(view.texts, view.baseUrl, String(view.page)),
      },
    },
  ];
}

/** Says that only the beginning of an overlong mail was read. */
function longMail({ reading }: ThreadView, words: PanelWords): readonly Widget[] {
  const long = reading.thread.messages.filter((message) => message.isCut === true).length;
  return long === 0 ? [] : [paragraph(richText(words.plural(words.texts.screens.longMail, long), LABEL_COLUMNS))];
}

function empty({ reading }: ThreadView, words: PanelWords): readonly Widget[] {
  const { screens } = words.texts;
  if (isAutomaticOnly(reading)) return [paragraph(richText(screens.automaticOnly, LABEL_COLUMNS))];
  const text = words.plural(screens.empty, reading.thread.messages.length);
  return [paragraph(richText(`${text} ${screens.emptyHint}`, LABEL_COLUMNS))];
}

function paging({ texts, baseUrl }: ThreadView, { page, pages, first, last, total }: RowPage, words: PanelWords): readonly Section[] {
  if (pages === 1) return [];
  const place = fill(texts.thread.place, { first: words.count(first), last: words.count(last), total: words.count(total) });
  const turn = (text: string, to: number) => ({ text, onClick: { action: callAction(baseUrl, "page", { page: String(to) }) } });
  const buttons = [
    ...(page > 0 ? [turn(texts.thread.previous, page - 1)] : []),
    ...(page < pages - 1 ? [turn(texts.thread.next, page + 1)] : []),
  ];
  return [{ widgets: [paragraph(richText(place, LABEL_COLUMNS)), { buttonList: { buttons } }] }];
}

function language(view: ThreadView, page: string, words: PanelWords): Section {
  const { baseUrl, draftLocale } = view;
  return {
    widgets: [
      ...kind(view),
      {
        selectionInput: {
          name: cardInputs.language,
          label: words.texts.draft.language,
          type: "DROPDOWN",
          items: languageItems(draftLocale),
          onChangeAction: callAction(baseUrl, "language", { page }),
        },
      },
      second(view),
    ],
  };
}

/** The same mail in another language below the first. */
function second({ texts, draftLocale }: ThreadView): Widget {
  const others = languageItems(null).filter(({ value }) => value !== draftLocale);
  const items = [{ text: texts.thread.noSecond, value: "", selected: true }, ...others];
  return { selectionInput: { name: cardInputs.second, label: texts.thread.second, type: "DROPDOWN", items } };
}

/** Sent along when the draft is asked for; choosing by itself asks nothing of the server. */
function kind({ kinds, texts }: ThreadView): readonly Widget[] {
  if (kinds === null) return [];
  const label = kinds.suggestion === null ? texts.thread.kind : fill(texts.thread.kindSuggested, { suggestion: kinds.suggestion });
  const items = kinds.items.map(({ value, text }, place) => ({ value, text: plainText(text, LABEL_COLUMNS), selected: place === 0 }));
  return [{ selectionInput: { name: cardInputs.kind, label: plainText(label, LABEL_COLUMNS), type: "DROPDOWN", items } }];
}

function draftFooter({ baseUrl, draftLocale }: ThreadView, words: PanelWords): FixedFooter {
  const action = callAction(baseUrl, "draft", { locale: draftLocale });
  return { primaryButton: { text: words.texts.draft.write, color: PRIMARY, onClick: { action } } };
}

/** Who owes what in the open thread: at most 60 widgets, the rest on further pages. */
export function threadCard(view: ThreadView): Card {
  const words = wordsOf(view);
  const { reading, texts, baseUrl } = view;
  const rows = threadRows(view, words);
  const page = String(rows.page);
  // Nobody wrote, so there is nobody to answer.
  const canAnswer = !isAutomaticOnly(reading);
  return {
    name: "thread",
    header: { title: plainText(reading.thread.subject, TITLE_COLUMNS) || texts.thread.noSubject },
    sections: [
      {
        widgets: [summary(view, words), ...partial(view, words), ...longMail(view, words), ...(rows.total === 0 ? empty(view, words) : [])],
      },
      ...(view.nudge === null ? [] : [view.nudge.section]),
      ...rows.sections,
      ...(rows.page === 0 ? view.facts : []),
      ...paging(view, rows, words),
      ...(canAnswer ? [language(view, page, words)] : []),
    ],
    cardActions: [
      { actionLabel: texts.thread.refresh, onClick: { action: callAction(baseUrl, "refresh", { page }) } },
      settingsItem(texts, baseUrl),
    ],
    ...(canAnswer ? { fixedFooter: draftFooter(view, words) } : {}),
  };
}
