/** A request that tells neither what for nor until when: the question behind it is worth asking first. */
import type { Commitment, ThreadReading } from "../types.ts";

/** Longer mails tell what they are about. */
const MOST_LETTERS = 160;
const MOST_SENTENCES = 3;

/** The one request of a short newest mail of the other side that gives no day and no condition; null: the mail says more. */
export function bareRequest({ thread, me, commitments }: Pick<ThreadReading, "thread" | "me" | "commitments">): Commitment | null {
  const newest = thread.messages.findLast(({ automatic }) => automatic === null);
  if (newest === undefined || newest.from.address === me.address || newest.ownText.length > MOST_LETTERS) return null;
  if (newest.sentences.length > MOST_SENTENCES || newest.attachmentNames.length > 0) return null;
  const asked = commitments.filter((one) => one.kind !== "promise" && one.evidence.at(-1)?.span.message === newest.id);
  const [only, another] = asked;
  return only !== undefined && another === undefined && only.side === "me" && only.due.kind === "none" && only.condition === null
    ? only
    : null;
}
