import type { DraftPanelTexts } from "../../panel/drafts/draftPanelTexts.ts";

export const draftPanelTexts: DraftPanelTexts = {
  kind: "Вид письма",
  proposedKind: "{kind} (предлагаем)",
  proposed: "Предлагаем: {kind}. {reason}.",
  second: "Второй язык",
  noSecond: "Только один язык",
  inserts: "Что вставить",
  both: "Оба языка в одном письме",
  only: "Только {language}",
  toFillIn: {
    zero: "Заполнять больше нечего",
    one: "Заполнить: {count} место",
    few: "Заполнить: {count} места",
    many: "Заполнить: {count} мест",
    other: "Заполнить: {count} места",
  },
  fieldIn: "{field} ({language})",
  optional: "по желанию",
  asked: "в письме это вопрос к получателю",
  answer: "Ответ: {point}",
  newDay: "Новый срок: {point}",
  ownSentence: "Добавлено вами",
  takeOut: "Убрать",
  step: {
    title: "Следующий шаг",
    pieces: { action: "Действие", owner: "Ответственный", date: "Срок", question: "Вопрос" },
    marks: { told: "есть", missing: "нет", proposed: "предложен", agreed: "согласован" },
    add: "Добавить: {sentence}",
    why: { clarify: "В просьбе нет ни цели, ни срока. Лучше сначала уточнить:" },
    turns: {
      one: "По одному вопросу уже {count} ответ. По телефону быстрее:",
      few: "По одному вопросу уже {count} ответа. По телефону быстрее:",
      many: "По одному вопросу уже {count} ответов. По телефону быстрее:",
      other: "По одному вопросу уже {count} ответа. По телефону быстрее:",
    },
  },
};
