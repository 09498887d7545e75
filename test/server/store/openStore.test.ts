import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import process from "node:process";
import { Client } from "pg";
import { lockFolder } from "../../../src/server/store/folderLock.ts";
import { openStore } from "../../../src/server/store/openStore.ts";
import { StoreProblem, storeProblemOf } from "../../../src/server/store/storeProblem.ts";
import { type RealPostgres, realPostgres } from "../../crash/realPostgres.ts";
import { keyringOf, NOW, wanted } from "./stores.ts";

const surroundings = { keyring: keyringOf("a"), now: () => NOW, chance: () => 0.5, pause: () => Promise.resolve() };

describe("a data folder", () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), "followthrough-owner-"));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it("has one owner; the second is refused with one line that names the folder and the process", async () => {
    const lock = lockFolder(folder);
    await expect(openStore({ dataDir: folder }, surroundings)).rejects.toMatchObject({
      kind: "taken",
      message: `DATA_DIR ${folder} is in use by another Followthrough (process ${process.pid}). Stop it, or give this one a DATA_DIR of its own.`,
    });
    lock.release();
    lockFolder(folder).release();
  });

  it("is free at once when its owner was killed", async () => {
    const file = path.resolve("src/server/store/folderLock.ts");
    const program = `import { lockFolder } from ${JSON.stringify(file)}; lockFolder(process.argv[1]); console.log("locked"); setInterval(() => {}, 1000);`;
    const owner = spawn(process.execPath, ["--no-warnings", "--input-type=module", "-e", program, folder], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    await new Promise((resolve) => owner.stdout.once("data", resolve));
    expect(() => lockFolder(folder)).toThrow(new RegExp(`process ${owner.pid}\\b`));
    owner.kill("SIGKILL");
    await new Promise((resolve) => owner.once("exit", resolve));
    lockFolder(folder).release();
  });

  it("keeps what was written over a restart, and tells when it is closed", async () => {
    const store = await openStore({ dataDir: folder }, surroundings);
    const { id } = await store.accounts.signIn({ provider: "local", subject: "anna", address: null }, NOW);
    await store.nudges.set(id, wanted("t", NOW), NOW);
    await store.ready();
    await store.close();
    await expect(store.nudges.list(id, 1)).rejects.toMatchObject({ name: "StoreProblem", kind: "away" });
    const again = await openStore({ dataDir: folder }, surroundings);
    expect(await again.nudges.list(id, 10)).toHaveLength(1);
    await again.close();
  }, 120_000);
});

