/** A NudgeRule as it comes from outside the program: from the store, from a request. */
import { z } from "zod";
import { address, country, instant, timeZone } from "../../engine/brands.ts";
import type { NudgeRule } from "../../engine/nudge/nudgeRule.ts";
import { parseDay } from "../../engine/time/calendarDay.ts";

/** More people than any thread of a person has; a list from outside must end somewhere. */
const MOST_PEOPLE = 500;
const MOST_TOLD = 1000;
/** The longest year of working days. */
const MOST_QUIET_DAYS = 250;

const moment = z.number().transform(instant);
// RFC 5321, 4.5.3.1: 64 characters before the @, 255 behind it.
const mailAddress = z.string().max(320).transform(address);
const people = z.array(mailAddress).max(MOST_PEOPLE).readonly();
const day = z.string().transform((text, context) => {
  const parsed = parseDay(text);
  if (parsed !== null) return parsed;
  context.addIssue({ code: "custom", message: "not a day of the calendar, YYYY-MM-DD" });
  return z.NEVER;
});

/** Checks the shape and the limits, not the sense: a rule may be off, over or about nobody. */
export const nudgeRuleJson: z.ZodType<NudgeRule> = z.object({
  quietDays: z.number().int().min(1).max(MOST_QUIET_DAYS),
  waitingFor: people.nullable(),
  offPeople: people,
  isOff: z.boolean(),
  theirClocks: z
    .record(
      z.string().max(320),
      z.object({
        // Whether the zone exists is found out when it is used; one that does not is told to the user.
        zone: z.string().max(64).transform(timeZone).nullable(),
        country: z
          .string()
          .regex(/^[A-Za-z]{2}$/)
          .transform(country)
          .nullable(),
      }),
    )
    .readonly(),
  atMost: z.number().int().min(1).max(100),
  told: z
    .array(z.object({ at: moment, people }).readonly())
    .max(MOST_TOLD)
    .readonly(),
  snoozedUntil: moment.nullable(),
  consent: z.object({ by: mailAddress, at: moment.nullable(), sentence: z.string().max(10_000) }).nullable(),
  checkIn: z
    .object({
      kind: z.enum(["afterDelivery", "trialEnd", "progress"]),
      anchor: day,
      afterDays: z.array(z.number().int().min(0).max(3660)).max(100).readonly(),
      everyDays: z.number().int().min(1).max(3660).nullable(),
      until: day.nullable(),
    })
    .nullable(),
  setAt: moment,
});
