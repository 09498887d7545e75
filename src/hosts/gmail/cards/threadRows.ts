/** The findings of a thread in the order of the panel, cut into pages that fit a card. */
import { changedItems } from "../../../panel/edits.ts";
import { bySeriousness, flagCounts } from "../../../panel/flagWords.ts";
import { groupItems, type ItemGroups } from "../../../panel/itemGroups.ts";
import type { PanelWords } from "../../../panel/panelWords.ts";
import type { Section, Widget } from "./cardTypes.ts";
import { commitmentRow, decisionRow, flagRow, type RowSetting } from "./rowWidgets.ts";
import type { ThreadView } from "./threadView.ts";

/** Google drops a section that brings a card above 100 widgets; 60 is ours, and a page keeps the rest for its other parts. */
const ROWS_PER_PAGE = 40;
/** However much is doubtful, what people owe stands on the first page. */
const FLAGS_FIRST = 8;
/** A group longer than this is folded after its first rows. */
const ROWS_BEFORE_FOLD = 8;
const ROWS_UNFOLDED = 6;

type GroupName = "flags" | "weOwe" | "theyOwe" | "questions" | "decisions" | "moreFlags" | "settled";

interface Entry {
  readonly group: GroupName;
  readonly row: () => Widget;
}

export interface RowPage {
  readonly sections: readonly Section[];
  /** From 0, inside the pages there are. */
  readonly page: number;
  readonly pages: number;
  /** Place of the first and last row, from 1. */
  readonly first: number;
  readonly last: number;
  readonly total: number;
}

function entriesOf(view: ThreadView, groups: ItemGroups, setting: RowSetting): readonly Entry[] {
  const flags = bySeriousness(view.reading.flags);
  const commitments = (group: "weOwe" | "theyOwe" | "questions" | "settled") =>
    groups[group].map((commitment): Entry => ({ group, row: () => commitmentRow(commitment, setting) }));
  const doubts = (group: "flags" | "moreFlags", some: typeof flags) =>
    some.map((flag): Entry => ({ group, row: () => flagRow(flag, setting) }));
  return [
    ...doubts("flags", flags.slice(0, FLAGS_FIRST)),
    ...commitments("weOwe"),
    ...commitments("theyOwe"),
    ...commitments("questions"),
    ...groups.decisions.map((decision): Entry => ({ group: "decisions", row: () => decisionRow(decision, setting) })),
    ...doubts("moreFlags", flags.slice(FLAGS_FIRST)),
    ...commitments("settled"),
  ];
}

function headerOf(group: GroupName, view: ThreadView, groups: ItemGroups, words: PanelWords): string {
  const { groups: titles, status } = words.texts;
  if (group === "flags" || group === "moreFlags") return flagCounts(view.reading.flags, words).join(status.separator);
  return `${titles[group]}${status.separator}${words.count(groups[group].length)}`;
}

/** Flags and what is over are folded; a contradiction stays in sight. */
function unfolded(group: GroupName, rows: number, view: ThreadView): number {
  if (group === "settled" || group === "moreFlags") return 0;
  if (group === "flags") return Math.min(rows, 2, view.reading.flags.filter(({ kind }) => kind === "conflict").length);
  return rows > ROWS_BEFORE_FOLD ? ROWS_UNFOLDED : rows;
}

function sectionsOf(entries: readonly Entry[], view: ThreadView, groups: ItemGroups, words: PanelWords): readonly Section[] {
  const inOrder = [...new Set(entries.map(({ group }) => group))];
  return inOrder.map((group) => {
    const own = entries.filter((entry) => entry.group === group);
    const visible = unfolded(group, own.length, view);
    return {
      header: headerOf(group, view, groups, words),
      widgets: own.map(({ row }) => row()),
      ...(visible < own.length ? { collapsible: true, uncollapsibleWidgetsCount: visible } : {}),
    };
  });
}

/** The rows of the page asked for, by group; only these are built. */
export function threadRows(view: ThreadView, words: PanelWords): RowPage {
  const groups = groupItems(view.reading);
  const wanted = Number.isInteger(view.page) ? Math.max(view.page, 0) : 0;
  const counted = [groups.weOwe, groups.theyOwe, groups.questions, groups.decisions, groups.settled, view.reading.flags];
  const total = counted.reduce((sum, { length }) => sum + length, 0);
  const pages = Math.max(Math.ceil(total / ROWS_PER_PAGE), 1);
  const page = Math.min(wanted, pages - 1);
  const setting = {
    reading: view.reading,
    words,
    changed: changedItems(view.steps),
    baseUrl: view.baseUrl,
    page: String(page),
  };
  const from = page * ROWS_PER_PAGE;
  const shown = entriesOf(view, groups, setting).slice(from, from + ROWS_PER_PAGE);
  return {
    sections: sectionsOf(shown, view, groups, words),
    page,
    pages,
    first: Math.min(from + 1, total),
    last: from + shown.length,
    total,
  };
}
