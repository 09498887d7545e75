/** A nudge on a card: the offer with its date, or why it comes now and what can be done. At most 12 widgets. */
import type { Nudge, NudgeProblem, PlannedNudge } from "../../../panel/nudges/nudgePort.ts";
import { isDue, peopleOf } from "../../../panel/nudges/nudgePort.ts";
import type { NudgeWords } from "../../../panel/nudges/nudgeWords.ts";
import { SNOOZES } from "../../../panel/nudges/snoozes.ts";
import type { PanelWords } from "../../../panel/panelWords.ts";
import { callAction } from "./cardActions.ts";
import { PRIMARY, paragraph } from "./cardParts.ts";
import { ITEM_COLUMNS, LABEL_COLUMNS, plainText, QUOTE_COLUMNS, richText, visible } from "./cardText.ts";
import type { Button, Section, Widget } from "./cardTypes.ts";

/** Beyond this a parameter weighs more than the undo is worth. */
const LONGEST_UNDO = 12_000;
const PEOPLE_EXPLAINED = 3;

/** Where a nudge is shown: what its buttons lead back to. */
export interface NudgePlace {
  readonly baseUrl: string;
  readonly from: "thread" | "home";
  readonly page: string;
}

/** What a thread's card knows of its nudge. */
export type ThreadNudge =
  | { readonly kind: "nudge"; readonly nudge: Nudge; readonly undo: string | null }
  /** None is set; `planned` null: nobody is waited for. `undo`: of one that just ended. */
  | { readonly kind: "none"; readonly planned: PlannedNudge | null; readonly undo: string | null }
  | { readonly kind: "problem"; readonly problem: NudgeProblem };

function undoButton(undo: string | null, words: NudgeWords, { baseUrl, from, page }: NudgePlace): readonly Button[] {
  if (undo === null || undo.length > LONGEST_UNDO) return [];
  return [{ text: words.texts.actions.undo, onClick: { action: callAction(baseUrl, "nudgeUndo", { undo, from, page }) } }];
}

/** null: nothing is worth a section. */
export function nudgeSection(shown: ThreadNudge, words: NudgeWords, panelWords: PanelWords, place: NudgePlace): Section | null {
  const { texts } = words;
  switch (shown.kind) {
    case "problem":
      return { header: texts.title, widgets: [paragraph(richText(texts.problems[shown.problem], LABEL_COLUMNS))] };
    case "nudge":
      return { header: texts.title, widgets: nudgeWidgets(shown.nudge, shown.undo, words, place) };
    case "none": {
      const undo = undoButton(shown.undo, words, place);
      const [soonest] = shown.planned?.decision.people ?? [];
      if (shown.planned === null || soonest === undefined)
        return undo.length === 0 ? null : { header: texts.title, widgets: [{ buttonList: { buttons: undo } }] };
      const when = shown.planned.decision.kind === "nudge" ? texts.form.now : words.bothClocks(soonest);
      const people = words.names(shown.planned.decision.people);
      return {
        header: texts.title,
        widgets: [
          {
            decoratedText: {
              text: richText(panelWords.plural(texts.offer, shown.planned.rule.quietDays), LABEL_COLUMNS),
              bottomLabel: plainText(`${people}${panelWords.texts.status.separator}${when}`, LABEL_COLUMNS),
              wrapText: true,
            },
          },
          {
            buttonList: {
              buttons: [
                { text: texts.form.set, onClick: { action: callAction(place.baseUrl, "nudgeSet", { page: place.page }) } },
                ...undo,
              ],
            },
          },
        ],
      };
    }
  }
}

/** The line, why now, and what can be done. */
export function nudgeWidgets(nudge: Nudge, undo: string | null, words: NudgeWords, place: NudgePlace): readonly Widget[] {
  const { texts } = words;
  const { actions } = texts;
  const { baseUrl, from, page } = place;
  const target = { nudge: nudge.id, from, page };
  const call = (text: string, action: ReturnType<typeof callAction>): Button => ({ text, onClick: { action } });
  const canRemind = from === "thread" && peopleOf(nudge).some(({ address }) => address !== null);
  const reminder: readonly Button[] = canRemind
    ? [
        {
          ...call(
            nudge.rule.checkIn === null ? actions.writeReminder : actions.writeCheckIn,
            callAction(baseUrl, "nudgeReminder", { nudge: nudge.id, page }),
          ),
          ...(isDue(nudge) ? { color: PRIMARY } : {}),
        },
      ]
    : [];
  return [
    {
      decoratedText: {
        text: `<b>${visible(richText(words.line(nudge), ITEM_COLUMNS))}</b>`,
        ...(from === "home" && nudge.subject !== "" ? { bottomLabel: plainText(nudge.subject, LABEL_COLUMNS) } : {}),
        wrapText: true,
      },
    },
    {
      buttonList: {
        buttons: [...reminder, call(actions.done, callAction(baseUrl, "nudgeDone", target)), ...undoButton(undo, words, place)],
      },
    },
    ...whyWidgets(nudge, words),
    {
      buttonList: {
        buttons: SNOOZES.map(({ name, days }) =>
          call(`${actions.snooze}: ${actions[name]}`, callAction(baseUrl, "nudgeSnooze", { ...target, days: String(days) })),
        ),
      },
    },
    { buttonList: { buttons: [call(actions.off, callAction(baseUrl, "nudgeOff", target))] } },
  ];
}

function whyWidgets(nudge: Nudge, words: NudgeWords): readonly Widget[] {
  const people = words.why(nudge).slice(0, PEOPLE_EXPLAINED);
  const caveats = words.caveats(nudge);
  return [
    ...people.map(({ lines, quotes }) =>
      paragraph(
        [
          ...lines.map((line) => richText(line, LABEL_COLUMNS)),
          ...quotes.map((quote) => `<i>${visible(richText(quote, QUOTE_COLUMNS))}</i>`),
        ].join("<br>"),
      ),
    ),
    ...(caveats.length === 0 ? [] : [paragraph(caveats.map((line) => richText(line, LABEL_COLUMNS)).join("<br>"))]),
  ];
}
