import { createLocalJWKSet, exportJWK, generateKeyPair, type JWTPayload, SignJWT } from "jose";
import { type CallerChecks, verifyCaller, verifyUser } from "../../../src/hosts/gmail/verifyCaller.ts";

const NOW = Date.parse("2026-11-20T09:00:00Z");
const ENDPOINT = "https://followthrough.example/gmail/addon/thread";
const ACCOUNT = "addon@followthrough.example";
const CLIENT = "client-of-the-deployment";

const ours = await generateKeyPair("RS256");
const strangers = await generateKeyPair("RS256");
const elliptic = await generateKeyPair("ES256");
const keySet = createLocalJWKSet({ keys: [{ ...(await exportJWK(ours.publicKey)), kid: "known", alg: "RS256", use: "sig" }] });

const checks: CallerChecks = {
  keys: keySet,
  audiences: [ENDPOINT, "https://followthrough.example/gmail/addon/home"],
  serviceAccount: ACCOUNT,
  clientId: CLIENT,
  now: () => NOW,
};

interface Made {
  readonly claims?: JWTPayload;
  readonly kid?: string;
  readonly key?: CryptoKey;
  readonly alg?: string;
  readonly expires?: number;
}

function token({ claims = {}, kid = "known", key = ours.privateKey, alg = "RS256", expires = NOW / 1000 + 3600 }: Made): Promise<string> {
  const standard = { iss: "https://accounts.google.com", aud: ENDPOINT, sub: "1066", email: ACCOUNT, email_verified: true };
  return new SignJWT({ ...standard, ...claims })
    .setProtectedHeader({ alg, kid })
    .setIssuedAt(NOW / 1000 - 10)
    .setExpirationTime(expires)
    .sign(key);
}

const unsigned = (payload: object): string =>
  `${[{ alg: "none" }, payload].map((part) => Buffer.from(JSON.stringify(part)).toString("base64url")).join(".")}.`;

describe("a call is Google's own", () => {
  const good: readonly [string, Made][] = [
    ["to the address called", {}],
    ["to another address of the add-on", { claims: { aud: "https://followthrough.example/gmail/addon/home" } }],
    ["by the issuer's short name", { claims: { iss: "accounts.google.com" } }],
    ["by a clock that is two minutes behind", { expires: NOW / 1000 - 120 }],
  ];
  it.each(good)("%s", async (_name, made) => {
    expect(await verifyCaller(`Bearer ${await token(made)}`, checks)).toEqual({ kind: "google" });
  });
});

describe("a call is refused", () => {
  const bad: readonly [string, Made, string][] = [
    ["for another audience", { claims: { aud: "https://elsewhere.example/gmail/addon/thread" } }, "audience"],
    ["by another issuer", { claims: { iss: "https://accounts.elsewhere.example" } }, "issuer"],
    ["after it ran out", { expires: NOW / 1000 - 3600 }, "expired"],
    ["with a stranger's signature under a known key id", { key: strangers.privateKey }, "signature"],
    ["with a key id nobody knows", { kid: "unknown", key: strangers.privateKey }, "unknownKey"],
    ["by another service account", { claims: { email: "somebody@elsewhere.example" } }, "serviceAccount"],
    ["by an address that was never verified", { claims: { email_verified: false } }, "serviceAccount"],
    ["with another algorithm", { key: elliptic.privateKey, alg: "ES256" }, "malformed"],
  ];
  it.each(bad)("%s", async (_name, made, because) => {
    expect(await verifyCaller(`Bearer ${await token(made)}`, checks)).toEqual({ kind: "refused", because });
  });

  it.each([
    ["without a header", undefined, "missing"],
    ["with an empty header", "", "missing"],
    ["by another scheme", "Basic dXNlcjpwYXNz", "missing"],
    ["with no token at all", "Bearer not-a-token", "malformed"],
    [
      "without a signature",
      `Bearer ${unsigned({ iss: "https://accounts.google.com", aud: ENDPOINT, email: ACCOUNT, email_verified: true })}`,
      "malformed",
    ],
  ])("%s", async (_name, header, because) => {
    expect(await verifyCaller(header, checks)).toEqual({ kind: "refused", because });
  });

  it("when Google's keys cannot be had, and says so", async () => {
    const keys = () => Promise.reject(new TypeError("fetch failed"));
    const call = await verifyCaller(`Bearer ${await token({})}`, { ...checks, keys });
    expect(call).toEqual({ kind: "refused", because: "keysUnreachable" });
  });
});

describe("the user of an event", () => {
  it("is named by the id that never changes hands", async () => {
    const idToken = await token({ claims: { aud: CLIENT, sub: "42", email: "Anna@Harborline.example" } });
    expect(await verifyUser(idToken, checks)).toEqual({ id: "42", address: "anna@harborline.example" });
  });

  it.each([
    ["for another client", { claims: { aud: ENDPOINT } }],
    ["without an address", { claims: { aud: CLIENT, email: undefined } }],
    ["that ran out", { claims: { aud: CLIENT }, expires: NOW / 1000 - 3600 }],
  ] satisfies readonly [string, Made][])("is nobody by a token %s", async (_name, made) => {
    expect(await verifyUser(await token(made), checks)).toBeNull();
  });

  it("is nobody without a token", async () => {
    expect(await verifyUser(null, checks)).toBeNull();
  });
});
