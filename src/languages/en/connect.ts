import type { ConnectTexts } from "../../hosts/connectTexts.ts";

export const connectTexts: ConnectTexts = {
  locale: "en",
  connected: "Done. From now on replies are noticed even while your mail is closed. You can take this back at any time in the settings.",
  declined: "Nothing was changed: the permission to read mail was not given. Reminders go on as before, by time.",
  expired: "This link is no longer valid. Go back to the settings and start again.",
  otherAccount:
    "You signed in with another account than the one you use here, so nothing was changed. Start again and choose the same account.",
  failed: "The sign-in could not be completed. Please try again in a few minutes.",
  close: "You can close this window.",
};
