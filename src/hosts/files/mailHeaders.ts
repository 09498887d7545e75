/** The header of a mail, and what its fields mean. */
import { addressParser } from "postal-mime";
import { address, instant, messageId } from "../../engine/brands.ts";
import type { Instant, MessageId, Person } from "../../engine/types.ts";
import { decodeText } from "./decodeText.ts";
import { mendEncodedWords, readEncodedWords } from "./encodedWords.ts";

/** Field names in lower case; values unfolded, not yet decoded, in the order of the mail. */
export type MailHeaders = ReadonlyMap<string, readonly string[]>;

/** A header of a mail with hundreds of recipients fits; a field repeated without end does not cost more. */
const MOST_HEADER_BYTES = 512 * 1024;
const LONGEST_VALUE = 64 * 1024;
const MOST_REPEATS = 100;
const MOST_RECIPIENTS = 500;

/** Reads raw header bytes. `label`: the charset of the body, a hint for headers written in raw 8 bit. */
export function readHeaders(bytes: Uint8Array, label: string | null = null): MailHeaders {
  const text = decodeText(bytes.subarray(0, MOST_HEADER_BYTES), label);
  const fields = new Map<string, string[]>();
  let values: string[] | null = null;
  let folded: string[] = [];
  const endField = (): void => {
    if (values !== null && values.length < MOST_REPEATS) values.push(folded.join("").trim().slice(0, LONGEST_VALUE));
  };
  for (const line of text.split(/\r?\n|\r/)) {
    if (line.startsWith(" ") || line.startsWith("\t")) {
      folded.push(line);
      continue;
    }
    const field = /^([!-9;-~]{1,80})[ \t]*:/.exec(line);
    if (field === null) continue;
    endField();
    const name = (field[1] ?? "").toLowerCase();
    values = fields.get(name) ?? [];
    fields.set(name, values);
    folded = [line.slice(field[0].length)];
  }
  endField();
  return fields;
}

/** The first field of that name, raw; "" when there is none. Later copies are what a forger adds. */
export const field = (headers: MailHeaders, name: string): string => headers.get(name)?.[0] ?? "";

/** A parameter of a structured field: `charset`, `boundary`. null when it is not there. */
export function parameter(value: string, name: string): string | null {
  const found = new RegExp(`;\\s*${name}\\*?(?:0\\*?)?\\s*=\\s*(?:"([^"]*)"|([^\\s;]+))`, "i").exec(value);
  const text = found?.[1] ?? found?.[2];
  // RFC 2231: charset'language'value.
  return text === undefined ? null : text.replace(/^[\w-]*'[\w-]*'/, "");
}

/** "text/plain", lower case; what a broken or missing field means (RFC 2045 5.2). */
export function mediaType(headers: MailHeaders): string {
  return /^\s*([\w.+-]+\/[\w.+-]+)/.exec(field(headers, "content-type"))?.[1]?.toLowerCase() ?? "text/plain";
}

/** Everybody named in the fields of that name. */
export function people(headers: MailHeaders, name: string): readonly Person[] {
  const found: Person[] = [];
  for (const value of headers.get(name) ?? []) {
    for (const mailbox of addressParser(mendEncodedWords(value), { flatten: true })) {
      if (found.length >= MOST_RECIPIENTS) return found;
      const person = personOf(mailbox.name, mailbox.address ?? "");
      if (person !== null) found.push(person);
    }
  }
  return found;
}

