import { draftSummary } from "../../../src/engine/summary/draftSummary.ts";
import { renderText } from "../../../src/engine/summary/renderText.ts";
import { clockTime } from "../../../src/engine/time/zonedTime.ts";
import { writing as en } from "../../../src/languages/en/writing.ts";
import { writing as ja } from "../../../src/languages/ja/writing.ts";
import { writing as ru } from "../../../src/languages/ru/writing.ts";
import { writing as hans } from "../../../src/languages/zh/writing.zh-Hans.ts";
import { writing as hant } from "../../../src/languages/zh/writing.zh-Hant.ts";
import { day, japan, person, ReadingBuilder } from "./sampleReading.ts";

const anna = person("Anna Weber", "anna@nordlicht.example.com");

function englishReading(): ReadingBuilder {
  const emily = person("Emily Fraser", "emily@fraser-tools.example.org");
  const builder = new ReadingBuilder(anna, [
    {
      from: emily,
      to: [anna],
      locale: "en",
      text: "Please send the revised drawing by Friday.\nCan you also cover the freight?\nWe need 50-80 days for the tooling.",
    },
    {
      from: anna,
      to: [emily],
      locale: "en",
      text: "Dear Ms. Fraser,\nWe will start the tooling once the deposit arrives.\nPlease return the signed contract.\nAs agreed, delivery is CIF Hamburg.",
    },
  ]);
  return builder
    .commitment(0, "Please send the revised drawing by Friday.", {
      owners: [anna],
      side: "me",
      due: { kind: "day", day: day(11, 27), time: null, bound: "by", evidence: builder.evidence(0, "by Friday") },
    })
    .commitment(1, "We will start the tooling", { owners: [anna], side: "me", condition: builder.evidence(1, "once the deposit arrives") })
    .commitment(1, "Please return the signed contract.", { owners: [emily], side: "them" })
    .commitment(0, "Can you also cover the freight?", { owners: [anna], side: "me", kind: "question" })
    .decision(1, "As agreed, delivery is CIF Hamburg.")
    .flag({ kind: "calendarOrWorkingDays", evidence: [builder.evidence(0, "50-80 days")], readings: [day(2, 8, 2027), day(3, 12, 2027)] });
}

describe("words of an item", () => {
  const lin = person("林怡君", "lin@example.org");
  it.each([
    ["a request put as a question is quoted", hant, "可以請您寄樣品嗎？", "「可以請您寄樣品嗎？」；"],
    ["a word that ties it to the sentence before is left out", hant, "另外，請寄樣品。", "：請寄樣品；"],
  ])("%s", (_, writing, text, expected) => {
    const builder = new ReadingBuilder(anna, [{ from: anna, to: [lin], locale: "zh-Hant", text }]);
    builder.commitment(0, text, { owners: [lin], side: "them", kind: "request" });
    expect(renderText(draftSummary(builder.reading(), writing))).toContain(expected);
  });
});

