import { paragraph, refreshButton } from "./cardParts.ts";
import { LABEL_COLUMNS, richText } from "./cardText.ts";
import type { Card } from "./cardTypes.ts";
import type { CardSetting } from "./homeCard.ts";

export interface SignInView extends CardSetting {
  /** Our page that sends the user on to Google; must lie inside openLinkUrlPrefixes. */
  readonly url: string;
  /** The permission was given before and has ended. */
  readonly hasEnded: boolean;
}

/** Asks for the permission to look for replies while Gmail is closed. */
export function signInCard({ texts, baseUrl, url, hasEnded }: SignInView): Card {
  const { signIn } = texts;
  return {
    name: "signIn",
    header: { title: signIn.title },
    sections: [
      {
        widgets: [
          paragraph(richText(hasEnded ? signIn.again : signIn.why, LABEL_COLUMNS)),
          {
            buttonList: {
              buttons: [
                { text: signIn.button, onClick: { openLink: { url, openAs: "OVERLAY", onClose: "RELOAD" } } },
                // In Chromium the card does not always reload by itself.
                refreshButton(texts, baseUrl, "0"),
              ],
            },
          },
          paragraph(richText(signIn.afterwards, LABEL_COLUMNS)),
        ],
      },
    ],
  };
}
