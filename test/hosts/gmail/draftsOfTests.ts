import type { Person, SummaryDraft } from "../../../src/engine/types.ts";
import type { RenderedDraft } from "../../../src/panel/mailHost.ts";

/** A draft with these words; the engine's own recipients are nobody unless given. */
export function rendered(words: string, people: Partial<Pick<SummaryDraft, "to" | "cc">> = {}): RenderedDraft {
  const none: readonly Person[] = [];
  return {
    draft: { locale: "en", subject: "Re: of the engine", to: people.to ?? none, cc: people.cc ?? none, blocks: [] },
    text: words,
    html: `<p>${words.replaceAll("&", "&amp;").replaceAll("<", "&lt;")}</p>`,
  };
}
