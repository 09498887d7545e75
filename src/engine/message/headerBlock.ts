/** The lines "From: ... Sent: ... To: ... Subject: ..." above a quoted mail. */

import type { BodyLine } from "./bodyLines.ts";
import { type HeaderDate, readHeaderDate } from "./headerDate.ts";
import { findAddress, type Mailbox, readMailbox } from "./mailbox.ts";
import type { HeaderField, QuoteWords } from "./quoteWords.ts";

/** What is known of a quoted mail before its text. */
export interface QuotedHeader {
  readonly from: Mailbox | null;
  readonly to: string | null;
  readonly date: HeaderDate | null;
  readonly subject: string | null;
}
export interface HeaderBlock extends QuotedHeader {
  /** Index of the first line after the block. */
  readonly next: number;
}

/** A header line longer than this is prose, or an attack. */
const LONGEST_LINE = 4_000;
const LONGEST_LABEL = 32;
/** Lists of recipients run over several lines; more lines than this are not a header. */
const MOST_CONTINUATIONS = 12;
const SHORTEST_JOINED_LABEL = 2;
const MOST_BLANK_LINES = 3;
const FIELDS_THAT_COUNT: readonly HeaderField[] = ["from", "date", "to", "subject"];
const LABEL_TRIM = /^[\s*_|>]+|[\s*_]+$/gu;
/** "From: 09:00", "From: 50 pcs": nobody is called so. */
const CLOCK_OR_NUMBER = /^\s*\d|\d:\d/u;
const MAY_BE_LABELLED = /[:：|\t]/u;
const HAN = /[\u3400-\u9fff]/u;
const UNKNOWN_LABEL = /^\s*[|*]?\s*[^\s:：|<>@][^:：|<>@]{0,30}[:：|](.{0,360})$/u;
const ADDRESS_LIST = /[;,]\s*$/u;

interface LabelledValue {
  readonly field: HeaderField;
  readonly value: string;
}

/** Reads a header block that begins at this line; null when these lines are something else. `announced`: a separator or marker stands above. */
export function readHeaderBlock(lines: readonly BodyLine[], first: number, announced: boolean, words: QuoteWords): HeaderBlock | null {
  const depth = lines[first]?.depth ?? 0;
  const values = new Map<HeaderField, string>();
  let at = first;
  let next = first;
  let last: HeaderField | null = null;
  let continued = 0;
  while (at < lines.length) {
    const line = lines[at];
    if (line === undefined || line.depth !== depth || line.text.length > LONGEST_LINE) break;
    const labelled = labelledValues(line.text, words);
    if (labelled.length > 0) {
      if (labelled.some(({ field }) => field !== "other" && field !== "cc" && values.has(field))) break;
      for (const { field, value } of labelled) values.set(field, value);
      last = labelled.at(-1)?.field ?? null;
      continued = 0;
      at += 1;
      next = at;
      continue;
    }
    if (last === null) return null;
    const unknown = unknownLabel(line.text);
    if (unknown !== null && isBeforeLabel(lines[at + 1], depth, values, words)) {
      // A label of a program we do not know stands between two that we do; only its date is of use.
      if (!values.has("date") && readHeaderDate(unknown, words)?.time != null) values.set("date", unknown);
      last = "other";
      at += 1;
      continue;
    }
    if (line.text.trim() === "") {
      // Mail programs leave a blank line between labels only when each is a paragraph: look one line further.
      let skipped = 1;
      while (announced && skipped < MOST_BLANK_LINES && lines[at + skipped]?.text.trim() === "") skipped += 1;
      const following = lines[at + skipped];
      const emptyLabel = values.get(last) === "";
      if (following === undefined || following.depth !== depth || (labelledValues(following.text, words).length === 0 && !emptyLabel))
        break;
      at += skipped;
      continue;
    }
    const value = values.get(last) ?? "";
    const wraps =
      value === ""
        ? last !== "cc" && last !== "other" && !isComplete(values)
        : isContinuation(value, line.text, last) || (last === "subject" && isBeforeLabel(lines[at + 1], depth, values, words));
    if (!wraps || continued >= MOST_CONTINUATIONS) break;
    values.set(last, `${value} ${line.text.trim()}`.trim());
    continued += 1;
    at += 1;
    next = at;
  }
  return judged(values, announced, next, words);
}

