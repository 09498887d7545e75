import type { Evidence, Person, RawMessage, RawThread, SummaryDraft } from "../engine/types.ts";
import type { FileToSave } from "./facts/factsPort.ts";
import type { NudgePort } from "./nudges/nudgePort.ts";

/** What became of a draft: where it was put, for the message shown to the user. */
export type InsertOutcome =
  | {
      readonly kind: "inserted";
      readonly into: "newReply" | "openCompose" | "savedDraft" | "clipboard";
      /** Takes the draft out again; false when it is too late. Absent where the client cannot. */
      readonly undo?: () => Promise<boolean>;
    }
  | { readonly kind: "refused"; readonly problem: Problem };

/** What can go wrong that the user can act on. Each has one sentence per locale in languages/<id>/panel*.ts. */
export type Problem =
  | "signedOut"
  | "noPermission"
  | "offline"
  | "mailClientRefused"
  | "unreadableMail"
  | "encrypted"
  /** The user closed the window, or none could be opened. */
  | "signInUnfinished"
  /** Signed in as somebody who is not the owner of the mailbox on screen. */
  | "otherAccount"
  /** The server does not know the open mail in this mailbox. */
  | "notInMailbox"
  /** The server asks to wait. */
  | "serverBusy"
  /** The server's answer is not what its documentation says. */
  | "oddAnswer";

/** Which part of a conversation was read, in a mail client that gives only the open mail by itself. */
export interface Coverage {
  /** "wholeLater": the open mail stands on screen while the rest is fetched. */
  readonly part: "openMail" | "wholeLater" | "whole";
  /** Why there is less than the user asked for. */
  readonly problem: Problem | null;
}

/** How much of the thread the host could give. */
export type OpenThread =
  | { readonly kind: "none" }
  | {
      readonly kind: "thread";
      readonly thread: RawThread;
      readonly missing: number;
      /** Absent where the host always gives everything there is. */
      readonly coverage?: Coverage;
      /** Fetches the whole conversation; the panel shows this part until it comes. */
      readonly rest?: () => Promise<OpenThread>;
    }
  | { readonly kind: "failed"; readonly problem: Problem };

/** How far the loading of a long thread has come, in messages. */
export interface LoadProgress {
  readonly loaded: number;
  readonly total: number;
}

/** Reading the whole conversation where the mail client gives only the open mail: the user's choice, kept by the host. */
export interface WholeThread {
  /** Asks the mail server for permission; call from a click only, since a window may open. null: openThread gives the whole conversation from now on. */
  readonly turnOn: () => Promise<Problem | null>;
  readonly turnOff: () => Promise<void>;
}

/** All the panel may ask of a mail client. Outlook and the preview each implement it; tests use an object literal. */
export interface MailHost {
  whoAmI(): Promise<Person>;
  /** The thread on screen, oldest message first. `missing`: messages known to exist that could not be loaded. `onProgress` may be ignored. */
  openThread(onProgress?: (progress: LoadProgress) => void): Promise<OpenThread>;
  /** Opens a reply with the draft in it. Never sends. */
  insertDraft(draft: RenderedDraft): Promise<InsertOutcome>;
  /** Marks the sentence in the mail itself; false when it is not there. Absent where the client has no way to do it. */
  showInMessage?(evidence: Evidence): Promise<boolean>;
  /** The reply that the user is writing at this moment; null: none is open. Absent where the client cannot tell. */
  replyBeingWritten?(): Promise<ReplyInEditor | null>;
  /** Calls back when the user opens another thread. Returns how to stop listening. */
  onThreadChanged(listener: () => void): () => void;
  /** Absent where the host always gives the whole thread, or cannot. */
  readonly wholeThread?: WholeThread;
  /** Gives the user a file; "unsure": the client does not tell whether it took it. Absent: it takes none. */
  readonly saveFile?: (file: FileToSave) => Promise<"saved" | "unsure" | "refused">;
  /** Shows a page in a window of its own; false: none could be opened. Absent where the client has no way to do it. */
  readonly showPage?: (html: string) => Promise<boolean>;
  /** Nudges of a server; null or absent: there is none, and the panel does not speak of it. */
  readonly nudges?: () => Promise<NudgePort | null>;
}

/** A reply as it stands in the mail client's editor, with the history below it. */
export interface ReplyInEditor {
  readonly body: RawMessage["body"];
  readonly to: readonly Person[];
  /** Puts a sentence where the caret is, else at the top. Never sends. */
  readonly insert: (sentence: RenderedDraft) => Promise<InsertOutcome>;
}

/** A draft in both forms a mail client may take. */
export interface RenderedDraft {
  /** It is for the draft's own recipients and nobody else of the thread: a reminder is not read by colleagues. Absent: a reply to all. */
  readonly isForFew?: boolean;
  readonly draft: SummaryDraft;
  readonly text: string;
  readonly html: string;
}
