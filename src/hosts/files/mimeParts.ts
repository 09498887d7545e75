/** A mail cut into its leaves. Only positions are kept, so attachments cost nothing; decoding is left to postal-mime. */

/** One leaf. Both slices are views of the mail's bytes. */
export interface MimePart {
  readonly header: Uint8Array;
  readonly body: Uint8Array;
  /** Number of the closest enclosing multipart/alternative; null outside of one. */
  readonly alternative: number | null;
  /** Inside multipart/related: an image here belongs to the HTML. */
  readonly related: boolean;
  /** Type of the closest enclosing multipart ("mixed"), "" at the top. */
  readonly within: string;
}

export interface Multipart {
  readonly boundary: string;
  /** "alternative", "mixed"; lower case. */
  readonly subtype: string;
}

interface OpenMultipart {
  readonly boundary: Uint8Array;
  readonly subtype: string;
  readonly alternative: number | null;
  readonly related: boolean;
}

/** "between": before the first and after the last part of a multipart, where nothing is meant to be read. */
type Place = "header" | "leaf" | "between";

/** Real mail nests five deep and has some dozens of parts; beyond these only a hostile mail goes on. */
const MOST_DEPTH = 20;
const MOST_PARTS = 1000;
const DASH = 0x2d;
const SPACE = 0x20;
/** RFC 2046 allows 70 characters; some programs write more. */
const LONGEST_BOUNDARY = 200;

/** Where the header of the mail in `bytes` ends and its body starts. */
export function splitHeader(bytes: Uint8Array): { readonly header: Uint8Array; readonly body: Uint8Array } {
  for (let start = 0; start < bytes.length; ) {
    const end = lineEnd(bytes, start);
    if (isBlank(bytes, start, end)) return { header: bytes.subarray(0, start), body: bytes.subarray(end) };
    start = end;
  }
  return { header: bytes, body: bytes.subarray(bytes.length) };
}

/** All leaves in order. `multipartOf` reads a part's header: null when the part is a leaf. Linear in the size of the mail. */
export function mimeParts(mail: Uint8Array, multipartOf: (header: Uint8Array) => Multipart | null): readonly MimePart[] {
  const parts: MimePart[] = [];
  const open: OpenMultipart[] = [];
  let alternatives = 0;
  let headerStart = 0;
  let bodyStart = 0;
  let place: Place = "header";
  /** The header of the part is over: opens its multipart, or finds it to be a leaf. */
  const placeAfterHeader = (): Place => {
    const multipart = multipartOf(mail.subarray(headerStart, headerEnd));
    const outer = open.at(-1);
    if (multipart === null || multipart.boundary.length > LONGEST_BOUNDARY || open.length >= MOST_DEPTH) {
      return "leaf";
    }
    const isAlternative = multipart.subtype === "alternative";
    if (isAlternative) alternatives += 1;
    open.push({
      boundary: new TextEncoder().encode(multipart.boundary),
      subtype: multipart.subtype,
      // A group inside a group is one choice: the outer one decides.
      alternative: outer?.alternative ?? (isAlternative ? alternatives : null),
      related: multipart.subtype === "related" || outer?.related === true,
    });
    return "between";
  };
  let headerEnd = 0;
  const endPart = (end: number): void => {
    if (place === "header") {
      headerEnd = end;
      bodyStart = end;
      place = placeAfterHeader();
    }
    if (place !== "leaf") return;
    const outer = open.at(-1);
    parts.push({
      header: mail.subarray(headerStart, headerEnd),
      body: mail.subarray(bodyStart, Math.max(bodyStart, end)),
      alternative: outer?.alternative ?? null,
      related: outer?.related ?? false,
      within: outer?.subtype ?? "",
    });
  };
  for (let at = 0; at < mail.length && parts.length < MOST_PARTS; ) {
    const end = lineEnd(mail, at);
    const boundary = open.length > 0 && mail[at] === DASH && mail[at + 1] === DASH ? boundaryLine(mail, at, end, open) : null;
    if (boundary !== null) {
      endPart(beforeLineBreak(mail, at));
      open.length = boundary.depth + (boundary.isLast ? 0 : 1);
      place = boundary.isLast ? "between" : "header";
      headerStart = end;
      if (open.length === 0) return parts;
    } else if (place === "header" && isBlank(mail, at, end)) {
      headerEnd = at;
      bodyStart = end;
      place = placeAfterHeader();
      if (place === "leaf" && open.length === 0) break;
    }
    at = end;
  }
  if (parts.length < MOST_PARTS) endPart(mail.length);
  return parts;
}

/** Index after the line's "\n", or the end of the mail. */
function lineEnd(bytes: Uint8Array, start: number): number {
  const found = bytes.indexOf(0x0a, start);
  return found < 0 ? bytes.length : found + 1;
}

const isBlank = (bytes: Uint8Array, start: number, end: number): boolean =>
  end - start <= 2 && (bytes[start] === 0x0a || (bytes[start] === 0x0d && bytes[start + 1] === 0x0a));

/** The line break before a boundary belongs to the boundary (RFC 2046 5.1.1). */
function beforeLineBreak(bytes: Uint8Array, at: number): number {
  if (bytes[at - 1] !== 0x0a) return at;
  return bytes[at - 2] === 0x0d ? at - 2 : at - 1;
}

/** Which open multipart the line belongs to, innermost first; null when it is an ordinary line. */
function boundaryLine(
  mail: Uint8Array,
  start: number,
  end: number,
  open: readonly OpenMultipart[],
): { readonly depth: number; readonly isLast: boolean } | null {
  let textEnd = end;
  while (textEnd > start && (mail[textEnd - 1] ?? 0) <= SPACE) textEnd -= 1;
  const length = textEnd - start - 2;
  for (let depth = open.length - 1; depth >= 0; depth -= 1) {
    const boundary = open[depth]?.boundary;
    if (boundary === undefined || length < boundary.length || length > boundary.length + 2) continue;
    let same = 0;
    while (same < boundary.length && mail[start + 2 + same] === boundary[same]) same += 1;
    if (same < boundary.length) continue;
    if (length === boundary.length) return { depth, isLast: false };
    if (length === boundary.length + 2 && mail[textEnd - 1] === DASH && mail[textEnd - 2] === DASH) return { depth, isLast: true };
  }
  return null;
}

/** Bytes as characters of the same number: for looking at structure, not for reading. */
export function latin1(bytes: Uint8Array): string {
  let text = "";
  // In slices: one call may not have millions of arguments.
  for (let i = 0; i < bytes.length; i += 4096) text += String.fromCharCode(...bytes.subarray(i, i + 4096));
  return text;
}
