/** Where a browser shows the open mail. */
import { restForm } from "./graphItem.ts";

/** As Graph's webLink writes it; null: a mail being written, or a client that gives no id. */
export function itemLink(mailbox: Office.Mailbox): string | null {
  const id = restForm(mailbox, mailbox.item?.itemId);
  return id === "" ? null : `https://outlook.office365.com/owa/?ItemID=${encodeURIComponent(id)}&exvsurl=1&viewmodel=ReadMessageItem`;
}
