import type { ReminderPhrases } from "../../engine/summary/reminderPhrases.ts";

export const reminder: ReminderPhrases = {
  locale: "en",
  aboutItems: "I am coming back to the points that are still open, in case a short list helps:",
  aboutMail: "I am coming back to my message of {day}, in case it slipped down your inbox.",
  aboutThread: "I am coming back to my last message, in case it slipped down your inbox.",
  asked: "You asked me to remind you, so here is a short note. ",
  help: "If you need anything from us, or if another date works better for you, just let me know and we will arrange it.",
  crossed: "If your answer is already on its way, please disregard this note.",
};
