/** What changed in a mailbox, in order, so that a program need not read everything again. */

export type ChangeKind = "messageAdded" | "messageDeleted" | "labelAdded" | "labelRemoved";

export interface Change {
  /** Counts up with gaps; beyond 2^53. */
  readonly id: bigint;
  readonly kind: ChangeKind;
  readonly message: { readonly id: string; readonly threadId: string; readonly labelIds: readonly string[] };
  /** The labels added or removed. */
  readonly labels: readonly string[];
}

const FIRST = 9_007_199_254_741_023n;
const DISTANCE = 17n;

export interface MailHistory {
  readonly current: () => bigint;
  readonly add: (kind: ChangeKind, message: Change["message"], labels?: readonly string[]) => bigint;
  /** Changes after the cursor; null: the cursor is too old, or none at all. */
  readonly since: (cursor: string) => readonly Change[] | null;
  /** What Google does after a week, sometimes after hours: older cursors are refused from now on. */
  readonly forget: () => void;
}

export function mailHistory(): MailHistory {
  let changes: Change[] = [];
  let current = FIRST;
  let oldest = FIRST;
  return {
    current: () => current,
    add: (kind, message, labels = []) => {
      current += DISTANCE;
      changes.push({ id: current, kind, message, labels });
      return current;
    },
    since: (cursor) => {
      if (!/^\d{1,20}$/.test(cursor)) return null;
      const after = BigInt(cursor);
      return after < oldest || after > current ? null : changes.filter(({ id }) => id > after);
    },
    forget: () => {
      changes = [];
      current += DISTANCE;
      oldest = current;
    },
  };
}
