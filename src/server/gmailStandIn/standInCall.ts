/** What stands before every call: faults, the token, its scopes, the quota, the open message. */
import type { Context } from "hono";
import type { GmailMethod } from "../../hosts/gmail/gmailQuota.ts";
import { masked } from "./fieldMask.ts";
import { hexOf } from "./gmailIds.ts";
import type { GmailMailbox } from "./gmailMailbox.ts";
import type { QuotaMeter } from "./quotaMeter.ts";
import { badRequest, forbidden, refusal } from "./standInAnswers.ts";
import { faultAnswer, type StandInFaults } from "./standInFaults.ts";
import { reachOf } from "./standInScopes.ts";
import { readAccess, readMessageToken } from "./standInTokens.ts";

export interface Call {
  readonly mailbox: GmailMailbox;
  readonly isMetadataOnly: boolean;
  /** Whether the token reaches a message or thread. */
  readonly reaches: (at: { readonly message: string; readonly threadId: string } | { readonly threadId: string }) => boolean;
}

export interface Gate {
  readonly faults: StandInFaults;
  readonly meter: QuotaMeter;
  readonly now: () => number;
  readonly mailboxOf: (account: string) => Promise<GmailMailbox>;
  readonly overQuota: 403 | 429;
  readonly seen: (method: GmailMethod) => void;
}

export type Answer = (context: Context, call: Call) => Promise<object | Response | null> | object | Response | null;

/** A handler that answers only who may ask. A plain object becomes JSON, cut by `fields`; null is an empty answer. */
export function gated(method: GmailMethod, gate: Gate, answer: Answer): (context: Context) => Promise<Response> {
  return async (context) => {
    gate.seen(method);
    const fault = gate.faults.next(method);
    const broken = fault === null ? null : await faultAnswer(fault);
    if (broken !== null) return broken;
    const access = readAccess(context.req.header("Authorization"), gate.now());
    if (access === null) return refusal(context, 401, "authError", "Request had invalid authentication credentials.");
    const user = decodeURIComponent(context.req.param("user") ?? "");
    if (user !== "me" && user !== access.account) return forbidden(context, `Delegation denied for ${access.account}`);
    const reach = reachOf(method, access.scopes);
    if (reach === null) return forbidden(context);
    const mailbox = await gate.mailboxOf(access.account);
    const open = readMessageToken(context.req.header("X-Goog-Gmail-Access-Token"));
    const openMessage = open?.account === access.account ? mailbox.message(hexOf(open.message) ?? "") : null;
    if (reach.part !== "mailbox" && openMessage === null) return forbidden(context, "Missing access token for per message authorization.");
    const wait = gate.meter.charge(access.account, method, gate.now());
    if (wait > 0) {
      const seconds = { "Retry-After": String(Math.ceil(wait / 1000)) };
      return refusal(context, gate.overQuota, "rateLimitExceeded", "Quota exceeded for quota metric 'Queries'.", seconds);
    }
    const result = await answer(context, {
      mailbox,
      isMetadataOnly: reach.isMetadataOnly,
      reaches: (at) => {
        if (reach.part === "mailbox") return true;
        if (reach.part === "openThread") return at.threadId === openMessage?.threadId;
        return "message" in at && at.message === openMessage?.id;
      },
    });
    if (result === null) return context.body(null, 204);
    if (result instanceof Response) return result;
    const fields = context.req.query("fields");
    const cut = fields === undefined ? result : masked(result, fields);
    return cut === null ? badRequest(context, `Invalid field selection ${fields}`) : context.json(cut);
  };
}
