/** The add-on's pane as Gmail shows it beside a mail; the buttons call the server that Google would call. */
import { useEffect, useState } from "react";
import type { Locale, Person, RawThread } from "../../../engine/types.ts";
import { type ComposedReply, replyToAll } from "../composedReply.ts";
import { CardView } from "./CardView.tsx";
import type { GmailPaneTexts } from "./gmailPaneTexts.ts";
import { type MailProgram, useAddon } from "./useAddon.ts";

const THREAD = "/gmail/addon/thread";
const HOME = "/gmail/addon/home";
const COMPOSE = "/gmail/addon/compose";

interface Props {
  readonly thread: RawThread | null;
  readonly me: Person;
  readonly locale: Locale;
  readonly texts: GmailPaneTexts;
  readonly title: string;
  readonly width: number;
  /** The mail being written; null when none is. */
  readonly reply: ComposedReply | null;
  readonly onReply: (reply: ComposedReply) => void;
  readonly onInsert: (html: string) => void;
}

/** A notification goes by itself, as in Gmail. */
const NOTIFICATION_MS = 6000;

function useFading(text: string): string {
  const [shown, setShown] = useState(text);
  useEffect(() => {
    setShown(text);
    const timer = setTimeout(() => setShown(""), NOTIFICATION_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return shown;
}

export function GmailPane(props: Props) {
  const { thread, me, locale, texts, width, reply, onReply, onInsert } = props;
  const messageId = thread?.messages.at(-1)?.id ?? null;
  const trigger = messageId === null ? HOME : THREAD;
  const recipients = [...(reply?.to ?? []), ...(reply?.cc ?? [])].flatMap((person) => person.address ?? []);
  const program: MailProgram = { recipients, openDraft: onReply, insert: onInsert };
  const addon = useAddon(messageId, locale, program);
  const notification = useFading(addon.notification);
  const { card, start } = addon;
  // Not about the open thread; from here it goes back to it.
  const isAside = messageId !== null && (card?.name === "home" || card?.name === "compose");
  return (
    <aside className="gmail" style={{ width }} aria-label={props.title} aria-busy={addon.isBusy}>
      <div className="gmBar">
        <strong>Followthrough</strong>
        {isAside && (
          <button type="button" className="gmButton" onClick={() => start(trigger)}>
            {texts.back}
          </button>
        )}
        {!isAside && reply !== null && (
          <button type="button" className="gmButton" onClick={() => start(COMPOSE)}>
            {texts.insertSummary}
          </button>
        )}
        {!isAside && reply === null && thread !== null && (
          <>
            <button type="button" className="gmButton" onClick={() => onReply(replyToAll(thread, me, ""))}>
              {texts.reply}
            </button>
            <button type="button" className="gmButton" onClick={() => start(HOME)}>
              {texts.home}
            </button>
          </>
        )}
      </div>
      {addon.isUnknownMail && <p className="gmNote">{texts.samplesOnly}</p>}
      {addon.hasFailed && (
        <div className="gmNote" role="alert">
          {texts.failed}{" "}
          <button type="button" className="gmButton" onClick={() => start(trigger)}>
            {texts.tryAgain}
          </button>
        </div>
      )}
      {addon.faults.length > 0 && (
        <div className="gmNote" role="alert">
          <strong>{texts.refused}</strong>
          <ul>
            {[...new Set(addon.faults)].slice(0, 20).map((fault) => (
              <li key={fault}>{fault}</li>
            ))}
          </ul>
        </div>
      )}
      {addon.scopes.length > 0 && (
        <div className="gmNote" role="alert">
          <strong>{texts.asksFor}</strong>
          <ul>
            {addon.scopes.map((scope) => (
              <li key={scope}>{scope}</li>
            ))}
          </ul>
        </div>
      )}
      <div className="gmProgress" role="status">
        {addon.isBusy && <span className="gmSpoken">{texts.working}</span>}
      </div>
      {card !== null && (
        <CardView
          key={`${messageId} ${addon.depth} ${card.name}`}
          card={card}
          texts={texts}
          onBack={addon.depth > 1 ? addon.back : null}
          onPress={(onClick, values) => !addon.isBusy && addon.press(onClick, values)}
        />
      )}
      <div className={notification === "" ? "gmSnackbar gmSpoken" : "gmSnackbar"} role="status">
        {notification}
      </div>
    </aside>
  );
}
