/** What the clock of whoever wrote a mail showed: many mail services date every mail in UTC, and "tomorrow" counts from the writer's day. */
import { zonesOfCountry } from "../time/countryZones.ts";
import { offsetOf } from "../time/zonedTime.ts";
import type { Address, Instant, Message } from "../types.ts";

/** Mails of one person that are compared. */
const MOST_MAILS = 24;

/** What tells whose clock a mail was written by. */
type DatedMail = Pick<Message, "from" | "sentAt" | "sentOffset" | "country">;

interface Clocked {
  readonly at: Instant;
  readonly offset: number;
}

/**
 * Minutes east of UTC by mail: what its header says, unless that is UTC. Then the offset of the nearest other mail of the same person counts,
 * else the clock of their country where it has only one, else UTC. Null: the header says nothing.
 */
export function writersClock(mails: readonly DatedMail[]): (mail: DatedMail) => number | null {
  const clocks = new Map<Address, Clocked[]>();
  for (const { from, sentAt, sentOffset } of mails) {
    if (from.address === null || sentAt === null || sentOffset === null || sentOffset === 0) continue;
    const known = clocks.get(from.address) ?? [];
    clocks.set(from.address, known);
    if (known.length < MOST_MAILS) known.push({ at: sentAt, offset: sentOffset });
  }
  return ({ from, sentAt, sentOffset, country }) => {
    if (sentOffset !== 0 || sentAt === null) return sentOffset;
    const own = from.address === null ? [] : (clocks.get(from.address) ?? []);
    const [first, ...others] = own;
    if (first !== undefined) return others.reduce((a, b) => (Math.abs(b.at - sentAt) < Math.abs(a.at - sentAt) ? b : a), first).offset;
    const [zone, another] = country === null ? [] : zonesOfCountry(country);
    return zone === undefined || another !== undefined ? sentOffset : offsetOf(sentAt, zone);
  };
}