describe("a draft in the language of the thread", () => {
  it("English: titles as the mail uses them, a missing date asked for, both readings dated", () => {
    expect(renderText(draftSummary(englishReading().reading(), en))).toBe(`Dear Ms. Fraser,

Here is a short summary of where we stand, so that we all work from the same list.

To do on our side:
- Anna Weber: “Please send the revised drawing by Friday” – by Friday, November 27, 2026
- Anna Weber: We will start the tooling – no date given; please tell us if you have one in mind; condition: “once the deposit arrives”

To do on your side:
- Emily Fraser: Please return the signed contract – no date given; by when can we expect it?

Open questions:
- Anna Weber: Can you also cover the freight?

What we agreed:
- As agreed, delivery is CIF Hamburg

Please confirm:
- Does “50-80 days” mean calendar days (until Monday, February 8, 2027) or working days (until Friday, March 12, 2027)?

Please reply to confirm that this matches your understanding, or tell me what is missing or wrong.

Best regards,
Anna Weber
`);
  });

  it("Japanese: company and 様 for them, own people without, 営業日 for working days", () => {
    const sato = person("佐藤 花子", "sato@kita.example.co.jp");
    const yamada = person("山田 太郎", "yamada@minami.example.co.jp");
    const builder = new ReadingBuilder(sato, [
      {
        from: yamada,
        to: [sato],
        locale: "ja",
        text: "図面の最新版を来週の金曜日までにお送りください。\n検査成績書は弊社で作成いたします。\n金型の製作には50～80日かかります。",
        signature: "みなみ精工株式会社\n営業部　山田 太郎",
      },
      { from: sato, to: [yamada], locale: "ja", text: "承知いたしました。", signature: "きた商事株式会社\n佐藤 花子" },
    ]);
    builder
      .commitment(0, "図面の最新版を来週の金曜日までにお送りください。", {
        owners: [sato],
        side: "me",
        due: { kind: "day", day: day(11, 27), time: null, bound: "by", evidence: builder.evidence(0, "来週の金曜日までに") },
      })
      .commitment(0, "検査成績書は弊社で作成いたします。", { owners: [yamada], side: "them", kind: "promise" })
      .flag({ kind: "calendarOrWorkingDays", evidence: [builder.evidence(0, "50～80日")], readings: [day(2, 8, 2027), day(3, 15, 2027)] });
    expect(renderText(draftSummary(builder.reading(), ja))).toBe(`みなみ精工株式会社
山田様

いつもお世話になっております。きた商事株式会社の佐藤です。

これまでのやり取りの内容を下記のとおり整理いたしましたので、ご確認をお願いいたします。

【当方にて対応する事項】
・佐藤 花子：図面の最新版を来週の金曜日までにお送りください／期限：2026年11月27日（金）まで

【ご対応いただく事項】
・山田 太郎様：検査成績書は弊社で作成いたします／ご対応予定日をお知らせいただけますと幸いです

【確認させていただきたい点】
・「50～80日」は、暦日で数えて2027年2月8日（月）まで、営業日で数えて2027年3月15日（月）までのどちらを指すか、お知らせいただけますでしょうか。

上記の内容で相違ないか、ご返信にてお知らせいただけますと幸いです。不足や誤りがございましたら、お手数ですがご指摘くださいますようお願い申し上げます。

何卒よろしくお願いいたします。
佐藤 花子
`);
  });

  it("Russian: given name and father's name once known, no declined weekday", () => {
    const olga = person("Ольга Лебедева", "olga@sever.example.ru");
    const roman = person("Роман Соколов", "roman@vostok.example.ru");
    const builder = new ReadingBuilder(olga, [
      {
        from: roman,
        to: [olga],
        locale: "ru",
        text: "Пришлите, пожалуйста, договор до пятницы.\nСчёт выставим 25.11.2026 до 15:00.\nКто оплачивает доставку?",
        signature: "Соколов Роман Сергеевич",
      },
      { from: olga, to: [roman], locale: "ru", text: "Роман Сергеевич, добрый день!\nПришлите, пожалуйста, реквизиты." },
    ]);
    builder
      .commitment(0, "Пришлите, пожалуйста, договор до пятницы.", {
        owners: [olga],
        side: "me",
        due: { kind: "day", day: day(11, 27), time: null, bound: "by", evidence: builder.evidence(0, "до пятницы") },
      })
      .commitment(0, "Счёт выставим 25.11.2026 до 15:00.", {
        owners: [roman],
        side: "them",
        due: { kind: "day", day: day(11, 25), time: clockTime(15, 0), bound: "by", evidence: builder.evidence(0, "25.11.2026 до 15:00") },
      })
      .commitment(1, "Пришлите, пожалуйста, реквизиты.", { owners: [roman], side: "them" })
      .commitment(0, "Кто оплачивает доставку?", { owners: [olga], side: "me", kind: "question" });
    expect(renderText(draftSummary(builder.reading(), ru))).toBe(`Роман Сергеевич, добрый день!

Кратко фиксирую итоги нашей переписки, чтобы мы одинаково понимали договорённости.

С нашей стороны:
- Ольга Лебедева: Пришлите, пожалуйста, договор до пятницы — не позднее 27 ноября 2026 г. (пятница)

С вашей стороны:
- Роман Соколов: Счёт выставим 25.11.2026 до 15:00 — не позднее 15:00 25 ноября 2026 г. (среда)
- Роман Соколов: Пришлите, пожалуйста, реквизиты — срок не указан; подскажите, пожалуйста, когда ожидать

Открытые вопросы:
- Ольга Лебедева: Кто оплачивает доставку?

Подтвердите, пожалуйста, что всё верно, или напишите, что нужно добавить или исправить.

С уважением,
Ольга Лебедева
`);
  });

  it("mainland Chinese: 王经理 as the mail calls him", () => {
    const zhao = person("赵敏", "zhao@dongfang.example.cn");
    const wang = person("王建国", "wang@xifang.example.cn");
    const builder = new ReadingBuilder(zhao, [
      { from: wang, to: [zhao], locale: "zh-Hans", text: "请在下周五前提供最新报价。\n样品今天已经寄出。\n合同由我方法务审核。" },
      { from: zhao, to: [wang], locale: "zh-Hans", text: "王经理您好，\n收到。" },
    ]);
    builder
      .commitment(0, "请在下周五前提供最新报价。", {
        owners: [zhao],
        side: "me",
        due: { kind: "window", first: day(11, 23), last: day(11, 27), evidence: builder.evidence(0, "下周五前") },
      })
      .commitment(0, "样品今天已经寄出。", { owners: [wang], side: "them", status: "done" })
      .commitment(0, "合同由我方法务审核。", { owners: [], side: "them" });
    expect(renderText(draftSummary(builder.reading(), hans))).toBe(`王经理，您好！

现将目前沟通的情况整理如下，烦请核对。

我方待办事项：
• 赵敏：请在下周五前提供最新报价；2026年11月23日（周一）至2026年11月27日（周五）

贵方待办事项：
• 负责人待确认：合同由我方法务审核；烦请告知预计完成时间

以上内容如无异议，烦请回复确认；如有遗漏或与您的理解不一致之处，也请指正。谢谢！

顺祝商祺！
赵敏
`);
  });

  it("Taiwan Chinese: its own words, and an English item quoted, not translated", () => {
    const lin = person("林怡君", "lin@taipei.example.tw");
    const kevin = person("Kevin Ho", "kevin@harbour.example.com");
    const builder = new ReadingBuilder(lin, [
      { from: kevin, to: [lin], locale: "en", text: "I will send the artwork 30 working days after the order." },
      { from: lin, to: [kevin], locale: "zh-Hant", text: "請於11月23日前確認包裝。" },
    ]);
    builder
      .commitment(0, "I will send the artwork", {
        owners: [kevin],
        side: "them",
        kind: "promise",
        due: {
          kind: "afterEvent",
          wait: { least: 30, most: 30 },
          unit: "day",
          dayKind: "working",
          evidence: builder.evidence(0, "30 working days after the order"),
        },
      })
      .flag({ kind: "holiday", day: day(11, 23), name: "勤労感謝の日", country: japan, evidence: [builder.evidence(1, "11月23日前")] });
    expect(renderText(draftSummary(builder.reading(), hant))).toBe(`Kevin Ho 您好：

以下整理目前的討論內容與雙方後續的待辦事項，請您過目。

貴方待辦事項：
• Kevin Ho：「I will send the artwork」；30個工作天，見「30 working days after the order」

需請您確認的內容：
• 「11月23日前」所指的2026年11月23日（週一）適逢國定假日（日本，勤労感謝の日），請問是否維持這個日期，或是調整至工作日？

以上內容若無誤，煩請回信確認；若有遺漏或與您的認知有出入，也請不吝告知，謝謝。

順頌商祺
林怡君
`);
  });
});

