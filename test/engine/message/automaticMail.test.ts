import { address } from "../../../src/engine/brands.ts";
import { automaticKind } from "../../../src/engine/message/automaticMail.ts";
import type { AutomaticKind, RawMessage } from "../../../src/engine/types.ts";
import { packs } from "../../../src/languages/index.ts";
import { rawMail } from "../rawMail.ts";

const mail = (subject: string, text: string, more: Partial<RawMessage> = {}): RawMessage =>
  rawMail({ from: { address: address("chen@lotus.example"), name: "" }, to: [], subject, text, ...more });
const from = (text: string): Partial<RawMessage> => ({ from: { address: address(text), name: "" } });
const kindOf = (message: RawMessage): AutomaticKind | null => automaticKind(message, message.body.content, packs);

describe("headers of a machine", () => {
  const cases: readonly [string, RawMessage["headers"], AutomaticKind | null][] = [
    ["an automatic reply", { "auto-submitted": "auto-replied" }, "outOfOffice"],
    ["a person's mail that says so", { "auto-submitted": "no" }, null],
    ["a robot's mail", { "auto-submitted": "auto-generated" }, "systemNotice"],
    ["an old autoresponder", { precedence: "auto_reply" }, "outOfOffice"],
    ["a reply without return path", { "return-path": "<>" }, "outOfOffice"],
    ["a delivery report", { "content-type": "multipart/report; report-type=delivery-status", "auto-submitted": "auto-replied" }, "bounce"],
    ["a read receipt", { "content-type": "multipart/report; report-type=disposition-notification" }, "systemNotice"],
    ["an invitation", { "content-class": "urn:content-classes:calendarmessage" }, "calendarNotice"],
    ["a newsletter", { "list-unsubscribe": "<https://news.example/u>", precedence: "bulk" }, "newsletter"],
    ["a newsletter with a list id", { "list-unsubscribe": "<https://news.example/u>", "list-id": "<news.example>" }, "newsletter"],
    [
      "a person's mail through a list",
      {
        "list-unsubscribe": "<mailto:u@l.example>",
        "list-id": "<team.example>",
        "list-post": "<mailto:team@l.example>",
        precedence: "list",
      },
      null,
    ],
    ["a person's mail sent with a sales program", { "list-unsubscribe": "<https://crm.example/u>" }, null],
  ];
  test.each(cases)("%s", (_, headers, expected) => {
    expect(kindOf(mail("Samples", "We shipped the samples this morning.", { headers }))).toBe(expected);
  });
});

describe("senders that are machines", () => {
  const cases: readonly [string, AutomaticKind | null][] = [
    ["mailer-daemon@mx.example", "bounce"],
    ["postmaster@mx.example", "bounce"],
    ["no-reply@shop.example", "systemNotice"],
    ["noreply-billing@shop.example", "systemNotice"],
    ["norbert.reply@shop.example", null],
    ["info@shop.example", null],
  ];
  test.each(cases)("%s", (sender, expected) => {
    expect(kindOf(mail("Order 4410", "Your order has been updated.", from(sender)))).toBe(expected);
  });
});

describe("subjects of machines", () => {
  const cases: readonly [string, AutomaticKind | null][] = [
    ["Automatic reply: PO 4410", "outOfOffice"],
    ["Auto-Reply: PO 4410", "outOfOffice"],
    ["自动回复：PO 4410", "outOfOffice"],
    ["自動回覆: PO 4410", "outOfOffice"],
    ["【自動返信】お問い合わせの件", "outOfOffice"],
    ["自動応答: 見積書の件", "outOfOffice"],
    ["Автоматический ответ: Счёт 18", "outOfOffice"],
    ["Автоответ: Счёт 18", "outOfOffice"],
    ["Accepted: Kick-off call", "calendarNotice"],
    ["已接受: 视频会议", "calendarNotice"],
    ["承諾済み: 定例会", "calendarNotice"],
    ["Принято: созвон", "calendarNotice"],
    ["Re: Automatic reply: PO 4410", null],
    ["Delivery failed at the Lyon warehouse", null],
    ["Newsletter text for your approval", null],
    ["Out of office next week, please read before Friday", null],
    ["出差安排", null],
    ["отпуск в декабре - кто меня заменит?", null],
  ];
  test.each(cases)("%s", (subject, expected) => {
    expect(kindOf(mail(subject, "ok"))).toBe(expected);
  });
  it("takes a short mail about a cancelled order for a person's, and a cancelled meeting for a calendar's", () => {
    expect(kindOf(mail("Cancelled: order 4410", "The client has withdrawn it, please stop the production."))).toBeNull();
    expect(kindOf(mail("Canceled: Kick-off call", "When: Friday 27 November, 10:00-11:00 (UTC+8)"))).toBe("calendarNotice");
  });
  it("takes a long mail about a cancelled order for a person's", () => {
    expect(kindOf(mail("Cancelled: order 4410", `${"We had to cancel because the mill raised its price again. ".repeat(8)}`))).toBeNull();
  });
});

