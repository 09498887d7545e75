/** The user's goal and whether it is reached, said near the head of a recap. */
import type { PinnedGoal } from "../../goal/threadGoal.ts";
import type { DraftBlock, SummaryDraft } from "../../types.ts";
import { fillPhrase } from "../fillPhrase.ts";
import { WHAT_COLUMNS } from "../itemWords.ts";
import { plainWords } from "../plainWords.ts";
import type { DraftKind } from "./draftKind.ts";
import type { KindPhrases } from "./kindPhrases.ts";

/** Follow-ups that take stock. */
const RECAPS: ReadonlySet<DraftKind> = new Set(["summary", "thanksAndMinutes", "weeklyProgress", "handover"]);

/** Before the first list, else before the last line. Without a goal, or where it was not said whether it is reached, the draft as it is. */
export function withGoal(draft: SummaryDraft, kind: DraftKind, goal: PinnedGoal | undefined, phrases: KindPhrases): SummaryDraft {
  const text = plainWords(goal?.text ?? "", WHAT_COLUMNS);
  if (goal === undefined || goal.isReached === null || text === "" || !RECAPS.has(kind)) return draft;
  const said = fillPhrase(goal.isReached ? phrases.goal.reached : phrases.goal.notReached, { goal: text });
  const { blocks } = draft;
  const list = blocks.findIndex((block) => block.kind !== "line");
  const place = list < 0 ? blocks.length - 1 : list;
  const own: DraftBlock = { kind: "line", text: said };
  return { ...draft, blocks: [...blocks.slice(0, place), own, ...blocks.slice(place)] };
}
