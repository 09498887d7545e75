import type { CasePhrases } from "../../engine/caseNotes/casePhrases.ts";

export const casePhrases: CasePhrases = {
  locale: "ja",
  title: "案件の状況",
  goal: {
    user: "目標（ご自身で設定）：{goal}／{state}",
    subject: "目標（件名より）：{goal}／{state}",
    firstRequest: "目標（最初のご依頼より）：{goal}／{state}",
  },
  state: { reached: "達成済み", notReached: "未達成", nothingOpen: "未対応の事項なし", unknown: "メールからは進み具合を判断できません" },
  offGoal: "目標とは別の質問です。分けて回答することをお勧めします：{what}",
  writer: {
    tookItOn: "議事録は{name}が送ると述べています。",
    facilitator: "議事録はどなたが書きますか。{name}が進行役でした。",
    organiser: "議事録はどなたが書きますか。{name}が会議を設定しました。",
    delegate: "議事録はどなたが書きますか。{name}に依頼が出ています。",
    wantsMost: "議事録はどなたが書きますか。{name}の側に待っている事項が多いため、適任と思われます。",
  },
  iWrite: "お打ち合わせの議事録は、{day}までに当方よりお送りいたします。貴社にてご作成いただける場合は、お知らせください。",
  theyWrite: "お打ち合わせの議事録は、{name}にお願いできますでしょうか。それとも当方で作成いたしましょうか。",
  contact: "途中経過の問い合わせ先：{name}。",
  checkIn: "様子を伺うのに適した日：{day}。",
  contactAsked: "窓口はどなたかとの質問に、まだ回答がありません。",
  inside: {
    ours: "社内で止まっています：{who}の対応待ち（{since}から）。",
    theirs: "先方の社内で止まっています：{who}の対応待ち（{since}から）。",
  },
  askInside: "{quote}と伺っておりますが、その後いかがでしょうか。当方でお手伝いできることがございましたら、お申し付けください。",
  deliveryNear:
    "納品日（{day}）まで{days}ですが、{since}以降、当方からご連絡していません。お問い合わせの前に、納品のご連絡をお送りください。",
  silence: "双方に未対応の事項があり、{days}の間、どなたからもメールがありません（{since}から）。",
  breakSilence:
    "しばらくご連絡が途絶えておりました。当方は{ours}、貴社は{theirs}がまだ済んでおりません。双方の期日を改めて決めさせていただけますでしょうか。",
  remindMe: "{name}から、リマインドのご希望がありました：{quote}。",
};
