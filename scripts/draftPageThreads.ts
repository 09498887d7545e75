/** Short made-up threads for the kinds of follow-up that the sample mailbox has no case of; the user is Vivian Kuo of Harborline. */
import { address, instant, messageId, threadId } from "../src/engine/brands.ts";
import type { DraftKind } from "../src/engine/summary/kinds/draftKind.ts";
import type { Locale, Person, RawThread } from "../src/engine/types.ts";

type Author = "me" | "them";
/** Days before the day of the page, and the text. */
type Turn = readonly [Author, number, string];
interface Story {
  readonly subject: string;
  readonly them: Person;
  readonly colleague: Person;
  readonly me: string;
  readonly trouble: readonly Turn[];
  readonly delivery: readonly Turn[];
  readonly ending: readonly Turn[];
  readonly arrived: readonly Turn[];
}
type StoryName = "trouble" | "delivery" | "ending" | "arrived";

/** Which story fits which kind. */
export const storyOf: Readonly<Partial<Record<DraftKind, StoryName>>> = {
  apology: "trouble",
  badNews: "trouble",
  handover: "trouble",
  delivery: "delivery",
  afterDelivery: "arrived",
  weeklyProgress: "delivery",
  decline: "ending",
  keepInTouch: "ending",
};

const person = (name: string, mail: string): Person => ({ name, address: address(mail) });
const stories: Readonly<Record<Locale, Story>> = {
  en: {
    subject: "Order 5120, storage jars",
    them: person("Claire Donovan", "claire.donovan@greenfield-stores.example"),
    colleague: person("Eric Hsu", "eric.hsu@harborline.example"),
    me: "Vivian Kuo",
    trouble: [
      [
        "them",
        6,
        "Dear Vivian,\n\n36 of the 480 jars from order 5120 arrived with cracked lids. When can you send replacements?\n\nBest regards,\nClaire",
      ],
      [
        "me",
        5,
        "Dear Claire,\n\nThe lids cracked because the inner boxes were too thin. From now on every lid will be packed in a double box.\nI will confirm the shipping date of the replacements by Wednesday.\n\nBest regards,\nVivian",
      ],
    ],
    delivery: [
      [
        "me",
        9,
        "Dear Claire,\n\nThe pre-shipment inspection passed without defects.\nWe will deliver order 5120 on November 26.\n\nBest regards,\nVivian",
      ],
      [
        "them",
        3,
        "Dear Vivian,\n\nThank you. Please deliver to our warehouse in Leeds, gate 4.\nI will send you the booking reference by Monday.\n\nBest regards,\nClaire",
      ],
    ],
    arrived: [["them", 25, "Dear Vivian,\n\nThe goods have arrived, all cartons complete. Thank you.\n\nBest regards,\nClaire"]],
    ending: [
      ["them", 30, "Dear Vivian,\n\nCould you lower the price of the jars by 12 %?\n\nBest regards,\nClaire"],
      ["them", 2, "Dear Vivian,\n\nWe have decided to go with another supplier this season.\n\nBest regards,\nClaire"],
    ],
  },
  "zh-Hant": {
    subject: "訂單 5120 收納罐",
    them: person("陳怡如", "chen.yiju@lvye-stores.example"),
    colleague: person("許家豪", "eric.hsu@harborline.example"),
    me: "郭維安",
    trouble: [
      ["them", 6, "郭小姐您好：\n\n訂單 5120 的 480 個收納罐，有 36 個到貨時蓋子破損，客人很不滿意。請問什麼時候可以補寄？\n\n陳怡如 經理"],
      ["me", 5, "陳經理您好：\n\n破損是因為內盒太薄。以後每個蓋子都會改用雙層內盒包裝。\n補寄的出貨日期，我會在週三前回覆您。\n\n郭維安"],
    ],
    delivery: [
      ["me", 9, "陳經理您好：\n\n出貨前驗貨已通過，沒有發現瑕疵。\n訂單 5120 預計 11 月 26 日送貨。\n\n郭維安"],
      ["them", 3, "郭小姐您好：\n\n收貨地址是桃園倉庫 4 號碼頭。\n進倉單號我週一前傳給您。\n\n陳怡如"],
    ],
    arrived: [["them", 25, "郭小姐您好：\n\n貨物已收到，箱數正確，謝謝。\n\n陳怡如 經理"]],
    ending: [
      ["them", 30, "郭小姐您好：\n\n收納罐的單價可以再降 12% 嗎？\n\n陳怡如 經理"],
      ["them", 2, "郭小姐您好：\n\n這次我們決定不採用，會找別家供應商合作。\n\n陳怡如"],
    ],
  },
  "zh-Hans": {
    subject: "订单 5120 收纳罐",
    them: person("沈立群", "shen.liqun@lvye-stores.example"),
    colleague: person("许家豪", "eric.hsu@harborline.example"),
    me: "郭维安",
    trouble: [
      ["them", 6, "郭小姐，您好！\n\n订单 5120 的 480 个收纳罐，有 36 个到货时盖子破损。请问什么时候可以补发？\n\n沈立群"],
      ["me", 5, "沈总，您好！\n\n破损是因为内盒太薄。以后每个盖子都会改用双层内盒包装。\n补发的发货日期，我会在周三前回复您。\n\n郭维安"],
    ],
    delivery: [
      ["me", 9, "沈总，您好！\n\n发货前验货已通过，没有发现瑕疵。\n订单 5120 预计 11 月 26 日交货。\n\n郭维安"],
      ["them", 3, "郭小姐，您好！\n\n收货地址是嘉兴仓库 4 号门。\n入仓单号我周一前发给您。\n\n沈立群"],
    ],
    arrived: [["them", 25, "郭小姐，您好！\n\n货物已收到，箱数正确，谢谢。\n\n沈立群"]],
    ending: [
      ["them", 30, "郭小姐，您好！\n\n收纳罐的单价能不能再降 12%？\n\n沈立群"],
      ["them", 2, "郭小姐，您好！\n\n这次我们选了别家供应商，项目先不合作了。\n\n沈立群"],
    ],
  },
  ja: {
    subject: "注文5120 保存容器の件",
    them: person("藤井 美咲", "fujii@midori-stores.example"),
    colleague: person("許 家豪", "eric.hsu@harborline.example"),
    me: "郭 維安",
    trouble: [
      [
        "them",
        6,
        "郭様\n\nいつもお世話になっております。緑ストア株式会社の藤井です。\n\n注文5120の480個のうち、36個でふたの破損がありました。代替品はいつお送りいただけますでしょうか。\n\n緑ストア株式会社\n藤井 美咲",
      ],
      [
        "me",
        5,
        "藤井様\n\nお世話になっております。郭です。\n\n原因は内箱の強度不足でございました。今後はすべて二重の内箱で梱包いたします。\n代替品の発送日は、水曜日までにご連絡いたします。\n\n郭 維安",
      ],
    ],
    delivery: [
      [
        "me",
        9,
        "藤井様\n\nお世話になっております。郭です。\n\n出荷前の検品は合格でございました。\n注文5120は11月26日に納品いたします。\n\n郭 維安",
      ],
      [
        "them",
        3,
        "郭様\n\nお世話になっております。藤井です。\n\n納品先は川崎倉庫の4番口でお願いいたします。\n搬入予約の番号は月曜日までにお送りいたします。\n\n藤井 美咲",
      ],
    ],
    arrived: [
      ["them", 25, "郭様\n\nお世話になっております。藤井です。\n\n本日、商品が無事に届きました。ありがとうございました。\n\n藤井 美咲"],
    ],
    ending: [
      ["them", 30, "郭様\n\nお世話になっております。藤井です。\n\n保存容器の単価を12%お引きいただくことは可能でしょうか。\n\n藤井 美咲"],
      [
        "them",
        2,
        "郭様\n\nお世話になっております。藤井です。\n\n社内で検討いたしましたが、今回は見送らせていただくこととなりました。\n\n藤井 美咲",
      ],
    ],
  },
  ru: {
    subject: "Заказ 5120, банки для хранения",
    them: person("Игорь Павлов", "pavlov@zelenye-lavki.example"),
    colleague: person("Эрик Сюй", "eric.hsu@harborline.example"),
    me: "Вивиан Куо",
    trouble: [
      [
        "them",
        6,
        "Вивиан, добрый день!\n\nИз 480 банок по заказу 5120 у 36 повреждены крышки. Когда сможете прислать замену?\n\nС уважением,\nПавлов Игорь Олегович",
      ],
      [
        "me",
        5,
        "Игорь Олегович, добрый день!\n\nПричина в слишком тонких внутренних коробках. Впредь каждую крышку будем упаковывать в двойную коробку.\nДату отправки замены сообщу до среды.\n\nС уважением,\nВивиан Куо",
      ],
    ],
    delivery: [
      [
        "me",
        9,
        "Игорь Олегович, добрый день!\n\nПроверка товара перед отгрузкой пройдена, замечаний нет.\nПоставка по заказу 5120 назначена на 26 ноября.\n\nС уважением,\nВивиан Куо",
      ],
      [
        "them",
        3,
        "Вивиан, добрый день!\n\nАдрес доставки: склад в Химках, ворота 4.\nНомер заявки на приёмку пришлю до понедельника.\n\nС уважением,\nПавлов Игорь Олегович",
      ],
    ],
    arrived: [["them", 25, "Вивиан, добрый день!\n\nТовар получен, все места на месте. Спасибо.\n\nС уважением,\nПавлов Игорь Олегович"]],
    ending: [
      ["them", 30, "Вивиан, добрый день!\n\nМожете снизить цену на банки на 12 %?\n\nС уважением,\nПавлов Игорь Олегович"],
      ["them", 2, "Вивиан, добрый день!\n\nВ этом сезоне мы выбрали другого поставщика.\n\nС уважением,\nПавлов Игорь Олегович"],
    ],
  },
};

const DAY_MS = 86_400_000;

/** The story as mail; `now` is the moment of the page in milliseconds. For keepInTouch the whole ending is told, for a decline its first mail. */
export function storyThread(locale: Locale, kind: DraftKind, now: number): RawThread | null {
  const name = storyOf[kind];
  if (name === undefined) return null;
  const story = stories[locale];
  const me = person(story.me, "vivian.kuo@harborline.example");
  const turns = kind === "decline" ? story[name].slice(0, 1) : story[name];
  return {
    id: threadId(`${locale}-${name}`),
    messages: turns.map(([author, daysAgo, text], index) => ({
      id: messageId(`${index}.${locale}.${name}@harborline.example`),
      from: author === "me" ? me : story.them,
      to: [author === "me" ? story.them : me],
      cc: [story.colleague],
      sentAt: instant(now - daysAgo * DAY_MS),
      sentOffset: 480,
      subject: index === 0 ? story.subject : `Re: ${story.subject}`,
      body: { kind: "text", content: text },
      attachmentNames: [],
      answers: index === 0 ? [] : [messageId(`${index - 1}.${locale}.${name}@harborline.example`)],
      headers: {},
    })),
  };
}
