import type { DraftPanelTexts } from "../../panel/drafts/draftPanelTexts.ts";

export const draftPanelTexts: DraftPanelTexts = {
  kind: "邮件类型",
  proposedKind: "{kind}（建议）",
  proposed: "建议：{kind}（{reason}）",
  second: "第二语言",
  noSecond: "只用一种语言",
  inserts: "插入内容",
  both: "两种语言放在同一封邮件",
  only: "仅{language}",
  toFillIn: { zero: "没有待填写之处", other: "待填写：{count} 处" },
  fieldIn: "{field}（{language}）",
  optional: "选填",
  asked: "草稿中已向对方询问",
  answer: "答复：{point}",
  newDay: "新的日期：{point}",
  ownSentence: "您添加的句子",
  takeOut: "移除",
  step: {
    title: "下一步",
    pieces: { action: "行动", owner: "负责人", date: "日期", question: "提问" },
    marks: { told: "已写明", missing: "缺少", proposed: "提议中", agreed: "已约定" },
    add: "添加：{sentence}",
    why: { clarify: "对方未说明用途和期限，建议先询问：" },
    turns: { other: "同一件事已往返 {count} 次，打个电话更快：" },
  },
};
