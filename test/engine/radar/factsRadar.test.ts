import { address, country, instant, messageId, threadId, timeZone } from "../../../src/engine/brands.ts";
import { factsRadar } from "../../../src/engine/radar/factsRadar.ts";
import type { RadarContext } from "../../../src/engine/radar/radarSentences.ts";
import type { RadarFinding } from "../../../src/engine/radar/radarTypes.ts";
import { readThread } from "../../../src/engine/readThread.ts";
import type { Person, RawMessage } from "../../../src/engine/types.ts";
import { calendarOf } from "../../../src/holidays/index.ts";
import { packs } from "../../../src/languages/index.ts";
import { radarTables } from "../../../src/languages/radarTables.ts";

const person = (at: string, name: string): Person => ({ address: address(at), name });
const dora = person("dora.klein@kettlework.example.com", "Dora Klein");
const zhao = person("zhao.peng@yongxin.example.cn", "Zhao Peng");
const sun = person("sun.yan@yongxin.example.cn", "Sun Yan");
const context: RadarContext = {
  me: address("dora.klein@kettlework.example.com"),
  zone: timeZone("America/New_York"),
  country: country("US"),
  packs,
  calendarOf,
  radarTables,
};

interface MadeMail {
  readonly from: Person;
  readonly to?: readonly Person[];
  readonly cc?: readonly Person[];
  readonly on: string;
  readonly says: string;
  readonly files?: readonly string[];
}

function radarOf(...mails: readonly MadeMail[]): readonly RadarFinding[] {
  const messages = mails.map(
    (mail, index): RawMessage => ({
      id: messageId(`r${index}@kettlework.example.com`),
      from: mail.from,
      to: mail.to ?? [mail.from === dora ? zhao : dora],
      cc: mail.cc ?? [],
      sentAt: instant(Date.parse(`${mail.on}T09:00:00Z`)),
      sentOffset: null,
      subject: "Kettles K-44",
      body: { kind: "text", content: mail.says },
      attachmentNames: mail.files ?? [],
      answers: index === 0 ? [] : [messageId(`r${index - 1}@kettlework.example.com`)],
      headers: {},
    }),
  );
  return factsRadar(readThread({ id: threadId("r"), messages }, context), context);
}
const kindsOf = (findings: readonly RadarFinding[]): readonly string[] => findings.map(({ kind }) => kind);

describe("lead times", () => {
  it.each([
    ["en", "Our lead time is 30-45 days after order confirmation.", "We hereby place our order for 900 kettles.", "We confirm your order."],
    ["zh", "交期为下单后30-45天。", "附上我们的正式订单，请查收。", "确认贵司订单，谢谢。"],
    ["ja", "納期は発注後30〜45日でございます。", "注文書を添付いたします。", "ご注文を承りました。"],
    ["ru", "Срок поставки 30-45 дней после подтверждения заказа.", "Направляем вам наш заказ на 900 чайников.", "Подтверждаем ваш заказ."],
  ])("both readings from the order's and the confirmation's day (%s)", (_language, wait, order, confirmation) => {
    const [finding] = radarOf(
      { from: zhao, on: "2026-03-02", says: wait },
      { from: dora, on: "2026-03-04", says: order },
      { from: zhao, on: "2026-03-06", says: confirmation },
    );
    expect(finding).toMatchObject({
      kind: "leadTime",
      wait: { least: 30, most: 45 },
      readings: [
        { start: { day: "2026-03-04", event: "ordered" }, calendar: { first: "2026-04-03", last: "2026-04-18" } },
        { start: { day: "2026-03-06", event: "confirmed" }, calendar: { first: "2026-04-05", last: "2026-04-20" } },
      ],
      isFirm: false,
    });
  });

  it.each([
    ["en", "Sampling is not included in these 45 days."],
    ["zh", "打样时间不包括在这45天内。"],
    ["ja", "サンプル製作の期間は45日に含まれておりません。"],
    ["ru", "Изготовление образцов в эти 45 дней не входит."],
  ])("S004-5 no reading is firm while time is left out of the count (%s)", (_language, says) => {
    const [finding] = radarOf(
      { from: zhao, on: "2026-03-02", says: "Our lead time is 30-45 days after order confirmation." },
      { from: dora, on: "2026-03-04", says: "We hereby place our order for 900 kettles." },
      { from: zhao, on: "2026-03-09", says },
    );
    expect(finding).toMatchObject({ kind: "leadTime", notCounted: { quote: says }, isFirm: false });
  });

  it("a wait in working days is no question", () => {
    expect(
      kindsOf(radarOf({ from: zhao, on: "2026-03-02", says: "Our lead time is 30-45 working days after order confirmation." })),
    ).not.toContain("leadTime");
  });
});

