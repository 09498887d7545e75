import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { QUIET_DAYS } from "../../engine/nudge/nudgeRule.ts";
import type { Address, Instant, ThreadReading } from "../../engine/types.ts";
import { usePanelWords } from "../panelWords.ts";
import { smallText } from "../textStyles.ts";
import { useNudgeControls } from "./nudgeControls.ts";
import type { NudgeReader, PlannedNudge } from "./nudgePort.ts";
import { useNudgeWords } from "./nudgeWordsContext.ts";

const useStyles = makeStyles({
  offer: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: tokens.spacingVerticalXS, overflowWrap: "anywhere" },
  title: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  when: { margin: 0, ...smallText },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
});

/** The nudge proposed after a draft was inserted: with its date on both clocks, and set by a click alone. */
export function NudgeOffer(props: {
  readonly reader: NudgeReader;
  readonly reading: ThreadReading;
  readonly draftTo: readonly Address[];
  readonly now: () => Instant;
  readonly isBusy: boolean;
  readonly onSet: (planned: PlannedNudge) => void;
  readonly onChange: () => void;
  readonly onDecline: () => void;
}) {
  const { reader, reading, draftTo, now } = props;
  const { Button } = useNudgeControls();
  const styles = useStyles();
  const words = usePanelWords();
  const nudgeWords = useNudgeWords();
  const { offer, form } = nudgeWords.texts;
  const [planned, setPlanned] = useState<PlannedNudge | null>(null);
  useEffect(() => {
    let isCurrent = true;
    const show = (plan: PlannedNudge | null): void => {
      if (isCurrent) setPlanned(plan);
    };
    reader.plan(reading, { quietDays: QUIET_DAYS, waitingFor: null, draftTo, checkIn: null, now: now() }).then(show, () => show(null));
    return () => {
      isCurrent = false;
    };
  }, [reader, reading, draftTo, now]);
  const [soonest] = planned?.decision.people ?? [];
  if (planned === null || soonest === undefined) return null;
  const { people } = planned.decision;
  return (
    <div className={styles.offer}>
      <p className={styles.title}>{words.plural(offer, QUIET_DAYS)}</p>
      <p className={styles.when} data-when="">
        {nudgeWords.names(people)}
        {words.texts.status.separator}
        {nudgeWords.bothClocks(soonest)}
      </p>
      <div className={styles.actions}>
        <Button size="small" appearance="primary" disabledFocusable={props.isBusy} onClick={() => props.onSet(planned)}>
          {form.set}
        </Button>
        <Button size="small" onClick={props.onChange}>
          {form.change}
        </Button>
        <Button size="small" appearance="subtle" onClick={props.onDecline}>
          {form.notNow}
        </Button>
      </div>
    </div>
  );
}
