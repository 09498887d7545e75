import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ArrowSync20Regular } from "@fluentui/react-icons/svg/arrow-sync";
import { Settings20Regular } from "@fluentui/react-icons/svg/settings";
import type { ReactNode } from "react";
import { usePanelWords } from "./panelWords.ts";
import { quietText } from "./textStyles.ts";

const useStyles = makeStyles({
  header: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalXS} ${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  title: {
    margin: 0,
    paddingTop: "3px",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, borderRadius: tokens.borderRadiusMedium },
  },
  line: {
    ...quietText,
  },
  // One line whatever its length: it only tells which mail this is about.
  subject: { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  // Floating, so that the lines below the two buttons have the whole width.
  buttons: {
    float: "inline-end",
    display: "flex",
    // Beside them, a pane at 200 % zoom would leave half a word a line.
    "@media (max-width: 240px)": { float: "none", justifyContent: "end" },
  },
  // 40 px and the gap around them: a finger hits one, not both.
  button: { minWidth: "40px", height: "40px" },
});

/** The sentence that tells the whole thread, and the two commands that belong to the pane itself. */
export function StatusHeader(props: {
  readonly title: ReactNode;
  readonly line: string | null;
  /** Of the thread on screen: a pinned pane that missed a change of mail would be believed otherwise. */
  readonly subject: string;
  readonly areSettingsOpen: boolean;
  readonly settingsId: string;
  readonly onSettings: () => void;
  readonly onReadAgain: () => void;
}) {
  const styles = useStyles();
  const { header } = usePanelWords().texts;
  return (
    <header className={styles.header}>
      <div className={styles.buttons}>
        <Button
          className={styles.button}
          appearance="subtle"
          icon={<ArrowSync20Regular />}
          aria-label={header.readAgain}
          title={header.readAgain}
          onClick={props.onReadAgain}
        />
        <Button
          className={styles.button}
          appearance="subtle"
          icon={<Settings20Regular />}
          aria-label={header.settings}
          title={header.settings}
          aria-expanded={props.areSettingsOpen}
          aria-controls={props.areSettingsOpen ? props.settingsId : undefined}
          onClick={props.onSettings}
        />
      </div>
      <h1 className={styles.title} tabIndex={-1} data-title="">
        {props.title}
      </h1>
      {props.line !== null && <div className={styles.line}>{props.line}</div>}
      {props.subject !== "" && (
        <div className={mergeClasses(styles.line, styles.subject)} dir="auto" title={props.subject}>
          {props.subject}
        </div>
      )}
    </header>
  );
}
