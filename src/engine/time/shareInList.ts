/** Dates of one list share the week or the month that only one of them names. */
import type { CompiledTables } from "./compileTables.ts";
import type { Mention } from "./mention.ts";

const LONGEST_LIST_WORD = 12;

/** "Next Tuesday or Thursday", "the 5th and 12th of May": the bare one takes what its neighbour says. */
export function shareInList(folded: string, mentions: readonly Mention[], tables: CompiledTables): readonly Mention[] {
  const shared = [...mentions];
  const isListed = (left: Mention, right: Mention): boolean =>
    right.start - left.end <= LONGEST_LIST_WORD && tables.list.test(folded.slice(left.end, right.start));
  for (let index = 1; index < shared.length; index += 1) {
    const left = shared[index - 1];
    const right = shared[index];
    if (left !== undefined && right !== undefined && isListed(left, right)) shared[index] = fromNeighbour(right, left);
  }
  for (let index = shared.length - 1; index > 0; index -= 1) {
    const left = shared[index - 1];
    const right = shared[index];
    if (left !== undefined && right !== undefined && isListed(left, right))
      shared[index - 1] = weekFromLater(monthFromLater(left, right), right);
  }
  return shared;
}

function fromNeighbour(mention: Mention, neighbour: Mention): Mention {
  const { atom } = mention;
  const { which } = neighbour.atom.values;
  if (!isBareWeekday(mention) || neighbour.atom.kind !== "weekday") return monthFrom(mention, neighbour);
  if (which !== undefined) return { ...mention, atom: { ...atom, values: { ...atom.values, which } } };
  return { ...mention, inside: neighbour.inside };
}

/** "Monday and Tuesday next week": both are of that week; "Monday or next Tuesday" are not. */
function weekFromLater(mention: Mention, { atom, inside }: Mention): Mention {
  if (!isBareWeekday(mention) || atom.kind !== "weekday") return mention;
  const { which, isWeekBehind } = atom.values;
  if (which !== undefined && isWeekBehind === true)
    return { ...mention, atom: { ...mention.atom, values: { ...mention.atom.values, which } } };
  return inside !== null && inside.start > atom.start ? { ...mention, inside } : mention;
}

const isBareWeekday = ({ atom, inside }: Mention): boolean => atom.kind === "weekday" && atom.values.which === undefined && inside === null;

/** "From Monday 30 to Wednesday 2 December": the 30th is of the month before. */
export function monthFromLater(mention: Mention, later: Mention): Mention {
  return (mention.atom.values.day ?? 0) > (later.atom.values.day ?? 0) ? mention : monthFrom(mention, later);
}

/** A bare day of the month takes month and year from the date beside it. */
export function monthFrom(mention: Mention, neighbour: Mention): Mention {
  const { values, kind, second } = mention.atom;
  const { year, whichYear, month, which, day } = neighbour.atom.values;
  const bareDay =
    kind === "date" && second === null && values.day !== undefined && values.month === undefined && values.which === undefined;
  if (!bareDay || neighbour.atom.kind !== "date" || day === undefined || (month === undefined && which === undefined)) return mention;
  const shared = {
    ...(year === undefined ? {} : { year }),
    ...(whichYear === undefined ? {} : { whichYear }),
    ...(month === undefined ? {} : { month }),
    ...(which === undefined ? {} : { which }),
  };
  return { ...mention, atom: { ...mention.atom, values: { ...shared, ...values } } };
}
