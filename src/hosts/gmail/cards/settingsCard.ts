import type { Locale } from "../../../engine/types.ts";
import type { PluralForms } from "../../../panel/panelTexts.ts";
import { fill } from "../../../panel/panelWords.ts";
import type { AddonSettings } from "../addonMemory.ts";
import { callAction, cardInputs } from "./cardActions.ts";
import { PRIMARY, paragraph } from "./cardParts.ts";
import { LABEL_COLUMNS, richText } from "./cardText.ts";
import type { Card } from "./cardTypes.ts";
import { languageItems } from "./draftLanguage.ts";
import type { CardSetting } from "./homeCard.ts";

/** Working days a user may choose; the card and the form reader know the same ones. */
export const quietDayChoices: readonly number[] = [1, 2, 3, 4, 5, 7, 10, 15];

function daysText(forms: PluralForms, count: number, locale: Locale): string {
  const form = forms[new Intl.PluralRules(locale).select(count)] ?? forms.other;
  return fill(form, { count: new Intl.NumberFormat(locale).format(count) });
}

/** Language of the drafts and days of silence; what is kept of the user, and the way to delete it. */
export function settingsCard({
  texts,
  baseUrl,
  locale,
  settings,
}: CardSetting & { readonly locale: Locale; readonly settings: AddonSettings }): Card {
  const words = texts.settings;
  const choices = quietDayChoices.includes(settings.quietDays)
    ? quietDayChoices
    : [...quietDayChoices, settings.quietDays].toSorted((one, other) => one - other);
  return {
    name: "settings",
    header: { title: words.title },
    sections: [
      {
        widgets: [
          {
            selectionInput: {
              name: cardInputs.language,
              label: words.draftLanguage,
              type: "DROPDOWN",
              items: [
                { text: words.asInThread, value: "", selected: settings.draftLocale === null },
                ...languageItems(settings.draftLocale),
              ],
            },
          },
          {
            selectionInput: {
              name: cardInputs.quietDays,
              label: words.quietDays,
              type: "DROPDOWN",
              items: choices.map((days) => ({
                text: daysText(words.days, days, locale),
                value: String(days),
                selected: days === settings.quietDays,
              })),
            },
          },
        ],
      },
      {
        widgets: [
          paragraph(richText(words.kept, LABEL_COLUMNS)),
          { buttonList: { buttons: [{ text: words.forget, onClick: { action: callAction(baseUrl, "forget", {}) } }] } },
        ],
      },
    ],
    fixedFooter: {
      primaryButton: { text: words.save, color: PRIMARY, onClick: { action: callAction(baseUrl, "keepSettings", {}) } },
    },
  };
}
