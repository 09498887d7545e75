/** The country that the address in a signature names. Names come from the platform (CLDR), so no list of them is kept here. */

import { country as toCountry } from "../brands.ts";
import { onlyOf } from "../onlyOf.ts";
import { COUNTRIES_WITH_ZONES } from "../time/countryZones.ts";
import type { Country } from "../types.ts";

const LANGUAGES = ["en", "zh-Hans", "zh-Hant", "ja", "ru"] as const;
/** States, islands and dishes: as the last word of a line they say too little. */
const NOT_TOLD_BY_NAME: ReadonlySet<string> = new Set(["GE", "JO", "LB", "PA", "TD"]);
const MOST_LINES = 40;
const LONGEST_LINE = 200;
/** "Hamburg, Germany", "20457 Hamburg, Germany.": the name is the last part of the line. Chinese, Japanese and Russian begin with it. */
const LAST_PART = /(?:^|[,，、;|·•/–-])\s*([^,，、;|·•/–-]{2,30}?)[\s.]*$/u;
const FIRST_PART = /^([^,，、;|]{2,30}?)\s*[,，、;|]/u;
const HAN_OR_KANA = /^[\p{Script=Han}\p{Script=Katakana}]/u;

let names: ReadonlyMap<string, string> | null = null;

/** The one country that an address line names; null when none does, or several do. */
export function signatureCountry(signature: string): Country | null {
  names ??= countryNames();
  const found = new Set<string>();
  for (const raw of signature.split("\n", MOST_LINES)) {
    const line = raw.trim();
    if (line === "" || line.length > LONGEST_LINE) continue;
    for (const part of [LAST_PART.exec(line)?.[1], FIRST_PART.exec(line)?.[1]]) {
      const code = part === undefined ? undefined : names.get(part.trim().toLowerCase());
      if (code !== undefined) found.add(code);
    }
    if (!HAN_OR_KANA.test(line)) continue;
    // 日本国東京都..., 中国上海市...: no sign stands between country and town.
    for (let length = 2; length <= 6; length += 1) {
      const code = names.get(line.slice(0, length));
      if (code !== undefined && line.length > length) found.add(code);
    }
  }
  const only = onlyOf([...found]);
  return only === null ? null : toCountry(only);
}

function countryNames(): ReadonlyMap<string, string> {
  const made = new Map<string, string>();
  for (const language of LANGUAGES) {
    const display = new Intl.DisplayNames([language], { type: "region", style: "long" });
    const short = new Intl.DisplayNames([language], { type: "region", style: "short" });
    for (const code of COUNTRIES_WITH_ZONES) {
      if (NOT_TOLD_BY_NAME.has(code)) continue;
      for (const name of [display.of(code), short.of(code)]) if (name !== undefined && name !== code) made.set(name.toLowerCase(), code);
    }
  }
  return made;
}
