import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Thread } from "../engine/types.ts";
import type { Coverage } from "./mailHost.ts";
import { usePanelWords } from "./panelWords.ts";
import { smallText } from "./textStyles.ts";

const useStyles = makeStyles({
  note: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    gap: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    ...smallText,
    color: tokens.colorNeutralForeground2,
  },
  text: { margin: 0, flex: "1 1 12em", overflowWrap: "anywhere" },
  problem: { color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
});

/** Which messages were read, and the button that reads more of them or fewer. */
export function CoverageNote(props: {
  readonly coverage: Coverage;
  readonly thread: Thread;
  /** The mail server is being asked for permission. */
  readonly isAsking: boolean;
  readonly onWhole: () => void;
  readonly onOpenMailOnly: () => void;
}) {
  const styles = useStyles();
  const words = usePanelWords();
  const { coverage: texts, problems } = words.texts;
  const { part, problem } = props.coverage;
  const { messages } = props.thread;
  const quoted = messages.filter(({ origin }) => origin === "quoted").length;
  const isBusy = props.isAsking || part === "wholeLater";
  const line = part === "whole" ? words.plural(texts.whole, messages.length - quoted) : words.plural(texts.openMail, quoted);
  return (
    <div className={styles.note}>
      <p className={styles.text}>
        {problem !== null && <span className={styles.problem}>{problems[problem]} </span>}
        {line} {isBusy && texts.fetching}
      </p>
      {part === "whole" ? (
        <Button size="small" appearance="subtle" onClick={props.onOpenMailOnly}>
          {texts.readOpenMail}
        </Button>
      ) : (
        <Button size="small" disabledFocusable={isBusy} onClick={props.onWhole}>
          {texts.readWhole}
        </Button>
      )}
    </div>
  );
}
