/** The subject of a reply as Gmail wants it: a reply under another subject starts a conversation of its own. */
import { SUBJECT_PREFIX } from "../../engine/message/subjectPrefix.ts";
import { replyPrefixes } from "../../languages/replyPrefixes.ts";

const KNOWN = new Set(replyPrefixes.map((prefix) => prefix.toLowerCase()));
const MOST_PREFIXES = 30;
/** Gmail cuts nothing off, but a header of that length is no subject any more. */
const MOST_CHARACTERS = 2_000;

/** "Re: " once before what the parent's subject is without the reply prefixes of all mail programs; "Fwd:" stays, and so does every other word. */
export function matchingSubject(parent: string): string {
  let bare = parent
    .slice(0, MOST_CHARACTERS)
    .replace(/[\s\p{Cc}]+/gu, " ")
    .replace(/\p{Cs}/gu, "")
    .trim();
  for (let count = 0; count < MOST_PREFIXES; count += 1) {
    const found = SUBJECT_PREFIX.exec(bare);
    if (found === null || !KNOWN.has((found[1] ?? "").toLowerCase())) break;
    bare = bare.slice(found[0].length);
  }
  return `Re: ${bare}`.trim();
}
