/** The sentences that one click adds to a reply. */
import { fillPhrase } from "../summary/fillPhrase.ts";
import type { WritingPhrases } from "../summary/writingPhrases.ts";
import { writtenDay } from "../summary/writtenTime.ts";
import { zonedDayAndTime } from "../time/zonedTime.ts";
import type { TimeZone } from "../types.ts";
import type { NextStep, NextStepPiece } from "./nextStep.ts";
import type { NextStepPhrases } from "./nextStepPhrases.ts";
import type { CallOffer } from "./offerCall.ts";

export interface ReadySentence {
  readonly adds: NextStepPiece;
  readonly text: string;
}

/** One ready sentence per missing piece; the dots are for the writer. */
export function readySentences({ missing }: Pick<NextStep, "missing">, { add }: NextStepPhrases): readonly ReadySentence[] {
  return missing.map((piece) => ({ adds: piece, text: add[piece] }));
}

/** The sentence that offers the call, with both clocks; null when the working days never meet. */
export function callSentence({ slot }: Pick<CallOffer, "slot">, phrases: NextStepPhrases, writing: WritingPhrases): string | null {
  if (slot === null) return null;
  const shown = (zone: TimeZone): string | null => {
    const at = zonedDayAndTime(slot.at, zone);
    return at === null ? null : `${writtenDay(at.day, writing)} ${at.time}`;
  };
  const [mine, theirs] = [shown(slot.mine), shown(slot.theirs)];
  return mine === null || theirs === null ? null : fillPhrase(phrases.call, { mine, theirs });
}
