/** Who stands on whose side: people of one organisation, or single persons when everybody is of one. */
import { organisationOf, personKey } from "../message/organisation.ts";
import type { Address, Message, Person } from "../types.ts";

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
