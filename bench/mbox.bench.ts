/** How fast a large mailbox is read, and in how much memory. Run alone: npx node bench/mbox.bench.ts */

import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { mkdtemp, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { RawMessage } from "../src/engine/types.ts";
import { groupThreads } from "../src/hosts/files/groupThreads.ts";
import { readMailPath } from "../src/hosts/files/readMailPath.ts";

const MESSAGES = 10_000;
const REPLIES_PER_THREAD = 4;
const MEGABYTE = 1024 * 1024;
const HALF_SECOND_MS = 500;

interface Sample {
  readonly charset: string;
  readonly subject: string;
  readonly text: string;
}

const samples: readonly Sample[] = [
  {
    charset: "utf-8",
    subject: "Spare parts for line 3",
    text: "Hi Ana,\n\nWe will ship the two rollers on Thursday. Could you confirm the delivery address?\n\nBest,\nTom",
  },
  { charset: "utf-8", subject: "第三線備品", text: "陳小姐您好：\n\n兩支滾輪預計週四出貨，請確認交貨地址。\n\n謝謝\n志明" },
  { charset: "utf-8", subject: "三号线备件", text: "陈小姐您好：\n\n两支滚轮预计周四发货，请确认收货地址。\n\n谢谢\n志明" },
  {
    charset: "utf-8",
    subject: "3号ラインの部品",
    text: "高橋様\n\nいつもお世話になっております。\nローラー2本は木曜日に出荷いたします。納品先をご確認ください。\n\n森",
  },
  {
    charset: "utf-8",
    subject: "Запчасти для линии 3",
    text: "Ольга, добрый день!\n\nДва ролика отправим в четверг. Подтвердите, пожалуйста, адрес доставки.\n\nПавел",
  },
];

const word = (text: string): string => `=?utf-8?B?${Buffer.from(text).toString("base64")}?=`;
const base64Lines = (text: string): string =>
  (
    Buffer.from(text)
      .toString("base64")
      .match(/.{1,76}/g) ?? []
  ).join("\n");

function mailOf(index: number): string {
  const thread = Math.floor(index / (REPLIES_PER_THREAD + 1));
  const reply = index % (REPLIES_PER_THREAD + 1);
  const { charset, subject, text } = samples[thread % samples.length] ?? { charset: "utf-8", subject: "", text: "" };
  const quoted = Array.from({ length: reply }, () => text.replace(/^/gm, "> ")).join("\n");
  const [from, to] = reply % 2 === 0 ? ["ana", "tom"] : ["tom", "ana"];
  const when = new Date(Date.UTC(2026, 0, 5 + Math.floor(index / 40), 8, index % 60));
  return [
    `From ${from}@example.com ${when.toUTCString().replace(/^(\w+), (\d+) (\w+) (\d+) (\S+) GMT$/, "$1 $3 $2 $5 $4")}`,
    `From: ${from}@example.com`,
    `To: ${to}@example.com`,
    `Subject: ${word(`${reply > 0 ? "Re: " : ""}${subject} ${thread}`)}`,
    `Date: ${when.toUTCString().replace("GMT", "+0800")}`,
    `Message-ID: <${index}@example.com>`,
    ...(reply > 0
      ? [`In-Reply-To: <${index - 1}@example.com>`, `References: <${index - reply}@example.com> <${index - 1}@example.com>`]
      : []),
    "MIME-Version: 1.0",
    'Content-Type: multipart/alternative; boundary="cut"',
    "",
    "--cut",
    `Content-Type: text/plain; charset=${charset}`,
    "Content-Transfer-Encoding: base64",
    "",
    base64Lines(`${text}\n\n${quoted}`),
    "--cut",
    `Content-Type: text/html; charset=${charset}`,
    "Content-Transfer-Encoding: base64",
    "",
    base64Lines(`<div>${text.replaceAll("\n", "<br>")}</div><blockquote type="cite">${quoted.replaceAll("\n", "<br>")}</blockquote>`),
    "--cut--",
    "",
    "",
  ].join("\n");
}

async function writeMailbox(path: string): Promise<void> {
  const file = createWriteStream(path);
  for (let index = 0; index < MESSAGES; index += 1) {
    if (!file.write(mailOf(index))) await once(file, "drain");
  }
  file.end();
  await once(file, "finish");
}

/** Writes a mailbox of 10,000 messages in five languages to a temporary folder, reads and groups it, and prints the figures. */
export async function run(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "followthrough-bench-"));
  try {
    const path = join(folder, "large.mbox");
    await writeMailbox(path);
    const { size } = await stat(path);
    let peak = process.memoryUsage().rss;
    let measured = performance.now();
    const start = measured;
    const messages: RawMessage[] = [];
    for await (const read of readMailPath(path)) {
      if (read.kind === "mail") messages.push(read.message);
      if (performance.now() - measured > HALF_SECOND_MS) {
        measured = performance.now();
        peak = Math.max(peak, process.memoryUsage().rss);
      }
    }
    const readMs = performance.now() - start;
    const threads = groupThreads(messages);
    const groupMs = performance.now() - start - readMs;
    peak = Math.max(peak, process.memoryUsage().rss);
    const perSecond = Math.round((messages.length / readMs) * 1000);
    console.log(`mbox: ${messages.length} messages, ${(size / MEGABYTE).toFixed(1)} MB, ${threads.length} threads`);
    console.log(
      `mbox: read ${Math.round(readMs)} ms = ${perSecond} messages/s, grouped in ${Math.round(groupMs)} ms, peak RSS ${Math.round(peak / MEGABYTE)} MB`,
    );
  } finally {
    await rm(folder, { recursive: true });
  }
}

if (import.meta.main) await run();
