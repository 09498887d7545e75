import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronDown16Regular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRight16Regular } from "@fluentui/react-icons/svg/chevron-right";
import { type ReactNode, useId, useRef, useState } from "react";
import type { Instant } from "../../engine/types.ts";
import { usePanelWords } from "../panelWords.ts";
import { plainButton } from "../plainButton.ts";
import { rowKey } from "../rowKeys.ts";
import { smallText } from "../textStyles.ts";
import { useNudgeControls } from "./nudgeControls.ts";
import { isDue, type Nudge, type NudgeChange, peopleOf } from "./nudgePort.ts";
import { useNudgeWords } from "./nudgeWordsContext.ts";
import { SNOOZES, snoozeUntil } from "./snoozes.ts";
import { WhyNow } from "./WhyNow.tsx";

const useStyles = makeStyles({
  row: {
    minWidth: 0,
    listStyleType: "none",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    ":first-child": { borderTopStyle: "none" },
  },
  summary: {
    ...plainButton,
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    columnGap: tokens.spacingHorizontalS,
    width: "100%",
    minHeight: "40px",
    padding: `${tokens.spacingVerticalXS} 0`,
    alignContent: "center",
    ":hover": { backgroundColor: tokens.colorNeutralBackground3 },
  },
  line: { overflowWrap: "anywhere", lineBreak: "strict" },
  due: { fontWeight: tokens.fontWeightSemibold },
  subject: {
    gridColumn: "1",
    ...smallText,
    color: tokens.colorNeutralForeground2,
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
  },
  chevron: { gridRow: "1", gridColumn: "2", marginTop: "2px", color: tokens.colorNeutralForeground3 },
  details: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: tokens.spacingVerticalS, paddingBottom: tokens.spacingVerticalS },
  link: { alignSelf: "center", color: tokens.colorBrandForegroundLink },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
});

/** One nudge: a line, and below it, when opened, why now and what can be done. */
export function NudgeRow(props: {
  readonly nudge: Nudge;
  /** Its thread is not on screen, so the row says which it is. */
  readonly hasSubject: boolean;
  readonly isBusy: boolean;
  readonly now: () => Instant;
  readonly onChange: (change: Exclude<NudgeChange, { change: "looked" }>) => void;
  /** null: its thread is not on screen. */
  readonly onReminder: (() => void) | null;
  readonly onEdit: (() => void) | null;
  /** null: the mail client cannot; the link leads there where there is one. */
  readonly onOpen: (() => void) | null;
}) {
  const { nudge, isBusy } = props;
  const { Button } = useNudgeControls();
  const styles = useStyles();
  const words = usePanelWords();
  const nudgeWords = useNudgeWords();
  const { actions, form } = nudgeWords.texts;
  const detailsId = useId();
  const summary = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);
  const [isSnoozing, setSnoozing] = useState(false);
  const people = peopleOf(nudge);
  const write = nudge.rule.checkIn === null ? actions.writeReminder : actions.writeCheckIn;
  const act = (label: string, run: () => void): ReactNode => (
    <Button key={label} size="small" disabledFocusable={isBusy} onClick={run}>
      {label}
    </Button>
  );
  const Chevron = isOpen ? ChevronDown16Regular : ChevronRight16Regular;
  return (
    <li
      className={styles.row}
      data-nudge={nudge.state}
      onKeyDown={(event) => {
        if (rowKey(event) !== "back" || !isOpen) return;
        setOpen(false);
        summary.current?.focus();
        event.stopPropagation();
      }}
    >
      <button
        ref={summary}
        type="button"
        className={styles.summary}
        aria-expanded={isOpen}
        aria-controls={isOpen ? detailsId : undefined}
        onClick={() => setOpen(!isOpen)}
      >
        <span className={mergeClasses(styles.line, isDue(nudge) && styles.due)}>{nudgeWords.line(nudge)}</span>
        {props.hasSubject && nudge.subject !== "" && (
          <span className={styles.subject} dir="auto" title={nudge.subject}>
            {nudge.subject}
          </span>
        )}
        <Chevron className={styles.chevron} aria-hidden />
      </button>
      {isDue(nudge) && props.onReminder !== null && !isOpen && (
        <div className={styles.actions}>
          <Button size="small" appearance="primary" onClick={props.onReminder}>
            {write}
          </Button>
        </div>
      )}
      {isOpen && (
        <div id={detailsId} className={styles.details}>
          <WhyNow nudge={nudge} />
          <div className={styles.actions}>
            {props.onReminder !== null && people.some(({ address }) => address !== null) && (
              <Button size="small" appearance="primary" onClick={props.onReminder}>
                {write}
              </Button>
            )}
            {props.onOpen !== null && act(actions.openMail, props.onOpen)}
            {props.onOpen === null && props.onReminder === null && nudge.link !== null && (
              <a className={styles.link} href={nudge.link} target="_blank" rel="noreferrer">
                {actions.openMail}
              </a>
            )}
            <Button size="small" aria-expanded={isSnoozing} onClick={() => setSnoozing(!isSnoozing)}>
              {actions.snooze}
            </Button>
            {act(actions.done, () => props.onChange({ change: "done" }))}
            {props.onEdit !== null && act(form.change, props.onEdit)}
          </div>
          {isSnoozing && (
            <fieldset className={styles.actions} style={{ margin: 0, padding: 0, border: "none" }} aria-label={actions.snooze}>
              {SNOOZES.map(({ name, days }) =>
                act(actions[name], () => {
                  const until = snoozeUntil(days, props.now(), words.zone);
                  if (until !== null) props.onChange({ change: "snooze", until });
                  setSnoozing(false);
                  summary.current?.focus();
                }),
              )}
            </fieldset>
          )}
          <div className={styles.actions}>
            {act(actions.off, () => props.onChange({ change: "off" }))}
            {people.length > 1 &&
              people.map((person) => {
                const { address } = person;
                if (address === null) return null;
                return act(actions.offPerson.replace("{person}", nudgeWords.name(person)), () =>
                  props.onChange({ change: "rule", rule: { offPeople: [...nudge.rule.offPeople, address] } }),
                );
              })}
          </div>
        </div>
      )}
    </li>
  );
}
