/** Headings of minutes: what stands under "Decisions" was decided, what stands under "Status" is only told. */
import { compileActTables } from "../acts/compileActTables.ts";
import type { LanguagePack } from "../languagePack.ts";
import type { ActMention, DatePhraseReading } from "../types.ts";
import { isDeadline } from "./dueDate.ts";

/** What the nearest heading says about the lines under it; null: nothing. */
export type Section = "decided" | "told" | null;

const LIST_ITEM = /^\s*(?:[-・*•‣▪–—●○◦]|\p{N}{1,2}[.)、．]|\(\p{N}{1,2}\)|[①-⑳])/u;
const OTHER_HEADING = /^\s*(?:[■◆□◇▼▲#★☆【〔]|.{1,40}[:：]\s*$)/u;

/** The section that begins with, goes on over, or ends before a line. `folded`: the line folded by foldText. */
export function sectionAfter(section: Section, folded: string, startsParagraph: boolean, pack: LanguagePack): Section {
  const { decided, told } = compileActTables(pack).sections;
  if (decided.test(folded)) return "decided";
  if (told.test(folded)) return "told";
  if (OTHER_HEADING.test(folded)) return null;
  return startsParagraph && !LIST_ITEM.test(folded) ? null : section;
}

/** The mentions of a line as its section means them. What names an owner or a deadline is a task wherever it stands. */
export function mentionsInSection(
  mentions: readonly ActMention[],
  dates: readonly DatePhraseReading[],
  section: Section,
  folded: string,
): readonly ActMention[] {
  if (section === null || (section === "decided" && !LIST_ITEM.test(folded))) return mentions;
  const isTask = ({ kind, actor, name }: ActMention): boolean =>
    actor === "named" || name !== null || (kind !== "decision" && dates.some(isDeadline));
  const others = mentions.filter((mention) => isTask(mention) || !(mention.kind === "promise" || mention.kind === "request"));
  if (section === "told" || others.some((mention) => isTask(mention) || mention.kind === "decision")) return others;
  const end = folded.trimEnd().length;
  return [...others, { kind: "decision", start: 0, end, actor: "author", name: null, condition: null, sure: true, rule: "section" }];
}
