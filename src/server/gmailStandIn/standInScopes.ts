/** Which scope lets a program do what: as Google's client library lists it for each method (googleapis 188). */
import type { GmailMethod } from "../../hosts/gmail/gmailQuota.ts";

const ADDON = "gmail.addons.current.";
const ADDON_READ = `${ADDON}message.readonly`;
const ADDON_METADATA = `${ADDON}message.metadata`;
/** The open message alone, after the user pressed something. */
const ADDON_ACTION = `${ADDON}message.action`;
const ADDON_COMPOSE = `${ADDON}action.compose`;
const ALL_MAIL = "https://mail.google.com/";

const READERS = [ALL_MAIL, "gmail.modify", "gmail.readonly"];
const LISTERS = [...READERS, "gmail.metadata"];
const OPEN_MESSAGE_READERS = [ADDON_ACTION, ADDON_METADATA, ADDON_READ];
const WRITERS = [ALL_MAIL, "gmail.compose", "gmail.modify"];

export const METHOD_SCOPES: Readonly<Record<GmailMethod, readonly string[]>> = {
  getProfile: [...LISTERS, "gmail.compose"],
  "labels.list": [...LISTERS, "gmail.labels"],
  "labels.create": [ALL_MAIL, "gmail.labels", "gmail.modify"],
  "history.list": LISTERS,
  "messages.list": LISTERS,
  "messages.get": [...LISTERS, ...OPEN_MESSAGE_READERS],
  "messages.attachments.get": [...READERS, ADDON_ACTION, ADDON_READ],
  "threads.list": LISTERS,
  "threads.get": [...LISTERS, ...OPEN_MESSAGE_READERS],
  "drafts.list": [...READERS, "gmail.compose"],
  "drafts.get": [...READERS, "gmail.compose"],
  "drafts.create": [...WRITERS, ADDON_COMPOSE],
  "drafts.update": [...WRITERS, ADDON_COMPOSE],
  "drafts.delete": [...WRITERS, ADDON_COMPOSE],
  watch: LISTERS,
  stop: LISTERS,
};

/** How far a token reaches for one method. */
export interface Reach {
  /** "mailbox": everything; the others need the token of the open message beside it. */
  readonly part: "mailbox" | "openThread" | "openMessage";
  /** Headers and labels only. */
  readonly isMetadataOnly: boolean;
}

/** null: not allowed. The widest scope counts. */
export function reachOf(method: GmailMethod, scopes: readonly string[]): Reach | null {
  const allowed = scopes.filter((scope) => METHOD_SCOPES[method].includes(scope));
  const whole = allowed.filter((scope) => !scope.startsWith(ADDON));
  if (whole.length > 0) return { part: "mailbox", isMetadataOnly: whole.every((scope) => scope === "gmail.metadata") };
  const thread = allowed.filter((scope) => scope !== ADDON_ACTION);
  if (thread.length > 0) return { part: "openThread", isMetadataOnly: thread.every((scope) => scope === ADDON_METADATA) };
  return allowed.length > 0 ? { part: "openMessage", isMetadataOnly: false } : null;
}
