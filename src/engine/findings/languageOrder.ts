/** The order in which a whole thread is worked through. */
import type { LanguagePack } from "../languagePack.ts";

/**
 * What is read in one language side by side, else in the order of the list: the tables and weights of one language fit into the fast
 * memory of the processor, those of all do not.
 */
export function byLanguage<One>(all: readonly One[], packOf: (one: One) => LanguagePack | undefined): readonly One[] {
  const ofPack = new Map<LanguagePack | undefined, One[]>();
  for (const one of all) {
    const pack = packOf(one);
    const known = ofPack.get(pack);
    if (known === undefined) ofPack.set(pack, [one]);
    else known.push(one);
  }
  return ofPack.size < 2 ? all : [...ofPack.values()].flat();
}
