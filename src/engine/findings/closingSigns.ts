/** What a later sentence looks like beside something owed: signs for the learned weights that tell what became of it. */
import { keyOfText, mixedKey, sentenceFeatures } from "../acts/sentenceFeatures.ts";
import type { Item } from "./ledger.ts";
import type { SentenceReading } from "./sentenceReading.ts";
import { likeness } from "./topic.ts";

/** Who wrote the later sentence, seen from what is owed. */
export type Speaker = "owner" | "other";

const SIGN = 113;
const SIDE: Readonly<Record<Speaker, number>> = { owner: 131, other: 137 };

/** The words of the later sentence, each once by itself and once with who says them: "paid" of a debtor is not "paid" of a creditor. */
export function closingPieces(sentence: SentenceReading, speaker: Speaker): readonly number[] {
  const { pieces } = sentenceFeatures(sentence.folded, sentence.pack.wordsHaveSpaces, []);
  return [...pieces, ...pieces.map((piece) => mixedKey(piece, SIDE[speaker]))];
}

/** What the tables see in the sentence, in the item, and in both side by side. `hasFile`: the message brings attachments. */
export function closingSigns(item: Item, sentence: SentenceReading, speaker: Speaker, hasFile: boolean): readonly number[] {
  const keys: number[] = [];
  for (const sign of signsOf(item, sentence, hasFile))
    for (const scope of ["", speaker, `${speaker} ${item.kind}`]) keys.push(keyOfText(SIGN, `${scope} ${sign}`));
  return keys;
}

/** Tables that tell how a sentence reports. */
const TELLS = [
  "happened",
  "notYet",
  "missing",
  "received",
  "handsOver",
  "asksHow",
  "chases",
  "awaitsEvent",
  "pointsBack",
  "another",
  "changed",
  "willAnswer",
] as const;
/** Tables that tell what would settle a question. */
const ASKS = ["asksWhen", "asksNumber", "asksChoice", "asksHow", "asksToBeTold", "asksForFact"] as const;

function signsOf(item: Item, sentence: SentenceReading, hasFile: boolean): readonly string[] {
  const { folded, tables, acts, dates } = sentence;
  const signs = ["any"];
  if (item.wantsWords) signs.push("wants words");
  const like = step(likeness(sentence.topic, item.topic));
  signs.push(`like ${like}`, `told ${step(likeness(sentence.toldTopic, item.topic))}`);
  signs.push(`reported ${step(likeness(sentence.reportedTopic, item.topic))}`);
  for (const kind of new Set(acts.map((act) => act.kind))) signs.push(`act ${kind}`, `act ${kind} like ${like}`);
  if (acts.every((act) => act.kind === "formula")) signs.push("silent");
  for (const table of TELLS) if (tables.is[table].test(folded)) signs.push(`is ${table}`);
  const numbers = numbersOf(folded);
  const asked = item.acts[0]?.sentence;
  if (asked !== undefined)
    for (const table of ASKS) {
      if (!asked.tables.is[table].test(asked.folded)) continue;
      signs.push(`asked ${table}`);
      if (dates.length > 0) signs.push(`asked ${table} date`);
      if (numbers.length > 0) signs.push(`asked ${table} number`);
    }
  if (dates.length > 0) signs.push("dates");
  if (numbers.length > 0) signs.push("number");
  const known = new Set(item.acts.flatMap((read) => numbersOf(read.sentence.folded)));
  if (known.size > 0) {
    const shared = numbers.some((one) => known.has(one));
    signs.push("owed number");
    if (shared) signs.push("same number");
    if (numbers.some((one) => !known.has(one))) signs.push(shared ? "more numbers" : "other number");
  }
  if (hasFile) signs.push("file");
  signs.push(`length ${Math.min(8, 31 - Math.clz32(folded.length + 1))}`, ENDS_ASKING.test(folded) ? "ends asking" : "ends plainly");
  return signs;
}

const NUMBER = /(?:[a-z]+-?)?\p{Nd}+(?:[.,:/-]\p{Nd}+)*/gu;
const ENDS_ASKING = /\?\s*$/u;
/** A hostile line may hold thousands. */
const MOST_NUMBERS = 12;

function numbersOf(folded: string): readonly string[] {
  return (folded.slice(0, LONGEST).match(NUMBER) ?? []).slice(0, MOST_NUMBERS);
}
const LONGEST = 400;

const STEPS = [0.1, 0.2, 0.3, 0.45, 0.65];

/** Likeness in few steps: 0, then 1 to 6. */
function step(like: number): number {
  return like <= 0 ? 0 : 1 + STEPS.filter((edge) => like >= edge).length;
}
