/** Who gets what: every route of the table by every kind of caller. A new route is tried without a line here. */
import { Hono } from "hono";
import { apiRoutes } from "../../../src/server/api/routeTable.ts";
import {
  ENTRA_CLIENT,
  entraToken,
  GOOGLE_CLIENT,
  googleToken,
  nudgeToSet,
  ORIGIN,
  START,
  TENANT,
  type TestApi,
  testApi,
} from "./testApi.ts";

const OTHER_TENANT = "99999999-9999-4999-8999-999999999999";
const OTHERS_CLAIMS = {
  tid: OTHER_TENANT,
  iss: `https://login.microsoftonline.com/${OTHER_TENANT}/v2.0`,
  preferred_username: "somebody@valleys.example",
};
const OWNER = "a1";

let api: TestApi;
let nudge = "";
let undo = "";
beforeAll(async () => {
  api = await testApi({
    saveReminder: async (account, id) =>
      (await api.store.nudges.get(account, id)) === null ? { kind: "missing" } : { kind: "notReadable" },
  });
  await api.become(OWNER);
  const made = await (await api.call("POST", "/api/nudges", { body: nudgeToSet() })).json();
  nudge = made.nudge.id;
  undo = made.undo;
});
afterAll(() => api.close());

const routes = Object.entries(apiRoutes).map(([name, route]) => ({ name, ...route }));
const owned = routes.filter(({ access }) => access === "user");

/** A request that the owner may make and that names a row of the owner's wherever a route can. */
function bodyFor(name: string): unknown {
  switch (name) {
    case "setNudge":
    case "planNudge":
      return nudgeToSet();
    case "undo":
      return { undo };
    case "changeNudge":
      return { change: "snooze", until: START + 86_400_000 };
    case "saveReminder":
      return { locale: null };
    case "changeSettings":
      return { locale: "ja" };
    default:
      return undefined;
  }
}
const ask = (route: (typeof routes)[number], token: string | null, id = nudge): Promise<Response> => {
  const body = bodyFor(route.name);
  return api.call(route.method.toUpperCase(), route.path.replace(":id", id), { token, ...(body === undefined ? {} : { body }) });
};

type Caller = readonly [string, () => Promise<string> | string | null];
const refusedCallers: readonly Caller[] = [
  ["nobody", () => null],
  ["somebody with no token at all", () => "not-a-token"],
  ["somebody with an empty token", () => ".."],
  ["a token that has expired", () => entraToken({ user: OWNER, expiresAt: START - 3_600_000 })],
  ["a token for another server", () => entraToken({ user: OWNER, claims: { aud: "00000003-0000-0000-c000-000000000000" } })],
  ["a token signed by a stranger", () => entraToken({ user: OWNER, byStranger: true })],
  ["a token whose tenant is not its issuer's", () => entraToken({ user: OWNER, claims: { tid: OTHER_TENANT } })],
  ["a token of an issuer of somebody's own", () => entraToken({ user: OWNER, claims: { iss: "https://login.elsewhere.example/v2.0" } })],
  ["an ID token instead of an access token", () => entraToken({ user: OWNER, claims: { scp: undefined } })],
  [
    "a program that acts for itself",
    () => entraToken({ user: OWNER, claims: { scp: undefined, idtyp: "app", roles: ["access_as_user"] } }),
  ],
  ["a token for another permission", () => entraToken({ user: OWNER, claims: { scp: "Mail.Read" } })],
  ["a Google token for another client", () => googleToken({ claims: { aud: ENTRA_CLIENT } })],
  ["a Google token that has expired", () => googleToken({ expiresAt: START - 3_600_000 })],
  ["a Google token signed by a stranger", () => googleToken({ byStranger: true })],
  [
    "Microsoft's claims under Google's name",
    () => entraToken({ user: OWNER, claims: { iss: "https://accounts.google.com", aud: GOOGLE_CLIENT, sub: "" } }),
  ],
  ["the word that only a server of one's own takes", () => "local"],
];

