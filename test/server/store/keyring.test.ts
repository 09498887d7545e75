import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { Client } from "pg";
import { address, messageId } from "../../../src/engine/brands.ts";
import { newNudgeRule } from "../../../src/engine/nudge/nudgeRule.ts";
import { keyringOfFolder, marksOf, open, readKeyring, seal } from "../../../src/server/store/keyring.ts";
import { openStore } from "../../../src/server/store/openStore.ts";
import { type RealPostgres, realPostgres } from "../../crash/realPostgres.ts";
import { keyringOf, NOW, settled, wanted } from "./stores.ts";

const hex = "0123456789abcdef".repeat(4);

describe("keys", () => {
  it.each([
    ["base64", Buffer.alloc(32, 7).toString("base64"), 1],
    ["hexadecimal", hex, 1],
    ["two, with spaces", `${hex}, ${Buffer.alloc(32, 7).toString("base64")}`, 2],
  ])("are read from %s", (_, written, count) => {
    const result = readKeyring(written);
    expect(result.kind === "keyring" && result.keyring).toHaveLength(count);
  });

  it.each([
    ["nothing", "", 1],
    ["too short", Buffer.alloc(16, 7).toString("base64"), 1],
    ["a second one that is wrong", `${hex},secret-word`, 2],
  ])("that are %s are named by their place, never printed", (_, written, place) => {
    expect(readKeyring(written)).toEqual({
      kind: "wrong",
      message: `ENCRYPTION_KEYS: key ${place} is not 32 bytes in base64 (openssl rand -base64 32).`,
    });
  });

  it("a folder's own key is made once and for its owner only", () => {
    const folder = mkdtempSync(path.join(tmpdir(), "followthrough-key-"));
    const [made] = keyringOfFolder(folder);
    expect(keyringOfFolder(folder)[0].id).toBe(made.id);
    expect(statSync(path.join(folder, "encryption.key")).mode & 0o077).toBe(0);
    rmSync(folder, { recursive: true });
  });
});

describe("sealed texts", () => {
  const keys = keyringOf("a");
  it("open with their key at their place", () => {
    for (const text of ["", "見積をお送りします", "x".repeat(100_000)])
      expect(open(keys, "nudge.rule 1", seal(keys, "nudge.rule 1", text))).toBe(text);
  });
  it("never look the same twice", () => {
    expect(seal(keys, "p", "text")).not.toBe(seal(keys, "p", "text"));
  });
  it("do not open in another row, changed, or without their key", () => {
    const sealed = seal(keys, "nudge.rule 1", "text");
    expect(() => open(keys, "nudge.rule 2", sealed)).toThrow();
    expect(() => open(keys, "nudge.rule 1", `${sealed.slice(0, -2)}AA`)).toThrow();
    expect(() => open(keyringOf("b"), "nudge.rule 1", sealed)).toThrow(/ENCRYPTION_KEYS lacks the key [0-9a-f]{8}/);
  });
  it("are found again by a mark that another key makes differently", () => {
    expect(marksOf(keyringOf("b", "a"), "p", "text")[1]).toBe(marksOf(keys, "p", "text")[0]);
    expect(marksOf(keyringOf("b"), "p", "text")).not.toEqual(marksOf(keys, "p", "text"));
  });
});

