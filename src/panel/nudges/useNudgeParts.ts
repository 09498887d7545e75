import { useEffect, useState } from "react";
import type { Locale } from "../../engine/types.ts";
import type { MailHost } from "../mailHost.ts";
import type { NudgeDrawer } from "./NudgeDrawer.tsx";
import type { NudgePort } from "./nudgePort.ts";
import type { NudgeTexts } from "./nudgeTexts.ts";

export interface NudgeParts {
  readonly port: NudgePort;
  readonly texts: NudgeTexts;
  readonly Drawer: typeof NudgeDrawer;
}

/** Whatever cannot be had, the panel goes on without nudges. */
async function load(host: MailHost, locale: Locale): Promise<NudgeParts | null> {
  const port = (await host.nudges?.()) ?? null;
  if (port === null) return null;
  const [texts, { NudgeDrawer: Drawer }] = await Promise.all([port.texts(locale), import("./NudgeDrawer.tsx")]);
  return { port, texts, Drawer };
}

/** null: there is no server, or it is not known yet. A chunk of its own, so that a panel without a server loads none of it. */
export function useNudgeParts(host: MailHost, locale: Locale): NudgeParts | null {
  const [parts, setParts] = useState<NudgeParts | null>(null);
  useEffect(() => {
    let isCurrent = true;
    load(host, locale).then(
      (loaded) => isCurrent && setParts(loaded),
      () => undefined,
    );
    return () => {
      isCurrent = false;
    };
  }, [host, locale]);
  return parts;
}
