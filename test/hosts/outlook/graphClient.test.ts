import { graphClient } from "../../../src/hosts/outlook/graphClient.ts";

const ROOT = "https://graph.example/v1.0";

interface Answer {
  readonly status: number;
  readonly body?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A Graph that gives these answers in order, and what it was asked. */
function scripted(answers: readonly (Answer | "unreachable")[]) {
  const asked: { readonly method: string; readonly url: string; readonly token: string; readonly prefer: string }[] = [];
  let next = 0;
  const fetch = async (input: RequestInfo | URL, init?: RequestInit): Promise<Response> => {
    const request = new Request(input, init);
    const header = (name: string): string => request.headers.get(name) ?? "";
    asked.push({ method: request.method, url: request.url, token: header("Authorization"), prefer: header("Prefer") });
    const answer = answers[Math.min(next, answers.length - 1)];
    next += 1;
    if (answer === undefined || answer === "unreachable") throw new TypeError("Failed to fetch");
    return new Response(answer.body ?? "{}", { status: answer.status, headers: { "Content-Type": "application/json", ...answer.headers } });
  };
  const tokens: boolean[] = [];
  const token = async (fresh: boolean) => {
    tokens.push(fresh);
    return fresh ? "fresh" : "cached";
  };
  const waits: number[] = [];
  const delay = (count: number): number => {
    waits.push(count);
    return 0;
  };
  return { asked, tokens, waits, client: graphClient({ root: ROOT, token, fetch, delay }) };
}

const name = (answer: unknown): string | null =>
  typeof answer === "object" && answer !== null && "name" in answer && typeof answer.name === "string" ? answer.name : null;

const good: Answer = { status: 200, body: '{"name":"Li"}' };

describe("asking Graph", () => {
  it("asks with the token and for ids that stay when mail is moved", async () => {
    const { client, asked } = scripted([good]);
    expect(await client.get("/me", name)).toEqual({ kind: "value", value: "Li" });
    expect(asked).toEqual([{ method: "GET", url: `${ROOT}/me`, token: "Bearer cached", prefer: 'IdType="ImmutableId"' }]);
  });

  it.each<readonly [string, readonly (Answer | "unreachable")[], unknown, number]>([
    ["waits when told to and asks again", [{ status: 429, headers: { "Retry-After": "0" } }, good], { kind: "value", value: "Li" }, 2],
    ["asks again after a passing trouble of the service", [{ status: 502 }, { status: 503 }, good], { kind: "value", value: "Li" }, 3],
    ["gives up after three repetitions", [{ status: 429 }], { kind: "failed", failure: "throttled" }, 4],
    [
      "does not wait longer than a person does",
      [{ status: 429, headers: { "Retry-After": "3600" } }, good],
      { kind: "failed", failure: "throttled" },
      1,
    ],
    ["says that it may not read", [{ status: 403 }], { kind: "failed", failure: "noPermission" }, 1],
    ["says that the mail is gone", [{ status: 404 }], { kind: "failed", failure: "gone" }, 1],
    ["says that nothing answers", ["unreachable"], { kind: "failed", failure: "offline" }, 4],
    ["tells an answer that is no JSON", [{ status: 200, body: "<html>" }], { kind: "failed", failure: "notAsDocumented" }, 1],
    ["tells JSON of another shape", [{ status: 200, body: '{"name":7}' }], { kind: "failed", failure: "notAsDocumented" }, 1],
    ["tells a request that Graph does not understand", [{ status: 400 }], { kind: "failed", failure: "notAsDocumented" }, 1],
  ])("%s", async (_name, answers, expected, requests) => {
    const { client, asked } = scripted(answers);
    expect(await client.get("/me", name)).toEqual(expected);
    expect(asked).toHaveLength(requests);
  });

  it("asks once more with a fresh token when the one it had was withdrawn", async () => {
    const { client, asked, tokens } = scripted([{ status: 401 }, good]);
    expect(await client.get("/me", name)).toEqual({ kind: "value", value: "Li" });
    expect(tokens).toEqual([false, true]);
    expect(asked.map(({ token }) => token)).toEqual(["Bearer cached", "Bearer fresh"]);
  });

  it("says signed out when the fresh token is refused, too", async () => {
    const { client, asked } = scripted([{ status: 401 }]);
    expect(await client.get("/me", name)).toEqual({ kind: "failed", failure: "signedOut" });
    expect(asked).toHaveLength(2);
  });

  it("asks nothing without a token", async () => {
    const asked: unknown[] = [];
    const fetch = (input: unknown): Promise<Response> => {
      asked.push(input);
      return Promise.resolve(new Response("{}"));
    };
    const client = graphClient({ root: ROOT, token: async () => null, fetch });
    expect(await client.get("/me", name)).toEqual({ kind: "failed", failure: "signedOut" });
    expect(asked).toEqual([]);
  });

  it("says offline when no answer comes in time", async () => {
    const fetch = (input: RequestInfo | URL, init?: RequestInit): Promise<Response> =>
      new Promise((_, reject) => {
        new Request(input, init).signal.addEventListener("abort", () => reject(new DOMException("aborted", "AbortError")));
      });
    const client = graphClient({ root: ROOT, token: async () => "cached", fetch, timeoutMs: 1 });
    expect(await client.get("/me", name)).toEqual({ kind: "failed", failure: "offline" });
  });

  it("follows no next page to another server: the token would go there", async () => {
    const { client, asked } = scripted([good]);
    expect(await client.get("https://elsewhere.example/v1.0/me", name)).toEqual({ kind: "failed", failure: "notAsDocumented" });
    expect(asked).toEqual([]);
  });

  it("runs four requests at once and not more", async () => {
    let running = 0;
    let most = 0;
    const release: (() => void)[] = [];
    const fetch = (): Promise<Response> => {
      running += 1;
      most = Math.max(most, running);
      return new Promise((resolve) => {
        release.push(() => {
          running -= 1;
          resolve(new Response('{"name":"Li"}', { headers: { "Content-Type": "application/json" } }));
        });
      });
    };
    const client = graphClient({ root: ROOT, token: async () => "cached", fetch });
    const all = Promise.all(Array.from({ length: 9 }, () => client.get("/me", name)));
    while (release.length > 0 || running > 0 || most === 0) {
      await new Promise((resolve) => setImmediate(resolve));
      release.shift()?.();
    }
    expect(await all).toHaveLength(9);
    expect(most).toBe(4);
  });
});

describe("writing through Graph", () => {
  it.each<readonly [string, readonly (Answer | "unreachable")[], unknown, number]>([
    ["repeats a draft that was refused for lack of time", [{ status: 429 }, good], { kind: "value", value: "Li" }, 2],
    ["never repeats a draft that may have been written", [{ status: 503 }, good], { kind: "failed", failure: "throttled" }, 1],
    ["never repeats a draft whose answer was lost", ["unreachable", good], { kind: "failed", failure: "offline" }, 1],
  ])("%s", async (_name, answers, expected, requests) => {
    const { client, asked } = scripted(answers);
    expect(await client.send("post", "/me/messages/1/createReplyAll", {}, name)).toEqual(expected);
    expect(asked).toHaveLength(requests);
  });

  it("repeats a change of the same words: the second one changes nothing", async () => {
    const { client, asked } = scripted([{ status: 503 }, good]);
    expect(await client.send("patch", "/me/messages/1", { body: "x" }, name)).toEqual({ kind: "value", value: "Li" });
    expect(asked.map(({ method }) => method)).toEqual(["PATCH", "PATCH"]);
  });
});
