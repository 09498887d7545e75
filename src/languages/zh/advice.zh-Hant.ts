import type { AdvicePhrases } from "../../engine/advice/advicePhrases.ts";

export const advicePhrases: AdvicePhrases = {
  locale: "zh-Hant",
  title: "時機建議",
  recap: "會議紀錄最遲{moment}前寄出，最好當天寄。",
  event: "展會等活動之後，請在{day}前（一至兩個工作天內）聯繫。",
  apology: "請在{day}前（兩三天內）說明原因與改善對策。",
  sendNow: "現在就可以寄出，不必再等：{what}",
  channel: {
    mail: "建議寄電子郵件。",
    mailThenLetter: "建議先寄電子郵件，三天內可另寄正式致歉信。",
    call: "對方很急：建議先打電話，再以郵件確認。",
  },
};
