/** What travels over `/api`: every request and answer, checked and limited. The panel takes its types from here. Moments are milliseconds since 1970. */

import { z } from "@hono/zod-openapi";
import { address, country, instant, regionFrom, timeZone } from "../../engine/brands.ts";
import { LOCALES } from "../../engine/locales.ts";
import { LONGEST_NAME, LONGEST_QUOTE, MOST_PEOPLE, MOST_QUOTES } from "../../engine/nudge/decisionSummary.ts";
import { HOLDS, NUDGE_REASONS, STOP_REASONS } from "../../engine/nudge/nudgeDecision.ts";
import { parseDay } from "../../engine/time/calendarDay.ts";
import { parseClockTime } from "../../engine/time/zonedTime.ts";
import type { CalendarDay, ClockTime } from "../../engine/types.ts";

// ---- Limits -------------------------------------------------------------------------------
export const LONGEST_THREAD_ID = 500;
const LONGEST_SUBJECT = 1_000;
const LONGEST_LINK = 2_000;
/** RFC 5321, 4.5.3.1: 64 characters before the @, 255 behind it. */
const LONGEST_ADDRESS = 320;
const LONGEST_ZONE = 64;
const LONGEST_CONSENT = 1_000;
const LONGEST_UNDO = 120_000;
/** The longest year of working days. */
const MOST_QUIET_DAYS = 250;
const MOST_HOLIDAYS = 60;
const MOST_CHECK_IN_DAYS = 100;
/** Nobody plans a nudge for the year 9999; an instant beyond is a mistake in units. */
const LATEST = Date.UTC(2200, 0);

// ---- Words of the engine ------------------------------------------------------------------
const moment = z
  .number()
  .int()
  .min(0)
  .max(LATEST)
  .transform(instant)
  .openapi({ type: "integer", description: "milliseconds since 1970", example: 1_795_824_000_000 });
const mailAddress = z
  .string()
  .max(LONGEST_ADDRESS)
  // Mail names people by whatever its programs write: inner names of Exchange, groups without an @.
  .regex(/^\S+$/)
  .transform(address)
  .openapi({ type: "string", example: "li@example.com" });
const addresses = z.array(mailAddress).max(MOST_PEOPLE).readonly();
const zone = z
  .string()
  .max(LONGEST_ZONE)
  .regex(/^[\w+/-]+$/)
  .transform(timeZone)
  .openapi({ type: "string", example: "Asia/Taipei" });
const countryCode = z
  .string()
  .regex(/^[A-Za-z]{2}$/)
  .transform(country)
  .openapi({ type: "string", example: "JP" });
const regionCode = z
  .string()
  .regex(/^[A-Z]{2}-[A-Za-z0-9]{1,4}$/)
  .transform(regionFrom)
  .openapi({ type: "string", example: "DE-BY" });
const day = z
  .string()
  .max(10)
  .transform((text, context): CalendarDay => {
    const parsed = parseDay(text);
    if (parsed !== null) return parsed;
    context.addIssue({ code: "custom", message: "not a day of the calendar, YYYY-MM-DD" });
    return z.NEVER;
  })
  .openapi({ type: "string", format: "date" });
const clockTime = z
  .string()
  .max(5)
  .transform((text, context): ClockTime => {
    const parsed = parseClockTime(text);
    if (parsed !== null) return parsed;
    context.addIssue({ code: "custom", message: "not a time of day, HH:MM" });
    return z.NEVER;
  })
  .openapi({ type: "string", example: "09:00" });

