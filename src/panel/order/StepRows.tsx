import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronDown16Regular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRight16Regular } from "@fluentui/react-icons/svg/chevron-right";
import { Fragment, type ReactNode, useId, useState } from "react";
import type { ProgressPhrases } from "../../engine/progress/progressPhrases.ts";
import type { StepProgress } from "../../engine/progress/progressTypes.ts";
import type { FactsKit } from "../facts/factsKit.ts";
import { usePanelWords } from "../panelWords.ts";
import { plainButton } from "../plainButton.ts";
import { quietText, smallText } from "../textStyles.ts";
import { cellHead, ORDER_CELLS, type StepCells, stepCells, stepEvidence } from "./orderWords.ts";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none" },
  row: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  toggle: {
    ...plainButton,
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    columnGap: tokens.spacingHorizontalS,
    width: "100%",
    minHeight: "44px",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    ":hover": { backgroundColor: tokens.colorNeutralBackground3 },
  },
  closed: { cursor: "default", ":hover": { backgroundColor: "transparent" } },
  step: { fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  facts: {
    gridColumn: "1",
    ...quietText,
  },
  late: { color: tokens.colorPaletteRedForeground1, fontWeight: tokens.fontWeightSemibold },
  chevron: { gridColumn: "2", gridRow: "1", marginTop: "2px", color: tokens.colorNeutralForeground3 },
  details: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}`,
  },
  clarify: { margin: 0, ...smallText, overflowWrap: "anywhere" },
  table: { width: "100%", borderCollapse: "collapse", ...smallText },
  cell: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    textAlign: "start",
    verticalAlign: "top",
    overflowWrap: "anywhere",
  },
  head: { color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightSemibold },
  // As far in as the names with an arrow before them.
  noOpener: { paddingInlineStart: `calc(16px + ${tokens.spacingHorizontalXS})`, fontWeight: tokens.fontWeightSemibold },
  opener: {
    ...plainButton,
    display: "inline-flex",
    gap: tokens.spacingHorizontalXS,
    minHeight: "24px",
    fontWeight: tokens.fontWeightSemibold,
  },
});

interface Steps {
  readonly kit: FactsKit;
  readonly steps: readonly StepProgress[];
  readonly phrases: ProgressPhrases;
}

/** The words of the mail behind a step, and both readings where a date is unclear. */
function StepDetails({ kit, step, cells, phrases }: Omit<Steps, "steps"> & { readonly step: StepProgress; readonly cells: StepCells }) {
  const styles = useStyles();
  const { Quote } = kit.controls;
  return (
    <>
      {cells.toClarify !== "" && (
        <p className={styles.clarify}>
          {phrases.columns.toClarify}: {cells.toClarify}
        </p>
      )}
      {stepEvidence(step).map((evidence) => (
        <Quote key={`${evidence.span.message} ${evidence.span.start}`} evidence={evidence} />
      ))}
    </>
  );
}

/** A step with nothing to quote has nothing to open. */
const hasDetails = (step: StepProgress): boolean => stepEvidence(step).length > 0;

function Card({ kit, step, phrases }: Omit<Steps, "steps"> & { readonly step: StepProgress }) {
  const styles = useStyles();
  const words = usePanelWords();
  const detailsId = useId();
  const [isOpen, setOpen] = useState(false);
  const cells = stepCells(step, phrases, words);
  const named = ORDER_CELLS.filter((cell) => cells[cell] !== "").map((cell) => ({
    text: cell === "state" ? cells[cell] : `${cellHead(cell, phrases)}: ${cells[cell]}`,
    ...(cell === "late" ? { look: styles.late } : {}),
  }));
  const facts = [
    ...(named.length === 0 && cells.toClarify === "" ? [{ text: "—" }] : named),
    ...(cells.toClarify === "" ? [] : [{ text: phrases.columns.toClarify, look: styles.late }]),
  ];
  const Chevron = isOpen ? ChevronDown16Regular : ChevronRight16Regular;
  const content: ReactNode = (
    <>
      <span className={styles.step}>{cells.step}</span>
      <span className={styles.facts}>
        <kit.controls.Facts facts={facts} />
      </span>
    </>
  );
  return (
    <li className={styles.row} data-step={step.step}>
      {hasDetails(step) ? (
        <button
          type="button"
          className={styles.toggle}
          aria-expanded={isOpen}
          aria-controls={isOpen ? detailsId : undefined}
          onClick={() => setOpen(!isOpen)}
        >
          {content}
          <Chevron className={styles.chevron} aria-hidden />
        </button>
      ) : (
        <div className={mergeClasses(styles.toggle, styles.closed)}>{content}</div>
      )}
      {isOpen && (
        <div id={detailsId} className={styles.details}>
          <StepDetails kit={kit} step={step} cells={cells} phrases={phrases} />
        </div>
      )}
    </li>
  );
}

/** The steps one below the other, for a narrow pane. */
export function StepCards({ kit, steps, phrases }: Steps) {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {steps.map((step) => (
        <Card key={step.step} kit={kit} step={step} phrases={phrases} />
      ))}
    </ul>
  );
}

/** The steps as a table, for a wide pane. */
export function StepTable({ kit, steps, phrases, label }: Steps & { readonly label: string }) {
  const styles = useStyles();
  const words = usePanelWords();
  const [open, setOpen] = useState<string | null>(null);
  return (
    <table className={styles.table} aria-label={label}>
      <thead>
        <tr>
          <th scope="col" className={mergeClasses(styles.cell, styles.head)}>
            {phrases.columns.step}
          </th>
          {ORDER_CELLS.map((cell) => (
            <th key={cell} scope="col" className={mergeClasses(styles.cell, styles.head)}>
              {cellHead(cell, phrases)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {steps.map((step) => {
          const cells = stepCells(step, phrases, words);
          const isOpen = open === step.step;
          const Chevron = isOpen ? ChevronDown16Regular : ChevronRight16Regular;
          return (
            <Fragment key={step.step}>
              <tr data-step={step.step}>
                <th scope="row" className={styles.cell}>
                  {hasDetails(step) ? (
                    <button
                      type="button"
                      className={styles.opener}
                      aria-expanded={isOpen}
                      onClick={() => setOpen(isOpen ? null : step.step)}
                    >
                      <Chevron aria-hidden />
                      {cells.step}
                    </button>
                  ) : (
                    <span className={styles.noOpener}>{cells.step}</span>
                  )}
                </th>
                {ORDER_CELLS.map((cell) => (
                  <td key={cell} className={mergeClasses(styles.cell, cell === "late" && cells.late !== "" && styles.late)}>
                    {cells[cell] || "—"}
                    {cell === "planned" && cells.toClarify !== "" && <div className={styles.late}>{phrases.columns.toClarify}</div>}
                  </td>
                ))}
              </tr>
              {isOpen && (
                <tr>
                  <td colSpan={ORDER_CELLS.length + 1} className={styles.cell}>
                    <StepDetails kit={kit} step={step} cells={cells} phrases={phrases} />
                  </td>
                </tr>
              )}
            </Fragment>
          );
        })}
      </tbody>
    </table>
  );
}
