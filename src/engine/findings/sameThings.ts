/** Things that have one name in every language: "quotation" and 报价单. */
import type { LanguagePack } from "../languagePack.ts";
import { matchesOfAny } from "../patternAlternatives.ts";
import { type ChoiceSieve, choiceSieve } from "../patternSieve.ts";
import { compiledTables } from "./compiledTables.ts";

const THING_WEIGHT = 1;

const sieves = new WeakMap<readonly LanguagePack[], ChoiceSieve>();

/** The things that the tables of all packs know, one pack after the other. */
function sieveOf(packs: readonly LanguagePack[]): ChoiceSieve {
  const known = sieves.get(packs);
  if (known !== undefined) return known;
  const made = choiceSieve(packs.flatMap((pack) => compiledTables(pack).thingNeeds));
  sieves.set(packs, made);
  return made;
}

/** The folded text without the words for such things; `add` is called with the key and the weight of each. All packs are asked. */
export function withoutThings(folded: string, packs: readonly LanguagePack[], add: (key: string, weight: number) => void): string {
  const may = sieveOf(packs)(folded);
  if (may.length === 0) return folded;
  let rest = folded;
  let isWhole = true;
  let first = 0;
  for (const pack of packs) {
    const { things, thingNames, thingSieve } = compiledTables(pack);
    // Where words were taken out, what was told of the whole text holds no longer.
    const found = isWhole
      ? matchesOfAny({ first, patterns: things }, may, rest)
      : matchesOfAny({ first: 0, patterns: things }, thingSieve(rest), rest);
    first += things.length;
    if (found.length === 0) continue;
    let left = "";
    let at = 0;
    for (const { index, end, place } of found) {
      const name = thingNames[place];
      if (name !== undefined) add(`=${name}`, THING_WEIGHT);
      left += `${rest.slice(at, index)} `;
      at = end;
    }
    rest = left + rest.slice(at);
    isWhole = false;
  }
  return rest;
}
