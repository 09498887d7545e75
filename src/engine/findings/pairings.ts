/** What is left when a mail has been read: one wish and one promise, one question and the promise of an answer. */
import { onlyOf } from "../onlyOf.ts";
import type { CalendarDay, DueDate, Person } from "../types.ts";
import type { Item } from "./ledger.ts";
import { isSameNumber } from "./listPoints.ts";
import { willAnswer } from "./promises.ts";
import { likeness } from "./topic.ts";
import { isWishInWords, join, LIGHT, mayBeAnswered, reaches, type Turn, wishesOnTheTable } from "./turn.ts";

/** "The result on the 9th." */
const SHORT_OF_WORDS = 1;

/** One wish is left, and one promise whose day fits it: the promise answers the wish in other words. */
export function pairTheRest(turn: Turn): void {
  const promised = onlyOf(turn.ledger.openItems(({ kind, raisedIn }) => kind === "promise" && raisedIn === turn.reading.index));
  const owner = promised?.owners[0];
  if (promised === null || owner === undefined) return;
  const wish = onlyOf(wishesOnTheTable(turn, owner));
  if (wish !== null && promised.acts.some(({ sentence }) => !isSameNumber(turn, wish, sentence))) return;
  if (wish === null || (wish.wantsWords && !isWishInWords(wish)) || !mayMean(promised, wish)) return;
  if (!promised.acts.slice(0, 1).every((read) => turn.isSame(wish, read, "one left"))) return;
  absorb(turn, wish, promised);
}

/** Its day fits the wish, or it says so little beside another day that it can mean nothing else: "It is more than I thought, on the 4th." */
function mayMean(promised: Item, wish: Item): boolean {
  if (wish.due.kind === "none" && !isOneMatter(promised, wish)) return false;
  return fitsInto(promised.due, wish.due) || (promised.due.kind === "day" && promised.acts.every(({ weight }) => weight < LIGHT));
}

/** No day holds them together: one person was asked, and the promise shares a word with the wish or names no deed of its own. */
function isOneMatter(promised: Item, wish: Item): boolean {
  if (wish.owners.length > 1) return false;
  return likeness(wish.topic, promised.topic) > 0 || promised.acts.every(({ weight }) => weight < SHORT_OF_WORDS);
}

function fitsInto(promised: DueDate, wished: DueDate): boolean {
  const days = daysOf(promised);
  if (days === null) return false;
  // Any day fits a wish that names none.
  if (wished.kind === "none") return promised.kind === "day";
  if (wished.kind === "window") return days.first >= wished.first && days.last <= wished.last;
  return wished.kind === "day" && days.last <= wished.day;
}

function daysOf(due: DueDate): { readonly first: CalendarDay; readonly last: CalendarDay } | null {
  if (due.kind === "day") return { first: due.day, last: due.day };
  return due.kind === "window" ? due : null;
}

/** "I will come back to you on Friday" answers the one question that this mail leaves unanswered. */
export function pairAnswers(turn: Turn): void {
  const { ledger, reading } = turn;
  const promised = ledger
    .openItems((item) => item.kind === "promise" && item.raisedIn === reading.index && item.acts.every(willAnswer))
    .at(-1);
  const owner = promised?.owners[0];
  if (promised === undefined || owner === undefined) return;
  const asked = ledger.openItems(
    (item) =>
      mayBeAnswered(item) &&
      item.kind !== "promise" &&
      item.firstReply === null &&
      item.raisedIn < reading.index &&
      !turn.touched.has(item) &&
      ledger.isOwnedBy(item, owner) &&
      reaches(turn, item),
  );
  const only = onlyOf(asked);
  if (only === null || isMeantForOwn(turn, only, owner)) return;
  if (promised.acts.slice(0, 1).every((read) => turn.isSame(only, read, "one answer"))) absorb(turn, only, promised);
}

/** "Ruth, is there an address?" is not what Colin means who was asked something himself and says "I will ask and tell you". */
function isMeantForOwn({ ledger, reading, touched }: Turn, asked: Item, owner: Person): boolean {
  if (ledger.isOwnedByPerson(asked, owner)) return false;
  return [...touched].some((item) => item.wantsWords && item.raisedIn < reading.index && ledger.isOwnedByPerson(item, owner));
}

/** The newer one was the older one said again. */
export function absorb(turn: Turn, wish: Item, promised: Item): void {
  promised.isAbsorbed = true;
  for (const read of promised.acts) join(turn, wish, read);
  if (promised.kind === "promise") {
    wish.kind = "promise";
    wish.owners = promised.owners;
    wish.isProposal = promised.isProposal;
  } else if (promised.owners.length > 0 && turn.ledger.isOwnedBy(wish, promised.raisedBy)) {
    // Passed on to a colleague.
    wish.owners = promised.owners;
  }
  turn.touched.add(wish);
}
