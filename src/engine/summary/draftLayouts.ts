import type { Locale } from "../types.ts";

/** Signs, not words, around the parts of a to-do: full width where the script is. */
export interface DraftLayout {
  readonly bullet: string;
  readonly afterOwner: string;
  readonly beforeDetails: string;
  readonly betweenDetails: string;
  /** After a heading; "" where the heading has brackets of its own. */
  readonly afterHeading: string;
}

const western: DraftLayout = {
  bullet: "- ",
  afterOwner: ": ",
  beforeDetails: " – ",
  betweenDetails: "; ",
  afterHeading: ":",
};
const chinese: DraftLayout = {
  bullet: "• ",
  afterOwner: "：",
  // No brackets: the dates inside have their own.
  beforeDetails: "；",
  betweenDetails: "；",
  afterHeading: "：",
};

export const draftLayouts: Readonly<Record<Locale, DraftLayout>> = {
  en: western,
  ru: { ...western, beforeDetails: " — " },
  "zh-Hant": chinese,
  "zh-Hans": chinese,
  ja: { ...chinese, bullet: "・", beforeDetails: "／", betweenDetails: "／", afterHeading: "" },
};
