/** Signs of something owed beside something said, for more than one learned question. */
import type { DeedName } from "./deedTables.ts";
import type { SentenceReading } from "./sentenceReading.ts";

/** Tables that tell what would settle a question. */
const ASKS = ["asksWhen", "asksNumber", "asksChoice", "asksHow", "asksToBeTold", "asksForFact"] as const;
export type Asks = (typeof ASKS)[number];

/** What it asks for: names of tables. */
export function asksOf({ tables, folded }: SentenceReading): readonly Asks[] {
  return ASKS.filter((table) => tables.is[table].test(folded));
}

const STEPS = [0.1, 0.2, 0.3, 0.45, 0.65];
const MOST_STEP = STEPS.length + 1;

/** Acts of one thing that are looked at; more is a hostile thread. */
export const MOST_ACTS = 12;

/** Likeness in few steps: 0, then 1 to 6. */
export function likenessStep(like: number): number {
  if (like <= 0) return 0;
  let step = 1;
  for (const edge of STEPS) if (like >= edge) step += 1;
  return step;
}

// Signs of a pair are made once: a text that is made anew for every pair is slow to look up.

/** Signs `${before}${value}`, where the value comes from a small vocabulary. */
export function namedSigns<Value extends string | number>(before: string): (value: Value) => string {
  const made = new Map<Value, string>();
  return (value) => {
    const known = made.get(value);
    if (known !== undefined) return known;
    const sign = `${before}${value}`;
    made.set(value, sign);
    return sign;
  };
}

/** By number the sign "name number", from 0 to `most`. */
export function numberedSigns(name: string, most: number): readonly string[] {
  return Array.from({ length: most + 1 }, (_, number) => `${name} ${number}`);
}

/** By step of likeness the sign "name step". */
export function alikeSigns(name: string): readonly string[] {
  return numberedSigns(name, MOST_STEP);
}

/** Signs `${before}${first}${between}${second}`, where both come from a small vocabulary. */
export function pairedSigns<First extends string | number, Second extends string | number>(
  before: string,
  between: string,
): (first: First, second: Second) => string {
  const made = new Map<First, Map<Second, string>>();
  return (first, second) => {
    const ofFirst = made.get(first) ?? new Map<Second, string>();
    if (ofFirst.size === 0) made.set(first, ofFirst);
    const known = ofFirst.get(second);
    if (known !== undefined) return known;
    const sign = `${before}${first}${between}${second}`;
    ofFirst.set(second, sign);
    return sign;
  };
}

/** By step of likeness. */
export const LIKE = alikeSigns("like");
const CLOSEST = alikeSigns("closest true");
const NOT_CLOSEST = alikeSigns("closest false");
const FIRST = alikeSigns("first true");
const NOT_FIRST = alikeSigns("first false");

/** `isClosest`: nothing else owed is more like what is said; `isFirst`: nothing else that is said is more like what is owed; `alike`: in steps. */
export function rankSigns(isClosest: boolean, isFirst: boolean, alike: number): readonly [string, string] {
  return [(isClosest ? CLOSEST : NOT_CLOSEST)[alike] ?? "", (isFirst ? FIRST : NOT_FIRST)[alike] ?? ""];
}

const deedThenDeed = pairedSigns<DeedName, DeedName>("", " then ");
const SHARED = numberedSigns("deeds", 3);
const SHARED_LIKE = SHARED.map((sign) => alikeSigns(`${sign} like`));
const NONE_OWED_LIKE = alikeSigns("deeds none owed like");
const NONE_TOLD_LIKE = alikeSigns("deeds none told like");

/** Adds which deeds are owed and which are told, each with each; `alike`: in steps. */
export function addDeedSigns(signs: string[], owed: ReadonlySet<DeedName>, told: ReadonlySet<DeedName>, alike: number): void {
  if (owed.size === 0) {
    signs.push("deeds none owed", NONE_OWED_LIKE[alike] ?? "");
    return;
  }
  if (told.size === 0) {
    signs.push("deeds none told", NONE_TOLD_LIKE[alike] ?? "");
    return;
  }
  let shared = 0;
  for (const deed of owed) {
    if (told.has(deed)) shared += 1;
    for (const other of told) signs.push(deedThenDeed(deed, other));
  }
  const most = Math.min(3, shared);
  signs.push(SHARED[most] ?? "", SHARED_LIKE[most]?.[alike] ?? "");
}

/** What a thing asks for, and what another sentence names beside it. */
export const asked = namedSigns<Asks>("asked ");
export const askedAnd = pairedSigns<Asks, "date" | "number">("asked ", " ");
