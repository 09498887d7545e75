/** The embedded database: PGlite in `folder/database`, owned by this process alone. */
import { existsSync, mkdirSync, renameSync, rmSync } from "node:fs";
import path from "node:path";
import { PGlite, types } from "@electric-sql/pglite";
import { Kysely, PGliteDialect } from "kysely";
import type { Engine } from "./database.ts";
import { lockFolder } from "./folderLock.ts";
import { flushTree, writeAheadSync } from "./writeAheadSync.ts";

/** Made aside and renamed when complete: a first start that is killed leaves nothing that looks like a database. */
async function makeDatabase(folder: string, database: string): Promise<void> {
  const unfinished = path.join(folder, "database.new");
  rmSync(unfinished, { recursive: true, force: true });
  const made = new PGlite({ dataDir: unfinished });
  await made.waitReady;
  await made.close();
  await flushTree(unfinished);
  renameSync(unfinished, database);
}

/** Takes the folder (StoreProblem "taken" when another process has it), makes the database at the first start and opens it. */
export async function pgliteEngine(folder: string): Promise<Engine> {
  mkdirSync(folder, { recursive: true });
  const lock = lockFolder(folder);
  try {
    const database = path.join(folder, "database");
    if (!existsSync(database)) await makeDatabase(folder, database);
    // Milliseconds fit a number until the year 287396.
    const pglite = new PGlite({ dataDir: database, parsers: { [types.INT8]: Number } });
    await pglite.waitReady;
    const sync = writeAheadSync(database, async () => {
      const { rows } = await pglite.query<{ segment: string; checkpoint: string }>(
        "select pg_walfile_name(pg_current_wal_lsn()) as segment, (select checkpoint_lsn::text from pg_control_checkpoint()) as checkpoint",
      );
      const [row] = rows;
      if (row === undefined) throw new Error("PGlite does not tell where its log ends");
      return row;
    });
    return {
      kind: "pglite",
      queries: new Kysely({ dialect: new PGliteDialect({ pglite }) }),
      flush: () => sync.flush(),
      async close() {
        try {
          // Closing writes a checkpoint: from then on the data files alone hold the data.
          await pglite.close();
          await flushTree(database);
        } finally {
          lock.release();
        }
      },
    };
  } catch (error) {
    lock.release();
    throw error;
  }
}
