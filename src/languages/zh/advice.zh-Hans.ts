import type { AdvicePhrases } from "../../engine/advice/advicePhrases.ts";

export const advicePhrases: AdvicePhrases = {
  locale: "zh-Hans",
  title: "时机建议",
  recap: "会议纪要最迟{moment}前发出，最好当天发。",
  event: "展会等活动之后，请在{day}前（一至两个工作日内）联系。",
  apology: "请在{day}前（两三天内）说明原因和改善对策。",
  sendNow: "现在就可以发出，不必再等：{what}",
  channel: {
    mail: "建议发邮件。",
    mailThenLetter: "建议先发邮件，三天内可另寄正式致歉信。",
    call: "对方很急：建议先打电话，再用邮件确认。",
  },
};
