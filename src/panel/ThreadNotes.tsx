import { Button, MessageBar, MessageBarActions, MessageBarBody, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import type { Thread } from "../engine/types.ts";
import type { LoadProgress, Problem } from "./mailHost.ts";
import { fill, usePanelWords } from "./panelWords.ts";
import { smallText } from "./textStyles.ts";

const useStyles = makeStyles({
  note: { margin: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} 0` },
  loading: { display: "grid", gap: tokens.spacingVerticalXS, padding: tokens.spacingHorizontalM },
  small: { ...smallText, color: tokens.colorNeutralForeground2 },
  empty: {
    display: "grid",
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalXXL} ${tokens.spacingHorizontalM}`,
    overflowWrap: "anywhere",
  },
  strong: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  hint: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** A bar with a known end when the host tells how many messages there are, else one that only says "at work". */
export function LoadingNote({ progress }: { readonly progress: LoadProgress | null }) {
  const styles = useStyles();
  const words = usePanelWords();
  const { screens } = words.texts;
  return (
    <div className={styles.loading}>
      {progress === null ? (
        <ProgressBar aria-label={screens.loading} />
      ) : (
        <>
          <ProgressBar aria-label={screens.loading} value={progress.loaded} max={progress.total} />
          <span className={styles.small}>
            {fill(screens.progress, { loaded: words.count(progress.loaded), total: words.count(progress.total) })}
          </span>
        </>
      )}
    </div>
  );
}

/** What went wrong or is missing, and the way to try again. */
function RetryNote(props: { readonly intent: "error" | "warning"; readonly text: string; readonly onRetry: () => void }) {
  const styles = useStyles();
  const { screens } = usePanelWords().texts;
  return (
    <MessageBar className={styles.note} intent={props.intent} politeness="polite" layout="multiline">
      <MessageBarBody>{props.text}</MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={props.onRetry}>
          {screens.tryAgain}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}

export function ProblemNote(props: { readonly problem: Problem; readonly hasLast: boolean; readonly onRetry: () => void }) {
  const { problems, screens } = usePanelWords().texts;
  const text = [problems[props.problem], props.hasLast ? screens.lastResult : ""].join(" ").trim();
  return <RetryNote intent="error" text={text} onRetry={props.onRetry} />;
}

export function PartialNote(props: { readonly read: number; readonly missing: number; readonly onRetry: () => void }) {
  const words = usePanelWords();
  const text = fill(words.texts.screens.partial, {
    read: words.count(props.read),
    total: words.count(props.read + props.missing),
    missing: words.count(props.missing),
  });
  return <RetryNote intent="warning" text={text} onRetry={props.onRetry} />;
}

/** Messages that go on beyond what is read of one; nothing where there are none. */
export function LongMailNote({ thread }: { readonly thread: Thread }) {
  const styles = useStyles();
  const words = usePanelWords();
  const long = thread.messages.filter((message) => message.isCut === true).length;
  if (long === 0) return null;
  return (
    <MessageBar intent="warning" className={styles.note}>
      <MessageBarBody>{words.plural(words.texts.screens.longMail, long)}</MessageBarBody>
    </MessageBar>
  );
}

/** A screen with nothing to list: what is so, and what can be done. */
export function EmptyNote({ title, hint }: { readonly title: string | null; readonly hint: string | null }) {
  const styles = useStyles();
  return (
    <div className={styles.empty}>
      {title !== null && <p className={styles.strong}>{title}</p>}
      {hint !== null && <p className={styles.hint}>{hint}</p>}
    </div>
  );
}