describe("a database", () => {
  let postgres: RealPostgres;
  beforeAll(async () => {
    postgres = await realPostgres();
  });
  afterAll(() => postgres.stop());

  const anna = { provider: "google", subject: "1042", address: address("anna@example.com") } as const;
  const last = {
    thread: wanted("t", NOW).thread,
    message: messageId("m"),
    subject: "Offer 4711",
    html: "<p>Offer</p>",
    text: "Offer",
    people: ["li@example.com"],
  };

  it("opens with an old key behind a new one, is encrypted anew by a sweep, and then needs the old key no more", async () => {
    const databaseUrl = await postgres.database("rotation");
    const openWith = (...letters: readonly string[]) =>
      openStore({ databaseUrl }, { keyring: keyringOf(...letters), now: () => NOW, chance: () => 0.5, pause: () => Promise.resolve() });
    let store = await openWith("a");
    const { id } = await store.accounts.signIn(anna, NOW);
    await store.accounts.keepCredential(id, "refresh-1", NOW);
    await store.accounts.keepCursor(id, "gmail", "77", NOW);
    const { nudge } = await store.nudges.set(id, wanted("t", NOW), NOW);
    await store.addonMemory.keepLastThread(anna.subject, last);
    await store.close();

    store = await openWith("b", "a");
    expect(await store.accounts.credential(id)).toEqual({ state: "ok", secret: "refresh-1" });
    expect(await store.accounts.withAddress("google", anna.address)).toEqual([id]);
    expect((await store.sweep(NOW)).rowsResealed).toBeGreaterThan(5);
    expect((await store.sweep(NOW)).rowsResealed).toBe(0);
    await store.close();

    store = await openWith("b");
    expect(await store.nudges.get(id, nudge.id)).toEqual(nudge);
    expect(await store.accounts.find(id)).toMatchObject(anna);
    expect(await store.accounts.cursor(id, "gmail")).toBe("77");
    expect(await store.accounts.withAddress("google", anna.address)).toEqual([id]);
    expect(await store.addonMemory.lastThread(anna.subject)).toEqual(last);
    await store.close();

    store = await openWith("c");
    await expect(store.nudges.get(id, nudge.id)).rejects.toMatchObject({ kind: "keyMissing", passes: false });
    // Whoever can be read is not held up by whoever cannot.
    const other = await store.accounts.signIn({ provider: "local", subject: "other", address: null }, NOW);
    await store.nudges.set(other.id, wanted("t", NOW), NOW);
    const claims = await store.nudges.claimDue({ now: NOW, limit: 10, leaseMs: 1000 });
    expect(claims.map((claim) => claim.nudge.account)).toEqual([other.id]);
    expect(await store.nudges.claimDue({ now: NOW, limit: 10, leaseMs: 1000 })).toEqual([]);
    await store.close();
  });

  it("holds no address and no word of a mail that can be read", async () => {
    const databaseUrl = await postgres.database("at_rest");
    const store = await openStore(
      { databaseUrl },
      { keyring: keyringOf("a"), now: () => NOW, chance: () => 0.5, pause: () => Promise.resolve() },
    );
    const { id } = await store.accounts.signIn(anna, NOW);
    await store.accounts.keepSettings(id, { signature: "Anna Offer" });
    await store.accounts.keepCredential(id, "refresh-Offer", NOW);
    const rule = newNudgeRule(NOW, {
      waitingFor: [address("li@example.com")],
      consent: { by: address("li@example.com"), at: NOW, sentence: "Offer please" },
    });
    await store.nudges.set(id, wanted("t", NOW, { rule }), NOW);
    const claims = await store.nudges.claimDue({ now: NOW, limit: 1, leaseMs: 1000 });
    await store.nudges.settle(
      claims.map((claim) => settled(claim, [{ kind: "draft", payload: { text: "Offer 4711" } }], { decision: { evidence: "Offer 4711" } })),
      NOW,
    );
    await store.addonMemory.keepLastThread(anna.subject, last);
    await store.addonMemory.addEdits(anna.subject, last.thread, [{ kind: "reworded", item: "c1", what: "Offer 4711" }]);
    await store.close();
    const client = new Client({ connectionString: databaseUrl });
    await client.connect();
    const tables = await client.query<{ name: string }>("select tablename as name from pg_tables where schemaname = 'public'");
    expect(tables.rows.length).toBeGreaterThan(8);
    for (const { name } of tables.rows) {
      const { rows } = await client.query(`select * from ${client.escapeIdentifier(name)}`);
      expect(JSON.stringify(rows)).not.toMatch(/example\.com|Offer/);
    }
    await client.end();
  });
});
