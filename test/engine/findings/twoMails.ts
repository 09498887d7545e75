/** A mail of Ann's and Bob's answer, to test what the second makes of the first. */
import { address, instant, messageId, threadId, timeZone } from "../../../src/engine/brands.ts";
import type { LanguagePack } from "../../../src/engine/languagePack.ts";
import { readThread } from "../../../src/engine/readThread.ts";
import type { ThreadReading } from "../../../src/engine/types.ts";
import { rawMail } from "../rawMail.ts";

const ann = { address: address("ann@alder.example"), name: "Ann" };
export const bob = { address: address("bob@birch.example"), name: "Bob" };

/** Both sent on Monday, 14 September 2026, four hours apart, with the ids "first" and "second"; Ann reads. */
export function readTwoMails(first: string, second: string, packs: readonly LanguagePack[]): ThreadReading {
  const mail = (id: string, from: typeof ann, text: string, hour: number) =>
    rawMail({ id: messageId(id), from, to: [from === ann ? bob : ann], sentAt: instant(Date.UTC(2026, 8, 14, hour)), text });
  const messages = [mail("first", ann, first, 8), mail("second", bob, second, 12)];
  const context = { me: ann.address, zone: timeZone("UTC"), country: null, packs, calendarOf: () => null };
  return readThread({ id: threadId("t"), messages }, context);
}
