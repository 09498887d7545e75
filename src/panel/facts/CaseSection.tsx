import { makeStyles, tokens } from "@fluentui/react-components";
import type { PinnedGoal } from "../../engine/goal/threadGoal.ts";
import type { Locale } from "../../engine/types.ts";
import { FoldedSection } from "../order/FoldedSection.tsx";
import { usePanelWords } from "../panelWords.ts";
import type { FactsKit } from "./factsKit.ts";
import type { FoundFacts } from "./factsPort.ts";
import { GoalRow } from "./GoalRow.tsx";
import { ReadySentence } from "./ReadySentence.tsx";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none" },
  note: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}`,
    overflowWrap: "anywhere",
  },
  text: { margin: 0 },
});

/** Goal, questions off it, who writes, whom to ask, who is silent: what belongs to the case and to no item of it. */
export function CaseSection(props: {
  readonly kit: FactsKit;
  readonly found: Pick<FoundFacts, "goal" | "notes">;
  readonly locale: Locale;
  readonly onGoal: (goal: PinnedGoal) => void;
}) {
  const styles = useStyles();
  const words = usePanelWords();
  const { kit, found } = props;
  const { goal, notes } = found;
  const count = notes.length + (goal === null ? 0 : (goal.named === null ? 0 : 1) + goal.offGoal.length);
  return (
    <FoldedSection title={kit.texts.aboutCase} sum={count === 0 ? "" : words.count(count)}>
      {goal !== null && <GoalRow kit={kit} goal={goal} onGoal={props.onGoal} />}
      {notes.length > 0 && (
        <ul className={styles.list}>
          {notes.map(({ note, sentence }) => (
            <li key={`${note} ${sentence}`} className={styles.note}>
              <p className={styles.text}>{note}</p>
              {sentence !== "" && <ReadySentence kit={kit} text={sentence} locale={props.locale} />}
            </li>
          ))}
        </ul>
      )}
    </FoldedSection>
  );
}
