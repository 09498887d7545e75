/** What two things owed look like side by side: signs for the learned weights that tell whether they are one. */
import { keyOfText, mixedKey, type SentenceFeatures } from "../acts/sentenceFeatures.ts";
import { keysOfGroups, type PieceGroup } from "../learned/linearWeights.ts";
import { deedsIn } from "./deeds.ts";
import type { DeedName } from "./deedTables.ts";
import type { Item } from "./ledger.ts";
import { namedNumbers } from "./namedNumbers.ts";
import { featuresOf } from "./sentencePieces.ts";
import type { ReadAct } from "./sentenceReading.ts";
import { personKey } from "./sides.ts";
import { likeness, nameTwoThings } from "./topic.ts";
import { foldedClause, type Turn } from "./turn.ts";

const SIGN = 227;
const NEWER = 229;
const KIND: Readonly<Record<Item["kind"], number>> = { promise: 233, request: 239, question: 241 };

/** Two open items, the newer one raised by the message that is read. */
export interface JoinPair {
  readonly older: Item;
  readonly newer: Item;
  readonly signs: readonly string[];
}

/** Items looked at on either side; more is a hostile mail. */
const MOST_NEWER = 24;
const MOST_OLDER = 24;

/** Every pair of an item of this message with another open one that may be the same. */
export function joinPairs(turn: Turn): readonly JoinPair[] {
  const { ledger, reading } = turn;
  const open = ledger.openItems((item) => item.acts.length > 0);
  const newer = open.filter((item) => item.raisedIn === reading.index).slice(0, MOST_NEWER);
  const older = open.filter((item) => item.raisedIn < reading.index).slice(-MOST_OLDER);
  const likes = new Map(newer.map((one) => [one, older.map((other) => likeness(one.topic, other.topic))]));
  const mostOf = older.map((_, index) => Math.max(0, ...newer.map((one) => likes.get(one)?.[index] ?? 0)));
  return newer.flatMap((one, place) => {
    const own = likes.get(one) ?? [];
    const most = Math.max(0, ...own);
    return older.flatMap((other, index): readonly JoinPair[] => {
      if (!mayBeOne(turn, other, one)) return [];
      const like = own[index] ?? 0;
      const signs = [
        `closest ${like >= most}`,
        `closest of older ${like >= (mostOf[index] ?? 0)}`,
        `place ${placeAmong(older, other) === place}`,
        `rivals ${Math.min(4, older.length - 1)}`,
        `fellows ${Math.min(4, newer.length - 1)}`,
        ...signsOf(turn, other, one, like),
      ];
      return [{ older: other, newer: one, signs }];
    });
  });
}

/** The same side owes both; nobody's promise becomes a wish. */
function mayBeOne({ ledger }: Turn, older: Item, newer: Item): boolean {
  if (older.isAbsorbed || newer.isAbsorbed) return false;
  const [owner] = newer.owners;
  return owner === undefined || older.owners.length === 0 || ledger.isOwnedBy(older, owner);
}

/** Among the things of its own message, counted from the first. */
function placeAmong(older: readonly Item[], item: Item): number {
  return older.filter(({ raisedIn }) => raisedIn === item.raisedIn).indexOf(item);
}

const TELLS = ["chases", "another", "pointsBack", "changed", "willAnswer", "notYet", "missing", "handsOver"] as const;

