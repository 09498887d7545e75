/** Who stands on whose side: people of one organisation, or single persons when everybody is of one. */
import type { Address, Message, Person } from "../types.ts";
import { freeMailDomains } from "./freeMailDomains.ts";

/** Labels under a country's domain that are no organisation: "co.jp", "com.tw". */
const SHARED_LABELS: ReadonlySet<string> = new Set(
  "co com or org ne net ac edu ed go gov gob gouv gr ltd plc nom info biz ad lg me id idv".split(" "),
);

/** One key per person: the address, or the name when only a quote names somebody. */
export function personKey(person: Person): string {
  return person.address ?? `name:${person.name.trim().toLowerCase()}`;
}

/** The organisation behind an address ("acme.co.uk"), or the person alone with a free mail provider or without address. */
export function organisationOf(person: Person): string {
  if (person.address === null) return personKey(person);
  const domain = person.address.slice(person.address.lastIndexOf("@") + 1);
  if (freeMailDomains.has(domain)) return person.address;
  const labels = domain.split(".");
  const secondLast = labels.at(-2) ?? "";
  const isShared = labels.length > 2 && (labels.at(-1)?.length ?? 0) === 2 && SHARED_LABELS.has(secondLast);
  return labels.slice(isShared ? -3 : -2).join(".");
}

/** Which people of a thread act for each other. */
export interface Sides {
  /** Two people with the same party may answer and deliver for each other. */
  readonly partyOf: (person: Person) => string;
  readonly isMine: (person: Person) => boolean;
  readonly isMe: (person: Person) => boolean;
}

/** Sides of a thread as seen by its reader. People of one organisation are single persons when nobody else takes part. */
export function sidesOf(messages: readonly Message[], me: Address): Sides {
  const mine = organisationOf({ address: me, name: "" });
  const organisations = new Set<string>([mine]);
  for (const message of messages) {
    if (message.automatic !== null) continue;
    for (const person of [message.from, ...message.to, ...message.cc]) organisations.add(organisationOf(person));
  }
  const isAmongUs = organisations.size === 1;
  const parties = new Map<Person, string>();
  const partyOf = (person: Person): string => {
    const known = parties.get(person);
    if (known !== undefined) return known;
    const party = isAmongUs ? personKey(person) : organisationOf(person);
    parties.set(person, party);
    return party;
  };
  return {
    partyOf,
    isMine: (person) => (isAmongUs ? person.address === me : partyOf(person) === mine),
    isMe: (person) => person.address === me,
  };
}
