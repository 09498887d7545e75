/** Whose address sent the mail back. */
import type { Person } from "../types.ts";
import { isPerson, type ThreadView } from "./standing.ts";

/** True when the last mail to this person came back: the report names the address, or names nobody and answers a mail to this person alone. */
export function hasBounced(person: Person, { reading, sides, human }: ThreadView): boolean {
  const { messages } = reading.thread;
  const report = messages.findLastIndex(({ automatic, ownText, subject, from }, index) => {
    if (automatic !== "bounce" || IS_DELAYED.test(ownText)) return false;
    const named = new Set((`${subject}\n${ownText}`.slice(0, MOST_LETTERS).match(ADDRESS) ?? []).map((one) => one.toLowerCase()));
    if (person.address !== null && named.has(person.address)) return true;
    const known = new Set(messages.flatMap(({ to, cc }) => [...to, ...cc]).map(({ address }) => address));
    if (
      [...named].some((one) =>
        [...known].some((address) => address === one && address !== from.address && !sides.isMine({ address, name: "" })),
      )
    )
      return false;
    const sent = messages.slice(0, index).findLast((message) => message.automatic === null && sides.isMine(message.from));
    const [only, another] = sent === undefined ? [] : [...sent.to, ...sent.cc];
    return only !== undefined && another === undefined && isPerson(person, only);
  });
  if (report < 0) return false;
  // They have written since, or a later mail of mine has not come back: the address works after all.
  const later = new Set(messages.slice(report + 1));
  return !human.some(
    (message) =>
      later.has(message) &&
      (isPerson(person, message.from) || (sides.isMine(message.from) && message.to.some((one) => isPerson(person, one)))),
  );
}

/** RFC 3464: the mail is still under way. */
const IS_DELAYED = /^action: ?delayed/im;
const MOST_LETTERS = 20_000;
const ADDRESS = /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}/g;
