import { makeStyles, tokens } from "@fluentui/react-components";
import { Dismiss16Regular } from "@fluentui/react-icons/svg/dismiss";
import type { Locale } from "../../engine/types.ts";
import { quietText, smallText } from "../textStyles.ts";
import type { FactPart } from "./factLines.ts";
import type { FactsKit } from "./factsKit.ts";
import { ReadySentence } from "./ReadySentence.tsx";

const useStyles = makeStyles({
  fact: {
    listStyleType: "none",
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    minWidth: 0,
  },
  title: { margin: 0, fontSize: "inherit", fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  part: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: tokens.spacingVerticalXXS, overflowWrap: "anywhere" },
  label: { ...smallText, color: tokens.colorNeutralForeground2 },
  line: smallText,
  note: {
    margin: 0,
    ...quietText,
  },
});

/** What a row shows; made by shownFacts. */
export interface ShownFact {
  /** Stable within one thread. */
  readonly id: string;
  readonly title: string;
  readonly parts: readonly FactPart[];
  /** "" for none. */
  readonly note: string;
  readonly sentence: string;
}

/** One fact to check: every source quoted with the way to it, what follows from each, and the sentence that settles it. */
export function FactRow(props: {
  readonly kit: FactsKit;
  readonly fact: ShownFact;
  readonly locale: Locale;
  readonly hideLabel: string;
  readonly onHide: () => void;
  /** Puts the sentence into the draft; null: something else there asks the same. */
  readonly onAdd: (() => Promise<void>) | null;
}) {
  const styles = useStyles();
  const { fact, kit } = props;
  const { Button, Quote } = kit.controls;
  const hide = (
    <Button size="small" icon={<Dismiss16Regular />} onClick={props.onHide}>
      {props.hideLabel}
    </Button>
  );
  return (
    <li className={styles.fact} data-fact={fact.id}>
      <h3 className={styles.title}>{fact.title}</h3>
      {fact.parts.map(({ label, evidence, lines }) => (
        <div key={`${label} ${evidence?.span.message} ${evidence?.span.start} ${lines[0]}`} className={styles.part}>
          {label !== null && <span className={styles.label}>{label}</span>}
          {evidence !== null && <Quote evidence={evidence} />}
          {lines.map((line) => (
            <span key={line} className={styles.line}>
              {line}
            </span>
          ))}
        </div>
      ))}
      {fact.note !== "" && <p className={styles.note}>{fact.note}</p>}
      {fact.sentence === "" ? (
        <div>{hide}</div>
      ) : (
        <ReadySentence kit={kit} text={fact.sentence} locale={props.locale} beside={hide} onAdd={props.onAdd} />
      )}
    </li>
  );
}
