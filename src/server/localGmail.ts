/** The Gmail side of the preview: the sample mailbox behind a stand-in for the Gmail API, and the add-on's real routes in front of it. */
import type { Hono } from "hono";
import { address, instant } from "../engine/brands.ts";
import type { AddonMemory } from "../hosts/gmail/addonMemory.ts";
import type { AddonNudges } from "../hosts/gmail/addonNudges.ts";
import { type AddonCall, addonRoutes } from "../hosts/gmail/addonRoutes.ts";
import { addGmailStandIn, type GmailStandIn, type MailSources } from "./gmailStandIn/addGmailStandIn.ts";
import { addLocalGoogle, type LocalGoogle } from "./localGoogle.ts";

const ROOT = "/gmail-api";

export interface LocalGmailParts {
  readonly google: LocalGoogle;
  readonly mail: () => Promise<MailSources>;
  readonly memory: AddonMemory;
  /** Left out: no card speaks of nudges. */
  readonly nudges?: AddonNudges;
  readonly log: (call: AddonCall) => void;
  readonly now: () => number;
}

/** Mounts everything below the origin that the browser uses; whatever the add-on answers is held against Google's rules. */
export function addLocalGmail(app: Hono, { google, mail, memory, nudges, log, now }: LocalGmailParts): GmailStandIn {
  const standIn = addGmailStandIn(app, mail, { root: ROOT, now });
  addLocalGoogle(app, google, async () => standIn.mailbox(address((await mail()).owner)));
  app.route(
    "/",
    addonRoutes({
      baseUrl: (origin) => origin,
      checks: google.checks,
      memory,
      ...(nudges === undefined ? {} : { nudges }),
      gmailRootUrl: (baseUrl) => `${baseUrl}${ROOT}`,
      log,
      now: () => instant(now()),
    }),
  );
  return standIn;
}
