/** The part of a country that the address in a signature names. A wrong one moves deadlines, so two parts are none. */
import type { AddressSigns, PlaceSigns, Region, WorkCalendar } from "../types.ts";

const MOST_LINES = 40;
const LONGEST_LINE = 200;
/** "Gerberstr. 8, 20457 Hamburg", "Toronto (Ontario)", "Sydney | Australia", "Berlin – Germany". A hyphen inside a name parts nothing. */
const BETWEEN_PARTS = /[,;|•·/()\t]| [-–—] /u;
const AROUND_PART = /^[\s.]+|[\s.]+$/gu;
const LAST_WORD = /^(?:(.*) )?(\S+)$/u;

interface Signs {
  readonly postcode: RegExp;
  readonly seat: RegExp;
  readonly byName: ReadonlyMap<string, Region>;
  readonly byCode: ReadonlyMap<string, Region>;
  readonly places: readonly PlaceSigns[];
}

const read = new WeakMap<AddressSigns, Signs>();

/** `writer`: the name of who signs; Victoria is in no hurry to be a state. null: no part is named, or several, or the country has none. */
export function regionOf(signature: string, writer: string, calendar: WorkCalendar | null): Region | null {
  const addresses = calendar?.addresses;
  if (addresses === undefined || signature === "") return null;
  const signs = read.get(addresses) ?? signsOf(addresses);
  read.set(addresses, signs);
  const own = new Set(writer.toLowerCase().split(/[\s,]+/u));
  const found = new Set<Region>();
  for (const line of signature.split("\n", MOST_LINES)) {
    if (line.length > LONGEST_LINE || signs.seat.test(line.toLowerCase())) continue;
    line.split(BETWEEN_PARTS).forEach((part, place) => {
      for (const region of regionsIn(part.replace(AROUND_PART, ""), place > 0, own, signs)) found.add(region);
    });
  }
  const [only, another] = found;
  return only === undefined || another !== undefined ? null : only;
}

/** What one part of an address line tells: its postcode, its town or the name of the region, the region's abbreviation. */
function regionsIn(part: string, isBehindAnother: boolean, own: ReadonlySet<string>, signs: Signs): readonly Region[] {
  const code = signs.postcode.exec(part);
  const coded = code?.[1] === undefined ? undefined : regionOfPostcode(code[1], signs.places);
  const words = (code === null ? part : `${part.slice(0, code.index)}${part.slice(code.index + code[0].length)}`).trim();
  const [, town = "", last = ""] = LAST_WORD.exec(words) ?? [];
  const abbreviated = signs.byCode.get(last);
  const isCode = abbreviated !== undefined && (town === "" ? isBehindAnother || code !== null : signs.byName.has(town.toLowerCase()));
  const name = (isCode ? town : words).toLowerCase();
  const named = own.has(name) ? undefined : signs.byName.get(name);
  return [coded, isCode ? abbreviated : undefined, named].filter((region) => region !== undefined);
}

function regionOfPostcode(code: string, places: readonly PlaceSigns[]): Region | undefined {
  const isHere = ([from, until]: readonly [string, string]): boolean =>
    code.slice(0, from.length) >= from && code.slice(0, until.length) <= until;
  return places.find(({ postcodes }) => postcodes.some(isHere))?.region;
}

function signsOf({ postcode, seat, places }: AddressSigns): Signs {
  return {
    postcode: new RegExp(postcode, "u"),
    seat: new RegExp(seat, "u"),
    byName: new Map(places.flatMap(({ names, region }) => names.map((name): [string, Region] => [name, region]))),
    byCode: new Map(places.flatMap(({ codes, region }) => codes.map((code): [string, Region] => [code, region]))),
    places,
  };
}
