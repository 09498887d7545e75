/** Which mailbox a nudge's thread lies in, and whether the server may read it. */
import type { Mailbox } from "../../hosts/mailbox.ts";
import type { Account } from "../store/store.ts";

export type MailboxAccess =
  | { readonly kind: "mailbox"; readonly mailbox: Mailbox }
  /** The user gave the server no right to read while they are away: nudges come by time alone. */
  | { readonly kind: "timeOnly" }
  /** The right was given once and has ended. */
  | { readonly kind: "needsSignIn" };

/** `name`: as the nudge has it, "gmail", "graph", "folder". */
export type OpenMailbox = (account: Account, name: string) => Promise<MailboxAccess>;
