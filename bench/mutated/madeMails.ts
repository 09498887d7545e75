/** Whole mails of every common shape, to be broken beside the samples: what mail programs of five languages write around a few sentences. */

const head = (from: string, subject: string, type: string): string =>
  [
    `From: ${from}`,
    "To: Vivian Kuo <vivian.kuo@harborline.example>",
    `Subject: ${subject}`,
    "Date: Thu, 19 Nov 2026 09:20:00 +0800",
    "Message-ID: <made@quayside.example>",
    "MIME-Version: 1.0",
    `Content-Type: ${type}; charset=utf-8`,
    "Content-Transfer-Encoding: 8bit",
  ].join("\r\n");

const bodies: readonly (readonly [from: string, subject: string, type: "text/plain" | "text/html", body: string])[] = [
  [
    "Dana Reyes <dana@quayside.example>",
    "RE: Racks",
    "text/plain",
    "Hi Vivian,\r\n\r\nCould you send us the floor plan by 26 November? Lead time is 50-80 days.\r\n\r\nBest regards,\r\nDana\r\n\r\n-----Original Message-----\r\nFrom: Vivian Kuo\r\nSent: Wednesday, November 18, 2026 10:12 AM\r\nTo: Dana Reyes\r\nSubject: Racks\r\n\r\nI will send the signed quotation on Friday.\r\n",
  ],
  [
    "Dana Reyes <dana@quayside.example>",
    "Fwd: Racks",
    "text/html",
    '<div dir="ltr">Please see below and confirm by Monday.</div><div class="gmail_quote"><div class="gmail_attr">On Wed, 18 Nov 2026 at 10:12, Vivian Kuo &lt;<a href="mailto:v@harborline.example">v@harborline.example</a>&gt; wrote:<br></div><blockquote class="gmail_quote"><p>I will pay USD 4,200 on 30 November.</p><table><tr><td>Item</td><td>Date</td></tr><tr><td>Racks</td><td>1 Dec</td></tr></table></blockquote></div>',
  ],
  [
    "=?utf-8?B?546L56OK?= <wang@quayside.example>",
    "=?utf-8?B?5Zue5aSNOiDotKfmnrY=?=",
    "text/plain",
    "郭经理：\r\n\r\n请在11月26日前把门店平面图发给我们，交期50-80天。\r\n我下周一确认到货时间。\r\n\r\n祝好\r\n王磊\r\n\r\n发件人: 郭\r\n发送时间: 2026年11月18日 10:12\r\n收件人: 王磊\r\n主题: 货架\r\n\r\n我会在11月27日前把盖章的报价单发给您。\r\n",
  ],
  [
    "=?utf-8?B?5L2Q6Jek?= <sato@quayside.example>",
    "Re: =?utf-8?B?5qOa44Gr44Gk44GE44Gm?=",
    "text/html",
    "<p>郭様</p><p>お世話になっております。<br>11月26日までに図面をお送りいただけますでしょうか。</p><hr><p><b>差出人:</b> 郭<br><b>送信日時:</b> 2026年11月18日 10:12<br><b>宛先:</b> 佐藤<br><b>件名:</b> 棚について</p><p>見積書は11月27日までにお送りいたします。</p>",
  ],
  [
    "=?koi8-r?B?78zYx8E=?= <olga@quayside.example>",
    "RE: =?utf-8?B?0KHRgtC10LvQu9Cw0LbQuA==?=",
    "text/plain",
    "Вивиан, добрый день!\r\n\r\nПришлите, пожалуйста, план зала до 26 ноября. Доставку подтвержу в понедельник.\r\n\r\nС уважением,\r\nОльга\r\n\r\n18.11.2026, 10:12, Vivian Kuo <v@harborline.example>:\r\n> Предложение пришлю до 27 ноября.\r\n> Оплата 50 % до 1 декабря.\r\n",
  ],
];

export const madeMails: readonly Uint8Array[] = bodies.map(([from, subject, type, body]) =>
  Buffer.from(`${head(from, subject, type)}\r\n\r\n${body}`, "utf8"),
);
