import type { NextStepPhrases } from "../../engine/nextStep/nextStepPhrases.ts";

export const nextStepPhrases: NextStepPhrases = {
  locale: "en",
  title: "Next step",
  add: {
    action: "As the next step, we will send you …",
    owner: "… on our side will take care of this.",
    date: "Would … suit you for this?",
    question: "Could you please let me know whether this works for you?",
  },
  clarify: "So that we can send you what really helps: what will you use it for, and when do you need it?",
  call: "As we have written to and fro on this a few times, shall we settle it in a short call, for example on {theirs} your time ({mine} ours)?",
};
