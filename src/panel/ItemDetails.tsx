import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowUndo16Regular } from "@fluentui/react-icons/svg/arrow-undo";
import { Checkmark16Regular } from "@fluentui/react-icons/svg/checkmark";
import { Dismiss16Regular } from "@fluentui/react-icons/svg/dismiss";
import { Edit16Regular } from "@fluentui/react-icons/svg/edit";
import { useEffect, useRef } from "react";
import type { Commitment, Decision, Evidence } from "../engine/types.ts";
import { decisionId } from "./edits.ts";
import { fill, usePanelWords } from "./panelWords.ts";
import { Quote } from "./Quote.tsx";
import { step, useShownReading } from "./shownReading.ts";
import { quietText } from "./textStyles.ts";

const useStyles = makeStyles({
  part: { display: "grid", gap: tokens.spacingVerticalXS, minWidth: 0 },
  label: {
    ...quietText,
  },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
});

function Quotes({ label, evidence }: { readonly label: string | null; readonly evidence: readonly Evidence[] }) {
  const styles = useStyles();
  return (
    <div className={styles.part}>
      {label !== null && <span className={styles.label}>{label}</span>}
      {evidence.map((one) => (
        <Quote key={`${one.span.message} ${one.span.start}`} evidence={one} />
      ))}
    </div>
  );
}

/** Opening an item marks its newest sentence in the mail beside the panel, once. */
function useFollow(evidence: Evidence | undefined): void {
  const { followInMessage } = useShownReading();
  const first = useRef(evidence);
  useEffect(() => {
    if (first.current !== undefined) followInMessage(first.current);
    // Only when the item is opened, not when an edit re-reads it.
    first.current = undefined;
  }, [followInMessage]);
}

/** Everything one commitment rests on, and what can be done with it. */
export function CommitmentDetails({ commitment, onEdit }: { readonly commitment: Commitment; readonly onEdit: () => void }) {
  const styles = useStyles();
  const words = usePanelWords();
  const { edit, facts, reading } = useShownReading();
  const { details } = words.texts;
  const item = commitment.id;
  const unannounced = commitment.due.kind === "day" ? words.unannounced(commitment.due) : null;
  useFollow(commitment.evidence.at(-1));
  return (
    <>
      {!commitment.sure && <span className={styles.label}>{details.notSure}</span>}
      {unannounced !== null && <span className={styles.label}>{unannounced}</span>}
      {commitment.toward.length > 0 && (
        <span className={styles.label}>{fill(details.toward, { people: words.people(commitment.toward, reading.me) })}</span>
      )}
      <Quotes label={null} evidence={commitment.evidence} />
      {commitment.condition !== null && <Quotes label={details.condition} evidence={[commitment.condition]} />}
      {commitment.closedBy !== null && <Quotes label={details.closedBy} evidence={[commitment.closedBy]} />}
      {facts?.details(item)}
      <div className={styles.buttons}>
        {!commitment.sure && (
          <Button size="small" icon={<Checkmark16Regular />} onClick={() => edit("kept", step({ kind: "kept", item }))}>
            {details.keep}
          </Button>
        )}
        <Button size="small" icon={<Edit16Regular />} onClick={onEdit}>
          {details.edit}
        </Button>
        {commitment.status === "open" ? (
          <Button size="small" icon={<Checkmark16Regular />} onClick={() => edit("done", step({ kind: "done", item }))}>
            {details.done}
          </Button>
        ) : (
          <Button size="small" icon={<ArrowUndo16Regular />} onClick={() => edit("reopened", step({ kind: "reopened", item }))}>
            {details.reopen}
          </Button>
        )}
        <Button size="small" icon={<Dismiss16Regular />} onClick={() => edit("notAnItem", step({ kind: "notAnItem", item }))}>
          {details.notAnItem}
        </Button>
      </div>
    </>
  );
}

/** What a decision rests on, and the way to throw it out. */
export function DecisionDetails({ decision }: { readonly decision: Decision }) {
  const styles = useStyles();
  const { details } = usePanelWords().texts;
  const { edit, facts } = useShownReading();
  useFollow(decision.evidence.at(-1));
  return (
    <>
      <Quotes label={null} evidence={decision.evidence} />
      {facts?.details(decisionId(decision))}
      <div className={styles.buttons}>
        <Button
          size="small"
          icon={<Dismiss16Regular />}
          onClick={() => edit("notAnItem", step({ kind: "notAnItem", item: decisionId(decision) }))}
        >
          {details.notAnItem}
        </Button>
      </div>
    </>
  );
}
