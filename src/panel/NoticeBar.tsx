import { Button, MessageBar, MessageBarActions, MessageBarBody, makeStyles, tokens } from "@fluentui/react-components";
import { Dismiss16Regular } from "@fluentui/react-icons/svg/dismiss";
import { noticeText } from "./noticeWords.ts";
import type { Notice } from "./panelState.ts";
import { usePanelWords } from "./panelWords.ts";

const useStyles = makeStyles({ bar: { margin: `0 0 ${tokens.spacingVerticalS}` } });

function intentOf(notice: Notice): "success" | "info" | "warning" | "error" {
  switch (notice.kind) {
    case "inserted":
      return "success";
    case "edited":
    case "takenOut":
    case "undone":
      return "info";
    case "cannotShow":
      return "warning";
    case "refused":
    case "draftFailed":
      return "error";
  }
}

/** What just happened, with the way back where there is one. It stays until the next thing happens: no time limit. */
export function NoticeBar(props: { readonly notice: Notice; readonly onUndo: (() => void) | null; readonly onClose: () => void }) {
  const styles = useStyles();
  const words = usePanelWords();
  const { notice: texts } = words.texts;
  return (
    <MessageBar className={styles.bar} intent={intentOf(props.notice)} politeness="polite" layout="auto">
      <MessageBarBody>{noticeText(props.notice, words)}</MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            icon={<Dismiss16Regular />}
            aria-label={texts.close}
            title={texts.close}
            onClick={props.onClose}
          />
        }
      >
        {props.onUndo !== null && (
          <Button size="small" onClick={props.onUndo}>
            {texts.undo}
          </Button>
        )}
      </MessageBarActions>
    </MessageBar>
  );
}
