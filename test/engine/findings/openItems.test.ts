import path from "node:path";
import { address, timeZone } from "../../../src/engine/brands.ts";
import type { LanguagePack } from "../../../src/engine/languagePack.ts";
import { readThread } from "../../../src/engine/readThread.ts";
import type { RawMessage } from "../../../src/engine/types.ts";
import { groupThreads } from "../../../src/hosts/files/groupThreads.ts";
import { readMailPath } from "../../../src/hosts/files/readMailPath.ts";
import { packsWithWeights } from "../../../src/languages/actWeights.ts";
import { readTwoMails } from "./twoMails.ts";

const packs = await packsWithWeights();
const without = packs.map(({ openWeights: _, ...pack }): LanguagePack => pack);

async function openIn(sample: string, read: readonly LanguagePack[]): Promise<readonly string[]> {
  const messages: RawMessage[] = [];
  for await (const one of readMailPath(path.resolve("assets/samples", sample))) if (one.kind === "mail") messages.push(one.message);
  const [thread] = groupThreads(messages);
  if (thread === undefined) throw new Error(`${sample} holds no thread`);
  const context = {
    me: address("vivian.kuo@harborline.example"),
    zone: timeZone("Asia/Taipei"),
    country: null,
    packs: read,
    calendarOf: () => null,
  };
  return readThread(thread, context)
    .commitments.filter(({ status }) => status === "open")
    .map(({ evidence }) => evidence[0]?.quote ?? "");
}

describe("what no sentence has closed", () => {
  it.each([
    ["en-claim-credit-note.mbox", "and will come back to you with a proposal within 5 days."],
    ["ja-seikyusho-teisei.mbox", "旧版は破棄していただけますようお願いいたします。"],
    ["ru-port-naznacheniya.mbox", "Какая дата верная?"],
    ["zh-Hant-quejian-daoqian.mbox", "其他箱有沒有同樣的狀況？"],
  ])("is left out where the rest of the thread has gone past it: %s", async (sample, quote) => {
    expect(await openIn(sample, without)).toContain(quote);
    expect(await openIn(sample, packs)).not.toContain(quote);
  });

  it.each([
    ["en-claim-credit-note.mbox", "but we need your decision until 04/12/2026 because then we close the year."],
    ["zh-Hant-quejian-daoqian.mbox", "還有一件事，客戶要求下一批（HL-2640）出貨前提供過磅紀錄，請您在 12 月 4 日出貨前傳給我。"],
  ])("stays where it is due after the last mail: %s", async (sample, quote) => {
    expect(await openIn(sample, packs)).toContain(quote);
  });

  it.each([
    [
      "Good morning Bob. Please send us the torque sheets of the two presses.",
      "Thank you for the visit. The hall was full.",
      "please send us",
    ],
    ["Bob你好。麻烦把两台压机的扭矩表发给我们。", "谢谢招待。展厅人真多。", "麻烦把两台压机的扭矩表发给我们"],
    ["ボブ様。プレス2台のトルク表をお送りください。", "先日はありがとうございました。会場は満員でしたね。", "トルク表をお送りください"],
    [
      "Боб, здравствуйте. Пришлите, пожалуйста, таблицы моментов по двум прессам.",
      "Спасибо за приём. В зале было не протолкнуться.",
      "пришлите",
    ],
  ])("stays where the answer passes it over: %s", (asked, answer, quote) => {
    const open = readTwoMails(asked, answer, packs).commitments.filter(({ status }) => status === "open");
    expect(open.map(({ evidence }) => evidence[0]?.quote.toLowerCase()).join()).toContain(quote);
  });
});
