import type { GmailTexts } from "../../hosts/gmail/gmailTexts.ts";
import { nudgeTexts } from "./nudgePanel.ts";
import { panelTexts } from "./panel.ts";

export const gmailTexts: GmailTexts = {
  panel: panelTexts,
  nudges: nudgeTexts,
  thread: {
    noSubject: "（件名なし）",
    previous: "前へ",
    next: "次へ",
    place: "{total} 件中 {first}～{last} 件",
    refresh: "更新",
    kind: "メールの種類",
    kindSuggested: "メールの種類（おすすめ：{suggestion}）",
    second: "併記する言語",
    noSecond: "併記しない",
  },
  item: {
    evidence: "メールの原文",
    olderQuotes: { other: "これより前の引用 {count} 件は省略しました" },
    gone: "この項目はスレッド内に見つかりません。",
    changeDate: "期限",
  },
  home: {
    title: "メールを開くと、双方の対応事項が表示されます",
    hint: "スレッド全体から、約束・依頼・質問・決定事項を、根拠となる原文とともに一覧にします。",
    nothingSent: "下書きは Gmail に保存されるだけで、送信するのはお客様ご自身です。",
    settings: "設定",
  },
  settings: {
    title: "設定",
    draftLanguage: "下書きの言語",
    asInThread: "相手のメールの言語に合わせる",
    quietDays: "返信がないときに通知するまでの日数",
    days: { other: "{count} 営業日" },
    save: "保存",
    kept: "保存しているのは、この設定、完了・修正した項目、直近の要約のみです。メール本文は保存しません。",
    forget: "保存データを削除",
  },
  compose: {
    title: "フォローアップの要約を挿入",
    summaryOf: "次のスレッドの要約",
    insert: "挿入",
    none: "要約はまだありません。先に対象のスレッドを開いてから、この下書きに戻ってください。",
    otherPeople: "この下書きの宛先は、いずれもそのスレッドの参加者ではありません。",
  },
  problem: {
    title: "完了できませんでした",
    sentences: {
      mailGone: "このメールは Gmail に見つかりません。削除されたか、別のアカウントに移された可能性があります。",
      noRight: "Gmail がこのメールの読み取りを許可していません。メールを閉じて、開き直してください。",
      gmailBusy: "Gmail が混み合っています。1 分ほど待ってから、もう一度お試しください。",
      gmailFailing: "Gmail から応答がありません。少し待ってから、もう一度お試しください。データは失われていません。",
      notUnderstood: "Gmail から受け取った内容を処理できません。メールを閉じて、開き直してください。",
      draftBusy: "この下書きはまだ作成中です。「下書き」を確認するか、少し待ってからお試しください。",
      needsConsent: "必要な権限が許可されていないため、何も変更していません。",
    },
    tryAgain: "再試行",
  },
  signIn: {
    title: "Gmail を閉じている間の返信も確認",
    why: "返信が届いた時点で通知を止めるには、新しい返信の有無をサーバーが確認するための許可が必要です。",
    again: "許可の有効期限が切れました。再度許可いただくまで、通知は日付だけを基準に行います。",
    button: "Google でログイン",
    afterwards: "ログイン後も画面が変わらない場合は、「更新」を押してください。",
  },
  notice: {
    draftCreated: "下書きを作成しました",
    draftUpdated: "下書きを更新しました",
    inserted: "要約を挿入しました",
    languageChosen: "下書きの言語を変更しました",
    settingsSaved: "設定を保存しました",
    forgotten: "保存データをすべて削除しました",
  },
};
