import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useId, useRef, useState } from "react";
import { CHECK_INS, type CheckInKind, checkInKind } from "../../engine/nudge/checkIns.ts";
import { type NudgeRule, QUIET_DAYS } from "../../engine/nudge/nudgeRule.ts";
import type { Address, Instant, ThreadReading } from "../../engine/types.ts";
import { participants } from "../edits.ts";
import { usePanelWords } from "../panelWords.ts";
import { smallText } from "../textStyles.ts";
import { useNudgeControls } from "./nudgeControls.ts";
import type { NudgeReader, PlannedNudge } from "./nudgePort.ts";
import { useNudgeWords } from "./nudgeWordsContext.ts";

const useStyles = makeStyles({
  form: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: tokens.spacingVerticalS, minWidth: 0 },
  label: { ...smallText, color: tokens.colorNeutralForeground2 },
  people: { margin: 0, padding: 0, border: "none", minWidth: 0, overflowWrap: "anywhere" },
  person: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS, minHeight: "32px", cursor: "pointer" },
  // The system's own box: it keeps its shape in every contrast theme.
  box: {
    flex: "none",
    width: "16px",
    height: "16px",
    margin: 0,
    accentColor: tokens.colorCompoundBrandBackground,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "2px" },
  },
  // Two lines kept free, so that a new date does not move the buttons under the pointer.
  when: { margin: 0, minHeight: `calc(2 * ${tokens.lineHeightBase300})`, overflowWrap: "anywhere" },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

const DAY_CHOICES = [1, 2, 3, 5, 7, 10];

/** Days and people of a nudge, with the moment it would come on both clocks before anything is set. */
export function NudgeForm(props: {
  readonly reader: NudgeReader;
  readonly reading: ThreadReading;
  readonly draftTo: readonly Address[] | null;
  readonly first: Pick<NudgeRule, "quietDays" | "waitingFor" | "checkIn"> | null;
  /** Asked for from elsewhere: the form begins with it. */
  readonly wanted: CheckInKind | null;
  readonly now: () => Instant;
  readonly isBusy: boolean;
  readonly onSet: (planned: PlannedNudge) => void;
  readonly onClose: () => void;
}) {
  const { reader, reading, draftTo, now, first } = props;
  const { Button, Select } = useNudgeControls();
  const styles = useStyles();
  const words = usePanelWords();
  const nudgeWords = useNudgeWords();
  const { form } = nudgeWords.texts;
  const [kindId, daysId] = [useId(), useId()];
  const root = useRef<HTMLDivElement>(null);
  const [quietDays, setQuietDays] = useState(first?.quietDays ?? QUIET_DAYS);
  const [checkIn, setCheckIn] = useState<CheckInKind | null>(props.wanted ?? checkInKind(first?.checkIn ?? null));
  const [chosen, setChosen] = useState<readonly Address[] | null>(first?.waitingFor ?? null);
  const [planned, setPlanned] = useState<PlannedNudge | null | "asking">("asking");
  // The user asked for this form, so the focus comes along.
  useEffect(() => root.current?.querySelector("select")?.focus(), []);
  useEffect(() => {
    let isCurrent = true;
    const show = (plan: PlannedNudge | null): void => {
      if (isCurrent) setPlanned(plan);
    };
    if (chosen?.length === 0) show(null);
    else reader.plan(reading, { quietDays, waitingFor: chosen, draftTo, checkIn, now: now() }).then(show, () => show(null));
    return () => {
      isCurrent = false;
    };
  }, [reader, reading, draftTo, now, quietDays, chosen, checkIn]);

  const plan = planned === "asking" ? null : planned;
  const waited = plan === null ? [] : plan.decision.people;
  const suggested = waited.flatMap(({ address }) => (address === null ? [] : [address]));
  const checked = chosen ?? suggested;
  const people = participants(reading).filter(({ address }) => address !== null && address !== reading.me.address);
  const choices = DAY_CHOICES.includes(quietDays) ? DAY_CHOICES : [...DAY_CHOICES, quietDays].toSorted((a, b) => a - b);
  const [soonest] = waited;
  return (
    <div ref={root} className={styles.form}>
      <label className={styles.label} htmlFor={kindId}>
        {form.kind}
      </label>
      <Select
        id={kindId}
        value={checkIn ?? "reply"}
        onChange={(_, { value }) => setCheckIn(CHECK_INS.find((kind) => kind === value) ?? null)}
      >
        {(["reply", ...CHECK_INS] as const).map((kind) => (
          <option key={kind} value={kind}>
            {form.kinds[kind]}
          </option>
        ))}
      </Select>
      {checkIn === null && (
        <>
          <label className={styles.label} htmlFor={daysId}>
            {form.days}
          </label>
          <Select id={daysId} value={String(quietDays)} onChange={(_, { value }) => setQuietDays(Number(value))}>
            {choices.map((count) => (
              <option key={count} value={count}>
                {words.plural(form.daysOption, count)}
              </option>
            ))}
          </Select>
        </>
      )}
      {people.length > 0 && (
        <fieldset className={styles.people}>
          <legend className={styles.label}>{form.people}</legend>
          {people.map((person) => {
            const { address } = person;
            if (address === null) return null;
            return (
              <label key={address} className={styles.person}>
                <input
                  type="checkbox"
                  className={styles.box}
                  checked={checked.includes(address)}
                  onChange={({ target }) => setChosen(target.checked ? [...checked, address] : checked.filter((one) => one !== address))}
                />
                <span className={styles.people}>{person.name || address}</span>
              </label>
            );
          })}
        </fieldset>
      )}
      <div className={styles.when} aria-live="polite">
        {planned === null && <p className={styles.people}>{chosen?.length === 0 ? form.chooseSomebody : form.nobody}</p>}
        {soonest !== undefined && (
          <>
            <span className={styles.label}>{form.when}</span>
            <div data-when="">{nudgeWords.bothClocks(soonest)}</div>
            {plan?.decision.kind === "nudge" && <div className={styles.label}>{form.now}</div>}
          </>
        )}
      </div>
      <div className={styles.actions}>
        <Button appearance="primary" disabledFocusable={plan === null || props.isBusy} onClick={() => plan !== null && props.onSet(plan)}>
          {first === null ? form.set : form.save}
        </Button>
        <Button onClick={props.onClose}>{form.close}</Button>
      </div>
    </div>
  );
}
