/** A reading made by hand, so that the panel is tested without the engine. */
import { address, country, instant, messageId, threadId, timeZone } from "../../src/engine/brands.ts";
import { parseDay } from "../../src/engine/time/calendarDay.ts";
import type { CalendarDay, Commitment, DueDate, Evidence, Locale, Message, Person, ThreadReading } from "../../src/engine/types.ts";

export const zone = timeZone("Europe/Berlin");
/** Saturday 21 November 2026, 10:00 in Berlin. */
export const now = () => instant(Date.UTC(2026, 10, 21, 9, 0));

export const anna: Person = { address: address("anna.weber@nordholz.example"), name: "Anna Weber" };
export const li: Person = { address: address("li.wen@taipeitools.example"), name: "李文 Li Wen" };
export const mori: Person = { address: address("mori@kansai-parts.example"), name: "森 健一" };
export const olga: Person = { address: address("o.petrova@severtrade.example"), name: "Ольга Петрова" };

export function day(text: string): CalendarDay {
  const parsed = parseDay(text);
  if (parsed === null) throw new Error(`sampleReading.ts: ${text} is no day`);
  return parsed;
}

interface Written {
  readonly id: string;
  readonly from: Person;
  readonly to: readonly Person[];
  readonly sentAt: string;
  readonly sentOffset: number;
  readonly locale: Locale;
  readonly text: string;
  readonly origin?: "mail" | "quoted";
}

/** One message; every line is a sentence. */
export function message({ id, from, to, sentAt, sentOffset, locale, text, origin = "mail" }: Written): Message {
  let start = 0;
  const sentences = text.split("\n").map((line) => {
    const span = { message: messageId(id), start, end: start + line.length };
    start += line.length + 1;
    return { span, text: line, language: locale === "zh-Hant" || locale === "zh-Hans" ? ("zh" as const) : locale };
  });
  return {
    id: messageId(id),
    from,
    to,
    cc: [],
    sentAt: instant(Date.parse(sentAt)),
    sentOffset,
    sentOn: day(sentAt.slice(0, 10)),
    sentTime: null,
    subject: "Order 4711",
    ownText: text,
    signature: "",
    attachmentNames: [],
    locale,
    sentences,
    automatic: null,
    origin,
    country: country("TW"),
    region: null,
  };
}

/** The words where they stand in the message. */
export function quoteIn({ id, ownText }: Message, words: string): Evidence {
  const start = ownText.indexOf(words);
  if (start === -1) throw new Error(`sampleReading.ts: "${words}" is not in ${id}`);
  return { span: { message: id, start, end: start + words.length }, quote: words };
}

function commitment(id: string, evidence: Evidence, own: Partial<Commitment>): Commitment {
  return {
    id,
    kind: "promise",
    owners: [li],
    side: "them",
    toward: [],
    what: evidence.quote,
    due: { kind: "none" },
    condition: null,
    status: "open",
    sure: true,
    evidence: [evidence],
    closedBy: null,
    ...own,
  };
}

export const by = (date: string, evidence: Evidence): DueDate => ({ kind: "day", day: day(date), time: null, bound: "by", evidence });

const first = message({
  id: "1@taipeitools.example",
  from: li,
  to: [anna],
  sentAt: "2026-11-13T02:00:00Z",
  sentOffset: 480,
  locale: "zh-Hant",
  text: "請於下週五前回覆報價。\n訂單確認後交期50-80天。\n出貨港口為基隆。",
});
const second = message({
  id: "2@nordholz.example",
  from: anna,
  to: [li, olga],
  sentAt: "2026-11-16T15:30:00Z",
  sentOffset: 60,
  locale: "en",
  text: "We will send the signed quotation by 20 November.\nCould you tell us which port you use?\nWe agreed on CIF Hamburg, full container load, with the surveyor's report attached to the bill of lading.",
});
const third = message({
  id: "3@kansai-parts.example",
  from: mori,
  to: [anna],
  sentAt: "2026-11-17T01:15:00Z",
  sentOffset: 540,
  locale: "ja",
  text: "図面の最新版は12月4日(金)までにお送りいたします。\nサンプルは本日発送いたしました。\nお見積書のご確認をお願いできますでしょうか。",
});
const fourth = message({
  id: "4@severtrade.example",
  from: olga,
  to: [anna, li],
  sentAt: "2026-11-18T08:05:00Z",
  sentOffset: 180,
  locale: "ru",
  text: "Мы оплатим счёт после получения проформы, как можно скорее.\nПросим подтвердить порт: в договоре указан Гаосюн.",
});
export const messages: readonly Message[] = [first, second, third, fourth];

const port = quoteIn(first, "基隆");
const otherPort = quoteIn(fourth, "Гаосюн");

/** Two things we owe (one late), three they owe, two questions, a decision, one done, four flags. */
export const sample: ThreadReading = {
  thread: { id: threadId("sample"), subject: "Order 4711", messages },
  me: anna,
  commitments: [
    commitment("quotation", quoteIn(second, "We will send the signed quotation by 20 November"), {
      owners: [anna],
      side: "me",
      toward: [li],
      due: by("2026-11-20", quoteIn(second, "by 20 November")),
    }),
    commitment("reply", quoteIn(first, "請於下週五前回覆報價"), {
      kind: "request",
      owners: [anna],
      side: "me",
      toward: [li],
      due: by("2026-11-27", quoteIn(first, "下週五前")),
    }),
    commitment("drawing", quoteIn(third, "図面の最新版は12月4日(金)までにお送りいたします"), {
      owners: [mori],
      due: by("2026-12-04", quoteIn(third, "12月4日(金)まで")),
    }),
    commitment("delivery", quoteIn(first, "訂單確認後交期50-80天"), {
      due: { kind: "afterEvent", wait: { least: 50, most: 80 }, unit: "day", dayKind: "unstated", evidence: quoteIn(first, "50-80天") },
      condition: quoteIn(first, "訂單確認後"),
    }),
    commitment("payment", quoteIn(fourth, "Мы оплатим счёт после получения проформы"), {
      owners: [olga],
      condition: quoteIn(fourth, "после получения проформы"),
      sure: false,
    }),
    commitment("whichPort", quoteIn(second, "Could you tell us which port you use?"), { kind: "question", owners: [li] }),
    commitment("confirmPort", quoteIn(fourth, "Просим подтвердить порт"), { kind: "question", owners: [], side: "me" }),
    commitment("samples", quoteIn(third, "サンプルは本日発送いたしました"), {
      owners: [mori],
      status: "done",
      closedBy: quoteIn(third, "本日発送いたしました"),
    }),
  ],
  decisions: [
    {
      what: "We agreed on CIF Hamburg, full container load, with the surveyor's report attached to the bill of lading",
      evidence: [quoteIn(second, "We agreed on CIF Hamburg")],
    },
  ],
  flags: [
    { kind: "conflict", about: "place", evidence: [port, otherPort], values: ["基隆", "Гаосюн"] },
    {
      kind: "calendarOrWorkingDays",
      evidence: [quoteIn(first, "50-80天")],
      readings: [day("2027-02-08"), day("2027-03-12")],
    },
    { kind: "vagueDeadline", evidence: [quoteIn(fourth, "как можно скорее")] },
    { kind: "noDeadline", evidence: [quoteIn(second, "Could you tell us which port you use?")] },
  ],
  waiting: { on: "me", since: instant(Date.parse("2026-11-18T08:05:00Z")) },
};
