/** What the user does to a draft, as changes of the wishes. */
import type { DraftKind } from "../../engine/summary/kinds/draftKind.ts";
import type { Locale } from "../../engine/types.ts";
import type { AddedKind, DraftWishes, OwnWords } from "./draftPort.ts";

export const noWishes: DraftWishes = { kind: null, second: null, inserts: "both", filled: {}, added: [] };

export type WishChange =
  | { readonly kind: "kindChosen"; readonly chosen: DraftKind }
  | { readonly kind: "secondChosen"; readonly locale: Locale | null }
  | { readonly kind: "insertsChosen"; readonly inserts: DraftWishes["inserts"] }
  | { readonly kind: "filled"; readonly key: string; readonly locale: Locale; readonly text: string }
  | { readonly kind: "added"; readonly what: AddedKind }
  | { readonly kind: "reworded"; readonly what: AddedKind; readonly locale: Locale; readonly text: string }
  | { readonly kind: "takenOut"; readonly what: AddedKind };

/** The wishes after a change. Emptied words count as not written. */
export function nextWishes(wishes: DraftWishes, change: WishChange): DraftWishes {
  switch (change.kind) {
    case "kindChosen":
      return { ...wishes, kind: change.chosen };
    case "secondChosen":
      return { ...wishes, second: change.locale, inserts: "both" };
    case "insertsChosen":
      return { ...wishes, inserts: change.inserts };
    case "filled":
      return { ...wishes, filled: { ...wishes.filled, [change.key]: put(wishes.filled[change.key] ?? {}, change) } };
    case "added":
      return wishes.added.some(({ what }) => what === change.what)
        ? wishes
        : { ...wishes, added: [...wishes.added, { what: change.what, words: {} }] };
    case "reworded":
      return {
        ...wishes,
        added: wishes.added.map((one) => (one.what === change.what ? { ...one, words: put(one.words, change) } : one)),
      };
    case "takenOut":
      return { ...wishes, added: wishes.added.filter(({ what }) => what !== change.what) };
  }
}

/** Written anew is written last: its language comes to stand at the end. */
function put(words: OwnWords, { locale, text }: { readonly locale: Locale; readonly text: string }): OwnWords {
  const { [locale]: _before, ...others } = words;
  return { ...others, [locale]: text };
}

/** The words for a language, else those written last for another; undefined: none. */
export function wordsFor(words: OwnWords | undefined, locale: Locale): string | undefined {
  const own = words?.[locale];
  if (own !== undefined && own.trim() !== "") return own;
  return Object.values(words ?? {}).findLast((text) => text.trim() !== "");
}
