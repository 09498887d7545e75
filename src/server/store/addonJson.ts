/** What the Gmail add-on keeps, as it comes back from the store. */
import { z } from "zod";
import { address, messageId, threadId } from "../../engine/brands.ts";
import { parseDay } from "../../engine/time/calendarDay.ts";
import type { AddonSettings, LastThread } from "../../hosts/gmail/addonMemory.ts";
import type { EditStep } from "../../panel/edits.ts";
import type { AccountId } from "./store.ts";

// Every text opens for its account and its column only.
export const addonSettingsPlace = (account: AccountId): string => `addon_settings ${account}`;
export const editsPlace = (account: AccountId): string => `addon_edits ${account}`;
export const lastThreadPlace = (account: AccountId): string => `addon_last_thread ${account}`;

const person = z.object({ address: z.string().transform(address).nullable(), name: z.string() });
const day = z.string().transform((text, context) => {
  const parsed = parseDay(text);
  if (parsed !== null) return parsed;
  context.addIssue({ code: "custom", message: "not a day of the calendar" });
  return z.NEVER;
});
const item = z.string();

const edit = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("reworded"), item, what: z.string() }),
  z.object({ kind: z.literal("ownersChanged"), item, owners: z.array(person).readonly(), side: z.enum(["me", "them"]) }),
  z.object({ kind: z.literal("dueChanged"), item, day: day.nullable() }),
  z.object({ kind: z.literal("done"), item }),
  z.object({ kind: z.literal("reopened"), item }),
  z.object({ kind: z.literal("kept"), item }),
  z.object({ kind: z.literal("notAnItem"), item }),
]);
export const editSteps: z.ZodType<readonly EditStep[]> = z.array(z.array(edit).readonly()).readonly();

export const addonSettings: z.ZodType<AddonSettings> = z.object({
  draftLocale: z.enum(["en", "zh-Hant", "zh-Hans", "ja", "ru"]).nullable(),
  quietDays: z.number().int().min(1),
});

export const lastThread: z.ZodType<LastThread> = z.object({
  thread: z.string().transform(threadId),
  message: z.string().transform(messageId),
  subject: z.string(),
  html: z.string(),
  text: z.string(),
  people: z.array(z.string()).readonly(),
});
