/** The mail client page: a list of threads, the mail, and the real panel beside it in its own frame. */
import { createRoot } from "react-dom/client";
import { loadPreviewTexts } from "../../languages/texts.ts";
import { loadChoices } from "./choices.ts";
import { gmailStyles } from "./gmail/gmailStyles.ts";
import { PreviewPage } from "./PreviewPage.tsx";
import { styles } from "./previewStyles.ts";

async function show(): Promise<void> {
  const place = document.getElementById("root");
  if (place === null) throw new Error("preview.html: no element is named root");
  const sheet = document.createElement("style");
  sheet.textContent = styles + gmailStyles;
  document.head.append(sheet);
  const choices = loadChoices();
  // Chooses the shapes of characters that Chinese and Japanese share.
  document.documentElement.lang = choices.locale;
  createRoot(place).render(<PreviewPage firstChoices={choices} firstTexts={await loadPreviewTexts(choices.locale)} />);
}

void show();
