/** How long a thread takes to read: median milliseconds, warm, for 10 to 1,000 messages in every language, and whether the cost stays linear. */
import { address, country, instant, messageId, threadId, timeZone } from "../src/engine/brands.ts";
import { readThread } from "../src/engine/readThread.ts";
import type { Person, RawMessage, RawThread, ReaderContext } from "../src/engine/types.ts";
import { calendarOf } from "../src/holidays/index.ts";
import { packsWithWeights } from "../src/languages/actWeights.ts";

const mine: Person = { address: address("petra@foundry.example"), name: "Petra Voss" };
const theirs: Person = { address: address("chen@lighthouse.example"), name: "Chen Yu" };
const DAY_MS = 86_400_000;
const FIRST_DAY_MS = Date.parse("2026-01-05T09:00:00Z");

/** One turn of a conversation per entry, asked and answered in turns; {n} is the number of the matter. */
const turns: readonly string[] = [
  "Hello,\n\nplease send the inspection report for lot {n} by Friday. How many pallets are ready?\nThe housing drawing follows next week.\n\nBest regards\nPetra",
  "Dear Petra,\n\nthe report for lot {n} is attached. 14 pallets are ready, the rest leaves our factory on 12 March.\nCould you confirm the colour of lid {n}?\n\nKind regards\nChen Yu",
  "陈经理，您好！\n\n批号 {n} 的检验报告已收到。盖子颜色定为灰色。\n请于下周三前告知装柜时间，另外麻烦确认一下唛头。\n\n顺祝商祺\nPetra",
  "Petra 您好，\n\n装柜时间安排在下周五，唛头 {n} 我明天发给您。\n尾款什么时候能付？\n\n陈宇",
  "陳様\n\nお世話になっております。\n残金は今月末までにお支払いいたします。ロット{n}の写真を木曜日までにお送りいただけますでしょうか。\n\nよろしくお願いいたします。\nフォス",
  "Петра, добрый день!\n\nФото партии {n} во вложении. Когда сможете подтвердить упаковку?\nПришлите, пожалуйста, адрес склада до пятницы.\n\nС уважением,\nЧэнь Юй",
];

function message(index: number, quoted: string): RawMessage {
  const isMine = index % 2 === 0;
  const text = (turns[index % turns.length] ?? "").replaceAll("{n}", String(4100 + Math.floor(index / 2)));
  const sentAt = instant(FIRST_DAY_MS + index * DAY_MS);
  return {
    id: messageId(`bench-${index}@foundry.example`),
    from: isMine ? mine : theirs,
    to: [isMine ? theirs : mine],
    cc: [],
    sentAt,
    sentOffset: isMine ? 60 : 480,
    subject: index === 0 ? "Lot report" : "Re: Lot report",
    body: { kind: "text", content: quoted === "" ? text : `${text}\n\nOn Monday Petra Voss <petra@foundry.example> wrote:\n${quoted}` },
    attachmentNames: [],
    answers: index === 0 ? [] : [messageId(`bench-${index - 1}@foundry.example`)],
    headers: {},
  };
}

/** Each message quotes the one before it, as mail programs do. */
export function madeThread(size: number): RawThread {
  const messages: RawMessage[] = [];
  let quoted = "";
  for (let index = 0; index < size; index += 1) {
    const made = message(index, quoted);
    messages.push(made);
    const own = (made.body.content.split("\n\nOn Monday")[0] ?? "").split("\n");
    quoted = own.map((line) => `> ${line}`).join("\n");
  }
  return { id: threadId(`bench-${size}`), messages };
}

const context: ReaderContext = {
  me: address("petra@foundry.example"),
  zone: timeZone("Europe/Berlin"),
  country: country("DE"),
  packs: await packsWithWeights(),
  calendarOf,
};

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

/** Prints one line per thread length. */
export function run(): void {
  // Long enough for V8 to optimise what a busy pane or server has long optimised.
  const warmUp = madeThread(50);
  for (let warm = 0; warm < 40; warm += 1) readThread(warmUp, context);
  for (const size of [10, 50, 250, 1000]) {
    const thread = madeThread(size);
    const rounds = size > 100 ? 5 : 25;
    const times: number[] = [];
    let items = 0;
    for (let round = 0; round < rounds; round += 1) {
      const start = performance.now();
      items = readThread(thread, context).commitments.length;
      times.push(performance.now() - start);
    }
    const ms = median(times);
    console.log(
      `${String(size).padStart(5)} messages  ${ms.toFixed(1).padStart(7)} ms  ${(ms / size).toFixed(2)} ms a message  ${items} items`,
    );
  }
}
