/** Lengths of time that leave the kind of day open, and such that do not. */
import type { Locale } from "../../src/engine/types.ts";

interface AmbiguousWords {
  /** {n}: a number of days, or two. */
  readonly unclear: readonly string[];
  /** Nothing to ask about. */
  readonly clear: readonly string[];
  /** Sentences by which an order is placed. */
  readonly orders: readonly string[];
  readonly dash: string;
}

export const ambiguousWords: Readonly<Record<Locale, AmbiguousWords>> = {
  en: {
    dash: "-",
    unclear: [
      "Our lead time is {n} days after order confirmation.",
      "Production takes {n} days once the order is placed.",
      "Delivery {n} days from receipt of your order.",
      "We can deliver within {n} days after your order.",
      "Lead time: {n} days after receipt of the deposit.",
    ],
    clear: [
      "Our lead time is 30-45 working days after order confirmation.",
      "Production takes 45 calendar days once the order is placed.",
      "Delivery within 25 business days of your order.",
      "The warranty is 24 months.",
      "Our shop was closed for 10 days in August.",
      "We have been working on this for 20 days.",
      "Payment is due on 14 December.",
      "The room has space for 30 people.",
      "The line runs around the clock, seven days a week.",
      "The goods leave on 4 December 2026.",
    ],
    orders: ["Please find attached our purchase order.", "We hereby place our order.", "Attached is our signed order."],
  },
  "zh-Hans": {
    dash: "-",
    unclear: [
      "交期为下单后{n}天。",
      "确认订单后{n}天出货。",
      "收到定金后{n}天交货。",
      "生产周期是下单后{n}天左右。",
      "货期：订单确认后{n}天。",
    ],
    clear: [
      "交期为下单后30-45个工作日。",
      "确认订单后45个自然日出货。",
      "收到定金后25个工作日交货。",
      "保修期为24个月。",
      "我们八月份休息了10天。",
      "这件事我们已经做了20天。",
      "付款截止日是12月14日。",
      "会议室可以坐30人。",
      "生产线一周七天连续运转。",
      "货物2026年12月4日出厂。",
    ],
    orders: ["附上我们的正式订单，请查收。", "我们现在正式下单。", "附件是我司的采购订单。"],
  },
  "zh-Hant": {
    dash: "-",
    unclear: [
      "交期為下單後{n}天。",
      "訂單確認後{n}天出貨。",
      "收到訂金後{n}天交貨。",
      "生產週期為下單後{n}天。",
      "貨期：訂單確認後{n}天。",
    ],
    clear: [
      "交期為下單後30-45個工作天。",
      "訂單確認後45個日曆天出貨。",
      "收到訂金後25個工作日交貨。",
      "保固期為24個月。",
      "我們八月休息了10天。",
      "這件事我們已經做了20天。",
      "付款期限是12月14日。",
      "會議室可容納30人。",
      "產線每週七天連續運轉。",
      "貨物於2026年12月4日出廠。",
    ],
    orders: ["附上我們的正式訂單，請查收。", "我們現在正式下單。", "附件為我司的採購訂單。"],
  },
  ja: {
    dash: "〜",
    unclear: [
      "納期は発注後{n}日でございます。",
      "ご注文確定後{n}日で出荷いたします。",
      "入金確認後{n}日でお届けいたします。",
      "納期：ご発注から{n}日",
      "製作期間はご注文後{n}日ほどいただいております。",
    ],
    clear: [
      "納期は発注後30〜45営業日でございます。",
      "ご注文確定後、暦日で45日の出荷となります。",
      "入金確認後25営業日でお届けいたします。",
      "保証期間は24か月です。",
      "8月は10日間休業しておりました。",
      "本件には20日間取り組んでおります。",
      "お支払期日は12月14日です。",
      "会議室の定員は30名です。",
      "製造ラインは週7日稼働しております。",
      "商品は2026年12月4日に出荷いたします。",
    ],
    orders: ["注文書を添付いたします。", "本日、正式に発注いたします。", "下記のとおり注文いたします。"],
  },
  ru: {
    dash: "-",
    unclear: [
      "Срок поставки — {n} дней после подтверждения заказа.",
      "Производство занимает {n} дней с момента размещения заказа.",
      "Отгрузим через {n} дней после получения аванса.",
      "Срок изготовления: {n} дней с даты заказа.",
      "Поставка в течение {n} дней после заказа.",
    ],
    clear: [
      "Срок поставки — 30-45 рабочих дней после подтверждения заказа.",
      "Производство занимает 45 календарных дней с момента размещения заказа.",
      "Отгрузим через 25 рабочих дней после получения аванса.",
      "Гарантия — 24 месяца.",
      "В августе мы не работали 10 дней.",
      "Мы занимаемся этим уже 20 дней.",
      "Срок оплаты — 14 декабря.",
      "В зале помещается 30 человек.",
      "Линия работает семь дней в неделю.",
      "Товар отгружается 4 декабря 2026 года.",
    ],
    orders: ["Направляем вам наш заказ.", "Размещаем заказ согласно спецификации.", "Во вложении наш заказ."],
  },
};
