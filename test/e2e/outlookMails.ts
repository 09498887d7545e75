/** One open mail with its quoted history per language, as Outlook writes them; all for the same mailbox owner. */
import type { Locale } from "../../src/engine/types.ts";
import type { OutlookItem, OutlookPerson } from "../../src/hosts/preview/outlook/outlookOnTheWeb.ts";

export const me = { name: "Vivian Kuo", address: "vivian.kuo@harborline.example", timeZone: "Taipei Standard Time" };

export interface OpenMail {
  readonly locale: Locale;
  /** Display language as Outlook names it. */
  readonly display: string;
  readonly item: OutlookItem;
  /** Words of a finding in the open mail itself. */
  readonly inMail: string;
  /** Words of a finding in the quoted history. */
  readonly inQuote: string;
  /** Whom a reply to all goes to. */
  readonly others: readonly string[];
}

interface Written {
  readonly locale: Locale;
  readonly display: string;
  readonly from: OutlookPerson;
  readonly cc: OutlookPerson;
  readonly subject: string;
  readonly lines: readonly string[];
  /** Outlook's own words above the quoted mail: from, sent, to, cc, subject. */
  readonly labels: readonly [string, string, string, string, string];
  readonly sent: string;
  readonly quoted: readonly string[];
  readonly inMail: string;
  readonly inQuote: string;
}

const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
const paragraphs = (lines: readonly string[]): string => lines.map((line) => `<p class="MsoNormal">${escaped(line)}</p>`).join("");
const written = ({ name, address }: OutlookPerson): string => `${name} <${address}>`;

/** Thursday, 19 November 2026, 09:20 in Taipei. */
const SENT = Date.UTC(2026, 10, 19, 1, 20);

function openMail(mail: Written): OpenMail {
  const history: readonly (readonly [string, string])[] = [
    [mail.labels[0], written(me)],
    [mail.labels[1], mail.sent],
    [mail.labels[2], written(mail.from)],
    [mail.labels[3], written(mail.cc)],
    [mail.labels[4], mail.subject],
  ];
  const header = history.map(([label, value]) => `<b>${label}</b> ${escaped(value)}`).join("<br>");
  const html = `<html><body lang="${mail.locale}"><div class="WordSection1">${paragraphs(mail.lines)}<div><div style="border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm"><p class="MsoNormal">${header}</p></div></div>${paragraphs(mail.quoted)}</div></body></html>`;
  const text = [...mail.lines, "", ...history.map(([label, value]) => `${label} ${value}`), "", ...mail.quoted].join("\n");
  return {
    locale: mail.locale,
    display: mail.display,
    inMail: mail.inMail,
    inQuote: mail.inQuote,
    others: [mail.from.name, mail.cc.name],
    item: {
      id: `AAMk-${mail.locale}`,
      conversationId: `conversation-${mail.locale}`,
      internetMessageId: `<open-${mail.locale}@quayside.example>`,
      itemClass: "IPM.Note",
      subject: `RE: ${mail.subject}`,
      from: mail.from,
      to: [me],
      cc: [mail.cc],
      sentAt: SENT,
      html,
      text,
      internetHeaders: "Date: Thu, 19 Nov 2026 09:20:00 +0800",
      attachmentNames: [],
      compose: false,
    },
  };
}

const letters: readonly Written[] = [
  {
    locale: "en",
    display: "en-US",
    from: { name: "Dana Reyes", address: "dana.reyes@quayside.example" },
    cc: { name: "Lee Park", address: "lee.park@quayside.example" },
    subject: "Shelving for the harbour store",
    lines: [
      "Hi Vivian,",
      "Could you send us the floor plan by 26 November?",
      "I will confirm the delivery slot on Monday.",
      "Best regards,",
      "Dana",
    ],
    labels: ["From:", "Sent:", "To:", "Cc:", "Subject:"],
    sent: "Wednesday, November 18, 2026 10:12 AM",
    quoted: ["Hi Dana,", "I will send you the signed quotation by 27 November.", "Best regards,", "Vivian"],
    inMail: "floor plan",
    inQuote: "signed quotation",
  },
  {
    locale: "zh-Hant",
    display: "zh-TW",
    from: { name: "林怡君", address: "lin.yichun@quayside.example" },
    cc: { name: "陳志明", address: "chen.chihming@quayside.example" },
    subject: "港區門市層架",
    lines: ["郭小姐您好，", "請於11月26日前提供門市平面圖。", "我下週一會確認到貨時段。", "敬祝 商祺", "林怡君"],
    labels: ["寄件者:", "寄件日期:", "收件者:", "副本:", "主旨:"],
    sent: "2026年11月18日 上午 10:12",
    quoted: ["怡君您好，", "我會在11月27日前寄出用印後的報價單。", "郭"],
    inMail: "平面圖",
    inQuote: "報價單",
  },
  {
    locale: "zh-Hans",
    display: "zh-CN",
    from: { name: "王磊", address: "wang.lei@quayside.example" },
    cc: { name: "赵敏", address: "zhao.min@quayside.example" },
    subject: "港区门店货架",
    lines: ["郭经理：", "请在11月26日前把门店平面图发给我们。", "我下周一确认到货时间。", "祝好", "王磊"],
    labels: ["发件人:", "发送时间:", "收件人:", "抄送:", "主题:"],
    sent: "2026年11月18日 10:12",
    quoted: ["王经理：", "我会在11月27日前把盖章的报价单发给您。", "郭"],
    inMail: "平面图",
    inQuote: "报价单",
  },
  {
    locale: "ja",
    display: "ja-JP",
    from: { name: "佐藤 健", address: "sato.ken@quayside.example" },
    cc: { name: "鈴木 恵", address: "suzuki.megumi@quayside.example" },
    subject: "港店の棚について",
    lines: [
      "郭様",
      "お世話になっております。",
      "11月26日までに店舗の図面をお送りいただけますでしょうか。",
      "納品の時間は月曜日にご連絡いたします。",
      "佐藤",
    ],
    labels: ["差出人:", "送信日時:", "宛先:", "CC:", "件名:"],
    sent: "2026年11月18日 10:12",
    quoted: ["佐藤様", "お世話になっております。", "押印済みの見積書は11月27日までにお送りいたします。", "郭"],
    inMail: "図面",
    inQuote: "見積書",
  },
  {
    locale: "ru",
    display: "ru-RU",
    from: { name: "Ольга Белова", address: "olga.belova@quayside.example" },
    cc: { name: "Павел Орлов", address: "pavel.orlov@quayside.example" },
    subject: "Стеллажи для магазина в порту",
    lines: [
      "Вивиан, добрый день!",
      "Пришлите, пожалуйста, план зала до 26 ноября.",
      "Время доставки подтвержу в понедельник.",
      "С уважением,",
      "Ольга",
    ],
    labels: ["От:", "Отправлено:", "Кому:", "Копия:", "Тема:"],
    sent: "18 ноября 2026 г. 10:12",
    quoted: ["Ольга, добрый день!", "Подписанное предложение пришлю до 27 ноября.", "С уважением,", "Вивиан"],
    inMail: "план зала",
    inQuote: "предложение",
  },
];

export const mails = letters.map(openMail);

/** The mail of one language. */
export function mailIn(locale: Locale): OpenMail {
  const found = mails.find((mail) => mail.locale === locale);
  if (found === undefined) throw new Error(`no mail is written in ${locale}`);
  return found;
}
