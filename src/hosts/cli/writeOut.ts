import { once } from "node:events";

/** Writes to standard output and waits while its reader is slower: a large mailbox must not pile up in memory. */
export async function writeOut(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, "drain");
}