const dayAndTime = z.object({ day, time: clockTime }).readonly();
const bothClocks = z.object({ at: moment, theirs: dayAndTime, mine: dayAndTime }).readonly();
const reason = z.enum(NUDGE_REASONS);
const hold = z.enum(HOLDS);
const stopReason = z.enum(STOP_REASONS);
const quote = z.string().max(LONGEST_QUOTE);
const link = z
  .string()
  .max(LONGEST_LINK)
  .regex(/^https:\/\/[^\s"'<>]+$/)
  .nullable()
  .openapi({ description: "Where a browser shows the thread; null: nowhere." });

// ---- The decision (engine/nudge/decisionSummary.ts) ---------------------------------------
const personSummary = z
  .object({
    name: z.string().max(LONGEST_NAME),
    address: mailAddress.nullable(),
    since: bothClocks,
    reason,
    quietDays: z.number().int().min(0).max(MOST_QUIET_DAYS),
    due: bothClocks,
    sendAt: bothClocks,
    isDue: z.boolean(),
    zone,
    country: countryCode.nullable(),
    region: regionCode.nullable().default(null),
    known: z
      .object({
        from: z.enum(["yourChoice", "offsetOfMails", "signature", "phoneCode", "domain", "pastHours", "assumedYours"]),
        confidence: z.enum(["chosen", "high", "medium", "low", "assumed"]),
        isChoiceUnusable: z.boolean(),
      })
      .readonly(),
    holidays: z
      .array(z.object({ day, name: z.string().max(LONGEST_NAME) }).readonly())
      .max(MOST_HOLIDAYS)
      .readonly(),
    yearsWithoutHolidays: z.array(z.number().int().min(0).max(9999)).max(20).readonly(),
    heldBy: hold.nullable(),
    backOn: day.nullable(),
    day: day.nullable(),
    told: z.number().int().min(0).max(1000),
    quotes: z.array(quote).max(MOST_QUOTES).readonly(),
  })
  .readonly()
  .openapi("PersonWaitedFor");
const people = z.array(personSummary).max(MOST_PEOPLE).readonly();
const freed = z
  .array(z.object({ name: z.string().max(LONGEST_NAME), address: mailAddress.nullable(), because: stopReason }).readonly())
  .max(MOST_PEOPLE)
  .readonly();

const waitSummary = z.object({
  kind: z.literal("wait"),
  until: moment,
  because: z.union([reason, hold, z.literal("theirNight")]),
  people,
  freed,
  isMutualSilence: z.boolean(),
});
const nudgeNowSummary = z.object({
  kind: z.literal("nudge"),
  people,
  later: people,
  freed,
  isMutualSilence: z.boolean(),
});
const stopSummary = z.object({
  kind: z.literal("stop"),
  because: stopReason,
  people: addresses,
  quote: quote.nullable(),
});
const waitOrNudge = z
  .discriminatedUnion("kind", [waitSummary, nudgeNowSummary])
  .openapi({ description: "What decideNudge said of the mail on screen: the server wakes by it and never reads mail it has no right to." });
const decisionShape = z.discriminatedUnion("kind", [waitSummary, nudgeNowSummary, stopSummary]).openapi("Decision");

/** What is known of a nudge's thread (server/rounds/storedDecision.ts), with everything a "why now" shows. */
const outcomeShape = z
  .discriminatedUnion("kind", [
    waitSummary.extend({ kind: z.literal("waiting") }),
    nudgeNowSummary.extend({ kind: z.literal("due"), toldAt: moment }),
    z
      .object({
        kind: z.literal("timeOnly"),
        people: addresses,
        known: people,
        until: moment,
        notLookedSince: moment,
        toldAt: moment.nullable(),
      })
      .openapi({ description: "Only time decides: whether they answered, nobody has looked since notLookedSince." }),
    z.object({ kind: z.literal("parked"), because: stopReason, people: addresses, quote: quote.nullable() }),
    z.object({
      kind: z.literal("over"),
      because: z.union([stopReason, z.literal("threadGone")]),
      people: addresses,
      quote: quote.nullable(),
    }),
  ])
  .openapi("Outcome");

// ---- The rule (engine/nudge/nudgeRule.ts) -------------------------------------------------
const chosenClock = z.object({ zone: zone.nullable(), country: countryCode.nullable() }).readonly();
const wishFields = {
  quietDays: z.number().int().min(1).max(MOST_QUIET_DAYS),
  waitingFor: addresses.nullable(),
  offPeople: addresses,
  isOff: z.boolean(),
  theirClocks: z
    .record(z.string().max(LONGEST_ADDRESS), chosenClock)
    .refine((clocks) => Object.keys(clocks).length <= MOST_PEOPLE, `at most ${MOST_PEOPLE} people`)
    .readonly(),
  atMost: z.number().int().min(1).max(20),
  consent: z
    .object({ by: mailAddress, at: moment.nullable(), sentence: z.string().max(LONGEST_CONSENT) })
    .readonly()
    .nullable(),
  checkIn: z
    .object({
      kind: z.enum(["afterDelivery", "trialEnd", "progress"]),
      anchor: day,
      afterDays: z.array(z.number().int().min(0).max(3660)).max(MOST_CHECK_IN_DAYS).readonly(),
      everyDays: z.number().int().min(1).max(3660).nullable(),
      until: day.nullable(),
    })
    .readonly()
    .nullable(),
};
/** What the user may ask for. Left out: three working days, whoever the thread waits for, at most three times. */
export const wishShape = z.strictObject(wishFields).partial().readonly().openapi("NudgeWish");
const ruleShape = z
  .object({
    ...wishFields,
    atMost: z.number().int(),
    told: z.array(z.object({ at: moment, people: z.array(mailAddress).readonly() }).readonly()).readonly(),
    snoozedUntil: moment.nullable(),
    setAt: moment,
  })
  .readonly()
  .openapi("NudgeRule");

// ---- Nudges -------------------------------------------------------------------------------
const MAILBOXES = ["gmail", "graph", "folder"] as const;
export const nudgeToSetShape = z
  .strictObject({
    mailbox: z.enum(MAILBOXES),
    thread: z.string().min(1).max(LONGEST_THREAD_ID).openapi({ description: "The mailbox's own id of the conversation." }),
    subject: z.string().max(LONGEST_SUBJECT).openapi({ description: "For the list of nudges; kept encrypted." }),
    link,
    zone: zone.openapi({ description: 'The user\'s own zone: "mine" of both clocks.' }),
    rule: wishShape,
    decision: waitOrNudge,
  })
  .openapi("NudgeToSet");

export const nudgeShape = z
  .object({
    id: z.string(),
    mailbox: z.string(),
    thread: z.string(),
    subject: z.string(),
    link: z.string().nullable(),
    state: z.enum(["pending", "due", "done", "off", "failed", "needsSignIn"]),
    wakeAt: moment.nullable().openapi({ description: "When it is looked at again; null: never." }),
    rule: ruleShape,
    outcome: outcomeShape.nullable().openapi({ description: "null: nothing is known yet." }),
    trouble: z
      .object({ problem: z.enum(["busy", "failing", "tooSlow", "needsSignIn"]), since: moment, times: z.number().int() })
      .readonly()
      .nullable()
      .openapi({ description: "Why the mailbox could not be asked the last time." }),
    replies: z
      .object({
        seenBy: z.enum(["server", "panelOnly", "afterSignIn"]).openapi({
          description:
            "server: replies are looked for by themselves; panelOnly: time decides, replies are seen when the thread is open; afterSignIn: the mailbox cannot be read until the user signs in again.",
        }),
        lookedAt: moment.nullable().openapi({ description: "When the mail was looked at last; null: never." }),
      })
      .readonly(),
    version: z.number().int(),
    createdAt: moment,
    updatedAt: moment,
  })
  .readonly()
  .openapi("Nudge");

export const plannedNudgeShape = z
  .object({
    rule: ruleShape,
    wakeAt: moment,
    outcome: outcomeShape,
    replaces: z.string().nullable().openapi({ description: "The nudge that the thread has already." }),
  })
  .readonly()
  .openapi("PlannedNudge");

export const nudgeChangeShape = z
  .discriminatedUnion("change", [
    z.strictObject({ change: z.literal("snooze"), until: moment }),
    z.strictObject({ change: z.literal("done") }),
    z.strictObject({ change: z.literal("off") }),
    z.strictObject({
      change: z.literal("rule"),
      rule: wishShape.openapi({ description: "What is left out stays as it is." }),
      zone: zone.optional(),
      decision: waitOrNudge.optional(),
    }),
    z
      .strictObject({ change: z.literal("looked"), decision: decisionShape, zone: zone.optional() })
      .openapi({ description: "The mail was on screen and this is what it says now: an answer ends the nudge, an absence moves it." }),
  ])
  .openapi("NudgeChange");

export const reminderToSaveShape = z
  .strictObject({ locale: z.enum(LOCALES).nullable().openapi({ description: "null: the language they last wrote in." }) })
  .openapi("ReminderToSave");
export const savedReminderShape = z
  .object({
    locale: z.enum(LOCALES),
    people: z.array(z.object({ name: z.string(), address: z.string().nullable() }).readonly()).readonly(),
    link: z.string().nullable().openapi({ description: "Where a browser shows the thread with the draft; null: nowhere." }),
  })
  .readonly()
  .openapi("SavedReminder");

const undo = z
  .string()
  .max(LONGEST_UNDO)
  .openapi({ description: "Give it to /api/nudges/undo. Good until something else happens to the nudge." });
export const nudgeChangedShape = z.object({ nudge: nudgeShape, undo: undo.nullable() }).readonly().openapi("NudgeChanged");
export const nudgeListShape = z
  .object({ nudges: z.array(nudgeShape).readonly(), hasMore: z.boolean() })
  .readonly()
  .openapi("NudgeList", { description: "Neither done nor off: due first (longest due first), then what needs help, then by wakeAt." });
export const undoShape = z.strictObject({ undo }).openapi("Undo");
export const undoneShape = z.object({ nudge: nudgeShape }).readonly().openapi("Undone");

// ---- The user -----------------------------------------------------------------------------
const settingsFields = {
  zone,
  country: countryCode.nullable(),
  locale: z.enum(LOCALES),
  digest: z.boolean().openapi({ description: "A mail to the user's own address in the morning of working days when something is due." }),
  digestAt: clockTime,
  tasks: z.boolean().openapi({ description: "A task in the mailbox's own list when something is due." }),
};
const settingsShape = z.object(settingsFields).readonly().openapi("Settings");
export const settingsChangeShape = z.strictObject(settingsFields).partial().readonly().openapi("SettingsChange");
export const meShape = z
  .object({
    provider: z.enum(["google", "entra", "local"]),
    address: z.string().nullable(),
    createdAt: moment.nullable().openapi({ description: "null: nothing is kept about this user." }),
    settings: settingsShape,
    replies: z.enum(["server", "panelOnly", "afterSignIn"]),
    canConnect: z.boolean().openapi({ description: "POST /api/me/mailbox can let the server look for replies by itself." }),
  })
  .readonly()
  .openapi("Me");
export const connectShape = z
  .object({ url: z.string().openapi({ description: "To be opened in a window: the provider asks the user there. Good for an hour." }) })
  .readonly()
  .openapi("Connect");
export const signInWaysShape = z
  .object({
    local: z.boolean().openapi({ description: "This server is the user's own: `Authorization: Bearer local` signs in." }),
    entra: z.object({ clientId: z.string(), scope: z.string() }).readonly().nullable(),
    google: z.object({ clientId: z.string() }).readonly().nullable(),
  })
  .readonly()
  .openapi("SignInWays");

export const problemShape = z
  .object({
    type: z.string().openapi({ example: "urn:followthrough:problem:notFound" }),
    title: z.string(),
    status: z.number().int(),
    detail: z.string(),
    faults: z
      .array(z.object({ at: z.string(), message: z.string() }).readonly())
      .readonly()
      .optional(),
  })
  .readonly()
  .openapi("Problem", { description: "RFC 9457" });

// ---- Types for whoever calls --------------------------------------------------------------
export type ApiNudgeToSet = z.input<typeof nudgeToSetShape>;
export type ApiNudge = z.output<typeof nudgeShape>;
export type ApiPlannedNudge = z.output<typeof plannedNudgeShape>;
export type ApiNudgeChanged = z.output<typeof nudgeChangedShape>;
export type ApiNudgeList = z.output<typeof nudgeListShape>;
export type ApiSavedReminder = z.output<typeof savedReminderShape>;
export type ApiMe = z.output<typeof meShape>;
export type ApiSignInWays = z.output<typeof signInWaysShape>;
export type ApiProblem = z.output<typeof problemShape>;
/** As a handler gets them: checked, with the engine's own types. */
export type NudgeToSetAsked = z.output<typeof nudgeToSetShape>;
export type NudgeChangeAsked = z.output<typeof nudgeChangeShape>;
export type NudgeWish = z.output<typeof wishShape>;
