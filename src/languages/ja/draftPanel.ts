import type { DraftPanelTexts } from "../../panel/drafts/draftPanelTexts.ts";

export const draftPanelTexts: DraftPanelTexts = {
  kind: "メールの種類",
  proposedKind: "{kind}（おすすめ）",
  proposed: "おすすめ：{kind}（理由：{reason}）",
  second: "併記する言語",
  noSecond: "併記しない",
  inserts: "挿入する内容",
  both: "2言語を1通にまとめる",
  only: "{language}のみ",
  toFillIn: { zero: "記入が必要な箇所はありません", other: "要記入：{count}か所" },
  fieldIn: "{field}（{language}）",
  optional: "任意",
  asked: "先方にお尋ねする文面になっています",
  answer: "回答：{point}",
  newDay: "変更後の予定日：{point}",
  ownSentence: "追加した文",
  takeOut: "取り消す",
  step: {
    title: "次のステップ",
    pieces: { action: "対応内容", owner: "担当者", date: "期日", question: "相手への問いかけ" },
    marks: { told: "あり", missing: "なし", proposed: "提案中", agreed: "合意済み" },
    add: "追加：{sentence}",
    why: { clarify: "用途も期限も書かれていないご依頼です。先にお尋ねすると確実です。" },
    turns: { other: "同じ件でのやり取りが{count}回続いています。お電話のほうが早く済みます。" },
  },
};
