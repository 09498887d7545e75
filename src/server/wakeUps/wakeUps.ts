/** The alarm clock: due nudges are decided and settled, effects delivered, the store swept. Runs in every server process, no leader. */
import { instant } from "../../engine/brands.ts";
import type { AccountId, Claim, ClaimedEffect, Settlement, Store, Swept } from "../store/store.ts";
import { StoreProblem } from "../store/storeProblem.ts";
import { type Clock, pause } from "./clock.ts";
import { dueLoop } from "./dueLoop.ts";
import { groupedWrites } from "./groupedWrites.ts";

/** How a delivery went. `problem`: a kind for the log and the panel. `waitMs`: what the mailbox asked for (Retry-After); null: the usual back-off. */
export type Delivery =
  | { readonly kind: "done" }
  | { readonly kind: "later"; readonly problem: string; readonly waitMs: number | null }
  | { readonly kind: "never"; readonly problem: string };

export interface WakeUpSurroundings {
  readonly store: Store;
  readonly clock: Clock;
  /** 0 to 1. */
  readonly chance: () => number;
  /**
   * Decides due nudges of one account: mailboxes are asked once for all of them. A claim without a settlement, or all of them when it throws, comes again
   * some minutes later. Must end within the lease, else others decide too and this answer counts for nothing.
   */
  readonly decide: (account: AccountId, claims: readonly Claim[]) => Promise<readonly Settlement[]>;
  /** Must be safe to repeat with the same idempotencyKey, and end within the lease. */
  readonly deliver: (effect: ClaimedEffect) => Promise<Delivery>;
  /** How long a claim holds, usually LEASE_MS. */
  readonly leaseMs: number;
  /** For the log and the metrics. Ids, counts and kinds only. */
  readonly report: (event: WakeUpEvent) => void;
}
export type WakeUpEvent =
  | { readonly kind: "settled"; readonly nudges: number; readonly lost: number }
  | {
      readonly kind: "delivered";
      readonly effect: string;
      readonly outcome: "done" | "waits" | "givenUp" | "lost";
      readonly problem: string | null;
    }
  | { readonly kind: "undecided"; readonly account: AccountId; readonly nudges: number; readonly error: unknown }
  | { readonly kind: "swept"; readonly swept: Swept }
  | { readonly kind: "trouble"; readonly during: "nudges" | "effects" | "sweep"; readonly error: unknown };

export interface WakeUps {
  /** Begins nothing new and resolves when everything begun has ended. */
  stop(): Promise<void>;
}

/** Longer than a slow mailbox takes for its share of a batch; what a killed process held waits this long. */
export const LEASE_MS = 120_000;
const NUDGES_HELD = 400;
const ACCOUNTS_AT_ONCE = 16;
const EFFECTS_HELD = 200;
const EFFECTS_AT_ONCE = 16;
/** An unexpected failure is no mailbox that is away (the decision knows that one): tried again, without haste. */
const UNDECIDED_AGAIN_MS = 300_000;
const SWEEP_EVERY_MS = 600_000;
const WRITE_AGAIN_MS = 500;

function byAccount(claims: readonly Claim[]): readonly (readonly Claim[])[] {
  const groups = new Map<AccountId, Claim[]>();
  for (const claim of claims) {
    const group = groups.get(claim.nudge.account);
    if (group === undefined) groups.set(claim.nudge.account, [claim]);
    else group.push(claim);
  }
  return [...groups.values()];
}