describe.each(owned)("$method $path", (route) => {
  it.each(refusedCallers)("turns away %s", async (_name, token) => {
    const response = await ask(route, await token());
    expect(response.status).toBe(401);
    expect(response.headers.get("content-type")).toBe("application/problem+json");
    expect(response.headers.get("www-authenticate")).toBe("Bearer");
  });

  it.each<Caller>([
    ["a colleague", () => entraToken({ user: "b2" })],
    ["somebody of another tenant with the same object id", () => entraToken({ user: OWNER, claims: OTHERS_CLAIMS })],
    ["a Google user", () => googleToken({ user: OWNER })],
  ])("shows %s nothing of the owner's", async (_name, makeToken) => {
    const token = (await makeToken()) ?? "";
    const response = await ask(route, token);
    const text = await response.text();
    expect(text).not.toContain(nudge);
    expect(text).not.toContain(`${OWNER}@rivers`);
    if (route.path.includes(":id") || route.name === "undo") {
      // Exactly as if there were no such nudge.
      const missing = await ask(route, token, "00000000-0000-4000-8000-000000000000");
      expect(response.status).toBe(404);
      expect({ status: response.status, headers: [...response.headers], text }).toEqual({
        status: missing.status,
        headers: [...missing.headers],
        text: await missing.text(),
      });
    } else {
      expect(response.status).not.toBe(401);
      if (route.name === "listNudges") expect(JSON.parse(text).nudges).toEqual([]);
    }
  });
});

describe("the owner", () => {
  it("still has everything after all of them have tried", async () => {
    const mine = await (await api.call("GET", `/api/nudges/${nudge}`)).json();
    expect(mine).toMatchObject({ id: nudge, state: "pending", version: 1 });
  });

  // What ends the account or the nudge comes last.
  const order = ["undo", "removeNudge", "forgetMe"];
  const inOrder = owned.toSorted((a, b) => order.indexOf(a.name) - order.indexOf(b.name));
  it.each(inOrder)("may $method $path", async (route) => {
    // Not offered by this server, and not readable by it.
    if (route.name === "connectMailbox" || route.name === "saveReminder") return;
    if (route.name === "undo") {
      const fresh = await (await api.call("POST", "/api/nudges", { body: nudgeToSet({ thread: "fresh" }) })).json();
      undo = fresh.undo;
    }
    const response = await ask(route, await entraToken({ user: OWNER }));
    expect(response.status).toBe(route.answer.status);
  });
});

describe("what anybody may ask", () => {
  it("is how to sign in and how the API is made, and nothing else", () => {
    expect(routes.filter(({ access }) => access === "anyone").map(({ path }) => path)).toEqual(["/api/openapi.json", "/api/sign-in"]);
  });

  it.each(["/api", "/api/", "/api/nothing", "/api/nudges/x/y", "/api/me/export/all"])("is not whether %s exists", async (path) => {
    const response = await api.call("GET", path, { token: null });
    expect([401, 404]).toContain(response.status);
    expect(await response.text()).not.toContain("nudge");
  });
});

it("everything that is mounted stands in the table", async () => {
  const { addApi } = await import("../../../src/server/api/addApi.ts");
  const app = new Hono();
  addApi(app, { ...api.deps });
  const mounted = app.routes
    .filter(({ method, path }) => method !== "ALL" && path.startsWith("/api"))
    .map(({ method, path }) => `${method} ${path}`);
  expect(new Set(mounted)).toEqual(new Set(routes.map(({ method, path }) => `${method.toUpperCase()} ${path}`)));
});

describe("a page of another site", () => {
  it.each([
    ["reads nothing", "GET", undefined],
    ["sets nothing", "POST", nudgeToSet()],
  ])("%s", async (_name, method, body) => {
    const response = await api.call(method, "/api/nudges", { body, headers: { Origin: "https://elsewhere.example" } });
    expect(response.status).toBe(403);
    expect(response.headers.get("access-control-allow-origin")).toBeNull();
  });

  it("is not allowed by a question before", async () => {
    const asked = { Origin: "https://elsewhere.example", "Access-Control-Request-Method": "POST" };
    const response = await api.call("OPTIONS", "/api/nudges", { token: null, headers: asked });
    expect(response.headers.get("access-control-allow-origin")).toBeNull();
  });

  it("is told from our own", async () => {
    const response = await api.call("GET", "/api/nudges", { token: await entraToken({ user: "c3" }), headers: { Origin: ORIGIN } });
    expect(response.status).toBe(200);
    expect(response.headers.get("access-control-allow-origin")).toBe(ORIGIN);
  });

  it("cannot post a form, which browsers send without asking", async () => {
    const response = await api.call("POST", "/api/nudges", { body: nudgeToSet(), headers: { "Content-Type": "text/plain" } });
    expect(response.status).toBe(415);
  });
});

it("names the tenant in the account, so that the same object id elsewhere is somebody else", async () => {
  await api.become("d4");
  await api.call("POST", "/api/nudges", { body: nudgeToSet() });
  expect(await api.store.accounts.known("entra", `${TENANT}.d4000000-0000-4000-8000-000000000000`)).not.toBeNull();
});
