/** A year of threads with a clock that jumps from one wake moment to the next; every reminder is judged by the oracle. */
import { address, country, instant, messageId, threadId, timeZone } from "../../../../src/engine/brands.ts";
import { decideNudge } from "../../../../src/engine/nudge/decideNudge.ts";
import { afterTelling, type NudgeRule, newNudgeRule } from "../../../../src/engine/nudge/nudgeRule.ts";
import { readThread } from "../../../../src/engine/readThread.ts";
import type { Person, RawMessage, ReaderContext, ThreadReading } from "../../../../src/engine/types.ts";
import { calendarOf } from "../../../../src/holidays/index.ts";
import { packs } from "../../../../src/languages/index.ts";
import { Truth } from "./yearOracle.ts";
import { dice, MY_ZONE, type YearEvent, type YearPerson, type YearThread } from "./yearThreads.ts";
import { offsetAt } from "./yearWorld.ts";

export interface YearResult {
  readonly threads: number;
  readonly tells: number;
  readonly decisions: number;
  /** "night: silent JP 40, 2026-03-02T...", one line each. */
  readonly faults: readonly string[];
  /** Reminders later than one working day after the right moment, or never. */
  readonly late: readonly string[];
  readonly worstDelayHours: number;
}

const me: Person = { address: address("anna@nordlicht.example"), name: "Anna Weber" };
const context: ReaderContext = {
  me: address("anna@nordlicht.example"),
  zone: timeZone(MY_ZONE),
  country: country("DE"),
  packs,
  calendarOf,
};
const END = Date.parse("2026-12-28T00:00:00Z");
/** The server wakes a little late, like every alarm clock. */
const LATEST_WAKE_MS = 10 * 60_000;
const MOST_STEPS = 400;

const asPerson = ({ address: mail, name }: YearPerson): Person => ({ address: address(mail), name });
const MAIL: ReadonlySet<string> = new Set([
  "hello",
  "ask",
  "willDo",
  "promise",
  "deliver",
  "decline",
  "followUp",
  "awayBack",
  "awayUntil",
  "chat",
  "myPromise",
  "myDelivery",
  "askBeforeSailing",
  "bounce",
]);

function mailOf(event: YearEvent, index: number, name: string, people: readonly YearPerson[]): RawMessage {
  const { by, deed } = event;
  const isBounce = deed === "bounce";
  const zone = by === "me" ? MY_ZONE : by.place.zone;
  const others = people.filter((person) => by === "me" || person.address !== by.address).map(asPerson);
  const from = isBounce ? { address: address("mailer-daemon@mx.example"), name: "Mail Delivery System" } : by === "me" ? me : asPerson(by);
  return {
    id: messageId(`${name}-${index}@example.com`.replaceAll(" ", "-")),
    from,
    to: isBounce ? [me] : by === "me" ? others : [me, ...others],
    cc: [],
    sentAt: instant(event.at),
    sentOffset: offsetAt(event.at, zone),
    subject: index === 0 ? name : `Re: ${name}`,
    body: {
      kind: "text",
      content: isBounce && by !== "me" ? `This is the mail system at host mx.example.\n<${by.address}>: user unknown` : event.text,
    },
    attachmentNames: [],
    answers: [],
    headers: isBounce
      ? { "content-type": "multipart/report" }
      : deed === "awayBack" || deed === "awayUntil"
        ? { "auto-submitted": "auto-replied" }
        : {},
  };
}

function read(events: readonly YearEvent[], name: string, people: readonly YearPerson[]): ThreadReading {
  return readThread({ id: threadId(name), messages: events.map((event, index) => mailOf(event, index, name, people)) }, context);
}

const kept = new WeakMap<YearThread, Map<number, ThreadReading>>();

/** A year is run several times in the tests; the mail is the same each time. */
function readOnce(thread: YearThread, arrived: readonly YearEvent[]): ThreadReading {
  const known = kept.get(thread) ?? new Map<number, ThreadReading>();
  kept.set(thread, known);
  const made = known.get(arrived.length) ?? read(arrived, thread.name, thread.people);
  known.set(arrived.length, made);
  return made;
}

/** Who decides; tests put a careless one in to see that the oracle notices. */
export type Decider = typeof decideNudge;

export function runYear(threads: readonly YearThread[], seed: number, decider: Decider = decideNudge): YearResult {
  const random = dice(seed);
  const result = { threads: threads.length, tells: 0, decisions: 0, faults: [] as string[], late: [] as string[], worstDelayHours: 0 };
  for (const thread of threads) runThread(thread, random, result, decider);
  return result;
}

type Running = { tells: number; decisions: number; readonly faults: string[]; readonly late: string[]; worstDelayHours: number };

