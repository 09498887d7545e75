/** Google's three conditions for a draft to stand in its thread. A draft that breaks one becomes a "ghost": listed among the drafts, not in the thread. */
import type { RawMessage } from "../../engine/types.ts";
import { threadSubject } from "../../hosts/files/threadSubject.ts";

export type BrokenRule = "noThreadId" | "noInReplyTo" | "unknownInReplyTo" | "noReferences" | "otherSubject";

/** `hasThreadId`: the request named the thread. `thread`: its messages, drafts left out. null: the draft stands in the thread. */
export function brokenRule(
  draft: RawMessage,
  inReplyTo: readonly string[],
  references: readonly string[],
  thread: readonly RawMessage[],
): BrokenRule | null {
  const answered = inReplyTo.at(-1);
  // A mail that came without an id cannot be named.
  const canBeNamed = thread.some(({ id }) => !id.endsWith("@without-message-id.invalid"));
  if (canBeNamed && answered === undefined) return "noInReplyTo";
  const parent = thread.find(({ id }) => id === answered);
  if (canBeNamed && parent === undefined) return "unknownInReplyTo";
  if (parent !== undefined && !isFullChain(references, parent)) return "noReferences";
  const subjects = new Set(thread.map(({ subject }) => threadSubject(subject).plain));
  return subjects.has(threadSubject(draft.subject).plain) ? null : "otherSubject";
}

/** The parent last, before it whatever the parent refers to; the middle may be left out where there are very many. */
function isFullChain(references: readonly string[], parent: RawMessage): boolean {
  if (references.at(-1) !== parent.id) return false;
  const wanted = parent.answers.filter((id) => id !== parent.id);
  if (wanted.length <= MOST_WHOLE) return wanted.every((id) => references.includes(id));
  return wanted.slice(0, 1).every((id) => references.includes(id)) && wanted.slice(-1).every((id) => references.includes(id));
}

const MOST_WHOLE = 32;
