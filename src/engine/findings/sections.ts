/** Headings: what stands under "Decisions" was decided, under "Status" is only told, under "Still missing from you:" is asked for. */

import { compileActTables } from "../acts/compileActTables.ts";
import type { LanguagePack } from "../languagePack.ts";
import type { ActMention, DatePhraseReading } from "../types.ts";
import { compiledTables } from "./compiledTables.ts";
import { isDeadline } from "./dueDate.ts";
import { LEADS_IN } from "./leadIns.ts";
import { LISTED, placedMention } from "./placedMention.ts";

/** What the nearest heading says about the lines under it; "answered": a later mail answers the line by its number; null: nothing. */
export type Section = "decided" | "told" | "wanted" | "answered" | null;

const LIST_ITEM = /^\s*(?:[-・*•‣▪–—●○◦]|\p{N}{1,2}[.)、．]|\((?:\p{N}{1,2}|\p{Ll})\)|[①-⑳]|\p{Ll}\))/u;
/** A full sentence tells something, though somebody answers it. */
const ENDS_SENTENCE = /[.!。]["”」』)]?\s*$/u;
const OTHER_HEADING = /^\s*(?:[■◆□◇▼▲#★☆【〔]|.{1,40}[:：]\s*$)/u;

/** The line begins a point of a list. `folded`: by foldText. */
export function beginsPoint(folded: string): boolean {
  return LIST_ITEM.test(folded);
}

/** Where a sentence stands among the lines of its mail. */
export interface LinePlace {
  readonly startsParagraph: boolean;
  /** Behind another sentence of the same line: no line of its own. */
  readonly goesOn: boolean;
  /** The line under it, folded; null for the last line. */
  readonly next: string | null;
}

/** The section that begins with, goes on over, or ends before a line. `folded`: the line folded by foldText. */
export function sectionAfter(section: Section, folded: string, { startsParagraph, goesOn, next }: LinePlace, pack: LanguagePack): Section {
  const { decided, told } = compileActTables(pack).sections;
  if (decided.test(folded)) return "decided";
  if (told.test(folded)) return "told";
  if (asksForList(folded, next, pack)) return "wanted";
  if (goesOn && section === "wanted") return section;
  if (OTHER_HEADING.test(folded)) return null;
  return (startsParagraph || section === "wanted") && !LIST_ITEM.test(folded) ? null : section;
}

/** "We need from you:", 下記の3点、お願いいたします。 over points: it asks for what stands in them. */
function asksForList(folded: string, next: string | null, pack: LanguagePack): boolean {
  const { wanted, below } = compileActTables(pack).sections;
  if (LIST_ITEM.test(folded) || !(LEADS_IN.test(folded) || (next !== null && LIST_ITEM.test(next) && below.test(folded)))) return false;
  return wanted.test(folded);
}

/** The mentions of a line as its section means them. What names an owner or a deadline is a task wherever it stands. */
export function mentionsInSection(
  mentions: readonly ActMention[],
  dates: readonly DatePhraseReading[],
  section: Section,
  folded: string,
  pack: LanguagePack,
): readonly ActMention[] {
  if (section === null || (section === "decided" && !LIST_ITEM.test(folded))) return mentions;
  if (section === "wanted") return wishesOf(mentions, folded, pack);
  if (section === "answered") return ENDS_SENTENCE.test(folded) ? mentions : wishesOf(mentions, folded, pack);
  const isTask = ({ kind, actor, name }: ActMention): boolean =>
    actor === "named" || name !== null || (kind !== "decision" && dates.some(isDeadline));
  const others = mentions.filter((mention) => isTask(mention) || !(mention.kind === "promise" || mention.kind === "request"));
  if (section === "told" || others.some((mention) => isTask(mention) || mention.kind === "decision")) return others;
  return [...others, placedMention("decision", { start: 0, end: folded.trimEnd().length }, LISTED)];
}

/** "Please let us have: - the passport scans": a thing named without a verb is asked for, too. */
function wishesOf(mentions: readonly ActMention[], folded: string, pack: LanguagePack): readonly ActMention[] {
  const bullet = LIST_ITEM.exec(folded);
  if (bullet === null || LEADS_IN.test(folded) || mentions.some(({ kind }) => kind !== "formula")) return mentions;
  const end = folded.trimEnd().length;
  const start = folded.length - folded.slice(bullet[0].length).trimStart().length;
  if (start >= end) return mentions;
  return [...mentions, placedMention(asksForWords(folded.slice(start, end), pack) ? "question" : "request", { start, end }, LISTED)];
}

/** "- are the pumps under warranty", written without its sign. */
function asksForWords(point: string, pack: LanguagePack): boolean {
  const { asksWhen, asksNumber, asksChoice, asksHow } = compiledTables(pack).is;
  const { asking } = compileActTables(pack).sections;
  return asking.test(point) || [asksWhen, asksNumber, asksChoice, asksHow].some((table) => table.test(point));
}
