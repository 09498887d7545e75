import type { BodyPart } from "../../../src/engine/message/splitBody.ts";
import { splitBody } from "../../../src/engine/message/splitBody.ts";
import { quotes as en } from "../../../src/languages/en/quotes.ts";
import { quotes as ja } from "../../../src/languages/ja/quotes.ts";
import { quotes as ru } from "../../../src/languages/ru/quotes.ts";
import { quotes as zh } from "../../../src/languages/zh/quotes.ts";

const packs = [en, zh, ja, ru].map((quotes) => ({ quotes }));
const split = (kind: "text" | "html", content: string): readonly BodyPart[] => splitBody({ kind, content }, packs);

interface Expected {
  readonly texts: readonly string[];
  /** Of the first quoted message. */
  readonly from?: string;
  readonly day?: string;
  readonly time?: string | null;
  readonly subject?: string;
}

const bodies: readonly (readonly [string, "text" | "html", string, Expected])[] = [
  [
    "Gmail in English, the line wrapped before the address",
    "text",
    "Fine with us.\n\nOn Tue, Nov 17, 2026 at 3:05 PM Ann Lee <\nann@example.com> wrote:\n\n> Can you ship in May?\n>\n",
    { texts: ["Fine with us.", "Can you ship in May?"], from: "Ann Lee <ann@example.com>", day: "2026-11-17", time: "15:05" },
  ],
  [
    "Outlook in English, twice",
    "text",
    "Noted.\n\nFrom: Ann Lee <ann@example.com>\nSent: Tuesday, November 17, 2026 3:05 PM\nTo: Bo Reed <bo@example.com>\nSubject: RE: Pumps\n\nPlease hurry.\n\nFrom: Bo Reed <bo@example.com>\nSent: Monday, November 16, 2026 8:00 AM\nTo: Ann Lee <ann@example.com>\nSubject: Pumps\n\nHow many pumps?",
    { texts: ["Noted.", "Please hurry.", "How many pumps?"], from: "Ann Lee <ann@example.com>", subject: "RE: Pumps", day: "2026-11-17" },
  ],
  [
    "Outlook between colleagues, names without addresses",
    "text",
    "Noted.\n\nFrom: Lee, Ann\nSent: Tuesday, November 17, 2026 3:05 PM\nTo: Reed, Bo\nSubject: Pumps\n\nPlease hurry.",
    { texts: ["Noted.", "Please hurry."], from: "Lee, Ann", subject: "Pumps" },
  ],
  [
    "answers between the quoted lines",
    "text",
    "On 17 Nov 2026, at 15:05, Ann Lee <ann@example.com> wrote:\n> When do you ship?\nOn Friday.\n> By sea?\nBy air.",
    { texts: ["On Friday.\nBy air.", "When do you ship?\nBy sea?"], from: "Ann Lee <ann@example.com>", time: "15:05" },
  ],
  [
    "an answer below the quoted mail in HTML",
    "html",
    '<div class="gmail_quote"><div class="gmail_attr">On Tue, Nov 17, 2026 at 3:05 PM Ann Lee &lt;ann@example.com&gt; wrote:<br></div><blockquote class="gmail_quote">Ready?</blockquote></div><div>Ready.</div>',
    { texts: ["Ready.", "Ready?"], from: "Ann Lee <ann@example.com>" },
  ],
  [
    "Outlook's web mail in Traditional Chinese, with a label we do not know",
    "html",
    '<div>好的，週五寄出。</div><hr tabindex="-1" style="width:98%"><div id="x_divRplyFwdMsg"><b>寄件者:</b> 王大同 &lt;wang@example.com&gt;<br><b>送出於:</b> 2026年11月17日 星期二 下午 03:05<br><b>收件者:</b> 林小姐 &lt;lin@example.com&gt;<br><b>主旨:</b> 樣品</div><div>樣品何時寄出？</div>',
    { texts: ["好的，週五寄出。", "樣品何時寄出？"], from: "王大同 <wang@example.com>", day: "2026-11-17", time: "15:05", subject: "樣品" },
  ],
  [
    "163 webmail",
    "text",
    "收到。\n\n在 2026-11-17 15:05:09，“钱敏” <qian@example.com> 写道：\n>什么时候发货？\n>谢谢\n",
    { texts: ["收到。", "什么时候发货？"], from: "钱敏 <qian@example.com>", time: "15:05" },
  ],
  [
    "a table of labels without colons",
    "html",
    '<div>收到。</div><div class="ntes-mailmaster-quote"><div>---- 回复的原邮件 ----</div><table><tr><td>发件人</td><td>钱敏&lt;qian@example.com&gt;</td></tr><tr><td>日期</td><td>2026年11月17日 15:05</td></tr><tr><td>收件人</td><td>&lt;zhou@example.com&gt;</td></tr><tr><td>主题</td><td>发货</td></tr></table><div>什么时候发货？</div></div>',
    { texts: ["收到。", "什么时候发货？"], from: "钱敏 <qian@example.com>", subject: "发货" },
  ],
  [
    "Gmail in Japanese, which has no verb",
    "text",
    "承知しました。\n\n2026年11月17日(火) 15:05 中村 太郎 <nakamura@example.com>:\n\n> 納期はいつでしょうか。\n",
    { texts: ["承知しました。", "納期はいつでしょうか。"], from: "中村 太郎 <nakamura@example.com>", day: "2026-11-17", time: "15:05" },
  ],
  [
    "full-width marks under a name",
    "text",
    "承知しました。\n\n中村様：\n＞納期はいつでしょうか。\n＞数量は五十です。\n",
    { texts: ["承知しました。", "納期はいつでしょうか。\n数量は五十です。"], from: "中村" },
  ],
  [
    "mail.ru, the line inside the quote",
    "text",
    "Принято.\n\n>Вторник, 17 ноября 2026, 15:05 +03:00 от Олег Ким <kim@example.com>:\n>\n>Когда отгрузка?\n",
    { texts: ["Принято.", "Когда отгрузка?"], from: "Олег Ким <kim@example.com>", time: "15:05" },
  ],
  [
    "a forwarded mail with an end, and words below it",
    "text",
    'Смотрите.\n\n-------- Пересылаемое сообщение --------\n17.11.2026, 15:05, "Олег Ким" <kim@example.com>:\n\nКогда отгрузка?\n\n-------- Конец пересылаемого сообщения --------\n\nЖду.',
    { texts: ["Смотрите.\n\nЖду.", "Когда отгрузка?"], from: "Олег Ким <kim@example.com>" },
  ],
  [
    "Yahoo, all labels on one line",
    "text",
    "----- Forwarded Message ----- From: Ann Lee <ann@example.com>To: Bo <bo@example.com>Sent: Tuesday, November 17, 2026, 03:05:00 PM GMT+1Subject: Pumps\nHow many?",
    { texts: ["", "How many?"], from: "Ann Lee <ann@example.com>", subject: "Pumps", time: "15:05" },
  ],
  [
    "a German program over an English mail",
    "text",
    "Fine.\n\nVon: Ann Lee <ann@example.com>\nGesendet: Dienstag, 17. November 2026 15:05\nAn: Bo Reed <bo@example.com>\nBetreff: Pumps\n\nHow many?",
    { texts: ["Fine.", "How many?"], from: "Ann Lee <ann@example.com>", day: "2026-11-17", subject: "Pumps" },
  ],
  [
    "two headers of Outlook's web mail with one word between them",
    "html",
    '<div>Ok.</div><div id="divRplyFwdMsg"><b>From:</b> Bo Reed<br><b>Sent:</b> Wednesday, November 18, 2026 8:00 AM<br><b>To:</b> Ann Lee<br><b>Subject:</b> RE: Pumps</div><div>Sure.</div><div id="x_divRplyFwdMsg"><b>From:</b> Ann Lee<br><b>Sent:</b> Tuesday, November 17, 2026 3:05 PM<br><b>To:</b> Bo Reed<br><b>Subject:</b> Pumps</div><div>Twelve?</div>',
    { texts: ["Ok.", "Sure.", "Twelve?"], from: "Bo Reed", subject: "RE: Pumps" },
  ],
  [
    "a quoted line that was wrapped again and lost its mark",
    "text",
    "Yes.\n\nOn 17 Nov 2026, at 15:05, Ann Lee <ann@example.com> wrote:\n> Please tell us whether the pumps for the second building can be\nshipped together\n> with the seals.",
    { texts: ["Yes.", "Please tell us whether the pumps for the second building can be\nshipped together\nwith the seals."] },
  ],
  [
    "a day that can be read in two ways, left open",
    "text",
    "Ok.\n\nOn 03/04/2026 15:05, Ann Lee wrote:\n> How many?\n> Soon?",
    { texts: ["Ok.", "How many?\nSoon?"], from: "Ann Lee" },
  ],
];

