/** Letting the server look for replies: what Google and Microsoft are asked, and every way in which it can end. */
import { createHash } from "node:crypto";
import { address, instant } from "../../../src/engine/brands.ts";
import { type Connection, connection } from "../../../src/server/connect/connection.ts";
import type { OAuthProvider } from "../../../src/server/connect/oauthProvider.ts";
import { type Keyring, readKeyring } from "../../../src/server/store/keyring.ts";
import type { Account, Credential, Identity } from "../../../src/server/store/store.ts";

const START = Date.parse("2026-11-20T02:00:00Z");
const identity: Identity = { provider: "google", subject: "g-1", address: address("mei@hills.example") };
const keyring = ((): Keyring => {
  const read = readKeyring(Buffer.alloc(32, 7).toString("base64"));
  if (read.kind === "wrong") throw new Error(read.message);
  return read.keyring;
})();

const provider: OAuthProvider = {
  provider: "google",
  clientId: "client",
  clientSecret: "very secret",
  authorizeUrl: "https://accounts.provider.example/auth",
  tokenUrl: "https://provider.example/token",
  revokeUrl: "https://provider.example/revoke",
  scopes: ["openid", "https://provider.example/auth/mail.read"],
  needed: ["https://provider.example/auth/mail.read"],
  parameters: { access_type: "offline" },
  subjectOf: (idToken) => Promise.resolve(idToken === "id of g-1" ? "g-1" : "g-2"),
};
const granted = { refresh_token: "refresh me", id_token: "id of g-1", scope: "openid https://provider.example/auth/mail.read" };

interface World {
  readonly connection: Connection;
  readonly asked: { readonly url: string; readonly fields: Readonly<Record<string, string>> }[];
  readonly kept: () => Credential | null;
  readonly looked: string[];
  at(ms: number): void;
}

/** `answers`: what the provider says next; a status without a body, or nothing at all. */
function world(...answers: readonly (object | number | "away")[]): World {
  let now = START;
  let credential: Credential | null = null;
  const looked: string[] = [];
  const asked: World["asked"] = [];
  const account: Account = { ...identity, id: "account-1", settings: {}, createdAt: instant(START) };
  const rest = [...answers];
  const store = {
    accounts: {
      find: (id: string) => Promise.resolve(id === account.id ? account : null),
      credential: () => Promise.resolve(credential),
      keepCredential: (_account: string, secret: string) => {
        credential = { state: "ok", secret };
        return Promise.resolve();
      },
      forgetCredential: () => {
        credential = null;
        return Promise.resolve();
      },
    },
    nudges: {
      signedInAgain: () => Promise.resolve(looked.push("signedInAgain")),
      lookNow: () => Promise.resolve(looked.push("lookNow")),
    },
  };
  const made = connection({
    store,
    keyring,
    providers: [provider],
    callbackUrl: () => "https://followthrough.example/connected",
    now: () => instant(now),
    fetch: (url, init) => {
      asked.push({ url: String(url), fields: Object.fromEntries(new URLSearchParams(String(init?.body))) });
      const next = rest.shift();
      if (next === undefined || next === "away") return Promise.reject(new Error("no way to it"));
      return Promise.resolve(typeof next === "number" ? new Response(null, { status: next }) : Response.json(next));
    },
  });
  return { connection: made, asked, kept: () => credential, looked, at: (ms) => (now = ms) };
}

const begun = async ({ connection: made }: World): Promise<URL> => new URL(await made.begin("account-1", identity));
const stateOf = (url: URL): string => url.searchParams.get("state") ?? "";

describe("the way to the provider", () => {
  it("names what is asked for, proves the answer by PKCE and tells no secret", async () => {
    const here = world();
    const url = await begun(here);
    expect(Object.fromEntries(url.searchParams)).toMatchObject({
      client_id: "client",
      redirect_uri: "https://followthrough.example/connected",
      response_type: "code",
      scope: provider.scopes.join(" "),
      code_challenge_method: "S256",
      access_type: "offline",
      login_hint: "mei@hills.example",
    });
    expect(url.href).not.toContain("secret");
    expect(stateOf(url)).not.toContain("account-1");
  });

  it("is offered to those whose provider is set up", () => {
    const { connection: made } = world();
    expect(made.offeredTo({ provider: "google" })).toBe(true);
    expect(made.offeredTo({ provider: "entra" })).toBe(false);
  });
});

describe("the way back", () => {
  it("keeps the refresh token and looks at the nudges at once", async () => {
    const here = world(granted);
    const url = await begun(here);
    expect(await here.connection.finish({ code: "code", state: stateOf(url) })).toBe("connected");
    expect(here.kept()).toEqual({ state: "ok", secret: "refresh me" });
    expect(here.looked).toEqual(["signedInAgain", "lookNow"]);
    const [request] = here.asked;
    expect(request).toMatchObject({
      url: provider.tokenUrl,
      fields: { code: "code", client_secret: "very secret", grant_type: "authorization_code" },
    });
    const challenge = createHash("sha256")
      .update(request?.fields.code_verifier ?? "")
      .digest("base64url");
    expect(challenge).toBe(url.searchParams.get("code_challenge"));
  });

  const ends: readonly [string, object | number | "away", string][] = [
    ["signed in there as somebody else", { ...granted, id_token: "id of g-2" }, "otherAccount"],
    ["the right to read was left out", { ...granted, scope: "openid" }, "declined"],
    ["no refresh token came", { ...granted, refresh_token: undefined }, "failed"],
    ["the code was used before", 400, "failed"],
    ["the provider fails", 500, "failed"],
    ["the provider answers something else", { hello: 1 }, "failed"],
    ["the provider is away", "away", "failed"],
  ];
  it.each(ends)("%s: nothing is kept", async (_name, answer, result) => {
    const here = world(answer);
    const state = stateOf(await begun(here));
    expect(await here.connection.finish({ code: "code", state })).toBe(result);
    expect(here.kept()).toBeNull();
  });

  it("the user said no: the provider is not asked", async () => {
    const here = world();
    const state = stateOf(await begun(here));
    expect(await here.connection.finish({ error: "access_denied", state })).toBe("declined");
    expect(here.asked).toEqual([]);
  });

  it.each([
    ["without a state", {}],
    ["with a state of nobody", { state: "x.y" }],
  ])("%s it leads nowhere", async (_name, query) => {
    const here = world(granted);
    expect(await here.connection.finish({ code: "code", ...query })).toBe("expired");
    expect(here.asked).toEqual([]);
  });

  it("with a state changed in one character it leads nowhere", async () => {
    const here = world(granted);
    const state = stateOf(await begun(here));
    expect(await here.connection.finish({ code: "code", state: `${state.slice(0, -3)}AAA` })).toBe("expired");
  });

  it("after an hour it leads nowhere", async () => {
    const here = world(granted);
    const state = stateOf(await begun(here));
    here.at(START + 3_600_001);
    expect(await here.connection.finish({ code: "code", state })).toBe("expired");
  });
});

describe("taking it back", () => {
  it.each(["away", 200, 400] as const)("forgets the token here, whatever the provider says (%s)", async (answer) => {
    const here = world(granted, answer);
    await here.connection.finish({ code: "code", state: stateOf(await begun(here)) });
    await here.connection.end("account-1", identity);
    expect(here.kept()).toBeNull();
    expect(here.asked.at(-1)).toEqual({ url: provider.revokeUrl, fields: { token: "refresh me" } });
  });

  it("asks nobody where nothing was kept", async () => {
    const here = world();
    await here.connection.end("account-1", identity);
    expect(here.asked).toEqual([]);
  });
});