/** Whether a line opens with a header label of a name that may begin a block. */
export function beginsWithLabel(text: string, words: QuoteWords): boolean {
  return labelledValues(text.slice(0, LONGEST_LINE), words).length > 0;
}

/** The value of a line that looks labelled. */
function unknownLabel(text: string): string | null {
  const found = UNKNOWN_LABEL.exec(text.slice(0, 400));
  return found === null ? null : (found[1] ?? "").trim();
}

/** A long subject wraps without any mark; the next label shows that it did, unless it begins the header of the next mail. */
function isBeforeLabel(
  following: BodyLine | undefined,
  depth: number,
  values: ReadonlyMap<HeaderField, string>,
  words: QuoteWords,
): boolean {
  if (following === undefined || following.depth !== depth) return false;
  const labelled = labelledValues(following.text, words);
  return labelled.length > 0 && labelled.every(({ field }) => field === "other" || !values.has(field));
}

function isComplete(values: ReadonlyMap<HeaderField, string>): boolean {
  return ["from", "date", "subject"].every(
    (field) => (values.get(field === "from" ? "from" : field === "date" ? "date" : "subject") ?? "") !== "",
  );
}

function isContinuation(value: string, line: string, field: HeaderField): boolean {
  if (field === "to" || field === "cc" || field === "from") {
    return (
      ADDRESS_LIST.test(value) ||
      /^\s*<[^<>\s]+>/u.test(line) ||
      (/<\s*$/u.test(value) && line.includes(">")) ||
      /^\s+\S+@/u.test(line) ||
      /^[^:]{0,80}<[^<>\s]+@[^<>\s]+>[;,]?\s*$/u.test(line.slice(0, 300))
    );
  }
  return false;
}

function judged(values: ReadonlyMap<HeaderField, string>, announced: boolean, next: number, words: QuoteWords): HeaderBlock | null {
  const labels = FIELDS_THAT_COUNT.filter((field) => values.has(field)).length;
  if (labels < (announced ? 1 : 2)) return null;
  const fromValue = values.get("from") ?? "";
  const dateValue = values.get("date") ?? "";
  const subject = values.get("subject") ?? null;
  const date = readHeaderDate(dateValue, words);
  const hasAddress = findAddress(fromValue) !== null;
  const header = { from: readMailbox(fromValue), to: values.get("to")?.trim() || null, date, subject: subject?.trim() ?? null, next };
  if (announced) return values.has("from") || labels >= 2 ? header : null;
  // A date with its zone is written by a program, not by a person who arranges a delivery.
  if (date !== null && date.offset !== null && date.time !== null && findAddress(values.get("to") ?? "") !== null) return header;
  if (!values.has("from") && !values.has("subject")) return null;
  if (!values.has("date") && !values.has("subject")) return null;
  const hasClock = date !== null && date.time !== null;
  const anyAddress = hasAddress || findAddress(values.get("to") ?? "") !== null;
  if (!anyAddress && !(date?.day !== undefined && date?.day !== null)) return null;
  if (hasAddress) return header;
  if (CLOCK_OR_NUMBER.test(fromValue)) return null;
  // Names alone ("From: Kaohsiung / To: Hamburg / Date: ...") make a header only together with a clock or a subject.
  const enough = values.has("from") && fromValue !== "" && date !== null && (hasClock || values.has("subject"));
  return enough || (values.has("subject") && date !== null && anyAddress) ? header : null;
}

