/** MailHost on Office.js: the task pane's hands in Outlook. */
import type { MailHost, OpenThread } from "../../panel/mailHost.ts";
import { copyDraft, type DraftRungs, insertDraft } from "./draftLadder.ts";
import { itemKey, openItem, owner } from "./officeItem.ts";

export interface OfficeHostParts {
  readonly mailbox: Office.Mailbox;
  /** The whole conversation instead of the one open mail; null where the user has not signed in. */
  readonly fullThread: ((open: Extract<OpenThread, { kind: "thread" }>) => Promise<OpenThread>) | null;
  readonly saveReply: DraftRungs["saveReply"];
}

/** Reads the open item; an answer that belongs to an item no longer on screen is asked again for the one that is. */
async function readCurrent(parts: OfficeHostParts): Promise<OpenThread> {
  // Three changes while one mail is read: the user is leafing; the last ItemChanged asks again anyway.
  for (let attempt = 0; attempt < 3; attempt += 1) {
    const key = itemKey(parts.mailbox);
    const open = await openItem(parts.mailbox);
    const full = open.kind === "thread" && parts.fullThread !== null ? await parts.fullThread(open) : open;
    if (itemKey(parts.mailbox) === key) return full;
  }
  return { kind: "none" };
}

export function officeHost(parts: OfficeHostParts): MailHost {
  const { mailbox } = parts;
  return {
    whoAmI: async () => owner(mailbox),
    openThread: () => readCurrent(parts),
    insertDraft: (draft) => insertDraft(draft, { mailbox, saveReply: parts.saveReply, copy: copyDraft }),
    // Outlook has no way to mark a sentence in the mail it shows; the panel shows the quote itself.
    showInMessage: async () => false,
    onThreadChanged: (listener) => {
      let shown = itemKey(mailbox);
      const changed = (): void => {
        const key = itemKey(mailbox);
        if (key === shown) return;
        shown = key;
        listener();
      };
      mailbox.addHandlerAsync("olkItemSelectedChanged", changed, () => undefined);
      // A pinned pane sometimes misses the event (office-js issues 6833, 6287): coming back to it looks again.
      window.addEventListener("focus", changed);
      document.addEventListener("visibilitychange", changed);
      return () => {
        window.removeEventListener("focus", changed);
        document.removeEventListener("visibilitychange", changed);
        mailbox.removeHandlerAsync("olkItemSelectedChanged", () => undefined);
      };
    },
  };
}
