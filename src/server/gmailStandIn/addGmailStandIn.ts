/** A strict stand-in for the Gmail API, for the preview and for tests. */
import type { Hono } from "hono";

/** A mailbox as it came over the wire. */
export interface MailSources {
  /** Whose mailbox it is; a token of anybody else is refused. */
  readonly owner: string;
  /** Whole mails, RFC 5322. */
  readonly sources: readonly Uint8Array[];
}

export interface GmailStandInOptions {
  /** "/gmail-api": the API lies below `${root}/gmail/v1/`. */
  readonly root: string;
  /** Milliseconds since 1970; the present when left out. */
  readonly now?: () => number;
}

export function addGmailStandIn(app: Hono, mail: () => Promise<MailSources>, { root }: GmailStandInOptions): void {
  app.get(`${root}/gmail/v1/users/me/profile`, async (context) => context.json({ emailAddress: (await mail()).owner }));
}
