/** Parts that several cards share. */
import type { GmailTexts } from "../gmailTexts.ts";
import { callAction } from "./cardActions.ts";
import type { Button, CardMenuItem, Color, Widget } from "./cardTypes.ts";

/** Blue of the one button that matters on a card; white text on it has a contrast of 6 to 1. */
export const PRIMARY: Color = { red: 0.04, green: 0.34, blue: 0.82 };

export const paragraph = (text: string): Widget => ({ textParagraph: { text } });

/** The menu at the top of a card. */
export const settingsItem = (texts: GmailTexts, baseUrl: string): CardMenuItem => ({
  actionLabel: texts.settings.title,
  onClick: { action: callAction(baseUrl, "settings", {}) },
});

export const refreshButton = (texts: GmailTexts, baseUrl: string, page: string): Button => ({
  text: texts.thread.refresh,
  onClick: { action: callAction(baseUrl, "refresh", { page }) },
});
