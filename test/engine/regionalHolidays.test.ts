/** From the mail to the flag, the working day and the nudge: holidays that only a part of a country keeps. */
import { instant } from "../../src/engine/brands.ts";
import { decideNudge } from "../../src/engine/nudge/decideNudge.ts";
import { newNudgeRule } from "../../src/engine/nudge/nudgeRule.ts";
import { readThread } from "../../src/engine/readThread.ts";
import type { RawThread, ThreadReading } from "../../src/engine/types.ts";
import { madeMail, petrasContext } from "./madeMail.ts";

const MUNICH = ["Leopoldstr. 9", "80331 München", "Tel. +49 89 5550172"];
const BERLIN = ["Invalidenstr. 9", "10115 Berlin", "Tel. +49 30 5550172"];
const MOBILE = ["Mobil +49 160 5550172"];
const TORONTO = ["200 Bay St", "Toronto, ON M5J 2J2", "+1 416 555 0172"];
const MONTREAL = ["300 rue Sherbrooke", "Montréal, QC H3B 1A1", "+1 514 555 0172"];

/** The lines of madeMail, the first on that day at ten, Chen signing so. */
function threadOf(on: string, signature: readonly string[], ...lines: readonly string[]): RawThread {
  const signed = lines.map((line) => (line.startsWith("c:") ? `${line}\n\nKind regards\nChen Yu\n${signature.join("\n")}` : line));
  const { id, messages } = madeMail(...signed);
  const start = Date.parse(`${on}T10:00:00Z`);
  return { id, messages: messages.map((message, index) => ({ ...message, sentAt: instant(start + index * 86_400_000) })) };
}
const read = (thread: RawThread): ThreadReading => readThread(thread, { ...petrasContext, country: null });

describe("holidays of a part of the country", () => {
  it.each<readonly [string, string, string, readonly string[], readonly string[]]>([
    ["Corpus Christi in Munich", "2026-06-01", "4 June 2026", MUNICH, ["Fronleichnam in DE"]],
    ["Corpus Christi in Berlin", "2026-06-01", "4 June 2026", BERLIN, []],
    ["Corpus Christi somewhere in Germany", "2026-06-01", "4 June 2026", MOBILE, []],
    ["Saint-Jean-Baptiste in Montréal", "2026-06-22", "24 June 2026", MONTREAL, ["Fête nationale du Québec in CA"]],
    ["Saint-Jean-Baptiste in Toronto", "2026-06-22", "24 June 2026", TORONTO, []],
    ["Family Day in Toronto", "2026-02-11", "16 February 2026", TORONTO, ["Family Day in CA"]],
    ["Victoria Day in both", "2026-05-13", "18 May 2026", MONTREAL, ["Victoria Day in CA"]],
  ])("a deadline on %s", (_name, on, due, signature, expected) => {
    const { flags } = read(threadOf(on, signature, `c: Dear Petra,\n\nI will send you the drawing on ${due}.`));
    expect(flags.flatMap((flag) => (flag.kind === "holiday" ? [`${flag.name} in ${flag.country}`] : []))).toEqual(expected);
  });

  it.each([
    ["Munich", MUNICH, "2026-06-08"],
    ["Berlin", BERLIN, "2026-06-05"],
    ["an unknown town", MOBILE, "2026-06-05"],
  ])("three working days from 2 June in %s", (_name, signature, expected) => {
    const { commitments } = read(threadOf("2026-06-02", signature, "c: Dear Petra,\n\nI will send you the drawing within 3 working days."));
    expect(commitments.map(({ due }) => (due.kind === "day" ? due.day : due.kind))).toEqual([expected]);
  });

  it("one signature tells for the other mails of the same person", () => {
    const thread = threadOf(
      "2026-06-01",
      MUNICH,
      "c: Dear Petra,\n\nthank you for the order.",
      "p: Please send the drawing by 4 June 2026.",
    );
    const short = { ...thread, messages: [...thread.messages, ...threadOf("2026-06-03", [], "c: I will.").messages] };
    expect(read(short).thread.messages.map(({ region }) => region)).toEqual(["DE-BY", null, "DE-BY"]);
    expect(read(short).flags.map(({ kind }) => kind)).toContain("holiday");
  });

  it.each([
    ["Munich", MUNICH, "2026-06-08", ["Fronleichnam"]],
    ["Berlin", BERLIN, "2026-06-05", []],
  ])("a nudge counts three working days in %s", (_name, signature, expected, holidays) => {
    const thread = threadOf(
      "2026-06-01",
      signature,
      "c: Dear Petra,\n\nthank you for the order.",
      "p: Could you send the drawing, please?",
    );
    const now = instant(Date.parse("2026-06-02T12:00:00Z"));
    const decision = decideNudge(read(thread), newNudgeRule(now, { quietDays: 3 }), {
      zone: petrasContext.zone,
      calendarOf: petrasContext.calendarOf,
      now,
      siblings: [],
      packs: petrasContext.packs,
    });
    const people = decision.kind === "wait" ? decision.people : [];
    expect(people.map(({ due }) => due.theirs.day)).toEqual([expected]);
    expect(people.flatMap((one) => one.holidays.map(({ name }) => name))).toEqual(holidays);
  });
});

describe("a year whose holidays are not announced", () => {
  const CHINA = ["Shanghai Gear Works", "Tel. +86 21 5550 1723"];
  const dues = (on: string, signature: readonly string[], text: string): readonly (readonly number[] | undefined)[] =>
    read(threadOf(on, signature, `c: Dear Petra,\n\n${text}`)).commitments.map(({ due }) =>
      due.kind === "day" ? due.yearsUnannounced : [],
    );

  it.each([
    ["into it", "2026-12-29", CHINA, "I will send you the drawing within 5 working days.", [[2027]]],
    ["before it", "2026-12-01", CHINA, "I will send you the drawing within 5 working days.", [undefined]],
    ["where it is fixed by law", "2026-12-29", MUNICH, "I will send you the drawing within 5 working days.", [undefined]],
    ["on the calendar, without counting", "2026-12-29", CHINA, "I will send you the drawing by 12 January 2027.", [undefined]],
  ])("working days counted %s", (_name, on, signature, text, expected) => {
    expect(dues(on, signature, text)).toEqual(expected);
  });

  it("the two readings of a wait say so too", () => {
    const { flags } = read(threadOf("2026-12-29", CHINA, "c: Dear Petra,\n\nI will send you the drawing within 10 days."));
    expect(flags.map((flag) => (flag.kind === "calendarOrWorkingDays" ? flag.yearsUnannounced : flag.kind))).toEqual([[2027]]);
  });
});
