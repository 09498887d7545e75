/** Threads by people who had not seen the rules: some hold values that cannot both hold, all hold values that only look so. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { z } from "zod";
import { quotes, rawThread, threadRow } from "../../scripts/learn/threadRows.ts";
import type { RawThread } from "../../src/engine/types.ts";

/** Messages are counted from 1; a quote may stand in the subject or be the name of an attachment. */
const writtenRow = threadRow.extend({ conflicts: z.array(z.object({ about: z.string(), quotes })) });

export interface WrittenThread extends Pick<z.infer<typeof writtenRow>, "id" | "me" | "conflicts"> {
  readonly raw: RawThread;
}

const folder = path.join(import.meta.dirname, "written");

/** By language. */
export function writtenThreads(): ReadonlyMap<string, readonly WrittenThread[]> {
  const files = readdirSync(folder).toSorted();
  return new Map(
    files.map((file) => {
      const rows = readFileSync(path.join(folder, file), "utf8").split("\n");
      return [path.basename(file, ".jsonl"), rows.filter((row) => row !== "").map(writtenThread)];
    }),
  );
}

function writtenThread(text: string): WrittenThread {
  const row = writtenRow.parse(JSON.parse(text));
  return { id: row.id, me: row.me, raw: rawThread(row), conflicts: row.conflicts };
}
