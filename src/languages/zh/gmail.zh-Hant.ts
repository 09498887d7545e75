import type { GmailTexts } from "../../hosts/gmail/gmailTexts.ts";
import { nudgeTexts } from "./nudgePanel.zh-Hant.ts";
import { panelTexts } from "./panel.zh-Hant.ts";

export const gmailTexts: GmailTexts = {
  panel: panelTexts,
  nudges: nudgeTexts,
  thread: {
    noSubject: "（無主旨）",
    previous: "上一頁",
    next: "下一頁",
    place: "第 {first}–{last} 項，共 {total} 項",
    refresh: "重新整理",
    kind: "信件類型",
    kindSuggested: "信件類型（建議：{suggestion}）",
    second: "第二語言",
    noSecond: "只用一種語言",
  },
  item: {
    evidence: "郵件原文",
    olderQuotes: { other: "另有 {count} 則較早的原文未顯示" },
    gone: "這一項已不在這串郵件中。",
    changeDate: "期限",
  },
  home: {
    title: "開啟郵件，即可看到雙方的待辦事項",
    hint: "整串郵件中的承諾、要求、問題與議定事項都會列在這裡，並附上所依據的原文。",
    nothingSent: "草稿會留在 Gmail，由您自行決定何時寄出。",
    settings: "設定",
  },
  settings: {
    title: "設定",
    draftLanguage: "草稿語言",
    asInThread: "依對方來信的語言",
    quietDays: "多久沒有回覆就提醒我",
    days: { other: "{count} 個工作天" },
    save: "儲存",
    kept: "為您保留的資料：以上設定、您勾選或修改的項目，以及最近一次的摘要。不會儲存郵件。",
    forget: "刪除保留的資料",
  },
  compose: {
    title: "插入後續摘要",
    summaryOf: "以下郵件的摘要",
    insert: "插入",
    none: "目前還沒有摘要。請先開啟那串郵件，再回到這封草稿。",
    otherPeople: "這封草稿的收件者都沒有出現在那串郵件中。",
  },
  problem: {
    title: "未能完成",
    sentences: {
      mailGone: "Gmail 已找不到這封郵件，可能已刪除或移到其他帳戶。",
      noRight: "Gmail 不允許外掛程式讀取這封郵件。請關閉郵件後再開啟一次。",
      gmailBusy: "Gmail 忙碌中，請稍候一分鐘再試。",
      gmailFailing: "Gmail 沒有回應，請稍後再試；您的資料沒有遺失。",
      notUnderstood: "Gmail 傳來的內容無法使用。請關閉郵件後再開啟一次。",
      draftBusy: "這份草稿仍在產生中。請查看「草稿」，或稍後再試。",
      needsConsent: "這個動作需要您尚未授予的權限，因此沒有做任何變更。",
    },
    tryAgain: "再試一次",
  },
  signIn: {
    title: "Gmail 關閉時也能得知回信",
    why: "若要在收到回覆時立即停止提醒，伺服器需要您授權查看是否有新的回信。",
    again: "授權已失效。在您重新授權之前，提醒只會依日期發出。",
    button: "使用 Google 帳戶登入",
    afterwards: "登入後若畫面沒有變化，請按「重新整理」。",
  },
  notice: {
    draftCreated: "已建立草稿",
    draftUpdated: "已更新草稿",
    inserted: "已插入摘要",
    languageChosen: "已更改草稿語言",
    settingsSaved: "已儲存設定",
    forgotten: "已刪除為您保留的所有資料",
  },
};
