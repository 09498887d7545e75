/** The threads to learn from: training/threads/<locale>-<writer>.jsonl, see the README there. */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { z } from "zod";
import type { RawThread } from "../../src/engine/types.ts";
import { quotes, rawThread, threadRow } from "./threadRows.ts";

const labelledRow = threadRow.extend({
  loops: z.array(
    z.object({
      /** Addresses, joined by commas. */
      owner: z.string(),
      evidence: quotes,
      /** The days agreed last; null: none was named. */
      due: z.object({ start: z.string(), end: z.string().nullish(), quote: z.string() }).nullish(),
      status: z.enum(["open", "done", "dropped"]),
      /** The sentences that tell that it is no longer open; null: none does by itself. */
      closers: quotes.nullish(),
    }),
  ),
  decisions: quotes,
});

/** A thing owed, as a careful reader lists it. */
export type LabelledLoop = z.infer<typeof labelledRow>["loops"][number];

export interface LabelledThread {
  readonly id: string;
  readonly me: string;
  readonly raw: RawThread;
  readonly loops: readonly LabelledLoop[];
  readonly decisions: readonly { readonly message: number; readonly quote: string }[];
}

const folder = path.join(import.meta.dirname, "../../training/threads");

/** Digest: SHA-256 of the files in hexadecimal. */
export function labelledThreads(): { readonly threads: readonly LabelledThread[]; readonly digest: string } {
  const hash = createHash("sha256");
  const threads: LabelledThread[] = [];
  for (const file of readdirSync(folder).sort()) {
    if (!file.endsWith(".jsonl")) continue;
    const content = readFileSync(path.join(folder, file), "utf8");
    hash.update(content);
    for (const row of content.split("\n")) if (row !== "") threads.push(labelledThread(row));
  }
  return { threads, digest: hash.digest("hex") };
}

function labelledThread(text: string): LabelledThread {
  const row = labelledRow.parse(JSON.parse(text));
  return { id: row.id, me: row.me, raw: rawThread(row), loops: row.loops, decisions: row.decisions };
}
