/** A thread of mail files as the item that Outlook has open. */

import { escapeHtml } from "../../../engine/summary/escapeHtml.ts";
import type { Person, RawMessage, RawThread } from "../../../engine/types.ts";
import type { OutlookItem, OutlookPerson } from "./outlookOnTheWeb.ts";

export const outlookPerson = ({ name, address }: Person): OutlookPerson => ({
  name: name === "" ? (address ?? "") : name,
  address: address ?? "",
});

const htmlOf = ({ kind, content }: RawMessage["body"]): string =>
  kind === "html" ? content : `<div>${escapeHtml(content).replaceAll("\n", "<br>")}</div>`;

/** Date with the author's own offset, and what the message answers: the headers a mail carries. */
function internetHeaders({ sentAt, sentOffset, answers, headers }: RawMessage): string {
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  if (answers.length > 0) lines.push(`References: ${answers.map((id) => `<${id}>`).join(" ")}`);
  if (sentAt !== null) {
    const offset = sentOffset ?? 0;
    const wall = new Date(sentAt + offset * 60_000).toISOString().slice(0, 19);
    const sign = offset < 0 ? "-" : "+";
    const minutes = Math.abs(offset);
    lines.push(`Date: ${wall}${sign}${String(Math.trunc(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`);
  }
  return lines.join("\r\n");
}

/** The newest message of the thread as if it were open in Outlook; null for a thread without any. */
export function outlookItem(thread: RawThread): OutlookItem | null {
  const message = thread.messages.at(-1);
  if (message === undefined) return null;
  return {
    id: message.id,
    conversationId: thread.id,
    internetMessageId: `<${message.id}>`,
    itemClass: "IPM.Note",
    subject: message.subject,
    from: outlookPerson(message.from),
    to: message.to.map(outlookPerson),
    cc: message.cc.map(outlookPerson),
    sentAt: message.sentAt ?? 0,
    html: htmlOf(message.body),
    text: message.body.content,
    internetHeaders: internetHeaders(message),
    attachmentNames: message.attachmentNames,
    compose: false,
  };
}

/** An empty reply to all above the newest message's text, the caret at the top: what Outlook opens for "Reply all". */
export function replyItem(thread: RawThread, me: Person): OutlookItem | null {
  const item = outlookItem(thread);
  if (item === null) return null;
  const others = (people: readonly OutlookPerson[]) => people.filter(({ address }) => address !== me.address);
  const head = `<b>From:</b> ${escapeHtml(`${item.from.name} <${item.from.address}>`)}<br><b>Sent:</b> ${new Date(item.sentAt).toUTCString()}<br><b>Subject:</b> ${escapeHtml(item.subject)}`;
  return {
    ...item,
    id: "",
    internetMessageId: "",
    compose: true,
    subject: /^re:/iu.test(item.subject) ? item.subject : `Re: ${item.subject}`,
    to: others([item.from, ...item.to]),
    cc: others(item.cc),
    from: outlookPerson(me),
    html: `<div><!--caret--><br></div><hr><div id="divRplyFwdMsg">${head}</div>${item.html}`,
  };
}
