/** How fast acts are found: microseconds a sentence per language, and milliseconds on input made to hurt. */
import { findActs } from "../src/engine/acts/findActs.ts";
import { packs } from "../src/languages/index.ts";

const sentences: Readonly<Record<string, readonly string[]>> = {
  en: [
    "Thank you for the drawings, we have checked the second sheet with our workshop.",
    "The revised offer follows by Thursday at the latest.",
    "Please let us know whether sea freight is still what you prefer, because the rates go up next month.",
    "When can the inspector come?",
  ],
  zh: [
    "图纸已经收到，我们和车间确认过，第二页上的孔径可以加大。",
    "新的報價最遲週四發給您。",
    "另外想请教一下，这一批还是走海运吗？",
    "下个月运费会上调，请尽早告诉我们。",
  ],
  ja: [
    "図面をお送りいただきありがとうございました。",
    "改訂した見積書は木曜日までにお送りいたします。",
    "船便でよろしいかどうかも併せてお知らせください。",
    "検査にはどなたが立ち会われますか。",
  ],
  ru: [
    "Спасибо за чертежи, мы проверили второй лист с цехом.",
    "Новое предложение пришлём не позднее четверга.",
    "Сообщите, пожалуйста, остаётся ли доставка морем, потому что ставки вырастут.",
    "Когда сможет приехать инспектор?",
  ],
};

const hostile: Readonly<Record<string, string>> = {
  en: "please will you, ",
  zh: "请我会给您",
  ja: "お送りしますので、",
  ru: "прошу отправим ",
};

const ROUNDS = 200;
const MEGABYTE = 1_000_000;

/** Prints one line per language. */
export function run(): void {
  for (const pack of packs) {
    const own = sentences[pack.language] ?? [];
    for (const text of own) findActs(text, pack);
    const started = performance.now();
    for (let round = 0; round < ROUNDS; round += 1) for (const text of own) findActs(text, pack);
    const each = ((performance.now() - started) * 1000) / (ROUNDS * own.length);
    const piece = hostile[pack.language] ?? "a";
    const hurting = performance.now();
    findActs(piece.repeat(MEGABYTE / piece.length), pack);
    console.log(`${pack.language}  ${each.toFixed(0)} µs a sentence, a line of 1 MB in ${(performance.now() - hurting).toFixed(0)} ms`);
  }
}
