/** How far both sides are with an item, in words. */

import type { Agreement } from "../../engine/agreement/agreements.ts";
import { shareWords } from "../../engine/textRanges.ts";
import type { Commitment, Evidence, Message, MessageId, Person } from "../../engine/types.ts";
import { isSamePerson } from "../edits.ts";
import { fill, type PanelWords } from "../panelWords.ts";
import type { FactsTexts } from "./factsTexts.ts";

/** A row has little room; the whole condition stands in its details. */
const LONGEST_CONDITION = 48;

function shortened(text: string): string {
  const flat = text.replace(/\s+/gu, " ").trim();
  const letters = [...flat];
  return letters.length <= LONGEST_CONDITION
    ? flat
    : `${letters
        .slice(0, LONGEST_CONDITION - 1)
        .join("")
        .trimEnd()}…`;
}

/** How firm an item is: its row's own word, made exact where both sides have spoken, and what holds it back. */
export function standingWords(
  agreement: Agreement,
  item: Commitment | null,
  own: string,
  { agreement: texts }: FactsTexts,
): readonly string[] {
  const { state } = agreement;
  if (item === null) return [state === "confirmed" || state === "disputed" ? texts[state] : own];
  if (item.kind === "question" || item.status !== "open" || !item.sure) return [own];
  const condition = agreement.isHeldBack ? item.condition : null;
  const held = condition === null ? [] : [fill(texts.held, { quote: shortened(condition.quote) })];
  return [...stateWords(state, item.kind, own, texts), ...held];
}

function stateWords(state: Agreement["state"], kind: Commitment["kind"], own: string, texts: FactsTexts["agreement"]): readonly string[] {
  if (state === "stated") return [own];
  // What was only asked for is no longer that once the other side has spoken.
  return kind === "promise" ? [own, texts[state]] : [texts[state]];
}

/** Who was asked on which day and is silent; null: nobody, or it is not known when. */
export function awaitsWords(
  { about, state, awaits, evidence }: Agreement,
  messages: ReadonlyMap<MessageId, Message>,
  { agreement: texts }: FactsTexts,
  words: PanelWords,
  me: Person,
): string | null {
  const last = evidence.at(-1);
  const day = last === undefined ? null : (messages.get(last.span.message)?.sentOn ?? null);
  if (state !== "proposed" || awaits.length === 0 || day === null) return null;
  const [theirs, mine] = about.kind === "assumption" ? [texts.assumed, texts.assumedYou] : [texts.awaits, texts.awaitsYou];
  if (awaits.some((person) => isSamePerson(person, me))) return fill(mine, { day: words.day(day) });
  return fill(theirs, { day: words.day(day), people: words.people(awaits, me) });
}

/** What brought it there beside the words that the item itself rests on. */
export function furtherEvidence(agreement: Agreement, known: readonly Evidence[]): readonly Evidence[] {
  const isIn = ({ span }: Evidence): boolean => known.some((one) => shareWords(one.span, span));
  return agreement.evidence.filter((one) => !isIn(one));
}
