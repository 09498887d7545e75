/** What is known of a nudge's thread: as the server keeps it, and as a panel, a card and a digest print it as "why now". */
import type { Address, Instant } from "../types.ts";
import type { NudgeNowSummary, PersonSummary, StopSummary, WaitSummary } from "./decisionSummary.ts";

export type NudgeOutcome =
  | (Omit<WaitSummary, "kind"> & { readonly kind: "waiting" })
  | (Omit<NudgeNowSummary, "kind"> & { readonly kind: "due"; readonly toldAt: Instant })
  /** The mailbox is not read while the user is away: only time decides. Whether they answered, nobody looked since `notLookedSince`. */
  | {
      readonly kind: "timeOnly";
      readonly people: readonly Address[];
      /** The same people as they were known when somebody last looked; empty: nobody ever did. */
      readonly known: readonly PersonSummary[];
      readonly until: Instant;
      readonly notLookedSince: Instant;
      /** null: the moment has not come. */
      readonly toldAt: Instant | null;
    }
  /** They still owe, but I do, too, and first: looked at again every day. The quote shows what I owe. */
  | (Omit<StopSummary, "kind"> & { readonly kind: "parked" })
  | (Omit<StopSummary, "kind" | "because"> & { readonly kind: "over"; readonly because: StopSummary["because"] | "threadGone" });
