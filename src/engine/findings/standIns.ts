/** Who steps in for somebody whose automatic reply says that they are away: what they were asked falls to the colleague written to next. */
import { isColleague, isSamePerson } from "../acts/addressees.ts";
import { personKey } from "../message/organisation.ts";
import { onlyOf } from "../onlyOf.ts";
import type { Item } from "./ledger.ts";
import type { MessageReading } from "./sentenceReading.ts";
import type { Turn } from "./turn.ts";

/** Called before the message is read; `readings`: of the whole thread, oldest first. */
export function handToStandIn({ message, author, reading, ledger }: Turn, readings: readonly MessageReading[]): void {
  const before = readings.slice(Math.max(0, reading.index - FARTHEST_BACK), reading.index);
  const away = before.findLast((one) => one.message.automatic === "outOfOffice");
  if (away === undefined) return;
  const absent = away.message.from;
  const since = before.filter(({ index, sentences }) => index > away.index && sentences.length > 0);
  if (message.to.some((person) => isSamePerson(person, absent)) || isColleague(author, absent)) return;
  const standIn = onlyOf(message.to.filter((person) => isColleague(person, absent)));
  if (standIn === null) return;
  // Back again, written to already, or about another matter of the colleague's own.
  if (since.some(({ message: { from } }) => [absent, author, standIn].some((one) => isSamePerson(from, one)))) return;
  const isLeft = ({ kind, raisedIn, raisedBy, owners }: Item): boolean =>
    kind !== "promise" &&
    raisedIn < away.index &&
    personKey(raisedBy) === personKey(author) &&
    owners.length === 1 &&
    owners.every((owner) => isSamePerson(owner, absent));
  for (const item of ledger.openItems(isLeft)) item.owners = [standIn];
}

/** An absence is answered by writing to somebody else soon; keeps long threads linear. */
const FARTHEST_BACK = 6;
