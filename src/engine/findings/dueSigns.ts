/** What a day looks like beside something owed: signs for the learned weights that tell whether the thing is due then. */
import { keyOfText, mixedKey, type SentenceFeatures } from "../acts/sentenceFeatures.ts";
import { type KnownSign, keysOfGroups, type LinearScorer, type PieceGroup, type SignBook } from "../learned/linearWeights.ts";
import { personKey } from "../message/organisation.ts";
import type { Act, DatePhraseReading } from "../types.ts";
import {
  addDeedSigns,
  alikeSigns,
  LIKE,
  likenessStep,
  MOST_ACTS,
  namedSigns,
  numberedSigns,
  pairedSigns,
  rankSigns,
} from "./comparedSigns.ts";
import { clausePieces, type NamedDay, namedDays } from "./daysInMail.ts";
import { deedsOf } from "./deeds.ts";
import { dueOf } from "./dueDate.ts";
import type { Item } from "./ledger.ts";
import { placesOf } from "./sentenceAt.ts";
import { featuresOf } from "./sentencePieces.ts";
import type { MessageReading, SentenceReading } from "./sentenceReading.ts";
import type { Sides } from "./sides.ts";
import { lastDayOf } from "./tenses.ts";
import { likeness } from "./topic.ts";

const SIGN = 251;
const ROLE = { clause: 257, sentence: 263 } as const;
/** What the rules say of the day: the thing is due then, or on another day, or on none. */
const RULED = { due: 269, other: 271, none: 277 } as const;
type Ruled = keyof typeof RULED;
const KIND: Readonly<Record<Item["kind"], number>> = { promise: 281, request: 283, question: 293 };

/** Something owed beside a day that may be its due date. */
export interface DuePair {
  readonly item: Item;
  readonly day: NamedDay;
  readonly ruled: Ruled;
  readonly signs: readonly string[];
}

/** Days looked at for one thing, and sentences between its words and a day in the same message; more is a hostile thread. */
const MOST_DAYS = 24;
const REACH = 3;

/** The thread as the pairs see it. */
interface Days {
  readonly sides: Sides;
  /** By message. */
  readonly named: readonly (readonly NamedDay[])[];
  /** Place of a sentence in its message. */
  readonly places: ReadonlyMap<SentenceReading, number>;
  /** What the rules put on a day. */
  readonly ruled: ReadonlyMap<string, readonly Item[]>;
}

/** Every thing with every day that was named beside its words or in a later mail. */
export function duePairs(items: readonly Item[], readings: readonly MessageReading[], sides: Sides): readonly DuePair[] {
  const named = readings.map(namedDays);
  if (named.every((own) => own.length === 0)) return [];
  const days: Days = { sides, named, places: placesOf(readings), ruled: byRuledDay(items) };
  const near = items.map((item) => daysNear(item, days, readings));
  const mostOf = new Map<NamedDay, number>();
  for (const own of near) for (const { day, like } of own) mostOf.set(day, Math.max(mostOf.get(day) ?? 0, like));
  return items.flatMap((item, index) => pairsOf(item, near[index] ?? [], mostOf, days));
}

function byRuledDay(items: readonly Item[]): ReadonlyMap<string, readonly Item[]> {
  const ruled = new Map<string, Item[]>();
  for (const item of items) {
    const key = ruledDay(item);
    if (key === null) continue;
    const known = ruled.get(key);
    if (known === undefined) ruled.set(key, [item]);
    else known.push(item);
  }
  return ruled;
}

interface NearDay {
  readonly day: NamedDay;
  readonly like: number;
}

/** Oldest first. */
function daysNear(item: Item, days: Days, readings: readonly MessageReading[]): readonly NearDay[] {
  const { closedBy, topic } = item;
  const found: NearDay[] = [];
  for (let index = item.raisedIn; index < readings.length && found.length < MOST_DAYS; index += 1) {
    for (const day of days.named[index] ?? []) {
      if (found.length < MOST_DAYS && (index > item.raisedIn || isBeside(item, day, days)))
        found.push({ day, like: likeness(day.sentence.topic, topic) });
    }
    if (closedBy !== null && readings[index]?.message.id === closedBy.span.message) break;
  }
  return found;
}

function isBeside(item: Item, day: NamedDay, { places }: Days): boolean {
  return item.acts
    .slice(0, MOST_ACTS)
    .some(
      ({ act, sentence }) =>
        act.messageIndex === day.reading.index && Math.abs((places.get(sentence) ?? Number.POSITIVE_INFINITY) - day.place) <= REACH,
    );
}

