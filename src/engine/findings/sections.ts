/** Headings: what stands under "Decisions" was decided, under "Status" is only told, under "Still missing from you:" is asked for. */

import { compileActTables } from "../acts/compileActTables.ts";
import type { LanguagePack } from "../languagePack.ts";
import type { ActMention, DatePhraseReading } from "../types.ts";
import { isDeadline } from "./dueDate.ts";
import { LEADS_IN } from "./leadIns.ts";
import { placedMention } from "./placedMention.ts";

/** What the nearest heading says about the lines under it; null: nothing. */
export type Section = "decided" | "told" | "wanted" | null;

const LIST_ITEM = /^\s*(?:[-・*•‣▪–—●○◦]|\p{N}{1,2}[.)、．]|\(\p{N}{1,2}\)|[①-⑳]|\p{Ll}\))/u;
const OTHER_HEADING = /^\s*(?:[■◆□◇▼▲#★☆【〔]|.{1,40}[:：]\s*$)/u;

/** The section that begins with, goes on over, or ends before a line. `folded`: the line folded by foldText. */
export function sectionAfter(section: Section, folded: string, startsParagraph: boolean, pack: LanguagePack): Section {
  const { decided, told, wanted } = compileActTables(pack).sections;
  if (decided.test(folded)) return "decided";
  if (told.test(folded)) return "told";
  if (LEADS_IN.test(folded) && wanted.test(folded)) return "wanted";
  if (OTHER_HEADING.test(folded)) return null;
  return (startsParagraph || section === "wanted") && !LIST_ITEM.test(folded) ? null : section;
}

/** The mentions of a line as its section means them. What names an owner or a deadline is a task wherever it stands. */
export function mentionsInSection(
  mentions: readonly ActMention[],
  dates: readonly DatePhraseReading[],
  section: Section,
  folded: string,
): readonly ActMention[] {
  if (section === null || (section === "decided" && !LIST_ITEM.test(folded))) return mentions;
  if (section === "wanted") return wishesOf(mentions, folded);
  const isTask = ({ kind, actor, name }: ActMention): boolean =>
    actor === "named" || name !== null || (kind !== "decision" && dates.some(isDeadline));
  const others = mentions.filter((mention) => isTask(mention) || !(mention.kind === "promise" || mention.kind === "request"));
  if (section === "told" || others.some((mention) => isTask(mention) || mention.kind === "decision")) return others;
  return [...others, placedMention("decision", { start: 0, end: folded.trimEnd().length }, "section")];
}

/** "Please let us have: - the passport scans": a thing named without a verb is asked for, too. */
function wishesOf(mentions: readonly ActMention[], folded: string): readonly ActMention[] {
  const bullet = LIST_ITEM.exec(folded);
  if (bullet === null || LEADS_IN.test(folded) || mentions.some(({ kind }) => kind !== "formula")) return mentions;
  const end = folded.trimEnd().length;
  const start = bullet[0].length;
  if (start >= end) return mentions;
  return [...mentions, placedMention("request", { start, end }, "section")];
}
