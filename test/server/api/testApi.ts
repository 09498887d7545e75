/** A whole API over a store in a folder of its own, with keys of this process instead of Google's and Microsoft's. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { Hono } from "hono";
import { createLocalJWKSet, exportJWK, generateKeyPair, type JWTVerifyGetKey, SignJWT } from "jose";
import { instant } from "../../../src/engine/brands.ts";
import type { Instant } from "../../../src/engine/types.ts";
import { calendarOf } from "../../../src/holidays/index.ts";
import { type ApiCall, type ApiDeps, addApi } from "../../../src/server/api/addApi.ts";
import type { ApiNudgeToSet } from "../../../src/server/api/shapes.ts";
import { signIn } from "../../../src/server/signIn/signIn.ts";
import { keyringOfFolder } from "../../../src/server/store/keyring.ts";
import { openStore } from "../../../src/server/store/openStore.ts";
import type { Store } from "../../../src/server/store/store.ts";
import { withDatabase } from "../store/storeFolder.ts";

export const START = Date.parse("2026-11-20T02:00:00Z");
export const ORIGIN = "https://followthrough.example";
export const TENANT = "11111111-1111-4111-8111-111111111111";
export const ENTRA_CLIENT = "22222222-2222-4222-8222-222222222222";
export const GOOGLE_CLIENT = "client.apps.example";

const ours = generateKeyPair("RS256");
const curve = generateKeyPair("ES256");
const strangers = generateKeyPair("RS256");
const keySet = ours
  .then(({ publicKey }) => exportJWK(publicKey))
  .then((key) => createLocalJWKSet({ keys: [{ ...key, kid: "known", alg: "RS256", use: "sig" }] }));
export const testKeys: JWTVerifyGetKey = async (header, token) => (await keySet)(header, token);

export interface TokenWish {
  readonly user?: string;
  readonly claims?: Readonly<Record<string, unknown>>;
  readonly expiresAt?: number;
  readonly byStranger?: boolean;
  /** Signed by a curve instead of RSA, under the key id of ours. */
  readonly byCurve?: boolean;
}

async function signed(claims: Readonly<Record<string, unknown>>, { expiresAt, byStranger, byCurve }: TokenWish): Promise<string> {
  const { privateKey } = await (byCurve === true ? curve : byStranger === true ? strangers : ours);
  return new SignJWT({ ...claims })
    .setProtectedHeader({ alg: byCurve === true ? "ES256" : "RS256", kid: "known" })
    .setIssuedAt(START / 1000 - 60)
    .setExpirationTime((expiresAt ?? START + 3_600_000 * 24 * 365) / 1000)
    .sign(privateKey);
}

/** `user`: hexadecimal digits, made into an object id. */
export function entraToken(wish: TokenWish = {}): Promise<string> {
  const user = wish.user ?? "a";
  return signed(
    {
      iss: `https://login.microsoftonline.com/${TENANT}/v2.0`,
      aud: ENTRA_CLIENT,
      sub: `pairwise-${user}`,
      tid: TENANT,
      oid: `${user.padEnd(8, "0").slice(0, 8)}-0000-4000-8000-000000000000`,
      scp: "access_as_user",
      preferred_username: `${user}@rivers.example`,
      ...wish.claims,
    },
    wish,
  );
}

export function googleToken(wish: TokenWish = {}): Promise<string> {
  const user = wish.user ?? "a";
  return signed(
    {
      iss: "https://accounts.google.com",
      aud: GOOGLE_CLIENT,
      sub: `g-${user}`,
      email: `${user}@hills.example`,
      email_verified: true,
      ...wish.claims,
    },
    wish,
  );
}

