import type { GmailTexts } from "../../hosts/gmail/gmailTexts.ts";
import { nudgeTexts } from "./nudgePanel.zh-Hans.ts";
import { panelTexts } from "./panel.zh-Hans.ts";

export const gmailTexts: GmailTexts = {
  panel: panelTexts,
  nudges: nudgeTexts,
  thread: {
    noSubject: "（无主题）",
    previous: "上一页",
    next: "下一页",
    place: "第 {first}–{last} 项，共 {total} 项",
    refresh: "刷新",
    kind: "邮件类型",
    kindSuggested: "邮件类型（建议：{suggestion}）",
    second: "第二语言",
    noSecond: "只用一种语言",
  },
  item: {
    evidence: "邮件原文",
    olderQuotes: { other: "另有 {count} 条更早的原文未显示" },
    gone: "这一项已不在该邮件往来中。",
    changeDate: "期限",
  },
  home: {
    title: "打开邮件，即可看到双方的待办事项",
    hint: "整个邮件往来中的承诺、请求、问题和议定事项都会列在这里，并附上所依据的原文。",
    nothingSent: "草稿保存在 Gmail 中，由您自己决定何时发送。",
    settings: "设置",
  },
  settings: {
    title: "设置",
    draftLanguage: "草稿语言",
    asInThread: "与对方来信的语言一致",
    quietDays: "多久未收到回复就提醒我",
    days: { other: "{count} 个工作日" },
    save: "保存",
    kept: "为您保留的数据：以上设置、您勾选或修改的事项，以及最近一次的摘要。不保存邮件。",
    forget: "删除保留的数据",
  },
  compose: {
    title: "插入跟进摘要",
    summaryOf: "以下邮件的摘要",
    insert: "插入",
    none: "目前还没有摘要。请先打开相应的邮件往来，再回到这份草稿。",
    otherPeople: "这份草稿的收件人都没有出现在该邮件往来中。",
  },
  problem: {
    title: "未能完成",
    sentences: {
      mailGone: "Gmail 中已找不到这封邮件，可能已被删除或移到其他账号。",
      noRight: "Gmail 不允许此插件读取这封邮件。请关闭邮件后重新打开。",
      gmailBusy: "Gmail 正忙，请等一分钟后再试。",
      gmailFailing: "Gmail 没有响应，请稍后再试；您的数据没有丢失。",
      notUnderstood: "Gmail 发来的内容无法使用。请关闭邮件后重新打开。",
      draftBusy: "这份草稿仍在生成。请查看“草稿”，或稍后再试。",
      needsConsent: "此操作需要您尚未授予的权限，因此没有做任何更改。",
    },
    tryAgain: "重试",
  },
  signIn: {
    title: "Gmail 关闭时也能得知回信",
    why: "要在收到回复时立即停止提醒，服务器需要您授权查看是否有新的回信。",
    again: "授权已失效。在您重新授权之前，提醒只按日期发出。",
    button: "使用 Google 账号登录",
    afterwards: "登录后如果画面没有变化，请点击“刷新”。",
  },
  notice: {
    draftCreated: "已创建草稿",
    draftUpdated: "已更新草稿",
    inserted: "已插入摘要",
    languageChosen: "已更改草稿语言",
    settingsSaved: "设置已保存",
    forgotten: "已删除为您保留的所有数据",
  },
};
