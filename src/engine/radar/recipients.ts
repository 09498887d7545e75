/** Who was left out of the newest mail, who came in, and who is written to at home. */
import { freeMailDomains } from "../message/freeMailDomains.ts";
import { shownName } from "../summary/personName.ts";
import type { Address, Message, Person, ThreadReading } from "../types.ts";
import type { PrivateAddressFinding, RecipientsFinding } from "./radarTypes.ts";

/** Left out: on the mail before, not on the newest. New: in the newest for the first time. People without address are passed over. */
export function recipientChanges({ thread, me }: Pick<ThreadReading, "thread" | "me">): readonly RecipientsFinding[] {
  const mails = handedIn(thread.messages);
  const newest = mails.at(-1);
  if (newest === undefined || mails.length < 2) return [];
  const before = peopleOf(mails.slice(0, -1));
  const now = peopleOf([newest]);
  // Whose work address stands in for a private one is the same person.
  const names = (people: ReadonlyMap<Address, Person>): ReadonlySet<string> => new Set([...people.values()].map(nameKey));
  const lacking = (from: ReadonlyMap<Address, Person>, into: ReadonlyMap<Address, Person>): readonly Person[] => {
    const known = names(into);
    return [...from.values()].filter(
      (one) => one.address !== me.address && !into.has(addressOf(one)) && !(nameKey(one) !== "" && known.has(nameKey(one))),
    );
  };
  // Who dropped out earlier was let go by somebody on purpose.
  const leftOut = lacking(peopleOf(mails.slice(-2, -1)), now);
  const newcomers = lacking(now, before);
  return [
    ...(leftOut.length > 0 ? [{ kind: "leftOut" as const, people: leftOut }] : []),
    ...(newcomers.length > 0 ? [{ kind: "newcomer" as const, people: newcomers }] : []),
  ];
}

/** People of the newest mail reached at a free mail provider though the thread knows their address at work. */
export function privateAddresses({ thread }: Pick<ThreadReading, "thread">): readonly PrivateAddressFinding[] {
  const mails = handedIn(thread.messages);
  const newest = mails.at(-1);
  if (newest === undefined) return [];
  const atWork = [...peopleOf(mails).values()].filter((person) => !isPrivate(person));
  return [...peopleOf([newest]).values()].filter(isPrivate).flatMap((person) => {
    const instead = atWork.find((one) => isSamePerson(one, person));
    return instead === undefined ? [] : [{ kind: "privateAddress" as const, person, instead }];
  });
}

function handedIn(messages: readonly Message[]): readonly Message[] {
  return messages.filter(({ automatic, origin }) => automatic === null && origin === "mail");
}

function peopleOf(messages: readonly Message[]): ReadonlyMap<Address, Person> {
  const people = new Map<Address, Person>();
  for (const { from, to, cc } of messages)
    for (const person of [from, ...to, ...cc])
      if (person.address !== null && (people.get(person.address)?.name ?? "") === "") people.set(person.address, person);
  return people;
}

function addressOf({ address }: Person): Address {
  if (address === null) throw new Error("only people with an address are compared");
  return address;
}

function nameKey(person: Person): string {
  return person.name === "" ? "" : shownName(person).toLowerCase();
}

function isPrivate({ address }: Person): boolean {
  return address !== null && freeMailDomains.has(address.slice(address.lastIndexOf("@") + 1));
}

function isSamePerson(one: Person, other: Person): boolean {
  const local = (address: string | null): string => (address ?? "").split("@")[0]?.replace(/[._\d-]/gu, "") ?? "";
  return (
    (nameKey(one) !== "" && nameKey(one) === nameKey(other)) ||
    (local(one.address).length >= LEAST_LOCAL && local(one.address) === local(other.address))
  );
}
/** "info" and "anna" are many people's. */
const LEAST_LOCAL = 7;
