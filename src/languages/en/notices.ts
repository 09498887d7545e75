import type { NoticeTexts } from "../../hosts/noticeTexts.ts";

export const noticeTexts: NoticeTexts = {
  locale: "en",
  digest: {
    subject: { one: "{count} reply to ask for today", other: "{count} replies to ask for today" },
    intro: "Good morning. No answer has come in these threads:",
    waitingFor: "Waiting for {people}",
    since: "no answer since {day}",
    promised: "promised for {day}",
    dependency: "needed before {day}",
    checkIn: "the check-in you asked for",
    notLooked: "replies not checked since {day}; look into the thread first",
    openMail: "Open the mail",
    more: { one: "and {count} more", other: "and {count} more" },
    openPanel: "All reminders, to snooze or to end them: {link}",
    footer: "You receive this mail because you switched on the morning summary. You can switch it off in the settings at any time.",
  },
  remind: "Follow up with {people}: {subject}",
  noSubject: "(no subject)",
  between: ", ",
  day: { pattern: "{weekday}, {date}", date: { month: "long", day: "numeric" }, weekday: { weekday: "long" } },
};
