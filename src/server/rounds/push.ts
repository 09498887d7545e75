/**
 * Push messages of Gmail (through Pub/Sub) and of Graph: hints that there may be mail, on top of the regular looks and never instead of them. Nothing in
 * them is believed but whose mailbox to look at.
 */
import { createHmac, timingSafeEqual } from "node:crypto";
import type { JWTVerifyGetKey } from "jose";
import { z } from "zod";
import { address } from "../../engine/brands.ts";
import type { Address } from "../../engine/types.ts";
import { bearerToken, GOOGLE_ISSUERS, verifyToken } from "../../hosts/signedToken.ts";
import type { AccountId } from "../store/store.ts";

/** Google's Pub/Sub signs each push with a token of the service account that was chosen for the subscription. */
export interface PubSubChecks {
  readonly keys: JWTVerifyGetKey;
  /** The audience set with the subscription. */
  readonly audience: string;
  readonly serviceAccount: string;
  readonly now?: () => number;
}

export async function isFromPubSub(
  authorization: string | undefined,
  { keys, audience, serviceAccount, now }: PubSubChecks,
): Promise<boolean> {
  const token = bearerToken(authorization);
  if (token === null) return false;
  const payload = await verifyToken(token, { keys, audiences: [audience], issuers: GOOGLE_ISSUERS, now: now?.() ?? Date.now() });
  return typeof payload !== "string" && payload.email === serviceAccount && payload.email_verified === true;
}

const envelope = z.object({ message: z.object({ data: z.string().max(10_000) }) });
const gmailNotice = z.object({
  emailAddress: z.string().min(3).max(320),
  historyId: z.union([z.string().regex(/^\d{1,40}$/), z.number().int().nonnegative()]),
});

export interface GmailPush {
  readonly address: Address;
  readonly historyId: string;
}

/** Reads the body of a push; null: not one of Gmail's. Answer it with 204 all the same, or Pub/Sub repeats it for days. */
export function gmailPush(body: unknown): GmailPush | null {
  const outer = envelope.safeParse(body);
  if (!outer.success) return null;
  try {
    const inner = gmailNotice.parse(JSON.parse(Buffer.from(outer.data.message.data, "base64").toString("utf8")));
    return { address: address(inner.emailAddress), historyId: String(inner.historyId) };
  } catch {
    return null;
  }
}

/** Whether there is anything behind the cursor to look at: duplicates and pushes that arrive out of order tell nothing new. */
export const isNews = ({ historyId }: GmailPush, cursor: string | null): boolean =>
  cursor === null || !/^\d{1,40}$/.test(cursor) || BigInt(historyId) > BigInt(cursor);

// ---- Graph ---------------------------------------------------------------------------------
export interface GraphNotice {
  readonly subscription: string;
  /** What was given to Graph with the subscription, for whoever looks it up to compare. */
  readonly clientState: string;
  /** "look": there may be mail · "renew": the subscription must be authorised again · "anew": it is gone · "resync": some notices were lost. */
  readonly what: "look" | "renew" | "anew" | "resync";
}

const graphBody = z.object({
  value: z
    .array(
      z.object({
        subscriptionId: z.string().max(200),
        clientState: z.string().max(200).nullish(),
        lifecycleEvent: z.string().max(100).nullish(),
      }),
    )
    .max(1_000),
});
const lifecycle: Readonly<Record<string, GraphNotice["what"]>> = {
  reauthorizationRequired: "renew",
  subscriptionRemoved: "anew",
  missed: "resync",
};

/** Each subscription once, with the most that was asked of it. null: not Graph's. */
export function graphNotices(body: unknown): readonly GraphNotice[] | null {
  const read = graphBody.safeParse(body);
  if (!read.success) return null;
  const order = ["look", "resync", "renew", "anew"];
  const notices = new Map<string, GraphNotice>();
  for (const { subscriptionId, clientState, lifecycleEvent } of read.data.value) {
    const what = lifecycleEvent == null ? "look" : (lifecycle[lifecycleEvent] ?? "look");
    const known = notices.get(subscriptionId);
    if (known === undefined || order.indexOf(what) > order.indexOf(known.what)) {
      notices.set(subscriptionId, { subscription: subscriptionId, clientState: clientState ?? "", what });
    }
  }
  return [...notices.values()];
}

/** Compared without telling by its time how much was right. */
export function isSameState(given: string, expected: string): boolean {
  const [one, other] = [Buffer.from(given), Buffer.from(expected)];
  return one.length === other.length && timingSafeEqual(one, other);
}

/** Graph asks once whether the address is ours: the token goes back as plain text. null: not such a request. */
export const validationAnswer = (token: string | undefined): string | null =>
  token !== undefined && token.length > 0 && token.length <= 2_000 ? token : null;

/** What Graph sends along with each notice for this account: nobody else can make it, and nothing has to be kept. At most 128 characters. */
export const graphStateOf = (secret: string, account: AccountId): string =>
  `${account}.${createHmac("sha256", secret).update(`graph ${account}`).digest("base64url")}`;

/** null: not made by us. */
export function accountOfGraphState(secret: string, state: string): AccountId | null {
  const account = state.slice(0, Math.max(0, state.lastIndexOf(".")));
  return account !== "" && isSameState(state, graphStateOf(secret, account)) ? account : null;
}

const HALF = 0.5;

/** When something that ends at `until` is renewed: at half its life, so that a day of trouble costs nothing. */
export const renewAt = (now: number, until: number): number => now + Math.max(0, until - now) * HALF;
