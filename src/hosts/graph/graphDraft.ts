/** A reminder as an unsent reply in Exchange, found again by a property of its own. Never sends. */
import type { Person } from "../../engine/types.ts";
import { isFields, list, text } from "../jsonFields.ts";
import type { MailboxProblem, ReplyToSave } from "../mailbox.ts";
import { idOf } from "./graphAnswers.ts";
import type { GraphRequests } from "./graphMailbox.ts";

/** A named property of our own set (MS-OXPROPS, PSETID): Exchange keeps it with the draft and finds by it. */
const SET = "{7d1c6f2e-3b54-4c0a-9a59-5b2f0e6d8c41}";
const KEY_PROPERTY = `String ${SET} Name FollowthroughKey`;
const WRITTEN_PROPERTY = `String ${SET} Name FollowthroughWritten`;

interface DraftFound {
  readonly id: string;
  readonly body: string;
  readonly isWritten: boolean;
}

const draftOf = (value: unknown): DraftFound | null => {
  const id = idOf(value);
  if (id === null || !isFields(value)) return null;
  const isWritten = list(value.singleValueExtendedProperties).some(
    (one) => isFields(one) && text(one.id).toLowerCase() === WRITTEN_PROPERTY.toLowerCase(),
  );
  return { id, body: isFields(value.body) ? text(value.body.content) : "", isWritten };
};
const firstDraft = (value: unknown): { readonly draft: DraftFound | null } | null =>
  isFields(value) && Array.isArray(value.value) ? { draft: draftOf(list(value.value)[0]) } : null;

const recipient = ({ address, name }: Person) => ({ emailAddress: { address: address ?? "", name: name || (address ?? "") } });

/** `answered`: Graph's id of the message it answers. One draft for a key, however often it is tried. */
export async function saveGraphDraft(
  { get, send }: GraphRequests,
  answered: string,
  { draft, idempotencyKey }: ReplyToSave,
): Promise<{ readonly kind: "draft"; readonly draft: string } | MailboxProblem> {
  const value = idempotencyKey.replaceAll("'", "''");
  const filter = encodeURIComponent(`singleValueExtendedProperties/any(ep: ep/id eq '${KEY_PROPERTY}' and ep/value eq '${value}')`);
  const expand = encodeURIComponent(`singleValueExtendedProperties($filter=id eq '${WRITTEN_PROPERTY}')`);
  const found = await get(`/me/mailFolders/drafts/messages?$filter=${filter}&$expand=${expand}&$select=id,body&$top=1`, firstDraft);
  if (found.kind !== "value") return found;
  if (found.value.draft?.isWritten === true) return { kind: "draft", draft: found.value.draft.id };
  let made = found.value.draft;
  if (made === null) {
    // The key goes in with the creation: after a crash between the two requests the draft is found all the same.
    const message = { singleValueExtendedProperties: [{ id: KEY_PROPERTY, value: idempotencyKey }] };
    const reply = await send("post", `/me/messages/${encodeURIComponent(answered)}/createReplyAll`, { message }, draftOf);
    if (reply.kind !== "value") return reply;
    made = reply.value;
  }
  const written = await send(
    "patch",
    `/me/messages/${encodeURIComponent(made.id)}`,
    {
      body: { contentType: "html", content: above(made.body, draft.html) },
      // To whom the draft names, not to everybody: a reminder in front of colleagues shames.
      toRecipients: draft.draft.to.map(recipient),
      ccRecipients: draft.draft.cc.map(recipient),
      singleValueExtendedProperties: [
        { id: KEY_PROPERTY, value: idempotencyKey },
        { id: WRITTEN_PROPERTY, value: "1" },
      ],
    },
    idOf,
  );
  return written.kind === "value" ? { kind: "draft", draft: made.id } : written;
}

/** At the start of the body element, above what Outlook quoted. */
function above(reply: string, html: string): string {
  const body = /<body[^>]*>/iu.exec(reply);
  const at = body === null ? 0 : body.index + body[0].length;
  return `${reply.slice(0, at)}${html}${reply.slice(at)}`;
}
