import { makeStyles, tokens } from "@fluentui/react-components";
import { useId, useState } from "react";
import { usePanelWords } from "../panelWords.ts";
import { rowKey } from "../rowKeys.ts";
import { smallText } from "../textStyles.ts";
import type { FactsKit } from "./factsKit.ts";

const useStyles = makeStyles({
  form: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: tokens.spacingVerticalXS, minWidth: 0 },
  small: { margin: 0, ...smallText, color: tokens.colorNeutralForeground2 },
  field: { minWidth: 0, width: "100%" },
  row: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** As long as a subject; drafts shorten what is longer than a line. */
const LONGEST = 200;

/** The goal in the user's words; `onSave` is handed what was changed, "" for the thread's own goal. */
export function GoalForm(props: {
  readonly kit: FactsKit;
  readonly text: string;
  readonly onSave: (text: string) => void;
  readonly onClose: () => void;
}) {
  const styles = useStyles();
  const { save, cancel } = usePanelWords().texts.form;
  const fieldId = useId();
  const hintId = useId();
  const [text, setText] = useState(props.text);
  const { kit, onSave, onClose } = props;
  const { Button, Input } = kit.controls;
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        const wanted = text.trim();
        if (wanted === props.text) onClose();
        else onSave(wanted);
      }}
      onKeyDown={(event) => {
        if (rowKey(event) === "back") onClose();
      }}
    >
      <label htmlFor={fieldId} className={styles.small}>
        {kit.texts.goal.words}
      </label>
      <Input
        id={fieldId}
        className={styles.field}
        input={{ className: styles.field }}
        autoFocus
        maxLength={LONGEST}
        aria-describedby={hintId}
        value={text}
        onChange={(_, data) => setText(data.value)}
      />
      <p id={hintId} className={styles.small}>
        {kit.texts.goal.hint}
      </p>
      <div className={styles.row}>
        <Button type="submit" appearance="primary" size="small">
          {save}
        </Button>
        <Button size="small" onClick={onClose}>
          {cancel}
        </Button>
      </div>
    </form>
  );
}
