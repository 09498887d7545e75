/** Whose turn it is to write. */
import type { Commitment, Message, Waiting } from "../types.ts";
import type { Sides } from "./sides.ts";

/**
 * The last person's turn decides. They wrote last: I am waited for when I owe something, else they when they only promised.
 * I wrote last: they are waited for when they owe something, else I when I do. Automatic mail is nobody's turn.
 */
export function waitingOf(messages: readonly Message[], commitments: readonly Commitment[], sides: Sides): Waiting {
  const last = messages.findLast((message) => message.automatic === null);
  const open = commitments.filter((commitment) => commitment.status === "open" && commitment.owners.length > 0);
  if (last === undefined || open.length === 0) return { on: "nobody", since: null };
  const owedByMe = open.some((commitment) => commitment.owners.some(sides.isMe));
  const owedByUs = open.some((commitment) => commitment.side === "me");
  const owedByOthers = open.some(
    (commitment) => !commitment.owners.some(sides.isMe) && (commitment.side === "them" || sides.isMe(last.from)),
  );
  const since = last.sentAt;
  if (sides.isMine(last.from) && !(owedByMe && !sides.isMe(last.from))) {
    if (owedByOthers) return { on: "them", since };
    return owedByUs ? { on: "me", since } : { on: "nobody", since: null };
  }
  // What the last mail asks of a colleague is still for our side to answer.
  const asksUs = open.some(
    ({ side, kind, evidence }) => side === "me" && kind !== "promise" && evidence.some((one) => one.span.message === last.id),
  );
  if (owedByMe || asksUs) return { on: "me", since };
  if (owedByOthers) return { on: "them", since };
  return owedByUs ? { on: "me", since } : { on: "nobody", since: null };
}
