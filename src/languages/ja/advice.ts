import type { AdvicePhrases } from "../../engine/advice/advicePhrases.ts";

export const advicePhrases: AdvicePhrases = {
  locale: "ja",
  title: "連絡の時期",
  recap: "議事録は遅くとも{moment}までに、できれば当日中にお送りください。",
  event: "展示会などの後は、{day}まで（1～2営業日以内）にご連絡ください。",
  apology: "お詫びと経緯・対策は、{day}まで（2～3日以内）に届くようにしてください。",
  sendNow: "今すぐ送れる件です：{what}",
  channel: {
    mail: "メールで十分です。",
    mailThenLetter: "まずメールでお詫びし、3日以内に封書が届くようにするとより丁寧です。",
    call: "先方はお急ぎです。まずお電話し、その後メールで確認してください。",
  },
};
