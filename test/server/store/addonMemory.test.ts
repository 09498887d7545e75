import { messageId, threadId } from "../../../src/engine/brands.ts";
import { calendarDay } from "../../../src/engine/time/calendarDay.ts";
import { type DraftKey, defaultSettings } from "../../../src/hosts/gmail/addonMemory.ts";
import type { EditStep } from "../../../src/panel/edits.ts";
import type { Store } from "../../../src/server/store/store.ts";
import { DAY_MS, keyringOf, later, MINUTE_MS, NOW, storeKinds, type TestStores, type TestTime, testStores } from "./stores.ts";

const thread = threadId("18c2f");
const key: DraftKey = { user: "1042", thread, lastMessage: messageId("m9"), locale: "ja" };
const done: EditStep = [{ kind: "done", item: "c1" }];
const moved: EditStep = [
  { kind: "dueChanged", item: "c2", day: calendarDay(2026, 12, 1) },
  { kind: "ownersChanged", item: "c2", owners: [{ address: null, name: "Li" }], side: "them" },
];

describe.each(storeKinds)("what the Gmail add-on remembers in %s", (kind) => {
  let stores: TestStores;
  let store: Store;
  const time: TestTime = { now: NOW };
  beforeAll(async () => {
    stores = await testStores(kind);
    store = await stores.open(keyringOf("a"), time);
  });
  afterAll(async () => {
    await store.close();
    await stores.end();
  });
  beforeEach(() => {
    time.now = NOW;
  });
  afterEach(() => store.addonMemory.forget(key.user));

  it("somebody new has the usual settings, and leaves no account by looking", async () => {
    expect(await store.addonMemory.settingsOf("new")).toEqual(defaultSettings);
    expect(await store.addonMemory.editsOf("new", thread)).toEqual([]);
    expect(await store.addonMemory.lastThread("new")).toBeNull();
    expect(await store.accounts.known("google", "new")).toBeNull();
    await store.addonMemory.forget("new");
  });

  it("settings are kept and replaced", async () => {
    await store.addonMemory.keepSettings(key.user, { draftLocale: "ru", quietDays: 2 });
    await store.addonMemory.keepSettings(key.user, { draftLocale: null, quietDays: 7 });
    expect(await store.addonMemory.settingsOf(key.user)).toEqual({ draftLocale: null, quietDays: 7 });
  });

  it("edits are kept in order for their thread, and the same click twice counts once", async () => {
    await store.addonMemory.addEdits(key.user, thread, done);
    await store.addonMemory.addEdits(key.user, thread, moved);
    await store.addonMemory.addEdits(key.user, thread, moved);
    expect(await store.addonMemory.editsOf(key.user, thread)).toEqual([done, moved]);
    expect(await store.addonMemory.editsOf(key.user, threadId("other"))).toEqual([]);
  });

  it("quick clicks at once lose no edit", async () => {
    const steps = Array.from({ length: 12 }, (_, index): EditStep => [{ kind: "kept", item: `c${index}` }]);
    await Promise.all(steps.map((step) => store.addonMemory.addEdits(key.user, thread, step)));
    expect(new Set((await store.addonMemory.editsOf(key.user, thread)).map((step) => step[0]?.item)).size).toBe(12);
  });

  it("the second press updates the draft of the first, another thread or language has one of its own", async () => {
    const before: (string | null)[] = [];
    const make = (id: string) => (one: string | null) => {
      before.push(one);
      return Promise.resolve(id);
    };
    expect(await store.addonMemory.oneDraft(key, make("d1"))).toBe("d1");
    expect(await store.addonMemory.oneDraft(key, make("d2"))).toBe("d2");
    expect(await store.addonMemory.oneDraft({ ...key, locale: "en" }, make("d3"))).toBe("d3");
    expect(await store.addonMemory.oneDraft(key, make("d4"))).toBe("d4");
    expect(before).toEqual([null, "d1", null, "d2"]);
  });

  it("presses at once make their drafts one after the other", async () => {
    let making = 0;
    let most = 0;
    const before: (string | null)[] = [];
    await Promise.all(
      Array.from({ length: 5 }, (_, index) =>
        store.addonMemory.oneDraft(key, async (one) => {
          making += 1;
          most = Math.max(most, making);
          before.push(one);
          await new Promise((resolve) => setTimeout(resolve, 5));
          making -= 1;
          return `d${index}`;
        }),
      ),
    );
    expect(most).toBe(1);
    expect(before.filter((one) => one === null)).toHaveLength(1);
  });

  it("a draft that could not be made is not remembered and blocks nobody", async () => {
    await expect(store.addonMemory.oneDraft(key, () => Promise.reject(new Error("Google is away")))).rejects.toThrow("Google is away");
    expect(await store.addonMemory.oneDraft(key, (before) => Promise.resolve(before ?? "first"))).toBe("first");
  });

  it("whoever waits too long for somebody else's press is told so; a process that died blocks for a minute only", async () => {
    let finish = (_id: string): void => {};
    const began = new Promise<void>((started) => {
      void store.addonMemory.oneDraft(key, () => {
        started();
        return new Promise((resolve) => {
          finish = resolve;
        });
      });
    });
    await began;
    await expect(store.addonMemory.oneDraft(key, () => Promise.resolve("second"))).rejects.toMatchObject({ name: "DraftBusy" });
    time.now = later(MINUTE_MS);
    expect(await store.addonMemory.oneDraft(key, () => Promise.resolve("third"))).toBe("third");
    finish("late");
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(await store.addonMemory.oneDraft(key, (before) => Promise.resolve(before ?? "none"))).toBe("third");
  });

  it("the last thread is remembered for two days", async () => {
    const last = { thread, message: messageId("m9"), subject: "Re: 見積", html: "<p>x</p>", text: "x", people: ["li@example.com"] };
    await store.addonMemory.keepLastThread(key.user, last);
    expect(await store.addonMemory.lastThread(key.user)).toEqual(last);
    time.now = later(2 * DAY_MS);
    expect(await store.addonMemory.lastThread(key.user)).toBeNull();
    expect((await store.sweep(time.now)).rowsPurged).toBe(1);
  });
});
