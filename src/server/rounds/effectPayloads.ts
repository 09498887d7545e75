/** What is written to the outbox when a nudge becomes due. Kept encrypted, emptied once delivered. */
import { z } from "zod";
import { instant } from "../../engine/brands.ts";
import type { Instant } from "../../engine/types.ts";
import type { Mailbox } from "../../hosts/mailbox.ts";
import type { Effect } from "../store/store.ts";
import type { AccountSettings } from "./accountSettings.ts";
import type { StoredDecision } from "./storedDecision.ts";

export const TASK = "task";
export const DIGEST = "digest";

export interface TaskPayload {
  readonly mailbox: string;
  readonly subject: string;
  /** Names, or addresses where there is no name. */
  readonly people: readonly string[];
  readonly quote: string | null;
  readonly link: string | null;
  readonly toldAt: Instant;
}
export interface DigestPayload {
  readonly toldAt: Instant;
}

const moment = z.number().int().transform(instant);
export const taskPayload: z.ZodType<TaskPayload> = z.object({
  mailbox: z.string(),
  subject: z.string(),
  people: z.array(z.string()).readonly(),
  quote: z.string().nullable(),
  link: z.string().nullable(),
  toldAt: moment,
});
export const digestPayload: z.ZodType<DigestPayload> = z.object({ toldAt: moment });

/** `mailbox`: null where none can be reached. */
export function dueEffects(
  settings: AccountSettings,
  decision: StoredDecision,
  mailbox: Mailbox | null,
  toldAt: Instant,
): readonly Effect[] {
  const digest: DigestPayload = { toldAt };
  const { outcome, subject, link } = decision;
  const people = outcome.kind === "due" ? outcome.people : [];
  const task: TaskPayload = {
    mailbox: mailbox?.kind ?? "",
    subject,
    people: people.map(({ name, address }) => name || (address ?? "")),
    quote: people[0]?.quotes[0] ?? null,
    link,
    toldAt,
  };
  return [
    ...(settings.digest ? [{ kind: DIGEST, payload: digest }] : []),
    ...(settings.tasks && mailbox?.addTask !== undefined ? [{ kind: TASK, payload: task }] : []),
  ];
}
