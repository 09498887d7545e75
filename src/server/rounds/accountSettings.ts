/** What a user chose for nudges, kept with the account. */
import { z } from "zod";
import { country, timeZone } from "../../engine/brands.ts";
import { LOCALES } from "../../engine/locales.ts";
import { parseClockTime } from "../../engine/time/zonedTime.ts";
import type { ClockTime, Country, Locale, TimeZone } from "../../engine/types.ts";

export interface AccountSettings {
  readonly zone: TimeZone;
  /** Chooses the user's own holidays; null: weekends alone. */
  readonly country: Country | null;
  readonly locale: Locale;
  /** A mail to the user's own address in the morning of a working day when something is due. Off until it is switched on. */
  readonly digest: boolean;
  readonly digestAt: ClockTime;
  /** A task in the mailbox's own list when something is due. Off until it is switched on. */
  readonly tasks: boolean;
}

const clock = z.string().transform((text, context) => {
  const time = parseClockTime(text);
  if (time !== null) return time;
  context.addIssue({ code: "custom", message: "not a time of the day, HH:MM" });
  return z.NEVER;
});

/** Each part by itself: one that is missing or wrong takes the others nothing. */
const accountSettingsJson = z.object({
  zone: z.string().min(1).max(64).transform(timeZone).catch(timeZone("UTC")),
  country: z
    .string()
    .regex(/^[A-Za-z]{2}$/)
    .transform(country)
    .nullable()
    .catch(null),
  locale: z.enum(LOCALES).catch("en"),
  digest: z.boolean().catch(false),
  digestAt: clock.catch(() => clock.parse("08:00")),
  tasks: z.boolean().catch(false),
});

/** Reads what the store keeps of an account; whatever is no setting of ours is left out. */
export function accountSettings(kept: unknown): AccountSettings {
  return accountSettingsJson.parse(typeof kept === "object" && kept !== null ? kept : {});
}
