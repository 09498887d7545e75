/**
 * Contradictions put by a seeded program into threads without one, in five languages: how many are found, and how many threads without one are
 * blamed. Threads without one hold the same fact said twice in other words, a change that is told, or two facts that only look alike.
 * Last, threads written by people who had not seen the rules.
 * VERBOSE=1 prints what was missed and what was blamed.
 */
import process from "node:process";
import { shareHalf, squashed } from "../scripts/learn/sameWords.ts";
import { address, country, instant, messageId, threadId, timeZone } from "../src/engine/brands.ts";
import { LOCALES } from "../src/engine/locales.ts";
import { readThread } from "../src/engine/readThread.ts";
import type { Flag, Locale, Person, RawMessage, RawThread, ReaderContext } from "../src/engine/types.ts";
import { calendarOf } from "../src/holidays/index.ts";
import { packsWithWeights } from "../src/languages/actWeights.ts";
import { cleanMails, harmless } from "./contradictions/cleanMail.ts";
import { type MadeFact, madeFacts } from "./contradictions/facts.ts";
import { sampleConversations } from "./contradictions/sampleConversations.ts";
import { seeded } from "./contradictions/seeded.ts";
import { unseenFacts } from "./contradictions/unseenFacts.ts";
import { writtenThreads } from "./contradictions/writtenThreads.ts";

const SEED = 20261122;
/** Per language and fact. */
const PLACED = 12;
const CLEAN = 8;
const lena: Person = { address: address("lena@harbor.example"), name: "Lena Brandt" };
const tom: Person = { address: address("tom@workshop.example"), name: "Tom Wang" };
const FIRST_DAY_MS = Date.parse("2026-11-09T08:00:00Z");
const DAY_MS = 86_400_000;

/** Bodies by turns, the user's first. */
function threadOf(bodies: readonly string[]): RawThread {
  const messages = bodies.map(
    (content, index): RawMessage => ({
      id: messageId(`c${index}@harbor.example`),
      from: index % 2 === 0 ? lena : tom,
      to: [index % 2 === 0 ? tom : lena],
      cc: [],
      sentAt: instant(FIRST_DAY_MS + index * DAY_MS),
      sentOffset: 480,
      subject: "Re: Order 2211",
      body: { kind: "text", content },
      attachmentNames: [],
      answers: index === 0 ? [] : [messageId(`c${index - 1}@harbor.example`)],
      headers: {},
    }),
  );
  return { id: threadId("c"), messages };
}

/** The sentence as a paragraph of its own, after the first or the second one. */
function withSentence(body: string, sentence: string, after: number): string {
  const paragraphs = body.split("\n\n");
  const place = Math.min(Math.max(1, after), Math.max(1, paragraphs.length - 1));
  return [...paragraphs.slice(0, place), sentence, ...paragraphs.slice(place)].join("\n\n");
}

const filled = (says: string, values: Readonly<Record<string, string>>): string =>
  says.replace(/\{(\w)\}/g, (_, name: string) => values[name] ?? "");

interface Made {
  readonly bodies: readonly string[];
  /** What was put in, for the printed list. */
  readonly put: string;
  readonly sentences: readonly [string, string];
}

export async function run(): Promise<void> {
  console.log("in the words the rules were mended with");
  await measure(madeFacts);
  console.log("in other words");
  await measure(unseenFacts);
  console.log("in threads written whole");
  await measureWritten();
}

async function measureWritten(): Promise<void> {
  const packs = await packsWithWeights();
  for (const [language, threads] of writtenThreads()) {
    let [held, told, right] = [0, 0, 0];
    for (const { id, me, raw, conflicts } of threads) {
      const { flags } = readThread(raw, { me: address(me), zone: timeZone("UTC"), country: null, packs, calendarOf });
      const left = flags.filter(({ kind }) => kind === "conflict");
      held += conflicts.length;
      told += left.length;
      for (const { about, quotes } of conflicts) {
        const at = left.findIndex(({ evidence }) =>
          evidence.some((said) => quotes.some(({ quote }) => shareHalf(squashed(said.quote), squashed(quote)))),
        );
        if (at >= 0) {
          left.splice(at, 1);
          right += 1;
        } else if (process.env.VERBOSE !== undefined) console.log(`missed ${id} ${about}: ${quotes.map(({ quote }) => quote).join(" / ")}`);
      }
      if (process.env.VERBOSE !== undefined)
        for (const { evidence } of left) console.log(`blamed ${id}: ${evidence.map(({ quote }) => quote).join(" / ")}`);
    }
    console.log(`${language}  ${threads.length} threads, contradictions found ${right} of ${held}; told ${told}, right ${right}`);
  }
}

