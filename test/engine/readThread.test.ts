import fc from "fast-check";
import { analysisObject } from "../../src/engine/analysisObject.ts";
import { readThread } from "../../src/engine/readThread.ts";
import type { Evidence, RawThread, ThreadReading } from "../../src/engine/types.ts";
import { madeMail, petrasContext } from "./madeMail.ts";

const read = (thread: RawThread): ThreadReading => readThread(thread, petrasContext);

/** "request/open chen@… 2026-11-13": kind, status, owners, due. */
function shown(reading: ThreadReading): readonly string[] {
  return reading.commitments.map((commitment) => {
    const due = commitment.due.kind === "day" ? ` ${commitment.due.day}` : "";
    return `${commitment.kind}/${commitment.status} ${commitment.owners.map((owner) => owner.name).join("+")}${due}`;
  });
}

describe("a thread is read", () => {
  it.each([
    [
      "en: a request, the promise that answers it, and the delivery are one finished thing",
      madeMail(
        "p: Hi Chen,\n\nplease send the test certificate by Friday.\n\nPetra",
        "c: Dear Petra,\n\nI will send the certificate on Thursday.\n\nChen",
        "c: Dear Petra,\n\nthe certificate is attached.\n\nChen",
      ),
      ["promise/done Chen Yu 2026-11-12"],
      "nobody",
    ],
    [
      "zh: a question that nobody answered waits for them",
      madeMail("p: 陈先生，您好！\n\n请问这批货什么时候能出运？\n\nPetra"),
      ["question/open Chen Yu"],
      "them",
    ],
    [
      "ja: a request waits for me",
      madeMail("c: フォス様\n\nお世話になっております。\n図面を金曜日までにお送りください。\n\n陳"),
      ["request/open Petra Voss 2026-11-13"],
      "me",
    ],
    [
      "ru: what is no longer needed is dropped",
      madeMail("c: Петра, добрый день!\n\nПришлите, пожалуйста, паспорт насоса.\n\nЧэнь", "c: Петра, паспорт насоса уже не нужен.\n\nЧэнь"),
      ["request/dropped Petra Voss"],
      "nobody",
    ],
    ["a mail of thanks owes nothing", madeMail("c: Dear Petra,\n\nthank you very much for the pleasant visit.\n\nChen"), [], "nobody"],
  ] as const)("%s", (_name, thread, commitments, waiting) => {
    const reading = read(thread);
    expect(shown(reading)).toEqual(commitments);
    expect(reading.waiting.on).toBe(waiting);
  });

  it("without any message", () => {
    expect(read(madeMail()).commitments).toEqual([]);
  });
});

/** Pieces of business mail in four languages, to be mixed at random. */
const pieces = [
  "Please send the certificate by Friday.",
  "The certificate is attached.",
  "I will call you tomorrow at 10:00.",
  "When can you ship the 42 cartons? Please let me know by Wednesday:",
  "- EUR 7,350.00 for lot 4471",
  "请于下周三前回复报价。",
  "尾款 USD 7,530 我明天安排。",
  "交期50-80天。",
  "図面を金曜日までにお送りください。",
  "前日までにご連絡いたします。",
  "Пришлите, пожалуйста, паспорт насоса до пятницы.",
  "Паспорт уже не нужен, спасибо.",
  "Как вам станок?",
  "OK",
  "Will do!",
  "Sounds good, the 12th it is.",
  "\n",
  "> quoted line\n",
  "On Monday Chen Yu <chen@lighthouse.example> wrote:\n> Please pay.",
  "\u{1f600} \u0000 \ud800",
];
const bodies = fc.array(fc.constantFrom(...pieces), { maxLength: 8 }).map((parts) => parts.join(" \n"));
const threads = fc
  .array(fc.tuple(fc.constantFrom("p:", "c:"), bodies), { maxLength: 8 })
  .map((lines) => madeMail(...lines.map((line) => line.join(" "))));

