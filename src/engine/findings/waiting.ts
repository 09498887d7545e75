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
  if (owedByMe) return { on: "me", since };
  if (owedByOthers) return { on: "them", since };
  return owedByUs ? { on: "me", since } : { on: "nobody", since: null };
}
