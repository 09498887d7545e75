/** Days that go on from a date before them in the sentence: "we start on 1 December and finish by the 18th", "on Friday, or the Wednesday after". */
import { partsOf } from "./calendarDay.ts";
import type { CompiledTables } from "./compileTables.ts";
import { type Mention, shapeOf } from "./mention.ts";
import type { DaysOf } from "./twoClauses.ts";

/** Longer gaps hold another thought. */
const LONGEST_WAY = 24;
/** Verbs of asking stand before the day or behind it. */
const BEHIND = 20;
const SENTENCE_END = /[!?。;\n]|\.(?!\d)/;

/** What goes on does so after the date before it, not this month; what is asked for ("please confirm by the 20th") comes first. */
export function goingOn(folded: string, mentions: readonly Mention[], tables: CompiledTables, daysOf: DaysOf): readonly Mention[] {
  const result: Mention[] = [];
  for (const mention of mentions) {
    const previous = result.at(-1);
    result.push(previous === undefined ? mention : afterDate(folded, mention, previous, tables, daysOf));
  }
  return result;
}

function afterDate(folded: string, mention: Mention, previous: Mention, { asks }: CompiledTables, daysOf: DaysOf): Mention {
  const { atom } = mention;
  const { day, isNextAfter } = atom.values;
  if (isNextAfter === true && shapeOf(previous) === "day" && !SENTENCE_END.test(folded.slice(previous.end, mention.start)))
    return { ...mention, anchor: previous };
  if (day === undefined || !isBareDay(mention) || !isOfMonth(previous) || mention.start - previous.end > LONGEST_WAY) return mention;
  const gap = folded.slice(previous.end, mention.start);
  if (SENTENCE_END.test(gap) || asks.test(gap) || asks.test(folded.slice(mention.end, mention.end + BEHIND))) return mention;
  const [before, found] = [daysOf(previous), daysOf(mention)];
  if (before === null || found === null || found.first >= before.last) return mention;
  const { year, month, day: dayBefore } = partsOf(before.last);
  const isNextMonth = day < dayBefore;
  const turns = isNextMonth && month === 12;
  const values = { ...atom.values, year: turns ? year + 1 : year, month: turns ? 1 : isNextMonth ? month + 1 : month };
  return { ...mention, atom: { ...atom, values } };
}

const isBareDay = ({ atom: { kind, values, second }, inside, until }: Mention): boolean =>
  kind === "date" &&
  second === null &&
  until === null &&
  inside === null &&
  values.month === undefined &&
  values.which === undefined &&
  values.year === undefined &&
  values.whichYear === undefined;

/** A day of a month that is named: its days can only be of that month. */
const isOfMonth = ({ atom: { kind, values } }: Mention): boolean =>
  kind === "numeric" || (kind === "date" && values.day !== undefined && (values.month !== undefined || values.which !== undefined));
