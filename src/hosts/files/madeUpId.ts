/** An id for a mail that came without one. */
import { messageId } from "../../engine/brands.ts";
import type { MessageId } from "../../engine/types.ts";
import { field, type MailHeaders } from "./mailHeaders.ts";

/** Enough of the text to tell mails of the same second apart. */
const CHARACTERS = 4096;

/** The same mail gets the same id each time it is read. */
export function madeUpId(headers: MailHeaders, content: string): MessageId {
  const seed = ["from", "date", "subject"].map((name) => field(headers, name)).join("\n") + content.slice(0, CHARACTERS);
  let first = 0x811c9dc5;
  let second = 0x1000193;
  for (let i = 0; i < seed.length; i += 1) {
    // FNV-1a, and once more from another start: 64 bits are enough for a mailbox.
    first = Math.imul(first ^ seed.charCodeAt(i), 0x01000193);
    second = Math.imul(second ^ (seed.charCodeAt(i) + i), 0x01000193);
  }
  const hex = (value: number): string => (value >>> 0).toString(16).padStart(8, "0");
  return messageId(`${hex(first)}${hex(second)}@without-message-id.invalid`);
}
