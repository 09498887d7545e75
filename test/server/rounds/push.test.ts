/** Push messages: what is read from them, and what is not believed. */
import { createLocalJWKSet, exportJWK, generateKeyPair, SignJWT } from "jose";
import {
  accountOfGraphState,
  gmailPush,
  graphNotices,
  graphStateOf,
  isFromPubSub,
  isNews,
  isSameState,
  renewAt,
  validationAnswer,
} from "../../../src/server/rounds/push.ts";

const pushed = (data: unknown): unknown => ({
  message: { data: Buffer.from(typeof data === "string" ? data : JSON.stringify(data)).toString("base64") },
});

describe("a push of Gmail", () => {
  it.each([
    [
      "names an address and a place in the history",
      pushed({ emailAddress: "Anna@Nordholz.example", historyId: 9007 }),
      { address: "anna@nordholz.example", historyId: "9007" },
    ],
    [
      "may have ids beyond what a number holds",
      pushed({ emailAddress: "a@b.example", historyId: "179529546834915996463" }),
      { address: "a@b.example", historyId: "179529546834915996463" },
    ],
    ["without an address is none", pushed({ historyId: "1" }), null],
    ["with something else inside is none", pushed("no json"), null],
    ["without a message is none", { subscription: "x" }, null],
    ["that is no object is none", "text", null],
  ])("%s", (_, body, expected) => {
    expect(gmailPush(body)).toEqual(expected);
  });

  it.each([
    ["newer than the place known", "200", "100", true],
    ["seen before", "100", "100", false],
    ["overtaken by a later one", "99", "100", false],
    ["longer but smaller to a text comparison", "1000", "999", true],
    ["for a mailbox never looked at", "1", null, true],
  ])("%s", (_, historyId, cursor, expected) => {
    expect(
      isNews({ address: gmailPush(pushed({ emailAddress: "a@b.example", historyId: "1" }))?.address ?? never(), historyId }, cursor),
    ).toBe(expected);
  });

  it("is taken from Google alone", async () => {
    const [own, foreign] = await Promise.all([generateKeyPair("RS256"), generateKeyPair("RS256")]);
    const keys = createLocalJWKSet({ keys: [{ ...(await exportJWK(own.publicKey)), kid: "1", alg: "RS256" }] });
    const checks = {
      keys,
      audience: "https://followthrough.example/push/gmail",
      serviceAccount: "push@project.example",
      now: () => 1_800_000_000_000,
    };
    const token = (claims: object, key = own.privateKey, aud = checks.audience): Promise<string> =>
      new SignJWT({ email: checks.serviceAccount, email_verified: true, ...claims })
        .setProtectedHeader({ alg: "RS256", kid: "1" })
        .setIssuer("https://accounts.google.com")
        .setAudience(aud)
        .setSubject("1")
        .setIssuedAt(1_799_999_900)
        .setExpirationTime(1_800_003_000)
        .sign(key);
    const judged = async (text: string | undefined): Promise<boolean> =>
      isFromPubSub(text === undefined ? undefined : `Bearer ${text}`, checks);
    expect(await judged(await token({}))).toBe(true);
    expect(await judged(undefined)).toBe(false);
    expect(await judged("x.y.z")).toBe(false);
    expect(await judged(await token({ email: "other@project.example" }))).toBe(false);
    expect(await judged(await token({ email_verified: false }))).toBe(false);
    expect(await judged(await token({}, foreign.privateKey))).toBe(false);
    expect(await judged(await token({}, own.privateKey, "https://elsewhere.example"))).toBe(false);
    expect(await isFromPubSub(`Bearer ${await token({})}`, { ...checks, now: () => 1_800_009_000_000 })).toBe(false);
  });
});

describe("notices of Graph", () => {
  it("of one subscription become one, with the most that is asked", () => {
    const notice = (subscriptionId: string, lifecycleEvent?: string) => ({
      subscriptionId,
      clientState: "s",
      ...(lifecycleEvent === undefined ? {} : { lifecycleEvent }),
    });
    expect(
      graphNotices({
        value: [
          notice("a"),
          notice("a"),
          notice("b", "missed"),
          notice("b"),
          notice("c", "reauthorizationRequired"),
          notice("d", "subscriptionRemoved"),
        ],
      }),
    ).toEqual([
      { subscription: "a", clientState: "s", what: "look" },
      { subscription: "b", clientState: "s", what: "resync" },
      { subscription: "c", clientState: "s", what: "renew" },
      { subscription: "d", clientState: "s", what: "anew" },
    ]);
  });
  it("that are none are refused", () => {
    expect([graphNotices({}), graphNotices(null), graphNotices({ value: [{ clientState: "s" }] })]).toEqual([null, null, null]);
  });
  it("answer Graph's own question, and compare what was agreed", () => {
    expect([validationAnswer("abc"), validationAnswer(undefined), validationAnswer("x".repeat(5_000))]).toEqual(["abc", null, null]);
    expect([isSameState("secret", "secret"), isSameState("secret", "Secret"), isSameState("", "secret")]).toEqual([true, false, false]);
    expect([renewAt(1_000, 2_000), renewAt(3_000, 2_000)]).toEqual([1_500, 3_000]);
  });
});

it("what Graph sends along opens the account it was made for, and no other", () => {
  const state = graphStateOf("secret", "4f7d1f0e-0000-4000-8000-000000000001");
  expect(state.length).toBeLessThanOrEqual(128);
  expect(accountOfGraphState("secret", state)).toBe("4f7d1f0e-0000-4000-8000-000000000001");
  expect([accountOfGraphState("other", state), accountOfGraphState("secret", `x${state}`), accountOfGraphState("secret", "")]).toEqual([
    null,
    null,
    null,
  ]);
});

function never(): never {
  throw new Error("a push that was good is not read");
}
