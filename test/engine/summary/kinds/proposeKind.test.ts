import { address, instant, messageId, threadId, timeZone } from "../../../../src/engine/brands.ts";
import { readThread } from "../../../../src/engine/readThread.ts";
import { DRAFT_KINDS, kindForPurpose, PURPOSES } from "../../../../src/engine/summary/kinds/draftKind.ts";
import { type KindProposal, kindsInOrder, proposeKind } from "../../../../src/engine/summary/kinds/proposeKind.ts";
import { calendarOf } from "../../../../src/holidays/index.ts";
import { packs } from "../../../../src/languages/index.ts";
import { loadSampleThreads, type SampleThreads } from "./sampleThreads.ts";

let samples: SampleThreads;
beforeAll(async () => {
  samples = await loadSampleThreads();
});

const me = "anna@nordlicht.example.com";
const them = "kenji@aster.example.org";

/** Mails of `me` and `them` by turns as given, `daysAgo` counted from Saturday, 21 November 2026. */
function proposalFor(mails: readonly (readonly [from: "me" | "them", daysAgo: number, text: string])[]): KindProposal {
  const messages = mails.map(([from, daysAgo, text], index) => ({
    id: messageId(`m${index}@example.com`),
    from: { address: address(from === "me" ? me : them), name: from === "me" ? "Anna Weber" : "Kenji Mori" },
    to: [{ address: address(from === "me" ? them : me), name: from === "me" ? "Kenji Mori" : "Anna Weber" }],
    cc: [],
    sentAt: instant(Date.parse("2026-11-21T09:00:00Z") - daysAgo * 86_400_000),
    sentOffset: 0,
    subject: "Order 5",
    body: { kind: "text" as const, content: text },
    attachmentNames: [],
    answers: index === 0 ? [] : [messageId(`m${index - 1}@example.com`)],
    headers: {},
  }));
  const reading = readThread(
    { id: threadId("t"), messages },
    { me: address(me), zone: timeZone("Europe/Berlin"), country: null, packs, calendarOf },
  );
  return proposeKind(reading, samples.surroundings);
}

describe("the kind that a thread calls for", () => {
  it.each([
    ["a complaint", [["them", 1, "Dear Anna,\n\nthree of the lamps arrived broken.\n\nKenji"]], "apology", "theyComplained"],
    [
      "クレーム",
      [["them", 1, "Weber様\n\nいつもお世話になっております。\n届いた照明のうち3台が破損しておりました。\n\n森"]],
      "apology",
      "theyComplained",
    ],
    ["投诉", [["them", 1, "Anna 您好，\n\n到货的灯具里有三台破损，客户很不满意。\n\n森"]], "apology", "theyComplained"],
    ["претензия", [["them", 1, "Анна, добрый день!\n\nТри светильника пришли с повреждениями.\n\nКэндзи"]], "apology", "theyComplained"],
    [
      "a lost deal",
      [["them", 2, "Dear Anna,\n\nwe have decided to go with another supplier this time.\n\nKenji"]],
      "keepInTouch",
      "theyChoseAnother",
    ],
    [
      "見送り",
      [["them", 2, "Weber様\n\n社内で検討した結果、今回は見送らせていただくこととなりました。\n\n森"]],
      "keepInTouch",
      "theyChoseAnother",
    ],
    [
      "a talk yesterday",
      [["me", 1, "Dear Kenji,\n\nthank you for the call. The samples look good.\n\nAnna"]],
      "thanksAndMinutes",
      "metLately",
    ],
    ["an open question", [["them", 1, "Dear Anna,\n\nwhat is the weight of one carton?\n\nKenji"]], "pendingAnswers", "theyAsked"],
    [
      "a promise of ours that is over",
      [["me", 12, "Dear Kenji,\n\nI will send the drawings by Friday.\n\nAnna"]],
      "badNews",
      "ourPromiseIsOver",
    ],
    ["silence", [["me", 6, "Dear Kenji,\n\nplease send us the artwork.\n\nAnna"]], "reminder", "theyAreSilent"],
    ["a delivery soon", [["me", 1, "Dear Kenji,\n\nthe delivery is planned for 26 November.\n\nAnna"]], "delivery", "deliveryIsNear"],
    [
      "goods that came long ago",
      [["them", 20, "Dear Anna,\n\nthe goods have arrived, many thanks.\n\nKenji"]],
      "afterDelivery",
      "goodsArrived",
    ],
    ["a request nobody took up", [["them", 30, "Dear Anna,\n\nplease send us your price list.\n\nKenji"]], "pendingAnswers", "theyAsked"],
    ["only thanks", [["them", 1, "Dear Anna,\n\nthank you very much.\n\nKenji"]], "summary", "nothingIsOpen"],
  ] as const)("%s", (_, mails, kind, reason) => {
    expect(proposalFor(mails)).toMatchObject({ kind, reason });
  });

  it("S000-9 offers to decline what has waited for weeks", () => {
    const { others } = proposalFor([["them", 30, "Dear Anna,\n\nplease send us your price list.\n\nKenji"]]);
    expect(others).toContainEqual(expect.objectContaining({ kind: "decline", reason: "theirRequestIsOld" }));
  });

  it("takes nobody for the guilty one who answers our complaint with a sorry", () => {
    const proposal = proposalFor([
      ["me", 3, "Dear Kenji,\n\ntwo cartons arrived damaged.\n\nAnna"],
      ["them", 2, "Dear Anna,\n\nsorry, they were damaged at the port.\n\nKenji"],
    ]);
    expect([proposal, ...proposal.others].map(({ kind }) => kind)).not.toContain("apology");
  });

  it("shows the sentence that speaks for it, and lists every kind once, the proposed ones first", () => {
    const proposal = proposalFor([["them", 1, "Dear Anna,\n\nthree of the lamps arrived broken. When can you replace them?\n\nKenji"]]);
    expect(proposal.evidence.map(({ quote }) => quote)).toEqual(["three of the lamps arrived broken."]);
    const kinds = kindsInOrder(proposal);
    expect(kinds.slice(0, 2)).toEqual(["apology", "pendingAnswers"]);
    expect(kinds.toSorted()).toEqual(DRAFT_KINDS.toSorted());
  });

  it("proposes a fitting kind for every sample thread", () => {
    const proposed = samples.readings.map(({ name, reading }) => [
      name.replace(".mbox", ""),
      proposeKind(reading, samples.surroundings).kind,
    ]);
    expect(Object.fromEntries(proposed)).toEqual({
      "zh-Hans-jiaoqi-gongzuori": "weeklyProgress",
      "en-call-minutes-lids": "pendingAnswers",
      "zh-Hant-yangban-queren": "pendingAnswers",
      "ja-kisen-minato": "delivery",
      "ru-port-naznacheniya": "pendingAnswers",
      "en-quote-out-of-office": "pendingAnswers",
      "en-claim-credit-note": "apology",
      "ru-vstrecha-itogi": "thanksAndMinutes",
      "zh-Hant-quejian-daoqian": "reminder",
      "zh-Hans-yanhuo-baogao": "reminder",
      "ja-seikyusho-teisei": "reminder",
      "ru-oplata-scheta": "reminder",
      "zh-Hant-zhanwei-taolun": "pendingAnswers",
      "ja-tenjikai-orei": "summary",
      "en-freight-newsletter": "summary",
    });
  });

  it("S003-11 has a kind for every purpose", () => {
    expect(PURPOSES.map((purpose) => kindForPurpose[purpose])).toEqual(["reminder", "afterDelivery", "summary", "keepInTouch"]);
  });
});
