/** State of the preview page: which mailbox, which thread, which language; and the bridge the panel's frame calls. */
import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { createPortal, flushSync } from "react-dom";
import type { RawThread } from "../../engine/types.ts";
import { loadPreviewTexts } from "../../languages/texts.ts";
import { ComposeWindow } from "./ComposeWindow.tsx";
import { type Choices, saveChoices } from "./choices.ts";
import { type ComposedReply, replyToAll } from "./composedReply.ts";
import { GmailPane } from "./gmail/GmailPane.tsx";
import { MailView, type MailViewHandle } from "./MailView.tsx";
import { type Mailbox, openFiles, openSamples, sampleIndex } from "./mailbox.ts";
import { OutlookPane } from "./OutlookPane.tsx";
import type { PreviewTexts } from "./previewTexts.ts";
import { ThreadList } from "./ThreadList.tsx";
import { Toolbar } from "./Toolbar.tsx";
import { useDroppedFiles } from "./useDroppedFiles.ts";

const empty: Mailbox = { threads: [], me: { address: null, name: "" }, people: [], problems: [] };

/** The pane is a page of its own, as in a mail client; a change of language or theme loads it anew. */
function paneAddress({ locale, theme }: Choices): string {
  const asked = new URLSearchParams({ locale, theme });
  const now = new URLSearchParams(window.location.search).get("now");
  if (now !== null) asked.set("now", now);
  return `pane.html?${asked.toString()}`;
}

const answersOf = (thread: RawThread | null): readonly string[] => thread?.messages.map((message) => message.id) ?? [];

