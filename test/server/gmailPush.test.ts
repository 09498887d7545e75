/** Gmail's pushes through the whole service, as the settings switch them on. */
import { Hono } from "hono";
import { createLocalJWKSet, exportJWK, generateKeyPair, SignJWT } from "jose";
import { address, instant } from "../../src/engine/brands.ts";
import { addGmailStandIn } from "../../src/server/gmailStandIn/addGmailStandIn.ts";
import { standInToken } from "../../src/server/gmailStandIn/standInTokens.ts";
import { openLog } from "../../src/server/logging.ts";
import { service } from "../../src/server/service.ts";
import { readSettings, type Settings } from "../../src/server/settings.ts";
import { handClock } from "../../src/server/wakeUps/clock.ts";
import { eml, HOUR_MS, ME, QUESTION, START } from "./rounds/mailsOfTests.ts";
import { keyringOf, testStores } from "./store/stores.ts";

const BASE = "https://mail.followthrough.example";
const CERTS = "https://certs.google.example/keys";
const SIGNER = "push@p.example";
const environment = {
  BASE_URL: BASE,
  ENCRYPTION_KEYS: Buffer.alloc(32, 7).toString("base64"),
  GOOGLE_CLIENT_ID: "client",
  GOOGLE_CLIENT_SECRET: "secret",
  GMAIL_ROOT_URL: "https://gmail.example/gmail-api",
  GOOGLE_CERTS_URL: CERTS,
};
const pubSub = { GMAIL_PUBSUB_TOPIC: "projects/p/topics/t", GMAIL_PUBSUB_SERVICE_ACCOUNT: SIGNER };

function settings(given: Readonly<Record<string, string>>): Settings {
  const read = readSettings(given);
  if (read.kind === "wrong") throw new Error(read.message);
  return read.settings;
}

/** The service with Google's places behind it: keys, token endpoint, mailbox. */
async function scene(given: Readonly<Record<string, string>>) {
  const clock = handClock(instant(START));
  const [ours, another] = await Promise.all([generateKeyPair("RS256"), generateKeyPair("RS256")]);
  const keys = { keys: [{ ...(await exportJWK(ours.publicKey)), kid: "1", alg: "RS256" }] };
  const google = new Hono();
  const standIn = addGmailStandIn(
    google,
    async () => ({ owner: ME, sources: [eml({ id: "1@nordholz.example", at: START - HOUR_MS, body: QUESTION })] }),
    { root: "/gmail-api", now: clock.now },
  );
  google.get("/keys", (context) => context.json(keys));
  google.post("/token", (context) =>
    context.json({
      access_token: standInToken({ account: ME, scopes: ["gmail.readonly", "gmail.compose"], expiresAt: START + HOUR_MS }),
      expires_in: 3600,
    }),
  );
  const stores = await testStores("PGlite");
  const store = await stores.open(undefined, { now: instant(START) });
  const account = await store.accounts.signIn({ provider: "google", subject: "1", address: address(ME) }, instant(START));
  await store.accounts.keepCredential(account.id, "refresh", instant(START));
  const running = service({
    settings: settings(given),
    store,
    keyring: keyringOf("a"),
    clock,
    chance: () => 0.5,
    log: openLog("silent"),
    checks: { local: null, entra: null, google: { keys: createLocalJWKSet(keys), clientId: "client" } },
    baseUrl: () => BASE,
    folder: null,
    fetch: async (input, init) => google.request(new Request(input, init)),
  });
  const app = new Hono();
  running.mount(app);
  const signed = (audience: string, email: string, key = ours.privateKey): Promise<string> =>
    new SignJWT({ email, email_verified: true })
      .setProtectedHeader({ alg: "RS256", kid: "1" })
      .setIssuer("https://accounts.google.com")
      .setAudience(audience)
      .setSubject("1")
      .setExpirationTime((START + HOUR_MS) / 1000)
      .sign(key);
  const push = async (token: string): Promise<number> => {
    const data = Buffer.from(JSON.stringify({ emailAddress: ME, historyId: "999999999" })).toString("base64");
    const answer = await app.request(`${BASE}/push/gmail`, {
      method: "POST",
      headers: { Authorization: `Bearer ${token}`, "Content-Type": "application/json" },
      body: JSON.stringify({ message: { data } }),
    });
    return answer.status;
  };
  return {
    signed,
    push,
    forger: another.privateKey,
    calls: () => Object.values(standIn.calls()).reduce((sum, count) => sum + count, 0),
    /** Ends once every look that was begun has ended. */
    stop: () => running.stop(),
    end: async (): Promise<void> => {
      await running.stop();
      await store.close();
      await stores.end();
    },
  };
}

describe("a push of Gmail's", () => {
  it("leads to a look when it is signed for this server, and to 401 when it is forged", async () => {
    const { push, signed, forger, calls, stop, end } = await scene({ ...environment, ...pubSub });
    const audience = `${BASE}/push/gmail`;
    expect(await push(await signed(audience, SIGNER, forger))).toBe(401);
    expect(await push(await signed(audience, "stranger@p.example"))).toBe(401);
    expect(await push(await signed("https://another.example/push/gmail", SIGNER))).toBe(401);
    expect(await push("x.y.z")).toBe(401);
    await stop();
    expect(calls()).toBe(0);
    expect(await push(await signed(audience, SIGNER))).toBe(204);
    await stop();
    expect(calls()).toBeGreaterThan(0);
    await end();
  });

  it("is refused where no topic is set", async () => {
    const { push, signed, calls, end } = await scene(environment);
    expect(await push(await signed(`${BASE}/push/gmail`, SIGNER))).toBe(401);
    expect(calls()).toBe(0);
    await end();
  });
});