async function measure(facts: Readonly<Record<Locale, readonly MadeFact[]>>): Promise<void> {
  const context: ReaderContext = {
    me: address("lena@harbor.example"),
    zone: timeZone("Europe/Berlin"),
    country: country("DE"),
    packs: await packsWithWeights(),
    calendarOf,
  };
  const isVerbose = process.env.VERBOSE !== undefined;
  const random = seeded(SEED);
  const samples = await sampleConversations();
  const basesOf = (locale: Locale): readonly (readonly string[])[] => [...cleanMails[locale], ...samples[locale]];
  const conflictsIn = (bodies: readonly string[]): readonly Flag[] =>
    readThread(threadOf(bodies), context).flags.filter(({ kind }) => kind === "conflict");
  const toldIn = (bodies: readonly string[]): string =>
    conflictsIn(bodies)
      .map((flag) => (flag.kind === "conflict" ? `${flag.about}: ${flag.values.join(" / ")}` : ""))
      .join("; ");
  const before = new Map<readonly string[], number>();
  const usual = (base: readonly string[]): number => {
    const known = before.get(base) ?? conflictsIn(base).length;
    before.set(base, known);
    return known;
  };
  const place = (bases: readonly (readonly string[])[], first: string, second: string): Made & { readonly base: readonly string[] } => {
    const base = random.of(bases);
    const at = random.below(base.length - 1);
    const later = at + 1 + random.below(base.length - at - 1);
    const bodies = base.map((body, index) =>
      index === at
        ? withSentence(body, first, 1 + random.below(2))
        : index === later
          ? withSentence(body, second, 1 + random.below(2))
          : body,
    );
    return { base, bodies, put: `${first} | ${second}`, sentences: [first, second] };
  };
  // What is put in may contradict what the sample thread itself states: such a flag is right, and judged neither way.
  const blames = ({ bodies, base, sentences }: ReturnType<typeof place>): boolean => {
    const isPutIn = (quote: string): boolean => sentences.some((sentence) => sentence.includes(quote));
    const flags = conflictsIn(bodies);
    const own = flags.filter(({ evidence }) => evidence.every(({ quote }) => !isPutIn(quote))).length;
    return own > usual(base) || flags.some(({ evidence }) => evidence.every(({ quote }) => isPutIn(quote)));
  };
  const touchesOwn = ({ bodies, sentences }: ReturnType<typeof place>): boolean =>
    conflictsIn(bodies).some(({ evidence }) => {
      const putIn = evidence.filter(({ quote }) => sentences.some((sentence) => sentence.includes(quote))).length;
      return putIn > 0 && putIn < evidence.length;
    });
  const valuesOf = (fact: MadeFact): readonly [string, string, string] => {
    const one = random.below(fact.values.length);
    const other = (one + 1 + random.below(fact.values.length - 1)) % fact.values.length;
    const [a, b] = [fact.values[one] ?? [], fact.values[other] ?? []];
    return [random.of(a), random.of(b), random.of(a)];
  };

  const found = new Map<string, { got: number; all: number }>();
  const count = (key: string, isGot: boolean): void => {
    const known = found.get(key) ?? { got: 0, all: 0 };
    found.set(key, { got: known.got + (isGot ? 1 : 0), all: known.all + 1 });
  };
  const blamed = new Map<string, { got: number; all: number }>();
  const blame = (key: string, isGot: boolean): void => {
    const known = blamed.get(key) ?? { got: 0, all: 0 };
    blamed.set(key, { got: known.got + (isGot ? 1 : 0), all: known.all + 1 });
  };
  for (const locale of LOCALES) {
    for (const fact of facts[locale]) {
      for (let turn = 0; turn < PLACED; turn += 1) {
        const [a, b] = valuesOf(fact);
        const first = random.below(fact.says.length);
        const second = (first + 1 + random.below(fact.says.length - 1)) % fact.says.length;
        const pair = [filled(fact.says[first] ?? "", { v: a }), filled(fact.says[second] ?? "", { v: b })] as const;
        const anywhere = place(basesOf(locale), ...pair);
        // A sample thread that states the fact itself holds three values: there the contradiction may be told with its own.
        const made = touchesOwn(anywhere) ? place(cleanMails[locale], ...pair) : anywhere;
        const isFound = conflictsIn(made.bodies).some(({ evidence }) =>
          made.sentences.every((sentence) => evidence.some(({ quote }) => sentence.includes(quote) || quote.includes(sentence))),
        );
        count(fact.topic, isFound);
        count(locale, isFound);
        count("all", isFound);
        if (!isFound && isVerbose) console.log(`missed ${locale} ${fact.topic}: ${made.put}`);
      }
      for (let turn = 0; turn < CLEAN; turn += 1) {
        const [a, b, again] = valuesOf(fact);
        const isSame = turn % 2 === 0;
        const first = random.below(fact.says.length);
        const second = (first + 1 + random.below(fact.says.length - 1)) % fact.says.length;
        const said = filled(fact.says[first] ?? "", { v: a });
        const made = place(
          basesOf(locale),
          said,
          isSame ? filled(fact.says[second] ?? "", { v: again }) : filled(random.of(fact.changes), { a, b }),
        );
        const isBlamed = blames(made);
        blame(isSame ? "said twice" : "change told", isBlamed);
        blame("all", isBlamed);
        if (isBlamed && isVerbose) console.log(`blamed ${locale} ${fact.topic}: ${made.put} ${toldIn(made.bodies)}`);
      }
    }
    for (const pair of harmless[locale]) {
      for (let turn = 0; turn < 3; turn += 1) {
        const made = place(basesOf(locale), ...pair);
        const isBlamed = blames(made);
        blame("look-alike", isBlamed);
        blame("all", isBlamed);
        if (isBlamed && isVerbose) console.log(`blamed ${locale} look-alike: ${made.put} ${toldIn(made.bodies)}`);
      }
    }
  }
  for (const [key, { got, all }] of found)
    console.log(`found       ${key.padEnd(12)} ${String(got).padStart(4)} of ${all}  ${((100 * got) / all).toFixed(1)} %`);
  for (const [key, { got, all }] of blamed)
    console.log(`false alarm ${key.padEnd(12)} ${String(got).padStart(4)} of ${all}  ${((50 * got) / all).toFixed(2)} in 50`);
}
