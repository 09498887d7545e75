/** The one place where a plain value becomes a branded one. Calendar days and clock times are made in time/. */
import type { Address, Country, Instant, MessageId, Region, ThreadId, TimeZone } from "./types.ts";

/** Trims and lower-cases; addresses differ in case only by accident. */
export const address = (text: string): Address => text.trim().toLowerCase() as Address;
/** Milliseconds since 1970-01-01T00:00:00Z. */
export const instant = (milliseconds: number): Instant => milliseconds as Instant;
/** ISO 3166-1 alpha-2, upper case. */
export const country = (code: string): Country => code.toUpperCase() as Country;
/** ISO 3166-2 from its two halves: "DE", "BY". */
export const region = (of: Country, part: string): Region => `${of}-${part}` as Region;
/** ISO 3166-2, "DE-BY", as it was stored. */
export const regionFrom = (code: string): Region => code as Region;
/** IANA name; whether it exists is found out when it is used (time/zonedTime.ts). */
export const timeZone = (name: string): TimeZone => name as TimeZone;
/** Without angle brackets. */
export const messageId = (text: string): MessageId => text.trim().replace(/^<|>$/g, "") as MessageId;
export const threadId = (text: string): ThreadId => text as ThreadId;