export function PreviewPage({ firstChoices, firstTexts }: { readonly firstChoices: Choices; readonly firstTexts: PreviewTexts }) {
  const [choices, setChoices] = useState(firstChoices);
  const [texts, setTexts] = useState(firstTexts);
  const [mailbox, setMailbox] = useState(empty);
  const [status, setStatus] = useState<
    { readonly kind: "reading"; readonly count: number } | { readonly kind: "ready" } | { readonly kind: "noSamples" }
  >({ kind: "reading", count: 0 });
  const [threadId, setThreadId] = useState<string | null>(() => new URLSearchParams(window.location.search).get("thread"));
  const [reply, setReply] = useState<ComposedReply | null>(null);
  // A new object each time: the same words may be inserted twice.
  const [insertion, setInsertion] = useState<{ readonly html: string } | null>(null);
  const [notification, setNotification] = useState("");

  const thread = mailbox.threads.find((one) => one.id === threadId) ?? mailbox.threads[0] ?? null;
  const ownFiles = useRef(false);
  /** File names of the folder as they were read last; null: not yet, or the user's own files are on screen. */
  const folder = useRef<string | null>(null);
  const listeners = useRef(new Set<() => void>());
  const view = useRef<MailViewHandle>(null);
  const onView = useCallback((handle: MailViewHandle | null) => {
    view.current = handle;
  }, []);
  // The frame asks at any time; it must see what is on screen now, not what was there when the bridge was made.
  const current = useRef({ thread, me: mailbox.me, reply });
  current.current = { thread, me: mailbox.me, reply };
  useMemo(() => {
    window.followthroughPreview = {
      me: () => current.current.me,
      openThread: () => current.current.thread,
      // At once: the panel looks at the open reply next.
      compose: ({ draft, html }) => flushSync(() => setReply({ ...draft, html })),
      composed: () => {
        const html = document.querySelector(".composeBody")?.innerHTML;
        const to = current.current.reply?.to;
        return html === undefined || to === undefined ? null : { html, to };
      },
      insertAtCaret: (html) => flushSync(() => setInsertion({ html })),
      show: (evidence) => view.current?.show(evidence) ?? false,
      showThread: (id) => setThreadId(id),
      refresh: async () => {
        if (folder.current === null) return;
        const index = await sampleIndex().catch(() => null);
        const names = index?.files.join("\n");
        if (index === null || names === undefined || names === folder.current) return;
        folder.current = names;
        const opened = await openSamples(index).catch(() => null);
        // At once: whoever asked reads what is on screen next.
        if (opened !== null && !ownFiles.current) flushSync(() => setMailbox(({ me }) => ({ ...opened, me })));
      },
      hasOwnFiles: () => ownFiles.current,
      onThreadChanged: (listener) => {
        listeners.current.add(listener);
        return () => listeners.current.delete(listener);
      },
    };
  }, []);

  const openId = thread?.id ?? null;
  const onScreen = `${openId} as ${mailbox.me.address}`;
  const announced = useRef("");
  useEffect(() => {
    if (announced.current === onScreen) return;
    announced.current = onScreen;
    setReply(null);
    setInsertion(null);
    setNotification("");
    for (const listener of listeners.current) listener();
  }, [onScreen]);

  useEffect(() => {
    const show = (opened: Mailbox | null): void => {
      // Files that the user opened meanwhile stay on screen.
      if (ownFiles.current) return;
      if (opened !== null) setMailbox(opened);
      setStatus({ kind: opened === null ? "noSamples" : "ready" });
    };
    sampleIndex().then(
      async (index) => {
        const opened = await openSamples(index).catch(() => null);
        if (!ownFiles.current) folder.current = index.files.join("\n");
        show(opened);
      },
      () => show(null),
    );
  }, []);

  const choose = async (next: Choices) => {
    saveChoices(next);
    if (next.locale !== choices.locale) setTexts(await loadPreviewTexts(next.locale));
    document.documentElement.lang = next.locale;
    setChoices(next);
  };
  const open = useCallback(async (files: readonly File[]) => {
    if (files.length === 0) return;
    ownFiles.current = true;
    folder.current = null;
    setStatus({ kind: "reading", count: 0 });
    const opened = await openFiles(files, (count) => setStatus({ kind: "reading", count }));
    setMailbox(opened);
    setThreadId(null);
    setStatus({ kind: "ready" });
  }, []);
  const dragging = useDroppedFiles(open);

  return (
    <div className={`page ${choices.theme}`}>
      <Toolbar
        texts={texts}
        choices={choices}
        mailbox={mailbox}
        onChoose={(next) => void choose(next)}
        onOpen={(files) => void open(files)}
        onMe={(me) => setMailbox({ ...mailbox, me })}
      />
      {mailbox.problems.length > 0 && (
        <details className="problems" open>
          <summary>{texts.problems}</summary>
          <ul>
            {mailbox.problems.slice(0, 100).map(({ file, message, reason }) => (
              <li key={`${file} ${message}`}>
                {file}
                {message !== null && ` (${message})`}: {texts.unreadable[reason]}
              </li>
            ))}
          </ul>
        </details>
      )}
      <p className="status" role="status">
        {status.kind === "reading" && texts.readingFiles.replace("{count}", String(status.count))}
        {status.kind === "noSamples" && texts.noSamples}
        {notification}
      </p>
      <main className="columns" style={{ gridTemplateColumns: `minmax(180px, 260px) minmax(0, 1fr) ${choices.paneWidth}px` }}>
        <ThreadList threads={mailbox.threads} openId={openId} texts={texts} locale={choices.locale} onOpen={setThreadId} />
        <div className="reading">
          {thread !== null && <MailView key={thread.id} thread={thread} texts={texts} locale={choices.locale} handle={onView} />}
          {reply !== null && (
            <ComposeWindow
              reply={reply}
              me={mailbox.me}
              answers={answersOf(thread)}
              texts={texts}
              insertion={insertion}
              onClose={() => setReply(null)}
            />
          )}
        </div>
        {choices.client === "gmail" && status.kind !== "reading" && (
          <GmailPane
            thread={thread}
            me={mailbox.me}
            locale={choices.locale}
            texts={texts.gmail}
            title={texts.panel}
            width={choices.paneWidth}
            reply={reply}
            onReply={setReply}
            onInsert={(html) => setInsertion({ html })}
          />
        )}
        {choices.client === "outlook" && (
          <OutlookPane
            thread={thread}
            me={mailbox.me}
            locale={choices.locale}
            texts={texts}
            width={choices.paneWidth}
            onReply={(html) => thread !== null && setReply(replyToAll(thread, mailbox.me, html))}
            onNotification={setNotification}
          />
        )}
        {choices.client === "files" && (
          <iframe className="pane" title={texts.panel} src={paneAddress(choices)} style={{ width: choices.paneWidth }} />
        )}
      </main>
      {dragging && createPortal(<div className="dropping">{texts.dropHere}</div>, document.body)}
    </div>
  );
}
