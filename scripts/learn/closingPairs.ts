/** Pairs of something owed and a later passage: training/closings/<language>-<writer>.tsv, see the README there. */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { address, instant, messageId, threadId, timeZone } from "../../src/engine/brands.ts";
import { closingPieces, closingSigns, type Speaker } from "../../src/engine/findings/closingSigns.ts";
import { keepLedger } from "../../src/engine/findings/commitments.ts";
import { readSentences } from "../../src/engine/findings/readSentences.ts";
import { sidesOf } from "../../src/engine/findings/sides.ts";
import type { LanguagePack } from "../../src/engine/languagePack.ts";
import { readMessages } from "../../src/engine/message/readMessages.ts";
import { readThread } from "../../src/engine/readThread.ts";
import type { RawMessage, RawThread, ReaderContext, ThreadReading } from "../../src/engine/types.ts";

const OUTCOMES = ["done", "partly", "dropped", "moved", "accepted", "restated", "none"] as const;
type Outcome = (typeof OUTCOMES)[number];
type Side = "A" | "B";

export interface ClosingPair {
  readonly earlier: string;
  readonly earlierBy: Side;
  readonly owner: Side;
  readonly later: string;
  readonly laterBy: Side;
  readonly files: readonly string[];
  readonly outcome: Outcome;
}

const folder = path.join(import.meta.dirname, "../../training/closings");
const isSide = (text: string | undefined): text is Side => text === "A" || text === "B";

/** All pairs of a language in a fixed order ("zh" holds both scripts), and the SHA-256 of the files in hexadecimal. */
export function closingPairs(language: string): { readonly pairs: readonly ClosingPair[]; readonly digest: string } {
  const hash = createHash("sha256");
  const pairs: ClosingPair[] = [];
  for (const file of readdirSync(folder).sort()) {
    if (!file.startsWith(`${language}-`) || !file.endsWith(".tsv")) continue;
    const content = readFileSync(path.join(folder, file), "utf8");
    hash.update(content);
    for (const row of content.split("\n")) {
      if (row === "" || row.startsWith("#")) continue;
      const [earlier = "", earlierBy, owner, later = "", laterBy, files = "-", label] = row.split("\t");
      const outcome = OUTCOMES.find((one) => one === label);
      if (outcome === undefined || !isSide(earlierBy) || !isSide(owner) || !isSide(laterBy)) throw new Error(`${file}: "${row}"`);
      pairs.push({
        earlier: earlier.replaceAll("\\n", "\n"),
        earlierBy,
        owner,
        later: later.replaceAll("\\n", "\n"),
        laterBy,
        files: files === "-" ? [] : files.split("|"),
        outcome,
      });
    }
  }
  return { pairs, digest: hash.digest("hex") };
}

const people = {
  A: { address: address("anna@alder.example"), name: "Anna" },
  B: { address: address("boris@birch.example"), name: "Boris" },
};
const SENT = Date.UTC(2026, 8, 14, 9);
const TWO_DAYS = 2 * 86_400_000;

/** The pair as a thread of two mails. */
function threadOf(pair: ClosingPair): RawThread {
  const mail = (id: string, by: Side, text: string, files: readonly string[], sentAt: number): RawMessage => ({
    id: messageId(`${id}@pairs.example`),
    from: people[by],
    to: [people[by === "A" ? "B" : "A"]],
    cc: [],
    sentAt: instant(sentAt),
    sentOffset: 0,
    subject: "",
    body: { kind: "text", content: text },
    attachmentNames: files,
    answers: [],
    headers: {},
  });
  const messages = [
    mail("earlier", pair.earlierBy, pair.earlier, [], SENT),
    mail("later", pair.laterBy, pair.later, pair.files, SENT + TWO_DAYS),
  ];
  return { id: threadId("pair"), messages };
}

const contextOf = (packs: readonly LanguagePack[]): ReaderContext => ({
  me: people.A.address,
  zone: timeZone("UTC"),
  country: null,
  packs,
  calendarOf: () => null,
});

/** What the product reads in the pair: whether any of the first mail's items was closed by the second. null: it finds nothing owed. */
export function readOutcome(pair: ClosingPair, packs: readonly LanguagePack[]): "open" | "done" | "dropped" | null {
  const { commitments }: ThreadReading = readThread(threadOf(pair), contextOf(packs));
  const owed = commitments.filter(({ evidence }) => evidence[0]?.span.message === "earlier@pairs.example");
  return owed.find(({ status }) => status !== "open")?.status ?? owed[0]?.status ?? null;
}

export interface PairSigns {
  readonly pieces: readonly number[];
  readonly signs: readonly number[];
}

/** The signs of a pair; null when nothing is found to be owed in its first half, or nothing is said in its second. */
export function signsOfPair(pair: ClosingPair, packs: readonly LanguagePack[]): PairSigns | null {
  const context = contextOf(packs);
  const raw = threadOf(pair);
  const messages = readMessages(raw, context);
  const sides = sidesOf(messages, context.me);
  const { readings, topics } = readSentences({ id: raw.id, subject: "", messages }, context);
  const item = keepLedger(readings.slice(0, 1), sides, topics).items[0];
  const sentences = readings[1]?.sentences ?? [];
  if (item === undefined || sentences.length === 0) return null;
  const speaker: Speaker = pair.owner === pair.laterBy ? "owner" : "other";
  return {
    pieces: sentences.flatMap((sentence) => closingPieces(sentence, speaker)),
    signs: sentences.flatMap((sentence) => closingSigns(item, sentence, speaker, pair.files.length > 0)),
  };
}
