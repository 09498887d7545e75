import type { Weekday } from "../engine/types.ts";

/** The compact form of one country's holidays as stored in data/. */
export interface HolidayTable {
  /** First and last year with published data; days of later years are fixed by law and may still be joined by others. */
  readonly years: readonly [number, number];
  readonly weekend: readonly Weekday[];
  /** "元日: 0101", "春分の日: 240320 250320": local name, then days; four digits are a day of every year from 2024 to 2028. */
  readonly holidays: readonly string[];
  /** Weekend days worked in exchange: "240204 240218". */
  readonly worked: string;
}

/** What the parts of a country keep beside, or instead of, its own holidays, as stored in data/regions/. */
export interface RegionTable {
  /** Codes behind the country's in ISO 3166-2: "BB BE BW". */
  readonly regions: string;
  /** Parts whose published years are others than the country's. */
  readonly years: Readonly<Record<string, readonly [number, number]>>;
  /** "BW BY: Fronleichnam: 260604": parts, local name, days. */
  readonly added: readonly string[];
  /** "SCT: 260406": parts and days of the country that are none of theirs. */
  readonly removed: readonly string[];
}

/** How addresses in one country name its parts, as stored in places/. */
export interface PlaceTable {
  /** Source of an expression that finds a postcode in a part of an address line; its first group is what tells. */
  readonly postcode: string;
  /** Source of an expression, lower case, for lines that name the seat of the firm, which need not be where the writer works. */
  readonly seat: string;
  readonly places: readonly PlaceRow[];
}
/** One part: its code as in `RegionTable.regions`, or another one for a part that keeps the country's own holidays. */
export interface PlaceRow {
  readonly region: string;
  /** "bayern, bavaria, münchen": the part itself and its towns, in lower case. */
  readonly names: string;
  /** "ON": what stands behind a town or a comma; in capitals. */
  readonly codes?: string;
  /** "80-87 90": beginnings of postcodes, both ends included. */
  readonly postcodes?: string;
}
