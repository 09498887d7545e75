/** RFC 2047 words made whole: programs cut them in the middle of a character and name charsets nobody knows. */
import { decodeText } from "./decodeText.ts";

const WORD = /=\?([^?\s]{1,60})\?([QqBb])\?([^?\r\n]*)\?=/g;
const BETWEEN_WORDS = /^[ \t\r\n]*$/;

interface Run {
  readonly charset: string;
  readonly bytes: number[];
}

/**
 * The header value with every encoded word rewritten as one UTF-8 word; neighbours of one charset become one, so that a character cut in
 * two is whole again. Structure (commas, angle brackets) stays hidden inside the words for the address parser. Linear.
 */
export function mendEncodedWords(value: string): string {
  return rewrite(value, (text) => `=?utf-8?B?${btoa(String.fromCharCode(...new TextEncoder().encode(text)))}?=`);
}

/** The header value as people read it. */
export function readEncodedWords(value: string): string {
  return rewrite(value, (text) => text);
}

function rewrite(value: string, write: (text: string) => string): string {
  if (!value.includes("=?")) return value;
  const parts: (string | Run)[] = [];
  let end = 0;
  for (const match of value.matchAll(WORD)) {
    const [whole, label = "", encoding = "", text = ""] = match;
    // "utf-8*en": RFC 2231 lets a language follow.
    const charset = label.replace(/\*.*$/, "").toLowerCase();
    const gap = value.slice(end, match.index);
    const bytes = encoding.toLowerCase() === "b" ? base64Bytes(text) : quotedBytes(text);
    const before = parts.at(-1);
    // Blanks between two words are folding, not text.
    const follows = typeof before === "object" && BETWEEN_WORDS.test(gap);
    if (follows && before.charset === charset) {
      for (const byte of bytes) before.bytes.push(byte);
    } else {
      if (!follows) parts.push(gap);
      parts.push({ charset, bytes });
    }
    end = match.index + whole.length;
  }
  parts.push(value.slice(end));
  return parts
    .map((part) => (typeof part === "string" ? part : write(withoutControls(decodeText(Uint8Array.from(part.bytes), part.charset)))))
    .join("");
}

/** A word may not smuggle a line break or another header into the text. */
const withoutControls = (text: string): string => text.replace(/\p{Cc}+/gu, " ");

function base64Bytes(text: string): number[] {
  const bytes: number[] = [];
  // Each padded piece is a unit of its own: some programs glue several into one word.
  for (const unit of text.replace(/[^A-Za-z0-9+/=]/g, "").split(/=+/)) {
    const whole = unit.length % 4 === 1 ? unit.slice(0, -1) : unit;
    for (const character of atob(whole)) bytes.push(character.charCodeAt(0));
  }
  return bytes;
}

function quotedBytes(text: string): number[] {
  const bytes: number[] = [];
  for (const part of text.replaceAll("_", " ").split(/(=[0-9A-Fa-f]{2})/)) {
    if (/^=[0-9A-Fa-f]{2}$/.test(part)) bytes.push(Number.parseInt(part.slice(1), 16));
    else for (const byte of new TextEncoder().encode(part)) bytes.push(byte);
  }
  return bytes;
}