const ownWords: readonly (readonly [string, "text" | "html", string, string])[] = [
  [
    "ports under From and To",
    "text",
    "Please book:\nFrom: Keelung\nTo: Hamburg\nDate: 25 November 2026",
    "Please book:\nFrom: Keelung\nTo: Hamburg\nDate: 25 November 2026",
  ],
  [
    "a price list with > signs",
    "text",
    "Prices:\n> 100 pcs 5 USD\n> 500 pcs 4 USD\nMore on request.",
    "Prices:\n> 100 pcs 5 USD\n> 500 pcs 4 USD\nMore on request.",
  ],
  [
    "reported speech",
    "text",
    "On 16 November 2026 the bank wrote:\nno transfer came.\nPlease check.",
    "On 16 November 2026 the bank wrote:\nno transfer came.\nPlease check.",
  ],
  [
    "an indented paragraph",
    "html",
    "<p>As agreed:</p><blockquote>Payment in 30 days.</blockquote><p>Please sign.</p>",
    "As agreed:\n\nPayment in 30 days.\n\nPlease sign.",
  ],
  ["会議の案内", "text", "日時：2026年11月16日 10:00\n場所：本社\n件名：打合せ", "日時：2026年11月16日 10:00\n場所：本社\n件名：打合せ"],
  [
    "a table of a few words, one line a row",
    "html",
    '<table><tr><td><p class="MsoNormal">Pump</p></td><td><p class="MsoNormal">50&nbsp;pcs</p></td></tr><tr><td><div>Seal</div></td><td><div>200</div></td></tr></table>',
    "Pump\t50 pcs\nSeal\t200",
  ],
  [
    "a list, its items apart",
    "html",
    "<p>Please</p><ul><li>send the drawing</li><li>call us</li></ul>",
    "Please\n\nsend the drawing\n\ncall us",
  ],
  ["text typed inside a signature element", "html", '<div id="Signature"><div>The pumps left today.</div></div>', "The pumps left today."],
];

