/** The last decision about a nudge as its row keeps it, encrypted: what a panel, a card and a digest print as "why now". Read and written here alone. */
import { z } from "zod";
import { address, country, instant, regionFrom, timeZone } from "../../engine/brands.ts";
import { decisionSummary, type PersonSummary, shortened } from "../../engine/nudge/decisionSummary.ts";
import { HOLDS, NUDGE_REASONS, type NudgeDecision, STOP_REASONS, type StopDecision } from "../../engine/nudge/nudgeDecision.ts";
import type { NudgeOutcome } from "../../engine/nudge/nudgeOutcome.ts";
import { parseDay } from "../../engine/time/calendarDay.ts";
import { parseClockTime } from "../../engine/time/zonedTime.ts";
import type { Address, Instant } from "../../engine/types.ts";

/** Why the mailbox could not be asked the last time. */
export interface Trouble {
  readonly problem: "busy" | "failing" | "tooSlow" | "needsSignIn";
  readonly since: Instant;
  readonly times: number;
}

export interface StoredDecision {
  readonly format: 1;
  /** Of the thread; "" when its mail was never read. */
  readonly subject: string;
  readonly link: string | null;
  readonly decidedAt: Instant;
  /** When the thread was read last; null: never by the server. */
  readonly lookedAt: Instant | null;
  /** The wake that was written with it: another one means that somebody else asked for a look. */
  readonly wakeAt: Instant | null;
  readonly outcome: NudgeOutcome;
  /** A mail of theirs came after the thread was read; it is read before anything is said. */
  readonly answerSeen: { readonly by: Address | null; readonly at: Instant } | null;
  readonly trouble: Trouble | null;
}

const SUBJECT_UNITS = 200;
export const keptSubject = (subject: string): string => shortened(subject, SUBJECT_UNITS);

/** My own debt does not end their silence. */
const isParked = ({ because, people }: StopDecision): boolean => because === "iOweThem" || (because === "itIsMyTurn" && people.length > 0);

/** `toldAt`: when the user is told, for a decision that says so. */
export function storedOutcome(decision: NudgeDecision, toldAt: Instant): NudgeOutcome {
  const summary = decisionSummary(decision);
  switch (summary.kind) {
    case "wait":
      return { ...summary, kind: "waiting" };
    case "nudge":
      return { ...summary, kind: "due", toldAt };
    case "stop":
      return decision.kind === "stop" && isParked(decision) ? { ...summary, kind: "parked" } : { ...summary, kind: "over" };
  }
}

const moment = z.number().int().transform(instant);
const mailAddress = z.string().transform(address);
const parsed = <T>(parse: (text: string) => T | null) =>
  z.string().transform((text, context): T => {
    const value = parse(text);
    if (value !== null) return value;
    context.addIssue({ code: "custom", message: "not a day or time of day" });
    return z.NEVER;
  });
const day = parsed(parseDay);
const wall = z.object({ day, time: parsed(parseClockTime) });
const bothClocks = z.object({ at: moment, theirs: wall, mine: wall });
const person: z.ZodType<PersonSummary> = z.object({
  name: z.string(),
  address: mailAddress.nullable(),
  since: bothClocks,
  reason: z.enum(NUDGE_REASONS),
  quietDays: z.number(),
  due: bothClocks,
  sendAt: bothClocks,
  isDue: z.boolean(),
  zone: z.string().transform(timeZone),
  country: z.string().transform(country).nullable(),
  // Releases before did not store it.
  region: z.string().transform(regionFrom).nullable().default(null),
  known: z.object({
    from: z.enum(["yourChoice", "offsetOfMails", "signature", "phoneCode", "domain", "pastHours", "assumedYours"]),
    confidence: z.enum(["chosen", "high", "medium", "low", "assumed"]),
    isChoiceUnusable: z.boolean(),
  }),
  holidays: z.array(z.object({ day, name: z.string() })).readonly(),
  yearsWithoutHolidays: z.array(z.number()).readonly(),
  heldBy: z.enum(HOLDS).nullable(),
  backOn: day.nullable(),
  day: day.nullable(),
  told: z.number(),
  quotes: z.array(z.string()).readonly(),
});

const freedPeople = z.array(z.object({ name: z.string(), address: mailAddress.nullable(), because: z.enum(STOP_REASONS) })).readonly();
const outcome: z.ZodType<NudgeOutcome> = z.discriminatedUnion("kind", [
  z.object({
    kind: z.literal("waiting"),
    because: z.enum([...NUDGE_REASONS, ...HOLDS, "theirNight"]),
    until: moment,
    people: z.array(person).readonly(),
    freed: freedPeople,
    isMutualSilence: z.boolean(),
  }),
  z.object({
    kind: z.literal("due"),
    people: z.array(person).readonly(),
    later: z.array(person).readonly(),
    freed: freedPeople,
    isMutualSilence: z.boolean(),
    toldAt: moment,
  }),
  z.object({
    kind: z.literal("timeOnly"),
    people: z.array(mailAddress).readonly(),
    known: z.array(person).readonly(),
    until: moment,
    notLookedSince: moment,
    toldAt: moment.nullable(),
  }),
  z.object({
    kind: z.literal("parked"),
    because: z.enum(STOP_REASONS),
    people: z.array(mailAddress).readonly(),
    quote: z.string().nullable(),
  }),
  z.object({
    kind: z.literal("over"),
    because: z.enum([...STOP_REASONS, "threadGone"]),
    people: z.array(mailAddress).readonly(),
    quote: z.string().nullable(),
  }),
]);

/** For whoever takes one in from outside: a panel decides while the mail is on screen. */
const storedDecisionJson: z.ZodType<StoredDecision> = z.object({
  format: z.literal(1),
  subject: z.string(),
  link: z.string().nullable(),
  decidedAt: moment,
  lookedAt: moment.nullable(),
  wakeAt: moment.nullable(),
  outcome,
  answerSeen: z.object({ by: mailAddress.nullable(), at: moment }).nullable(),
  trouble: z.object({ problem: z.enum(["busy", "failing", "tooSlow", "needsSignIn"]), since: moment, times: z.number() }).nullable(),
});

/** null: none yet, or one of another release: it is decided anew. */
export function storedDecision(kept: unknown): StoredDecision | null {
  const read = storedDecisionJson.safeParse(kept);
  return read.success ? read.data : null;
}
