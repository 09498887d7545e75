/** What Google posts, read tolerantly: its examples, its schema and its servers spell the same things differently. */
import { z } from "zod";
import { instant, timeZone } from "../../engine/brands.ts";
import { localeOf } from "../../engine/locales.ts";
import { calendarDay } from "../../engine/time/calendarDay.ts";
import { offsetOf } from "../../engine/time/zonedTime.ts";
import type { CalendarDay, Instant, Locale, TimeZone } from "../../engine/types.ts";

/** An int64 arrives as a number or, as JSON of protocol buffers writes it, as text. */
const epoch = z.union([z.number(), z.string().regex(/^-?\d{1,17}$/)]).transform(Number);

const formInput = z.looseObject({
  stringInputs: z.looseObject({ value: z.array(z.string()).default([]) }).optional(),
  dateInput: z.looseObject({ msSinceEpoch: epoch }).optional(),
  dateTimeInput: z.looseObject({ msSinceEpoch: epoch }).optional(),
});

const recipients = z.array(z.string()).catch([]);

const eventSchema = z.looseObject({
  commonEventObject: z
    .looseObject({
      userLocale: z.string().optional().catch(undefined),
      hostApp: z.string().optional().catch(undefined),
      timeZone: z
        .looseObject({ id: z.string().optional().catch(undefined) })
        .optional()
        .catch(undefined),
      formInputs: z.record(z.string(), formInput.nullable().catch(null)).optional().catch(undefined),
      parameters: z.record(z.string(), z.string()).optional().catch(undefined),
    })
    .default({}),
  authorizationEventObject: z
    .looseObject({
      userOAuthToken: z.string().optional().catch(undefined),
      // Spelt so in older documents.
      userOauthToken: z.string().optional().catch(undefined),
      userIdToken: z.string().optional().catch(undefined),
      authorizedScopes: z.array(z.string()).optional().catch(undefined),
    })
    .default({}),
  gmail: z
    .looseObject({
      messageId: z.string().optional().catch(undefined),
      threadId: z.string().optional().catch(undefined),
      accessToken: z.string().optional().catch(undefined),
      toRecipients: recipients.default([]),
      ccRecipients: recipients.default([]),
      bccRecipients: recipients.default([]),
    })
    .default({ toRecipients: [], ccRecipients: [], bccRecipients: [] }),
});

export interface AddonEvent {
  /** "GMAIL"; upper case. "" when Google did not say. */
  readonly host: string;
  readonly locale: Locale;
  /** null: Google did not tell, or a zone this machine does not know. */
  readonly zone: TimeZone | null;
  readonly parameters: Readonly<Record<string, string>>;
  /** Values of check boxes, selections and text fields; empty when the field is absent or cleared. */
  readonly texts: (name: string) => readonly string[];
  /** The day picked in a date-only field. Google gives UTC midnight of it, whatever the user's zone. */
  readonly day: (name: string) => CalendarDay | null;
  readonly moment: (name: string) => Instant | null;
  readonly userToken: string | null;
  readonly userIdToken: string | null;
  /** null: Google did not say, so nothing is known to be missing. */
  readonly scopes: ReadonlySet<string> | null;
  /** As Google writes it, `msg-f:1234` or hex; null on a homepage or in a compose event. */
  readonly messageId: string | null;
  /** Gives access to the open thread alone. */
  readonly messageToken: string | null;
  /** Addresses of a mail being written. */
  readonly recipients: readonly string[];
}

/** null: no event of an add-on. */
export function readAddonEvent(body: unknown): AddonEvent | null {
  const parsed = eventSchema.safeParse(body);
  if (!parsed.success) return null;
  const { commonEventObject: common, authorizationEventObject: rights, gmail } = parsed.data;
  const inputs = common.formInputs ?? {};
  const filled = (text: string | undefined): string | null => (text === undefined || text === "" ? null : text);
  return {
    host: (common.hostApp ?? "").toUpperCase(),
    locale: localeOf(common.userLocale ?? ""),
    zone: zoneOf(common.timeZone?.id),
    parameters: common.parameters ?? {},
    texts: (name) => inputs[name]?.stringInputs?.value ?? [],
    day: (name) => dayOf(inputs[name]?.dateInput?.msSinceEpoch ?? inputs[name]?.dateTimeInput?.msSinceEpoch),
    moment: (name) => {
      const ms = inputs[name]?.dateTimeInput?.msSinceEpoch;
      return ms === undefined || !Number.isFinite(ms) ? null : instant(ms);
    },
    userToken: filled(rights.userOAuthToken ?? rights.userOauthToken),
    userIdToken: filled(rights.userIdToken),
    scopes: rights.authorizedScopes === undefined ? null : new Set(rights.authorizedScopes),
    messageId: filled(gmail.messageId),
    messageToken: filled(gmail.accessToken),
    recipients: [...gmail.toRecipients, ...gmail.ccRecipients, ...gmail.bccRecipients],
  };
}

function zoneOf(name: string | undefined): TimeZone | null {
  if (name === undefined || name === "") return null;
  const zone = timeZone(name);
  return offsetOf(instant(0), zone) === null ? null : zone;
}

function dayOf(ms: number | undefined): CalendarDay | null {
  if (ms === undefined || !Number.isFinite(ms) || Math.abs(ms) > 8.64e15) return null;
  const date = new Date(ms);
  return calendarDay(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
}
