import { makeStyles, tokens } from "@fluentui/react-components";
import { Clock16Regular } from "@fluentui/react-icons/svg/clock";
import { useId, useState } from "react";
import { plainButton } from "../plainButton.ts";
import { quietText } from "../textStyles.ts";
import type { FactsKit } from "./factsKit.ts";
import type { FoundAdvice } from "./factsPort.ts";

const useStyles = makeStyles({
  advice: {
    display: "grid",
    gridTemplateColumns: "auto minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} 0`,
    ...quietText,
  },
  late: { marginInlineStart: tokens.spacingHorizontalXS, color: tokens.colorPaletteRedForeground1 },
  why: {
    ...plainButton,
    minHeight: "24px",
    marginInlineStart: tokens.spacingHorizontalXS,
    color: tokens.colorBrandForegroundLink,
    ":hover": { color: tokens.colorBrandForegroundLinkHover, textDecorationLine: "underline" },
  },
  reason: { gridColumn: "2", minWidth: 0 },
});

/** When and how to write, in one quiet line, with the sentence that it rests on. */
export function AdviceLine({ kit, advice }: { readonly kit: FactsKit; readonly advice: FoundAdvice }) {
  const styles = useStyles();
  const reasonId = useId();
  const [isOpen, setOpen] = useState(false);
  const { Quote } = kit.controls;
  return (
    <div className={styles.advice} data-advice="">
      <Clock16Regular aria-hidden />
      <span>
        {advice.text}
        {advice.isLate && <span className={styles.late}>{kit.texts.advice.late}</span>}
        <button
          type="button"
          className={styles.why}
          aria-expanded={isOpen}
          aria-controls={isOpen ? reasonId : undefined}
          onClick={() => setOpen(!isOpen)}
        >
          {kit.texts.advice.why}
        </button>
      </span>
      {isOpen && (
        <div id={reasonId} className={styles.reason}>
          <Quote evidence={advice.evidence} />
        </div>
      )}
    </div>
  );
}
