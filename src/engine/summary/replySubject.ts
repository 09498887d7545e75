import { SUBJECT_PREFIX } from "../message/subjectPrefix.ts";
import { plainWords } from "./plainWords.ts";

const SUBJECT_COLUMNS = 200;

/** "Re: " once before the subject, whatever reply prefixes the mail programs of both sides have piled up. "Fwd:" stays: it tells something. */
export function replySubject(subject: string, replyPrefixes: readonly string[]): string {
  return `Re: ${bareSubject(subject, replyPrefixes)}`.trim();
}

/** The subject without the reply prefixes of any mail program. */
export function bareSubject(subject: string, replyPrefixes: readonly string[]): string {
  let bare = plainWords(subject, SUBJECT_COLUMNS);
  for (;;) {
    const found = SUBJECT_PREFIX.exec(bare);
    if (found === null || !replyPrefixes.includes((found[1] ?? "").toLowerCase())) return bare;
    bare = bare.slice(found[0].length);
  }
}
