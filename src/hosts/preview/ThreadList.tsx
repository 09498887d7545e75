/** The list of threads, newest first. */
import type { Locale, RawThread } from "../../engine/types.ts";
import type { PreviewTexts } from "./previewTexts.ts";

interface Props {
  readonly threads: readonly RawThread[];
  readonly openId: string | null;
  readonly texts: PreviewTexts;
  readonly locale: Locale;
  readonly onOpen: (id: string) => void;
}

/** Beyond this many rows a browser scrolls badly; the newest are what a person looks for. */
const ROWS = 500;

export function ThreadList({ threads, openId, texts, locale, onOpen }: Props) {
  const day = new Intl.DateTimeFormat(locale, { month: "short", day: "numeric" });
  return (
    <nav className="threads" aria-label={texts.threads}>
      {threads.length === 0 && <p className="quiet">{texts.noThreads}</p>}
      <ul>
        {threads.slice(0, ROWS).map((thread) => {
          const newest = thread.messages.at(-1);
          return (
            <li key={thread.id}>
              <button type="button" aria-current={thread.id === openId} onClick={() => onOpen(thread.id)}>
                <span className="subject">{thread.messages[0]?.subject || "—"}</span>
                <span className="quiet">
                  {newest?.from.name || newest?.from.address}
                  {newest?.sentAt != null && ` · ${day.format(newest.sentAt)}`}
                  {thread.messages.length > 1 && ` · ${thread.messages.length}`}
                </span>
              </button>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
