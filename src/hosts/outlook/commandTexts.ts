/** What the notification bar says after the ribbon button; Outlook takes at most 150 characters. */
export interface CommandTexts {
  readonly drafted: string;
  readonly nothingOpen: string;
  readonly failed: string;
}
