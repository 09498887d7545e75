/** Where the owner of a deed most likely works, for the holidays of a due day. */
import { countryOf } from "../time/countryOf.ts";
import type { Country, Message, Person, ReaderContext } from "../types.ts";
import { organisationOf, personKey } from "./sides.ts";

/** Looks a person's country up: from their own mail, else a colleague's, else the address alone; null when nothing tells. */
export function ownersCountry(messages: readonly Message[], context: ReaderContext): (person: Person) => Country | null {
  const byPerson = new Map<string, Country>();
  const byOrganisation = new Map<string, Country>();
  for (const message of messages) {
    if (message.country === null) continue;
    byPerson.set(personKey(message.from), message.country);
    byOrganisation.set(organisationOf(message.from), message.country);
  }
  const locale = messages.at(-1)?.locale ?? "en";
  return (person) =>
    (person.address === context.me ? context.country : null) ??
    byPerson.get(personKey(person)) ??
    byOrganisation.get(organisationOf(person)) ??
    (person.address === null ? null : countryOf({ address: person.address, sentOffset: null, signature: "", locale }));
}
