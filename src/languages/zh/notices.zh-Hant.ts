import type { NoticeTexts } from "../../hosts/noticeTexts.ts";

/** Written for Taiwan. */
export const noticeTexts: NoticeTexts = {
  locale: "zh-Hant",
  digest: {
    subject: { other: "今天有 {count} 封信該追蹤回覆" },
    intro: "早安，以下往來信件尚未收到回覆：",
    waitingFor: "等待 {people} 回覆",
    since: "自 {day} 起未收到回覆",
    promised: "對方承諾的日期：{day}",
    dependency: "須在 {day} 之前確認",
    checkIn: "您設定的定期追蹤",
    notLooked: "自 {day} 起未檢查是否有回覆，請先查看信件",
    openMail: "開啟信件",
    more: { other: "另有 {count} 件" },
    openPanel: "查看全部提醒，並可延後或結束：{link}",
    footer: "您開啟了早晨摘要，因此收到這封信；可隨時在設定中關閉。",
  },
  remind: "追蹤 {people} 的回覆：{subject}",
  noSubject: "（無主旨）",
  between: "、",
  day: { pattern: "{date}（{weekday}）", date: { month: "long", day: "numeric" }, weekday: { weekday: "short" } },
};
