import type { GmailProblem } from "../gmailTexts.ts";
import { type CardActionName, type CardActionParameters, callAction } from "./cardActions.ts";
import { paragraph } from "./cardParts.ts";
import { LABEL_COLUMNS, richText } from "./cardText.ts";
import type { Action, Card } from "./cardTypes.ts";
import type { CardSetting } from "./homeCard.ts";

/** What to call when the user tries again. */
export interface Retry<Name extends CardActionName = CardActionName> {
  readonly name: Name;
  readonly parameters: CardActionParameters<Name>;
}

/** What went wrong and what the user can do; `retry` null: trying again would not help. */
export function problemCard<Name extends CardActionName>(
  { texts, baseUrl }: CardSetting,
  problem: GmailProblem,
  retry: Retry<Name> | null,
): Card {
  const { problem: words } = texts;
  const action: Action | null = retry === null ? null : callAction(baseUrl, retry.name, retry.parameters);
  return {
    name: "problem",
    header: { title: words.title },
    sections: [
      {
        widgets: [
          paragraph(richText(words.sentences[problem], LABEL_COLUMNS)),
          ...(action === null ? [] : [{ buttonList: { buttons: [{ text: words.tryAgain, onClick: { action } }] } }]),
        ],
      },
    ],
  };
}
