/** One mail body cut into the messages it holds: the new one and the history below or between it. */
import type { RawMessage } from "../types.ts";
import { readAttribution } from "./attribution.ts";
import { type BodyLine, type Container, MOST_LINES, textLines } from "./bodyLines.ts";
import { beginsWithLabel, type QuotedHeader, readHeaderBlock } from "./headerBlock.ts";
import type { HeaderDate } from "./headerDate.ts";
import { htmlLines } from "./htmlLines.ts";
import type { Mailbox } from "./mailbox.ts";
import { type QuotePack, type QuoteWords, quoteWords } from "./quoteWords.ts";
import { readSeparator, textAfterSeparator } from "./separator.ts";
import { type SplitTexts, splitSignature, type WrittenLine, withoutName } from "./signature.ts";

/** One message of a body. Of the new one nothing but text and signature is known. */
export interface BodyPart {
  readonly text: string;
  readonly signature: string;
  readonly from: Mailbox | null;
  /** As written. */
  readonly to: string | null;
  readonly date: HeaderDate | null;
  readonly subject: string | null;
  /** The body goes on beyond what is read of one. Told of the newest part alone. */
  readonly isCut: boolean;
}

/** A body beyond this is cut: no person wrote so much, and the panel must not hang. */
const MOST_CHARACTERS = 4_000_000;
const MOST_PARTS = 200;
const NO_HEADER: QuotedHeader = { from: null, to: null, date: null, subject: null };
const RULE_LINE = /^[\s_\-=*~─━—–]{3,}$/u;
const MAY_SHARE_LINE = /^\s{0,8}[-_=*]{2}/u;
/** "> 50 pcs 5 %" in a price list is no quote. */
const STARTS_WITH_NUMBER = /^\s*[=]?\s*[$€£¥₽]?\s*\d/u;
const MOST_BANNER_LINES = 5;
const DEEP_MARKS = 3;
const MOST_LINES_OF_A_LIST = 8;
/** Between a separator and what it announces. */
const MOST_BLANK_LINES = 3;

/** Newest first; parts[0] is the new text. Never empty. `known`: what the bodies of the same thread held. */
export function splitBody(body: RawMessage["body"], packs: readonly QuotePack[], known: SplitTexts = new Map()): readonly BodyPart[] {
  const words = quoteWords(packs);
  const content = body.content.slice(0, MOST_CHARACTERS);
  const all = body.kind === "html" ? htmlLines(content) : textLines(content);
  const isCut = content.length < body.content.length || all.length > MOST_LINES;
  const lines = partedLines(all.length > MOST_LINES ? all.slice(0, MOST_LINES) : all, words);
  const drafts = partsOf(lines, words);
  return drafts.map(({ header, lines: written }, index) => {
    const { text, signature } = withoutName(splitSignature(withoutBanner(written, words), words, known), header.from?.name ?? "", words);
    return { text, signature, from: header.from, to: header.to, date: header.date, subject: header.subject, isCut: isCut && index === 0 };
  });
}

/** A gateway's warning at the head of a mail is nobody's text. */
function withoutBanner(lines: readonly WrittenLine[], words: QuoteWords): readonly WrittenLine[] {
  const first = lines.findIndex((line) => line.text.trim() !== "");
  if (first === -1) return lines;
  const folded = words.fold((lines[first]?.text ?? "").slice(0, 160).trim());
  if (!words.banners.some((banner) => folded.startsWith(banner))) return lines;
  const blank = lines.findIndex((line, index) => index > first && line.text.trim() === "");
  const end = blank === -1 || blank - first > MOST_BANNER_LINES ? first + 1 : blank;
  const rest = lines.slice(end);
  return rest.some((line) => line.text.trim() !== "") ? rest : lines;
}

/** A separator that shares its line with the header after it becomes a line of its own. */
function partedLines(lines: readonly BodyLine[], words: QuoteWords): readonly BodyLine[] {
  const found: BodyLine[] = [];
  for (const line of lines) {
    const after = MAY_SHARE_LINE.test(line.text) ? textAfterSeparator(line.text, words) : null;
    if (after === null || !beginsWithLabel(after, words)) found.push(line);
    else found.push({ ...line, text: line.text.trim().slice(0, -after.length) }, { ...line, text: after, isMarked: false });
  }
  return found;
}

