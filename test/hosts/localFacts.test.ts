/** What the panel shows beside its lists, with the engine and the words that a browser loads. */
import { instant, timeZone } from "../../src/engine/brands.ts";
import type { PinnedGoal } from "../../src/engine/goal/threadGoal.ts";
import { readThread } from "../../src/engine/readThread.ts";
import type { RawThread } from "../../src/engine/types.ts";
import { look } from "../../src/hosts/localFacts.ts";
import { madeMail, petrasContext } from "../engine/madeMail.ts";

const zone = timeZone("Europe/Berlin");
const now = instant(Date.parse("2026-11-21T09:00:00+01:00"));

const made = madeMail("p: Please send the brake drawing.", "c: Soon. By the way, which hotel can you recommend in Hamburg?");
const thread: RawThread = { ...made, messages: made.messages.map((message) => ({ ...message, subject: "Brake drawing" })) };

async function goalOf(raw: RawThread, pinnedGoal: PinnedGoal | null) {
  const asked = { locale: "en", draftLocale: "en", now, wantsAdvice: false, pinnedGoal } as const;
  return look(readThread(raw, petrasContext), asked, zone);
}

describe("the goal beside the lists", () => {
  it.each([
    ["the thread's own", null, { text: "Brake drawing", source: "subject" }, false],
    ["the thread's own, reached", { text: "Brake drawing", isReached: true }, { text: "Brake drawing", source: "subject" }, true],
    ["the user's", { text: "Drawing released", isReached: false }, { text: "Drawing released", source: "user" }, false],
  ] as const)("S001-7 is %s, with the questions off it, and no note repeats it", async (_title, pinned, named, isReached) => {
    const { goal, notes } = await goalOf(thread, pinned);
    expect(goal).toMatchObject({ named, isReached });
    expect(goal?.offGoal.map(({ quote }) => quote).join()).toContain("which hotel");
    expect(notes.map(({ note }) => note).join()).not.toMatch(/goal/i);
  });

  it("may be set where nothing names one", async () => {
    const mail = madeMail("p: Thank you.");
    const nameless = { ...mail, messages: mail.messages.map((message) => ({ ...message, subject: "" })) };
    expect((await goalOf(nameless, null)).goal).toEqual({ named: null, isReached: false, offGoal: [] });
  });
});
