import { makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";
import type { NextStepPiece } from "../../engine/nextStep/nextStep.ts";
import type { Locale } from "../../engine/types.ts";
import { fill, usePanelWords } from "../panelWords.ts";
import { useDraftControls } from "./draftControls.ts";
import type { DraftPanelTexts } from "./draftPanelTexts.ts";
import type { AddedKind, DraftStep } from "./draftPort.ts";
import { useDraftStyles } from "./draftStyles.ts";

const useStyles = makeStyles({
  marks: { margin: 0, padding: 0, listStyleType: "none", display: "flex", flexWrap: "wrap", gap: `0 ${tokens.spacingHorizontalM}` },
  missing: { color: tokens.colorNeutralForeground2 },
});

const PIECES = ["action", "owner", "date", "question"] as const satisfies readonly NextStepPiece[];

/** Does the mail move its case on: four marks, and a ready sentence for each that is missing. */
export function NextStepMeter(props: {
  readonly step: DraftStep;
  /** Of the sentences offered. */
  readonly locale: Locale;
  readonly texts: DraftPanelTexts["step"];
  readonly onAdd: (what: AddedKind) => void;
}) {
  const styles = useStyles();
  const shared = useDraftStyles();
  const { Button } = useDraftControls();
  const { plural } = usePanelWords();
  const id = useId();
  const { step, texts } = props;
  const why = (what: AddedKind, turns: number | null) =>
    what === "clarify" ? texts.why.clarify : turns === null ? null : plural(texts.turns, turns);
  return (
    <section aria-labelledby={id} className={shared.field}>
      <h3 id={id} className={shared.heading}>
        {texts.title}
      </h3>
      <ul className={styles.marks}>
        {PIECES.map((piece) => {
          const mark = step.marks[piece];
          return (
            <li key={piece} className={mark === "missing" ? styles.missing : ""} data-mark={`${piece} ${mark}`}>
              <span aria-hidden="true">{mark === "missing" ? "○ " : "● "}</span>
              {fill(texts.marked, { piece: texts.pieces[piece], mark: texts.marks[mark] })}
            </li>
          );
        })}
      </ul>
      {step.offers.length > 0 && (
        <ul className={shared.list}>
          {step.offers.map(({ what, text, turns }) => {
            const reason = why(what, turns);
            return (
              <li key={what} className={shared.field}>
                {reason !== null && <p className={shared.small}>{reason}</p>}
                <Button className={shared.sentence} size="small" lang={props.locale} onClick={() => props.onAdd(what)}>
                  {fill(texts.add, { sentence: text })}
                </Button>
              </li>
            );
          })}
        </ul>
      )}
    </section>
  );
}
