/** What the user chose in the pane: kept in the mailbox (roamingSettings), so that it follows to another machine. */
import type { Locale } from "../../engine/types.ts";
import { officeCall } from "./officeCalls.ts";
import type { ThemeName } from "./outlookSurroundings.ts";

export interface PaneSettings {
  /** null: as Outlook has it. */
  readonly locale: Locale | null;
  readonly theme: ThemeName | null;
}

const locales: readonly Locale[] = ["en", "zh-Hant", "zh-Hans", "ja", "ru"];
const themes: readonly ThemeName[] = ["light", "dark", "highContrast"];

export function readSettings(store: Office.RoamingSettings): PaneSettings {
  const written: unknown = store.get("locale");
  const theme: unknown = store.get("theme");
  return { locale: locales.find((one) => one === written) ?? null, theme: themes.find((one) => one === theme) ?? null };
}

/** false: Outlook did not keep it; the choice holds until the pane is closed. */
export async function saveSettings(store: Office.RoamingSettings, settings: PaneSettings): Promise<boolean> {
  store.set("locale", settings.locale ?? "");
  store.set("theme", settings.theme ?? "");
  const answer = await officeCall<void>((done) => store.saveAsync(done));
  return answer.kind === "value";
}
