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
  readonly met: readonly Turn[];
  readonly asked: readonly Turn[];
  readonly progress: readonly Turn[];
}
type StoryName = "trouble" | "delivery" | "ending" | "arrived" | "met" | "asked" | "progress";

/** Which story fits which kind. */
export const storyOf: Readonly<Partial<Record<DraftKind, StoryName>>> = {
  apology: "trouble",
  badNews: "trouble",
  handover: "trouble",
  delivery: "delivery",
  afterDelivery: "arrived",
  thanksAndMinutes: "met",
  pendingAnswers: "asked",
  weeklyProgress: "progress",
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
    met: [
      [
        "them",
        3,
        "Dear Vivian,\n\nThank you for the call this morning. We agreed on 600 sets in grey.\nI will send you the carton marks by November 24.\nCould you check whether the logo can be engraved?\n\nBest regards,\nClaire",
      ],
      [
        "me",
        3,
        "Dear Claire,\n\nI will send you the revised quotation by Tuesday. I will check the engraving with our factory.\n\nBest regards,\nVivian",
      ],
    ],
    asked: [
      [
        "them",
        5,
        "Dear Vivian,\n\nA few questions before we order:\nWhat is the minimum quantity per colour?\nHow long is the warranty on the lids?\nCould you send us the test report?\n\nBest regards,\nClaire",
      ],
      ["me", 4, "Dear Claire,\n\nThe minimum quantity is 300 per colour. I will come back to you on the rest.\n\nBest regards,\nVivian"],
    ],
    progress: [
      [
        "me",
        16,
        "Dear Claire,\n\nThis is our weekly update on order 5120. Your deposit arrived on November 3. The materials are complete. We are waiting for your artwork approval.\n\nBest regards,\nVivian",
      ],
      ["them", 11, "Dear Vivian,\n\nThe artwork is approved, please go ahead.\n\nBest regards,\nClaire"],
      ["me", 9, "Dear Claire,\n\nProduction started today and will be finished on November 27.\n\nBest regards,\nVivian"],
      ["them", 4, "Dear Vivian,\n\nPlease confirm the shipment date by November 24.\n\nBest regards,\nClaire"],
      ["me", 2, "Dear Claire,\n\nOne machine was down, so production will be finished on November 30.\n\nBest regards,\nVivian"],
    ],
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
    met: [
      [
        "them",
        3,
        "郭小姐您好：\n\n謝謝您今天早上撥空通話。我們確認訂 600 組，顏色用灰色。\n外箱嘜頭我會在 11 月 24 日前提供。\n請您確認商標能不能改用雷射雕刻。\n\n陳怡如 經理",
      ],
      ["me", 3, "陳經理您好：\n\n修改後的報價單我會在下週二前寄給您。\n\n郭維安"],
    ],
    asked: [
      [
        "them",
        5,
        "郭小姐您好：\n\n下單之前想請教幾個問題：\n每個顏色的最低訂購量是多少？\n蓋子的保固期多久？\n請提供檢驗報告。\n\n陳怡如 經理",
      ],
      ["me", 4, "陳經理您好：\n\n每個顏色的最低訂購量是 300 組。其他問題確認後再回覆您。\n\n郭維安"],
    ],
    progress: [
      ["me", 16, "陳經理您好：\n\n訂單 5120 本週進度如下：訂金已於 11 月 3 日收到。原物料已備齊。目前等待貴司確認包裝稿。\n\n郭維安"],
      ["them", 11, "郭小姐您好：\n\n包裝稿已確認，請安排生產。\n\n陳怡如 經理"],
      ["me", 9, "陳經理您好：\n\n今天已開始生產，預計 11 月 27 日完成。\n\n郭維安"],
      ["them", 4, "郭小姐您好：\n\n請在 11 月 24 日前告知出貨日期。\n\n陳怡如"],
      ["me", 2, "陳經理您好：\n\n因為一台機器故障，生產預計改到 11 月 30 日完成。\n\n郭維安"],
    ],
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
    met: [
      [
        "them",
        3,
        "郭小姐，您好！\n\n感谢您今天上午抽空通话。我们确认订 600 套，颜色用灰色。\n外箱唛头我会在 11 月 24 日前提供。\n请您确认一下商标能不能改用激光雕刻。\n\n沈立群",
      ],
      ["me", 3, "沈总，您好！\n\n修改后的报价单我会在下周二前发给您。\n\n郭维安"],
    ],
    asked: [
      ["them", 5, "郭小姐，您好！\n\n下单之前想请教几个问题：\n每个颜色的起订量是多少？\n盖子的质保期多长？\n请提供检测报告。\n\n沈立群"],
      ["me", 4, "沈总，您好！\n\n每个颜色的起订量是 300 套。其他问题确认后再回复您。\n\n郭维安"],
    ],
    progress: [
      ["me", 16, "沈总，您好！\n\n订单 5120 本周进度如下：定金已于 11 月 3 日收到。原材料已备齐。目前等待贵司确认包装稿。\n\n郭维安"],
      ["them", 11, "郭小姐，您好！\n\n包装稿已确认，请安排生产。\n\n沈立群"],
      ["me", 9, "沈总，您好！\n\n今天已开始生产，预计 11 月 27 日完成。\n\n郭维安"],
      ["them", 4, "郭小姐，您好！\n\n请在 11 月 24 日前告知出货日期。\n\n沈立群"],
      ["me", 2, "沈总，您好！\n\n因为一台机器故障，生产预计改到 11 月 30 日完成。\n\n郭维安"],
    ],
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
    met: [
      [
        "them",
        3,
        "郭様\n\nお世話になっております。藤井です。\n\n本日はお打ち合わせのお時間をいただき、ありがとうございました。数量は600セット、色はグレーで決定いたしました。\nカートンマークは11月24日までにお送りいたします。\nロゴをレーザー彫刻に変更できるかどうか、ご確認いただけますでしょうか。\n\n藤井 美咲",
      ],
      ["me", 3, "藤井様\n\nお世話になっております。郭です。\n\n修正後のお見積書は、来週火曜日までにお送りいたします。\n\n郭 維安"],
    ],
    asked: [
      [
        "them",
        5,
        "郭様\n\nお世話になっております。藤井です。\n\n発注にあたり、下記の点をお教えください。\n1色あたりの最小発注数量はいくつでしょうか。\nふたの保証期間はどのくらいでしょうか。\n検査成績書をお送りいただけますでしょうか。\n\n藤井 美咲",
      ],
      [
        "me",
        4,
        "藤井様\n\nお世話になっております。郭です。\n\n最小発注数量は1色あたり300セットでございます。その他の点は確認のうえ、改めてご連絡いたします。\n\n郭 維安",
      ],
    ],
    progress: [
      [
        "me",
        16,
        "藤井様\n\nお世話になっております。郭です。\n\n注文5120の今週の進捗をご報告いたします。前金は11月3日に入金を確認いたしました。原材料はすべて揃いました。現在、アートワークのご承認をお待ちしております。\n\n郭 維安",
      ],
      ["them", 11, "郭様\n\nお世話になっております。藤井です。\n\nアートワークを承認いたします。よろしくお願いいたします。\n\n藤井 美咲"],
      ["me", 9, "藤井様\n\nお世話になっております。郭です。\n\n本日より生産を開始いたしました。11月27日に完成の予定です。\n\n郭 維安"],
      ["them", 4, "郭様\n\nお世話になっております。藤井です。\n\n11月24日までに出荷日をお知らせください。\n\n藤井 美咲"],
      ["me", 2, "藤井様\n\nお世話になっております。郭です。\n\n機械の不具合により、生産の完了は11月30日の予定となりました。\n\n郭 維安"],
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
    met: [
      [
        "them",
        3,
        "Вивиан, добрый день!\n\nСпасибо за созвон сегодня утром. Договорились: 600 комплектов, цвет серый.\nМаркировку коробок пришлю до 24 ноября.\nПроверьте, пожалуйста, можно ли нанести логотип лазером.\n\nС уважением,\nПавлов Игорь Олегович",
      ],
      ["me", 3, "Игорь Олегович, добрый день!\n\nИсправленное предложение пришлю до вторника.\n\nС уважением,\nВивиан Куо"],
    ],
    asked: [
      [
        "them",
        5,
        "Вивиан, добрый день!\n\nПеред заказом есть несколько вопросов.\nКакова минимальная партия на один цвет?\nКакая гарантия на крышки?\nПришлите, пожалуйста, протокол испытаний.\n\nС уважением,\nПавлов Игорь Олегович",
      ],
      [
        "me",
        4,
        "Игорь Олегович, добрый день!\n\nМинимальная партия — 300 комплектов на цвет. По остальным вопросам отвечу отдельно.\n\nС уважением,\nВивиан Куо",
      ],
    ],
    progress: [
      [
        "me",
        16,
        "Игорь Олегович, добрый день!\n\nСообщаю, что сделано за неделю по заказу 5120. Аванс получили 3 ноября. Материалы закуплены. Ждём от вас утверждения макета.\n\nС уважением,\nВивиан Куо",
      ],
      ["them", 11, "Вивиан, добрый день!\n\nМакет утверждаем, можно начинать.\n\nС уважением,\nПавлов Игорь Олегович"],
      ["me", 9, "Игорь Олегович, добрый день!\n\nСегодня начали производство, закончим 27 ноября.\n\nС уважением,\nВивиан Куо"],
      ["them", 4, "Вивиан, добрый день!\n\nПросим подтвердить дату отгрузки до 24 ноября.\n\nС уважением,\nПавлов Игорь Олегович"],
      [
        "me",
        2,
        "Игорь Олегович, добрый день!\n\nОдин станок вышел из строя, поэтому производство закончим 30 ноября.\n\nС уважением,\nВивиан Куо",
      ],
    ],
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
