/** A short run of what `npm run bench -- crash` does three hundred times. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { crashTest } from "./crashTest.ts";
import { realPostgres } from "./realPostgres.ts";

const KILLS = 5;
const nothing = { lost: [], doubled: [], troubles: [] };

describe("servers killed at random points", () => {
  it("lose and double nothing in a folder of their own", async () => {
    const dataDir = mkdtempSync(path.join(tmpdir(), "followthrough-crash-data-"));
    const result = await crashTest({ place: { dataDir }, servers: 1, kills: KILLS });
    rmSync(dataDir, { recursive: true, force: true });
    expect(result).toMatchObject(nothing);
    expect(result.kills).toBeGreaterThanOrEqual(KILLS);
  }, 300_000);

  it("lose and double nothing when two share one PostgreSQL", async () => {
    const postgres = await realPostgres();
    const result = await crashTest({ place: { databaseUrl: await postgres.database("crash") }, servers: 2, kills: KILLS });
    await postgres.stop();
    expect(result).toMatchObject(nothing);
    expect(result.effects).toBeGreaterThan(0);
  }, 300_000);
});
