/** Whose mailbox this is, when nobody says so. */
import { address } from "../../engine/brands.ts";
import type { Address, RawMessage } from "../../engine/types.ts";

const IN_BRACKETS = /<([^<>\s]+@[^<>\s]+)>|([^<>\s,;]+@[^<>\s,;]+)/;

/** The mailbox that the newest message was delivered to, else its first recipient; null when no message names one. */
export function deliveredTo(messages: readonly RawMessage[]): Address | null {
  const newestFirst = messages.toSorted((a, b) => (b.sentAt ?? Number.NEGATIVE_INFINITY) - (a.sentAt ?? Number.NEGATIVE_INFINITY));
  for (const message of newestFirst) {
    const found = IN_BRACKETS.exec(message.headers["delivered-to"] ?? "");
    const delivered = found?.[1] ?? found?.[2];
    if (delivered !== undefined) return address(delivered);
  }
  for (const message of newestFirst) {
    const recipient = [...message.to, ...message.cc].find((person) => person.address !== null)?.address;
    if (recipient !== undefined && recipient !== null) return recipient;
  }
  return null;
}
