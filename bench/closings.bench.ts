/**
 * Single sentences said later of a thing that was asked for or promised, half of them words of delay, of failure or of a step on the way: how many
 * of those leave it open, and how many of the others close it. Each stands in a thread of its own: the thing, a bare yes, the sentence. Written by
 * the makers of the product; each set by people who had not yet seen what the rules make of it, all were read by those who mended the rules
 * afterwards. VERBOSE=1 lists what was missed.
 */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import { z } from "zod";
import { address, instant, messageId, threadId, timeZone } from "../src/engine/brands.ts";
import { readThread } from "../src/engine/readThread.ts";
import type { Person, RawMessage } from "../src/engine/types.ts";
import { calendarOf } from "../src/holidays/index.ts";
import { packs } from "./evaluate/readingPacks.ts";

/** `by`: who speaks, the one who owes the thing or the other one. */
const speaker = z.enum(["owner", "other"]);
const thing = z.object({
  set: z.string(),
  said: z.string(),
  by: speaker,
  words: z.array(z.object({ by: speaker, isDone: z.boolean(), text: z.string() })),
});
type Thing = z.infer<typeof thing>;
type Word = Thing["words"][number];

const owner: Readonly<Record<string, string>> = { en: "Tom Ashby", ja: "岡部", ru: "Инна Рыжова", "zh-Hans": "李强", "zh-Hant": "張家豪" };
const other: Readonly<Record<string, string>> = {
  en: "Hannah Brook",
  ja: "森下",
  ru: "Олег Дьяконов",
  "zh-Hans": "周敏",
  "zh-Hant": "林怡君",
};
const yes: Readonly<Record<string, string>> = {
  en: "OK, noted.",
  ja: "承知しました。",
  ru: "Хорошо.",
  "zh-Hans": "好的。",
  "zh-Hant": "好的。",
};

const FIRST_DAY_MS = Date.parse("2026-11-09T02:00:00Z");
const TWO_DAYS_MS = 172_800_000;

const folder = path.join(import.meta.dirname, "closings");

/** Prints one line per language, and for each set of it. */
export function run(): void {
  for (const file of readdirSync(folder).toSorted()) {
    const lang = path.basename(file, ".jsonl");
    const rows = readFileSync(path.join(folder, file), "utf8").split("\n");
    const things = rows.filter((row) => row !== "").map((row) => thing.parse(JSON.parse(row)));
    for (const set of ["", ...new Set(things.map((one) => one.set))]) {
      const tried = things
        .filter((one) => set === "" || one.set === set)
        .flatMap((one) => one.words.map((word) => ({ isDone: word.isDone, isRight: isRight(one, word, lang) })));
      console.log(`${lang.padEnd(8)} ${set === "" ? "all " : `set ${set}`} closed ${part(tried, true)}, left open ${part(tried, false)}`);
    }
  }
}

interface Tried {
  readonly isDone: boolean;
  readonly isRight: boolean;
}

function part(tried: readonly Tried[], isDone: boolean): string {
  const some = tried.filter((one) => one.isDone === isDone);
  const right = some.filter((one) => one.isRight).length;
  return `${right} of ${some.length} (${((100 * right) / Math.max(1, some.length)).toFixed(1)} %)`;
}

/** The thing is listed, and as the word leaves it. */
function isRight({ said, by }: Thing, word: Word, lang: string): boolean {
  const people = {
    owner: { address: address("owner@ashby.example"), name: owner[lang] ?? "" },
    other: { address: address("other@harbour.example"), name: other[lang] ?? "" },
  };
  const mails: readonly (readonly [z.infer<typeof speaker>, string])[] = [
    [by, said],
    ["owner", yes[lang] ?? ""],
    [word.by, word.text],
  ];
  const messages = mails.map(([who, text], index) => mail(people[who], people[who === "owner" ? "other" : "owner"], text, index));
  const reading = readThread(
    { id: threadId("closing"), messages },
    { me: people.other.address, zone: timeZone("UTC"), country: null, packs, calendarOf },
  );
  const listed = reading.commitments.filter(({ evidence }) => evidence.some(({ quote }) => said.includes(quote)));
  const isAsMeant =
    listed.length > 0 && (word.isDone ? listed.every(({ status }) => status === "done") : listed.some(({ status }) => status === "open"));
  if (!isAsMeant && process.env.VERBOSE !== undefined)
    console.log(`${said} | ${word.text} | ${listed.map(({ status }) => status).join(", ") || "not listed"}`);
  return isAsMeant;
}

function mail(from: Person, to: Person, content: string, index: number): RawMessage {
  return {
    id: messageId(`${index}@closings.example`),
    from,
    to: [to],
    cc: [],
    sentAt: instant(FIRST_DAY_MS + index * TWO_DAYS_MS),
    sentOffset: 60,
    subject: "matter",
    body: { kind: "text", content },
    attachmentNames: [],
    answers: index === 0 ? [] : [messageId(`${index - 1}@closings.example`)],
    headers: {},
  };
}