function pairsOf(item: Item, near: readonly NearDay[], mostOf: ReadonlyMap<NamedDay, number>, days: Days): readonly DuePair[] {
  const key = ruledDay(item);
  const current = near.find(({ day }) => keyOfDay(day) === key)?.day ?? null;
  const most = Math.max(0, ...near.map(({ like }) => like));
  const ofItem = signsOfItem(item);
  return near.map(({ day, like }): DuePair => {
    const alike = likenessStep(like);
    const later = near.filter((one) => one.day.reading.index > day.reading.index).length;
    const signs = [
      ...ofItem,
      ...pairSigns(item, day, alike, days),
      ...rankSigns(like >= (mostOf.get(day) ?? 0), like >= most, alike),
      DAYS[Math.min(5, near.length)] ?? "",
      LATER_DAYS[Math.min(3, later)] ?? "",
      ...ofOthers(item, day, days),
      ...(current === null || current === day ? [] : besideRuled(day, current)),
    ];
    return { item, day, ruled: day === current ? "due" : key === null ? "none" : "other", signs };
  });
}

function ofOthers(item: Item, day: NamedDay, { ruled }: Days): readonly string[] {
  const others = (ruled.get(keyOfDay(day)) ?? []).filter((other) => other !== item);
  const isTheirs = others.some(({ acts }) => acts.some(({ act, sentence }) => sentence === day.sentence && act.dates.includes(day.date)));
  return [`due of ${Math.min(2, others.length)} others`, ...(isTheirs ? ["said of another"] : [])];
}

/** The day that the rules chose: message and place. */
function ruledDay({ due }: Item): string | null {
  return due.kind === "day" || due.kind === "window" ? `${due.evidence.span.message} ${due.evidence.span.start}` : null;
}

function keyOfDay({ reading, date }: NamedDay): string {
  return `${reading.message.id} ${date.start}`;
}

function signsOfItem({ acts, status, wantsWords, isProposal, condition, due }: Item): readonly string[] {
  const signs = [`said ${Math.min(3, acts.length)}`, `status ${status}`, `owed ${due.kind}`];
  if (wantsWords) signs.push("wants words");
  if (isProposal) signs.push("offer");
  if (condition !== null) signs.push("conditional");
  return signs;
}

function pairSigns(item: Item, day: NamedDay, alike: number, days: Days): readonly string[] {
  const { reading } = day;
  const [first] = item.acts;
  const signs = [LIKE[alike] ?? "", speaker(speakerOf(item, reading, days.sides)), ...placeSigns(item, day, alike, days)];
  if (item.acts.some(({ act }) => act.messageIndex > reading.index)) signs.push("said again later");
  if (item.firstReply === reading.index) signs.push("first reply");
  if (item.closedBy !== null && item.closedBy.span.message === reading.message.id) signs.push("closing mail");
  if (first === undefined) return signs;
  if (first.sentence.tables.is.asksWhen.test(first.sentence.folded)) signs.push("asked when");
  addDeedSigns(signs, deedsOf(first), day.deeds, alike);
  return signs;
}

const DAYS = numberedSigns("days", 5);
const LATER_DAYS = numberedSigns("later days", 3);
const MAILS = numberedSigns("mails", 3);
const OTHER_MAIL = alikeSigns("other mail like");
const speaker = namedSigns("speaker ");
const steppedAway = namedSigns<number>("sentences ");
const lastOfIt = namedSigns<Act["kind"]>("last of it ");
const unjoinedAlike = pairedSigns<Act["kind"], number>("unjoined ", " like ");

/** Where the day stands beside the words of the thing. */
function placeSigns(
  { acts, raisedIn }: Item,
  { sentence, reading, date, place }: NamedDay,
  alike: number,
  { places }: Days,
): readonly string[] {
  const latest = acts.slice(-MOST_ACTS);
  const own = latest.filter((read) => read.sentence === sentence);
  if (own.length > 0)
    return own.flatMap(({ act }) => [
      `in sentence of ${act.kind}`,
      act.dates.includes(date) ? `in clause of ${act.kind}` : `beside clause of ${act.kind}`,
      ...(act.dates.includes(date) && dueStartsAt(act, reading) === date.start ? [`chosen of ${act.kind}`] : []),
      `from clause ${distance(act, date)}`,
    ]);
  const unjoined = sentence.acts.map(({ kind }) => unjoinedAlike(kind, alike));
  const here = latest.filter(({ act }) => act.messageIndex === reading.index);
  const last = here.at(-1);
  if (last === undefined) return [OTHER_MAIL[alike] ?? "", MAILS[Math.min(3, reading.index - raisedIn)] ?? "", ...unjoined];
  const steps = here.map((read) => place - (places.get(read.sentence) ?? 0)).reduce((a, b) => (Math.abs(b) < Math.abs(a) ? b : a));
  return [steppedAway(Math.max(-REACH - 1, Math.min(REACH + 1, steps))), lastOfIt(last.act.kind), ...unjoined];
}

