/** The reply that receives the draft: editable, saved as a file, never sent. */
import { useEffect, useRef, useState } from "react";
import { plainWords } from "../../engine/summary/plainWords.ts";
import type { Person } from "../../engine/types.ts";
import type { ComposedReply } from "./composedReply.ts";
import { draftMail } from "./draftMail.ts";
import type { PreviewTexts } from "./previewTexts.ts";
import { cleanDraft } from "./sanitizeMail.ts";

interface Props {
  readonly reply: ComposedReply;
  readonly me: Person;
  /** Message-IDs of the thread, nearest last. */
  readonly answers: readonly string[];
  readonly texts: PreviewTexts;
  /** HTML that goes to the cursor, or to the beginning when the cursor is elsewhere; null: nothing to insert. */
  readonly insertion: { readonly html: string } | null;
  readonly onClose: () => void;
}

const shown = (people: readonly Person[]): string => people.map(({ name, address }) => (name === "" ? (address ?? "?") : name)).join(", ");

/** A file name that every system takes, without signs that would show another ending. */
const fileName = (subject: string): string =>
  plainWords(subject.replace(/[\\/:*?"<>|]+/g, " "), 80).replace(/^[\s.]+|[\s.]+$/g, "") || "draft";

function insertAtCursor(body: HTMLElement, html: string): void {
  const selection = window.getSelection();
  const chosen = selection !== null && selection.rangeCount > 0 ? selection.getRangeAt(0) : null;
  const range = chosen !== null && body.contains(chosen.commonAncestorContainer) ? chosen : document.createRange();
  if (range !== chosen) {
    range.selectNodeContents(body);
    range.collapse(true);
  }
  range.deleteContents();
  range.insertNode(range.createContextualFragment(cleanDraft(html)));
}

export function ComposeWindow({ reply, me, answers, texts, insertion, onClose }: Props) {
  const body = useRef<HTMLElement>(null);
  const [subject, setSubject] = useState(reply.subject);
  useEffect(() => {
    setSubject(reply.subject);
    // Set by hand: React must not own what the user types over.
    if (body.current !== null) body.current.innerHTML = cleanDraft(reply.html);
  }, [reply]);
  useEffect(() => {
    if (insertion !== null && body.current !== null) insertAtCursor(body.current, insertion.html);
  }, [insertion]);
  const save = () => {
    const element = body.current;
    if (element === null) return;
    const mail = draftMail({
      from: me,
      to: reply.to,
      cc: reply.cc,
      subject,
      text: element.innerText,
      html: cleanDraft(element.innerHTML),
      answers,
      boundary: `=_${crypto.randomUUID()}`,
    });
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([mail], { type: "message/rfc822" }));
    link.download = `${fileName(subject)}.eml`;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
  };
  return (
    <div className="compose">
      <header>
        <strong>{texts.compose}</strong>
        <span className="quiet">{texts.notSent}</span>
        <button type="button" onClick={save}>
          {texts.saveAsEml}
        </button>
        <button type="button" onClick={onClose}>
          {texts.close}
        </button>
      </header>
      <p>
        {texts.to} <span data-testid="compose-to">{shown(reply.to)}</span>
      </p>
      {reply.cc.length > 0 && (
        <p>
          {texts.cc} <span data-testid="compose-cc">{shown(reply.cc)}</span>
        </p>
      )}
      <label>
        {texts.subject} <input value={subject} onChange={(event) => setSubject(event.target.value)} />
      </label>
      <section
        ref={body}
        className="composeBody"
        aria-label={texts.compose}
        contentEditable
        suppressContentEditableWarning
        lang={reply.locale ?? undefined}
      />
    </div>
  );
}
