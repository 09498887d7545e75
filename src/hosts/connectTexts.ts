/** Words of the page a user comes back to after letting the server look for replies. One file per locale. */
import type { Locale } from "../engine/types.ts";

export interface ConnectTexts {
  readonly locale: Locale;
  readonly connected: string;
  /** The user, or an administrator, said no, or left the needed right out. */
  readonly declined: string;
  /** The link was older than an hour, or not one of ours. */
  readonly expired: string;
  /** Signed in there as somebody else than here. */
  readonly otherAccount: string;
  readonly failed: string;
  /** The window may be closed. */
  readonly close: string;
}
