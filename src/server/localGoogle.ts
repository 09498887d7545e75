/**
 * Google for the preview: keys of this process sign what Google would sign, so that the add-on's real routes can be called on this machine alone.
 * Nothing here is mounted on a server that others reach.
 */
import type { Hono } from "hono";
import { createLocalJWKSet, exportJWK, generateKeyPair, SignJWT } from "jose";
import { z } from "zod";
import { readEml } from "../hosts/files/readEml.ts";
import { ADDON_SCOPES, addonAudiences, TRIGGERS } from "../hosts/gmail/deployment.ts";
import type { CallerChecks } from "../hosts/gmail/verifyCaller.ts";
import { eventId } from "./gmailStandIn/gmailIds.ts";
import type { GmailMailbox } from "./gmailStandIn/gmailMailbox.ts";
import { standInMessageToken, standInToken } from "./gmailStandIn/standInTokens.ts";

const SERVICE_ACCOUNT = "addon@followthrough.example";
const CLIENT = "preview";
const KEY_ID = "preview";
/** The one user of the preview. */
const SUBJECT = "100000000000000000001";
const LIFETIME = "1h";

export interface LocalGoogle {
  readonly checks: (baseUrl: string) => CallerChecks;
  /** The system's token for one address, and the user's. */
  readonly systemToken: (audience: string) => Promise<string>;
  readonly userToken: (address: string) => Promise<string>;
}

export async function localGoogle(): Promise<LocalGoogle> {
  const { privateKey, publicKey } = await generateKeyPair("RS256");
  const keys = createLocalJWKSet({ keys: [{ ...(await exportJWK(publicKey)), kid: KEY_ID, alg: "RS256", use: "sig" }] });
  const signed = (claims: Readonly<Record<string, unknown>>) =>
    new SignJWT({ iss: "https://accounts.google.com", email_verified: true, ...claims })
      .setProtectedHeader({ alg: "RS256", kid: KEY_ID })
      .setIssuedAt()
      .setExpirationTime(LIFETIME)
      .sign(privateKey);
  return {
    checks: (baseUrl) => ({ keys, audiences: addonAudiences(baseUrl), serviceAccount: SERVICE_ACCOUNT, clientId: CLIENT }),
    systemToken: (audience) => signed({ aud: audience, sub: "service", email: SERVICE_ACCOUNT }),
    userToken: (address) => signed({ aud: CLIENT, sub: SUBJECT, email: address }),
  };
}

const asked = z.object({
  /** Where the event will be posted: the token names it. */
  path: z.string().startsWith("/gmail/addon/").default(TRIGGERS.thread),
  /** The mail on screen by its Message-ID; null: none is open. */
  messageId: z.string().nullable().default(null),
  locale: z.string().default("en"),
  timeZone: z.string().default("UTC"),
  parameters: z.record(z.string(), z.string()).default({}),
  formInputs: z.record(z.string(), z.unknown()).default({}),
  /** Recipients of a mail being written; left out: none is. */
  recipients: z.array(z.string()).default([]),
});

/**
 * `POST /preview/gmail/event` answers { event, bearer }: what Google would post for this user, and the `Authorization` that goes with it.
 * `GET /preview/gmail/draft/:id` shows a draft that was made.
 */
export function addLocalGoogle(app: Hono, google: LocalGoogle, mailbox: () => Promise<GmailMailbox>): void {
  app.post("/preview/gmail/event", async (context) => {
    const parsed = asked.safeParse(await context.req.json().catch(() => null));
    if (!parsed.success) return context.json({ error: "not understood" }, 400);
    const { path, messageId, locale, timeZone, parameters, formInputs, recipients } = parsed.data;
    const { owner, messages } = await mailbox();
    const open = messageId === null ? undefined : messages().find(({ message }) => message.id === messageId);
    const event = {
      commonEventObject: {
        userLocale: locale,
        hostApp: "GMAIL",
        platform: "WEB",
        timeZone: { id: timeZone, offset: 0 },
        parameters,
        formInputs,
      },
      authorizationEventObject: {
        userOAuthToken: standInToken({ account: owner, scopes: ADDON_SCOPES }),
        userIdToken: await google.userToken(owner),
        authorizedScopes: ADDON_SCOPES,
      },
      gmail:
        open === undefined
          ? { toRecipients: recipients, ccRecipients: [], bccRecipients: [] }
          : {
              messageId: eventId("msg", open.id),
              threadId: eventId("thread", open.threadId),
              accessToken: standInMessageToken({ account: owner, message: open.id }),
            },
    };
    const bearer = await google.systemToken(`${new URL(context.req.url).origin}${path}`);
    return context.json({ event, bearer, isKnown: messageId === null || open !== undefined });
  });
  app.get("/preview/gmail/draft/:id", async (context) => {
    const { draft, message } = await mailbox();
    const found = draft(context.req.param("id"));
    const source = found === null ? undefined : message(found.messageId)?.source;
    const mail = source === undefined ? null : await readEml(source);
    if (mail?.kind !== "mail") return context.json({ error: "there is no such draft" }, 404);
    const { subject, to, cc } = mail.message;
    return context.json({ subject, to, cc, html: mail.html, text: mail.text, isGhost: found?.ghost !== null });
  });
}