interface PartDraft {
  readonly header: QuotedHeader;
  readonly lines: WrittenLine[];
}
/** Which part the lines of each depth belong to. */
type Owners = (PartDraft | undefined)[];

function partsOf(lines: readonly BodyLine[], words: QuoteWords): readonly PartDraft[] {
  const newest: PartDraft = { header: NO_HEADER, lines: [] };
  const parts: PartDraft[] = [newest];
  const laterDepths = shallowestLater(lines);
  let owners: Owners = [newest];
  let container: Container | null = null;
  const outside: Owners[] = [];
  const ended: (PartDraft | undefined)[] = [];

  const open = (header: QuotedHeader): PartDraft => {
    const part = { header, lines: [] };
    parts.push(part);
    return part;
  };
  const own = (part: PartDraft, depth: number): void => {
    owners = owners.slice(0, depth);
    owners[depth] = part;
  };
  let i = 0;
  while (i < lines.length) {
    const line = lines[i];
    if (line === undefined) break;
    if (line.container !== container && line.text !== "") {
      while (container !== null && !holds(container, line.container)) {
        owners = outside.pop() ?? owners;
        container = container.parent;
      }
      for (let level = container?.level ?? 0; level < (line.container?.level ?? 0); level += 1) outside.push(owners.slice());
      container = line.container;
    }
    if (line.text.trim() === "") {
      (owners[line.depth] ?? nearest(owners, line.depth))?.lines.push({ text: "", inSignature: line.inSignature });
      i += 1;
      continue;
    }
    const boundary = parts.length < MOST_PARTS ? boundaryAt(lines, i, words) : null;
    // A marker without a header opens a part only where none has just been opened.
    const isIdle = boundary !== null && boundary.next === i && isFresh(owners[line.depth], newest);
    if (boundary !== null && !isIdle) {
      dropRules(nearest(owners, line.depth));
      if (boundary.kind === "end") {
        const before = ended[line.depth];
        if (before !== undefined) own(before, line.depth);
        i = boundary.next;
        continue;
      }
      const part = open(boundary.header);
      const nextDepth = depthOfText(lines, boundary.next);
      ended[line.depth] = nearest(owners, line.depth);
      if (boundary.kind === "block") {
        own(part, line.depth);
        if (nextDepth > line.depth) owners[nextDepth] = part;
      } else own(part, nextDepth > line.depth ? nextDepth : line.depth);
      if (boundary.next === i) part.lines.push({ text: line.text, inSignature: line.inSignature });
      i = Math.max(boundary.next, i + 1);
      continue;
    }
    let owner = owners[line.depth];
    let text = line.text;
    if (owner === undefined) {
      const lower = nearest(owners, line.depth) ?? newest;
      if (isOwnWords(lines, i, laterDepths, lower === newest)) {
        owner = lower;
        // A block's own words may stand deeper than a line below it.
        const deeper = line.depth - depthOf(owners, lower);
        if (!line.indentOnly && deeper > 0) text = `${">".repeat(deeper)} ${line.text}`;
        // Only this run: the next quote of this depth is judged anew.
      } else {
        owner = parts.length < MOST_PARTS ? open(NO_HEADER) : lower;
        own(owner, line.depth);
      }
    }
    owner.lines.push({ text, inSignature: line.inSignature });
    i += 1;
  }
  return parts;
}

type Boundary =
  | { readonly kind: "block" | "attribution"; readonly header: QuotedHeader; readonly next: number }
  | { readonly kind: "end"; readonly next: number };

