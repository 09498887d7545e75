/** MailHost on Office.js: the task pane's hands in Outlook. */
import type { RawMessage } from "../../engine/types.ts";
import type { MailHost, OpenThread } from "../../panel/mailHost.ts";
import type { NudgePort } from "../../panel/nudges/nudgePort.ts";
import { type DraftRungs, insertDraft } from "./draftLadder.ts";
import { graphItem } from "./graphItem.ts";
import type { GraphMail } from "./graphMail.ts";
import { officeCall } from "./officeCalls.ts";
import { itemKey, itemMode, openItem, owner } from "./officeItem.ts";

/** Office.EventType.ItemChanged; the object with the names is there only after office.js has loaded its Outlook part. */
const ITEM_CHANGED = "olkItemSelectedChanged";

/** Whether the user wants whole conversations: kept in the mailbox. */
export interface WholeThreadChoice {
  readonly isOn: () => boolean;
  readonly turn: (on: boolean) => Promise<void>;
}

export interface OfficeHostParts {
  readonly mailbox: Office.Mailbox;
  /** null: no application is registered for Graph, and the pane does not speak of it. Loaded when first needed. */
  readonly graph: (() => Promise<GraphMail>) | null;
  readonly choice: WholeThreadChoice;
  readonly copy: DraftRungs["copy"];
  /** Nudges of the server behind the pane; null answers: it keeps none. */
  readonly nudges?: () => Promise<NudgePort | null>;
}

/** Office.PlatformType.OfficeOnline. The desktop clients do not tell whether they let a download pass. */
const isOnTheWeb = (): boolean => String(Office.context.platform) === "OfficeOnline";

export function officeHost({ mailbox, graph, choice, copy, nudges }: OfficeHostParts): MailHost {
  /** The message last read, for a reply to it. */
  let shown: { readonly key: string; readonly message: RawMessage } | null = null;
  const looks = new Set<() => void>();
  const isOpen = (key: string): boolean => itemKey(mailbox) === key;

  /** The conversation of the item that was open when it was asked for; one that has been left meanwhile is another pass's business. */
  async function wholeThread(open: Extract<OpenThread, { kind: "thread" }>, message: RawMessage, key: string): Promise<OpenThread> {
    const later = async (): Promise<OpenThread> => {
      if (graph === null) return open;
      return (await graph()).wholeThread(open.thread, await graphItem(mailbox, message));
    };
    // The chunk may be out of reach, like anything on a network.
    const whole = await later().catch((): OpenThread => ({ ...open, coverage: { part: "openMail", problem: "offline" } }));
    if (!isOpen(key)) for (const look of looks) look();
    return whole;
  }

  async function readOpen(key: string): Promise<OpenThread> {
    const item = await openItem(mailbox);
    if (item.kind !== "message") return item;
    const { message, thread } = item;
    shown = { key, message };
    const open = { kind: "thread", thread, missing: 0 } as const;
    if (graph === null) return open;
    if (!choice.isOn()) return { ...open, coverage: { part: "openMail", problem: null } };
    return { ...open, coverage: { part: "wholeLater", problem: null }, rest: () => wholeThread(open, message, key) };
  }

  /** An answer that belongs to an item no longer on screen is asked again for the one that is. */
  async function readCurrent(): Promise<OpenThread> {
    // Three changes while one mail is read: the user is leafing; the last ItemChanged asks again anyway.
    for (let attempt = 0; attempt < 3; attempt += 1) {
      const key = itemKey(mailbox);
      const open = await readOpen(key);
      if (isOpen(key)) return open;
    }
    return { kind: "none" };
  }

  const itemShown = async () => (shown !== null && isOpen(shown.key) ? graphItem(mailbox, shown.message) : null);

  const saveReply: DraftRungs["saveReply"] = async (draft) => {
    const item = await itemShown();
    return graph !== null && item !== null && (await graph()).saveReply(item, draft);
  };

  return {
    whoAmI: async () => owner(mailbox),
    openThread: readCurrent,
    // Without the user's consent to Graph the ladder has a rung less: a sign-in window nobody asked for would be a surprise.
    insertDraft: (draft) => insertDraft(draft, { mailbox, saveReply: graph !== null && choice.isOn() ? saveReply : null, copy }),
    // A window to print from stays blank in the desktop clients, so a page is saved and opened from there.
    saveFile: async (file) => {
      (await import("../browserFiles.ts")).download(file);
      return isOnTheWeb() ? "saved" : "unsure";
    },
    replyBeingWritten: async () => {
      const item = itemMode(mailbox) === "compose" ? await openItem(mailbox) : null;
      if (item?.kind !== "message") return null;
      const { body, to } = item.message;
      return { body, to, insert: (sentence) => insertDraft(sentence, { mailbox, saveReply: null, copy }) };
    },
    // No showInMessage: Outlook has no way to mark a sentence in the mail it shows.
    onThreadChanged: (listener) => {
      let known = itemKey(mailbox);
      const look = (): void => {
        if (isOpen(known)) return;
        known = itemKey(mailbox);
        listener();
      };
      const changed = (): void => {
        // Two drafts of one conversation look alike from here.
        if (itemMode(mailbox) === "compose") known = "";
        look();
      };
      looks.add(look);
      // Refused by clients older than Mailbox 1.5, which cannot pin the pane either.
      void officeCall<void>((done) => mailbox.addHandlerAsync(ITEM_CHANGED, changed, done));
      // A pinned pane sometimes misses the event (office-js issues 6833, 6287): coming back to it looks again.
      window.addEventListener("focus", look);
      document.addEventListener("visibilitychange", look);
      return () => {
        looks.delete(look);
        window.removeEventListener("focus", look);
        document.removeEventListener("visibilitychange", look);
        void officeCall<void>((done) => mailbox.removeHandlerAsync(ITEM_CHANGED, done));
      };
    },
    ...(nudges === undefined ? {} : { nudges }),
    ...(graph === null
      ? {}
      : {
          wholeThread: {
            turnOn: async () => {
              const problem = await (await graph()).signIn(await itemShown());
              if (problem === null) await choice.turn(true);
              return problem;
            },
            turnOff: () => choice.turn(false),
          },
        }),
  };
}
