import type { DraftPanelTexts } from "../../panel/drafts/draftPanelTexts.ts";

export const draftPanelTexts: DraftPanelTexts = {
  kind: "信件類型",
  proposedKind: "{kind}（建議）",
  proposed: "建議：{kind}（{reason}）",
  second: "第二語言",
  noSecond: "只用一種語言",
  inserts: "插入內容",
  both: "兩種語言放在同一封信",
  only: "僅{language}",
  toFillIn: { zero: "沒有待填寫之處", other: "待填寫：{count} 處" },
  fieldIn: "{field}（{language}）",
  optional: "選填",
  asked: "草稿中已向對方詢問",
  answer: "答覆：{point}",
  newDay: "新的日期：{point}",
  ownSentence: "您加入的句子",
  takeOut: "移除",
  step: {
    title: "下一步",
    pieces: { action: "行動", owner: "負責人", date: "日期", question: "提問" },
    marks: { told: "已寫明", missing: "缺少", proposed: "提議中", agreed: "已約定" },
    add: "加入：{sentence}",
    why: { clarify: "對方未說明用途與期限，建議先詢問：" },
    turns: { other: "同一件事已往返 {count} 次，通個電話比較快：" },
  },
};
