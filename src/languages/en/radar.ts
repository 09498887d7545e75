import type { RadarPhrases } from "../../engine/radar/radarPhrases.ts";

export const radarPhrases: RadarPhrases = {
  locale: "en",
  title: "Check the facts",
  leadTime: {
    ask: "Could you please confirm whether {quote} means calendar days or working days, and from which day it is counted?",
    each: "Counted from {start}, it ends on {calendar} at the latest in calendar days, and on {working} in working days.",
    earliest: "At the earliest, counted from {start}: {calendar} in calendar days, {working} in working days.",
    notFirm: "As you wrote {quote}, please also tell us the day on which the count began.",
    fromWhen: "Please also tell us the day on which the count begins.",
    weekendsOnly: "The working days leave out Saturdays and Sundays only; the public holidays of that year are not known here.",
  },
  versions: {
    newer: "We have received {first} and later {second}. Please list what has changed and confirm that only the later one is valid.",
    older:
      "We received {first} and after it {second}, which looks like an older version. Please confirm which one is valid and list the differences.",
  },
  leftOut: "Was in this thread but is not on the newest mail: {people}.",
  newcomer: "New on the newest mail: {people}.",
  privateAddress: "{person} looks like a private mailbox; this thread knows {instead} for the same person.",
  chain: {
    tell: "The payment left on {paid}, so the money should arrive between {arrivesFirst} and {arrivesLast}; the goods would then be released by {released} at the latest, and the vessel is set for {sails}.",
    holiday: "{day} is a public holiday on the payer's side ({country}, {name}).",
    slack: "Slack before the vessel in the worst case: {slack}.",
    late: "In the worst case this is {slack} too late for the vessel: have the bank receipt sent now, or ask for a later cut-off.",
  },
};
