/** The shipped task pane as Outlook on the web hosts it: in a frame, by Microsoft's real office.js. */
import { useEffect, useRef } from "react";
import type { Locale, Person, RawMessage, RawThread } from "../../engine/types.ts";
import { type OutlookItem, type OutlookOnTheWeb, outlookOnTheWeb } from "./outlook/outlookOnTheWeb.ts";
import { escapeHtml } from "./sanitizeMail.ts";

interface Props {
  readonly thread: RawThread | null;
  readonly me: Person;
  readonly locale: Locale;
  readonly title: string;
  readonly width: number;
  readonly onReply: (html: string) => void;
  readonly onNotification: (text: string) => void;
}

/** As Outlook names its display languages. */
const displayLanguages: Readonly<Record<Locale, string>> = {
  en: "en-US",
  "zh-Hant": "zh-TW",
  "zh-Hans": "zh-CN",
  ja: "ja-JP",
  ru: "ru-RU",
};

const outlookPerson = ({ name, address }: Person) => ({ name: name === "" ? (address ?? "") : name, address: address ?? "" });

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

/** The newest message of the thread, as if it were open in Outlook. */
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

/** Kept for the tab, as Outlook keeps them in the mailbox. */
const SETTINGS = "followthrough-roaming-settings";

function roamingSettings(): Readonly<Record<string, unknown>> {
  try {
    const kept: unknown = JSON.parse(window.sessionStorage.getItem(SETTINGS) ?? "{}");
    return typeof kept === "object" && kept !== null ? { ...kept } : {};
  } catch {
    return {};
  }
}

export function OutlookPane(props: Props) {
  const place = useRef<HTMLDivElement>(null);
  const outlook = useRef<OutlookOnTheWeb>(null);
  // The host answers at any time; it must see what is on screen now.
  const current = useRef(props);
  current.current = props;
  const { thread, locale, title } = props;
  const meAddress = props.me.address;

  useEffect(() => {
    const frame = document.createElement("iframe");
    frame.title = title;
    frame.className = "pane";
    const { me } = current.current;
    const host = outlookOnTheWeb({
      frame,
      paneAddress: "local-taskpane.html",
      profile: { ...outlookPerson(me), address: meAddress ?? "", timeZone: "UTC" },
      item: current.current.thread === null ? null : outlookItem(current.current.thread),
      locale: displayLanguages[locale],
      // The npm package knows the requirement sets up to about 1.12.
      mailbox: "1.12",
      settings: roamingSettings(),
      events: {
        onReplyForm: ({ html }) => current.current.onReply(html),
        onBody: () => undefined,
        onNotification: (text) => current.current.onNotification(text),
        onSettings: (settings) => window.sessionStorage.setItem(SETTINGS, JSON.stringify(settings)),
      },
    });
    outlook.current = host;
    place.current?.append(frame);
    return () => {
      host.stop();
      frame.remove();
      outlook.current = null;
    };
  }, [locale, title, meAddress]);

  useEffect(() => {
    outlook.current?.select(thread === null ? null : outlookItem(thread));
  }, [thread]);

  return <div ref={place} className="paneHolder" style={{ width: props.width }} />;
}
