/** Whose turn it is to write. */
import type { Commitment, Message, Waiting } from "../types.ts";
import type { Sides } from "./sides.ts";

/**
 * The last person's turn decides. They wrote last: I am waited for when I owe something, else they when they only promised.
 * I wrote last: they are waited for when they owe something, else I when I do. A colleague who wrote last speaks for me, unless that mail
 * asks me, or only our side owes. Automatic mail is nobody's turn.
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
  const saidLast = ({ evidence }: Commitment): boolean => evidence.some((one) => one.span.message === last.id);
  const asksMe = open.some((commitment) => commitment.kind !== "promise" && commitment.owners.some(sides.isMe) && saidLast(commitment));
  const isForMe = owedByMe && !sides.isMe(last.from) && (asksMe || !owedByOthers);
  if (sides.isMine(last.from) && !isForMe) {
    if (owedByOthers) return { on: "them", since };
    return owedByUs ? { on: "me", since } : { on: "nobody", since: null };
  }
  // What the last mail asks of a colleague is still for our side to answer.
  const asksUs = open.some((commitment) => commitment.side === "me" && commitment.kind !== "promise" && saidLast(commitment));
  if (owedByMe || asksUs) return { on: "me", since };
  if (owedByOthers) return { on: "them", since };
  return owedByUs ? { on: "me", since } : { on: "nobody", since: null };
}
