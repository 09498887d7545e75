/** Stage threads: a mail file, the user's address and the time in, the analysis object out. */
import { analysisObject } from "../../src/engine/analysisObject.ts";
import { address, timeZone } from "../../src/engine/brands.ts";
import { readThread } from "../../src/engine/readThread.ts";
import { askAbout } from "../../src/engine/summary/askAbout.ts";
import type { RawMessage } from "../../src/engine/types.ts";
import { calendarOf } from "../../src/holidays/index.ts";
import { groupThreads } from "../../src/hosts/files/groupThreads.ts";
import { readMailPath } from "../../src/hosts/files/readMailPath.ts";
import { loadWriting } from "../../src/languages/texts.ts";
import { textField } from "./fields.ts";
import { packs } from "./readingPacks.ts";

export async function evaluateThread(given: Readonly<Record<string, unknown>>): Promise<object> {
  const messages: RawMessage[] = [];
  for await (const read of readMailPath(textField(given, "file"))) {
    if (read.kind === "mail") messages.push(read.message);
  }
  // A mailbox of one thread may hold messages that nothing joins (a notice, say): the longest thread is the one asked about.
  const threads = groupThreads(messages).toSorted((a, b) => b.messages.length - a.messages.length);
  const thread = threads[0];
  if (thread === undefined) throw new Error("the file holds no mail");
  const me = address(textField(given, "me"));
  const reading = readThread(thread, { me, zone: timeZone("UTC"), country: null, packs, calendarOf });
  const locale = reading.thread.messages.at(-1)?.locale ?? "en";
  const writing = await loadWriting(locale);
  return analysisObject(reading, textField(given, "id"), (flag) => askAbout(flag, writing));
}
