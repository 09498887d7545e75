import type { Button, Input, Select, Textarea } from "@fluentui/react-components";
import { createContext, useContext } from "react";
import type { Locale } from "../../engine/types.ts";
import type { LanguageSelect } from "../LanguageSelect.tsx";

/**
 * The panel's own controls. Handed over instead of imported: what two chunks import cannot be folded into the first one, which every visit loads
 * and which would grow by kilobytes.
 */
export interface DraftControls {
  readonly Button: typeof Button;
  readonly Input: typeof Input;
  readonly Select: typeof Select;
  readonly Textarea: typeof Textarea;
  readonly LanguageSelect: typeof LanguageSelect;
  /** A language by its own name. */
  readonly languageName: (locale: Locale) => string;
  /** The face for words in a language, by its BCP 47 tag; undefined keeps the face around them. */
  readonly faceOf: (language: string) => string | undefined;
}

const DraftControlsContext = createContext<DraftControls | null>(null);
export const DraftControlsProvider = DraftControlsContext.Provider;

export function useDraftControls(): DraftControls {
  const controls = useContext(DraftControlsContext);
  if (controls === null) throw new Error("draftControls.ts: a part of the draft stands outside of DraftDesk");
  return controls;
}
