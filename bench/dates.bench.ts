/** How fast dates are read: characters a second on mail-like bodies per language, and milliseconds on input made to hurt. */
import { calendarDay } from "../src/engine/time/calendarDay.ts";
import { readDates } from "../src/engine/time/readDates.ts";
import type { WritingDay } from "../src/engine/types.ts";
import { packs } from "../src/languages/index.ts";

const day = calendarDay(2026, 11, 18);
if (day === null) throw new Error("18 November 2026 is a day");
const writing: WritingDay = { day, time: null, numericOrder: "monthFirst", calendar: null };

const bodies: Readonly<Record<string, string>> = {
  en: "Dear Ana,\n\nThank you for the drawings. We have checked the second sheet with our workshop, and the larger bore is possible without changing the housing. The revised offer follows by Thursday at the latest; the tooling takes about three weeks after you release it, so the first samples could leave our factory around 15 January 2027. Please let us know whether sea freight is still what you prefer, because the rates go up next month. If something is unclear, call me any time.\n\nKind regards,\nPaul Weber\nSales Engineer, Example Drives GmbH\nPhone +49 30 5550 172\n\n",
  zh: "陈经理，您好！\n\n图纸已经收到，我们和车间确认过，第二页上的孔径可以加大，不需要改外壳。新的报价最迟周四发给您。模具大约需要三个星期，如果您下周三前确认，样品预计在明年1月15日前后寄出。另外想请教一下，这一批还是走海运吗？下个月运费会上调，请尽早告诉我们。有任何问题请随时联系我。\n\n顺祝商祺！\n王丽\n示例传动有限公司 销售部\n电话：021-5550 1723\n\n",
  ja: "株式会社サンプル\n田中様\n\nいつもお世話になっております。山本です。\n図面をお送りいただきありがとうございました。工場と確認したところ、二枚目の穴径は筐体を変更せずに大きくできるとのことです。改訂した見積書は木曜日までにお送りいたします。金型には約三週間かかりますので、来週の水曜日までにご承認いただければ、サンプルは1月15日頃に発送できる見込みです。船便でよろしいかどうかも併せてお知らせください。\n\n何卒よろしくお願いいたします。\n電話 03-5550-1723\n\n",
  ru: "Ольга Сергеевна, добрый день!\n\nСпасибо за чертежи. Мы проверили второй лист с цехом: увеличить отверстие можно, корпус менять не придётся. Новое предложение пришлём не позднее четверга. На оснастку уйдёт примерно три недели, поэтому первые образцы сможем отгрузить около 15 января. Сообщите, пожалуйста, остаётся ли доставка морем, потому что со следующего месяца ставки вырастут. Если что-то непонятно, звоните в любое время.\n\nС уважением,\nПавел Крылов\nООО «Пример»\nтел. +7 495 555-01-72\n\n",
};

const MEGABYTE = 1_000_000;
const hostile: Readonly<Record<string, string>> = {
  "one line of a": "a",
  digits: "1",
  "digits and blanks": "1 ",
  "digits and dots": "1.",
  "digits and slashes": "11/",
  weekdays: "monday tuesday ",
  todays: "today ",
  months: "5 may ",
  "number words": "twenty five ",
  Chinese: "下下周五前",
  "Chinese numbers": "二十",
  Russian: "до конца недели ",
  brackets: "((((",
};

const filled = (piece: string, size: number): string => piece.repeat(Math.ceil(size / piece.length)).slice(0, size);

/** Prints one line per language and per hostile input. */
export function run(): void {
  for (const pack of packs) {
    const body = bodies[pack.language] ?? "";
    for (let warm = 0; warm < 30; warm += 1) readDates(body, pack, writing);
    const rounds = Math.ceil((2 * MEGABYTE) / body.length);
    const start = performance.now();
    for (let round = 0; round < rounds; round += 1) readDates(body, pack, writing);
    const seconds = (performance.now() - start) / 1000;
    console.log(
      `${pack.language}  ${((rounds * body.length) / seconds / MEGABYTE).toFixed(2)} M characters/s, ${readDates(body, pack, writing).length} dates in ${body.length} characters`,
    );
  }
  for (const [name, piece] of Object.entries(hostile)) {
    const times = packs.map((pack) => {
      const text = filled(piece, MEGABYTE);
      const start = performance.now();
      readDates(text, pack, writing);
      return `${pack.language} ${Math.round(performance.now() - start)}`;
    });
    console.log(`1 MB of ${name}: ${times.join(", ")} ms`);
  }
}

if (import.meta.main) run();
