/** Holds every card of an answer against Google's rules. */
import { type CardSurroundings, validateCard } from "./validateCard.ts";

/** An answer nests few levels above its cards. */
const DEEPEST = 6;

function cardsIn(value: unknown, depth: number): readonly unknown[] {
  if (typeof value !== "object" || value === null || depth > DEEPEST) return [];
  return Object.entries(value).flatMap(([name, inner]: [string, unknown]) =>
    name === "pushCard" || name === "updateCard" ? [inner] : cardsIn(inner, depth + 1),
  );
}

/** Empty: fine. */
export const answerFaults = (answer: object, surroundings: CardSurroundings): readonly string[] =>
  cardsIn(answer, 0).flatMap((card) => validateCard(card, surroundings));
