/** Two people use one server in any order: each sees exactly what they did themselves. */
import fc from "fast-check";
import type { ApiNudge, ApiNudgeChanged, ApiNudgeList } from "../../../src/server/api/shapes.ts";
import { entraToken, googleToken, nudgeToSet, START, type TestApi, testApi } from "./testApi.ts";

let api: TestApi;
beforeAll(async () => {
  api = await testApi();
});
afterAll(() => api.close());

type Step =
  | { readonly kind: "set"; readonly user: number; readonly thread: string; readonly quietDays: number }
  | { readonly kind: "end"; readonly user: number; readonly thread: string; readonly how: "done" | "off" }
  | { readonly kind: "snooze"; readonly user: number; readonly thread: string; readonly days: number }
  | { readonly kind: "undo"; readonly user: number }
  | { readonly kind: "steal"; readonly user: number }
  | { readonly kind: "forget"; readonly user: number };

const user = fc.integer({ min: 0, max: 1 });
// The same threads for both: an id that two mailboxes share is not shared by their owners.
const thread = fc.constantFrom("thread-1", "thread-2", "thread-3");
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ kind: fc.constant("set" as const), user, thread, quietDays: fc.integer({ min: 1, max: 9 }) }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant("snooze" as const), user, thread, days: fc.integer({ min: 1, max: 30 }) }) },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant("end" as const), user, thread, how: fc.constantFrom("done" as const, "off" as const) }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant("undo" as const), user }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant("steal" as const), user }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("forget" as const), user }) },
);

/** What one of them must see: thread -> the wish and the snooze. */
interface Seen {
  readonly id: string;
  readonly quietDays: number;
  readonly snoozedUntil: number | null;
}
interface Someone {
  token: string;
  threads: Map<string, Seen>;
  undo: { readonly token: string; readonly before: ReadonlyMap<string, Seen> } | null;
}

async function check({ token, threads }: Someone, other: Someone): Promise<void> {
  const text = await (await api.call("GET", "/api/nudges", { token })).text();
  const { nudges }: ApiNudgeList = JSON.parse(text);
  const seen = nudges.map((nudge): [string, Seen] => [
    nudge.thread,
    { id: nudge.id, quietDays: nudge.rule.quietDays, snoozedUntil: nudge.rule.snoozedUntil },
  ]);
  expect(new Map(seen.toSorted())).toEqual(new Map([...threads].toSorted()));
  const exported = await (await api.call("GET", "/api/me/export", { token })).text();
  for (const { id } of other.threads.values()) {
    expect(text).not.toContain(id);
    expect(exported).not.toContain(id);
  }
}

async function act(step: Step, me: Someone, other: Someone): Promise<void> {
  const { token, threads } = me;
  const before = new Map(threads);
  switch (step.kind) {
    case "set": {
      const wish = nudgeToSet({ thread: step.thread, rule: { quietDays: step.quietDays } });
      const { nudge, undo }: ApiNudgeChanged = await (await api.call("POST", "/api/nudges", { token, body: wish })).json();
      threads.set(step.thread, { id: nudge.id, quietDays: step.quietDays, snoozedUntil: null });
      me.undo = undo === null ? null : { token: undo, before };
      return;
    }
    case "end":
    case "snooze": {
      const known = threads.get(step.thread);
      if (known === undefined) return;
      const until = step.kind === "snooze" ? START + step.days * 86_400_000 : 0;
      const body = step.kind === "end" ? { change: step.how } : { change: "snooze", until };
      const { undo }: ApiNudgeChanged = await (await api.call("PATCH", `/api/nudges/${known.id}`, { token, body })).json();
      if (step.kind === "end") threads.delete(step.thread);
      else threads.set(step.thread, { ...known, snoozedUntil: until });
      me.undo = undo === null ? null : { token: undo, before };
      return;
    }
    case "undo": {
      if (me.undo === null) return;
      const response = await api.call("POST", "/api/nudges/undo", { token, body: { undo: me.undo.token } });
      expect(response.status).toBe(200);
      me.threads = new Map(me.undo.before);
      me.undo = null;
      return;
    }
    case "steal": {
      for (const { id } of other.threads.values()) {
        const answers = [
          await api.call("GET", `/api/nudges/${id}`, { token }),
          await api.call("PATCH", `/api/nudges/${id}`, { token, body: { change: "off" } }),
          await api.call("DELETE", `/api/nudges/${id}`, { token }),
        ];
        expect(answers.map(({ status }) => status)).toEqual([404, 404, 404]);
      }
      if (other.undo === null) return;
      expect((await api.call("POST", "/api/nudges/undo", { token, body: { undo: other.undo.token } })).status).toBe(404);
      return;
    }
    case "forget": {
      expect((await api.call("DELETE", "/api/me", { token })).status).toBe(204);
      me.threads = new Map();
      me.undo = null;
    }
  }
}

it("whatever both of them do, in whatever order", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 25 }), async (steps) => {
      const people: readonly [Someone, Someone] = [
        { token: await entraToken({ user: "aa" }), threads: new Map(), undo: null },
        { token: await googleToken({ user: "aa" }), threads: new Map(), undo: null },
      ];
      for (const one of steps) {
        const [me, other] = one.user === 0 ? people : [people[1], people[0]];
        await act(one, me, other);
        await check(me, other);
        await check(other, me);
      }
      for (const { token } of people) await api.call("DELETE", "/api/me", { token });
    }),
    { numRuns: 15 },
  );
});

it("the same thread of two people is two nudges", async () => {
  const tokens = [await entraToken({ user: "bb" }), await googleToken({ user: "bb" })];
  const ids = new Set<string>();
  for (const token of tokens) {
    const made: ApiNudgeChanged = await (await api.call("POST", "/api/nudges", { token, body: nudgeToSet() })).json();
    ids.add(made.nudge.id);
  }
  const found: ApiNudge[] = [];
  for (const token of tokens) {
    const list: ApiNudgeList = await (await api.call("GET", "/api/nudges", { token })).json();
    found.push(...list.nudges);
  }
  expect(ids.size).toBe(2);
  expect(found).toHaveLength(2);
});
