/** Opens the store: the one place where its parts are joined. */
import { sql } from "kysely";
import type { Instant } from "../../engine/types.ts";
import { accounts } from "./accounts.ts";
import { addonMemory } from "./addonMemory.ts";
import { countAll } from "./counts.ts";
import { databaseOver } from "./database.ts";
import { dueNudges } from "./dueNudges.ts";
import { earlierSignal } from "./earlier.ts";
import type { Keyring } from "./keyring.ts";
import { migrate } from "./migrations.ts";
import { ownNudges } from "./nudges.ts";
import { outbox } from "./outbox.ts";
import { pgliteEngine } from "./pgliteEngine.ts";
import { postgresEngine } from "./postgresEngine.ts";
import type { Store } from "./store.ts";
import { StoreProblem, storeProblemOf } from "./storeProblem.ts";
import { sweep } from "./sweep.ts";

/** A folder of this process, or a PostgreSQL that others may use too. */
export type StorePlace = { readonly dataDir: string } | { readonly databaseUrl: string };

export interface StoreSurroundings {
  readonly keyring: Keyring;
  readonly now: () => Instant;
  /** 0 to 1, spreads repeated attempts. */
  readonly chance: () => number;
  readonly pause: (ms: number) => Promise<void>;
}

/** Rejects with StoreProblem: "taken" when another process has the folder, "away" when the database does not answer. */
export async function openStore(place: StorePlace, { keyring, now, chance, pause }: StoreSurroundings): Promise<Store> {
  const engine = "dataDir" in place ? await pgliteEngine(place.dataDir) : postgresEngine(place.databaseUrl);
  try {
    await migrate(engine.queries);
    await engine.flush();
  } catch (error) {
    await engine.close().catch(() => {});
    throw storeProblemOf(error) ?? error;
  }
  const database = databaseOver(engine);
  const earlier = earlierSignal();
  const ownAccounts = accounts(database, keyring);
  return {
    kind: engine.kind,
    accounts: ownAccounts,
    nudges: { ...ownNudges(database, keyring, earlier), ...dueNudges(database, keyring, earlier) },
    outbox: outbox(database, keyring, earlier, chance),
    addonMemory: addonMemory(database, keyring, ownAccounts, { now, pause }),
    counts: (at) => countAll(database, at),
    sweep: (at) => sweep(database, keyring, at),
    async ready() {
      const { rows } = await database.run((queries) =>
        sql<{ readonly: boolean }>`
          select pg_is_in_recovery() or current_setting('transaction_read_only')::boolean as readonly`.execute(queries),
      );
      if (rows[0]?.readonly !== false) throw new StoreProblem("readOnly", "the database can only be read");
    },
    onEarlier: (listener) => earlier.listen(listener),
    close: () => database.close(),
  };
}
