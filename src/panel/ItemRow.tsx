import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronDown16Regular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRight16Regular } from "@fluentui/react-icons/svg/chevron-right";
import { type KeyboardEvent, type ReactNode, useId, useRef, useState } from "react";
import { faceOf } from "./panelTheme.ts";
import { plainButton } from "./plainButton.ts";
import { rowKey } from "./rowKeys.ts";
import { quietText } from "./textStyles.ts";

const useStyles = makeStyles({
  row: { listStyleType: "none", borderTop: `1px solid ${tokens.colorNeutralStroke2}`, ":first-child": { borderTopStyle: "none" } },
  summary: {
    ...plainButton,
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    columnGap: tokens.spacingHorizontalS,
    rowGap: "2px",
    width: "100%",
    minHeight: "44px",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    // Not the "hover" token: in high contrast that one turns the row bright and keeps the light text.
    ":hover": { backgroundColor: tokens.colorNeutralBackground3 },
  },
  what: { overflowWrap: "anywhere", lineBreak: "strict", fontWeight: tokens.fontWeightSemibold },
  settled: { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2 },
  chevron: { gridRow: "1 / span 2", gridColumn: "2", alignSelf: "start", marginTop: "2px", color: tokens.colorNeutralForeground3 },
  facts: {
    gridColumn: "1",
    ...quietText,
  },
  details: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}`,
    minWidth: 0,
  },
});

/** Lets the parts of a row change its screen. */
export interface RowControl {
  /** Back to the quotes, with the focus on the row. */
  readonly closeForm: () => void;
  readonly openForm: () => void;
}

/** One finding: two lines, and below them, when opened, what it rests on or the form to correct it. */
export function ItemRow(props: {
  readonly id: string;
  readonly what: string;
  readonly language: string | undefined;
  readonly facts: ReactNode;
  readonly isSettled: boolean;
  readonly isTabStop: boolean;
  readonly onFocus: () => void;
  readonly onDone: (() => void) | null;
  readonly onUndo: () => void;
  readonly details: (control: RowControl) => ReactNode;
  readonly form: ((control: RowControl) => ReactNode) | null;
}) {
  const styles = useStyles();
  const detailsId = useId();
  const summary = useRef<HTMLButtonElement>(null);
  const [screen, setScreen] = useState<"closed" | "details" | "form">("closed");
  const focusRow = () => summary.current?.focus();
  const control: RowControl = {
    closeForm() {
      setScreen("details");
      focusRow();
    },
    openForm: () => setScreen("form"),
  };

  function onKeyDown(event: KeyboardEvent) {
    switch (rowKey(event)) {
      case "edit":
        if (props.form !== null) setScreen("form");
        break;
      case "done":
        props.onDone?.();
        break;
      case "undo":
        props.onUndo();
        break;
      case "back":
        if (screen === "closed") return;
        setScreen(screen === "form" ? "details" : "closed");
        focusRow();
        break;
      default:
        return;
    }
    event.preventDefault();
    event.stopPropagation();
  }

  const Chevron = screen === "closed" ? ChevronRight16Regular : ChevronDown16Regular;
  return (
    <li className={styles.row} data-item={props.id} onKeyDown={onKeyDown}>
      <button
        ref={summary}
        type="button"
        data-row=""
        className={styles.summary}
        aria-expanded={screen !== "closed"}
        aria-controls={screen === "closed" ? undefined : detailsId}
        aria-keyshortcuts="E D U"
        tabIndex={props.isTabStop ? 0 : -1}
        onFocus={props.onFocus}
        onClick={() => setScreen(screen === "closed" ? "details" : "closed")}
      >
        <span
          className={mergeClasses(styles.what, props.isSettled && styles.settled)}
          lang={props.language}
          style={{ fontFamily: props.language === undefined ? undefined : faceOf(props.language) }}
        >
          {props.what}
        </span>
        <span className={styles.facts}>{props.facts}</span>
        <Chevron className={styles.chevron} aria-hidden />
      </button>
      {screen !== "closed" && (
        <div id={detailsId} className={styles.details}>
          {screen === "form" && props.form !== null ? props.form(control) : props.details(control)}
        </div>
      )}
    </li>
  );
}
