/**
 * Terms that can be read in two ways, put by a seeded program into threads in five languages: how many are noticed, whether both readings are the
 * days that a count of its own gives, and how many threads are asked about for nothing. VERBOSE=1 prints what went wrong.
 */
import process from "node:process";
import { address, instant, messageId, threadId, timeZone } from "../src/engine/brands.ts";
import { LOCALES } from "../src/engine/locales.ts";
import { factsRadar } from "../src/engine/radar/factsRadar.ts";
import type { RadarContext } from "../src/engine/radar/radarSentences.ts";
import { readThread } from "../src/engine/readThread.ts";
import type { Person, RawMessage, RawThread } from "../src/engine/types.ts";
import { packsWithWeights } from "../src/languages/actWeights.ts";
import { radarTables } from "../src/languages/radarTables.ts";
import { ambiguousWords } from "./contradictions/ambiguousWords.ts";
import { cleanMails } from "./contradictions/cleanMail.ts";
import { seeded } from "./contradictions/seeded.ts";

const SEED = 41;
const DAY_MS = 86_400_000;
const FIRST_DAY_MS = Date.parse("2026-11-10T08:00:00Z");
const SPANS: readonly (readonly [number, number])[] = [
  [50, 80],
  [30, 45],
  [20, 25],
  [60, 60],
  [45, 45],
  [15, 15],
  [35, 40],
];
const ROUNDS = 12;
const lena: Person = { address: address("lena@harbor.example"), name: "Lena Brandt" };
const tom: Person = { address: address("tom@workshop.example"), name: "Tom Wang" };

function threadOf(bodies: readonly string[]): RawThread {
  const messages = bodies.map(
    (content, index): RawMessage => ({
      id: messageId(`a${index}@harbor.example`),
      from: index % 2 === 0 ? lena : tom,
      to: [index % 2 === 0 ? tom : lena],
      cc: [],
      sentAt: instant(FIRST_DAY_MS + index * DAY_MS),
      sentOffset: 0,
      subject: "Order 2211",
      body: { kind: "text", content },
      attachmentNames: [],
      answers: index === 0 ? [] : [messageId(`a${index - 1}@harbor.example`)],
      headers: {},
    }),
  );
  return { id: threadId("a"), messages };
}

/** Day by day, Saturdays and Sundays left out when asked: nothing of the engine is used. */
function counted(startMs: number, days: number, isWorking: boolean): string {
  let at = startMs;
  for (let left = days; left > 0; ) {
    at += DAY_MS;
    const weekday = new Date(at).getUTCDay();
    if (!isWorking || (weekday !== 0 && weekday !== 6)) left -= 1;
  }
  return new Date(at).toISOString().slice(0, 10);
}

function withSentence(body: string, sentence: string): string {
  const paragraphs = body.split("\n\n");
  return [...paragraphs.slice(0, 1), sentence, ...paragraphs.slice(1)].join("\n\n");
}

export async function run(): Promise<void> {
  const isVerbose = process.env.VERBOSE !== undefined;
  const random = seeded(SEED);
  const context: RadarContext = {
    me: address("lena@harbor.example"),
    zone: timeZone("Europe/Berlin"),
    country: null,
    packs: await packsWithWeights(),
    calendarOf: () => null,
    radarTables,
  };
  const total = { terms: 0, noticed: 0, dated: 0, right: 0, clean: 0, asked: 0 };
  const byLocale: string[] = [];
  for (const locale of LOCALES) {
    const own = { terms: 0, noticed: 0, dated: 0, right: 0, clean: 0, asked: 0 };
    const words = ambiguousWords[locale];
    for (const says of words.unclear) {
      for (let round = 0; round < ROUNDS; round += 1) {
        const [least, most] = random.of(SPANS);
        const span = least === most ? String(most) : `${least}${words.dash}${most}`;
        const term = says.replace("{n}", span);
        const base = random.of(cleanMails[locale]);
        const bodies = base.map((body, index) =>
          index === 1 ? withSentence(body, term) : index === 2 ? withSentence(body, random.of(words.orders)) : body,
        );
        const reading = readThread(threadOf(bodies), context);
        const lead = factsRadar(reading, context).find((finding) => finding.kind === "leadTime");
        const isNoticed =
          lead !== undefined ||
          reading.flags.some(
            ({ kind, evidence }) => kind === "calendarOrWorkingDays" && evidence.some(({ quote }) => term.includes(quote)),
          );
        own.terms += 1;
        if (isNoticed) own.noticed += 1;
        else if (isVerbose) console.log(`missed ${locale}: ${term}`);
        if (lead?.kind !== "leadTime" || lead.readings.length === 0) continue;
        own.dated += 1;
        const orderedOn = FIRST_DAY_MS + 2 * DAY_MS;
        const [first] = lead.readings;
        const isRight =
          first !== undefined &&
          first.calendar.first === counted(orderedOn, least, false) &&
          first.calendar.last === counted(orderedOn, most, false) &&
          first.working.first === counted(orderedOn, least, true) &&
          first.working.last === counted(orderedOn, most, true);
        if (isRight) own.right += 1;
        else if (isVerbose) console.log(`wrong days ${locale}: ${term} ${JSON.stringify(first)}`);
      }
    }
    for (const says of words.clear) {
      for (const base of cleanMails[locale]) {
        const bodies = base.map((body, index) =>
          index === 1 ? withSentence(body, says) : index === 2 ? withSentence(body, random.of(words.orders)) : body,
        );
        const reading = readThread(threadOf(bodies), context);
        const findings = factsRadar(reading, context).filter(({ kind }) => kind === "leadTime");
        const flags = reading.flags.filter(
          ({ kind }) => kind === "calendarOrWorkingDays" || kind === "dayOrMonthFirst" || kind === "whichWeek",
        );
        own.clean += 1;
        if (findings.length + flags.length > 0) {
          own.asked += 1;
          if (isVerbose)
            console.log(
              `asked for nothing ${locale}: ${says} ${[...flags.map(({ kind }) => kind), ...findings.map(({ kind }) => kind)].join()} ${flags.flatMap(({ evidence }) => evidence.map(({ quote }) => quote)).join(" / ")}`,
            );
        }
      }
    }
    byLocale.push(
      `${locale.padEnd(8)} noticed ${own.noticed} of ${own.terms}, both readings right ${own.right} of ${own.dated}, asked for nothing ${own.asked} of ${own.clean}`,
    );
    for (const key of ["terms", "noticed", "dated", "right", "clean", "asked"] as const) total[key] += own[key];
  }
  for (const line of byLocale) console.log(line);
  console.log(
    `all      noticed ${total.noticed} of ${total.terms} (${((100 * total.noticed) / total.terms).toFixed(1)} %), both readings right ${total.right} of ${total.dated}, asked for nothing ${total.asked} of ${total.clean} (${((20 * total.asked) / total.clean).toFixed(2)} in 20)`,
  );
}
