/** The pane's frame: the real panel on the preview's mail. */
import { createRoot } from "react-dom/client";
import { instant, timeZone } from "../../engine/brands.ts";
import type { Locale } from "../../engine/types.ts";
import { loadPanelTexts } from "../../languages/texts.ts";
import { Panel } from "../../panel/Panel.tsx";
import { localReader } from "../localReader.ts";
import { sessionMemory } from "../sessionMemory.ts";
import { isLocale, isTheme } from "./choices.ts";
import { fileHost } from "./fileHost.ts";
import { bridgeOfParent } from "./previewBridge.ts";

const memory = sessionMemory(() => window.sessionStorage);
const zone = timeZone(Intl.DateTimeFormat().resolvedOptions().timeZone);
const chosen = new URLSearchParams(window.location.search);
const written = chosen.get("locale");
const locale: Locale = isLocale(written) ? written : "en";
const theme = chosen.get("theme");
const now = chosen.get("now");

async function show(): Promise<void> {
  const place = document.getElementById("root");
  if (place === null) throw new Error("pane.html: no element is named root");
  const host = fileHost(bridgeOfParent());
  const reader = localReader(zone);
  document.documentElement.lang = locale;
  const texts = await loadPanelTexts(locale);
  createRoot(place).render(
    <Panel
      host={host}
      reader={reader}
      texts={texts}
      locale={locale}
      theme={isTheme(theme) ? theme : "light"}
      // A fixed "now" lets a screenshot and a test say "overdue" on the same day every time.
      now={() => instant(now === null ? Date.now() : Number(now))}
      zone={zone}
      memory={memory}
    />,
  );
}

void show();
