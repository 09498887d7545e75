import type { AdvicePhrases } from "../../engine/advice/advicePhrases.ts";

export const advicePhrases: AdvicePhrases = {
  locale: "en",
  title: "Timing",
  recap: "The recap of the meeting is due by {moment}, best on the same day.",
  event: "After an event, write by {day}: within one or two working days.",
  apology: "An answer with what happened and the countermeasure should be there by {day}: within two to three days.",
  sendNow: "Can be sent now, nothing else is waited for: {what}",
  channel: {
    mail: "Write a mail.",
    mailThenLetter: "Mail at once; a sealed letter with the apology may follow within three days.",
    call: "They are in a hurry: call first, then confirm by mail.",
  },
};
