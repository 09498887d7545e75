import type { RadarPhrases } from "../../engine/radar/radarPhrases.ts";

export const radarPhrases: RadarPhrases = {
  locale: "zh-Hant",
  title: "核對事實",
  leadTime: {
    ask: "請確認{quote}是指日曆天還是工作天，以及從哪一天起算？",
    each: "從{start}起算，以日曆天計最遲為{calendar}，以工作天計最遲為{working}。",
    earliest: "從{start}起算，最早：以日曆天計為{calendar}，以工作天計為{working}。",
    notFirm: "您提到{quote}，煩請一併告知實際起算的日期。",
    fromWhen: "煩請一併告知起算的日期。",
    weekendsOnly: "工作天僅扣除週六與週日；該年度的國定假日資料暫缺。",
  },
  versions: {
    newer: "我們先後收到{first}與{second}，煩請列出修改內容，並確認以後者為準。",
    older: "我們先收到{first}，之後又收到{second}，後者似乎是舊版。煩請確認以哪一份為準，並列出兩者的差異。",
  },
  leftOut: "曾參與往來、但不在最新郵件收件人中：{people}。",
  newcomer: "最新郵件中新加入：{people}。",
  privateAddress: "{person}似為私人信箱；此往來中該人的公務信箱為{instead}。",
  chain: {
    tell: "款項已於{paid}匯出，預計{arrivesFirst}至{arrivesLast}入帳，最遲{released}可以放貨，船期為{sails}。",
    holiday: "{day}是付款方的國定假日（{country}，{name}）。",
    slack: "最壞情況下，距船期還有{slack}的餘裕。",
    late: "最壞情況下會比船期晚{slack}：建議現在就索取匯款水單，或申請延後結關。",
  },
};
