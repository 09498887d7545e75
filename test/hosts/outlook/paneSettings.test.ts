import { settingsStore } from "../../../src/hosts/outlook/paneSettings.ts";
import { type Answer, call, partly } from "./fakeOffice.ts";

/** The mailbox's settings, and what was saved in them. */
function store(kept: Readonly<Record<string, unknown>>, answer: Answer<void> = { value: undefined }) {
  const values = new Map(Object.entries(kept));
  const saved = call<void>(answer);
  const office = partly<Office.RoamingSettings>({
    get: (name) => values.get(name),
    set: (name, value) => void values.set(name, value),
    saveAsync: saved.run,
  });
  return { settings: settingsStore(office), values, saved };
}

describe("what the user chose", () => {
  it.each([
    ["is Outlook's own at first", {}, { locale: null, theme: null, wholeThread: false, timingAdvice: true }],
    [
      "comes back",
      { locale: "ja", theme: "dark", wholeThread: true, timingAdvice: false },
      { locale: "ja", theme: "dark", wholeThread: true, timingAdvice: false },
    ],
    [
      "is ignored where nobody knows it",
      { locale: "tlh", theme: 7, wholeThread: "yes" },
      { locale: null, theme: null, wholeThread: false, timingAdvice: true },
    ],
  ])("%s", (_name, kept, expected) => {
    expect(store(kept).settings.get()).toEqual(expected);
  });

  it("is kept in the mailbox, each choice beside the others", async () => {
    const { settings, values, saved } = store({ locale: "ru" });
    expect(await settings.change({ theme: "dark" })).toBe(true);
    expect(await settings.change({ wholeThread: true })).toBe(true);
    expect(Object.fromEntries(values)).toEqual({ locale: "ru", theme: "dark", wholeThread: true, timingAdvice: true });
    expect(saved.seen).toHaveLength(2);
  });

  it.each<readonly [string, Answer<void>]>([
    ["refuses", { code: 9019 }],
    ["throws", "throws"],
  ])("holds until the pane is closed where Outlook %s", async (_name, answer) => {
    const { settings } = store({}, answer);
    expect(await settings.change({ theme: "dark" })).toBe(false);
    expect(settings.get().theme).toBe("dark");
  });
});
