import { address, instant } from "../../../src/engine/brands.ts";
import { type SignInChecks, signIn } from "../../../src/server/signIn/signIn.ts";
import { ENTRA_CLIENT, entraToken, GOOGLE_CLIENT, googleToken, START, TENANT, testKeys } from "../api/testApi.ts";

const NOW = instant(START);
const checks: SignInChecks = {
  local: null,
  google: { keys: testKeys, clientId: GOOGLE_CLIENT },
  entra: { keys: testKeys, clientId: ENTRA_CLIENT, authority: "https://login.microsoftonline.com/common" },
};
const inTenant = (tenant: string): SignInChecks => ({
  ...checks,
  entra: { keys: testKeys, clientId: ENTRA_CLIENT, authority: `https://login.microsoftonline.com/${tenant}` },
});
const who = (token: string, given = checks) => signIn(`Bearer ${token}`, given, NOW);

describe("who signs in", () => {
  it.each<[string, Readonly<Record<string, unknown>>]>([
    ["by the tenant and the object id", {}],
    ["with the application's address as audience", { aud: `api://${ENTRA_CLIENT}` }],
    ["with a token of the older kind", { iss: `https://sts.windows.net/${TENANT}/`, ver: "1.0" }],
    ["with further permissions", { scp: "profile access_as_user" }],
  ])("is known to Microsoft %s", async (_name, claims) => {
    expect(await who(await entraToken({ user: "ab", claims }))).toEqual({
      kind: "signedIn",
      identity: { provider: "entra", subject: `${TENANT}.ab000000-0000-4000-8000-000000000000`, address: "ab@rivers.example" },
    });
  });

  it("is known to Google by the subject, and by the address once it is verified", async () => {
    expect(await who(await googleToken())).toEqual({
      kind: "signedIn",
      identity: { provider: "google", subject: "g-a", address: "a@hills.example" },
    });
    expect(await who(await googleToken({ claims: { email_verified: false } }))).toMatchObject({ identity: { address: null } });
  });

  it("keeps no address that anybody may have typed", async () => {
    const claims = { preferred_username: "not an address", email: "chief@elsewhere.example" };
    expect(await who(await entraToken({ claims }))).toMatchObject({ identity: { address: null } });
  });

  it("may be a minute late by another clock", async () => {
    expect(await who(await entraToken({ expiresAt: START - 60_000 }))).toMatchObject({ kind: "signedIn" });
  });

  it("takes the user's word on a server of one's own alone", async () => {
    const own: SignInChecks = { ...checks, local: { address: address("me@own.example") } };
    expect(await who("local", own)).toMatchObject({ identity: { provider: "local", address: "me@own.example" } });
    expect(await who("local:Other@own.example", own)).toMatchObject({ identity: { address: "other@own.example" } });
    expect(await who("local")).toEqual({ kind: "refused", because: "notOffered" });
  });
});

describe("who is turned away, and why", () => {
  it.each<[string, () => Promise<string>, string, SignInChecks?]>([
    [
      "a token of another tenant where one tenant is let in",
      () => entraToken(),
      "tenant",
      inTenant("99999999-9999-4999-8999-999999999999"),
    ],
    ["an audience that is Graph's", () => entraToken({ claims: { aud: "https://graph.microsoft.com" } }), "audience"],
    ["an ID token", () => entraToken({ claims: { scp: undefined } }), "scope"],
    ["a scope that only begins alike", () => entraToken({ claims: { scp: "access_as_user_admin" } }), "scope"],
    ["an expired token", () => entraToken({ expiresAt: START - 600_000 }), "expired"],
    ["a stranger's signature", () => entraToken({ byStranger: true }), "signature"],
    ["another algorithm under a known key id", () => entraToken({ byCurve: true }), "malformed"],
    ["a tenant that is no id", () => entraToken({ claims: { tid: "common" } }), "malformed"],
    ["an object id that is none", () => entraToken({ claims: { oid: "../a" } }), "malformed"],
    ["a Google token for somebody else's application", () => googleToken({ claims: { aud: "another.apps.example" } }), "audience"],
    ["Google where Google is not set up", () => googleToken(), "notOffered", { ...checks, google: null }],
    ["Microsoft where Microsoft is not set up", () => entraToken(), "notOffered", { ...checks, entra: null }],
    ["keys that cannot be had", () => entraToken(), "keysUnreachable", withKeys(() => Promise.reject(new TypeError("fetch failed")))],
  ])("%s", async (...[_name, token, because, given]) => {
    expect(await who(await token(), given)).toEqual({ kind: "refused", because });
  });

  it.each([
    ["nothing", undefined, "missing"],
    ["an empty header", "", "missing"],
    ["another scheme", "Basic dXNlcjpwYXNz", "malformed"],
    ["a header of 20,000 characters", `Bearer ${"x".repeat(20_000)}`, "malformed"],
    ["three parts of nothing", "Bearer a.b.c", "malformed"],
  ])("%s", async (_name, header, because) => {
    expect(await signIn(header, checks, NOW)).toEqual({ kind: "refused", because });
  });
});

function withKeys(keys: NonNullable<SignInChecks["entra"]>["keys"]): SignInChecks {
  return { ...checks, entra: { keys, clientId: ENTRA_CLIENT, authority: "https://login.microsoftonline.com/common" } };
}
