import type { NoticeTexts } from "../../hosts/noticeTexts.ts";

export const noticeTexts: NoticeTexts = {
  locale: "ja",
  digest: {
    subject: { other: "返信待ちのメールが{count}件あります" },
    intro: "おはようございます。次のメールに、まだ返信が届いていません。",
    waitingFor: "{people}さんからの返信待ち",
    since: "{day}以降、返信なし",
    promised: "先方の回答予定日：{day}",
    dependency: "{day}までに必要",
    checkIn: "ご指定の定期確認",
    notLooked: "{day}以降の返信は確認できていません。先にメールをご確認ください",
    openMail: "メールを開く",
    more: { other: "ほか{count}件" },
    openPanel: "一覧（延期・終了の設定）：{link}",
    footer: "朝のお知らせを有効にされているため、このメールをお送りしています。設定画面からいつでも停止できます。",
  },
  remind: "返信の確認：{people}さん「{subject}」",
  noSubject: "（件名なし）",
  between: "、",
  day: { pattern: "{date}（{weekday}）", date: { month: "long", day: "numeric" }, weekday: { weekday: "short" } },
};
