/** The reply that receives the draft: editable, saved as a file, never sent. */
import { useEffect, useRef, useState } from "react";
import type { Person } from "../../engine/types.ts";
import type { RenderedDraft } from "../../panel/mailHost.ts";
import { draftMail } from "./draftMail.ts";
import type { PreviewTexts } from "./previewTexts.ts";
import { cleanDraft } from "./sanitizeMail.ts";

interface Props {
  readonly draft: RenderedDraft;
  readonly me: Person;
  /** Message-IDs of the thread, nearest last. */
  readonly answers: readonly string[];
  readonly texts: PreviewTexts;
  readonly onClose: () => void;
}

const shown = (people: readonly Person[]): string => people.map(({ name, address }) => (name === "" ? (address ?? "?") : name)).join(", ");

export function ComposeWindow({ draft, me, answers, texts, onClose }: Props) {
  const body = useRef<HTMLDivElement>(null);
  const [subject, setSubject] = useState(draft.draft.subject);
  useEffect(() => {
    setSubject(draft.draft.subject);
    // Set by hand: React must not own what the user types over.
    if (body.current !== null) body.current.innerHTML = cleanDraft(draft.html);
  }, [draft]);
  const save = () => {
    const element = body.current;
    if (element === null) return;
    const mail = draftMail({
      from: me,
      to: draft.draft.to,
      cc: draft.draft.cc,
      subject,
      text: element.innerText,
      html: cleanDraft(element.innerHTML),
      answers,
      boundary: `=_${crypto.randomUUID()}`,
    });
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([mail], { type: "message/rfc822" }));
    link.download = `${
      subject
        .replace(/[\\/:*?"<>|\p{Cc}]+/gu, " ")
        .slice(0, 80)
        .trim() || "draft"
    }.eml`;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
  };
  return (
    <section className="compose" aria-label={texts.compose}>
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
        {texts.to} <span data-testid="compose-to">{shown(draft.draft.to)}</span>
      </p>
      {draft.draft.cc.length > 0 && (
        <p>
          {texts.cc} <span data-testid="compose-cc">{shown(draft.draft.cc)}</span>
        </p>
      )}
      <label>
        {texts.subject} <input value={subject} onChange={(event) => setSubject(event.target.value)} />
      </label>
      {/* biome-ignore lint/a11y/useSemanticElements: a textarea cannot hold the draft's lists and bold words */}
      <div
        ref={body}
        className="composeBody"
        role="textbox"
        tabIndex={0}
        aria-multiline="true"
        aria-label={texts.compose}
        contentEditable
        suppressContentEditableWarning
        lang={draft.draft.locale}
      />
    </section>
  );
}
