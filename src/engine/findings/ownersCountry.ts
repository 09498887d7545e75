/** Where the owner of a deed most likely works, for the holidays of a due day: a country, or the part of it that their address names. */

import { organisationOf, personKey } from "../message/organisation.ts";
import { countryOf } from "../time/countryOf.ts";
import type { Country, Locale, Message, Person, ReaderContext, Region } from "../types.ts";
import { isToldByClock, type LikelyHomes } from "./daysOff.ts";

/** Languages written in so many countries that sharing one says nothing. */
const WORLD_LANGUAGES: ReadonlySet<Locale> = new Set<Locale>(["en"]);

/**
 * Looks a person's country up: from their own mail (their words against the clock alone), else a colleague's, else the address alone, else from the others of the thread
 * who write the same language when these are all of one country; null when nothing tells.
 */
export function ownersCountry(
  messages: readonly Message[],
  context: ReaderContext,
  homes: LikelyHomes | null = null,
): (person: Person) => Country | Region | null {
  const byPerson = new Map<string, Country>();
  const byClock = new Set<string>();
  const regions = new Map<string, Region>();
  const byOrganisation = new Map<string, Country>();
  const byLocale = new Map<Locale, Set<Country>>();
  const locales = new Map<string, Locale>();
  for (const message of messages) {
    locales.set(personKey(message.from), message.locale);
    if (message.country === null) continue;
    if (isToldByClock(message)) byClock.add(personKey(message.from));
    byPerson.set(personKey(message.from), message.country);
    if (message.region !== null) regions.set(personKey(message.from), message.region);
    byOrganisation.set(organisationOf(message.from), message.country);
    const known = byLocale.get(message.locale) ?? new Set();
    byLocale.set(message.locale, known.add(message.country));
  }
  const bySameLanguage = (person: Person): Country | null => {
    const locale = locales.get(personKey(person));
    if (locale === undefined || WORLD_LANGUAGES.has(locale)) return null;
    const [only, another] = byLocale.get(locale) ?? [];
    return only !== undefined && another === undefined ? only : null;
  };
  const fallback = messages.at(-1)?.locale ?? "en";
  const countryAt = (person: Person): Country | null =>
    (person.address === context.me ? context.country : null) ??
    (byClock.has(personKey(person)) ? homes?.toldBy(person) : null) ??
    byPerson.get(personKey(person)) ??
    byOrganisation.get(organisationOf(person)) ??
    (person.address === null ? null : countryOf({ address: person.address, sentOffset: null, signature: "", locale: fallback })) ??
    bySameLanguage(person);
  // A colleague's town is another one than theirs, so only their own address tells a part of the country.
  return (person) => {
    const country = countryAt(person);
    const region = regions.get(personKey(person));
    return country !== null && region?.startsWith(`${country}-`) === true ? region : country;
  };
}