/** Labels at the head of a line; Yahoo writes all of them on one line. */
function labelledValues(text: string, words: QuoteWords): readonly LabelledValue[] {
  if (!MAY_BE_LABELLED.test(text.slice(0, LONGEST_LABEL + 8))) return [];
  const cells = text.split("\t");
  if (cells.length > 1) {
    const field = words.labels.get(bareLabel(words.fold(cells[0] ?? "").replace(/:\s*$/u, "")));
    if (field !== undefined && (cells[0] ?? "").length <= LONGEST_LABEL) return [{ field, value: cells.slice(1).join(" ").trim() }];
  }
  const piped = /^\s*\|\s*([^|]{1,20}?)\s*\|\s*([^|]{0,1000}?)\s*\|?\s*$/u.exec(text.slice(0, 1200));
  if (piped !== null) {
    const field = words.labels.get(bareLabel(words.fold(piped[1] ?? "")));
    return field === undefined ? [] : [{ field, value: piped[2] ?? "" }];
  }
  const head = words.fold(text.slice(0, LONGEST_LABEL + 8));
  const colon = head.indexOf(":");
  if (colon <= 0 || colon > LONGEST_LABEL) return [];
  const field = words.labels.get(bareLabel(head.slice(0, colon)));
  if (field === undefined) return [];
  const value = text.slice(colon + 1).replace(/^[\s*_]+/u, "");
  return field === "from" && value.length > 20 ? onOneLine(value, words) : [{ field, value: value.trim() }];
}

/** "a <b>Sent: ...To: ...Subject: ..." cut at the labels that follow the sender. */
function onOneLine(value: string, words: QuoteWords): readonly LabelledValue[] {
  const folded = words.fold(value);
  const cuts: { readonly start: number; readonly valueStart: number; readonly field: HeaderField }[] = [];
  for (let colon = folded.indexOf(":"); colon !== -1 && cuts.length < 6; colon = folded.indexOf(":", colon + 1)) {
    const before = folded.slice(Math.max(0, colon - LONGEST_LABEL), colon);
    const label = labelAtEnd(before, value.slice(Math.max(0, colon - LONGEST_LABEL), colon), words);
    if (label !== null) cuts.push({ start: colon - label.length, valueStart: colon + 1, field: label.field });
  }
  const kinds = new Set(cuts.map((cut) => cut.field));
  const isShort = kinds.size === 1 && kinds.has("date") && findAddress(value) !== null;
  if (!isShort && (kinds.size < 2 || !(kinds.has("date") || kinds.has("subject")))) return [{ field: "from", value: value.trim() }];
  const found: LabelledValue[] = [{ field: "from", value: value.slice(0, cuts[0]?.start ?? value.length).trim() }];
  cuts.forEach((cut, index) => {
    const end = cuts[index + 1]?.start ?? value.length;
    if (!found.some((other) => other.field === cut.field)) found.push({ field: cut.field, value: value.slice(cut.valueStart, end).trim() });
  });
  return found;
}

function labelAtEnd(before: string, written: string, words: QuoteWords): { readonly field: HeaderField; readonly length: number } | null {
  const text = before.trimEnd();
  const blank = before.length - text.length;
  for (let length = Math.min(text.length, LONGEST_LABEL); length > 1; length -= 1) {
    const field = words.labels.get(text.slice(-length));
    if (field === undefined || field === "other") continue;
    // The label follows the value at once, without a blank ("<a@example.com>To:", "GMT+1Subject:"): then a capital shows where it begins.
    const start = text.length - length;
    const isFree = !/[\p{L}\p{N}]/u.test(text.charAt(start - 1));
    if (isFree || (length >= SHORTEST_JOINED_LABEL && !/\p{Ll}/u.test(written.charAt(start)))) return { field, length: length + blank };
  }
  return null;
}

function bareLabel(folded: string): string {
  const bare = folded.replace(LABEL_TRIM, "").replace(/[*_]/gu, "");
  // Chinese and Japanese labels are spread to one width: "主　题".
  return HAN.test(bare) ? bare.replace(/\s+/gu, "") : bare.replace(/\s+/gu, " ").trim();
}
