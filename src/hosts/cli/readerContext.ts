import { address } from "../../engine/brands.ts";
import type { Address, Country, RawMessage, ReaderContext, TimeZone } from "../../engine/types.ts";
import { calendarOf } from "../../holidays/index.ts";
import { packsFor } from "../../languages/actWeights.ts";
import { deliveredTo } from "../files/deliveredTo.ts";

/** Options that every command shares. */
export interface ReaderOptions {
  readonly me?: Address;
  readonly zone: TimeZone;
  readonly country?: Country;
}

/** What the engine must know about the reader. Without --me: the mailbox that the newest message was delivered to, else its first recipient. */
export async function readerContext(messages: readonly RawMessage[], options: ReaderOptions): Promise<ReaderContext> {
  return {
    me: options.me ?? deliveredTo(messages) ?? address(""),
    zone: options.zone,
    country: options.country ?? null,
    packs: await packsFor(messages),
    calendarOf,
  };
}