const hidden: readonly (readonly [string, string])[] = [
  ["display:none", '<p style="DISPLAY: none">x</p>'],
  ["a hidden attribute", "<p hidden>x</p>"],
  ["no size", '<span style="font-size:0px">x</span>'],
  ["white on white", '<font color="#FFFFFF">x</font>'],
  ["far off the screen", '<div style="position:absolute; left:-9999px">x</div>'],
  ["no height", '<div style="max-height:0;overflow:hidden">x</div>'],
  ["Word's own hiding", '<span style="mso-hide:all">x</span>'],
  ["a comment for Outlook", "<!--[if mso]><p>x</p><![endif]-->"],
  ["its own style sheet", "<style>/* .seen{display:none} */ p.note, .gone { color:red; display: none }</style><div class='a gone'>x</div>"],
  ["scripts and styles", "<style>x</style><script>x</script>"],
];

describe("a body is cut for", () => {
  it.each(bodies)("%s", (_name, kind, content, expected) => {
    const parts = split(kind, content);
    expect(parts.map((part) => part.text)).toEqual(expected.texts);
    const quoted = parts[1];
    const address = quoted?.from?.address === null ? "" : ` <${quoted?.from?.address}>`;
    if (expected.from !== undefined) expect(`${quoted?.from?.name}${address}`).toBe(expected.from);
    if (expected.day !== undefined) expect(quoted?.date?.day).toBe(expected.day);
    if (expected.time !== undefined) expect(quoted?.date?.time).toBe(expected.time);
    if (expected.subject !== undefined) expect(quoted?.subject).toBe(expected.subject);
  });
  it("a date that names no single day keeps its words", () => {
    const date = split("text", "Ok.\n\nOn 03/04/2026 15:05, Ann Lee wrote:\n> How many?\n> Soon?")[1]?.date;
    expect(date).toEqual({ text: "03/04/2026 15:05", day: null, readings: ["2026-03-04", "2026-04-03"], time: "15:05", offset: null });
  });
});