/** What begins at this line, if a quoted mail does. */
function boundaryAt(lines: readonly BodyLine[], at: number, words: QuoteWords): Boundary | null {
  const line = lines[at];
  if (line === undefined) return null;
  const separator = readSeparator(line.text, words);
  if (separator === "end") return { kind: "end", next: at + 1 };
  if (separator !== null) {
    const announced = announcedAt(lines, at + 1, line.depth, words);
    if (announced !== null) return announced;
    return separator === "certain" ? { kind: "block", header: NO_HEADER, next: at + 1 } : null;
  }
  if (beginsWithLabel(line.text, words)) {
    const block = readHeaderBlock(lines, at, line.isMarked, words);
    if (block !== null) return { kind: "block", header: block, next: block.next };
  }
  const attribution = readAttribution(lines, at, words);
  if (attribution !== null) return { kind: "attribution", header: attribution, next: attribution.next };
  if (line.isMarked && line.text.trim() !== "" && announcedAt(lines, at + 1, line.depth, words) === null) {
    return { kind: "block", header: NO_HEADER, next: at };
  }
  return null;
}

function announcedAt(lines: readonly BodyLine[], from: number, depth: number, words: QuoteWords): Boundary | null {
  let at = from;
  while (at < from + MOST_BLANK_LINES && lines[at]?.text.trim() === "") at += 1;
  const line = lines[at];
  if (line === undefined || line.depth < depth) return null;
  const block = beginsWithLabel(line.text, words) ? readHeaderBlock(lines, at, true, words) : null;
  if (block !== null) return { kind: "block", header: block, next: block.next };
  const attribution = readAttribution(lines, at, words);
  return attribution === null ? null : { kind: "attribution", header: attribution, next: attribution.next };
}

/** Quoted lines without any header: a price list, or an indentation inside the text, are the author's own. */
function isOwnWords(lines: readonly BodyLine[], at: number, laterDepths: readonly number[], isNewest: boolean): boolean {
  const line = lines[at];
  if (line === undefined) return false;
  let end = at;
  let texts = 0;
  let numbers = 0;
  while (end < lines.length) {
    const next = lines[end];
    if (next === undefined || (next.depth < line.depth && next.text !== "")) break;
    if (next.text.trim() !== "") {
      texts += 1;
      if (STARTS_WITH_NUMBER.test(next.text)) numbers += 1;
    }
    if (texts > MOST_LINES_OF_A_LIST) break;
    end += 1;
  }
  if (line.indentOnly) return (laterDepths[at] ?? line.depth) < line.depth && isNewest;
  // ">>> look here <<<" is a way to draw attention.
  if (texts === 1 && line.depth >= DEEP_MARKS) return true;
  return texts === numbers && texts <= MOST_LINES_OF_A_LIST;
}

/** For every line the least depth of the text lines after it. */
function shallowestLater(lines: readonly BodyLine[]): readonly number[] {
  const depths = new Array<number>(lines.length);
  let least = Number.POSITIVE_INFINITY;
  for (let i = lines.length - 1; i >= 0; i -= 1) {
    const line = lines[i];
    depths[i] = least;
    if (line !== undefined && line.text.trim() !== "" && !line.inSignature) least = Math.min(least, line.depth);
  }
  return depths;
}

function depthOfText(lines: readonly BodyLine[], from: number): number {
  for (let i = from; i < Math.min(lines.length, from + 6); i += 1) {
    const line = lines[i];
    if (line !== undefined && line.text.trim() !== "") return line.depth;
  }
  return -1;
}

function nearest(owners: Owners, depth: number): PartDraft | undefined {
  for (let at = Math.min(depth, owners.length - 1); at >= 0; at -= 1) if (owners[at] !== undefined) return owners[at];
  return undefined;
}

function depthOf(owners: Owners, part: PartDraft): number {
  return Math.max(0, owners.lastIndexOf(part));
}

/** Opened, and nothing written to it yet. */
function isFresh(part: PartDraft | undefined, newest: PartDraft): boolean {
  return part !== undefined && part !== newest && part.lines.every((line) => line.text === "");
}

/** A line drawn right above a quoted mail belongs to neither. */
function dropRules(part: PartDraft | undefined): void {
  if (part === undefined) return;
  while (part.lines.length > 0) {
    const text = part.lines.at(-1)?.text ?? "";
    if (text.trim() !== "" && !RULE_LINE.test(text.slice(0, 200))) return;
    part.lines.pop();
  }
}

function holds(outer: Container, inner: Container | null): boolean {
  let at = inner;
  while (at !== null && at.level > outer.level) at = at.parent;
  return at === outer;
}
