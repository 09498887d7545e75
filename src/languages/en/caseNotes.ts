import type { CasePhrases } from "../../engine/caseNotes/casePhrases.ts";

export const casePhrases: CasePhrases = {
  locale: "en",
  title: "The case",
  goal: {
    user: "Goal (yours): {goal} – {state}",
    subject: "Goal (from the subject): {goal} – {state}",
    firstRequest: "Goal (from the first request): {goal} – {state}",
  },
  state: {
    reached: "reached",
    notReached: "not reached yet",
    nothingOpen: "nothing of it is open",
    unknown: "the thread does not tell how far it is",
  },
  offGoal: "Off this goal, better answered apart: {what}",
  writer: {
    tookItOn: "{name} has said they will write the summary.",
    facilitator: "Who writes the summary? {name} led the meeting.",
    organiser: "Who writes the summary? {name} called the meeting.",
    delegate: "Who writes the summary? {name} was asked to.",
    wantsMost: "Who writes the summary? {name} is waiting for more than the other side, so they have most to gain from it.",
  },
  iWrite: "I will send round a summary of our meeting by {day}; if you would rather write it, just let me know.",
  theyWrite: "{name}, would you like to send round the summary of our meeting, or shall I?",
  contact: "To be asked in the meantime: {name}.",
  checkIn: "A good day to ask how it is going: {day}.",
  contactAsked: "Somebody asked who the contact person is, and nobody has answered.",
  inside: {
    ours: "Held up on our own side: we are waiting for {who}, since {since}.",
    theirs: "Held up inside their side: they are waiting for {who}, since {since}.",
  },
  askInside: "You wrote {quote}: has there been an answer, or is there anything we can do to help?",
  deliveryNear:
    "The delivery on {day} is {days} away, and your side has not written since {since}: send the delivery details before they ask.",
  silence: "Both sides owe something, and nobody has written for {days} (since {since}).",
  breakSilence: "Some time has passed on both sides. From us, {ours} is still open; from you, {theirs}. Shall we agree on a date for both?",
  remindMe: "{name} asked to be reminded: {quote}.",
};
