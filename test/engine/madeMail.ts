/** Raw threads from plain lines, for tests of the whole reading. */
import { address, country, instant, messageId, threadId, timeZone } from "../../src/engine/brands.ts";
import type { Person, RawMessage, RawThread, ReaderContext } from "../../src/engine/types.ts";
import { calendarOf } from "../../src/holidays/index.ts";
import { packs } from "../../src/languages/index.ts";
import { rawMail } from "./rawMail.ts";

const petra: Person = { address: address("petra@foundry.example"), name: "Petra Voss" };
const chen: Person = { address: address("chen@lighthouse.example"), name: "Chen Yu" };

/** "p: text" is Petra writing to Chen, "c: text" the other way round; one message a day from Monday 2026-11-09, 10:00 UTC. */
export function madeMail(...lines: readonly string[]): RawThread {
  const messages = lines.map((line, index): RawMessage => {
    const isPetra = line.startsWith("p:");
    return rawMail({
      id: messageId(`m${index}@foundry.example`),
      from: isPetra ? petra : chen,
      to: [isPetra ? chen : petra],
      sentAt: instant(Date.parse("2026-11-09T10:00:00Z") + index * 86_400_000),
      subject: index === 0 ? "Order 7731" : "Re: Order 7731",
      text: line.slice(2).trim(),
      answers: index === 0 ? [] : [messageId(`m${index - 1}@foundry.example`)],
    });
  });
  return { id: threadId("test"), messages };
}

/** Petra reads. */
export const petrasContext: ReaderContext = {
  me: address("petra@foundry.example"),
  zone: timeZone("Europe/Berlin"),
  country: country("DE"),
  packs,
  calendarOf,
};