export interface TestApi {
  readonly store: Store;
  readonly deps: ApiDeps;
  readonly folder: string;
  readonly log: ApiCall[];
  at(ms: number): void;
  /** Whoever calls from now on, without a token of their own in the call. */
  become(user: string): Promise<void>;
  now(): Instant;
  call(method: string, route: string, options?: CallOptions): Promise<Response>;
  close(): Promise<void>;
}
export interface CallOptions {
  readonly token?: string | null;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export async function testApi(change: Partial<ApiDeps> = {}): Promise<TestApi> {
  const folder = mkdtempSync(path.join(tmpdir(), "followthrough-api-"));
  let now = START;
  const clock = (): Instant => instant(now);
  const keyring = keyringOfFolder(folder);
  const store = await openStore(
    { dataDir: await withDatabase(path.join(folder, "store")) },
    { keyring, now: clock, chance: () => 0.5, pause: () => Promise.resolve() },
  );
  const log: ApiCall[] = [];
  const app = new Hono();
  const deps: ApiDeps = {
    store,
    keyring,
    calendarOf,
    now: clock,
    signIn: (authorization, at) =>
      signIn(
        authorization,
        {
          local: null,
          google: { keys: testKeys, clientId: GOOGLE_CLIENT },
          entra: { keys: testKeys, clientId: ENTRA_CLIENT, authority: "https://login.microsoftonline.com/common" },
        },
        at,
      ),
    ownOrigin: () => ORIGIN,
    signInWays: { local: false, entra: null, google: null },
    connection: { offeredTo: () => false, begin: () => Promise.resolve(""), end: () => Promise.resolve() },
    saveReminder: () => Promise.resolve({ kind: "notReadable" }),
    calendarFile: (nudges) => Promise.resolve(`BEGIN:VCALENDAR\nX-NUDGES:${nudges.length}\nEND:VCALENDAR`),
    log: (call) => log.push(call),
    take: () => 0,
    ...change,
  };
  addApi(app, deps);
  let ownToken = await entraToken();
  return {
    become: async (user) => {
      ownToken = await entraToken({ user });
    },
    store,
    deps,
    folder,
    log,
    at: (ms) => {
      now = ms;
    },
    now: clock,
    call: async (method, route, { token = ownToken, body, headers = {} } = {}) =>
      app.request(`${ORIGIN}${route}`, {
        method,
        headers: {
          ...(token === null ? {} : { Authorization: `Bearer ${token}` }),
          ...(body === undefined ? {} : { "Content-Type": "application/json" }),
          ...headers,
        },
        ...(body === undefined ? {} : { body: typeof body === "string" ? body : JSON.stringify(body) }),
      }),
    async close() {
      await store.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

const clocks = (at: number, theirs: readonly [string, string], mine: readonly [string, string]) => ({
  at,
  theirs: { day: theirs[0], time: theirs[1] },
  mine: { day: mine[0], time: mine[1] },
});

/** Asked on a Friday in Tokyo, three working days; Monday is a holiday there, so the nudge is for Thursday morning. */
export function nudgeToSet(change: Partial<ApiNudgeToSet> = {}): ApiNudgeToSet {
  const due = Date.parse("2026-11-26T00:00:00Z");
  const on = clocks(due, ["2026-11-26", "09:00"], ["2026-11-26", "08:00"]);
  return {
    mailbox: "graph",
    thread: "AAQk-thread-1",
    subject: "Quotation for the pump housings",
    link: "https://outlook.office.com/mail/deeplink/read/AAMk1",
    zone: "Asia/Taipei",
    rule: { quietDays: 3 },
    decision: {
      kind: "wait",
      until: due,
      because: "silence",
      people: [
        {
          name: "Sato Kenji",
          address: "sato@harbour.example",
          since: clocks(START, ["2026-11-20", "11:00"], ["2026-11-20", "10:00"]),
          reason: "silence",
          quietDays: 3,
          due: on,
          sendAt: on,
          isDue: false,
          zone: "Asia/Tokyo",
          country: "JP",
          known: { from: "offsetOfMails", confidence: "high", isChoiceUnusable: false },
          holidays: [{ day: "2026-11-23", name: "勤労感謝の日" }],
          yearsWithoutHolidays: [],
          heldBy: null,
          backOn: null,
          day: null,
          told: 0,
          quotes: ["Could you send the revised quotation?"],
        },
      ],
      freed: [],
      isMutualSilence: false,
    },
    ...change,
  };
}
