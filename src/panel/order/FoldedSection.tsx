import { makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDown16Regular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRight16Regular } from "@fluentui/react-icons/svg/chevron-right";
import { type ReactNode, useId, useState } from "react";
import { plainButton } from "../plainButton.ts";
import { partHeading } from "../textStyles.ts";

const useStyles = makeStyles({
  section: { minWidth: 0 },
  heading: {
    ...partHeading,
  },
  toggle: {
    ...plainButton,
    display: "grid",
    gridTemplateColumns: "auto minmax(0, 1fr)",
    alignItems: "start",
    gap: tokens.spacingHorizontalXS,
    minHeight: "28px",
    overflowWrap: "anywhere",
  },
  sum: { marginInlineStart: tokens.spacingHorizontalXS, fontWeight: tokens.fontWeightRegular },
});

/** A part of the panel that opens at a click; `sum` tells beside its name what is in it. */
export function FoldedSection(props: { readonly title: string; readonly sum: string; readonly children: ReactNode }) {
  const styles = useStyles();
  const headingId = useId();
  const bodyId = useId();
  const [isOpen, setOpen] = useState(false);
  const Chevron = isOpen ? ChevronDown16Regular : ChevronRight16Regular;
  return (
    <section className={styles.section} aria-labelledby={headingId}>
      <h2 id={headingId} className={styles.heading}>
        <button
          type="button"
          className={styles.toggle}
          aria-expanded={isOpen}
          aria-controls={isOpen ? bodyId : undefined}
          onClick={() => setOpen(!isOpen)}
        >
          <Chevron aria-hidden />
          <span>
            {props.title}
            {props.sum !== "" && <span className={styles.sum}>{props.sum}</span>}
          </span>
        </button>
      </h2>
      {isOpen && <div id={bodyId}>{props.children}</div>}
    </section>
  );
}
