/** The embedded database of a store, made once and copied: making one takes PGlite seconds. */
import { createHash } from "node:crypto";
import { cpSync, existsSync, mkdtempSync, readFileSync, renameSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import path from "node:path";
import { instant } from "../../../src/engine/brands.ts";
import { keyringOfFolder } from "../../../src/server/store/keyring.ts";
import { openStore } from "../../../src/server/store/openStore.ts";

const packageFile = path.join(path.dirname(createRequire(import.meta.url).resolve("@electric-sql/pglite")), "../package.json");
const schemaFile = path.resolve(import.meta.dirname, "../../../src/server/store/migrations.ts");
const madeBy = createHash("sha256").update(readFileSync(packageFile)).update(readFileSync(schemaFile)).digest("hex").slice(0, 12);
/** Shared by all suites and runs with this release of PGlite and this schema. */
const TEMPLATE = path.join(tmpdir(), `followthrough-database-${madeBy}`);

/** Puts an empty database into a new store's folder, as a first start leaves it; answers the folder. */
export async function withDatabase(dataDir: string): Promise<string> {
  if (!existsSync(TEMPLATE)) await makeTemplate();
  cpSync(TEMPLATE, path.join(dataDir, "database"), { recursive: true });
  return dataDir;
}

async function makeTemplate(): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), "followthrough-first-"));
  const keyring = keyringOfFolder(folder);
  const store = await openStore({ dataDir: folder }, { keyring, now: () => instant(0), chance: () => 0.5, pause: () => Promise.resolve() });
  await store.close();
  try {
    // Whole or not at all; another suite may have been faster.
    renameSync(path.join(folder, "database"), TEMPLATE);
  } catch (error) {
    if (!existsSync(TEMPLATE)) throw error;
  }
  rmSync(folder, { recursive: true, force: true });
}
