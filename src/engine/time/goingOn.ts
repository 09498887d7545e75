/** Days that go on from a date before them in the sentence: "we start on 1 December and finish by the 18th", "on Friday, or the Wednesday after". */
import { addMonths, partsOf } from "./calendarDay.ts";
import type { CompiledTables } from "./compileTables.ts";
import { isBareDay, type Mention, shapeOf } from "./mention.ts";
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
  const { year, month } = partsOf(day < partsOf(before.last).day ? addMonths(before.last, 1) : before.last);
  return { ...mention, atom: { ...atom, values: { ...atom.values, year, month } } };
}

/** A day of a month that is named: its days can only be of that month. */
const isOfMonth = ({ atom: { kind, values } }: Mention): boolean =>
  kind === "numeric" || (kind === "date" && values.day !== undefined && (values.month !== undefined || values.which !== undefined));
