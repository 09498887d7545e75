/** The reading pane: every message of the thread, oldest first, each body in a frame that runs no script and loads nothing. */
import { useEffect, useRef, useState } from "react";
import type { Evidence, Locale, Person, RawMessage, RawThread } from "../../engine/types.ts";
import { findQuote } from "./findQuote.ts";
import type { PreviewTexts } from "./previewTexts.ts";
import { mailDocument, textDocument } from "./sanitizeMail.ts";

/** What the reading pane can do for the panel. */
export interface MailViewHandle {
  readonly show: (evidence: Evidence) => boolean;
}

interface Props {
  readonly thread: RawThread;
  readonly texts: PreviewTexts;
  readonly locale: Locale;
  readonly handle: (handle: MailViewHandle | null) => void;
}

const nameOf = (person: Person): string => (person.name === "" ? (person.address ?? "?") : person.name);

/** The author's own clock, as the Date header gives it. */
function sentText(message: RawMessage, locale: Locale, unknown: string): string {
  if (message.sentAt === null) return unknown;
  const wall = new Date(message.sentAt + (message.sentOffset ?? 0) * 60_000);
  const offset = message.sentOffset ?? 0;
  const sign = offset < 0 ? "−" : "+";
  const hours = `${Math.trunc(Math.abs(offset) / 60)}`.padStart(2, "0");
  const minutes = `${Math.abs(offset) % 60}`.padStart(2, "0");
  return `${new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeStyle: "short", timeZone: "UTC" }).format(wall)} (UTC${sign}${hours}:${minutes})`;
}

function unmark(document: Document): void {
  for (const mark of document.querySelectorAll("mark")) mark.replaceWith(...mark.childNodes);
  document.body.normalize();
}

/** Wraps each text node of the range, since a sentence may cross elements. */
function markRange(range: Range): HTMLElement | null {
  const document = range.startContainer.ownerDocument;
  if (document === null) return null;
  const nodes: Text[] = [];
  const walker = document.createTreeWalker(range.commonAncestorContainer, NodeFilter.SHOW_TEXT);
  const TextNode = (document.defaultView ?? window).Text;
  for (let node: Node | null = walker.currentNode; node !== null; node = walker.nextNode()) {
    if (node instanceof TextNode && range.intersectsNode(node)) nodes.push(node);
  }
  const { startContainer, startOffset, endContainer, endOffset } = range;
  let first: HTMLElement | null = null;
  for (const node of nodes) {
    const part = document.createRange();
    part.setStart(node, node === startContainer ? startOffset : 0);
    part.setEnd(node, node === endContainer ? endOffset : node.data.length);
    const mark = document.createElement("mark");
    part.surroundContents(mark);
    first ??= mark;
  }
  return first;
}

/** A horizontal scroll bar of any system fits in here. */
const SCROLL_BAR_PX = 18;

/** Gives the frame the height of its mail, now and whenever its width changes. */
function fitToContent(frame: HTMLIFrameElement): void {
  const root = frame.contentDocument?.documentElement;
  const body = frame.contentDocument?.body;
  if (root === undefined || body === undefined) return;
  let fittedWidth = -1;
  const observer = new ResizeObserver(() => {
    // Width only: a mail whose height follows the frame's would grow for ever.
    if (root.clientWidth === fittedWidth) return;
    fittedWidth = root.clientWidth;
    frame.style.height = `${body.offsetHeight + (root.scrollWidth > root.clientWidth ? SCROLL_BAR_PX : 0)}px`;
  });
  observer.observe(body);
}

function MessageView({
  message,
  texts,
  locale,
  frame,
}: {
  readonly message: RawMessage;
  readonly texts: PreviewTexts;
  readonly locale: Locale;
  readonly frame: (element: HTMLIFrameElement | null) => void;
}) {
  const { kind, content } = message.body;
  const body = kind === "html" ? mailDocument(content, "") : textDocument(content, "");
  return (
    <article className="message">
      <header>
        <strong>{nameOf(message.from)}</strong>
        <time>{sentText(message, locale, texts.noDate)}</time>
        <p className="recipients">
          {texts.to} {message.to.map(nameOf).join(", ")}
          {message.cc.length > 0 && ` · ${texts.cc} ${message.cc.map(nameOf).join(", ")}`}
        </p>
        {message.attachmentNames.length > 0 && (
          <p className="recipients">
            {texts.attachments} {message.attachmentNames.join(", ")}
          </p>
        )}
      </header>
      <iframe
        ref={frame}
        title={`${nameOf(message.from)}, ${sentText(message, locale, texts.noDate)}`}
        // No allow-scripts: the mail cannot run anything. Same origin, so that this page may measure it and mark a sentence.
        sandbox="allow-same-origin"
        srcDoc={body}
        onLoad={(event) => fitToContent(event.currentTarget)}
      />
    </article>
  );
}

/** Three hundred frames at once would freeze the page for seconds; the rest follow while the first can be read. */
const FRAMES_AT_ONCE = 20;

export function MailView({ thread, texts, locale, handle }: Props) {
  const [framed, setFramed] = useState(FRAMES_AT_ONCE);
  useEffect(() => {
    if (framed >= thread.messages.length) return;
    const next = setTimeout(() => setFramed(framed + FRAMES_AT_ONCE), 0);
    return () => clearTimeout(next);
  }, [framed, thread]);
  const frames = useRef(new Map<string, HTMLIFrameElement>());
  useEffect(() => {
    handle({
      show: (evidence) => {
        const documents = [...frames.current].flatMap(([id, element]) =>
          element.contentDocument === null ? [] : [{ id, element, document: element.contentDocument }],
        );
        for (const { document } of documents) unmark(document);
        // The message itself first; a sentence known only from a quote stands in some later mail.
        const ordered = documents.toSorted((a, b) => Number(b.id === evidence.span.message) - Number(a.id === evidence.span.message));
        for (const { element, document } of ordered) {
          const range = findQuote(document.body, evidence.quote);
          if (range === null) continue;
          const mark = markRange(range);
          const top = (mark?.getBoundingClientRect().top ?? 0) + element.getBoundingClientRect().top;
          element.closest(".mail")?.scrollBy({ top: top - 160, behavior: "smooth" });
          return true;
        }
        return false;
      },
    });
    return () => handle(null);
  }, [handle]);
  return (
    <section className="mail" tabIndex={0} aria-label={thread.messages[0]?.subject ?? ""}>
      <h1>{thread.messages[0]?.subject}</h1>
      {thread.messages.slice(0, framed).map((message) => (
        <MessageView
          key={message.id}
          message={message}
          texts={texts}
          locale={locale}
          frame={(element) => {
            if (element === null) frames.current.delete(message.id);
            else frames.current.set(message.id, element);
          }}
        />
      ))}
    </section>
  );
}
