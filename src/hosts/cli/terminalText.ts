/** How a terminal shows people, days and moments. Words of mail lose their control characters: a mail must not steer the terminal. */
import { styleText } from "node:util";
import { plainName } from "../../engine/summary/personName.ts";
import { plainWords } from "../../engine/summary/plainWords.ts";
import { weekdayOf } from "../../engine/time/calendarDay.ts";
import { isoWithOffset, offsetOf } from "../../engine/time/zonedTime.ts";
import type { CalendarDay, Instant, Person, TimeZone } from "../../engine/types.ts";

type Look = Parameters<typeof styleText>[0];

/** Colours only where they are seen: on a terminal, and never with NO_COLOR set. */
export const styled = (look: Look, text: string): string => styleText(look, text, { stream: process.stdout });

const SENTENCE_COLUMNS = 400;
const WEEKDAYS = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];

/** Words of a mail on one line. */
export const shownWords = (words: string, columns = SENTENCE_COLUMNS): string => plainWords(words, columns);

/** "Emily Fraser <emily@example.org>", the address alone, or "somebody unnamed". */
export function shownPerson(person: Person): string {
  const name = plainName(person);
  const mail = person.address === null ? "" : plainWords(person.address, 80);
  if (name === "") return mail === "" ? "somebody unnamed" : mail;
  return mail === "" ? name : `${name} <${mail}>`;
}

/** "Fri 2026-11-27". */
export const shownDay = (day: CalendarDay): string => `${WEEKDAYS[weekdayOf(day) - 1]} ${day}`;

/** "2026-11-27 09:00 +08:00" in that zone. */
export function shownMoment(moment: Instant, zone: TimeZone): string {
  const iso = momentIso(moment, zone);
  return `${iso.slice(0, 10)} ${iso.slice(11, 16)} ${iso.slice(19)}`;
}

/** ISO 8601 with the zone's offset; UTC when the zone is unknown. */
export const momentIso = (moment: Instant, zone: TimeZone): string => isoWithOffset(moment, offsetOf(moment, zone) ?? 0);
