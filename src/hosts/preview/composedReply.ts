/** A reply as the compose window shows it, whoever wrote it: the preview's own panel or the pane inside office.js. */
import type { Locale, Person, RawThread } from "../../engine/types.ts";

export interface ComposedReply {
  readonly subject: string;
  readonly to: readonly Person[];
  readonly cc: readonly Person[];
  readonly html: string;
  /** null: the mail client that opened the window does not know. */
  readonly locale: Locale | null;
}

const replySubject = (subject: string): string => (/^re:/iu.test(subject) ? subject : `Re: ${subject}`);

/** What a mail client's "reply to all" fills in: the newest author and everybody else, without me. */
export function replyToAll(thread: RawThread, me: Person, html: string): ComposedReply {
  const newest = thread.messages.at(-1);
  const others = (people: readonly Person[]) => people.filter(({ address }) => address !== me.address);
  const wroteMyself = newest?.from.address === me.address;
  const to = newest === undefined ? [] : others(wroteMyself ? newest.to : [newest.from, ...newest.to]);
  return { subject: replySubject(newest?.subject ?? ""), to, cc: others(newest?.cc ?? []), html, locale: null };
}
