/** Which of day and month its own figures show an author to write first. */
import type { WritingDay } from "../types.ts";
import type { Atom } from "./findAtoms.ts";
import type { Mention } from "./mention.ts";

/** "23/12 ... 04/01": the first leaves no choice and tells how to read the second. null: nothing tells, or the figures disagree. */
export function orderSeen(mentions: readonly Mention[]): WritingDay["numericOrder"] | null {
  const seen = new Set<"dayFirst" | "monthFirst">();
  for (const { atom, until } of mentions)
    for (const one of until === null ? [atom] : [atom, until.atom])
      if (one.kind === "numeric") for (const order of orderOf(one)) seen.add(order);
  const [only] = seen;
  return seen.size === 1 && only !== undefined ? only : null;
}

const MOST_MONTHS = 12;

function orderOf({ values }: Atom): readonly ("dayFirst" | "monthFirst")[] {
  const { order, n1, n2 } = values;
  if (order !== "byCountry" || n1 === undefined || n2 === undefined || n1.length > 2) return [];
  const isMonth = (digits: string): boolean => Number(digits) <= MOST_MONTHS;
  if (isMonth(n1) === isMonth(n2)) return [];
  return [isMonth(n1) ? "monthFirst" : "dayFirst"];
}

/** In Hong Kong 25/9 tells that 11/9 beside it is a day before a month, too. Figures that leave a choice follow those that leave none. */
export function inOrderSeen(mentions: readonly Mention[]): readonly Mention[] {
  const numerics = mentions
    .flatMap(({ atom, until }) => [atom, ...(until === null ? [] : [until.atom])])
    .filter(({ kind }) => kind === "numeric");
  const isDayFirst = numerics.some(({ values: { order, n1 } }) => order === "dayMonth" && Number(n1) > MOST_MONTHS);
  const isMonthFirst = numerics.some(({ values: { order, n2 } }) => order === "monthDay" && Number(n2) > MOST_MONTHS);
  return isDayFirst && !isMonthFirst ? mentions.map(dayFirst) : mentions;
}

function dayFirst(mention: Mention): Mention {
  const { atom, until } = mention;
  const isOpen = atom.kind === "numeric" && atom.values.order === "monthDay";
  return {
    ...mention,
    atom: isOpen ? { ...atom, values: { ...atom.values, order: "dayMonth" } } : atom,
    until: until === null ? null : dayFirst(until),
  };
}
