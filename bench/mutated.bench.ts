/**
 * Broken and hostile mails: the samples and mails of every common shape, changed at random once to three times, read from bytes to draft. Prints every
 * kind of exception, quotes that are not in the mail, and the slowest input. VERBOSE=1 names each slow one. MAILS=100000 for the long run, SEED for another one.
 */
import { createReadStream, readdirSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import { address, threadId, timeZone } from "../src/engine/brands.ts";
import type { LanguagePack } from "../src/engine/languagePack.ts";
import { readThread } from "../src/engine/readThread.ts";
import { draftSummary } from "../src/engine/summary/draftSummary.ts";
import { renderHtml } from "../src/engine/summary/renderHtml.ts";
import type { WritingPhrases } from "../src/engine/summary/writingPhrases.ts";
import { calendarOf } from "../src/holidays/index.ts";
import { readEml } from "../src/hosts/files/readEml.ts";
import { readMbox } from "../src/hosts/files/readMbox.ts";
import { packsWithWeights } from "../src/languages/actWeights.ts";
import { loadWriting } from "../src/languages/texts.ts";
import { type Seeded, seeded } from "./contradictions/seeded.ts";
import { madeMails } from "./mutated/madeMails.ts";
import { mutators } from "./mutated/mutators.ts";

const SAMPLES = path.resolve(import.meta.dirname, "../assets/samples");
const LIMIT_MS = 1_000;

async function sampleSources(): Promise<readonly Uint8Array[]> {
  const sources: Uint8Array[] = [];
  for (const name of readdirSync(SAMPLES).filter((file) => file.endsWith(".mbox"))) {
    for await (const source of readMbox(createReadStream(path.join(SAMPLES, name)))) sources.push(source);
  }
  return sources;
}

interface Broken {
  readonly kinds: readonly string[];
  readonly mail: Uint8Array;
}

function broken(sources: readonly Uint8Array[], chance: Seeded): Broken {
  const names = Object.keys(mutators);
  const kinds: string[] = [];
  let mail = chance.of(sources);
  for (let turn = 1 + chance.below(3); turn > 0; turn -= 1) {
    const kind = chance.of(names);
    kinds.push(kind);
    mail = mutators[kind]?.(mail, chance) ?? mail;
  }
  return { kinds, mail };
}

/** "": read, with every quote where it says it stands; else what went wrong. */
async function readWhole(
  mail: Uint8Array,
  packs: readonly LanguagePack[],
  writing: WritingPhrases,
): Promise<"mail" | "no mail" | "wrong quote"> {
  const found = await readEml(mail);
  if (found.kind !== "mail") return "no mail";
  const context = { me: address("vivian.kuo@harborline.example"), zone: timeZone("Asia/Taipei"), country: null, packs, calendarOf };
  const reading = readThread({ id: threadId("broken"), messages: [found.message] }, context);
  renderHtml(draftSummary(reading, writing));
  const texts = new Map(reading.thread.messages.map((message) => [message.id, message.ownText]));
  const evidence = [...reading.commitments, ...reading.decisions, ...reading.flags].flatMap((item) => [...item.evidence]);
  return evidence.every(({ span, quote }) => texts.get(span.message)?.slice(span.start, span.end) === quote) ? "mail" : "wrong quote";
}

export async function run(): Promise<void> {
  const count = Number(process.env.MAILS ?? 2_000);
  const chance = seeded(Number(process.env.SEED ?? 23));
  const [packs, writing, samples] = await Promise.all([packsWithWeights(), loadWriting("en"), sampleSources()]);
  const sources = [...samples, ...madeMails];
  const troubles = new Map<string, number>();
  const told = new Map<string, number>();
  let slowest = { ms: 0, kinds: "", bytes: 0, number: 0 };
  let slow = 0;
  await readWhole(sources[0] ?? new Uint8Array(), packs, writing);
  for (let number = 1; number <= count; number += 1) {
    const { kinds, mail } = broken(sources, chance);
    const from = performance.now();
    try {
      const result = await readWhole(mail, packs, writing);
      told.set(result, (told.get(result) ?? 0) + 1);
    } catch (error) {
      const trouble = `${error instanceof Error ? `${error.name}: ${error.message.slice(0, 100)}` : "?"} (${kinds.join(" + ")})`;
      troubles.set(trouble, (troubles.get(trouble) ?? 0) + 1);
    }
    const ms = performance.now() - from;
    if (ms > LIMIT_MS) slow += 1;
    if (process.env.VERBOSE === "1" && ms > LIMIT_MS)
      console.log(`${Math.round(ms)} ms, mail ${number} of ${mail.length} bytes (${kinds.join(" + ")})`);
    if (ms > slowest.ms) slowest = { ms, kinds: kinds.join(" + "), bytes: mail.length, number };
  }
  console.log(`${count} mails from ${sources.length} sources; ${[...told].map(([what, times]) => `${what}: ${times}`).join(", ")}`);
  console.log(`exceptions: ${[...troubles.values()].reduce((sum, times) => sum + times, 0)}`);
  for (const [trouble, times] of troubles) console.log(`  ${times} x ${trouble}`);
  console.log(
    `slowest: ${Math.round(slowest.ms)} ms, mail ${slowest.number} of ${slowest.bytes} bytes (${slowest.kinds}); over ${LIMIT_MS} ms: ${slow}`,
  );
}