describe("what a draft never does", () => {
  it("says that nothing is open when nothing is, and invents no content", () => {
    const emily = person("Emily Fraser", "emily@fraser-tools.example.org");
    const builder = new ReadingBuilder(anna, [{ from: emily, to: [anna], locale: "en", text: "Hi Anna,\nthanks!\nEmily" }]);
    expect(renderText(draftSummary(builder.reading(), en))).toBe(`Hi Emily,

Thank you for your messages. As far as I can see, nothing is open between us at the moment. Please let me know if I have missed anything.

Best regards,
Anna Weber
`);
  });

  it.each([en, ja, ru, hans, hant])("lists no done, dropped or unsure item ($locale)", (writing) => {
    const builder = englishReading();
    const reading = builder.reading();
    const hidden = reading.commitments.map((item, index) => ({
      ...item,
      ...[{ status: "done" as const }, { status: "dropped" as const }, { sure: false }, { status: "done" as const }][index],
    }));
    const { blocks } = draftSummary({ ...reading, commitments: hidden, decisions: [], flags: [] }, writing);
    expect(blocks.some(({ kind }) => kind === "toDo" || kind === "heading")).toBe(false);
  });

  it("keeps to twelve item lines and says how many are left out, those due first staying", () => {
    const lines = Array.from({ length: 40 }, (_, index) => `Please check lot ${index + 1}.`);
    const emily = person("Emily Fraser", "emily@fraser-tools.example.org");
    const builder = new ReadingBuilder(anna, [{ from: emily, to: [anna], locale: "en", text: lines.join("\n") }]);
    lines.forEach((text, index) => {
      const isDated = index === 30;
      builder.commitment(0, text, {
        owners: [anna],
        side: "me",
        ...(isDated
          ? { due: { kind: "day", day: day(12, 1), time: null, bound: "by", evidence: builder.evidence(0, text) } as const }
          : {}),
      });
    });
    const { blocks } = draftSummary(builder.reading(), en);
    const items = blocks.filter(({ kind }) => kind === "toDo");
    expect(items).toHaveLength(12);
    expect(items[0]).toMatchObject({ what: "“Please check lot 31”", due: "by Tuesday, December 1, 2026" });
    expect(blocks).toContainEqual({ kind: "point", text: "and 28 more items" });
  });

  it("asks once for a missing date: beside the item, not again among the points to confirm", () => {
    const builder = englishReading();
    builder.flag({ kind: "noDeadline", evidence: [builder.evidence(1, "Please return the signed contract.")] });
    const { blocks } = draftSummary(builder.reading(), en);
    expect(blocks.filter(({ kind }) => kind === "toConfirm")).toHaveLength(1);
  });

  it("asks nothing about an item that is done", () => {
    const builder = englishReading();
    const reading = builder.reading();
    const evidence = [builder.evidence(0, "by Friday")];
    const commitments = reading.commitments.map((item) => ({ ...item, status: "done" as const }));
    const { blocks } = draftSummary(
      { ...reading, commitments, flags: [{ kind: "whichWeek", evidence, readings: [day(11, 27), day(12, 4)] }] },
      en,
    );
    expect(blocks.filter(({ kind }) => kind === "toConfirm")).toEqual([]);
  });
});
