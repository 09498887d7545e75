import type { Address } from "../../engine/types.ts";
import type { LoadedMail } from "./loadThreads.ts";
import type { ReaderOptions } from "./readerContext.ts";

/** 0 when every file was read, 1 when one was not or no mail was found. */
export function statusAfter({ messages, unreadable }: LoadedMail): number {
  return unreadable > 0 || messages.length === 0 ? 1 : 0;
}

/** Tells on standard error whose mail this was taken for: a wrong guess turns "you" and "they" around. */
export function sayWhoReads(me: Address, options: ReaderOptions, { messages }: LoadedMail): void {
  if (options.me !== undefined || messages.length === 0) return;
  process.stderr.write(me === "" ? "No recipient found: say who you are with --me ADDRESS.\n" : `Read as ${me} (another: --me ADDRESS).\n`);
}
