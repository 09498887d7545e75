/** What the add-on remembers of a user between two clicks. Kept in the server's store; in memory for tests. */
import type { Locale, MessageId, ThreadId } from "../../engine/types.ts";
import type { EditStep } from "../../panel/edits.ts";

/** The `sub` of Google's ID token: the one name of an account that never changes hands. */
export type GoogleUser = string;

export interface AddonSettings {
  /** Language of the drafts; null: the thread's own. */
  readonly draftLocale: Locale | null;
  /** Working days without an answer before a nudge. */
  readonly quietDays: number;
}

/** At most one draft exists for each of these. */
export interface DraftKey {
  readonly user: GoogleUser;
  readonly thread: ThreadId;
  /** The newest message of the thread when the draft was asked for. */
  readonly lastMessage: MessageId;
  readonly locale: Locale;
}

/** Throws when somebody else is still making the same draft after the deadline: the user is told to press again. */
export class DraftBusy extends Error {
  constructor() {
    super("the same draft is being made");
    this.name = "DraftBusy";
  }
}

export interface AddonMemory {
  settingsOf(user: GoogleUser): Promise<AddonSettings>;
  keepSettings(user: GoogleUser, settings: AddonSettings): Promise<void>;
  /** The user's edits of a thread's items, oldest first. */
  editsOf(user: GoogleUser, thread: ThreadId): Promise<readonly EditStep[]>;
  /** Adds at the end, in one step: two quick clicks lose neither edit. A step that equals the last one kept is not added again. */
  addEdits(user: GoogleUser, thread: ThreadId, step: EditStep): Promise<void>;
  /**
   * Calls `make` with the id of the draft made before (null: none), alone for this key whatever process asks, and remembers the id it returns.
   * When `make` rejects nothing is remembered. Rejects with DraftBusy when another call for the key does not end in time.
   */
  oneDraft(key: DraftKey, make: (before: string | null) => Promise<string>): Promise<string>;
  /** The thread whose summary the user drafted or looked at last: what a compose event, which names no thread, is answered with. */
  lastThread(user: GoogleUser): Promise<LastThread | null>;
  keepLastThread(user: GoogleUser, last: LastThread): Promise<void>;
  /** Everything of the user is gone. */
  forget(user: GoogleUser): Promise<void>;
}

export interface LastThread {
  readonly thread: ThreadId;
  /** A message of it, for fetching. */
  readonly message: MessageId;
  /** The rendered summary as it was shown, so that a compose action needs no mail access. */
  readonly subject: string;
  readonly html: string;
  readonly text: string;
  /** Addresses of the people it went to, to match a draft being written. */
  readonly people: readonly string[];
}

export const defaultSettings: AddonSettings = { draftLocale: null, quietDays: 3 };
