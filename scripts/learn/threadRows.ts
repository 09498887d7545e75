/** A row of a file of written threads: the mails with only what their authors wrote, as the product takes them in. */
import { z } from "zod";
import { address, instant, messageId, threadId } from "../../src/engine/brands.ts";
import type { Person, RawMessage, RawThread } from "../../src/engine/types.ts";

/** What stands where; whether messages are counted from 0 or 1 is told by the file. */
export const quotes = z.array(z.object({ message: z.number(), quote: z.string() }));

/** The thread itself; each file adds its labels. */
export const threadRow = z.object({
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
});

export function rawThread({ id, people, messages }: z.infer<typeof threadRow>): RawThread {
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
  return { id: threadId(id), messages: mails };
}

/** The Message-ID of a message by its place in the thread. */
export const idAt = (index: number): string => `${index}@threads.example`;

/** "2026-11-20T09:00:00+09:00": 540. */
function minutesEast(date: string): number {
  const [, sign, hours, minutes] = /([+-])(\d\d):(\d\d)$/.exec(date) ?? [];
  const east = Number(hours ?? 0) * 60 + Number(minutes ?? 0);
  return sign === "-" ? -east : east;
}
