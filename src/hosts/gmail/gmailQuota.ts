/** What Gmail counts for each call: the table of 1 May 2026. */

/** Units of one user in one project and minute; cannot be raised. */
export const UNITS_PER_MINUTE = 6_000;

export const QUOTA_UNITS = {
  getProfile: 1,
  "labels.list": 1,
  "labels.create": 5,
  "history.list": 2,
  "messages.list": 5,
  "messages.attachments.get": 20,
  "messages.get": 20,
  "threads.list": 10,
  "threads.get": 40,
  "drafts.list": 5,
  "drafts.get": 20,
  "drafts.create": 10,
  "drafts.update": 15,
  "drafts.delete": 10,
  watch: 100,
  stop: 50,
} as const;

export type GmailMethod = keyof typeof QUOTA_UNITS;

/** Messages that one reading fetches one by one at most: half a minute's units, so that the draft that follows still gets through. */
export const MOST_SINGLE_MESSAGES = UNITS_PER_MINUTE / 2 / QUOTA_UNITS["messages.get"];
