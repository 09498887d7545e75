/** A clock time alone, in a sentence that has named a day. */
import type { WritingDay } from "../types.ts";
import { clockTimeOf } from "./clockTimeOf.ts";
import { type Mention, shapeOf } from "./mention.ts";
import type { DaysOf } from "./twoClauses.ts";

/** "On the 19th we lay the floor, please call before 8 am", written at nine: eight has passed today, so the 19th is meant. */
export function onDayNamedBefore(mentions: readonly Mention[], daysOf: DaysOf, { day: today, time: now }: WritingDay): readonly Mention[] {
  if (now === null) return mentions;
  let named: Mention | null = null;
  return mentions.map((mention) => {
    const { atom, bounds, start, end } = mention;
    const shape = shapeOf(mention);
    if (shape === "day" && mention.time === null) {
      const days = daysOf(mention);
      if (days !== null && days.first === days.last && days.first > today) named = mention;
    }
    if (shape !== "time" || named === null || atom.second !== null || mention.until !== null) return mention;
    const time = clockTimeOf(atom.values);
    return time === null || time > now ? mention : { ...named, bounds, start, end, time: atom };
  });
}
