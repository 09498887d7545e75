import type { CasePhrases } from "../../engine/caseNotes/casePhrases.ts";

export const casePhrases: CasePhrases = {
  locale: "zh-Hant",
  title: "整體情況",
  goal: {
    user: "目標（您設定）：{goal}——{state}",
    subject: "目標（取自主旨）：{goal}——{state}",
    firstRequest: "目標（取自最初的請求）：{goal}——{state}",
  },
  state: { reached: "已達成", notReached: "尚未達成", nothingOpen: "沒有未完成的事項", unknown: "往來郵件中看不出進展" },
  offGoal: "與目標無關，建議另行回覆：{what}",
  writer: {
    tookItOn: "{name}已表示會寄會議紀錄。",
    facilitator: "會議紀錄由誰來寫？{name}主持了會議。",
    organiser: "會議紀錄由誰來寫？{name}召集了會議。",
    delegate: "會議紀錄由誰來寫？已請{name}負責。",
    wantsMost: "會議紀錄由誰來寫？{name}一方等待的事項較多，由其來寫最合適。",
  },
  iWrite: "會議紀錄由我在{day}前寄給各位；若您希望由您來寄，請讓我知道。",
  theyWrite: "請問會議紀錄是由{name}來寄，還是由我來整理？",
  contact: "期間可聯繫：{name}。",
  checkIn: "適合詢問進度的日子：{day}。",
  contactAsked: "有人詢問聯絡窗口是哪位，尚無人回覆。",
  inside: {
    ours: "卡在我方內部：等待{who}，自{since}起。",
    theirs: "卡在對方內部：等待{who}，自{since}起。",
  },
  askInside: "您提到{quote}，請問目前有結果了嗎？是否有我們可以協助的地方？",
  deliveryNear: "距交貨日（{day}）還有{days}，我方自{since}起沒有來信：請在對方詢問之前寄出交貨通知。",
  silence: "雙方都有未完成的事項，已有{days}無人來信（自{since}起）。",
  breakSilence: "雙方都有一段時間沒有聯繫了。我方尚有{ours}未完成，貴方尚有{theirs}。是否可以一起確認兩邊的完成日期？",
  remindMe: "{name}希望獲得提醒：{quote}。",
};
