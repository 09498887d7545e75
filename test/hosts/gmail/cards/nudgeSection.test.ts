import { LOCALES } from "../../../../src/engine/locales.ts";
import type { Locale } from "../../../../src/engine/types.ts";
import { homeCard } from "../../../../src/hosts/gmail/cards/homeCard.ts";
import { nudgeSection, type ThreadNudge } from "../../../../src/hosts/gmail/cards/nudgeSection.ts";
import { wordsOf } from "../../../../src/hosts/gmail/cards/threadView.ts";
import { nudgeCard, waitingSection } from "../../../../src/hosts/gmail/cards/waitingSection.ts";
import type { GmailTexts } from "../../../../src/hosts/gmail/gmailTexts.ts";
import { validateCard } from "../../../../src/hosts/gmail/validateCard.ts";
import type { Nudge } from "../../../../src/panel/nudges/nudgePort.ts";
import { type NudgeWords, nudgeWords } from "../../../../src/panel/nudges/nudgeWords.ts";
import type { PanelWords } from "../../../../src/panel/panelWords.ts";
import { due, fakeNudgeReader, pending, waitedFor } from "../../../panel/nudges/fakeNudges.ts";
import { now, sample, zone } from "../../../panel/sampleReading.ts";
import { allTexts, baseUrl, surroundings } from "./cardViews.ts";

let texts: ReadonlyMap<Locale, GmailTexts>;
beforeAll(async () => {
  texts = await allTexts();
});
function words(locale: Locale): { readonly own: NudgeWords; readonly panel: PanelWords; readonly texts: GmailTexts } {
  const found = texts.get(locale);
  if (found === undefined) throw new Error(locale);
  const panel = wordsOf({ texts: found, locale, zone, now: now() });
  return { own: nudgeWords(found.nudges, panel), panel, texts: found };
}
const place = { baseUrl, from: "thread", page: "0" } as const;
const hostile = waitedFor({ name: "<b>Li</b> & Söhne", quotes: ["<a href=x>press</a> &amp; ".repeat(9)] });
const many = due({
  outcome: { kind: "due", people: Array.from({ length: 50 }, () => hostile), later: [], freed: [], isMutualSilence: false, toldAt: now() },
});
const nudges: readonly (readonly [string, Nudge])[] = [
  ["waiting", pending()],
  ["due", due()],
  ["fifty people with markup in their names", many],
  ["by time alone", due({ replies: { seenBy: "panelOnly", lookedAt: now() } })],
  ["stopped", pending({ state: "failed", outcome: { kind: "over", because: "addressDoesNotWork", people: [], quote: "<x>" } })],
  ["on hold", pending({ outcome: { kind: "parked", because: "iOweThem", people: [], quote: null } })],
  ["not known yet", pending({ outcome: null, wakeAt: null })],
];

describe.each(LOCALES)("cards about nudges in %s", (locale) => {
  it.each(nudges)("are valid when a nudge is %s", (_name, nudge) => {
    const { own, panel, texts: gmail } = words(locale);
    const section = nudgeSection({ kind: "nudge", nudge, undo: "u".repeat(3_000) }, own, panel, place);
    const waiting = waitingSection(
      Array.from({ length: 100 }, () => nudge),
      own,
      panel,
      baseUrl,
    );
    expect(section?.widgets.length).toBeLessThanOrEqual(12);
    const inThread = { ...homeCard({ texts: gmail, baseUrl }), sections: section === null ? [] : [section] };
    for (const card of [inThread, homeCard({ texts: gmail, baseUrl }, waiting), nudgeCard(nudge, own, baseUrl)])
      expect(validateCard(card, surroundings)).toEqual([]);
  });

  it("are valid for an offer, for nobody to wait for and for a server that is away", async () => {
    const { own, panel, texts: gmail } = words(locale);
    const planned = await fakeNudgeReader().plan(sample, { quietDays: 3, waitingFor: null, draftTo: null, now: now() });
    const shown: readonly ThreadNudge[] = [
      { kind: "none", planned, undo: null },
      { kind: "none", planned: null, undo: "u" },
      { kind: "problem", problem: "away" },
    ];
    for (const one of shown) {
      const section = nudgeSection(one, own, panel, place);
      if (section === null) throw new Error("nothing is shown");
      expect(validateCard({ ...homeCard({ texts: gmail, baseUrl }), sections: [section] }, surroundings)).toEqual([]);
    }
    expect(nudgeSection({ kind: "none", planned: null, undo: null }, own, panel, place)).toBeNull();
    expect(waitingSection([], own, panel, baseUrl)).toBeNull();
  });
});

it("shows the date on both clocks before it is set", async () => {
  const { own, panel } = words("en");
  const planned = await fakeNudgeReader().plan(sample, { quietDays: 3, waitingFor: null, draftTo: null, now: now() });
  const text = JSON.stringify(nudgeSection({ kind: "none", planned, undo: null }, own, panel, place));
  expect(text).toMatch(/Nudge me if no reply in 3 working days/);
  expect(text).toMatch(/26 Nov, 09:00 there \(.*\), Thu,? 26 Nov, 02:00 for you/);
});
