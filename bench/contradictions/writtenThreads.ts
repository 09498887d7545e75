/** Threads by people who had not seen the rules: some hold values that cannot both hold, all hold values that only look so. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { z } from "zod";
import { address, instant, messageId, threadId } from "../../src/engine/brands.ts";
import type { Person, RawMessage, RawThread } from "../../src/engine/types.ts";

const threadSchema = z.object({
  id: z.string(),
  me: z.string(),
  people: z.array(z.object({ name: z.string(), email: z.string() })),
  messages: z.array(
    z.object({
      from: z.string(),
      to: z.array(z.string()),
      cc: z.array(z.string()).default([]),
      date: z.string(),
      subject: z.string(),
      text: z.string(),
      attachments: z.array(z.string()).default([]),
    }),
  ),
  /** `message` counts from 1; the quote may stand in the subject or be the name of an attachment. */
  conflicts: z.array(z.object({ about: z.string(), quotes: z.array(z.object({ message: z.number(), quote: z.string() })) })),
});

export interface WrittenThread {
  readonly id: string;
  readonly me: string;
  readonly raw: RawThread;
  /** Per contradiction what states its values. */
  readonly conflicts: readonly { readonly about: string; readonly quotes: readonly { readonly quote: string }[] }[];
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

function writtenThread(row: string): WrittenThread {
  const { id, me, people, messages, conflicts } = threadSchema.parse(JSON.parse(row));
  const person = (email: string): Person => ({ address: address(email), name: people.find((one) => one.email === email)?.name ?? "" });
  const mails = messages.map(
    (message, index): RawMessage => ({
      id: messageId(`${index}@written.example`),
      from: person(message.from),
      to: message.to.map(person),
      cc: message.cc.map(person),
      sentAt: instant(Date.parse(message.date)),
      sentOffset: minutesEast(message.date),
      subject: message.subject,
      body: { kind: "text", content: message.text },
      attachmentNames: message.attachments,
      answers: index === 0 ? [] : [messageId("0@written.example")],
      headers: {},
    }),
  );
  return { id, me, raw: { id: threadId(id), messages: mails }, conflicts };
}

/** "2026-11-20T09:00:00+09:00": 540. */
function minutesEast(date: string): number {
  const [, sign, hours, minutes] = /([+-])(\d\d):(\d\d)$/.exec(date) ?? [];
  const east = Number(hours ?? 0) * 60 + Number(minutes ?? 0);
  return sign === "-" ? -east : east;
}
