import { makeStyles } from "@fluentui/react-components";
import { usePanelWords } from "./panelWords.ts";

const useStyles = makeStyles({
  // The separator stays with the fact before it, so that no line begins with one.
  mark: { whiteSpace: "pre" },
});

/** One short statement; `look`: a class that repeats in colour what the words say. */
export interface Fact {
  readonly text: string;
  readonly look?: string;
}

/** Short statements on one line that wraps between them. Their texts differ from each other. */
export function Facts({ facts }: { readonly facts: readonly Fact[] }) {
  const styles = useStyles();
  const { separator } = usePanelWords().texts.status;
  return facts.map(({ text, look }, place) => (
    <span key={text}>
      <span className={look}>{text}</span>
      {place < facts.length - 1 && <span className={styles.mark}>{separator}</span>}
    </span>
  ));
}
