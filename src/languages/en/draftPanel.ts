import type { DraftPanelTexts } from "../../panel/drafts/draftPanelTexts.ts";

export const draftPanelTexts: DraftPanelTexts = {
  kind: "Kind of mail",
  proposedKind: "{kind} (proposed)",
  proposed: "Proposed: {kind} – {reason}.",
  second: "Second language",
  noSecond: "One language only",
  inserts: "What to insert",
  both: "Both languages in one mail",
  only: "{language} only",
  tellsOfTool: "Mention that a program helped to list this",
  toFillIn: { zero: "Nothing left to fill in", one: "{count} place to fill in", other: "{count} places to fill in" },
  fieldIn: "{field} ({language})",
  optional: "optional",
  asked: "the draft asks them for this",
  answer: "Answer to: {point}",
  newDay: "New date for: {point}",
  ownSentence: "Added by you",
  takeOut: "Remove",
  reply: { title: "The reply you are writing", check: "Check my reply" },
  step: {
    title: "Next step",
    pieces: { action: "Action", owner: "Who", date: "Date", question: "Question" },
    marks: { told: "given", missing: "missing", proposed: "proposed", agreed: "agreed" },
    marked: "{piece}: {mark}",
    add: "Add: {sentence}",
    why: { clarify: "They do not say what it is for or by when. Better to ask first:" },
    turns: {
      one: "{count} reply on one point already. A call would be quicker:",
      other: "{count} replies on one point already. A call would be quicker:",
    },
  },
};