function speakerOf({ owners, raisedBy }: Item, { message: { from } }: MessageReading, sides: Sides): string {
  const key = personKey(from);
  const party = sides.partyOf(from);
  const owns = owners.some((one) => personKey(one) === key)
    ? "owner"
    : owners.some((one) => sides.partyOf(one) === party)
      ? "owners' side"
      : "other";
  return personKey(raisedBy) === key ? `${owns} who raised it` : owns;
}

function dueStartsAt(act: Act, { message }: MessageReading): number | null {
  const due = dueOf(act, message);
  return due.kind === "none" ? null : due.evidence.span.start;
}

function distance({ evidence: { span } }: Act, { start, end }: DatePhraseReading): string {
  if (start >= span.start && end <= span.end) return "within";
  const letters = start >= span.end ? start - span.end : span.start - end;
  return `${start >= span.end ? "behind" : "before"} ${letters <= 2 ? 2 : letters <= 8 ? 8 : letters <= 30 ? 30 : "far"}`;
}

/** The day that the rules chose instead. */
function besideRuled(day: NamedDay, current: NamedDay): readonly string[] {
  const [own, other] = [lastDayOf(day.date.when) ?? "", lastDayOf(current.date.when) ?? ""];
  const moved = own === other ? "same day" : own < other ? "earlier day" : "later day";
  const place = placeBeside(day, current);
  const bound = current.date.when.kind === "day" ? current.date.when.bound : current.date.when.kind;
  return [instead(moved), instead(place), insteadAnd(place, moved), insteadOf(bound)];
}

function placeBeside(day: NamedDay, other: NamedDay): string {
  if (day.sentence === other.sentence) return day.date.start < other.date.start ? "before in sentence" : "after in sentence";
  if (day.reading === other.reading) return day.place < other.place ? "before in mail" : "after in mail";
  return day.reading.index < other.reading.index ? "earlier mail" : "later mail";
}

const instead = namedSigns("instead ");
const insteadAnd = pairedSigns("instead ", " ");
const insteadOf = namedSigns("instead of ");

/** The clause around the day with a mark in its place, and the whole sentence. */
function groupsOf({ day, ruled }: DuePair): readonly PieceGroup[] {
  const pieces = clausePieces(day);
  return [
    { pieces, role: ROLE.clause },
    { pieces, role: RULED[ruled] },
    { pieces: featuresOf(day.sentence).pieces, role: ROLE.sentence },
  ];
}

/** The keys of a sign: with what the rules say of the day, and with what is owed as well. */
function keysOfDueSign(sign: string, ruled: Ruled, kind: Item["kind"]): readonly number[] {
  const alone = keyOfText(SIGN, sign);
  const said = mixedKey(alone, RULED[ruled]);
  return [alone, said, mixedKey(said, KIND[kind])];
}

/** What the weights look at, to learn from. */
export function dueFeatures(pair: DuePair): SentenceFeatures {
  const { item, ruled, day } = pair;
  return {
    pieces: keysOfGroups(groupsOf(pair)),
    signs: [...day.signs, ...pair.signs].flatMap((sign) => keysOfDueSign(sign, ruled, item.kind)),
  };
}

/** What the weights say of pairs: above 0 the thing is likely due then. What the day alone says is summed and looked up once. */
export function dueScorer(scorer: LinearScorer): (pair: DuePair) => number {
  const words = new Map<NamedDay, Map<Ruled, number>>();
  const known = new Map<SignBook, Map<NamedDay, readonly KnownSign[]>>();
  return (pair) => {
    const { item, ruled, day, signs } = pair;
    const ofDay = words.get(day) ?? new Map<Ruled, number>();
    words.set(day, ofDay);
    const said = ofDay.get(ruled) ?? scorer.ofPieces(groupsOf(pair));
    ofDay.set(ruled, said);
    const { kind } = item;
    const book = scorer.signBook(`${ruled} ${kind}`, (sign) => keysOfDueSign(sign, ruled, kind));
    const ofBook = known.get(book) ?? new Map<NamedDay, readonly KnownSign[]>();
    known.set(book, ofBook);
    const own = ofBook.get(day) ?? day.signs.map(book);
    ofBook.set(day, own);
    return said + scorer.ofSigns(signs, book, own);
  };
}
