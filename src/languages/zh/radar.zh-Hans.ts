import type { RadarPhrases } from "../../engine/radar/radarPhrases.ts";

export const radarPhrases: RadarPhrases = {
  locale: "zh-Hans",
  title: "核对事实",
  leadTime: {
    ask: "请确认{quote}是指自然日还是工作日，以及从哪一天起算？",
    each: "从{start}起算，按自然日最迟为{calendar}，按工作日最迟为{working}。",
    earliest: "从{start}起算，最早：按自然日为{calendar}，按工作日为{working}。",
    notFirm: "您提到{quote}，烦请一并告知实际起算的日期。",
    fromWhen: "烦请一并告知起算的日期。",
    weekendsOnly: "工作日仅扣除了周六和周日；该年度的法定节假日数据暂缺。",
  },
  versions: {
    newer: "我们先后收到{first}和{second}，烦请列明修改内容，并确认以后一份为准。",
    older: "我们先收到{first}，之后又收到{second}，后者似乎是旧版本。烦请确认以哪一份为准，并列明两者的差异。",
  },
  leftOut: "曾参与往来、但不在最新邮件收件人中：{people}。",
  newcomer: "最新邮件中新加入：{people}。",
  privateAddress: "{person}似为私人邮箱；本邮件往来中此人的工作邮箱为{instead}。",
  chain: {
    tell: "款项已于{paid}付出，预计{arrivesFirst}至{arrivesLast}到账，最迟{released}可以放货，船期为{sails}。",
    holiday: "{day}是付款方的法定节假日（{country}，{name}）。",
    slack: "最坏情况下，离船期还有{slack}的余量。",
    late: "最坏情况下会比船期晚{slack}：建议现在就索取银行水单，或申请延后截关。",
  },
};
