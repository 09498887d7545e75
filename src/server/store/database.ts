/** One SQL, two databases: PGlite in a folder that this process owns, or PostgreSQL that several processes share. */
import type { Kysely, Transaction } from "kysely";
import { StoreProblem, storeProblemOf } from "./storeProblem.ts";
import type { Tables } from "./tables.ts";

export type Queries = Kysely<Tables>;

export interface Database {
  readonly kind: "pglite" | "postgres";
  /** Statements of their own, each committed by itself, not flushed: reads, and leases that may be lost. Rejects with StoreProblem. */
  run<T>(work: (queries: Queries) => Promise<T>): Promise<T>;
  /** One transaction, tried again when it collides with another. When it resolves, what it wrote survives a crash and a power cut. */
  write<T>(work: (queries: Transaction<Tables>) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

const COLLISIONS_BEFORE_GIVING_UP = 8;

async function typed<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw storeProblemOf(error) ?? error;
  }
}

/** What differs between the two. `flush` is called after each committed write. */
export interface Engine {
  readonly kind: "pglite" | "postgres";
  readonly queries: Queries;
  flush(): Promise<void>;
  close(): Promise<void>;
}

export function databaseOver(engine: Engine): Database {
  return {
    kind: engine.kind,
    run: (work) => typed(() => work(engine.queries)),
    async write(work) {
      for (let attempt = 1; ; attempt += 1) {
        try {
          return await typed(async () => {
            const result = await engine.queries.transaction().execute(work);
            await engine.flush();
            return result;
          });
        } catch (error) {
          const again = error instanceof StoreProblem && error.kind === "contended" && attempt < COLLISIONS_BEFORE_GIVING_UP;
          if (!again) throw error;
        }
      }
    },
    close: () => engine.close(),
  };
}
