import { zonedDayAndTime } from "../engine/time/zonedTime.ts";
import type { ThreadReading } from "../engine/types.ts";
import { type ItemGroups, openDates } from "./itemGroups.ts";
import type { PanelState } from "./panelState.ts";
import { fill, type PanelWords } from "./panelWords.ts";

/** "You owe 2", "They owe 1", "Next: Tue 6 Sep": what has nothing to tell is left out. */
export function statusParts(groups: ItemGroups, words: PanelWords): readonly string[] {
  const { status } = words.texts;
  const { overdue, next } = openDates(groups, words.today);
  const counts = [
    [status.weOwe, groups.weOwe.length],
    [status.theyOwe, groups.theyOwe.length],
    [status.questions, groups.questions.length],
    [status.overdue, overdue],
  ] as const;
  const told = counts.flatMap(([forms, count]) => (count === 0 ? [] : [words.plural(forms, count)]));
  if (told.length === 0) return [status.nothing];
  return next === null ? told : [...told, fill(status.next, { day: words.day(next) })];
}

/** The findings in one line; without any, what the screen is about. */
export function headline(state: PanelState, groups: ItemGroups | null, words: PanelWords): readonly string[] {
  const { screens } = words.texts;
  if (groups !== null) return statusParts(groups, words);
  switch (state.kind) {
    case "noThread":
      return [screens.noThread];
    case "failed":
      return [screens.failed];
    case "loading":
    case "ready":
      return [screens.loading];
  }
}

/** Whose turn it is to write, and since when. */
export function turnLine({ waiting }: ThreadReading, words: PanelWords): string {
  const { turn } = words.texts;
  if (waiting.on === "nobody") return turn.nobody;
  const since = waiting.since === null ? null : zonedDayAndTime(waiting.since, words.zone);
  return since === null ? turn[waiting.on] : fill(turn[`${waiting.on}Since`], { day: words.day(since.day) });
}
