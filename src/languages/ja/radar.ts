import type { RadarPhrases } from "../../engine/radar/radarPhrases.ts";

export const radarPhrases: RadarPhrases = {
  locale: "ja",
  title: "事実関係の確認",
  leadTime: {
    ask: "{quote}は暦日と営業日のどちらでしょうか。また、起算日をお知らせいただけますでしょうか。",
    each: "{start}から起算しますと、暦日では遅くとも{calendar}、営業日では遅くとも{working}となります。",
    earliest: "{start}起算の最短日：暦日では{calendar}、営業日では{working}。",
    notFirm: "{quote}とのことですので、実際の起算日も併せてお知らせいただけますと幸いです。",
    fromWhen: "何日から数えるかにつきましても、お知らせいただけますと幸いです。",
    weekendsOnly: "営業日は土日のみを除いて数えています（該当年の祝日データがありません）。",
  },
  versions: {
    newer: "{first}に続いて{second}を拝受いたしました。変更箇所をお知らせいただくとともに、後の版のみが有効か、ご確認をお願いいたします。",
    older:
      "{first}の後に{second}を拝受いたしましたが、旧版のようにお見受けします。どちらが有効か、また相違点についてご教示いただけますでしょうか。",
  },
  leftOut: "これまでの宛先に含まれていて、最新のメールに含まれていない方：{people}",
  newcomer: "最新のメールで初めて加わった方：{people}",
  privateAddress: "{person}は個人用アドレスのようです。このやり取りでの業務用アドレスは{instead}です。",
  chain: {
    tell: "お支払いは{paid}に手続き済みで、着金は{arrivesFirst}から{arrivesLast}の見込みです。その場合、貨物のリリースは遅くとも{released}、本船は{sails}の予定です。",
    holiday: "{day}はお支払い側の祝日です（{country}、{name}）。",
    slack: "最も遅い場合、本船までの余裕は{slack}です。",
    late: "最も遅い場合、本船に{slack}間に合いません。送金控えの送付を依頼するか、カット日の変更をご相談ください。",
  },
};
