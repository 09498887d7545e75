import { makeStyles, tokens } from "@fluentui/react-components";
import type { Locale } from "../../engine/types.ts";
import { FoldedSection } from "../order/FoldedSection.tsx";
import { usePanelWords } from "../panelWords.ts";
import type { FactsKit } from "./factsKit.ts";
import type { FoundFacts } from "./factsPort.ts";
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
export function CaseSection(props: { readonly kit: FactsKit; readonly notes: FoundFacts["notes"]; readonly locale: Locale }) {
  const styles = useStyles();
  const words = usePanelWords();
  const { kit, notes } = props;
  return (
    <FoldedSection title={kit.texts.aboutCase} sum={words.count(notes.length)}>
      <ul className={styles.list}>
        {notes.map(({ note, sentence }) => (
          <li key={`${note} ${sentence}`} className={styles.note}>
            <p className={styles.text}>{note}</p>
            {sentence !== "" && <ReadySentence kit={kit} text={sentence} locale={props.locale} />}
          </li>
        ))}
      </ul>
    </FoldedSection>
  );
}
