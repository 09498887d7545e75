/** What people wrote in the sample threads, as bodies by turns. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { address, timeZone } from "../../src/engine/brands.ts";
import { readThread } from "../../src/engine/readThread.ts";
import type { Locale, RawMessage } from "../../src/engine/types.ts";
import { calendarOf } from "../../src/holidays/index.ts";
import { groupThreads } from "../../src/hosts/files/groupThreads.ts";
import { readMailPath } from "../../src/hosts/files/readMailPath.ts";
import { packs } from "../../src/languages/index.ts";

const FOLDER = path.join(import.meta.dirname, "../../assets/samples");

export async function sampleConversations(): Promise<Readonly<Record<Locale, readonly (readonly string[])[]>>> {
  const index: { readonly me: { readonly address: string }; readonly files: readonly string[] } = JSON.parse(
    readFileSync(path.join(FOLDER, "index.json"), "utf8"),
  );
  const all = await Promise.all(index.files.map(async (name) => ({ name, bodies: await bodiesOf(name, index.me.address) })));
  const of = (locale: Locale): readonly (readonly string[])[] =>
    all.filter(({ name, bodies }) => name.startsWith(`${locale}-`) && bodies.length > 1).map(({ bodies }) => bodies);
  return { en: of("en"), "zh-Hant": of("zh-Hant"), "zh-Hans": of("zh-Hans"), ja: of("ja"), ru: of("ru") };
}

async function bodiesOf(name: string, me: string): Promise<readonly string[]> {
  const messages: RawMessage[] = [];
  for await (const read of readMailPath(path.join(FOLDER, name))) if (read.kind === "mail") messages.push(read.message);
  const [thread] = groupThreads(messages);
  if (thread === undefined) throw new Error(`${name}: no thread`);
  const reading = readThread(thread, { me: address(me), zone: timeZone("Asia/Taipei"), country: null, packs, calendarOf });
  return reading.thread.messages.filter(({ automatic }) => automatic === null).map(({ ownText }) => ownText);
}