function runThread(thread: YearThread, random: () => number, result: Running, decider: Decider): void {
  const truths = new Map(thread.people.map((person) => [person.address, new Truth(person, thread)]));
  const iso = (ms: number): string => new Date(ms).toISOString();
  const asked = thread.events.findIndex(({ deed }) => deed === "ask" || deed === "myPromise" || deed === "askBeforeSailing");
  const arrived: YearEvent[] = [];
  const elsewhere: YearEvent[] = [];
  const coming = [...thread.events];
  let rule: NudgeRule = newNudgeRule(instant(thread.events[asked]?.at ?? 0), {
    quietDays: thread.quietDays,
    waitingFor: thread.isNamed ? thread.people.map((person) => address(person.address)) : null,
  });
  let reading: ThreadReading | null = null;
  let siblings: readonly ThreadReading[] = [];
  const owed = new Map<string, number>();
  const arrive = (until: number): void => {
    let isNew = false;
    for (let next = coming[0]; next !== undefined && next.at <= until; next = coming[0]) {
      coming.shift();
      for (const truth of truths.values()) truth.take(next);
      owed.clear();
      if (next.deed === "snooze") rule = { ...rule, snoozedUntil: snoozeOf(next) };
      else if (next.deed === "off") rule = { ...rule, isOff: true };
      else if (next.deed === "offPerson") rule = { ...rule, offPeople: next.to.map((one) => address(one.address)) };
      else if (next.deed === "elsewhere") elsewhere.push(asDelivery(next, thread));
      else if (MAIL.has(next.deed)) arrived.push(next);
      isNew = true;
    }
    if (!isNew) return;
    reading = readOnce(thread, arrived);
    siblings = elsewhere.length === 0 ? [] : [read(elsewhere, `Papers of ${thread.name}`, thread.people)];
  };
  let now = thread.events[asked]?.at ?? 0;
  arrive(now);
  // Some servers are away for days; what they missed is made up for when they are back.
  const awayFrom = random() < 0.1 ? now + random() * 20 * 86_400_000 : Number.POSITIVE_INFINITY;
  const awayUntil = awayFrom + 4 * 86_400_000;
  for (let step = 0; step < MOST_STEPS && now < END && reading !== null; step += 1) {
    for (const [mail, truth] of truths) {
      const moment = truth.expected(now);
      if (moment === null) owed.delete(mail);
      else if (!owed.has(mail)) owed.set(mail, moment);
    }
    const decision = decider(reading, rule, { zone: timeZone(MY_ZONE), calendarOf, now: instant(now), siblings, packs });
    result.decisions += 1;
    if (decision.kind === "nudge") {
      const told = decision.people.flatMap(({ person }) => (person.address === null ? [] : [person.address]));
      for (const mail of told) {
        const truth = truths.get(mail);
        result.tells += 1;
        if (truth === undefined) {
          result.faults.push(`wrong person: ${thread.name}, ${mail}`);
          continue;
        }
        for (const fault of truth.faults(now)) result.faults.push(`${fault}: ${thread.name}, ${iso(now)}`);
        const since = owed.get(mail);
        if (since !== undefined && awayFrom === Number.POSITIVE_INFINITY)
          result.worstDelayHours = Math.max(result.worstDelayHours, (now - since) / 3_600_000);
        truth.told(now);
        owed.delete(mail);
      }
      rule = afterTelling(rule, instant(now), told);
      continue;
    }
    const wake = decision.kind === "wait" ? decision.until + random() * LATEST_WAKE_MS : END;
    let next = Math.min(wake, coming[0]?.at ?? END, END);
    if (next >= awayFrom && next < awayUntil) next = awayUntil;
    for (const [mail, moment] of owed) {
      const truth = truths.get(mail);
      const from = moment >= awayFrom - LATEST_WAKE_MS && moment < awayUntil ? awayUntil : moment;
      if (truth !== undefined && truth.latest(from) < next) {
        result.late.push(
          `${thread.name}: right ${iso(moment)}, but ${decision.kind === "wait" ? `waits until ${iso(decision.until)} (${decision.because})` : `stops (${decision.kind === "stop" ? decision.because : ""})`}`,
        );
        owed.delete(mail);
      }
    }
    now = next;
    arrive(now);
  }
}

function snoozeOf({ day }: YearEvent): ReturnType<typeof instant> {
  return instant(Date.parse(`${day ?? ""}T00:00:00Z`) - offsetAt(Date.parse(`${day ?? ""}T00:00:00Z`), MY_ZONE) * 60_000);
}

/** The report comes in a mail of its own. */
function asDelivery(event: YearEvent, { name }: YearThread): YearEvent {
  const texts: Readonly<Record<string, string>> = {
    "zh-Hans": "检验报告见附件。",
    "zh-Hant": "檢驗報告如附件。",
    ja: "検査成績書を添付いたします。",
    ru: "Протокол испытаний во вложении.",
    en: "The inspection report is attached.",
  };
  const locale = event.by === "me" ? "en" : event.by.place.locale;
  return { ...event, deed: "deliver", text: texts[locale] ?? name };
}
