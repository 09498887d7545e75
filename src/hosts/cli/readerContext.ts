import { address } from "../../engine/brands.ts";
import type { Address, Country, RawMessage, ReaderContext, TimeZone } from "../../engine/types.ts";
import { calendarOf } from "../../holidays/index.ts";
import { packs } from "../../languages/index.ts";

/** Options that every command shares. */
export interface ReaderOptions {
  readonly me?: Address;
  readonly zone: TimeZone;
  readonly country?: Country;
}

const IN_BRACKETS = /<([^<>\s]+@[^<>\s]+)>|([^<>\s,;]+@[^<>\s,;]+)/;

/** What the engine must know about the reader. Without --me: the mailbox that the newest message was delivered to, else its first recipient. */
export function readerContext(messages: readonly RawMessage[], options: ReaderOptions): ReaderContext {
  return {
    me: options.me ?? deliveredTo(messages) ?? address(""),
    zone: options.zone,
    country: options.country ?? null,
    packs,
    calendarOf,
  };
}

/** null when no message names a recipient. */
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
