import { makeStyles, tokens } from "@fluentui/react-components";
import type { Evidence } from "../../engine/types.ts";
import { quietText } from "../textStyles.ts";
import type { FactsKit } from "./factsKit.ts";

const useStyles = makeStyles({
  part: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: tokens.spacingVerticalXS, minWidth: 0 },
  line: {
    ...quietText,
  },
});

/** Below an item's own quotes: who has still to answer, and the words with which the other side took it up or did not. */
export function AgreementDetails(props: {
  readonly kit: FactsKit;
  readonly lines: readonly string[];
  readonly evidence: readonly Evidence[];
}) {
  const styles = useStyles();
  const { controls, texts } = props.kit;
  return (
    <div className={styles.part} data-agreement="">
      {props.lines.map((line) => (
        <span key={line} className={styles.line}>
          {line}
        </span>
      ))}
      {props.evidence.length > 0 && <span className={styles.line}>{texts.agreement.because}</span>}
      {props.evidence.map((one) => (
        <controls.Quote key={`${one.span.message} ${one.span.start}`} evidence={one} />
      ))}
    </div>
  );
}
