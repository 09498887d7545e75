/** Everybody a thread names in its real headers, so that names in quotes can be matched to them. */
import type { Address, Person, RawMessage } from "../types.ts";
import { findAddress, type Mailbox, readMailbox } from "./mailbox.ts";

export interface Participants {
  /** The known person that a quote names; else a person made of what the quote says. */
  readonly personOf: (mailbox: Mailbox) => Person;
}

const NOT_PART_OF_A_NAME = /[^\p{L}\p{N}]+/gu;
/** More recipients than this are a mailing, not people to match. */
const MOST_RECIPIENTS = 100;

/** Collects senders and recipients of all messages handed in. */
export function participantsOf(messages: readonly RawMessage[]): Participants {
  const byAddress = new Map<Address, Person>();
  const byName = new Map<string, Person | null>();
  for (const message of messages) {
    for (const person of [message.from, ...message.to.slice(0, MOST_RECIPIENTS), ...message.cc.slice(0, MOST_RECIPIENTS)]) {
      if (person.address !== null && (byAddress.get(person.address)?.name ?? "") === "") byAddress.set(person.address, person);
    }
  }
  for (const person of byAddress.values()) {
    const key = nameKey(person.name);
    // Two people of one name cannot be told apart by it.
    if (key !== "") byName.set(key, byName.has(key) ? null : person);
  }
  return {
    personOf: (mailbox) => {
      const known = mailbox.address === null ? byName.get(nameKey(mailbox.name)) : byAddress.get(mailbox.address);
      if (known === undefined || known === null) return { address: mailbox.address, name: mailbox.name };
      return known.name === "" ? { address: known.address, name: mailbox.name } : known;
    },
  };
}

/** The people of a quoted "To:" line. */
export function recipientsIn(line: string, participants: Participants): readonly Person[] {
  return line
    .slice(0, 4_000)
    .split(line.includes(";") ? ";" : findAddress(line) === null ? "\n" : /,(?=[^,]*@)/u)
    .map((piece) => readMailbox(piece))
    .filter((mailbox) => mailbox !== null)
    .filter((mailbox) => mailbox.name !== "" || mailbox.address !== null)
    .slice(0, MOST_RECIPIENTS)
    .map(participants.personOf);
}

/** "Reed, Daniel" and "Daniel Reed" are one. */
export function nameKey(name: string): string {
  return name
    .toLowerCase()
    .split(NOT_PART_OF_A_NAME)
    .filter((part) => part !== "")
    .sort()
    .join(" ");
}
