/** The words around an atom: "by | the end of | next month". */
import type { CompiledTables } from "./compileTables.ts";
import type { Surrounding } from "./dateTables.ts";
import { isCounting, isInner, type Mention, shapeOf } from "./mention.ts";

/** Room for the words around: they may not reach into the neighbours. */
export interface Room {
  readonly from: number;
  readonly to: number;
}

/** Parts and durations only ("inner"); all words but those after it that open a range ("clock": 3時から5時, "from 3 pm to ..." is a range first); or all. */
export type Asked = "inner" | "clock" | "all";

/** More than four words stacked on one side ("by the end of the week of ...") is not a date any more. */
const MOST_STACKED = 4;

/** Applies the words around from the inside out. null: the words say it is no date. */
export function withSurroundings(folded: string, mention: Mention, room: Room, tables: CompiledTables, which: Asked): Mention | null {
  let current = mention;
  for (let step = 0; step < MOST_STACKED; step += 1) {
    const after = widest(tables, folded, current, room, "after", which);
    const before = widest(tables, folded, current, room, "before", which);
    if (after === null && before === null) break;
    for (const found of [after, before]) {
      if (found === null) continue;
      if (found.means === "nothing") return null;
      current = applied(current, found);
    }
  }
  return current;
}

interface Found {
  readonly means: Surrounding;
  readonly start: number;
  readonly end: number;
}

function widest(
  tables: CompiledTables,
  folded: string,
  mention: Mention,
  room: Room,
  side: "before" | "after",
  which: Asked,
): Found | null {
  const at = side === "before" ? mention.start : mention.end;
  const places = (side === "before" ? tables.beforeAt : tables.afterAt)(folded, at);
  if (places.length === 0) return null;
  const shape = shapeOf(mention);
  const isWeekday = mention.atom.kind === "weekday" || (mention.atom.kind === "nthOf" && mention.atom.values.weekday !== undefined);
  let best: Found | null = null;
  let bestLength = 0;
  for (const place of places) {
    const row = tables[side][place];
    if (row === undefined) continue;
    const { matchAt, means, on } = row;
    if (on !== undefined && !on.includes(shape) && !(isWeekday && on.includes("weekday"))) continue;
    // "Delivery time: 20 December" is a day all the same.
    if (means === "leadTime" && mention.atom.kind !== "duration") continue;
    // What stands before the lead time is no part of it.
    if (mention.duration === "leadTime" && side === "before" && isInner(means)) continue;
    if (which === "inner" && !isInner(means)) continue;
    if (which === "clock" && side === "after" && (means === "from" || means === "after")) continue;
    const match = matchAt(folded, at);
    if (match === null) continue;
    const length = side === "before" ? (match[1] ?? "").length : match[0].length;
    const start = side === "before" ? at - length : mention.start;
    const end = side === "before" ? mention.end : at + length;
    if (length <= bestLength || start < room.from || end > room.to) continue;
    best = { means, start, end };
    bestLength = length;
  }
  return best;
}

const AROUND = {
  weekOf: { unit: "week", moved: 0 },
  weekendOf: { unit: "weekend", moved: 0 },
  weekBefore: { unit: "week", moved: -1 },
  weekAfter: { unit: "week", moved: 1 },
  dayBefore: { unit: "day", moved: -1 },
  dayAfter: { unit: "day", moved: 1 },
} as const;

function applied(mention: Mention, { means, start, end }: Found): Mention {
  const wider = { ...mention, start: Math.min(start, mention.start), end: Math.max(end, mention.end) };
  if (typeof means === "object") return { ...wider, parts: [...mention.parts, means.part] };
  switch (means) {
    case "weekOf":
    case "weekendOf":
    case "weekBefore":
    case "weekAfter":
    case "dayBefore":
    case "dayAfter":
      return { ...wider, around: AROUND[means] };
    case "later":
    case "ago":
    case "ahead":
    case "behind":
    case "soFar":
      // The event wins: "in 30 days after delivery" counts from delivery.
      return { ...wider, duration: isCounting(mention.duration) ? mention.duration : means };
    case "anchor":
      // "Within 10 days of the audit on 3 December" stays a deadline.
      if (mention.duration === "within") return { ...wider, duration: means, bounds: ["by", ...mention.bounds] };
      return { ...wider, duration: mention.duration === "lasting" ? "lastingFrom" : means };
    case "anchorBack":
      return { ...wider, duration: means };
    case "leadTime":
      // "Lead time within 30 days" is no deadline from today.
      return { ...wider, duration: isCounting(mention.duration) ? mention.duration : means };
    case "lasting":
      return { ...wider, duration: mention.duration === "anchor" ? "lastingFrom" : (mention.duration ?? means) };
    case "within":
      if (mention.duration === "anchor") return { ...wider, bounds: ["by", ...mention.bounds] };
      // 这三周以来: up to now, not within them.
      if (mention.duration === "soFar") return wider;
      if (mention.atom.kind === "duration") return { ...wider, duration: isCounting(mention.duration) ? mention.duration : "within" };
      return { ...wider, parts: [...mention.parts, "within"] };
    case "nothing":
      return wider;
    case "from":
    case "fromOrOf":
    case "since":
      // 自12月1日起10天内: the word opens the day that is counted from.
      return mention.anchor !== null && mention.atom.kind === "duration" ? wider : { ...wider, bounds: [...mention.bounds, means] };
    default:
      return { ...wider, bounds: [...mention.bounds, means] };
  }
}