describe("payment against the vessel", () => {
  it.each([
    ["en", "The balance was transferred today.", "The vessel sails on 11 September."],
    ["zh", "尾款今天已付。", "货代定好9月11号开船。"],
    ["ja", "残金は本日振込を完了いたしました。", "本船の出港は9月11日です。"],
    ["ru", "Сегодня мы оплатили остаток.", "Судно отходит 11 сентября."],
  ])("S004-6 S004-7 the payer's holiday and weekend eat the slack (%s)", (_language, paid, vessel) => {
    const chain = radarOf({ from: zhao, on: "2026-09-01", says: vessel }, { from: dora, on: "2026-09-04", says: paid }).find(
      ({ kind }) => kind === "paymentChain",
    );
    // 5 and 6 September are a weekend, Monday the 7th is Labor Day.
    expect(chain).toMatchObject({
      paid: "2026-09-04",
      arrives: { first: "2026-09-08", last: "2026-09-10" },
      released: { first: "2026-09-09", last: "2026-09-11" },
      sails: "2026-09-11",
      slack: { least: 0, most: 2 },
      holidays: [{ day: "2026-09-07", country: "US" }],
    });
  });

  it("a vessel without a payment is no chain", () => {
    expect(kindsOf(radarOf({ from: zhao, on: "2026-09-01", says: "The vessel sails on 11 September." }))).not.toContain("paymentChain");
  });
});

describe("documents", () => {
  const first = { from: dora, on: "2026-04-01", says: "Please see the file.", files: ["Shipping guide v3.pdf"] };
  it.each([
    ["a newer version without a word on the changes", "Shipping_guide_v4.pdf", "Here is the file.", [false]],
    ["an older version after a newer one", "shipping guide V2.PDF", "Here is the file.", [true]],
    ["the same version again", "Shipping guide v3.pdf", "Here is the file.", []],
    ["another document", "Price list v4.pdf", "Here is the file.", []],
    ["a newer version whose changes are told", "Shipping guide v4.pdf", "We changed the marks on page 2.", []],
  ] as const)("S004-9 %s", (_title, name, says, expected) => {
    const findings = radarOf(first, { from: zhao, on: "2026-04-03", says, files: [name] });
    expect(findings.flatMap((one) => (one.kind === "versions" ? [one.isOlderLast] : []))).toEqual(expected);
  });
  it("years and dates in the name count as versions", () => {
    const findings = radarOf(
      { ...first, files: ["流程文件2016.docx"] },
      { from: zhao, on: "2026-04-03", says: "见附件。", files: ["流程文件2014.docx"] },
    );
    expect(findings).toContainEqual(expect.objectContaining({ kind: "versions", isOlderLast: true }));
  });
});

describe("recipients", () => {
  it("S003-9 names who was left out and who came in", () => {
    const findings = radarOf(
      { from: dora, on: "2026-04-01", says: "Hello.", cc: [sun] },
      { from: zhao, on: "2026-04-02", says: "Hello.", cc: [person("ma.tao@yongxin.example.cn", "Ma Tao")] },
    );
    expect(findings).toEqual([
      { kind: "leftOut", people: [sun] },
      { kind: "newcomer", people: [person("ma.tao@yongxin.example.cn", "Ma Tao")] },
    ]);
  });
  it("S003-6 sees a private mailbox of somebody whose address at work is known", () => {
    const home = person("zhaopeng88@163.com", "Zhao Peng");
    const findings = radarOf(
      { from: zhao, on: "2026-04-01", says: "Hello." },
      { from: dora, to: [home], on: "2026-04-02", says: "Hello." },
    );
    expect(findings).toEqual([{ kind: "privateAddress", person: home, instead: zhao }]);
  });
  it("a thread of the same two people is quiet", () => {
    expect(radarOf({ from: zhao, on: "2026-04-01", says: "Hello." }, { from: dora, on: "2026-04-02", says: "Hello." })).toEqual([]);
  });
});
