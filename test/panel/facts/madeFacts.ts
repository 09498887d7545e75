/** Facts, agreements and an order about the sample reading, made by hand. */

import { messageId, threadId } from "../../../src/engine/brands.ts";
import { ORDER_STEPS, type StepProgress, type Told } from "../../../src/engine/progress/progressTypes.ts";
import type { Evidence } from "../../../src/engine/types.ts";
import { factsTexts } from "../../../src/languages/en/factsPanel.ts";
import { progressPhrases } from "../../../src/languages/en/progress.ts";
import type { FactsReader, FoundFacts } from "../../../src/panel/facts/factsPort.ts";
import { day, li, messages, quoteIn, sample } from "../sampleReading.ts";

const [first, second] = messages;
if (first === undefined || second === undefined) throw new Error("madeFacts.ts: the sample has too few messages");

const lead = quoteIn(first, "50-80天");
const settled = quoteIn(second, "We agreed on CIF Hamburg");
const told = (evidence: Evidence): Told => ({
  evidence,
  thread: threadId("sample"),
  message: messageId("1"),
  by: li,
  on: day("2026-11-13"),
});

const untold: Omit<StepProgress, "step"> = {
  state: null,
  told: null,
  since: null,
  firstPlanned: null,
  planned: null,
  actual: null,
  blocked: null,
  stretches: [],
  late: null,
  unclear: null,
};

/** The order is done, production waits for Li since 10 November and is 3 days late. */
export const order = {
  key: "PO 4711",
  numbers: ["PO 4711"],
  subject: "Order 4711",
  threads: [threadId("sample")],
  steps: ORDER_STEPS.map((step): StepProgress => {
    if (step === "order")
      return { step, ...untold, state: "done", told: told(settled), actual: { day: day("2026-11-09"), told: told(settled) } };
    if (step !== "production") return { step, ...untold };
    const party = { key: "taipeitools.example", isMine: false, people: [li] };
    const waiting = {
      step,
      party,
      from: day("2026-11-10"),
      until: null,
      waitsFor: null,
      because: told(lead),
      endedBy: null,
      days: { calendarDays: 11, workingDays: 9 },
    };
    return {
      step,
      ...untold,
      state: "waiting",
      told: told(lead),
      blocked: waiting,
      stretches: [waiting],
      late: { calendarDays: 3, workingDays: 3 },
    };
  }),
  delays: [
    {
      party: { key: "taipeitools.example", isMine: false, people: [li] },
      days: { calendarDays: 11, workingDays: 9 },
      stretches: [],
    },
  ],
} as const;

export const found: FoundFacts = {
  facts: [
    {
      finding: {
        kind: "leadTime",
        wait: { least: 50, most: 80 },
        evidence: [lead],
        readings: [
          {
            start: { day: day("2026-11-16"), event: "ordered", evidence: settled },
            calendar: { first: day("2027-01-05"), last: day("2027-02-04") },
            working: { first: day("2027-01-25"), last: day("2027-03-08") },
          },
        ],
        notCounted: null,
        countsFrom: null,
        isFirm: true,
        areHolidaysKnown: true,
      },
      sentence: "Which days do you count?",
      note: "",
    },
    {
      finding: {
        kind: "versions",
        versions: [
          { name: "artwork_v2.pdf", sentOn: day("2026-11-13"), from: li },
          { name: "artwork_v1.pdf", sentOn: day("2026-11-16"), from: sample.me },
        ],
        isOlderLast: true,
      },
      sentence: "Which version is valid?",
      note: "",
    },
    { finding: { kind: "leftOut", people: [li] }, sentence: "", note: "Was left out: Li" },
  ],
  agreements: [
    { about: { kind: "commitment", id: "quotation" }, state: "accepted", evidence: [], isHeldBack: false, awaits: [] },
    {
      about: { kind: "commitment", id: "reply" },
      state: "proposed",
      evidence: [quoteIn(first, "請於下週五前回覆報價")],
      isHeldBack: false,
      awaits: [sample.me],
    },
    { about: { kind: "commitment", id: "delivery" }, state: "disputed", evidence: [lead, settled], isHeldBack: true, awaits: [] },
    { about: { kind: "commitment", id: "whichPort" }, state: "proposed", evidence: [], isHeldBack: false, awaits: [li] },
    { about: { kind: "decision", evidence: settled }, state: "confirmed", evidence: [settled], isHeldBack: false, awaits: [] },
  ],
  canBeSentNow: new Set(["quotation"]),
  advice: { text: "Write by Monday.", isLate: false, evidence: settled },
  goal: { named: { text: "Order 4711", source: "subject", evidence: null }, isReached: false, offGoal: [] },
  notes: [{ note: "Li leads the meeting", sentence: "" }],
  orders: [order],
  progress: progressPhrases,
};

export function fakeFacts(own: Partial<FactsReader> = {}): FactsReader {
  return {
    texts: () => Promise.resolve(factsTexts),
    look: (_reading, asked) => Promise.resolve(asked.wantsAdvice ? found : { ...found, advice: null, canBeSentNow: new Set() }),
    sentences: () => Promise.resolve({ en: "Which version is valid?", ja: "どちらが有効でしょうか。" }),
    page: (kind) => Promise.resolve({ html: `<p>${kind}</p>`, markdown: `# ${kind}` }),
    workbook: () => Promise.resolve(new Blob(["xlsx"])),
    ...own,
  };
}
