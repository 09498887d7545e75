/** The languages that are written, and which of them serves a reader best. */
import type { Locale } from "./types.ts";

/** Every locale, in the order in which a list offers them. */
export const LOCALES = ["en", "zh-Hant", "zh-Hans", "ja", "ru"] as const satisfies readonly Locale[];

/** The locale nearest to a BCP 47 tag ("zh-HK", "ja-JP"); English for a language nobody wrote texts for. */
export function localeOf(languageTag: string): Locale {
  const tag = languageTag.toLowerCase();
  if (/^zh-(?:tw|hk|mo|hant)/u.test(tag)) return "zh-Hant";
  if (tag.startsWith("zh")) return "zh-Hans";
  return LOCALES.find((locale) => tag.startsWith(locale)) ?? "en";
}
