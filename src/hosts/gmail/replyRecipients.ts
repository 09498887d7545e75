/** To whom a reply to all goes. */
import type { Address, Person } from "../../engine/types.ts";
import type { ReplyParent } from "./replyParent.ts";

export interface ReplyRecipients {
  readonly to: readonly Person[];
  readonly cc: readonly Person[];
  readonly bcc: readonly Person[];
}

/** Gmail takes 500 recipients a mail; a thread with more is a mailing list. */
const MOST_RECIPIENTS = 100;
const SENDABLE = /^[^\s@<>()[\],;:"\\]{1,64}@[^\s@<>()[\],;:"\\]{1,255}$/;
/** A name beyond ASCII before the @ needs a mail server that few have; a domain is written in ASCII. */
const ASCII_NAME = /^[!-~]+@/;

/**
 * Whoever the parent went between, without the user: its author (Reply-To, where the author wants answers elsewhere) and its recipients; where
 * the user wrote it, the same people again. `others`: whom the engine would write to, for a parent that nobody reads answers to.
 */
export function replyRecipients(
  parent: ReplyParent,
  mine: ReadonlySet<Address>,
  others: Pick<ReplyRecipients, "to" | "cc">,
  keepBcc: boolean,
): ReplyRecipients {
  const isMine = parent.isMine || (parent.from.address !== null && mine.has(parent.from.address));
  const author = parent.replyTo.length > 0 ? parent.replyTo : [parent.from];
  const taken = new Set<Address>(mine);
  const fresh = (people: readonly Person[]): readonly Person[] =>
    people.filter(({ address }) => {
      if (address === null || taken.has(address) || taken.size >= MOST_RECIPIENTS + mine.size) return false;
      if (!SENDABLE.test(address) || !ASCII_NAME.test(address)) return false;
      taken.add(address);
      return true;
    });
  // An answer to a robot goes to nobody: then it is for the people of the thread.
  const known = new Set([...others.to, ...others.cc].map(({ address }) => address));
  const isRead = isMine || parent.replyTo.length > 0 || known.size === 0 || known.has(parent.from.address);
  const to = fresh(isRead ? [...(isMine ? [] : author), ...parent.to] : others.to);
  const cc = fresh(isRead ? parent.cc : others.cc);
  const bcc = keepBcc && isMine ? fresh(parent.bcc) : [];
  if (to.length === 0 && cc.length === 0) return { to: fresh(others.to), cc: fresh(others.cc), bcc };
  return to.length === 0 ? { to: cc, cc: [], bcc } : { to, cc, bcc };
}
