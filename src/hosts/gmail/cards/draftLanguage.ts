import { LOCALES } from "../../../engine/locales.ts";
import type { Locale } from "../../../engine/types.ts";

/** A language by its own name: nobody looks for theirs in another one. */
function ownLanguageName(locale: Locale): string {
  const name = new Intl.DisplayNames(locale, { type: "language" }).of(locale) ?? locale;
  return name.charAt(0).toLocaleUpperCase(locale) + name.slice(1);
}

const names = LOCALES.map((locale) => ({ text: ownLanguageName(locale), value: locale }));

/** The five languages as items of a menu, one of them chosen. */
export const languageItems = (chosen: Locale | null) => names.map((item) => ({ ...item, selected: item.value === chosen }));