function allEvidence(reading: ThreadReading): readonly Evidence[] {
  return [
    ...reading.commitments.flatMap((commitment) => [
      ...commitment.evidence,
      ...(commitment.condition === null ? [] : [commitment.condition]),
      ...(commitment.closedBy === null ? [] : [commitment.closedBy]),
      ...(commitment.due.kind === "none" ? [] : [commitment.due.evidence]),
    ]),
    ...reading.decisions.flatMap((decision) => decision.evidence),
    ...reading.flags.flatMap((flag) => [...flag.evidence]),
  ];
}

/** Each of somebody else, so that none is told twice. */
const quotes = (count: number, text: string): string =>
  Array.from(
    { length: count },
    (_, at) => `Thanks ${at}.\n\nOn Mon, 16 Nov 2026 at 09:14, Ann ${at} <ann${at}@dock.example> wrote:\n\n${at} ${text}\n`,
  ).join("");

describe("whatever the mail says", () => {
  it("every quote is exactly what stands in the message", () => {
    fc.assert(
      fc.property(threads, (thread) => {
        const reading = read(thread);
        const texts = new Map(reading.thread.messages.map((message) => [message.id, message.ownText]));
        for (const { span, quote } of allEvidence(reading)) expect(texts.get(span.message)?.slice(span.start, span.end)).toBe(quote);
      }),
      { numRuns: 100 },
    );
  });

  it("the same thread gives the same reading, ids are unique, and all places of the analysis exist", () => {
    fc.assert(
      fc.property(threads, (thread) => {
        const reading = read(thread);
        expect(read(thread)).toEqual(reading);
        expect(new Set(reading.commitments.map((commitment) => commitment.id)).size).toBe(reading.commitments.length);
        const analysis = analysisObject(reading, "x", () => "?");
        for (const { message, start, end, quote } of analysis.commitments.flatMap((commitment) => commitment.evidence)) {
          expect(analysis.messages[message]?.text.slice(start, end)).toBe(quote);
        }
      }),
      { numRuns: 40 },
    );
  });

  it.each([
    ["one line of a million letters", "a".repeat(1_000_000)],
    ["a million digits and blanks", "12 ".repeat(333_333)],
    ["fifty thousand questions", "Is it ready? ".repeat(50_000)],
    ["fifty thousand promises in Chinese", "我明天发给您。".repeat(50_000)],
    ["amounts without end", "USD 1,234 ".repeat(60_000)],
    ["half a million lines of a letter", "a\n".repeat(500_000)],
    ["two hundred long quotes", quotes(200, "Is it ready? ".repeat(400))],
  ])("%s is done with, which work that grows with the square of it would not be within a test's time", (_name, text) => {
    const { thread } = read(madeMail(`p: ${text}`, "c: OK, will do.", `p: ${text}`));
    expect(thread.messages.filter(({ origin }) => origin === "mail").map(({ sentences }) => sentences.length > 0)).toEqual([
      true,
      true,
      true,
    ]);
  });

  it("a quoted block whose words stand deeper than a list below it is read", () => {
    const block = "From: Ann <ann@dock.example>\nSent: Monday, 16 November 2026 09:14\nTo: Bob <bob@quay.example>\nSubject: Lids";
    const { thread } = read(madeMail(`p: Hello\n\n${block}\n\n>>>> deep words\n>> 300 pallets\n>> 20 boxes\n`));
    expect(thread.messages.map(({ ownText }) => ownText)).toEqual(["deep words\n300 pallets\n20 boxes", "Hello"]);
  });

  it.each([
    ["a mail of a thousand questions", "Is it ready? ".repeat(1_000), undefined],
    ["a mail of two thousand questions", "Is it ready? ".repeat(2_000), true],
    ["a mail of thirty thousand lines", "See below.\n\n".repeat(15_000), true],
    ["the same as HTML", `<p>${"See below.<br><br>".repeat(15_000)}</p>`, true],
  ])("%s tells whether it was read to its end", (_name, text, isCut) => {
    const thread = madeMail(`p: ${text}`);
    const kind = text.startsWith("<") ? "html" : "text";
    const { messages } = read({
      ...thread,
      messages: thread.messages.map((message) => ({ ...message, body: { kind, content: text } })),
    }).thread;
    expect(messages[0]?.isCut).toBe(isCut);
  });
});
