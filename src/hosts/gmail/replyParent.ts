import type { MessageId, Person } from "../../engine/types.ts";

/** What a reply needs of the message it answers: the last one of the thread that is no draft. */
export interface ReplyParent {
  /** null: the mail has no Message-ID. */
  readonly id: MessageId | null;
  /** What it answers itself, nearest last. */
  readonly answers: readonly MessageId[];
  readonly subject: string;
  readonly from: Person;
  readonly replyTo: readonly Person[];
  readonly to: readonly Person[];
  readonly cc: readonly Person[];
  /** Only of the user's own mail. */
  readonly bcc: readonly Person[];
  /** The user wrote it. */
  readonly isMine: boolean;
}
