import type { ReminderPhrases } from "../../engine/summary/reminderPhrases.ts";

export const reminder: ReminderPhrases = {
  locale: "ja",
  aboutItems: "ご多用のところ恐れ入りますが、下記の件につきまして、その後のご状況をお聞かせいただけますと幸いです。",
  aboutMail: "{day}にお送りしたメールの件につきまして、その後のご状況をお聞かせいただきたく、ご連絡いたしました。",
  aboutThread: "先日お送りしたメールの件につきまして、その後のご状況をお聞かせいただきたく、ご連絡いたしました。",
  asked: "念のため声をかけてほしいとのお話をいただいておりましたので、ご連絡いたしました。",
  help: "ご不明な点や、こちらでご用意すべきものがございましたら、お気軽にお申し付けください。日程のご調整も承ります。",
  crossed: "なお、行き違いですでにご返信をいただいておりましたら、ご容赦ください。",
};
