import { createContext, useContext } from "react";
import type { NudgeWords } from "./nudgeWords.ts";

const NudgeWordsContext = createContext<NudgeWords | null>(null);
export const NudgeWordsProvider = NudgeWordsContext.Provider;

export function useNudgeWords(): NudgeWords {
  const words = useContext(NudgeWordsContext);
  if (words === null) throw new Error("nudgeWordsContext.ts: a part of the nudges stands outside of NudgeDrawer");
  return words;
}
