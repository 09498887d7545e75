import { createServer } from "node:http";
import { gzipSync } from "node:zlib";
import type { GmailClientOptions } from "../../../src/hosts/gmail/gmailClient.ts";
import { gmailClient } from "../../../src/hosts/gmail/gmailClient.ts";
import { eml, NOW, type Scene, scene } from "./gmailScene.ts";

async function opened(changes: Partial<GmailClientOptions> = {}) {
  const stage: Scene = scene([eml({})]);
  const hex = await stage.hexOf("1@x.example");
  const client = stage.client(hex, changes);
  const read = () => client.ask("safe", ({ users }, options) => users.messages.get({ userId: "me", id: hex, format: "minimal" }, options));
  return { stage, hex, client, read };
}

describe("what Gmail is asked", () => {
  it("goes to the root given, its path kept, with both tokens and through Google's own library", async () => {
    const seen: { readonly url: string; readonly headers: Headers }[] = [];
    const client = gmailClient({
      rootUrl: "https://gmail.example/gmail-api/",
      accessToken: "ya29.x",
      messageToken: "open.y",
      deadline: new AbortController().signal,
      fetch: async (input, init) => {
        seen.push({ url: String(input), headers: new Headers(init?.headers) });
        return Response.json({ id: "1" });
      },
    });
    await client.ask("safe", ({ users }, options) => users.threads.get({ userId: "me", id: "18f" }, options));
    expect(seen.map(({ url }) => url)).toEqual(["https://gmail.example/gmail-api/gmail/v1/users/me/threads/18f"]);
    expect(seen[0]?.headers.get("Authorization")).toBe("Bearer ya29.x");
    expect(seen[0]?.headers.get("X-Goog-Gmail-Access-Token")).toBe("open.y");
    expect(seen[0]?.headers.get("User-Agent")).toContain("google-api-nodejs-client");
  });

  it("carries no token of a message where there is none", async () => {
    const { read } = await opened({ messageToken: null });
    expect(await read()).toEqual({ kind: "noRight" });
  });
});

describe("what Gmail answers", () => {
  it("comes packed, as Google sends it, and is read", async () => {
    const packed = gzipSync(JSON.stringify({ id: "18f", snippet: "图纸 ".repeat(10_000) }));
    const server = createServer((_, response) => {
      response.writeHead(200, { "Content-Type": "application/json; charset=UTF-8", "Content-Encoding": "gzip" }).end(packed);
    });
    const port = await new Promise<number>((resolve) => {
      server.listen(0, "localhost", () => {
        const bound = server.address();
        resolve(typeof bound === "object" && bound !== null ? bound.port : 0);
      });
    });
    const client = gmailClient({
      rootUrl: `http://localhost:${port}/`,
      accessToken: "x",
      messageToken: null,
      deadline: AbortSignal.timeout(5_000),
    });
    const answer = await client.ask("safe", ({ users }, options) => users.messages.get({ userId: "me", id: "18f" }, options));
    await new Promise<void>((resolve) => server.close(() => resolve()));
    expect(answer).toMatchObject({ kind: "value", value: { id: "18f", snippet: "图纸 ".repeat(10_000) } });
  });
});

describe("when Gmail asks to wait", () => {
  it.each([
    ["for two seconds", [{ status: 429, retryAfter: "2", times: 1 }], [2_000]],
    ["and does not say how long: a second, then two, then four", [{ status: 429, times: 3 }], [1_000, 2_000, 4_000]],
    ["by a 403", [{ status: 403, reason: "rateLimitExceeded", times: 1 }], [1_000]],
    ["until a moment that has passed", [{ status: 429, retryAfter: "Fri, 20 Nov 2020 08:00:00 GMT", times: 1 }], [1_000]],
  ])("it waits %s", async (_, faults, pauses) => {
    const { stage, read } = await opened();
    stage.standIn.faults.set(faults);
    expect(await read()).toMatchObject({ kind: "value" });
    expect(stage.pauses).toEqual(pauses);
  });

  it("longer than anybody looks at a card, it says so at once", async () => {
    const { stage, read } = await opened();
    stage.standIn.faults.set([{ status: 429, retryAfter: "30", times: 9 }]);
    expect(await read()).toEqual({ kind: "busy", retryAfterMs: 30_000 });
    expect(stage.pauses).toEqual([]);
  });

  it("spreads the repetitions of many users", async () => {
    const { stage, read } = await opened({ chance: () => 0.5 });
    stage.standIn.faults.set([{ status: 429, times: 1 }]);
    await read();
    expect(stage.pauses).toEqual([1_500]);
  });

  it("four times in a row, it gives up", async () => {
    const { stage, read } = await opened();
    stage.standIn.faults.set([{ status: 500, times: 9 }]);
    expect(await read()).toEqual({ kind: "failing" });
    expect(stage.pauses).toEqual([250, 500, 1_000]);
    expect(stage.standIn.calls()["messages.get"]).toBe(4);
  });

  it("past the deadline, it tells why it waited", async () => {
    const deadline = new AbortController();
    const { stage, read } = await opened({ deadline: deadline.signal, pause: async () => deadline.abort() });
    stage.standIn.faults.set([{ status: 429, retryAfter: "3", times: 9 }]);
    expect(await read()).toEqual({ kind: "busy", retryAfterMs: 3_000 });
  });

  it("the wait itself ends with the deadline", async () => {
    const { stage, hex } = await opened();
    const { pause: _, ...options } = stage.options(hex);
    const client = gmailClient({ ...options, deadline: AbortSignal.timeout(20) });
    stage.standIn.faults.set([{ status: 429, retryAfter: "4", times: 9 }]);
    const start = performance.now();
    const answer = await client.ask("safe", ({ users }, more) => users.messages.get({ userId: "me", id: hex }, more));
    expect(answer.kind).toBe("busy");
    expect(performance.now() - start).toBeLessThan(1_000);
  });
});

describe("when nothing comes back", () => {
  it("an answer that hangs ends with the deadline", async () => {
    const { stage, read } = await opened({ deadline: AbortSignal.timeout(10) });
    stage.standIn.faults.set([{ status: -1, times: 9 }]);
    expect(await read()).toEqual({ kind: "tooSlow" });
  });

  it("after the deadline nothing is asked at all", async () => {
    const { stage, read } = await opened({ deadline: AbortSignal.abort() });
    expect(await read()).toEqual({ kind: "tooSlow" });
    expect(stage.standIn.calls()).toEqual({});
  });

  it("a broken line is tried again", async () => {
    let count = 0;
    const stage = scene([eml({})]);
    const hex = await stage.hexOf("1@x.example");
    const { fetch: plain = fetch } = stage.options(hex);
    const client = stage.client(hex, {
      fetch: (input, init) => {
        count += 1;
        return count === 1 ? Promise.reject(new TypeError("fetch failed")) : plain(input, init);
      },
    });
    const answer = await client.ask("safe", ({ users }, options) => users.messages.get({ userId: "me", id: hex }, options));
    expect(answer.kind).toBe("value");
  });

  it("the minute's units used up are told as busy, with the time until there is room", async () => {
    const stage = scene([eml({})], { unitsPerMinute: 30, overQuota: 403, now: () => NOW });
    const hex = await stage.hexOf("1@x.example");
    const ask = () => stage.client(hex).ask("safe", ({ users }, options) => users.messages.get({ userId: "me", id: hex }, options));
    expect((await ask()).kind).toBe("value");
    expect(await ask()).toEqual({ kind: "busy", retryAfterMs: 60_000 });
  });
});
