import { makeStyles, tokens } from "@fluentui/react-components";
import { Clock16Regular } from "@fluentui/react-icons/svg/clock";
import { useId, useState } from "react";
import type { FactsKit } from "./factsKit.ts";
import type { FoundAdvice } from "./factsPort.ts";

const useStyles = makeStyles({
  advice: {
    display: "grid",
    gridTemplateColumns: "auto minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} 0`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
  late: { color: tokens.colorPaletteRedForeground1 },
  rest: { gridColumn: "2", minWidth: 0 },
});

/** When and how to write, in one quiet line, with the sentence that it rests on. */
export function AdviceLine({ kit, advice }: { readonly kit: FactsKit; readonly advice: FoundAdvice }) {
  const styles = useStyles();
  const reasonId = useId();
  const [isOpen, setOpen] = useState(false);
  const { Button, Quote } = kit.controls;
  return (
    <div className={styles.advice} data-advice="">
      <Clock16Regular aria-hidden />
      <span className={advice.isLate ? styles.late : undefined}>{advice.text}</span>
      <div className={styles.rest}>
        <Button
          size="small"
          appearance="subtle"
          aria-expanded={isOpen}
          aria-controls={isOpen ? reasonId : undefined}
          onClick={() => setOpen(!isOpen)}
        >
          {kit.texts.advice.why}
        </Button>
        {isOpen && (
          <div id={reasonId}>
            <Quote evidence={advice.evidence} />
          </div>
        )}
      </div>
    </div>
  );
}
