import type { NextStepPhrases } from "../../engine/nextStep/nextStepPhrases.ts";

export const nextStepPhrases: NextStepPhrases = {
  locale: "zh-Hans",
  title: "下一步",
  add: {
    action: "下一步，我们将向您提供……",
    owner: "此事由我方……负责跟进。",
    date: "计划在……前完成，您看是否可行？",
    question: "请问以上安排您是否同意？",
  },
  clarify: "为了提供更合适的内容，想先请教：您的具体用途是什么，最晚什么时候需要？",
  call: "这个问题我们已往来数次，不如简短通个电话？例如贵方时间{theirs}（我方时间{mine}）。",
};
