/** "Name <address>" as quoted headers write it, in any of the shapes mail programs use. */
import { address } from "../brands.ts";
import type { Address } from "../types.ts";

/** Somebody named in a quoted header; an empty name means only the address is written. */
export interface Mailbox {
  readonly name: string;
  readonly address: Address | null;
}

const LONGEST_ADDRESS = 254;
const LOCAL_PART = /[\p{L}\p{N}.!#$%&'*+/=?^_`{|}~-]/u;
const DOMAIN_PART = /[\p{L}\p{N}.-]/u;
const AROUND_NAME = /^[\s"'“”‘’*_<>()[\],;:|，、；：。]+|[\s"'“”‘’*_<>()[\],;:|，、；：。]+$/gu;
const MAILTO = /\[?<?mailto:[^\]>\s]*[\]>]?/giu;

/** The first address in a text, as written, and where it stands; null when there is none. */
export function findAddress(text: string): { readonly text: string; readonly start: number; readonly end: number } | null {
  for (let at = text.indexOf("@"); at !== -1; at = text.indexOf("@", at + 1)) {
    let start = at;
    while (start > 0 && at - start < LONGEST_ADDRESS && LOCAL_PART.test(text.charAt(start - 1))) start -= 1;
    let end = at + 1;
    while (end < text.length && end - at < LONGEST_ADDRESS && DOMAIN_PART.test(text.charAt(end))) end += 1;
    while (end > at && /[.-]/u.test(text.charAt(end - 1))) end -= 1;
    if (start < at && text.slice(at + 1, end).includes(".")) return { text: text.slice(start, end), start, end };
    at = Math.max(at, end - 1);
  }
  return null;
}

/** Name and address of a header value; null when it is empty. */
export function readMailbox(value: string): Mailbox | null {
  const text = value.slice(0, 1_000).trim();
  if (text === "") return null;
  const found = findAddress(text.replace(/mailto:/giu, "       "));
  if (found === null) return { name: bareName(text), address: null };
  const before = bareName(text.slice(0, found.start).replace(/\[?<?mailto:\s*$/iu, ""));
  const name = before === "" ? bareName(text.slice(found.end).replace(MAILTO, "").slice(0, 120)) : before;
  return { name: name.includes("@") ? "" : name, address: address(found.text) };
}

/** A name without the quotes, brackets and commas around it. */
export function bareName(text: string): string {
  return text.replace(/\s+/gu, " ").replace(AROUND_NAME, "");
}
