import { graphSignIn, type TokenBroker, type TokenResult } from "../../../src/hosts/outlook/graphSignIn.ts";
import { readAnswer } from "../../../src/hosts/outlook/signInDialog.ts";

const NOW = Date.UTC(2026, 10, 21);
const READ = ["Mail.Read"];

const token = (text: string, expiresAt: number | null = null): TokenResult => ({
  kind: "token",
  token: text,
  account: "anna@nordholz.example",
  expiresAt,
});
const failed = (failure: "needsUser" | "cancelled" | "offline" | "noPermission" | "unavailable"): TokenResult => ({
  kind: "failed",
  failure,
});
const never = <T>(): Promise<T> => new Promise(() => {});

interface Ways {
  readonly nested?: () => Promise<TokenBroker | null>;
  readonly dialog?: TokenResult;
}

/** Sign-in with these ways open, and which of them were taken. */
function signIn({ nested = async () => null, dialog = failed("cancelled") }: Ways) {
  const dialogs: string[] = [];
  const broker = graphSignIn({
    nested,
    dialog: async (scopes) => {
      dialogs.push(scopes.join(" "));
      return dialog;
    },
    now: () => NOW,
    brokerTimeoutMs: 5,
  });
  return { broker, dialogs };
}

const broker =
  (silent: () => Promise<TokenResult>, interactive: () => Promise<TokenResult> = () => Promise.resolve(token("asked"))) =>
  async (): Promise<TokenBroker> => ({ silent, interactive });

describe("pain 5, brokers that fail: a token without a window", () => {
  it.each<readonly [string, Ways["nested"], TokenResult]>([
    ["comes from Outlook's broker", broker(async () => token("silent")), token("silent")],
    ["is not there before the user has agreed", broker(async () => failed("needsUser")), failed("needsUser")],
    ["is not there without a broker", async () => null, failed("needsUser")],
    ["is not waited for when the broker never answers (msal-browser issue 7723)", broker(never), failed("needsUser")],
    ["is not waited for when the broker never starts", never, failed("needsUser")],
    ["is not there when the broker breaks", () => Promise.reject(new Error("bridge")), failed("needsUser")],
  ])("%s", async (_name, nested, expected) => {
    const made = signIn(nested === undefined ? {} : { nested });
    expect(await made.broker.silent(READ, false)).toEqual(expected);
    expect(made.dialogs).toEqual([]);
  });
});

describe("pain 5, brokers that fail: a token after a click", () => {
  it("comes from the broker's own window", async () => {
    const made = signIn({ nested: broker(never, async () => token("popup")) });
    expect(await made.broker.interactive(READ)).toEqual(token("popup"));
    expect(made.dialogs).toEqual([]);
  });

  it.each<readonly [string, TokenResult]>([
    ["the user closed the window", failed("cancelled")],
    ["the network is down", failed("offline")],
    ["the organisation forbids it", failed("noPermission")],
  ])("opens no second window when %s", async (_name, result) => {
    const made = signIn({ nested: broker(never, async () => result), dialog: token("dialog") });
    expect(await made.broker.interactive(READ)).toEqual(result);
    expect(made.dialogs).toEqual([]);
  });

  it.each<readonly [string, Ways["nested"]]>([
    ["there is no broker", async () => null],
    ["the broker never starts", never],
    ["the broker says that it cannot", broker(never, async () => failed("unavailable"))],
    ["the broker's window breaks", broker(never, () => Promise.reject(new Error("Android")))],
  ])("comes from the dialog page when %s", async (_name, nested) => {
    const made = signIn({ ...(nested === undefined ? {} : { nested }), dialog: token("dialog", NOW + 1) });
    expect(await made.broker.interactive(READ)).toEqual(token("dialog", NOW + 1));
    expect(made.dialogs).toEqual(["Mail.Read"]);
  });

  it("is kept for the next mail when it came from the dialog, until it expires, for its own scopes", async () => {
    const made = signIn({ dialog: token("dialog", NOW + 1) });
    await made.broker.interactive(READ);
    expect(await made.broker.silent(READ, false)).toEqual(token("dialog", NOW + 1));
    expect(await made.broker.silent(["Mail.ReadWrite"], false)).toEqual(failed("needsUser"));
    expect(await made.broker.silent(READ, true)).toEqual(failed("needsUser"));
    const late = signIn({ dialog: token("dialog", NOW) });
    await late.broker.interactive(READ);
    expect(await late.broker.silent(READ, false)).toEqual(failed("needsUser"));
  });
});

describe("what the dialog page sends back", () => {
  it.each([
    [
      "a token",
      '{"kind":"token","token":"t","account":"a@b.example","expiresAt":5}',
      { kind: "token", token: "t", account: "a@b.example", expiresAt: 5 },
    ],
    ["a refusal", '{"kind":"refused","failure":"offline"}', { kind: "refused", failure: "offline" }],
    ["a token without its owner is none", '{"kind":"token","token":"t","expiresAt":5}', null],
    ["a refusal of another kind is none", '{"kind":"refused","failure":"later"}', null],
    ["text is none", "hello", null],
    ["a number is none", 7, null],
    ["a list is none", "[]", null],
    ["null is none", "null", null],
  ])("%s", (_name, message, expected) => {
    expect(readAnswer(message)).toEqual(expected);
  });
});
