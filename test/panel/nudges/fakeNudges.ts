/** A server's nudges and the thinking about them, made by hand. */
import { instant, timeZone } from "../../../src/engine/brands.ts";
import type { PersonSummary } from "../../../src/engine/nudge/decisionSummary.ts";
import type { BothClocks } from "../../../src/engine/nudge/nudgeDecision.ts";
import { newNudgeRule } from "../../../src/engine/nudge/nudgeRule.ts";
import { dayAndTimeAt } from "../../../src/engine/time/zonedTime.ts";
import { nudgeTexts } from "../../../src/languages/en/nudgePanel.ts";
import type {
  Nudge,
  NudgeAnswer,
  NudgeChange,
  NudgeChanged,
  NudgePort,
  NudgeReader,
  NudgeToSet,
} from "../../../src/panel/nudges/nudgePort.ts";
import { day, li, now, sample } from "../sampleReading.ts";

const HOUR = 3_600_000;
const at = Date.UTC(2026, 10, 26, 1);
/** 09:00 in Taipei, 02:00 in Berlin. */
const clocks = (moment: number): BothClocks => ({
  at: instant(moment),
  theirs: dayAndTimeAt(instant(moment), 480),
  mine: dayAndTimeAt(instant(moment), 60),
});

export function waitedFor(own: Partial<PersonSummary> = {}): PersonSummary {
  return {
    name: li.name,
    address: li.address,
    since: clocks(at - 9 * 24 * HOUR),
    reason: "silence",
    quietDays: 3,
    due: clocks(at),
    sendAt: clocks(at),
    isDue: false,
    zone: timeZone("Asia/Taipei"),
    country: null,
    region: null,
    known: { from: "signature", confidence: "medium", isChoiceUnusable: false },
    holidays: [{ day: day("2026-11-23"), name: "Market holiday" }],
    yearsWithoutHolidays: [],
    heldBy: null,
    backOn: null,
    day: null,
    told: 0,
    quotes: ["Please send the drawing."],
    ...own,
  };
}

export function pending(own: Partial<Nudge> = {}): Nudge {
  return {
    id: "n1",
    thread: sample.thread.id,
    subject: "Order 4711",
    link: null,
    state: "pending",
    wakeAt: instant(at),
    rule: newNudgeRule(now()),
    outcome: { kind: "waiting", until: instant(at), because: "silence", people: [waitedFor()], freed: [], isMutualSilence: false },
    trouble: null,
    replies: { seenBy: "server", lookedAt: now() },
    ...own,
  };
}

export const due = (own: Partial<Nudge> = {}): Nudge =>
  pending({
    state: "due",
    outcome: {
      kind: "due",
      people: [waitedFor({ isDue: true, told: 1 })],
      later: [],
      freed: [],
      isMutualSilence: false,
      toldAt: instant(at),
    },
    ...own,
  });

export interface FakeServer {
  readonly port: NudgePort;
  readonly asked: (readonly [string, unknown])[];
  nudges: Nudge[];
  isAway: boolean;
}

/** Keeps nudges in memory; every change can be undone. */
export function fakeServer(first: readonly Nudge[], own: Partial<NudgePort> = {}): FakeServer {
  const before = new Map<string, Nudge | null>();
  const away: NudgeAnswer<never> = { kind: "problem", problem: "away" };
  const put = (nudge: Nudge): NudgeAnswer<NudgeChanged> => {
    const token = `undo${before.size}`;
    before.set(token, server.nudges.find(({ id }) => id === nudge.id) ?? null);
    server.nudges = [...server.nudges.filter(({ id }) => id !== nudge.id), nudge];
    return { kind: "answer", answer: { nudge, undo: token } };
  };
  function changed(nudge: Nudge, change: NudgeChange): Nudge {
    switch (change.change) {
      case "done":
        return { ...nudge, state: "done" };
      case "off":
        return { ...nudge, state: "off" };
      case "snooze":
        return pending({ ...nudge, state: "pending", wakeAt: change.until, outcome: null });
      case "rule":
        return { ...nudge, rule: { ...nudge.rule, ...change.rule } };
      case "looked":
        return change.decision.kind === "stop" ? { ...nudge, state: "done" } : nudge;
    }
  }
  const server: FakeServer = {
    asked: [],
    nudges: [...first],
    isAway: false,
    port: {
      texts: () => Promise.resolve(nudgeTexts),
      list: async () => {
        server.asked.push(["list", null]);
        return server.isAway ? away : { kind: "answer", answer: server.nudges.filter(({ state }) => state !== "done" && state !== "off") };
      },
      set: async (wish: NudgeToSet) => {
        server.asked.push(["set", wish]);
        if (server.isAway) return away;
        const { decision } = wish;
        const until = decision.kind === "wait" ? decision.until : now();
        const outcome = { kind: "waiting", until, because: "silence", people: decision.people, freed: [], isMutualSilence: false } as const;
        return put(pending({ thread: wish.thread, rule: newNudgeRule(now(), wish.rule), wakeAt: until, outcome }));
      },
      change: async (id, change) => {
        server.asked.push([change.change, change]);
        const nudge = server.nudges.find((one) => one.id === id);
        if (server.isAway) return away;
        return nudge === undefined ? { kind: "problem", problem: "gone" } : put(changed(nudge, change));
      },
      undo: async (token) => {
        server.asked.push(["undo", token]);
        const nudge = before.get(token) ?? null;
        if (server.isAway) return away;
        const known = server.nudges.at(-1);
        if (nudge === null && known !== undefined) {
          server.nudges = server.nudges.slice(0, -1);
          return { kind: "answer", answer: { ...known, state: "off" } };
        }
        if (nudge === null) return { kind: "problem", problem: "changedSince" };
        server.nudges = [...server.nudges.filter(({ id }) => id !== nudge.id), nudge];
        return { kind: "answer", answer: nudge };
      },
      ...own,
    },
  };
  return server;
}

/** Waits for 李文 and says what it was asked. */
export function fakeNudgeReader(own: Partial<NudgeReader> = {}): NudgeReader {
  return {
    plan: async (_reading, { quietDays, waitingFor }) => {
      const moment = at + (quietDays - 3) * 24 * HOUR;
      const person = waitedFor({ quietDays, due: clocks(moment), sendAt: clocks(moment) });
      const people =
        waitingFor === null || waitingFor.some((one) => one === li.address) ? [person] : [waitedFor({ name: "Somebody else" })];
      return {
        rule: { quietDays, waitingFor, consent: null },
        decision: { kind: "wait", until: instant(moment), because: "silence", people, freed: [], isMutualSilence: false },
      };
    },
    decide: async () => ({
      kind: "wait",
      until: instant(at),
      because: "silence",
      people: [waitedFor()],
      freed: [],
      isMutualSilence: false,
    }),
    reminder: async (reading, people, locale) => ({
      draft: {
        locale: locale ?? "zh-Hant",
        subject: `Re: ${reading.thread.subject}`,
        to: people.map((address) => ({ address, name: li.name })),
        cc: [],
        blocks: [{ kind: "line", text: "…" }],
      },
      text: `reminder in ${locale ?? "zh-Hant"}`,
      html: "",
    }),
    ...own,
  };
}
