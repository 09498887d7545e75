/** Points of a list that a later mail answers by their numbers: whatever they look like, somebody was asked. */

import type { Message, Sentence } from "../types.ts";
import { numberAt } from "./listPoints.ts";
import type { ReadText } from "./readTexts.ts";

/** One number may be a coincidence. */
const LEAST_ANSWERED = 2;
/** More points, and more mails with points, were not written to be read. */
const MOST_POINTS = 40;
const MOST_LISTS = 60;

interface List {
  readonly message: Message;
  /** By number; the last where one stands twice. */
  readonly points: ReadonlyMap<string, Sentence>;
}

/** Oldest message first. */
export function answeredPoints(messages: readonly Message[], texts: ReadonlyMap<Sentence, ReadText>): ReadonlySet<Sentence> {
  const answered = new Set<Sentence>();
  const lists: List[] = [];
  for (const message of messages) {
    const points = pointsOf(message, texts);
    if (points.size < LEAST_ANSWERED) continue;
    const asked = lists.findLast((list) => list.message.from.address !== message.from.address && isHeard(list.message, message));
    const shared = [...(asked?.points ?? [])].filter(([number]) => points.has(number));
    if (shared.length >= LEAST_ANSWERED) for (const [, sentence] of shared) answered.add(sentence);
    if (lists.length < MOST_LISTS) lists.push({ message, points });
  }
  return answered;
}

/** Whoever wrote the list gets the answer. */
function isHeard({ from }: Message, { to, cc }: Message): boolean {
  return [...to, ...cc].some(({ address }) => address !== null && address === from.address);
}

function pointsOf({ automatic, sentences }: Message, texts: ReadonlyMap<Sentence, ReadText>): ReadonlyMap<string, Sentence> {
  const points = new Map<string, Sentence>();
  if (automatic !== null) return points;
  for (const sentence of sentences) {
    const number = numberAt(texts.get(sentence)?.folded ?? "");
    if (number !== null && points.size < MOST_POINTS) points.set(number, sentence);
  }
  return points;
}
