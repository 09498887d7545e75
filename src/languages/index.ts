/** The list of languages. A new one adds a line to each table below, and the compiler asks for the rest. */
import type { LanguagePack, WritingPhrases } from "../engine/languagePack.ts";
import type { Locale } from "../engine/types.ts";
import type { PanelTexts } from "../panel/panelTexts.ts";
import { acts as enActs } from "./en/acts.ts";
import { automatic as enAutomatic } from "./en/automatic.ts";
import { dates as enDates } from "./en/dates.ts";
import { quotes as enQuotes } from "./en/quotes.ts";
import { acts as jaActs } from "./ja/acts.ts";
import { automatic as jaAutomatic } from "./ja/automatic.ts";
import { dates as jaDates } from "./ja/dates.ts";
import { quotes as jaQuotes } from "./ja/quotes.ts";
import { acts as ruActs } from "./ru/acts.ts";
import { automatic as ruAutomatic } from "./ru/automatic.ts";
import { dates as ruDates } from "./ru/dates.ts";
import { quotes as ruQuotes } from "./ru/quotes.ts";
import { acts as zhActs } from "./zh/acts.ts";
import { automatic as zhAutomatic } from "./zh/automatic.ts";
import { dates as zhDates } from "./zh/dates.ts";
import { quotes as zhQuotes } from "./zh/quotes.ts";

/** Every language that is read. English stands last in no list: the order has no meaning. */
export const packs: readonly LanguagePack[] = [
  { language: "en", wordsHaveSpaces: true, quotes: enQuotes, automatic: enAutomatic, dates: enDates, acts: enActs },
  { language: "zh", wordsHaveSpaces: false, quotes: zhQuotes, automatic: zhAutomatic, dates: zhDates, acts: zhActs },
  { language: "ja", wordsHaveSpaces: false, quotes: jaQuotes, automatic: jaAutomatic, dates: jaDates, acts: jaActs },
  { language: "ru", wordsHaveSpaces: true, quotes: ruQuotes, automatic: ruAutomatic, dates: ruDates, acts: ruActs },
];

const writings: Readonly<Record<Locale, () => Promise<{ readonly writing: WritingPhrases }>>> = {
  en: () => import("./en/writing.ts"),
  "zh-Hant": () => import("./zh/writing.zh-Hant.ts"),
  "zh-Hans": () => import("./zh/writing.zh-Hans.ts"),
  ja: () => import("./ja/writing.ts"),
  ru: () => import("./ru/writing.ts"),
};

const panels: Readonly<Record<Locale, () => Promise<{ readonly panelTexts: PanelTexts }>>> = {
  en: () => import("./en/panel.ts"),
  "zh-Hant": () => import("./zh/panel.zh-Hant.ts"),
  "zh-Hans": () => import("./zh/panel.zh-Hans.ts"),
  ja: () => import("./ja/panel.ts"),
  ru: () => import("./ru/panel.ts"),
};

/** Draft phrases of one locale, loaded when a draft is first written in it. */
export async function loadWriting(locale: Locale): Promise<WritingPhrases> {
  return (await writings[locale]()).writing;
}

/** Panel texts of one locale. */
export async function loadPanelTexts(locale: Locale): Promise<PanelTexts> {
  return (await panels[locale]()).panelTexts;
}