describe("a PostgreSQL", () => {
  let postgres: RealPostgres;
  beforeAll(async () => {
    postgres = await realPostgres();
  });
  afterAll(() => postgres.stop());

  async function run(databaseUrl: string, text: string): Promise<void> {
    const client = new Client({ connectionString: databaseUrl });
    await client.connect();
    await client.query(text);
    await client.end();
  }

  it("is set up once when several servers start at the same moment", async () => {
    const databaseUrl = await postgres.database("together");
    const stores = await Promise.all(Array.from({ length: 4 }, () => openStore({ databaseUrl }, surroundings)));
    for (const store of stores) await store.ready();
    await Promise.all(stores.map((store) => store.close()));
  });

  it("that can only be read is told apart, and nothing is lost when it can be written again", async () => {
    const databaseUrl = await postgres.database("standby");
    const store = await openStore({ databaseUrl }, surroundings);
    const { id } = await store.accounts.signIn({ provider: "local", subject: "anna", address: null }, NOW);
    await store.close();
    await run(databaseUrl, "alter database standby set default_transaction_read_only = on");
    const reading = await openStore({ databaseUrl }, surroundings);
    await expect(reading.nudges.set(id, wanted("t", NOW), NOW)).rejects.toMatchObject({ kind: "readOnly", passes: true });
    await expect(reading.ready()).rejects.toMatchObject({ kind: "readOnly" });
    expect(await reading.nudges.list(id, 10)).toEqual([]);
    await run(databaseUrl, "set transaction_read_only = off; alter database standby reset default_transaction_read_only");
    await reading.close();
    const writing = await openStore({ databaseUrl }, surroundings);
    await writing.nudges.set(id, wanted("t", NOW), NOW);
    await writing.close();
  });

  it("that crashed is away until it is back, and what was acknowledged is there", async () => {
    const databaseUrl = await postgres.database("crashed");
    const store = await openStore({ databaseUrl }, surroundings);
    const { id } = await store.accounts.signIn({ provider: "local", subject: "anna", address: null }, NOW);
    await store.nudges.set(id, wanted("t", NOW), NOW);
    await postgres.crash();
    await expect(store.nudges.list(id, 10)).rejects.toMatchObject({ kind: "away", passes: true });
    await expect(store.nudges.set(id, wanted("u", NOW), NOW)).rejects.toMatchObject({ kind: "away" });
    await postgres.start();
    expect((await store.nudges.list(id, 10)).map(({ thread }) => thread)).toEqual(["t"]);
    await store.close();
  });

  it("that does not answer in time is slow, and works again once whatever held it lets go", async () => {
    const databaseUrl = await postgres.database("slow");
    // The same as a statement's own limit of 20 s, without the wait.
    const store = await openStore({ databaseUrl: `${databaseUrl}?options=-c%20lock_timeout%3D200ms` }, surroundings);
    const { id } = await store.accounts.signIn({ provider: "local", subject: "anna", address: null }, NOW);
    await store.nudges.set(id, wanted("t", NOW), NOW);
    const holder = new Client({ connectionString: databaseUrl });
    await holder.connect();
    await holder.query("begin; lock table nudge in access exclusive mode");
    await expect(store.nudges.list(id, 10)).rejects.toMatchObject({ kind: "slow", passes: true });
    await expect(store.nudges.set(id, wanted("u", NOW), NOW)).rejects.toMatchObject({ kind: "slow" });
    await holder.query("rollback");
    await holder.end();
    expect((await store.nudges.list(id, 10)).map(({ thread }) => thread)).toEqual(["t"]);
    await store.close();
  });

  it("that nobody answers for is away, in one typed error", async () => {
    await expect(openStore({ databaseUrl: "postgres://nobody@127.0.0.1:1/none" }, surroundings)).rejects.toMatchObject({ kind: "away" });
  });
});

describe("what drivers throw", () => {
  const coded = (code: string) => Object.assign(new Error("x"), { code });
  it.each([
    ["53100", "full"],
    ["ENOSPC", "full"],
    ["25006", "readOnly"],
    ["EROFS", "readOnly"],
    ["57014", "slow"],
    ["40001", "contended"],
    ["40P01", "contended"],
    ["57P01", "away"],
    ["57P03", "away"],
    ["53300", "away"],
    ["08006", "away"],
    ["ECONNREFUSED", "away"],
    ["ECONNRESET", "away"],
    ["23503", "forgotten"],
  ])("%s means %s", (code, kind) => {
    expect(storeProblemOf(coded(code))?.kind).toBe(kind);
  });
  it.each([["Connection terminated unexpectedly"], ["PGlite is closed"]])("%s means away", (message) => {
    expect(storeProblemOf(new Error(message))?.kind).toBe("away");
  });
  it("our own mistakes stay what they are", () => {
    expect(storeProblemOf(coded("42601"))).toBeNull();
    expect(storeProblemOf("text")).toBeNull();
  });
  it("a problem keeps its cause and says nothing of the data", () => {
    const cause = Object.assign(new Error("could not extend file for anna@example.com"), { code: "53100" });
    const problem = storeProblemOf(cause);
    expect(problem).toBeInstanceOf(StoreProblem);
    expect(problem?.message).toBe("the database has no space left");
    expect(problem?.cause).toBe(cause);
  });
});
