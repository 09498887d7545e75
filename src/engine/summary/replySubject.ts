import { plainWords } from "./plainWords.ts";

const SUBJECT_COLUMNS = 200;
/** A prefix of letters, perhaps with the number of replies: "Re[2]", "RE (3)". */
const PREFIX = /^(\p{L}{1,8})\s?(?:\[\d{1,3}\]|\(\d{1,3}\)|\*\d{1,3})?\s?[:：]\s*/u;

/** "Re: " once before the subject, whatever reply prefixes the mail programs of both sides have piled up. "Fwd:" stays: it tells something. */
export function replySubject(subject: string, replyPrefixes: readonly string[]): string {
  return `Re: ${bareSubject(subject, replyPrefixes)}`.trim();
}

/** The subject without the reply prefixes of any mail program. */
export function bareSubject(subject: string, replyPrefixes: readonly string[]): string {
  let bare = plainWords(subject, SUBJECT_COLUMNS);
  for (;;) {
    const found = PREFIX.exec(bare);
    if (found === null || !replyPrefixes.includes((found[1] ?? "").toLowerCase())) return bare;
    bare = bare.slice(found[0].length);
  }
}
