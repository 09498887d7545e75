/** Pending nudges as a calendar file. */
import { address, instant, threadId } from "../../../src/engine/brands.ts";
import { newNudgeRule } from "../../../src/engine/nudge/nudgeRule.ts";
import { loadNoticeTexts } from "../../../src/languages/texts.ts";
import { nudgesIcs } from "../../../src/server/rounds/nudgesIcs.ts";
import type { Nudge } from "../../../src/server/store/store.ts";

const at = instant(Date.parse("2026-11-23T01:00:00Z"));
const now = instant(Date.parse("2026-11-20T08:00:00Z"));
const nudge: Nudge = {
  id: "4f7d1f0e-0000-4000-8000-000000000001",
  account: "a",
  mailbox: "gmail",
  thread: threadId("t"),
  rule: newNudgeRule(now, { waitingFor: [address("li@taipeitools.example")] }),
  state: "pending",
  wakeAt: at,
  decision: null,
  version: 3,
  createdAt: now,
  updatedAt: now,
};

it.each(["en", "zh-Hant", "zh-Hans", "ja", "ru"] as const)("%s: one entry in UTC with an alarm, the same id each time", async (locale) => {
  const texts = await loadNoticeTexts(locale);
  const file = nudgesIcs([nudge, { ...nudge, id: "b", state: "due", wakeAt: null }], texts, now);
  expect(file.match(/BEGIN:VEVENT/g)).toHaveLength(1);
  expect(file).toContain("DTSTART:20261123T010000Z");
  expect(file).toContain(`UID:${nudge.id}@followthrough`);
  expect(file).toContain("SEQUENCE:3");
  expect(file).toContain("BEGIN:VALARM");
  expect(file.replace(/\r\n /g, "")).toContain("li@taipeitools.example");
  expect(file.split("\r\n").every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
});
