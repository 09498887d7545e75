import { address, instant, threadId, timeZone } from "../../../src/engine/brands.ts";
import { readThread } from "../../../src/engine/readThread.ts";
import { calendarOf } from "../../../src/holidays/index.ts";
import { packs } from "../../../src/languages/index.ts";
import { rawMail } from "../rawMail.ts";

/** "IE 2026-06-01" for each holiday asked about in one mail whose Date header shows that offset, in hours. */
function daysOff(sentAt: string, hours: number, text: string): readonly string[] {
  const mail = rawMail({
    from: { address: address("maker@kiln.example"), name: "Rowan Field" },
    to: [{ address: address("buyer@lighthouse.example"), name: "Ida Sand" }],
    sentAt: instant(Date.parse(sentAt)),
    sentOffset: hours * 60,
    subject: "Tiles",
    text,
  });
  const context = { me: address("buyer@lighthouse.example"), zone: timeZone("UTC"), country: null, packs, calendarOf };
  return readThread({ id: threadId("t"), messages: [mail] }, context).flags.flatMap((flag) =>
    flag.kind === "holiday" ? [`${flag.country} ${flag.day}`] : [],
  );
}

describe("a holiday where no address tells the country", () => {
  it.each([
    ["the clock of London", "2026-08-12T09:00:00Z", 1, "Hello Ida,\n\nI will send you the tiles on 31 August.\n\nRowan", ["GB 2026-08-31"]],
    [
      "the same hour in winter is Berlin's",
      "2026-03-11T09:00:00Z",
      1,
      "Hello Ida,\n\nI will send you the tiles on 6 April.\n\nRowan",
      ["DE 2026-04-06"],
    ],
    [
      "a day that only one of many countries keeps",
      "2026-09-02T09:00:00Z",
      2,
      "Hello Ida,\n\nI will send you the tiles on 28 September.\n\nRowan",
      [],
    ],
    [
      "that the mail calls a holiday",
      "2026-09-02T09:00:00Z",
      2,
      "Hello Ida,\n\nI will send you the tiles on the public holiday, 28 September.\n\nRowan",
      ["CZ 2026-09-28"],
    ],
    [
      "euros at the clock of London",
      "2026-05-20T09:00:00Z",
      1,
      "Hello Ida,\n\nthe tiles come to € 940. I will send you the invoice on 1 June.\n\nRowan",
      ["IE 2026-06-01"],
    ],
    ["America", "2026-08-26T15:00:00Z", -5, "Hello Ida,\n\nI will send you the tiles on September 7.\n\nRowan", ["US 2026-09-07"]],
    [
      "Hong Kong by its money",
      "2026-09-16T03:00:00Z",
      8,
      "Ida 您好：\n\n瓷磚合共港幣 4,200 元，我 10 月 1 日把發票寄給您。\n\n羅文",
      ["HK 2026-10-01"],
    ],
    ["Taiwan by the clock", "2026-09-16T03:00:00Z", 8, "Ida 您好：\n\n我 9 月 28 日把發票寄給您。\n\n羅文", ["TW 2026-09-28"]],
    [
      "Belarus by its towns",
      "2026-06-17T09:00:00Z",
      3,
      "Ида, добрый день!\n\nПлитка лежит на складе в Гродно. Отправлю плитку 3 июля.\n\nРоман",
      ["BY 2026-07-03"],
    ],
    [
      "Russia at the clock of the Urals",
      "2026-06-01T09:00:00Z",
      5,
      "Ида, добрый день!\n\nОтправлю плитку 12 июня.\n\nРоман",
      ["RU 2026-06-12"],
    ],
  ])("%s", (_name, sentAt, hours, text, expected) => {
    expect(daysOff(sentAt, hours, text)).toEqual(expected);
  });
});
