/** Twenty orders in five languages, with the days of waiting per side counted by hand on a wall calendar. */
import type { RawThread } from "../../../src/engine/types.ts";
import { madeOrder } from "./madeOrders.ts";

interface Words {
  readonly name: string;
  readonly subject: (number: string) => string;
  readonly ordered: string;
  readonly confirmArtwork: string;
  readonly artworkApproved: string;
  readonly payBalance: string;
  readonly sendDocuments: string;
  readonly documentsSent: string;
  readonly productionWaits: string;
  readonly productionStarted: string;
}

const LANGUAGES: readonly Words[] = [
  {
    name: "en",
    subject: (number) => `PO ${number} gift boxes`,
    ordered: "We have placed the order today.",
    confirmArtwork: "Please confirm the artwork by 9 September.",
    artworkApproved: "The artwork is approved.",
    payBalance: "Please pay the balance.",
    sendDocuments: "Please send us the shipping documents by 25 September.",
    documentsSent: "The documents were sent today.",
    productionWaits: "Materials are complete. Production is waiting for your artwork approval.",
    productionStarted: "Production started today and will be finished on 12 October.",
  },
  {
    name: "zh-Hans",
    subject: (number) => `订单号${number} 礼盒`,
    ordered: "我们今天已下单。",
    confirmArtwork: "请在9月9日前确认包装稿。",
    artworkApproved: "包装稿已确认。",
    payBalance: "请安排尾款。",
    sendDocuments: "请在9月25日前提供清关文件。",
    documentsSent: "清关文件今天已发出。",
    productionWaits: "原材料已备料完成，等待贵司确认包装稿后安排生产。",
    productionStarted: "今天开始生产，预计10月12日完成。",
  },
  {
    name: "zh-Hant",
    subject: (number) => `訂單號${number} 禮盒`,
    ordered: "我們今天已下單。",
    confirmArtwork: "請在9月9日前確認包裝稿。",
    artworkApproved: "包裝稿已確認。",
    payBalance: "請安排尾款。",
    sendDocuments: "請在9月25日前提供清關文件。",
    documentsSent: "清關文件今天已寄出。",
    productionWaits: "原物料已備齊，等待貴司確認包裝稿後安排生產。",
    productionStarted: "今天開始生產，預計10月12日完成。",
  },
  {
    name: "ja",
    subject: (number) => `注文番号${number} 化粧箱`,
    ordered: "本日、正式に発注いたしました。",
    confirmArtwork: "9月9日までにアートワークのご承認をお願いいたします。",
    artworkApproved: "アートワークを承認いたします。",
    payBalance: "残金のお支払いをお願いいたします。",
    sendDocuments: "9月25日までに船積書類のご送付をお願いいたします。",
    documentsSent: "船積書類を本日お送りいたしました。",
    productionWaits: "原材料はすべて揃いました。アートワークのご承認待ちのため、生産は止まっております。",
    productionStarted: "本日より生産を開始いたしました。10月12日に完成予定です。",
  },
  {
    name: "ru",
    subject: (number) => `Заказ № ${number}, коробки`,
    ordered: "Сегодня разместили заказ.",
    confirmArtwork: "Просим утвердить макет до 9 сентября.",
    artworkApproved: "Макет утверждаем.",
    payBalance: "Просим оплатить остаток.",
    sendDocuments: "Просим прислать документы до 25 сентября.",
    documentsSent: "Документы отправлены сегодня.",
    productionWaits: "Сырьё закуплено. Производство стоит, ждём от вас утверждения макета.",
    productionStarted: "Сегодня начали производство, закончим 12 октября.",
  },
];

/** Calendar days and working days. */
type Days = readonly [calendar: number, working: number] | null;

interface Scenario {
  readonly name: string;
  readonly mails: (words: Words) => readonly string[];
  /** What the buyer was waited for, what the seller was waited for, on 20 October 2026. */
  readonly buyer: Days;
  readonly seller: Days;
}

const SCENARIOS: readonly Scenario[] = [
  {
    name: "artwork late, balance open",
    mails: (w) => [
      `b: 2026-09-01: ${w.ordered}`,
      `s: 2026-09-04: ${w.confirmArtwork}`,
      `b: 2026-09-18: ${w.artworkApproved}`,
      `s: 2026-09-21: ${w.productionStarted}`,
      `s: 2026-10-13: ${w.payBalance}`,
    ],
    // 5-18 September: 14 days, 10 of them Monday to Friday; 14-20 October: 7 days, 5 of them Monday to Friday.
    buyer: [21, 15],
    seller: null,
  },
  {
    name: "documents late over a holiday",
    mails: (w) => [`b: 2026-09-01: ${w.ordered}`, `b: 2026-09-21: ${w.sendDocuments}`, `s: 2026-09-29: ${w.documentsSent}`],
    buyer: null,
    // 22-29 September: 8 days; China works on 22, 23, 24, 28 and 29, the Mid-Autumn Festival is 25-27.
    seller: [8, 5],
  },
  {
    name: "production blocked by the artwork",
    mails: (w) => [
      `b: 2026-09-01: ${w.ordered}`,
      `s: 2026-09-14: ${w.productionWaits}`,
      `b: 2026-09-21: ${w.artworkApproved}`,
      `s: 2026-09-22: ${w.productionStarted}`,
    ],
    // Artwork and production wait on the same days, 15-21 September: they count once.
    buyer: [7, 5],
    seller: null,
  },
  {
    name: "each side waits for the other",
    mails: (w) => [
      `b: 2026-09-01: ${w.ordered}`,
      `s: 2026-09-04: ${w.confirmArtwork}`,
      `s: 2026-09-14: ${w.productionWaits}`,
      `b: 2026-09-16: ${w.artworkApproved}`,
      `b: 2026-09-21: ${w.sendDocuments}`,
      `s: 2026-09-29: ${w.documentsSent}`,
    ],
    // 5-16 September: 12 days, 8 of them Monday to Friday, although the artwork was asked for twice.
    buyer: [12, 8],
    seller: [8, 5],
  },
];

export interface MadeCase {
  readonly name: string;
  readonly number: string;
  readonly thread: RawThread;
  readonly buyer: Days;
  readonly seller: Days;
}

/** The day up to which waiting is counted in the table. */
export const COUNTED_ON = "2026-10-20";

export const twentyOrders: readonly MadeCase[] = LANGUAGES.flatMap((words, language) =>
  SCENARIOS.map(({ name, mails, buyer, seller }, scenario): MadeCase => {
    const number = `K-${language + 1}${scenario + 1}07`;
    return { name: `${words.name}: ${name}`, number, thread: madeOrder(words.subject(number), ...mails(words)), buyer, seller };
  }),
);
