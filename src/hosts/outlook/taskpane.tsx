/** Entry of the task pane: waits for Office, then mounts the panel on the open item. */
import { useState } from "react";
import { createRoot } from "react-dom/client";
import { instant } from "../../engine/brands.ts";
import type { Locale } from "../../engine/types.ts";
import { loadPanelTexts } from "../../languages/texts.ts";
import type { MailHost } from "../../panel/mailHost.ts";
import { Panel } from "../../panel/Panel.tsx";
import type { PanelTexts } from "../../panel/panelTexts.ts";
import { localReader } from "../localReader.ts";
import { officeHost } from "./officeHost.ts";
import { browserZone, localeOf, type ThemeName, themeOf } from "./outlookSurroundings.ts";
import { type PaneSettings, readSettings, saveSettings } from "./paneSettings.ts";

/** A pane that is still blank after this says so and offers to load again (office-js issues 906, 3330). */
const LATE_MS = 10_000;

const zone = browserZone();
const reader = localReader(zone);

interface Props {
  readonly host: MailHost;
  readonly store: Office.RoamingSettings;
  readonly first: { readonly settings: PaneSettings; readonly locale: Locale; readonly theme: ThemeName; readonly texts: PanelTexts };
}

function Pane({ host, store, first }: Props) {
  const [settings, setSettings] = useState(first.settings);
  const [shown, setShown] = useState({ locale: first.locale, texts: first.texts });
  const keep = (next: PaneSettings): void => {
    setSettings(next);
    void saveSettings(store, next);
  };
  return (
    <Panel
      host={host}
      reader={reader}
      texts={shown.texts}
      locale={shown.locale}
      theme={settings.theme ?? first.theme}
      now={() => instant(Date.now())}
      zone={zone}
      onThemeChange={(theme) => keep({ ...settings, theme })}
      onLocaleChange={(locale) => {
        keep({ ...settings, locale });
        void loadPanelTexts(locale).then((texts) => setShown({ locale, texts }));
      }}
    />
  );
}

async function show(): Promise<void> {
  const place = document.getElementById("root");
  if (place === null) throw new Error("taskpane.html: no element is named root");
  const { mailbox, roamingSettings } = Office.context;
  const settings = readSettings(roamingSettings);
  const locale = settings.locale ?? localeOf(Office.context.displayLanguage);
  const theme = themeOf(Office.context.officeTheme?.bodyBackgroundColor, window.matchMedia("(forced-colors: active)").matches);
  document.documentElement.lang = locale;
  document.body.classList.toggle("dark", (settings.theme ?? theme) !== "light");
  const texts = await loadPanelTexts(locale);
  clearTimeout(late);
  document.body.classList.remove("late");
  const host = officeHost({ mailbox, fullThread: null, saveReply: null });
  createRoot(place).render(<Pane host={host} store={roamingSettings} first={{ settings, locale, theme, texts }} />);
}

const late = setTimeout(() => {
  void loadPanelTexts(localeOf(navigator.language)).then(({ problems }) => {
    const note = document.getElementById("late");
    if (note !== null) note.textContent = problems.mailClientRefused;
    document.body.classList.add("late");
  });
}, LATE_MS);
document.getElementById("again")?.addEventListener("click", () => window.location.reload());

// At once, before anything else is awaited: Outlook gives up on a page that does not answer (office-js issue 492).
void Office.onReady().then(show);
