/** PostgreSQL, shared by any number of server processes. */
import { Kysely, PostgresDialect } from "kysely";
import { Pool, types } from "pg";
import type { Engine } from "./database.ts";

/** Longer than any statement of ours takes on a healthy server; a hung one must not hold a caller for ever. */
const STATEMENT_TIMEOUT_MS = 20_000;
const CONNECT_TIMEOUT_MS = 10_000;
/** Few: one process decides in batches, and managed databases count connections. */
const CONNECTIONS = 8;
const INT8 = types.builtins.INT8;

export function postgresEngine(databaseUrl: string): Engine {
  const pool = new Pool({
    connectionString: databaseUrl,
    max: CONNECTIONS,
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    statement_timeout: STATEMENT_TIMEOUT_MS,
    // The server ends a statement itself; this is for a server that is gone without a word.
    query_timeout: STATEMENT_TIMEOUT_MS + CONNECT_TIMEOUT_MS,
    // A process that died inside a transaction with its connection half open must not keep its locks.
    idle_in_transaction_session_timeout: STATEMENT_TIMEOUT_MS,
    keepAlive: true,
    application_name: "followthrough",
    // Milliseconds fit a number until the year 287396; pg would hand out text.
    types: { getTypeParser: (oid, format) => (oid === INT8 ? Number : types.getTypeParser(oid, format)) },
  });
  // A connection that breaks while idle is replaced at its next use, which reports what is wrong; unhandled, the event would end the process.
  pool.on("error", () => {});
  return {
    kind: "postgres",
    queries: new Kysely({ dialect: new PostgresDialect({ pool }) }),
    flush: () => Promise.resolve(),
    close: () => pool.end(),
  };
}
