/**
 * Whole threads: what is read in each sample thread and drafted from it, as tables that a native speaker can proof-read.
 * After a change of the reading: `UPDATE_EXPECTED=1 npm test -- test/mail.test.ts`, read the difference, commit it.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import { address, instant, timeZone } from "../src/engine/brands.ts";
import { LOCALES } from "../src/engine/locales.ts";
import { readThread } from "../src/engine/readThread.ts";
import { askAbout } from "../src/engine/summary/askAbout.ts";
import { draftLocale } from "../src/engine/summary/draftLocale.ts";
import { draftSummary } from "../src/engine/summary/draftSummary.ts";
import { renderText } from "../src/engine/summary/renderText.ts";
import type { RawMessage, ThreadReading } from "../src/engine/types.ts";
import { calendarOf } from "../src/holidays/index.ts";
import { showReading } from "../src/hosts/cli/showReading.ts";
import { groupThreads } from "../src/hosts/files/groupThreads.ts";
import { readMailPath } from "../src/hosts/files/readMailPath.ts";
import { packsWithWeights } from "../src/languages/actWeights.ts";
import { loadWriting } from "../src/languages/texts.ts";

const packs = await packsWithWeights();
const samples = path.resolve("assets/samples");
const expectedFolder = path.resolve("test/mail/samples");
const index: { readonly me: { readonly address: string }; readonly files: readonly string[] } = JSON.parse(
  readFileSync(path.join(samples, "index.json"), "utf8"),
);
const me = address(index.me.address);
const zone = timeZone("Asia/Taipei");
/** Saturday, 21 November 2026, 09:00 in Taipei: the day the sample mailbox was written for. */
const now = instant(Date.UTC(2026, 10, 21, 1));

async function read(file: string): Promise<ThreadReading> {
  const messages: RawMessage[] = [];
  for await (const one of readMailPath(path.join(samples, file))) if (one.kind === "mail") messages.push(one.message);
  const [thread] = groupThreads(messages);
  if (thread === undefined) throw new Error(`${file} holds no thread`);
  return readThread(thread, { me, zone, country: null, packs, calendarOf });
}

async function table(reading: ThreadReading): Promise<string> {
  const locale = draftLocale(reading);
  const writing = await loadWriting(locale);
  const found = showReading(reading, { now, zone, ask: (flag) => askAbout(flag, writing) });
  return `${found.trimEnd()}\n\n----- draft, ${locale} -----\n\n${renderText(draftSummary(reading, writing)).trimEnd()}\n`;
}

describe.each(index.files)("%s", (file) => {
  const name = file.replace(/\.mbox$/, ".txt");

  it("is read and drafted as proof-read", async () => {
    const actual = await table(await read(file));
    const place = path.join(expectedFolder, name);
    if (process.env.UPDATE_EXPECTED === "1" || !existsSync(place)) {
      // On a build machine a missing table is a fault, not a first run.
      expect(process.env.CI).toBeUndefined();
      mkdirSync(expectedFolder, { recursive: true });
      writeFileSync(place, actual);
    }
    expect(actual).toBe(readFileSync(place, "utf8"));
  });

  it("every quote is the exact slice it names, and no draft in any language is addressed to me", async () => {
    const reading = await read(file);
    const texts = new Map(reading.thread.messages.map((message) => [message.id, message.ownText]));
    const evidence = [
      ...reading.commitments.flatMap((one) => [
        ...one.evidence,
        ...(one.closedBy === null ? [] : [one.closedBy]),
        ...(one.condition === null ? [] : [one.condition]),
      ]),
      ...reading.decisions.flatMap((one) => one.evidence),
      ...reading.flags.flatMap((one) => one.evidence),
    ];
    for (const { span, quote } of evidence) expect(texts.get(span.message)?.slice(span.start, span.end)).toBe(quote);
    for (const locale of LOCALES) {
      const draft = draftSummary(reading, await loadWriting(locale));
      expect([...draft.to, ...draft.cc].map((person) => person.address)).not.toContain(me);
    }
  });
});
