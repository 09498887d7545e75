/** Two Gmails to try the product against: our strict stand-in and an emulator that others wrote. Both over HTTP, both through Google's library. */
import { createServer } from "node:net";
import { serve } from "@hono/node-server";
import { createEmulator } from "@inbox-zero/emulate";
import { gmail, type gmail_v1 } from "googleapis/build/src/apis/gmail/index.js";
import { Hono } from "hono";
import { type GmailClient, gmailClient } from "../../../src/hosts/gmail/gmailClient.ts";
import { addGmailStandIn } from "../../../src/server/gmailStandIn/addGmailStandIn.ts";
import { eventId } from "../../../src/server/gmailStandIn/gmailIds.ts";
import type { PushMessage } from "../../../src/server/gmailStandIn/pubSubPush.ts";
import { standInMessageToken, standInToken } from "../../../src/server/gmailStandIn/standInTokens.ts";
import { ADDON_SCOPES, anna, NOW } from "./gmailScene.ts";

/** Points of Gmail's behaviour that a peer may lack. */
export type Point =
  | "eventIds"
  | "openMessageToken"
  | "scopes"
  | "threadingRules"
  | "unknownThread"
  | "ownHeaders"
  | "decodedHeaders"
  | "charsets"
  | "newDraftMessage"
  | "oldCursor"
  | "watchSevenDays"
  | "push"
  | "quota"
  | "profile";

export interface RunningPeer {
  /** As the add-on asks. `open`: id of the open message. */
  readonly client: (open: string) => GmailClient;
  /** As the user's own mail program asks. */
  readonly user: gmail_v1.Gmail;
  readonly userOptions: { readonly rootUrl: string; readonly headers: Record<string, string>; readonly retry: false };
  /** The form of a message's id in an event. */
  readonly eventId: (id: string) => string;
  /** Returns Gmail's id of the message. */
  readonly deliver: (source: Uint8Array) => Promise<string>;
  /** What Pub/Sub was given to deliver. */
  readonly pushes: () => readonly PushMessage[];
  readonly close: () => Promise<void>;
}

export interface Peer {
  readonly name: string;
  /** What it lacks, and how (measured). */
  readonly gaps: Partial<Readonly<Record<Point, string>>>;
  readonly start: () => Promise<RunningPeer>;
}

const account = anna.address ?? "";
const clientAt = (rootUrl: string, accessToken: string, messageToken: string | null): GmailClient =>
  gmailClient({ rootUrl, accessToken, messageToken, deadline: AbortSignal.timeout(20_000) });

const standIn: Peer = {
  name: "our strict stand-in",
  gaps: {},
  start: async () => {
    const app = new Hono();
    const pushes: PushMessage[] = [];
    const control = addGmailStandIn(app, async () => ({ owner: account, sources: [] }), {
      root: "/gmail-api",
      now: () => NOW,
      push: { deliver: async (body) => pushes.push(body) },
    });
    const { server, port } = await new Promise<{ server: ReturnType<typeof serve>; port: number }>((resolve) => {
      const made = serve({ fetch: app.fetch, port: 0, hostname: "localhost" }, (info) => resolve({ server: made, port: info.port }));
    });
    const rootUrl = `http://localhost:${port}/gmail-api/`;
    const headers = { Authorization: `Bearer ${standInToken({ account, scopes: ["gmail.modify"] })}` };
    return {
      client: (open) => clientAt(rootUrl, standInToken({ account, scopes: ADDON_SCOPES }), standInMessageToken({ account, message: open })),
      user: gmail("v1"),
      userOptions: { rootUrl, headers, retry: false },
      eventId: (id) => eventId("msg", id),
      pushes: () => pushes,
      deliver: async (source) => (await control.deliver(account, source)).id,
      close: () => new Promise((resolve) => server.close(() => resolve())),
    };
  },
};

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const probe = createServer().listen(0, "localhost", () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === "object" && address !== null ? address.port : 0));
    });
  });

const emulator: Peer = {
  name: "@inbox-zero/emulate",
  gaps: {
    eventIds: "it does not know msg-f: ids",
    openMessageToken: "it ignores X-Goog-Gmail-Access-Token",
    scopes: "it takes any bearer token for everything",
    threadingRules: "it puts a draft with another subject and no references into the thread",
    unknownThread: "it takes a thread id that does not exist",
    ownHeaders: "it leaves Auto-Submitted out of payload.headers",
    decodedHeaders: "it gives encoded-words as they were sent",
    charsets: "it reads every body as UTF-8 and leaves out the Content-Type that names the charset",
    newDraftMessage: "the message of a draft keeps its id when the draft is saved again",
    oldCursor: "it answers an old history cursor with everything instead of 404",
    watchSevenDays: "its watch ends after 24 hours",
    push: "it never tells anybody of a change",
    quota: "it counts no units",
    profile: "it has no users.getProfile",
  },
  start: async () => {
    const seed = { tokens: { "tok-anna": { login: account } }, google: { users: [{ email: account, name: anna.name }] } };
    const emulated = await createEmulator({ service: "google", port: await freePort(), seed });
    const rootUrl = `${emulated.url}/`;
    const user = gmail("v1");
    const userOptions = { rootUrl, headers: { Authorization: "Bearer tok-anna" }, retry: false } as const;
    return {
      client: () => clientAt(rootUrl, "tok-anna", null),
      user,
      userOptions,
      eventId: (id) => id,
      pushes: () => [],
      deliver: async (source) => {
        const raw = Buffer.from(source).toString("base64url");
        const { data } = await user.users.messages.insert(
          { userId: "me", internalDateSource: "dateHeader", requestBody: { raw, labelIds: ["INBOX"] } },
          userOptions,
        );
        return data.id ?? "";
      },
      close: () => emulated.close(),
    };
  },
};

export const peers: readonly Peer[] = [standIn, emulator];
