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
  toFillIn: { zero: "Nothing left to fill in", one: "{count} place to fill in", other: "{count} places to fill in" },
  fieldIn: "{field} ({language})",
  optional: "optional",
  asked: "the draft asks them",
  answer: "Answer to: {point}",
  newDay: "New date for: {point}",
  ownSentence: "Added by you",
  takeOut: "Take out",
  step: {
    title: "Next step",
    pieces: { action: "Action", owner: "Who", date: "Date", question: "Question" },
    marks: { told: "given", missing: "missing", proposed: "proposed", agreed: "agreed" },
    add: "Add: {sentence}",
    why: { clarify: "They ask without saying what for or by when. Better ask first:" },
    turns: { one: "{count} turn on one point. A call is quicker:", other: "{count} turns on one point. A call is quicker:" },
  },
};
