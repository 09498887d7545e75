import { address } from "../brands.ts";
import { sidesOf } from "../findings/sides.ts";
import type { Locale, ThreadReading } from "../types.ts";

/** The language the other side last wrote in; that of the last mail when only our side wrote; English for a thread without mail. */
export function draftLocale({ thread, me }: Pick<ThreadReading, "thread" | "me">): Locale {
  const sides = sidesOf(thread.messages, me.address ?? address(""));
  const written = thread.messages.filter((message) => message.automatic === null);
  const theirs = written.findLast((message) => !sides.isMine(message.from));
  return (theirs ?? written.at(-1))?.locale ?? "en";
}
