import { address } from "../brands.ts";
import { sidesOf } from "../findings/sides.ts";
import type { Address, Person, ThreadReading } from "../types.ts";
import { plainName } from "./personName.ts";

/** Local parts of mailboxes that no person reads (RFC 2142, RFC 3834 and the usual senders of notices). */
const UNREAD_MAILBOX =
  /^(?:no[-_.]?reply|do[-_.]?not[-_.]?reply|mailer-daemon|postmaster|bounces?|notifications?|alerts?|auto(?:mat(?:ed|ic))?[-_.]?reply)[-_.+=@]/;
const SENDABLE = /^[^\s@<>()[\],;:"\\]{1,64}@[^\s@<>()[\],;:"\\]{1,255}$/;
/** More would be a mailing list; Outlook and Gmail both accept this many. */
const MOST_RECIPIENTS = 100;

/** Whom the draft is addressed to. */
export interface DraftRecipients {
  /** People of other organisations who wrote or were written to. */
  readonly to: readonly Person[];
  /** Everybody else in the thread but me: those only ever copied in, and my own colleagues. */
  readonly cc: readonly Person[];
}

/** Everyone in the thread but me, each once; machines and mailboxes that nobody reads are left out. Order of first appearance. */
export function draftRecipients({ thread, me }: ReadingOfPeople): DraftRecipients {
  const sides = sidesOf(thread.messages, me.address ?? address(""));
  const people = new Map<Address, { person: Person; isDirect: boolean }>();
  const add = (person: Person, isDirect: boolean): void => {
    if (person.address === null || sides.isMe(person) || !SENDABLE.test(person.address) || UNREAD_MAILBOX.test(person.address)) return;
    const known = people.get(person.address);
    if (known === undefined && people.size >= MOST_RECIPIENTS) return;
    const name = known?.person.name || plainName(person);
    people.set(person.address, { person: { address: person.address, name }, isDirect: isDirect || known?.isDirect === true });
  };
  for (const message of thread.messages) {
    if (message.automatic !== null) continue;
    add(message.from, true);
    for (const person of message.to) add(person, true);
    for (const person of message.cc) add(person, false);
  }
  const all = [...people.values()];
  const isTo = (entry: { person: Person; isDirect: boolean }): boolean => entry.isDirect && !sides.isMine(entry.person);
  const to = all.filter(isTo).map(({ person }) => person);
  const cc = all.filter((entry) => !isTo(entry)).map(({ person }) => person);
  // A mail needs somebody in To: a thread among colleagues, or one where the other side was only copied in.
  return to.length > 0 ? { to, cc } : { to: cc, cc: [] };
}

type ReadingOfPeople = Pick<ThreadReading, "thread" | "me">;
