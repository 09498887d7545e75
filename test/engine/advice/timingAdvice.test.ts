import { adviceWords } from "../../../src/engine/advice/adviceWords.ts";
import { type Advice, timingAdvice } from "../../../src/engine/advice/timingAdvice.ts";
import { instant, timeZone } from "../../../src/engine/brands.ts";
import { LOCALES } from "../../../src/engine/locales.ts";
import { readThread } from "../../../src/engine/readThread.ts";
import { cueHits } from "../../../src/engine/summary/kinds/cueHits.ts";
import { loadKindCues } from "../../../src/languages/kindCues.ts";
import { radarTables } from "../../../src/languages/radarTables.ts";
import { loadAdvicePhrases, loadWriting } from "../../../src/languages/texts.ts";
import { madeMail, petrasContext } from "../madeMail.ts";

const context = { ...petrasContext, radarTables };
const cues = await loadKindCues();

/** Mail comes on Monday 2026-11-09, 10:00 UTC. */
function adviceOn(now: string, lines: readonly string[], isOn = true): readonly Advice[] {
  const reading = readThread(madeMail(...lines), context);
  return timingAdvice(reading, context, { now: instant(Date.parse(now)), hits: cueHits(reading, context.packs, cues) }, { isOn });
}
const SAME_DAY = "2026-11-09T15:00:00Z";

describe("when and how to write", () => {
  it("S000-1 S003-3 the recap of a meeting is due a day after its mail", () => {
    const [recap] = adviceOn(SAME_DAY, ["c: Thank you for the meeting today."]);
    expect(recap).toMatchObject({ kind: "recap", isLate: false, channel: "mail", dueAt: Date.parse("2026-11-10T10:00:00Z") });
    expect(adviceOn("2026-11-11T08:00:00Z", ["c: Thank you for the meeting today."])[0]).toMatchObject({ isLate: true });
  });

  it("a recap that was sent is advised no more", () => {
    expect(adviceOn(SAME_DAY, ["c: Thank you for the meeting today.", "p: Thank you too, here are the minutes."])).toEqual([]);
  });

  it.each([
    "It was good to see you at the trade fair.",
    "很高兴在展会上见到您。",
    "展示会ではありがとうございました。",
    "Рады были встрече на выставке.",
  ])("S003-4 after an event within two working days: %s", (says) => {
    expect(adviceOn(SAME_DAY, [`c: ${says}`])[0]).toMatchObject({ kind: "event", dueOn: "2026-11-11" });
  });

  it("S002-8 S002-9 S002-10 an apology within three days, by mail and letter; a call only when they are in a hurry", () => {
    expect(adviceOn(SAME_DAY, ["c: Six of the lids arrived damaged."])[0]).toMatchObject({
      kind: "apology",
      dueOn: "2026-11-12",
      channel: "mailThenLetter",
    });
    expect(adviceOn(SAME_DAY, ["c: Six of the lids arrived damaged. This is urgent."])[0]).toMatchObject({ channel: "call" });
  });

  it("S000-12 what waits for nothing can be sent now", () => {
    expect(adviceOn(SAME_DAY, ["c: Please send us the datasheet."]).map(({ kind }) => kind)).toContain("sendNow");
    expect(adviceOn(SAME_DAY, ["p: We will send the datasheet once you tell us the model."])).toEqual([]);
  });

  it("is easy to switch off", () => {
    expect(adviceOn(SAME_DAY, ["c: Thank you for the meeting today."], false)).toEqual([]);
  });

  it.each(LOCALES)("is told in every language (%s)", async (locale) => {
    const phrases = await loadAdvicePhrases(locale);
    expect(phrases.locale).toBe(locale);
    const [recap] = adviceOn(SAME_DAY, ["c: Thank you for the meeting today."]);
    if (recap === undefined) throw new Error("no advice");
    const words = adviceWords(recap, phrases, await loadWriting(locale), timeZone("Europe/Berlin"));
    expect(words).toContain("11:00");
    expect(words).toContain(phrases.channel.mail);
  });
});
