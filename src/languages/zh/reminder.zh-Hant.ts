import type { ReminderPhrases } from "../../engine/summary/reminderPhrases.ts";

/** Written for Taiwan. */
export const reminder: ReminderPhrases = {
  locale: "zh-Hant",
  aboutItems: "想跟您確認以下事項目前的進度，方便時再請您回覆：",
  aboutMail: "{day}寄給您的信，不知您是否方便回覆？特此與您確認目前的進度。",
  aboutThread: "先前寄給您的信，不知您是否方便回覆？特此與您確認目前的進度。",
  asked: "您先前提到可以提醒您一聲，因此特地提醒您一聲。",
  help: "若需要我們補充資料或協助，或是時程需要調整，請隨時告訴我，我們會盡力配合。",
  crossed: "若您已經回覆，請忽略此信，謝謝。",
};
