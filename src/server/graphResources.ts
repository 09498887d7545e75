/** Messages as Microsoft Graph documents them, for its stand-in. */
import type { Person, RawMessage } from "../engine/types.ts";

export const graphPerson = ({ address, name }: Person) => ({
  emailAddress: { address: address ?? "", name: name === "" ? (address ?? "") : name },
});

/** What a transport wrote; Graph gives it for received mail only. */
function headerList({ answers, headers, sentAt, sentOffset }: RawMessage) {
  const list = Object.entries(headers).map(([name, value]) => ({ name, value }));
  const nearest = answers.at(-1);
  if (nearest !== undefined) {
    list.push({ name: "References", value: answers.map((id) => `<${id}>`).join(" ") }, { name: "In-Reply-To", value: `<${nearest}>` });
  }
  if (sentAt !== null && sentOffset !== null) {
    const zone = `${sentOffset < 0 ? "-" : "+"}${String(Math.trunc(Math.abs(sentOffset) / 60)).padStart(2, "0")}${String(Math.abs(sentOffset) % 60).padStart(2, "0")}`;
    const wall = new Date(sentAt + sentOffset * 60_000).toUTCString().replace("GMT", zone);
    list.push({ name: "Date", value: wall });
  }
  return list;
}

/** Exchange's conversation: what goes by the same topic between anybody, told apart by the first message named. */
export const conversationOf = ({ id, answers }: RawMessage): string => `conversation-${answers[0] ?? id}`;

export const graphId = ({ id }: RawMessage): string => `graph-${Buffer.from(id).toString("base64url")}`;

/** What Outlook's own id, which is the Message-ID in the preview, becomes by convertToRestId. */
export const outlookId = ({ id }: RawMessage): string => id.replaceAll("/", "-").replaceAll("+", "_");

/** `owner`: mail the owner sent has no internet headers, because no transport wrote any. */
export const graphMessage = (message: RawMessage, owner: string) => ({
  id: graphId(message),
  internetMessageId: `<${message.id}>`,
  conversationId: conversationOf(message),
  subject: message.subject,
  from: graphPerson(message.from),
  toRecipients: message.to.map(graphPerson),
  ccRecipients: message.cc.map(graphPerson),
  sentDateTime: new Date(message.sentAt ?? 0).toISOString(),
  receivedDateTime: new Date(message.sentAt ?? 0).toISOString(),
  isDraft: false,
  body: { contentType: message.body.kind, content: message.body.content },
  ...(message.from.address === owner ? {} : { internetMessageHeaders: headerList(message) }),
  attachments: message.attachmentNames.map((name) => ({ "@odata.type": "#microsoft.graph.fileAttachment", name, isInline: false })),
});

/** The filters the pane uses, and no others: an unknown one is refused as Graph refuses it. null: not understood. */
export function matcher(filter: string): ((message: RawMessage) => boolean) | null {
  const equal = /^(internetMessageId|conversationId) eq '((?:[^']|'')*)'$/u.exec(filter);
  if (equal !== null) {
    const wanted = (equal[2] ?? "").replaceAll("''", "'");
    return (message) => (equal[1] === "conversationId" ? conversationOf(message) : `<${message.id}>`) === wanted;
  }
  const search = /^receivedDateTime ge (\S+) and contains\(subject,'((?:[^']|'')*)'\)$/u.exec(filter);
  if (search === null) return null;
  const since = Date.parse(search[1] ?? "");
  const words = (search[2] ?? "").replaceAll("''", "'").toLowerCase();
  return ({ sentAt, subject }) => (sentAt ?? 0) >= since && subject.toLowerCase().includes(words);
}
