/** The panel's own texts, per locale. Apart from texts.ts, whose list of everything else would otherwise be part of the first chunk. */
import type { Locale } from "../engine/types.ts";
import type { PanelTexts } from "../panel/panelTexts.ts";

const panels: Readonly<Record<Locale, () => Promise<{ readonly panelTexts: PanelTexts }>>> = {
  en: () => import("./en/panel.ts"),
  "zh-Hant": () => import("./zh/panel.zh-Hant.ts"),
  "zh-Hans": () => import("./zh/panel.zh-Hans.ts"),
  ja: () => import("./ja/panel.ts"),
  ru: () => import("./ru/panel.ts"),
};

/** Panel texts of one locale. */
export async function loadPanelTexts(locale: Locale): Promise<PanelTexts> {
  return (await panels[locale]()).panelTexts;
}
