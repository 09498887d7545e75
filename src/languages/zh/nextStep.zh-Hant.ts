import type { NextStepPhrases } from "../../engine/nextStep/nextStepPhrases.ts";

export const nextStepPhrases: NextStepPhrases = {
  locale: "zh-Hant",
  title: "下一步",
  add: {
    action: "下一步，我們將提供……給您。",
    owner: "此事由我方……負責跟進。",
    date: "預計於……前完成，您看是否可行？",
    question: "請問以上安排您是否同意？",
  },
  clarify: "為了提供更合適的內容，想先請教：您的具體用途為何，最晚何時需要？",
  call: "這個問題我們已往來數次，不如簡短通個電話？例如貴方時間{theirs}（我方時間{mine}）。",
};
