import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Locale } from "../engine/types.ts";
import { LanguageSelect } from "./LanguageSelect.tsx";
import { usePanelWords } from "./panelWords.ts";

const useStyles = makeStyles({
  footer: {
    flex: "none",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  commands: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  // The two widths and the gap fill a pane of 270 px.
  language: { flex: "1 1 106px", minWidth: "0" },
  primary: { flex: "2 1 134px", paddingInline: tokens.spacingHorizontalS, whiteSpace: "nowrap" },
});

/** The foot of the pane: what just happened, and the one thing to do next. */
export function PanelFooter(props: {
  readonly notice: ReactNode;
  /** Of the draft to be written. */
  readonly locale: Locale;
  readonly onLocaleChange: (locale: Locale) => void;
  readonly onDraft: () => void;
  /** null: no draft is on screen, so one can be written. */
  readonly insert: { readonly isReady: boolean; readonly run: () => void } | null;
}) {
  const styles = useStyles();
  const { draft } = usePanelWords().texts;
  const { insert } = props;
  return (
    <footer className={styles.footer}>
      {props.notice}
      <div className={styles.commands}>
        {insert === null ? (
          <>
            <Button className={styles.primary} appearance="primary" data-draft="" onClick={props.onDraft}>
              {draft.write}
            </Button>
            <LanguageSelect className={styles.language} label={draft.language} value={props.locale} onChange={props.onLocaleChange} />
          </>
        ) : (
          <Button className={styles.primary} appearance="primary" disabledFocusable={!insert.isReady} onClick={insert.run}>
            {draft.insert}
          </Button>
        )}
      </div>
    </footer>
  );
}
