import type { CasePhrases } from "../../engine/caseNotes/casePhrases.ts";

export const casePhrases: CasePhrases = {
  locale: "zh-Hans",
  title: "整体情况",
  goal: {
    user: "目标（您设定）：{goal}——{state}",
    subject: "目标（取自主题）：{goal}——{state}",
    firstRequest: "目标（取自最初的请求）：{goal}——{state}",
  },
  state: { reached: "已达成", notReached: "尚未达成", nothingOpen: "没有未完成的事项", unknown: "往来邮件中看不出进展" },
  offGoal: "与目标无关，建议另行回复：{what}",
  writer: {
    tookItOn: "{name}已表示会发会议纪要。",
    facilitator: "纪要由谁来写？{name}主持了会议。",
    organiser: "纪要由谁来写？{name}召集了会议。",
    delegate: "纪要由谁来写？已请{name}负责。",
    wantsMost: "纪要由谁来写？{name}一方等待的事项更多，由其来写最合适。",
  },
  iWrite: "会议纪要由我在{day}前发给各位；如您希望由您来发，请告诉我。",
  theyWrite: "请问会议纪要是由{name}来发，还是由我来整理？",
  contact: "期间可联系：{name}。",
  checkIn: "适合询问进展的日期：{day}。",
  contactAsked: "有人询问联系人是谁，尚无人回复。",
  inside: {
    ours: "卡在我方内部：等待{who}，自{since}起。",
    theirs: "卡在对方内部：等待{who}，自{since}起。",
  },
  askInside: "您提到{quote}，请问现在有结果了吗？是否有我们可以配合的地方？",
  deliveryNear: "距交货日（{day}）还有{days}，我方自{since}起没有来信：请在对方询问之前发出交货通知。",
  silence: "双方都有未完成的事项，已有{days}无人来信（自{since}起）。",
  breakSilence: "双方都有一段时间没有联系了。我方尚有{ours}未完成，贵方尚有{theirs}。是否可以一起确认两边的完成日期？",
  remindMe: "{name}希望得到提醒：{quote}。",
};
