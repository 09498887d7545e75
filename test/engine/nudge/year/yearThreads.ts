/** The threads of the simulated year: what is written when, with what it means. The meaning is never shown to the engine. */

import { type Deed, writtenDay, yearTexts } from "./yearTexts.ts";
import { dayAfter, momentAt, PLACES, type Place, wallOf } from "./yearWorld.ts";

export interface YearPerson {
  readonly address: string;
  readonly name: string;
  readonly place: Place;
}
/** One thing that happens. `deed`: what a mail means; "bounce" and "elsewhere" (a delivery in another thread) are mail, too. */
export interface YearEvent {
  readonly at: number;
  readonly by: "me" | YearPerson;
  readonly to: readonly YearPerson[];
  readonly deed: Deed | "bounce" | "elsewhere" | "snooze" | "off" | "offPerson";
  readonly text: string;
  /** The day it names, or until when it is put off. */
  readonly day: string | null;
}
export interface YearThread {
  readonly name: string;
  readonly people: readonly YearPerson[];
  readonly quietDays: number;
  readonly events: readonly YearEvent[];
  /** The user named the people; else the thread tells. */
  readonly isNamed: boolean;
}

/** Numbers that are the same on every run (mulberry32). */
export function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export const MY_ZONE = "Europe/Berlin";
const KINDS = [
  "silent",
  "stranger",
  "answers",
  "declines",
  "willDoThenDelivers",
  "promiseThenLate",
  "promiseKept",
  "awayBack",
  "awayUntil",
  "awayTwice",
  "bounce",
  "elsewhere",
  "followUp",
  "group",
  "groupWillDo",
  "myDebt",
  "sailing",
  "snooze",
  "off",
  "offPerson",
  "chatterOfAnother",
] as const;
type Kind = (typeof KINDS)[number];

/** Where somebody works who never wrote and whose address tells nothing: my own clock, no holidays. */
const NOWHERE: Place = { code: "XX", zone: MY_ZONE, weekend: [6, 0], locale: "en" };

const FIRST_DAY = "2026-01-05";
const DAYS = 300;

/** `count` threads spread over all countries and kinds. */
export function yearThreads(count: number, seed: number): readonly YearThread[] {
  const random = dice(seed);
  return Array.from({ length: count }, (_, index) => {
    const kind = KINDS[index % KINDS.length] ?? "silent";
    const place = PLACES[Math.floor(index / KINDS.length + index) % PLACES.length] ?? PLACES[0];
    if (place === undefined) throw new Error("no places");
    return thread(index, kind, place, random);
  });
}

function thread(index: number, kind: Kind, place: Place, random: () => number): YearThread {
  const pick = <T>(list: readonly T[]): T => {
    const found = list[Math.floor(random() * list.length)];
    if (found === undefined) throw new Error("nothing to pick from");
    return found;
  };
  const between = (least: number, most: number): number => least + Math.floor(random() * (most - least + 1));
  const personAt = (where: Place, letter: string): YearPerson => ({
    address: `${letter}${index}@firm${letter}${index}.${where.code === "GB" ? "co.uk" : where.code.toLowerCase()}`,
    name: `${letter.toUpperCase()}on Person${index}`,
    place: where,
  });
  const first = kind === "stranger" ? { ...personAt(NOWHERE, "k"), address: `k${index}@firmk${index}.com` } : personAt(place, "k");
  const isGroup = kind === "group" || kind === "groupWillDo" || kind === "chatterOfAnother" || kind === "offPerson";
  const people = isGroup ? [first, personAt({ ...pick(PLACES), locale: place.locale }, "m")] : [first];
  const lot = String(2000 + index);
  const events: YearEvent[] = [];
  let today = dayAfter(FIRST_DAY, between(0, DAYS - 90));
  const add = (
    by: "me" | YearPerson,
    deed: YearEvent["deed"],
    daysLater: number,
    day: string | null = null,
    to: readonly YearPerson[] = people,
  ): void => {
    today = dayAfter(today, daysLater);
    const zone = by === "me" ? MY_ZONE : by.place.zone;
    const last = events.at(-1)?.at ?? 0;
    let at = momentAt(today, between(0, 1439), zone);
    if (at <= last) at = last + 3_600_000;
    today = wallOf(at, zone).day;
    const wordings = deed in yearTexts.en ? yearTexts[place.locale][deed as Deed] : [""];
    const text = pick(wordings)
      .replaceAll("{n}", lot)
      .replaceAll("{day}", day === null ? "" : writtenDay(day, place.locale));
    events.push({ at, by, to, deed, text, day });
  };
  const ahead = (days: number): string => dayAfter(today, days);

  if (kind !== "stranger") for (const person of people) add(person, "hello", between(0, 2));
  if (kind !== "myDebt" && kind !== "sailing") add("me", "ask", between(0, 3));
  switch (kind) {
    case "silent":
    case "stranger":
      break;
    case "answers":
      add(first, "deliver", between(0, 20));
      break;
    case "declines":
      add(first, "decline", between(0, 12));
      break;
    case "willDoThenDelivers":
      add(first, "willDo", between(0, 6));
      add(first, "deliver", between(1, 25));
      break;
    case "promiseThenLate":
      add(first, "promise", between(0, 6), ahead(between(8, 25)));
      add(first, "deliver", between(30, 60));
      break;
    case "promiseKept":
      add(first, "promise", between(0, 4), ahead(between(10, 20)));
      add(first, "deliver", between(1, 4));
      break;
    case "awayBack":
      add(first, "awayBack", 0, ahead(between(3, 30)));
      break;
    case "awayUntil":
      add(first, "awayUntil", between(0, 1), ahead(between(3, 30)));
      add(first, "deliver", between(32, 50));
      break;
    case "awayTwice":
      add(first, "awayBack", 0, ahead(between(3, 10)));
      add("me", "followUp", between(11, 16));
      add(first, "awayUntil", 0, ahead(between(3, 12)));
      break;
    case "bounce":
      add(first, "bounce", 0);
      break;
    case "elsewhere":
      add(first, "elsewhere", between(0, 15));
      break;
    case "followUp":
      add("me", "followUp", between(1, 9));
      add("me", "followUp", between(1, 9));
      add(first, "deliver", between(2, 30));
      break;
    case "group":
      add(first, "deliver", between(0, 8));
      add(people[1] ?? first, "deliver", between(1, 20));
      break;
    case "groupWillDo":
      add(people[1] ?? first, "deliver", between(0, 8));
      break;
    case "chatterOfAnother":
      add(people[1] ?? first, "chat", between(0, 6));
      break;
    case "myDebt":
      add("me", "myPromise", between(0, 3), ahead(between(4, 10)));
      add(first, "willDo", between(0, 2));
      add("me", "myDelivery", between(14, 30));
      add(first, "deliver", between(1, 30));
      break;
    case "sailing":
      add("me", "askBeforeSailing", between(0, 3), ahead(between(4, 14)));
      add(first, "deliver", between(1, 20));
      break;
    case "snooze":
      add("me", "snooze", between(0, 8), ahead(between(3, 30)));
      break;
    case "off":
      add("me", "off", between(0, 15));
      break;
    case "offPerson":
      add("me", "offPerson", between(0, 5), null, [first]);
      break;
  }
  return { name: `${kind} ${place.code} ${index}`, people, quietDays: between(1, 7), events, isNamed: random() < 0.5 };
}
