import type { Button, Select } from "@fluentui/react-components";
import { createContext, useContext } from "react";
import type { LanguageSelect } from "../LanguageSelect.tsx";

/**
 * The panel's own controls. Handed over instead of imported: what two chunks import cannot be folded into the first one, which every visit loads
 * and which would grow by kilobytes.
 */
export interface NudgeControls {
  readonly Button: typeof Button;
  readonly Select: typeof Select;
  readonly LanguageSelect: typeof LanguageSelect;
  /** The face for words in a language, by its BCP 47 tag; undefined keeps the face around them. */
  readonly faceOf: (language: string) => string | undefined;
}

const NudgeControlsContext = createContext<NudgeControls | null>(null);
export const NudgeControlsProvider = NudgeControlsContext.Provider;

export function useNudgeControls(): NudgeControls {
  const controls = useContext(NudgeControlsContext);
  if (controls === null) throw new Error("nudgeControls.ts: a part of the nudges stands outside of NudgeDrawer");
  return controls;
}
