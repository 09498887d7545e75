import type { Address, RawMessage } from "../../engine/types.ts";
import type { LoadedMail } from "./loadThreads.ts";
import type { ReaderOptions } from "./readerContext.ts";

/** 0 when every file was read, 1 when one was not or no mail was found. */
export function statusAfter({ messages, unreadable }: LoadedMail): number {
  return unreadable > 0 || messages.length === 0 ? 1 : 0;
}

/** Tells on standard error whose mail this was taken for: a wrong guess or a slip in --me turns "you" and "they" around. */
export function sayWhoReads(me: Address, options: ReaderOptions, { messages }: LoadedMail): void {
  if (messages.length === 0) return;
  if (me === "") process.stderr.write("No recipient found: say who you are with --me ADDRESS.\n");
  else if (options.me === undefined) process.stderr.write(`Read as ${me} (another: --me ADDRESS).\n`);
  else if (!messages.some((message) => isIn(message, me)))
    process.stderr.write(`${me} is in no From, To or Cc of this mail: is it spelt right?\n`);
}

const isIn = ({ from, to, cc }: RawMessage, me: Address): boolean => [from, ...to, ...cc].some((person) => person.address === me);
