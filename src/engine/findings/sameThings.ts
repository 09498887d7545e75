/** Things that have one name in every language: "quotation" and 报价单. */
import type { LanguagePack } from "../languagePack.ts";
import { matchesOfAny } from "../patternAlternatives.ts";
import { type ChoiceSieve, choiceSieve } from "../patternSieve.ts";
import { compiledTables } from "./compiledTables.ts";

const THING_WEIGHT = 1;

const sieves = new WeakMap<LanguagePack | readonly LanguagePack[], ChoiceSieve>();

/** For the things that the tables of all packs know, one pack after the other. */
function sieveOfAll(packs: readonly LanguagePack[]): ChoiceSieve {
  const sieve = sieves.get(packs) ?? choiceSieve(packs.flatMap((pack) => compiledTables(pack).thingNeeds));
  sieves.set(packs, sieve);
  return sieve;
}

function sieveOfOne(pack: LanguagePack): ChoiceSieve {
  const sieve = sieves.get(pack) ?? choiceSieve(compiledTables(pack).thingNeeds);
  sieves.set(pack, sieve);
  return sieve;
}

/** The folded text without the words for such things; `add` is called with the key and the weight of each. All packs are asked. */
export function withoutThings(folded: string, packs: readonly LanguagePack[], add: (key: string, weight: number) => void): string {
  const may = sieveOfAll(packs)(folded);
  if (may.length === 0) return folded;
  let rest = folded;
  let isWhole = true;
  let first = 0;
  for (const pack of packs) {
    const { things, thingNames } = compiledTables(pack);
    // Where words were taken out, what was told of the whole text holds no longer.
    const found = isWhole
      ? matchesOfAny({ first, patterns: things }, may, rest)
      : matchesOfAny({ first: 0, patterns: things }, sieveOfOne(pack)(rest), rest);
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
