/** What the user chose in the pane: kept in the mailbox (roamingSettings), so that it follows to another machine. */
import { LOCALES } from "../../engine/locales.ts";
import type { Locale } from "../../engine/types.ts";
import { officeCall } from "./officeCalls.ts";
import type { ThemeName } from "./outlookSurroundings.ts";

export interface PaneSettings {
  /** null: as Outlook has it. */
  readonly locale: Locale | null;
  readonly theme: ThemeName | null;
  /** The whole conversation through Graph, once the user has asked for it. */
  readonly wholeThread: boolean;
  /** Whether the pane says when and how to write. */
  readonly timingAdvice: boolean;
}

const themes: readonly ThemeName[] = ["light", "dark", "highContrast"];

function readSettings(store: Office.RoamingSettings): PaneSettings {
  const written: unknown = store.get("locale");
  const theme: unknown = store.get("theme");
  return {
    locale: LOCALES.find((one) => one === written) ?? null,
    theme: themes.find((one) => one === theme) ?? null,
    wholeThread: store.get("wholeThread") === true,
    timingAdvice: store.get("timingAdvice") !== false,
  };
}

export interface SettingsStore {
  readonly get: () => PaneSettings;
  /** false: Outlook did not keep it; the choice holds until the pane is closed. */
  readonly change: (part: Partial<PaneSettings>) => Promise<boolean>;
}

export function settingsStore(store: Office.RoamingSettings): SettingsStore {
  let settings = readSettings(store);
  return {
    get: () => settings,
    change: async (part) => {
      settings = { ...settings, ...part };
      const answer = await officeCall<void>((done) => {
        store.set("locale", settings.locale ?? "");
        store.set("theme", settings.theme ?? "");
        store.set("wholeThread", settings.wholeThread);
        store.set("timingAdvice", settings.timingAdvice);
        store.saveAsync(done);
      });
      return answer.kind === "value";
    },
  };
}
