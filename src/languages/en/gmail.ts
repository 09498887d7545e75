import type { GmailTexts } from "../../hosts/gmail/gmailTexts.ts";
import { nudgeTexts } from "./nudgePanel.ts";
import { panelTexts } from "./panel.ts";

export const gmailTexts: GmailTexts = {
  panel: panelTexts,
  nudges: nudgeTexts,
  thread: {
    noSubject: "(no subject)",
    previous: "Previous",
    next: "Next",
    place: "{first}–{last} of {total}",
    refresh: "Refresh",
    kind: "Kind of mail",
    kindSuggested: "Kind of mail · suggested: {suggestion}",
    second: "Second language",
    noSecond: "One language only",
  },
  item: {
    evidence: "What the mail says",
    olderQuotes: { one: "{count} older quote is not shown", other: "{count} older quotes are not shown" },
    gone: "This item is no longer in the thread.",
    changeDate: "By when",
  },
  home: {
    title: "Open a mail to see who owes what",
    hint: "Promises, requests, questions and decisions of the whole thread appear here, each with the sentence it comes from.",
    nothingSent: "Drafts wait in Gmail until you send them yourself.",
    settings: "Settings",
  },
  settings: {
    title: "Settings",
    draftLanguage: "Language of the drafts",
    asInThread: "The language they write in",
    quietDays: "Remind me after this long without an answer",
    days: { one: "{count} working day", other: "{count} working days" },
    save: "Save",
    kept: "Kept for you: these settings, what you ticked off or corrected, and the last summary. No mail is stored.",
    forget: "Delete what is kept",
  },
  compose: {
    title: "Insert follow-up summary",
    summaryOf: "Summary of this thread",
    insert: "Insert",
    none: "There is no summary yet. Open the mail thread first, then come back to this draft.",
    otherPeople: "None of this draft’s recipients took part in that thread.",
  },
  problem: {
    title: "That did not work",
    sentences: {
      mailGone: "Gmail no longer has this mail. It may have been deleted or moved to another account.",
      noRight: "Gmail does not let the add-on read this mail. Close the mail and open it again.",
      gmailBusy: "Gmail is busy. Wait a minute, then try again.",
      gmailFailing: "Gmail did not answer. Try again in a moment; nothing was lost.",
      notUnderstood: "Gmail sent something that the add-on cannot use. Close the mail and open it again.",
      draftBusy: "This draft is still being written. Look in Drafts, or try again in a moment.",
      needsConsent: "This needs a permission that was not given. Nothing was changed.",
    },
    tryAgain: "Try again",
  },
  signIn: {
    title: "See replies while Gmail is closed",
    why: "To stop a reminder as soon as an answer arrives, the server needs your permission to look for new replies.",
    again: "The permission has ended. Until you give it again, reminders go by date only.",
    button: "Sign in with Google",
    afterwards: "If this page stays as it is after signing in, press Refresh.",
  },
  notice: {
    draftCreated: "Draft created",
    draftUpdated: "Draft updated",
    inserted: "Summary inserted",
    languageChosen: "Draft language changed",
    settingsSaved: "Settings saved",
    forgotten: "Everything kept about you was deleted",
  },
};
