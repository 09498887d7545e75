/** Entry of the task pane: waits for Office, then mounts the panel on the open item. */
import { useEffect, useState } from "react";
import { createRoot } from "react-dom/client";
import { instant } from "../../engine/brands.ts";
import { localeOf } from "../../engine/locales.ts";
import type { Locale } from "../../engine/types.ts";
import { loadPanelTexts } from "../../languages/firstTexts.ts";
import type { MailHost } from "../../panel/mailHost.ts";
import type { NudgePort } from "../../panel/nudges/nudgePort.ts";
import { Panel } from "../../panel/Panel.tsx";
import type { PanelTexts } from "../../panel/panelTexts.ts";
import { localReader } from "../localReader.ts";
import { sessionMemory } from "../sessionMemory.ts";
import { copyDraft } from "./draftLadder.ts";
import type { GraphMail } from "./graphMail.ts";
import { type GraphSettings, readGraphSettings } from "./graphSettings.ts";
import { itemLink } from "./itemLink.ts";
import { officeCall } from "./officeCalls.ts";
import { officeHost } from "./officeHost.ts";
import { browserZone, type ThemeName, themeOf } from "./outlookSurroundings.ts";
import { type SettingsStore, settingsStore } from "./paneSettings.ts";
import { keepTabInPane } from "./tabKey.ts";

/** A pane that is still blank after this says so and offers to load again (office-js issues 906, 3330). */
const LATE_MS = 10_000;

/** Office.EventType.OfficeThemeChanged. */
const THEME_CHANGED = "officeThemeChanged";
/** The look of the last visit, for the moment before Outlook tells its own. */
const LAST_THEME = "followthrough-theme";

const zone = browserZone();
const reader = localReader(zone);
const memory = sessionMemory(() => window.sessionStorage);

/** The page behind the panel; remembered, so that a dark Outlook never opens a white page. */
function showTheme(theme: ThemeName): void {
  document.body.classList.toggle("dark", theme !== "light");
  try {
    window.localStorage.setItem(LAST_THEME, theme);
  } catch {
    // Forbidden in some browsers: the next visit begins light.
  }
}

function lastTheme(): string | null {
  try {
    return window.localStorage.getItem(LAST_THEME);
  } catch {
    return null;
  }
}

const outlookTheme = (theme: Office.OfficeTheme | undefined): ThemeName =>
  themeOf(theme?.bodyBackgroundColor, window.matchMedia("(forced-colors: active)").matches);

const now = () => instant(Date.now());

interface Props {
  readonly host: MailHost;
  readonly settings: SettingsStore;
  readonly first: { readonly locale: Locale; readonly texts: PanelTexts };
}

function Pane({ host, settings, first }: Props) {
  const [shown, setShown] = useState(first);
  const [chosenTheme, setChosenTheme] = useState(settings.get().theme);
  const [theirTheme, setTheirTheme] = useState(() => outlookTheme(Office.context.officeTheme));
  const [wantsAdvice, setWantsAdvice] = useState(settings.get().timingAdvice);
  const theme = chosenTheme ?? theirTheme;
  useEffect(() => showTheme(theme), [theme]);
  useEffect(() => {
    const changed = (event: { readonly officeTheme?: Office.OfficeTheme }): void => setTheirTheme(outlookTheme(event.officeTheme));
    // Refused by clients that cannot tell; they keep the look they had when the pane was opened.
    void officeCall<void>((done) => Office.context.mailbox.addHandlerAsync(THEME_CHANGED, changed, done));
  }, []);
  return (
    <Panel
      host={host}
      reader={reader}
      texts={shown.texts}
      locale={shown.locale}
      theme={theme}
      now={now}
      zone={zone}
      memory={memory}
      timingAdvice={{
        isOn: wantsAdvice,
        onChange: (timingAdvice) => {
          setWantsAdvice(timingAdvice);
          void settings.change({ timingAdvice });
        },
      }}
      onThemeChange={(chosen) => {
        setChosenTheme(chosen);
        void settings.change({ theme: chosen });
      }}
      onLocaleChange={(locale) => {
        void settings.change({ locale });
        void loadPanelTexts(locale).then((texts) => {
          document.documentElement.lang = locale;
          setShown({ locale, texts });
        });
      }}
    />
  );
}

/** Microsoft's sign-in library and everything about Graph come only when they are needed; one sign-in serves the whole visit. */
function lazyGraph(settings: GraphSettings, mailbox: Office.Mailbox): () => Promise<GraphMail> {
  let graph: Promise<GraphMail> | null = null;
  return () => {
    graph ??= import("./graphMail.ts").then(({ outlookGraphMail }) => outlookGraphMail(settings, mailbox.userProfile.emailAddress));
    // A chunk that did not arrive is asked for again the next time.
    graph.catch(() => {
      graph = null;
    });
    return graph;
  };
}

/** Nudges of the server that serves this pane, as the user of the mailbox. */
async function outlookNudges(mailbox: Office.Mailbox, graph: (() => Promise<GraphMail>) | null): Promise<NudgePort | null> {
  // Beside the panel, which shows first.
  const { nudgeApi, signInWays } = await import("../nudgeApi.ts");
  const ways = await signInWays();
  const scope = ways?.entra?.scope ?? null;
  if (ways === null || (!ways.local && (scope === null || graph === null))) return null;
  return nudgeApi({
    mailbox: () => "graph",
    zone,
    authorization: async (fresh) => {
      if (ways.local) return `Bearer local:${mailbox.userProfile.emailAddress.toLowerCase()}`;
      const token = scope === null || graph === null ? null : await (await graph()).tokenFor(scope, fresh);
      return token === null ? null : `Bearer ${token}`;
    },
    link: () => itemLink(mailbox),
    ...(ways.local || scope === null || graph === null ? {} : { signIn: async () => (await graph()).signInFor(scope) }),
  });
}

async function show(): Promise<void> {
  const place = document.getElementById("root");
  if (place === null) throw new Error("taskpane.html: no element is named root");
  const { mailbox, roamingSettings } = Office.context;
  const settings = settingsStore(roamingSettings);
  const locale = settings.get().locale ?? localeOf(Office.context.displayLanguage);
  document.documentElement.lang = locale;
  const texts = await loadPanelTexts(locale);
  clearTimeout(late);
  document.body.classList.remove("late");
  const graph = readGraphSettings(document);
  const lazy = graph === null ? null : lazyGraph(graph, mailbox);
  const host = officeHost({
    mailbox,
    graph: lazy,
    nudges: () => outlookNudges(mailbox, lazy),
    choice: {
      isOn: () => settings.get().wholeThread,
      turn: async (wholeThread) => {
        await settings.change({ wholeThread });
      },
    },
    copy: copyDraft,
  });
  createRoot(place).render(<Pane host={host} settings={settings} first={{ locale, texts }} />);
}

const late = setTimeout(() => {
  void loadPanelTexts(localeOf(navigator.language)).then(({ problems }) => {
    const note = document.getElementById("late");
    if (note !== null) note.textContent = problems.mailClientRefused;
    document.body.classList.add("late");
  });
}, LATE_MS);
document.body.classList.toggle("dark", (lastTheme() ?? "light") !== "light");
document.getElementById("again")?.addEventListener("click", () => window.location.reload());

keepTabInPane();

// At once, before anything else is awaited: Outlook gives up on a page that does not answer (office-js issue 492).
void Office.onReady().then(show);
