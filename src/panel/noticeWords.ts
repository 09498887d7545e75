import type { Notice, PanelState } from "./panelState.ts";
import type { PanelWords } from "./panelWords.ts";

/** What just happened, in one sentence. */
export function noticeText(notice: Notice, words: PanelWords): string {
  const { notice: texts, problems } = words.texts;
  switch (notice.kind) {
    case "edited":
      return texts[notice.how];
    case "inserted":
      return words.plural(texts[notice.into], notice.items);
    case "takenOut":
      return texts.takenOut;
    case "undone":
      return texts.undone;
    case "refused":
      return problems[notice.problem];
    case "draftFailed":
      return texts.draftFailed;
    case "cannotShow":
      return texts.cannotShow;
  }
}

/** What a screen reader is told when the screen changes; "" while nothing is worth a word. */
export function announcement(state: PanelState, found: number, words: PanelWords): string {
  const { screens, draft, problems } = words.texts;
  switch (state.kind) {
    case "noThread":
      return screens.noThread;
    case "loading":
      return screens.loading;
    case "failed":
      return problems[state.problem];
    case "ready":
      if (state.notice !== null) return noticeText(state.notice, words);
      if (state.isDrafting) return draft.title;
      return words.plural(screens.found, found);
  }
}