export function startWakeUps({ store, clock, chance, decide, deliver, leaseMs, report }: WakeUpSurroundings): WakeUps {
  /** Repeats a write while the database is away, as long as the lease protects it. */
  async function persistently<T>(until: number, write: () => Promise<T>): Promise<T> {
    for (;;) {
      try {
        return await write();
      } catch (error) {
        if (!(error instanceof StoreProblem) || !error.passes || clock.now() + WRITE_AGAIN_MS >= until) throw error;
        await pause(clock, WRITE_AGAIN_MS);
      }
    }
  }
  const settle = groupedWrites((settlements: readonly Settlement[]) => store.nudges.settle(settlements, clock.now()));
  const confirm = groupedWrites(async (effects: readonly ClaimedEffect[]) => {
    await store.outbox.done(effects, clock.now());
    return effects.map(() => true);
  });

  async function decideGroup(claims: readonly Claim[]): Promise<() => Promise<void>> {
    const [first] = claims;
    if (first === undefined) return () => Promise.resolve();
    const { account } = first.nudge;
    let settlements: readonly Settlement[] = [];
    try {
      settlements = await decide(account, claims);
    } catch (error) {
      report({ kind: "undecided", account, nudges: claims.length, error });
    }
    return () => settleGroup(claims, settlements);
  }

  async function settleGroup(claims: readonly Claim[], settlements: readonly Settlement[]): Promise<void> {
    const settled = new Set(settlements.map(({ claim }) => claim.nudge.id));
    const undecided = claims.filter(({ nudge }) => !settled.has(nudge.id));
    if (undecided.length > 0) await store.nudges.release(undecided, instant(clock.now() + UNDECIDED_AGAIN_MS));
    const counted = await Promise.all(settlements.map((settlement) => persistently(settlement.claim.leaseUntil, () => settle(settlement))));
    const lost = counted.filter((counts) => !counts).length;
    if (settlements.length > 0) report({ kind: "settled", nudges: counted.length - lost, lost });
  }

  async function deliverOne(effect: ClaimedEffect): Promise<() => Promise<void>> {
    const delivery = await deliver(effect).catch((error: unknown): Delivery => {
      report({ kind: "trouble", during: "effects", error });
      return { kind: "later", problem: "unexpected", waitMs: null };
    });
    return () => recordDelivery(effect, delivery);
  }

  async function recordDelivery(effect: ClaimedEffect, delivery: Delivery): Promise<void> {
    if (delivery.kind === "done") {
      await persistently(effect.leaseUntil, () => confirm(effect));
      report({ kind: "delivered", effect: effect.id, outcome: "done", problem: null });
      return;
    }
    const { problem } = delivery;
    const why = { problem, waitMs: delivery.kind === "later" ? delivery.waitMs : null, final: delivery.kind === "never" };
    const outcome = await persistently(effect.leaseUntil, () => store.outbox.failed(effect, why, clock.now()));
    report({ kind: "delivered", effect: effect.id, outcome, problem });
  }

  const nudges = dueLoop<Claim>(
    {
      claim: (limit) => store.nudges.claimDue({ now: clock.now(), limit, leaseMs }),
      nextDue: () => store.nudges.nextDue(),
      group: byAccount,
      handle: decideGroup,
      giveBack: (claims) => store.nudges.release(claims, clock.now()),
    },
    {
      clock,
      chance,
      capacity: NUDGES_HELD,
      atOnce: ACCOUNTS_AT_ONCE,
      report: (error) => report({ kind: "trouble", during: "nudges", error }),
    },
  );
  const effects = dueLoop<ClaimedEffect>(
    {
      claim: (limit) => store.outbox.claim({ now: clock.now(), limit, leaseMs }),
      nextDue: () => store.outbox.nextDue(),
      group: (claimed) => claimed.map((effect) => [effect]),
      handle: async (group) => {
        const finishes = await Promise.all(group.map(deliverOne));
        return async () => {
          for (const finish of finishes) await finish();
        };
      },
      giveBack: (claimed) => store.outbox.release(claimed, clock.now()),
    },
    {
      clock,
      chance,
      capacity: EFFECTS_HELD,
      atOnce: EFFECTS_AT_ONCE,
      report: (error) => report({ kind: "trouble", during: "effects", error }),
    },
  );
  const forget = store.onEarlier((at) => {
    nudges.tell(at);
    effects.tell(at);
  });

  let isStopping = false;
  let callOffSweep = (): void => {};
  let sweeping = Promise.resolve();
  function sweepRegularly(): void {
    sweeping = store
      .sweep(clock.now())
      .then(
        (swept) => report({ kind: "swept", swept }),
        (error: unknown) => report({ kind: "trouble", during: "sweep", error }),
      )
      .then(() => {
        if (!isStopping) callOffSweep = clock.after(SWEEP_EVERY_MS, sweepRegularly);
      });
  }
  sweepRegularly();

  return {
    async stop() {
      isStopping = true;
      forget();
      callOffSweep();
      await Promise.all([nudges.stop(), effects.stop(), sweeping]);
    },
  };
}
