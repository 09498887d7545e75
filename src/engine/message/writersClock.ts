/** What the clock of whoever wrote a mail showed: many mail services date every mail in UTC, and "tomorrow" counts from the writer's day. */
import { zonesOfCountry } from "../time/countryZones.ts";
import { offsetOf } from "../time/zonedTime.ts";
import type { Country, Instant, Message } from "../types.ts";
import { organisationOf, personKey } from "./organisation.ts";

/** Mails of one person that are compared. */
const MOST_MAILS = 24;

/** What tells whose clock a mail was written by. */
type DatedMail = Pick<Message, "from" | "sentAt" | "sentOffset" | "country">;

/** What a clock beside a mail showed: minutes east of UTC at that moment. */
export interface Clocked {
  readonly at: Instant;
  readonly offset: number;
}

/** Minutes by which clocks of one zone differ over the year. */
const SUMMER_TIME = 60;

/**
 * Minutes east of UTC by mail: what its header says, unless that is UTC. Then the offset of the nearest other mail of the same person counts,
 * else the clock of their country where it has only one, else that of their colleagues where all keep the same, else UTC. Null: the header says nothing.
 */
export function writersClock(mails: readonly DatedMail[]): (mail: DatedMail) => number | null {
  const ofPeople = new Map<string, Clocked[]>();
  const ofHouses = new Map<string, Clocked[]>();
  for (const { from, sentAt, sentOffset } of mails) {
    if (sentAt === null || sentOffset === null || sentOffset === 0) continue;
    keep(ofPeople, personKey(from), { at: sentAt, offset: sentOffset });
    keep(ofHouses, organisationOf(from), { at: sentAt, offset: sentOffset });
  }
  return ({ from, sentAt, sentOffset, country }) => {
    if (sentOffset !== 0 || sentAt === null) return sentOffset;
    const house = ofHouses.get(organisationOf(from)) ?? [];
    return (
      nearestOffset(ofPeople.get(personKey(from)) ?? [], sentAt) ??
      onlyClockOf(country, sentAt) ??
      (keepOneClock(house) ? nearestOffset(house, sentAt) : null) ??
      sentOffset
    );
  };
}

function keep(clocks: Map<string, Clocked[]>, key: string, clock: Clocked): void {
  const known = clocks.get(key);
  if (known === undefined) clocks.set(key, [clock]);
  else if (known.length < MOST_MAILS) known.push(clock);
}

function nearestOffset(clocks: readonly Clocked[], at: Instant): number | null {
  const [first, ...others] = clocks;
  return first === undefined ? null : others.reduce((a, b) => (Math.abs(b.at - at) < Math.abs(a.at - at) ? b : a), first).offset;
}

function onlyClockOf(country: Country | null, at: Instant): number | null {
  const [zone, another] = country === null ? [] : zonesOfCountry(country);
  return zone === undefined || another !== undefined ? null : offsetOf(at, zone);
}

function keepOneClock(clocks: readonly Clocked[]): boolean {
  const offsets = clocks.map(({ offset }) => offset);
  return Math.max(...offsets) - Math.min(...offsets) <= SUMMER_TIME;
}