function personOf(rawName: string, rawAddress: string): Person | null {
  const plain = address(
    rawAddress
      .replace(/\s+/g, "")
      .replace(/^mailto:/i, "")
      .replace(/^\[(.*)\]$/, "$1"),
  );
  const name = readable(rawName).replace(/^(['"])(.*)\1$/, "$2");
  if (plain === "" && name === "") return null;
  return { address: plain === "" ? null : plain, name: name.toLowerCase() === plain ? "" : name };
}

/** A field as people read it: encoded words decoded, one line. */
export const readable = (value: string): string =>
  readEncodedWords(value)
    .replace(/[\s\p{Cc}]+/gu, " ")
    .trim();

/** Ids in angle brackets, in order, each once; the last mention counts, so that the message answered stands last. */
export function messageIds(value: string): readonly MessageId[] {
  const bracketed = [...value.matchAll(/<([^<>\s]{1,998})>/g)].map((match) => match[1] ?? "");
  const ids = bracketed.length > 0 ? bracketed : value.split(/\s+/).filter((word) => /^[^@\s]+@[^@\s]+$/.test(word));
  return [...new Set(ids.toReversed())].toReversed().map(messageId);
}

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
/** RFC 5322 4.3: minutes east of UTC. */
const ZONES: Readonly<Record<string, number>> = {
  ut: 0,
  utc: 0,
  gmt: 0,
  z: 0,
  est: -300,
  edt: -240,
  cst: -360,
  cdt: -300,
  mst: -420,
  mdt: -360,
  pst: -480,
  pdt: -420,
};
const DATE =
  /(\d{1,2})[ -]+([a-z]{3})[a-z]*\.?[ -]+(\d{2}|\d{4}),?\s+(\d{1,2})[:.](\d{2})(?:[:.](\d{2})(?:\.\d+)?)?\s*(?:([+-])(\d{2}):?(\d{2})|([a-z]{1,3})\b)?/i;
const ISO_DATE = /^\s*(\d{4})-(\d{2})-(\d{2})[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?\s*(?:([+-])(\d{2}):?(\d{2})|(Z))?/i;
/** Mail is not older than this, and a clock that is further ahead is broken. */
const FIRST_YEAR = 1980;
const LAST_YEAR = 2099;

export interface SendingTime {
  readonly sentAt: Instant | null;
  /** Minutes east of UTC; null when the header does not say where the author's clock stands. */
  readonly sentOffset: number | null;
}

/** Reads a Date header. Both null when it is missing or names a day that does not exist. */
export function sendingTime(value: string): SendingTime {
  const nothing: SendingTime = { sentAt: null, sentOffset: null };
  const rfc = DATE.exec(value.slice(0, 200));
  const iso = rfc === null ? ISO_DATE.exec(value.slice(0, 200)) : null;
  const found = rfc ?? iso;
  if (found === null) return nothing;
  const [
    ,
    first = "",
    second = "",
    third = "",
    hour = "",
    minute = "",
    secondOfMinute = "0",
    sign,
    zoneHour = "",
    zoneMinute = "",
    zoneName = "",
  ] = found;
  const year = rfc === null ? Number(first) : fullYear(third);
  const month = rfc === null ? Number(second) - 1 : MONTHS.indexOf(second.toLowerCase());
  const day = Number(rfc === null ? third : first);
  const offset =
    sign === undefined ? (ZONES[zoneName.toLowerCase()] ?? null) : (sign === "-" ? -1 : 1) * (Number(zoneHour) * 60 + Number(zoneMinute));
  if (month < 0 || month > 11 || year < FIRST_YEAR || year > LAST_YEAR || Number(hour) > 23 || Number(minute) > 59) return nothing;
  if (offset !== null && Math.abs(offset) > 14 * 60) return nothing;
  const wall = Date.UTC(year, month, day, Number(hour), Number(minute), Math.min(59, Number(secondOfMinute)));
  if (day === 0 || new Date(wall).getUTCDate() !== day) return nothing;
  // "-0000" means: a moment, but nobody knows on whose clock (RFC 5322 3.3).
  const isUnknownClock = sign === "-" && offset === 0;
  return {
    sentAt: instant(wall - (offset ?? 0) * 60_000),
    sentOffset: isUnknownClock || offset === null ? null : offset === 0 ? 0 : offset,
  };
}

function fullYear(text: string): number {
  const year = Number(text);
  return text.length === 4 ? year : year + (year < 50 ? 2000 : 1900);
}
