/** What the user does to a draft, as changes of the wishes. */
import type { DraftKind } from "../../engine/summary/kinds/draftKind.ts";
import type { Locale } from "../../engine/types.ts";
import type { AddedKind, DraftWishes, OwnWords } from "./draftPort.ts";

export const noWishes: DraftWishes = { kind: null, second: null, inserts: "both", tellsOfTool: false, filled: {}, added: [] };

export type WishChange =
  | { readonly kind: "kindChosen"; readonly chosen: DraftKind }
  | { readonly kind: "secondChosen"; readonly locale: Locale | null }
  | { readonly kind: "insertsChosen"; readonly inserts: DraftWishes["inserts"] }
  | { readonly kind: "toolTold"; readonly isTold: boolean }
  | { readonly kind: "filled"; readonly key: string; readonly locale: Locale; readonly text: string }
  | { readonly kind: "added"; readonly what: AddedKind; readonly words?: OwnWords }
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
    case "toolTold":
      return { ...wishes, tellsOfTool: change.isTold };
    case "filled":
      return { ...wishes, filled: { ...wishes.filled, [change.key]: put(wishes.filled[change.key] ?? {}, change) } };
    case "added":
      return wishes.added.some(({ what }) => what === change.what)
        ? wishes
        : { ...wishes, added: [...wishes.added, { what: change.what, words: change.words ?? {} }] };
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

/** What was kept of an earlier visit, and what has been wished since. */
export function joinedWishes(kept: DraftWishes, since: DraftWishes): DraftWishes {
  return {
    kind: since.kind ?? kept.kind,
    second: since.second ?? kept.second,
    inserts: since.second === null ? kept.inserts : since.inserts,
    tellsOfTool: kept.tellsOfTool || since.tellsOfTool,
    filled: { ...kept.filled, ...since.filled },
    added: [...kept.added, ...since.added.filter(({ what }) => !kept.added.some((one) => one.what === what))],
  };
}
