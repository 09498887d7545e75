/** What Graph has to know about the open item. */
import type { RawMessage } from "../../engine/types.ts";
import type { GraphItem } from "./graphMail.ts";
import { officeCall } from "./officeCalls.ts";

/** Exchange's old ids differ from Graph's in two characters; mobile clients have the new form and no converter. */
export function restForm(mailbox: Office.Mailbox, id: string | undefined): string {
  if (id === undefined || id === "") return "";
  try {
    return mailbox.convertToRestId(id, "v2.0");
  } catch {
    return id;
  }
}

/**
 * Owner of the shared mailbox the item lies in; null for the user's own. Outlook gives it for folders shared with this mailbox only, not for a
 * mailbox added as an account of its own (office-js issues 5682, 1295): null is a guess, and a mail that is not found there is told.
 */
async function sharedBy(mailbox: Office.Mailbox): Promise<string | null> {
  const { item } = mailbox;
  if (item === null || item === undefined || typeof item.getSharedPropertiesAsync !== "function") return null;
  const answer = await officeCall<Office.SharedProperties>((done) => item.getSharedPropertiesAsync(done), 3_000);
  if (answer.kind !== "value") return null;
  const { owner } = answer.value;
  return owner === "" || owner.toLowerCase() === mailbox.userProfile.emailAddress.toLowerCase() ? null : owner;
}

export async function graphItem(mailbox: Office.Mailbox, message: RawMessage): Promise<GraphItem> {
  const { item } = mailbox;
  return {
    message,
    conversationHint: restForm(mailbox, item?.conversationId),
    restId: restForm(mailbox, item?.itemId),
    sharedBy: await sharedBy(mailbox),
  };
}
