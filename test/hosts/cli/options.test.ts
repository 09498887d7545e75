import { timeZone } from "../../../src/engine/brands.ts";
import { momentIn, momentOption } from "../../../src/hosts/cli/options.ts";

describe("--now", () => {
  it.each([
    ["a day begins at midnight of --zone", "2026-11-20", "Asia/Taipei", "2026-11-19T16:00:00.000Z"],
    ["a time without offset is a time in --zone", "2026-11-20T09:00", "Europe/Berlin", "2026-11-20T08:00:00.000Z"],
    ["an offset counts more than --zone", "2026-11-20T09:00+08:00", "Europe/Berlin", "2026-11-20T01:00:00.000Z"],
    ["Z is UTC", "2026-11-20T09:00:30Z", "Asia/Tokyo", "2026-11-20T09:00:30.000Z"],
  ])("%s", (_, typed, zone, expected) => {
    expect(new Date(momentIn(momentOption(typed), timeZone(zone))).toISOString()).toBe(expected);
  });
});
