import type { NoticeTexts } from "../../hosts/noticeTexts.ts";

export const noticeTexts: NoticeTexts = {
  locale: "zh-Hans",
  digest: {
    subject: { other: "今天有 {count} 封邮件需要跟进回复" },
    intro: "早上好，以下邮件尚未收到回复：",
    waitingFor: "等待 {people} 回复",
    since: "自 {day} 起未收到回复",
    promised: "对方承诺的日期：{day}",
    dependency: "须在 {day} 之前确认",
    checkIn: "您设置的定期跟进",
    notLooked: "自 {day} 起未检查是否有回复，请先查看邮件",
    openMail: "打开邮件",
    more: { other: "另有 {count} 项" },
    openPanel: "查看全部提醒，可推迟或结束：{link}",
    footer: "您开启了晨间摘要，因此收到此邮件，可随时在设置中关闭。",
  },
  remind: "跟进 {people} 的回复：{subject}",
  noSubject: "（无主题）",
  between: "、",
  day: { pattern: "{date}（{weekday}）", date: { month: "long", day: "numeric" }, weekday: { weekday: "short" } },
};
