import { readThread } from "../../../src/engine/readThread.ts";
import { madeMail, petrasContext } from "../../engine/madeMail.ts";
import { afterReply } from "../afterReply.ts";

/** What Petra asked, what Chen answers, and what becomes of it. */
function after(asked: string, answered: string): readonly string[] {
  return afterReply(`チェンさん\n\n${asked}\n\nペトラ`, `ペトラさん\n\n${answered}\n\nチェン`);
}

describe("Japanese: what a reply makes of a wish", () => {
  it.each([
    // By its number, whatever the words; the whole line is the point
    [
      "1. 名札は何枚要りますか\n2. 弁当の注文をお願いします\n3. 駐車場の地図を13日までに送ってください",
      "1. 48枚です。\n2. 注文しました。\n3. いま総務が描いています。12日に出します。",
      ["question/done", "request/done", "promise/open 2026-11-12"],
    ],
    [
      "①棚の寸法を教えてください。\n②塗装の色は決まりましたか。",
      "①幅90、奥行45です。\n②まだです。金曜には決めます。",
      ["request/done", "promise/open 2026-11-13"],
    ],
    ["1. 旗の色を決めてください\n2. 旗竿を2本手配してください", "2は木曜に発注します。", ["request/open", "promise/open 2026-11-12"]],
    ["1. 旗の色を決めてください\n2. 旗竿を2本手配してください", "2→木曜に発注します。", ["request/open", "promise/open 2026-11-12"]],
    // Sent, by whatever means
    ["契約書に押印のうえご返送ください。", "本日レターパックでお送りしました。", ["request/done"]],
    ["会費の領収書をお送りください。", "領収書はもう先月お送りしてますよ。", ["request/done"]],
    ["荷物の引取りをお願いできますか。", "引取りですが、確かにお預かりしております。", ["request/done"]],
    // What is fetched, made or asked for first does not come with this mail
    ["名簿を送ってください。", "名簿は総務からもらって私が送ります。", ["promise/open"]],
    // One thing comes now, the other later
    ["送り状の控えと検査表をお送りください。", "控えを添付します。検査表は木曜になります。", ["promise/open 2026-11-12"]],
    // No
    [
      "差し支えなければ前の会社の年収を教えてください。",
      "現年収でございますが、ご本人の意向で今回は控えさせてください。",
      ["request/dropped"],
    ],
    ["差し支えなければ退職の理由を教えてください。", "退職の理由は控えさせてください。", ["request/dropped"]],
  ] as const)("%s %s", (asked, answered, expected) => {
    expect(after(asked, answered)).toEqual(expected);
  });
});

/** The same of whole mails, one a day, Petra's first. */
function afterAll(...mails: readonly string[]): readonly string[] {
  const lines = mails.map((mail, index) => (index % 2 === 0 ? `p: ${mail}\n\nペトラ` : `c: ${mail}\n\nチェン`));
  return readThread(madeMail(...lines), petrasContext).commitments.map(({ kind, status }) => `${kind}/${status}`);
}

describe("Japanese: what stays open", () => {
  it.each([
    [
      "an answer by number is none to what was asked beside the list",
      [
        "チェンさん\n\n1. 鍵は何本要りますか\n2. 看板は要りますか\n\nそれから、先月の電気代の内訳は何ですか。",
        "1. 3本です。\n2. 看板は8,000円なら要ります。",
      ],
      ["question/done", "question/done", "question/open"],
    ],
    [
      "what a reply left out is asked for again, not anew",
      [
        "チェンさん\n\n運賃の内訳は何でしょうか。会場の鍵は誰が持っていますか。",
        "鍵は守衛さんが持っています。",
        "運賃の内訳もお願いしますね。",
      ],
      ["question/open", "question/done"],
    ],
    [
      "another day for what was promised is no second promise",
      [
        "チェンさん\n\n駐車料金の補助額はいくらですか。",
        "補助額は規則を見て、水曜までに回答します。",
        "助かります。",
        "補助額の件、担当が休みでして、金曜になります。",
      ],
      ["promise/open"],
    ],
    ["nobody owes a retirement", ["チェンさん\n\n私事ですが、3月31日をもって退職いたします。長い間ありがとうございました。"], []],
  ] as const)("%s", (_, mails, expected) => {
    expect(afterAll(...mails)).toEqual(expected);
  });
});
