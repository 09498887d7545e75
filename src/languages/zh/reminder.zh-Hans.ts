import type { ReminderPhrases } from "../../engine/summary/reminderPhrases.ts";

export const reminder: ReminderPhrases = {
  locale: "zh-Hans",
  aboutItems: "想跟您确认一下以下事项目前的进展，方便时请回复：",
  aboutMail: "{day}发给您的邮件，不知您是否方便回复？特此与您确认目前的进展。",
  aboutThread: "之前发给您的邮件，不知您是否方便回复？特此与您确认目前的进展。",
  asked: "您之前提到可以提醒您一声，因此提醒您一声。",
  help: "如需我们补充资料或提供协助，或者时间需要调整，请随时告诉我，我们会尽力配合。",
  crossed: "如果您已经回复，请忽略此邮件，谢谢。",
};
