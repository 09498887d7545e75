import { makeStyles } from "@fluentui/react-components";
import { usePanelWords } from "./panelWords.ts";

const useStyles = makeStyles({
  clip: { display: "block", overflowX: "hidden", minWidth: 0 },
  // Every fact leaves room for a mark on its left; at the start of a line that room is outside of the clip, so no line begins or ends with a mark.
  facts: { display: "flex", flexWrap: "wrap", marginLeft: "-14px" },
  fact: { position: "relative", paddingLeft: "14px", overflowWrap: "anywhere", minWidth: 0 },
  mark: { position: "absolute", left: 0, width: "14px", textAlign: "center", whiteSpace: "pre" },
});

/** One short statement; `look`: a class that repeats in colour what the words say. */
export interface Fact {
  readonly text: string;
  readonly look?: string;
}

/** Short statements in a row that wraps between them. Their texts differ from each other. */
export function Facts({ facts }: { readonly facts: readonly Fact[] }) {
  const styles = useStyles();
  const { separator } = usePanelWords().texts.status;
  return (
    <span className={styles.clip}>
      <span className={styles.facts}>
        {facts.map(({ text, look }, place) => (
          <span key={text} className={styles.fact}>
            {place > 0 && <span className={styles.mark}>{separator}</span>}
            <span className={look}>{text}</span>
          </span>
        ))}
      </span>
    </span>
  );
}
