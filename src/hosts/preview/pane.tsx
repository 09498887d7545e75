/** The pane's frame: the real panel on the preview's mail. */
import { useState } from "react";
import { createRoot } from "react-dom/client";
import { instant, timeZone } from "../../engine/brands.ts";
import type { Locale } from "../../engine/types.ts";
import { loadPanelTexts } from "../../languages/firstTexts.ts";
import type { NudgePort } from "../../panel/nudges/nudgePort.ts";
import { Panel, type PanelProps } from "../../panel/Panel.tsx";
import { localReader } from "../localReader.ts";
import type { NudgeApiParts } from "../nudgeApi.ts";
import { sessionMemory } from "../sessionMemory.ts";
import { isLocale, isTheme } from "./choices.ts";
import { fileHost } from "./fileHost.ts";
import { bridgeOfParent, type PreviewBridge } from "./previewBridge.ts";

const memory = sessionMemory(() => window.sessionStorage);
const zone = timeZone(Intl.DateTimeFormat().resolvedOptions().timeZone);
const chosen = new URLSearchParams(window.location.search);
const written = chosen.get("locale");
const locale: Locale = isLocale(written) ? written : "en";
const theme = chosen.get("theme");
const now = chosen.get("now");

/** Milliseconds that the server's clock, which can be moved, is ahead of this machine's. */
let aheadMs = 0;

/** The user of a server on their own machine; null: another server, or none. */
async function localNudges(bridge: PreviewBridge): Promise<NudgePort | null> {
  // Beside the panel, which shows first.
  const { nudgeApi, signInWays } = await import("../nudgeApi.ts");
  const ways = await signInWays();
  if (ways?.local !== true) return null;
  const clock: unknown = await fetch("preview/clock").then(
    (response) => response.json(),
    () => null,
  );
  if (typeof clock === "object" && clock !== null && "now" in clock && typeof clock.now === "number") aheadMs = clock.now - Date.now();
  const parts: NudgeApiParts = {
    mailbox: () => (bridge.hasOwnFiles() ? "graph" : "folder"),
    zone,
    authorization: async () => {
      const { address } = bridge.me();
      return address === null ? "Bearer local" : `Bearer local:${address}`;
    },
    link: () => null,
    openThread: ({ thread }) => bridge.showThread(thread),
  };
  return nudgeApi(parts);
}

/** Kept in this browser, like the other choices of the preview. */
const ADVICE = "followthrough-timing-advice";

function wantsAdvice(): boolean {
  try {
    return window.localStorage.getItem(ADVICE) !== "off";
  } catch {
    return true;
  }
}

function keepAdvice(isOn: boolean): void {
  try {
    window.localStorage.setItem(ADVICE, isOn ? "on" : "off");
  } catch {
    // Full or forbidden: the choice lives as long as the pane.
  }
}

type Shown = Omit<PanelProps, "timingAdvice">;

function Pane(shown: Shown) {
  const [isOn, setOn] = useState(wantsAdvice);
  return (
    <Panel
      {...shown}
      timingAdvice={{
        isOn,
        onChange: (next) => {
          setOn(next);
          keepAdvice(next);
        },
      }}
    />
  );
}

async function show(): Promise<void> {
  const place = document.getElementById("root");
  if (place === null) throw new Error("pane.html: no element is named root");
  const bridge = bridgeOfParent();
  const host = fileHost(bridge, () => localNudges(bridge));
  const reader = localReader(zone);
  document.documentElement.lang = locale;
  const texts = await loadPanelTexts(locale);
  createRoot(place).render(
    <Pane
      host={host}
      reader={reader}
      texts={texts}
      locale={locale}
      theme={isTheme(theme) ? theme : "light"}
      // A fixed "now" lets a screenshot and a test say "overdue" on the same day every time.
      now={() => instant(now === null ? Date.now() + aheadMs : Number(now))}
      zone={zone}
      memory={memory}
    />,
  );
}

void show();