describe("the author's own words are", () => {
  it.each(ownWords)("%s", (_name, kind, content, text) => expect(split(kind, content).map((part) => part.text)).toEqual([text]));
  it.each(hidden)("never text hidden by %s", (_name, markup) => expect(split("html", `<p>Seen.</p>${markup}`)[0]?.text).toBe("Seen."));
  it("text that a style sheet hides only in print", () =>
    expect(split("html", "<style>@media print { .a { display:none } } .b { color:red }</style><p class=a>Seen.</p>")[0]?.text).toBe(
      "Seen.",
    ));
  it("white letters on a dark ground", () =>
    expect(split("html", '<table bgcolor="#003366"><tr><td><font color="white">Seen.</font></td></tr></table>')[0]?.text).toBe("Seen."));
});

const signatures: readonly (readonly [string, string, string, string])[] = [
  [
    "closing words",
    "Please confirm.\n\nBest regards,\nAnn Lee\nLee Pumps Ltd.",
    "Please confirm.",
    "Best regards,\nAnn Lee\nLee Pumps Ltd.",
  ],
  ["two dashes", "Please confirm.\n-- \nAnn", "Please confirm.", "-- \nAnn"],
  ["a telephone's line", "Please confirm.\n\nSent from my iPhone", "Please confirm.", "Sent from my iPhone"],
  [
    "Japanese courtesy and a drawn line",
    "ご確認ください。\n\nよろしくお願いいたします。\n━━━━━━━━\n中村商事\nTEL 03-1234-5678",
    "ご確認ください。",
    "よろしくお願いいたします。\n━━━━━━━━\n中村商事\nTEL 03-1234-5678",
  ],
  [
    "a disclaimer",
    "Please confirm.\n\nThis e-mail and any attachments are confidential.",
    "Please confirm.",
    "This e-mail and any attachments are confidential.",
  ],
  [
    "thanks above a request is no closing",
    "Hi Bo,\n\nThanks!\n\nPlease send the drawing by Friday.",
    "Hi Bo,\n\nThanks!\n\nPlease send the drawing by Friday.",
    "",
  ],
  [
    "goods sent from somewhere are no telephone's line",
    "Sent from our Bremen warehouse on Friday.",
    "Sent from our Bremen warehouse on Friday.",
    "",
  ],
  ["谢谢后面的请求不是签名", "可以。\n\n谢谢\n\n请于周五前付款", "可以。\n\n谢谢\n\n请于周五前付款", ""],
  ["谢谢后面的公司是签名", "可以。\n\n谢谢\n\n王磊\n宁波某某贸易有限公司", "可以。", "谢谢\n\n王磊\n宁波某某贸易有限公司"],
  ["从我的角度看不是签名", "从我的角度看价格合适。\n请确认。", "从我的角度看价格合适。\n请确认。", ""],
];

describe("the signature begins at", () => {
  it.each(signatures)("%s", (_name, content, text, signature) => {
    const [own] = split("text", content);
    expect([own?.text, own?.signature.replace(/^--$/m, "-- ")]).toEqual([text, signature]);
  });
});

const hostile: readonly (readonly [string, "text" | "html", string])[] = [
  ["nested blockquotes", "html", "<blockquote>a".repeat(3_000)],
  ["unclosed elements", "html", "<div><b>a".repeat(5_000)],
  ["nested tables", "html", "<table><tr><td>a".repeat(5_000)],
  ["a line of one letter", "text", "a".repeat(200_000)],
  ["a line of blanks", "text", " ".repeat(200_000)],
  ["only line ends", "text", "\n".repeat(100_000)],
  ["only marks", "text", ">".repeat(100_000)],
  ["half addresses", "text", "a@".repeat(50_000)],
  ["openers on one line", "text", "On ".repeat(50_000)],
  ["labels on many lines", "text", "From: a\n".repeat(10_000)],
  ["labels on one line", "text", `From: ${"a@example.com To: ".repeat(10_000)}`],
  ["lone surrogates and controls", "text", "\ud800\u0000\udfff\u0007".repeat(1_000)],
  ["nothing", "html", ""],
];

describe("hostile mail is survived:", () => {
  it.each(hostile)("%s", (_name, kind, content) => expect(split(kind, content).length).toBeLessThanOrEqual(200));
});
