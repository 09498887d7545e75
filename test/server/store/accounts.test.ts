import { randomUUID } from "node:crypto";
import { address } from "../../../src/engine/brands.ts";
import { newNudgeRule } from "../../../src/engine/nudge/nudgeRule.ts";
import type { Identity, Store } from "../../../src/server/store/store.ts";
import { NOW, settled, storeKinds, type TestStores, testStores, wanted } from "./stores.ts";

const anna: Identity = { provider: "google", subject: "1042", address: address("anna@example.com") };

describe.each(storeKinds)("accounts in %s", (kind) => {
  let stores: TestStores;
  let store: Store;
  beforeAll(async () => {
    stores = await testStores(kind);
    store = await stores.open();
  });
  afterAll(async () => {
    await store.close();
    await stores.end();
  });

  it("one identity is one account, however often and at once it signs in", async () => {
    const all = await Promise.all(Array.from({ length: 6 }, () => store.accounts.signIn(anna, NOW)));
    expect(new Set(all.map(({ id }) => id)).size).toBe(1);
    expect(await store.accounts.find(all[0]?.id ?? "")).toEqual(all[0]);
    expect(all[0]).toMatchObject({ ...anna, settings: {}, createdAt: NOW });
    const other = await store.accounts.signIn({ ...anna, provider: "entra" }, NOW);
    expect(other.id).not.toBe(all[0]?.id);
  });

  it("follows a changed address, keeps it when a token tells none, and finds the account by it", async () => {
    const { id } = await store.accounts.signIn(anna, NOW);
    await store.accounts.signIn({ ...anna, address: address("anna.new@example.com") }, NOW);
    expect(await store.accounts.signIn({ ...anna, address: null }, NOW)).toMatchObject({ id, address: "anna.new@example.com" });
    expect(await store.accounts.withAddress("google", address("anna.new@example.com"))).toEqual([id]);
    expect(await store.accounts.withAddress("google", address("anna@example.com"))).toEqual([]);
    expect(await store.accounts.known("google", "1042")).toBe(id);
    expect(await store.accounts.known("google", "nobody")).toBeNull();
  });

  it("keeps settings, a refresh token and cursors; a refused token is deleted", async () => {
    const { id } = await store.accounts.signIn(anna, NOW);
    await store.accounts.keepSettings(id, { zone: "Europe/Berlin" });
    expect((await store.accounts.find(id))?.settings).toEqual({ zone: "Europe/Berlin" });
    expect(await store.accounts.credential(id)).toBeNull();
    await store.accounts.keepCredential(id, "refresh-1", NOW);
    await store.accounts.keepCredential(id, "refresh-2", NOW);
    expect(await store.accounts.credential(id)).toEqual({ state: "ok", secret: "refresh-2" });
    await store.accounts.needsSignIn(id, NOW);
    expect(await store.accounts.credential(id)).toEqual({ state: "needsSignIn" });
    expect(await store.accounts.cursor(id, "gmail")).toBeNull();
    await store.accounts.keepCursor(id, "gmail", "77", NOW);
    await store.accounts.keepCursor(id, "gmail", "78", NOW);
    expect(await store.accounts.cursor(id, "gmail")).toBe("78");
    await store.accounts.keepCursor(id, "gmail", null, NOW);
    expect(await store.accounts.cursor(id, "gmail")).toBeNull();
  });

  it("exports everything but the secret, and forgets everything", async () => {
    const { id } = await store.accounts.signIn(anna, NOW);
    await store.accounts.keepCredential(id, "refresh-secret", NOW);
    await store.nudges.set(id, wanted("t", NOW, { rule: newNudgeRule(NOW, { waitingFor: [address("li@example.com")] }) }), NOW);
    const claims = await store.nudges.claimDue({ now: NOW, limit: 1, leaseMs: 1000 });
    await store.nudges.settle(
      claims.map((claim) => settled(claim, [{ kind: "draft", payload: { text: "a draft" } }])),
      NOW,
    );
    await store.addonMemory.keepSettings(anna.subject, { draftLocale: "ja", quietDays: 5 });
    const exported = JSON.stringify(await store.accounts.exported(id));
    for (const text of ["li@example.com", "a draft", "2026-11-27T09:00:00.000Z", '"draftLocale":"ja"']) expect(exported).toContain(text);
    expect(exported).not.toContain("refresh-secret");
    await store.accounts.forget(id);
    expect(await store.accounts.exported(id)).toBeNull();
    expect(await store.accounts.find(id)).toBeNull();
    expect(await store.accounts.credential(id)).toBeNull();
    expect(await store.addonMemory.settingsOf(anna.subject)).toEqual({ draftLocale: null, quietDays: 3 });
  });

  it.each([[randomUUID()], ["no uuid"], [""]])("an account that does not exist (%s) is told so, not thrown about", async (id) => {
    expect(await store.accounts.find(id)).toBeNull();
    expect(await store.accounts.exported(id)).toBeNull();
    await store.accounts.forget(id);
  });
});
