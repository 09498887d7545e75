/** Numbers for Prometheus: counts and times alone, about everybody together. */
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";
import type { Instant } from "../engine/types.ts";
import type { ApiCall } from "./api/addApi.ts";
import type { Counts, Settlement, Store } from "./store/store.ts";
import type { WakeUpEvent } from "./wakeUps/wakeUps.ts";

export interface Metrics {
  apiCall(call: ApiCall): void;
  addonCall(call: { readonly outcome: string; readonly ms: number }): void;
  wakeUp(event: WakeUpEvent): void;
  /** Settlements as they were decided, with the moment they were. */
  decided(settlements: readonly Settlement[], ms: number, now: Instant): void;
  /** Prometheus text. */
  text(): Promise<string>;
  readonly contentType: string;
}

/** Counting reads an index of all that waits, so scrapes share an answer. */
const COUNTS_KEPT_MS = 15_000;
const SECONDS = [0.005, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];
const LATE_SECONDS = [1, 5, 15, 60, 300, 900, 3600, 14_400, 86_400];

const gauges = {
  pending: "Nudges that wait for their moment",
  due: "Nudges the user was told of and has not acted on",
  late: "Nudges due for more than a minute that nobody has taken up",
  failed: "Nudges whose effect could not be delivered",
  needsSignIn: "Nudges whose mailbox cannot be read until the user signs in",
  effectsWaiting: "Effects that wait to be delivered",
  effectsFailed: "Effects that were given up",
} as const satisfies Readonly<Record<keyof Counts, string>>;

export function openMetrics(store: Pick<Store, "counts">, now: () => Instant): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry, prefix: "followthrough_" });
  const api = new Histogram({
    name: "followthrough_api_seconds",
    help: "Answers of the API",
    labelNames: ["method", "route", "status"],
    buckets: SECONDS,
    registers,
  });
  const addon = new Histogram({
    name: "followthrough_addon_seconds",
    help: "Answers to Google's calls",
    labelNames: ["outcome"],
    buckets: SECONDS,
    registers,
  });
  const deciding = new Histogram({
    name: "followthrough_decide_seconds",
    help: "Time for one account's due nudges",
    buckets: SECONDS,
    registers,
  });
  const lateness = new Histogram({
    name: "followthrough_lateness_seconds",
    help: "From the moment a look was due to the look",
    buckets: LATE_SECONDS,
    registers,
  });
  const fired = new Counter({ name: "followthrough_nudges_fired_total", help: "Nudges the user was told of", registers });
  const settled = new Counter({
    name: "followthrough_settled_total",
    help: "Looks that counted, by the state they led to",
    labelNames: ["state"],
    registers,
  });
  const lost = new Counter({
    name: "followthrough_settlements_lost_total",
    help: "Looks overtaken by the user or another process",
    registers,
  });
  const delivered = new Counter({
    name: "followthrough_deliveries_total",
    help: "Attempts to deliver an effect",
    labelNames: ["outcome"],
    registers,
  });
  const trouble = new Counter({ name: "followthrough_trouble_total", help: "Failures of the loops", labelNames: ["during"], registers });
  const levels = new Map(
    Object.entries(gauges).map(([name, help]) => [name, new Gauge({ name: `followthrough_${snake(name)}`, help, registers })]),
  );

  let counted: { readonly at: number; readonly counts: Promise<Counts> } | null = null;
  async function count(): Promise<void> {
    const at = now();
    if (counted === null || Math.abs(at - counted.at) > COUNTS_KEPT_MS) counted = { at, counts: store.counts(at) };
    try {
      for (const [name, value] of Object.entries(await counted.counts)) levels.get(name)?.set(value);
    } catch {
      // The numbers of this process are told all the same; /ready says that the store is away.
      counted = null;
      for (const gauge of levels.values()) gauge.reset();
    }
  }

  return {
    apiCall: ({ method, route, status, ms }) => api.observe({ method, route, status: `${Math.trunc(status / 100)}xx` }, ms / 1000),
    // A fault of a card is written out in words for the log; here it is one kind.
    addonCall: ({ outcome, ms }) => addon.observe({ outcome: /^\w{1,40}$/.test(outcome) ? outcome : "fault" }, ms / 1000),
    wakeUp(event) {
      if (event.kind === "settled") lost.inc(event.lost);
      if (event.kind === "delivered") delivered.inc({ outcome: event.outcome });
      if (event.kind === "trouble") trouble.inc({ during: event.during });
      if (event.kind === "undecided") trouble.inc({ during: "decision" });
    },
    decided(settlements, ms, at) {
      deciding.observe(ms / 1000);
      for (const { claim, state, rule } of settlements) {
        settled.inc({ state });
        if (claim.nudge.wakeAt !== null) lateness.observe(Math.max(0, at - claim.nudge.wakeAt) / 1000);
        if (rule.told.length > claim.nudge.rule.told.length) fired.inc();
      }
    },
    async text() {
      await count();
      return registry.metrics();
    },
    contentType: registry.contentType,
  };
}

const snake = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
