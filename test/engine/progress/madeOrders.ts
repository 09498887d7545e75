/** Raw threads of made orders: each line is one mail, "s: day: text" by the seller or "b: day: text" by the buyer. */
import { address, country, instant, messageId, threadId, timeZone } from "../../../src/engine/brands.ts";
import { orderProgress, type ProgressContext } from "../../../src/engine/progress/orderProgress.ts";
import type { OrderProgress } from "../../../src/engine/progress/progressTypes.ts";
import { readThread } from "../../../src/engine/readThread.ts";
import { parseDay } from "../../../src/engine/time/calendarDay.ts";
import type { CalendarDay, Person, RawMessage, RawThread, ReaderContext, ThreadReading } from "../../../src/engine/types.ts";
import { calendarOf } from "../../../src/holidays/index.ts";
import { packs } from "../../../src/languages/index.ts";
import { progressTables } from "../../../src/languages/progressTables.ts";

const seller: Person = { address: address("lin@boxworks.example"), name: "Lin Mei" };
const buyer: Person = { address: address("brandt@kaufhof.example"), name: "Jonas Brandt" };

/** The seller reads; "s"/"b" lines alternate as they come. */
export function madeOrder(subject: string, ...lines: readonly string[]): RawThread {
  const messages = lines.map((line, index): RawMessage => {
    const [who = "s", day = "2026-09-01", ...rest] = line.split(": ");
    const isSeller = who === "s";
    return {
      id: messageId(`${subject.replace(/\W+/g, "")}-${index}@boxworks.example`),
      from: isSeller ? seller : buyer,
      to: [isSeller ? buyer : seller],
      cc: [],
      sentAt: instant(Date.parse(`${day}T08:00:00Z`)),
      sentOffset: 0,
      subject: index === 0 ? subject : `Re: ${subject}`,
      body: { kind: "text", content: rest.join(": ") },
      attachmentNames: [],
      answers: index === 0 ? [] : [messageId(`${subject.replace(/\W+/g, "")}-${index - 1}@boxworks.example`)],
      headers: {},
    };
  });
  return { id: threadId(subject), messages };
}

const sellersContext: ReaderContext = {
  me: address("lin@boxworks.example"),
  zone: timeZone("UTC"),
  country: country("CN"),
  packs,
  calendarOf,
};

export function dayOf(text: string): CalendarDay {
  const day = parseDay(text);
  if (day === null) throw new Error(`${text} is no day`);
  return day;
}

export const contextOn = (today: string, reader: ReaderContext = sellersContext): ProgressContext => ({
  reader,
  tables: progressTables,
  today: dayOf(today),
});

export const readOrders = (threads: readonly RawThread[], reader: ReaderContext = sellersContext): readonly ThreadReading[] =>
  threads.map((thread) => readThread(thread, reader));

export function progressOn(today: string, ...threads: readonly RawThread[]): readonly OrderProgress[] {
  return orderProgress(readOrders(threads), contextOn(today));
}
