/** What the user may choose on the preview page, kept between visits. */
import { LOCALES, localeOf } from "../../engine/locales.ts";
import type { Locale } from "../../engine/types.ts";

export type Theme = "light" | "dark" | "highContrast";
export const themes = ["light", "dark", "highContrast"] as const satisfies readonly Theme[];

/** How the panel is hosted: beside the files, or as Outlook on the web or Gmail does it. */
export type Client = "files" | "outlook" | "gmail";
export const clients = ["files", "outlook", "gmail"] as const satisfies readonly Client[];

export const isClient = (value: unknown): value is Client => clients.some((one) => one === value);
export const isLocale = (value: unknown): value is Locale => LOCALES.some((one) => one === value);
export const isTheme = (value: unknown): value is Theme => themes.some((one) => one === value);

/** Each language in its own words: nobody looks for their language in another one. */
export const localeNames: Readonly<Record<Locale, string>> = {
  en: "English",
  "zh-Hant": "繁體中文",
  "zh-Hans": "简体中文",
  ja: "日本語",
  ru: "Русский",
};

export interface Choices {
  readonly locale: Locale;
  readonly theme: Theme;
  readonly client: Client;
  /** CSS pixels; the panel is made for 270 to 500. */
  readonly paneWidth: number;
}

const KEY = "followthrough-preview";

/** The address bar first (a link can show a state), then the last visit, then the browser. */
export function firstChoices(search: string, stored: string | null, browserLanguage: string): Choices {
  const asked = new URLSearchParams(search);
  const kept: Readonly<Record<string, unknown>> = parse(stored);
  const locale = [asked.get("locale"), kept.locale].find(isLocale) ?? localeOf(browserLanguage);
  const theme = [asked.get("theme"), kept.theme].find(isTheme) ?? "light";
  const client = [asked.get("client"), kept.client].find(isClient) ?? "files";
  const width = Number(asked.get("width") ?? kept.paneWidth ?? 320);
  return { locale, theme, client, paneWidth: width >= 270 && width <= 500 ? width : 320 };
}

function parse(text: string | null): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text ?? "{}");
    return typeof value === "object" && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}

/** What this browser kept; null when nothing was kept or the browser forbids it. */
function keptChoices(): string | null {
  try {
    return window.localStorage.getItem(KEY);
  } catch {
    return null;
  }
}

export const loadChoices = (): Choices => firstChoices(window.location.search, keptChoices(), navigator.language);

/** Keeps the choices for the next visit, where the browser allows it. */
export function saveChoices(choices: Choices): void {
  try {
    window.localStorage.setItem(KEY, JSON.stringify(choices));
  } catch {
    // Full or forbidden: the choices live as long as the page.
  }
}
