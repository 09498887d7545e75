/** Date phrases of a text, read on the calendar of its author. */

import type { LanguagePack } from "../languagePack.ts";
import { foldText } from "../message/foldText.ts";
import type { DatePhraseReading, When, WritingDay } from "../types.ts";
import { countedDays } from "./businessDays.ts";
import { compileTables } from "./compileTables.ts";
import { WORKING_DAYS_RULE } from "./conventions.ts";
import { onDayNamedBefore } from "./dayNamedBefore.ts";
import type { DaySpan } from "./daySpan.ts";
import { findDates } from "./findDates.ts";
import { goingOn } from "./goingOn.ts";
import type { Mention } from "./mention.ts";
import { inOrderSeen, orderSeen } from "./orderSeen.ts";
import { daysOf, type ResolvedDate, resolveDate } from "./resolveDate.ts";
import { sentenceSigns } from "./sentenceSigns.ts";

/** Every date phrase of a text in one language, in order, without overlap; offsets are into `text`. Linear in the length of the text. */
export function readDates(text: string, pack: LanguagePack, writing: WritingDay): readonly DatePhraseReading[] {
  const folded = foldText(text, pack);
  const tables = compileTables(pack);
  const signs = sentenceSigns(folded, tables);
  const readings: DatePhraseReading[] = [];
  const daysHere = (mention: Mention): DaySpan | null => daysOf(mention, writing, signs.isPast(mention.start, mention.end));
  const found = inOrderSeen(findDates(text, folded, tables, signs, daysHere));
  const mentions = onDayNamedBefore(goingOn(folded, found, tables, daysHere), daysHere, writing);
  const order = orderSeen(mentions);
  const author = order === null ? writing : { ...writing, numericOrder: order };
  for (const mention of mentions) {
    const read = resolveDate(mention, author, signs.isPast(mention.start, mention.end));
    if (read === null) continue;
    const resolved = order !== null && read.doubt?.kind === "dayOrMonthFirst" ? { ...read, doubt: null } : read;
    const { start, end } = trimmed(folded, mention.start, mention.end);
    readings.push({ start, end, text: text.slice(start, end), ...resolved, when: sayingWhatIsUnknown(resolved, writing) });
  }
  return readings;
}

/** Working days that run into a year without announced holidays say so. */
function sayingWhatIsUnknown({ when, rule }: ResolvedDate, { day: today, calendar }: WritingDay): When {
  if (when.kind !== "day" || rule !== WORKING_DAYS_RULE) return when;
  return { ...when, ...(when.day < today ? countedDays(when.day, today, calendar) : countedDays(today, when.day, calendar)) };
}

function trimmed(folded: string, start: number, end: number): { readonly start: number; readonly end: number } {
  let from = start;
  let to = end;
  while (from < to && " \n\"',、".includes(folded.charAt(from))) from += 1;
  while (to > from && " \n\"'".includes(folded.charAt(to - 1))) to -= 1;
  return { start: from, end: to };
}
