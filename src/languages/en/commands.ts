import type { CommandTexts } from "../../hosts/outlook/commandTexts.ts";

export const commandTexts: CommandTexts = {
  drafted: "The summary is in the reply. Look it over before you send it.",
  nothingOpen: "Open a message first, then press Draft summary.",
  failed: "Outlook did not take the draft. Open the Followthrough pane to copy it.",
};
