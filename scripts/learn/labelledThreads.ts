/** The threads to learn from: training/threads/<locale>-<writer>.jsonl, see the README there. */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { z } from "zod";
import { address, instant, messageId, threadId } from "../../src/engine/brands.ts";
import type { Person, RawMessage, RawThread } from "../../src/engine/types.ts";

const quotes = z.array(z.object({ message: z.number(), quote: z.string() }));
const threadSchema = z.object({
  id: z.string(),
  me: z.string(),
  people: z.array(z.object({ name: z.string(), email: z.string() })),
  messages: z.array(
    z.object({
      from: z.string(),
      to: z.array(z.string()),
      cc: z.array(z.string()),
      date: z.string(),
      subject: z.string(),
      text: z.string(),
      files: z.array(z.string()).default([]),
      headers: z.record(z.string(), z.string()).default({}),
    }),
  ),
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
export type LabelledLoop = z.infer<typeof threadSchema>["loops"][number];

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

function labelledThread(row: string): LabelledThread {
  const { id, me, people, messages, loops, decisions } = threadSchema.parse(JSON.parse(row));
  const person = (email: string): Person => ({ address: address(email), name: people.find((one) => one.email === email)?.name ?? "" });
  const mails = messages.map(
    (message, index): RawMessage => ({
      id: messageId(idAt(index)),
      from: person(message.from),
      to: message.to.map(person),
      cc: message.cc.map(person),
      sentAt: instant(Date.parse(message.date)),
      sentOffset: minutesEast(message.date),
      subject: message.subject,
      body: { kind: "text", content: message.text },
      attachmentNames: message.files,
      answers: index === 0 ? [] : [messageId(idAt(0))],
      headers: message.headers,
    }),
  );
  return { id, me, raw: { id: threadId(id), messages: mails }, loops, decisions };
}

/** The Message-ID of a message by its place in the thread. */
export const idAt = (index: number): string => `${index}@threads.example`;

/** "2026-11-20T09:00:00+09:00": 540. */
function minutesEast(date: string): number {
  const [, sign, hours, minutes] = /([+-])(\d\d):(\d\d)$/.exec(date) ?? [];
  const east = Number(hours ?? 0) * 60 + Number(minutes ?? 0);
  return sign === "-" ? -east : east;
}
