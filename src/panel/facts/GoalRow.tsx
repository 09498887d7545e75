import { makeStyles, tokens } from "@fluentui/react-components";
import { useId, useRef, useState } from "react";
import type { PinnedGoal } from "../../engine/goal/threadGoal.ts";
import { GOAL } from "../edits.ts";
import { smallText } from "../textStyles.ts";
import type { FactsKit } from "./factsKit.ts";
import type { FoundGoal } from "./factsPort.ts";
import { GoalForm } from "./GoalForm.tsx";

const useStyles = makeStyles({
  goal: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}`,
    overflowWrap: "anywhere",
  },
  title: { margin: 0, fontSize: "inherit", fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0 },
  small: { margin: 0, ...smallText, color: tokens.colorNeutralForeground2 },
  row: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
});

/** What the thread is for and where that comes from; the user may change it, say that it is reached, and sees which questions lead off it. */
export function GoalRow(props: { readonly kit: FactsKit; readonly goal: FoundGoal; readonly onGoal: (goal: PinnedGoal) => void }) {
  const styles = useStyles();
  const titleId = useId();
  const row = useRef<HTMLElement>(null);
  const [isOpen, setOpen] = useState(false);
  const [said, setSaid] = useState<{ readonly about: FoundGoal; readonly isReached: boolean } | null>(null);
  const { goal, kit, onGoal } = props;
  const { named, offGoal } = goal;
  const { Button, Quote } = kit.controls;
  const texts = kit.texts.goal;

  function close(): void {
    setOpen(false);
    // The form is gone with the next drawing, and the button back.
    requestAnimationFrame(() => row.current?.querySelector<HTMLElement>("[data-row]")?.focus());
  }

  return (
    <section ref={row} className={styles.goal} aria-labelledby={titleId} data-item={GOAL}>
      <h3 id={titleId} className={styles.title}>
        {texts.title}
      </h3>
      {named === null ? (
        <p className={styles.small}>{texts.none}</p>
      ) : (
        <>
          <p className={styles.text}>{named.text}</p>
          <p className={styles.small}>{texts.source[named.source]}</p>
          {named.evidence !== null && <Quote evidence={named.evidence} />}
        </>
      )}
      {isOpen ? (
        <GoalForm
          kit={kit}
          text={named?.text ?? ""}
          onClose={close}
          onSave={(text) => {
            onGoal({ text, isReached: text === "" ? null : false });
            close();
          }}
        />
      ) : (
        <div className={styles.row}>
          <Button size="small" data-row="" onClick={() => setOpen(true)}>
            {named === null ? texts.set : texts.change}
          </Button>
          {named !== null && (
            <label className={styles.small}>
              <input
                type="checkbox"
                // What was just said shows at once; the goal found anew then tells it.
                checked={said?.about === goal ? said.isReached : goal.isReached}
                onChange={(event) => {
                  setSaid({ about: goal, isReached: event.target.checked });
                  onGoal({ text: named.text, isReached: event.target.checked });
                }}
              />{" "}
              {texts.reached}
            </label>
          )}
        </div>
      )}
      {offGoal.length > 0 && <p className={styles.small}>{texts.offGoal}</p>}
      {offGoal.map((evidence) => (
        <Quote key={`${evidence.span.message} ${evidence.span.start}`} evidence={evidence} />
      ))}
    </section>
  );
}
