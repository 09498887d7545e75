import type { GmailTexts } from "../gmailTexts.ts";
import { callAction } from "./cardActions.ts";
import { paragraph, settingsItem } from "./cardParts.ts";
import { LABEL_COLUMNS, richText } from "./cardText.ts";
import type { Card, Section } from "./cardTypes.ts";

/** What every card outside of a thread needs. */
export interface CardSetting {
  readonly texts: GmailTexts;
  /** Address of the server without a slash at its end. */
  readonly baseUrl: string;
}

/** What stands in the pane while no mail is open. */
export function homeCard({ texts, baseUrl }: CardSetting, waiting: Section | null = null): Card {
  const { home } = texts;
  return {
    name: "home",
    header: { title: "Followthrough" },
    sections: [
      ...(waiting === null ? [] : [waiting]),
      {
        widgets: [
          paragraph(`<b>${richText(home.title, LABEL_COLUMNS)}</b>`),
          paragraph(richText(home.hint, LABEL_COLUMNS)),
          paragraph(richText(home.nothingSent, LABEL_COLUMNS)),
          { buttonList: { buttons: [{ text: home.settings, onClick: { action: callAction(baseUrl, "settings", {}) } }] } },
        ],
      },
    ],
    cardActions: [settingsItem(texts, baseUrl)],
  };
}
