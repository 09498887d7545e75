/** A subject without what mail programs put before it. */
import { packs } from "../../languages/index.ts";

export interface ThreadSubject {
  /** The subject as its first author wrote it, lower case, one blank between words. */
  readonly plain: string;
  /** "Re:" or its like stood before it. */
  readonly isReply: boolean;
  readonly isForward: boolean;
}

const sources = (prefixes: readonly string[]): string => prefixes.toSorted((a, b) => b.length - a.length).join("|");
// "Re:", "RE[2]:", "回复：", "Re(2):", "Fwd :" and the tags of lists and scanners, "[External]".
const PREFIX = new RegExp(
  `^\\s*(?:(?<reply>${sources(packs.flatMap(({ automatic }) => automatic.replyPrefixes))})|(?<forward>${sources(
    packs.flatMap(({ automatic }) => automatic.forwardPrefixes),
  )}))\\s*(?:[\\[(（]\\s?\\d{1,3}\\s?[\\])）]|\\^\\d{1,3}|\\d{1,2})?\\s*[:：]`,
  "iu",
);
const TAG = /^\s*\[[^\][]{1,40}\]\s*/u;
const MOST_PREFIXES = 30;

/** Takes the prefixes of all languages off, in any order. */
export function threadSubject(subject: string): ThreadSubject {
  let rest = subject.normalize("NFKC").slice(0, 1000);
  let isReply = false;
  let isForward = false;
  for (let count = 0; count < MOST_PREFIXES; count += 1) {
    const prefix = PREFIX.exec(rest);
    if (prefix !== null) {
      isReply ||= prefix.groups?.reply !== undefined;
      isForward ||= prefix.groups?.forward !== undefined;
      rest = rest.slice(prefix[0].length);
      continue;
    }
    // A tag is only a tag when a prefix or more subject follows; "[PO-7788]" alone is the subject.
    const tag = TAG.exec(rest);
    if (tag === null || !PREFIX.test(rest.slice(tag[0].length))) break;
    rest = rest.slice(tag[0].length);
  }
  return { plain: rest.replace(/\s+/gu, " ").trim().toLowerCase(), isReply, isForward };
}
