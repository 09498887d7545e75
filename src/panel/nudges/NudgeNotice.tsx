import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Dismiss16Regular } from "@fluentui/react-icons/svg/dismiss";
import { fill } from "../panelWords.ts";
import { useNudgeControls } from "./nudgeControls.ts";
import { peopleOf } from "./nudgePort.ts";
import type { NudgeWords } from "./nudgeWords.ts";
import { useNudgeWords } from "./nudgeWordsContext.ts";
import type { NudgeNotice as Notice, Nudges } from "./useNudges.ts";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    paddingInlineStart: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  warning: { backgroundColor: tokens.colorStatusWarningBackground1 },
  text: { margin: 0, flex: "1 1 10em", overflowWrap: "anywhere" },
});

/** What just happened, in one sentence. */
function noticeText({ kind, nudge, before, problem }: Notice, words: NudgeWords): string {
  const { notice, problems } = words.texts;
  if (kind === "problem") return problems[problem ?? "refused"];
  const people = before === null || peopleOf(before).length === 0 ? null : words.names(peopleOf(before));
  if (kind === "answered") return people === null ? notice.over : fill(notice.answered, { people });
  const moment = nudge === null ? null : words.next(nudge);
  return fill(notice[kind], { moment: moment ?? "" });
}

/** What just happened to a nudge, with the way back. It stays until the next thing happens: no time limit. */
export function NudgeNotice({ nudges, notice }: { readonly nudges: Nudges; readonly notice: Notice }) {
  const { Button } = useNudgeControls();
  const styles = useStyles();
  const words = useNudgeWords();
  const { actions } = words.texts;
  return (
    <div className={mergeClasses(styles.bar, notice.kind === "problem" && styles.warning)}>
      <p role="status" className={styles.text}>
        {noticeText(notice, words)}
      </p>
      {notice.undo !== null && (
        <Button size="small" disabledFocusable={nudges.isBusy} onClick={() => void nudges.undo()}>
          {actions.undo}
        </Button>
      )}
      <Button
        appearance="transparent"
        icon={<Dismiss16Regular />}
        aria-label={actions.close}
        title={actions.close}
        onClick={nudges.closeNotice}
      />
    </div>
  );
}
