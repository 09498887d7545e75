/** Facts to look at twice beside the flags: lead times, versions, recipients, private addresses, money against a vessel. */
import { ownersCountry } from "../findings/ownersCountry.ts";
import { sidesOf } from "../findings/sides.ts";
import type { Country, Person, Region, ThreadReading, WorkCalendar } from "../types.ts";
import { leadTimes } from "./leadTimes.ts";
import { paymentChain } from "./paymentChain.ts";
import { type RadarContext, radarSentences } from "./radarSentences.ts";
import type { RadarFinding } from "./radarTypes.ts";
import { privateAddresses, recipientChanges } from "./recipients.ts";
import { versionFindings } from "./versions.ts";

/** Everything the radar finds in a thread, the costliest mistakes first. */
export function factsRadar(reading: ThreadReading, context: RadarContext): readonly RadarFinding[] {
  const { messages } = reading.thread;
  const sentences = radarSentences(reading.thread, context);
  const countryOf = ownersCountry(messages, context);
  const sides = sidesOf(messages, context.me);
  const calendarAt = (place: Country | Region | null): WorkCalendar | null => (place === null ? null : context.calendarOf(place));
  const payeeOf = (payer: Person): Person | null =>
    messages.map(({ from }) => from).findLast((person) => sides.partyOf(person) !== sides.partyOf(payer)) ?? null;
  const chain = paymentChain(sentences, { countryOf, calendarOf: context.calendarOf, payeeOf });
  return [
    ...leadTimes(sentences, ({ message }) => calendarAt(countryOf(message.from))),
    ...(chain === null ? [] : [chain]),
    ...versionFindings(messages, sentences, context.radarTables),
    ...privateAddresses(reading),
    ...recipientChanges(reading),
  ];
}