describe("automatic replies without any mark", () => {
  const absent: readonly [string, string][] = [
    [
      "en",
      "Hello,\n\nI am out of the office until 3 December with limited access to my email.\nFor urgent matters please contact Dana Fox (dana@lotus.example).\n\nBest regards\nMia",
    ],
    [
      "en",
      "Thank you for your message. I am currently on annual leave and will answer as soon as I am back on Monday. If your request is urgent, please call our front desk.",
    ],
    [
      "zh-Hans",
      "您好，感谢来信！\n我目前正在休年假，12月3日返岗，无法及时回复邮件。\n如有紧急事宜，请联系同事小周（zhou@lotus.example）。",
    ],
    [
      "zh-Hant",
      "您好，您的來信已收到。\n本人因出差不在辦公室，回公司後將盡快回覆。\n如有急事請洽林小姐 02-5550-1234。造成不便，敬請見諒。",
    ],
    [
      "ja",
      "いつもお世話になっております。\n誠に勝手ながら、12月3日まで休暇をいただいております。\nお急ぎの場合は、営業部の森（mori@lotus.example）までご連絡ください。\nそれ以外のメールは出社後に順次返信いたします。\nご迷惑をおかけしますが、よろしくお願いいたします。",
    ],
    [
      "ru",
      "Здравствуйте!\nСпасибо за ваше письмо. Я нахожусь в отпуске до 3 декабря, доступ к почте ограничен.\nПо срочным вопросам обращайтесь к Ольге Титовой (titova@lotus.example).\nС уважением,\nПавел",
    ],
  ];
  test.each(absent)("%s", (_, text) => {
    expect(kindOf(mail("Re: PO 4410", text))).toBe("outOfOffice");
  });

  const people: readonly [string, string][] = [
    ["en: a holiday mentioned in passing", "I will be out of the office on Friday, so please send it Thursday."],
    [
      "en: an absence with a question",
      "I'm on leave next week with limited access to email. For urgent matters please contact Tom. Can you send the artwork before that?",
    ],
    [
      "en: an absence with news",
      "I am out of the office until Monday, for urgent matters please call me. When I return I will check it. The second container was loaded this morning at the north gate.",
    ],
    ["zh: a trip and a request", "我下周出差不在公司，如有急事请联系小周。另外麻烦你周四前把箱单发给我，我好安排报关。"],
    [
      "ja: a holiday and a promise",
      "来週は休暇をいただいております。お急ぎの場合は森までご連絡ください。図面の修正版は、明日中に私からお送りいたします。",
    ],
    [
      "ru: a trip and news",
      "Я в командировке до пятницы, по срочным вопросам обращайтесь к Ольге. Оплату по второму счёту мы провели сегодня утром.",
    ],
    [
      "en: a bounce quoted by a person",
      'I got "delivery has failed to these recipients" when I wrote to Tom. Do you have his new address?',
    ],
  ];
  test.each(people)("a person: %s", (_, text) => {
    expect(kindOf(mail("PO 4410", text))).toBeNull();
  });
});

describe("texts only machines write", () => {
  const cases: readonly [string, AutomaticKind][] = [
    ["This is an automatically generated message. Please do not reply to this e-mail.", "systemNotice"],
    ["您的工單已受理。本郵件由系統自動發送，請勿直接回覆。", "systemNotice"],
    ["お問い合わせを受け付けました。※このメールは自動的に送信されています。", "systemNotice"],
    ["Заявка принята. Это письмо сформировано автоматически, пожалуйста, не отвечайте на него.", "systemNotice"],
    ["Autumn offers for you!\nTo unsubscribe, click here.", "newsletter"],
    ["本期新品速递\n如不想再收到此类邮件，请点击退订。", "newsletter"],
    ["新製品のご案内\n配信停止をご希望の方はこちら", "newsletter"],
    ["Новости ноября\nОтписаться от рассылки", "newsletter"],
  ];
  test.each(cases)("%s", (text, expected) => {
    expect(kindOf(mail("Info", text))).toBe(expected);
  });
});

it("reads hostile text in linear time", () => {
  for (const text of [
    "a ".repeat(500_000),
    "\n".repeat(1_000_000),
    "出差".repeat(300_000),
    "i am ".repeat(200_000),
    "如".repeat(1_000_000),
  ]) {
    expect(kindOf(mail(text, text))).toBeNull();
  }
});