function signsOf(turn: Turn, older: Item, newer: Item, like: number): readonly string[] {
  const [said, asked] = [newer.acts[0], older.acts[0]];
  if (said === undefined || asked === undefined) return [];
  const alike = step(like);
  const own = step(likeness(said.ownTopic, asked.ownTopic));
  const signs = [
    "any",
    `like ${alike}`,
    `own ${own}`,
    `two things ${nameTwoThings(said.ownTopic, asked.ownTopic)}`,
    `kinds ${older.kind} ${newer.kind}`,
    `kinds ${older.kind} ${newer.kind} like ${alike}`,
    `age ${Math.min(3, turn.reading.index - older.raisedIn)}`,
    samePeople(older, newer) ? "same owner" : "same side",
    personKey(older.raisedBy) === personKey(newer.raisedBy) ? "same voice" : "other voice",
    older.firstReply === null ? "no reply yet" : "replied to",
    `dues ${duesOf(older, newer)}`,
    `weight ${Math.round(Math.min(5, said.weight))}`,
    `said ${Math.min(3, older.acts.length)}`,
    turn.touched.has(older) ? "touched" : "untouched",
    ...(older.wantsWords ? ["wants words", `wants words ${newer.kind}`] : []),
    ...(older.condition !== null || newer.condition !== null ? ["conditional"] : []),
  ];
  for (const table of TELLS)
    if (said.sentence.tables.is[table].test(said.sentence.folded)) signs.push(`is ${table}`, `is ${table} like ${alike}`);
  return [...signs, ...deedSigns(asked, said, alike), ...numberSigns(asked, said)];
}

function samePeople(a: Item, b: Item): boolean {
  return a.owners.some((one) => b.owners.some((other) => personKey(one) === personKey(other)));
}

function duesOf({ due: older }: Item, { due: newer }: Item): string {
  if (older.kind === "none" || newer.kind === "none")
    return `${older.kind === "none" ? "none" : "some"} ${newer.kind === "none" ? "none" : "some"}`;
  if (older.kind === "day" && newer.kind === "day")
    return older.day === newer.day ? "same day" : newer.day < older.day ? "earlier day" : "later day";
  return `${older.kind} ${newer.kind}`;
}

function deedSigns(asked: ReadAct, said: ReadAct, alike: number): readonly string[] {
  const owed = deedsIn(foldedClause(asked), asked.sentence.pack);
  const told = deedsIn(foldedClause(said), said.sentence.pack);
  let shared = 0;
  const signs: string[] = [];
  for (const deed of owed) {
    if (told.has(deed)) shared += 1;
    for (const other of told) signs.push(pairOf(deed, other));
  }
  const has = owed.size === 0 ? "none owed" : told.size === 0 ? "none told" : `${Math.min(3, shared)}`;
  return [`deeds ${has}`, `deeds ${has} like ${alike}`, ...signs];
}

const pairOf = (owed: DeedName, told: DeedName): string => `${owed} then ${told}`;

function numberSigns(asked: ReadAct, said: ReadAct): readonly string[] {
  const owed = new Set(namedNumbers(asked.sentence.folded));
  const told = namedNumbers(said.sentence.folded);
  if (owed.size === 0 || told.length === 0) return [];
  return [told.some((one) => owed.has(one)) ? "same number" : "other number"];
}

const STEPS = [0.1, 0.2, 0.3, 0.45, 0.65];

function step(like: number): number {
  return like <= 0 ? 0 : 1 + STEPS.filter((edge) => like >= edge).length;
}

/** The words of the newer one. */
export function joinGroups({ newer }: JoinPair): readonly PieceGroup[] {
  const sentence = newer.acts[0]?.sentence;
  return sentence === undefined ? [] : [{ pieces: featuresOf(sentence).pieces, role: NEWER }];
}

/** The keys of a sign: alone, with what the newer one is, and with what both are. */
export function keysOfJoinSign(sign: string, older: Item["kind"], newer: Item["kind"]): readonly number[] {
  const alone = keyOfText(SIGN, sign);
  const ofNewer = mixedKey(alone, KIND[newer]);
  return [alone, ofNewer, mixedKey(ofNewer, KIND[older])];
}

/** What the weights look at, to learn from. */
export function joinFeatures(pair: JoinPair): SentenceFeatures {
  const { older, newer, signs } = pair;
  return { pieces: keysOfGroups(joinGroups(pair)), signs: signs.flatMap((sign) => keysOfJoinSign(sign, older.kind, newer.kind)) };
}
