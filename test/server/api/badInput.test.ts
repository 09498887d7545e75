/** What no panel of ours sends: answered with a reason, never stored, never a failure of the server. */
import fc from "fast-check";
import { apiRoutes } from "../../../src/server/api/routeTable.ts";
import { nudgeToSet, START, type TestApi, testApi } from "./testApi.ts";

let api: TestApi;
let nudge = "";
beforeAll(async () => {
  api = await testApi();
  nudge = (await (await api.call("POST", "/api/nudges", { body: nudgeToSet() })).json()).nudge.id;
});
afterAll(() => api.close());

const writing = Object.values(apiRoutes)
  .filter(({ body }) => body !== null)
  .map(({ method, path }) => ({ method, path, url: path.replace(":id", ":nudge") }));
const send = (method: string, url: string, body: unknown, headers: Readonly<Record<string, string>> = {}): Promise<Response> =>
  api.call(method.toUpperCase(), url.replace(":nudge", nudge), { body, headers });

describe.each(writing)("$method $path", ({ method, url }) => {
  it.each<[string, unknown, number]>([
    ["nothing", "", 400],
    ["no JSON", "{", 400],
    ["a list", [], 400],
    ["a text", '"text"', 400],
    ["null", "null", 400],
    ["an unknown field", { isAdmin: true }, 400],
    ["a field that changes what objects are", '{"__proto__":{"isAdmin":true},"constructor":1}', 400],
    ["ten thousand brackets", "[".repeat(10_000), 400],
    ["more than 128 KB", JSON.stringify({ filler: "x".repeat(200_000) }), 413],
  ])("refuses %s", async (_name, body, status) => {
    const response = await send(method, url, body);
    expect(response.status).toBe(status);
    expect(response.headers.get("content-type")).toBe("application/problem+json");
  });

  it("refuses a form", async () => {
    expect((await send(method, url, "a=b", { "Content-Type": "application/x-www-form-urlencoded" })).status).toBe(415);
  });

  it("never fails by whatever JSON", async () => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), async (value) => {
        const response = await send(method, url, JSON.stringify(value));
        expect([200, 400, 404]).toContain(response.status);
      }),
      { numRuns: 40 },
    );
  });
});

describe("a nudge that is not as described", () => {
  const person = (change: object) => {
    const { decision } = nudgeToSet();
    return { decision: { ...decision, people: decision.people.map((one) => ({ ...one, ...change })) } };
  };
  it.each<[string, object]>([
    ["another mailbox", { mailbox: "imap" }],
    ["no thread", { thread: "" }],
    ["a thread id of 501 characters", { thread: "x".repeat(501) }],
    ["a subject of 1,001 characters", { subject: "x".repeat(1001) }],
    ["a link that runs a script", { link: "javascript:alert(1)" }],
    ["a link that breaks out of its quotes", { link: 'https://a.example/"onclick=x' }],
    ["a zone with a path in it", { zone: "../../etc/localtime" }],
    ["no quiet days", { rule: { quietDays: 0 } }],
    ["half a day", { rule: { quietDays: 2.5 } }],
    ["more days than a year works", { rule: { quietDays: 251 } }],
    ["a thousand times", { rule: { atMost: 1000 } }],
    ["what was told, which is ours to say", { rule: { told: [] } }],
    ["51 people", { rule: { waitingFor: Array.from({ length: 51 }, (_unused, index) => `p${index}@many.example`) } }],
    ["an address with a space in it", { rule: { offPeople: ["no body@a.example"] } }],
    ["an address of 400 characters", { rule: { offPeople: [`${"x".repeat(400)}@long.example`] } }],
    [
      "clocks of 51 people",
      {
        rule: {
          theirClocks: Object.fromEntries(
            Array.from({ length: 51 }, (_unused, index) => [`p${index}@many.example`, { zone: null, country: null }]),
          ),
        },
      },
    ],
    ["a country of three letters", { rule: { theirClocks: { "a@b.example": { zone: null, country: "JPN" } } } }],
    [
      "a check-in on 30 February",
      { rule: { checkIn: { kind: "progress", anchor: "2026-02-30", afterDays: [7], everyDays: 7, until: null } } },
    ],
    ["a decision that stops", { decision: { kind: "stop", because: "replied", people: [], quote: null } }],
    ["a decision without its people", { decision: { kind: "wait", until: START, because: "silence" } }],
    ["a moment in seconds past the year 2200", { decision: { ...nudgeToSet().decision, until: 9e12 } }],
    ["a moment that is no number", { decision: { ...nudgeToSet().decision, until: "tomorrow" } }],
    ["a quote as long as a mail", person({ quotes: ["x".repeat(1000)] })],
    ["a reason nobody knows", person({ reason: "because" })],
    ["a day that is none", person({ backOn: "2026-13-01" })],
    [
      "a time that is none",
      person({ due: { at: START, theirs: { day: "2026-11-20", time: "25:00" }, mine: { day: "2026-11-20", time: "09:00" } } }),
    ],
  ])("is refused: %s", async (_name, change) => {
    const response = await send("post", "/api/nudges", { ...nudgeToSet(), ...change });
    expect(response.status).toBe(400);
    const { faults } = await response.json();
    expect(faults[0].at).toEqual(expect.any(String));
  });

  it("is not repeated in the answer", async () => {
    const response = await send("post", "/api/nudges", { ...nudgeToSet(), zone: "Secret Words", thread: 7 });
    expect(await response.text()).not.toContain("Secret");
  });

  it("leaves the nudge there was as it was", async () => {
    expect(await (await api.call("GET", `/api/nudges/${nudge}`)).json()).toMatchObject({ version: 1, state: "pending" });
  });
});

describe("odd addresses", () => {
  it.each([
    ["/api/nudges?limit=0", 400],
    ["/api/nudges?limit=201", 400],
    ["/api/nudges?limit=many", 400],
    [`/api/nudges?thread=${"x".repeat(501)}`, 400],
    ["/api/nudges/not-a-uuid", 404],
    [`/api/nudges/${"x".repeat(2000)}`, 404],
    ["/api/nudges/%00", 404],
    ["/api/nudges/..%2F..%2Fme", 404],
    ["/api/nudges/preview", 404],
    ["/api/me/nothing", 404],
  ])("%s is answered with %i", async (url, status) => {
    expect((await api.call("GET", url)).status).toBe(status);
  });

  it.each([
    ["PUT", "/api/nudges"],
    ["DELETE", "/api/nudges"],
    ["POST", "/api/me"],
    ["PATCH", "/api/me/export"],
  ])("%s %s is not possible", async (method, url) => {
    expect((await api.call(method, url)).status).toBe(405);
  });
});

describe("an undo that was tampered with", () => {
  it.each(["", "x", "x.y", "00000000.AAAA", `${"A".repeat(100_000)}`])("is no undo", async (undo) => {
    expect((await send("post", "/api/nudges/undo", { undo })).status).toBe(404);
  });

  it("does not open with one character changed", async () => {
    const { undo } = await (await send("post", "/api/nudges", nudgeToSet({ thread: "tampered" }))).json();
    const changed = `${undo.slice(0, -2)}${undo.at(-2) === "A" ? "B" : "A"}${undo.at(-1)}`;
    expect((await send("post", "/api/nudges/undo", { undo: changed })).status).toBe(404);
  });
});
