import { makeStyles, tokens } from "@fluentui/react-components";
import { Alert16Regular } from "@fluentui/react-icons/svg/alert";
import { useEffect, useMemo, useRef, useState } from "react";
import { type CheckInKind, checkInKind } from "../../engine/nudge/checkIns.ts";
import { QUIET_DAYS } from "../../engine/nudge/nudgeRule.ts";
import type { Address, Instant, ThreadReading } from "../../engine/types.ts";
import type { RenderedDraft } from "../mailHost.ts";
import { usePanelWords } from "../panelWords.ts";
import { smallText } from "../textStyles.ts";
import { NudgeForm } from "./NudgeForm.tsx";
import { NudgeNotice } from "./NudgeNotice.tsx";
import { NudgeOffer } from "./NudgeOffer.tsx";
import { NudgeRow } from "./NudgeRow.tsx";
import { type NudgeControls, NudgeControlsProvider } from "./nudgeControls.ts";
import { isDue, type Nudge, type NudgePort, type NudgeReader, type PlannedNudge, peopleOf } from "./nudgePort.ts";
import type { NudgeTexts } from "./nudgeTexts.ts";
import { nudgeWords } from "./nudgeWords.ts";
import { NudgeWordsProvider } from "./nudgeWordsContext.ts";
import { ReminderView } from "./ReminderView.tsx";
import { useNudges } from "./useNudges.ts";

const useStyles = makeStyles({
  drawer: {
    flex: "none",
    boxSizing: "border-box",
    maxHeight: "65%",
    overflowY: "auto",
    overflowX: "hidden",
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    "@media (max-height: 320px)": { maxHeight: "none" },
  },
  toggle: { justifyContent: "start", width: "100%", minHeight: "32px", paddingInline: tokens.spacingHorizontalXS, textAlign: "start" },
  problem: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    margin: 0,
    ...smallText,
    color: tokens.colorNeutralForeground2,
  },
  text: { margin: 0, flex: "1 1 12em", overflowWrap: "anywhere" },
  list: { margin: 0, padding: 0, listStyleType: "none" },
});

/** What the panel around it knows of the thread on screen. */
export interface NudgeDrawerProps {
  readonly controls: NudgeControls;
  readonly port: NudgePort;
  readonly reader: NudgeReader;
  readonly texts: NudgeTexts;
  /** As the engine gave it, and with the user's edits; null: no thread is on screen. */
  readonly read: ThreadReading | null;
  readonly reading: ThreadReading | null;
  readonly isWhole: boolean;
  /** Whom a draft goes to that was just inserted; null: none was. */
  readonly draftTo: readonly Address[] | null;
  readonly now: () => Instant;
  /** A check-in asked for elsewhere in the panel, a new object each time; null: none was. */
  readonly wanted: { readonly kind: CheckInKind } | null;
  readonly onInsert: (draft: RenderedDraft) => void;
}

type Open = "nothing" | "form" | "reminder" | "list";

/** Everything about nudges, at the foot of the pane: the offer or the nudge of this thread, and the list of all that is waited for. */
export function NudgeDrawer(props: NudgeDrawerProps) {
  const { port, reader, texts, read, reading, now } = props;
  const { Button } = props.controls;
  const styles = useStyles();
  const panelWords = usePanelWords();
  const words = useMemo(() => nudgeWords(texts, panelWords), [texts, panelWords]);
  const nudges = useNudges({ port, reader, read, reading, isWhole: props.isWhole, now });
  const [open, setOpen] = useState<Open>("nothing");
  const [declined, setDeclined] = useState<readonly Address[] | null>(null);
  const drawer = useRef<HTMLElement>(null);
  const thread = read?.thread.id ?? null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another thread closes what was open about the last one
  useEffect(() => setOpen((was) => (was === "list" ? was : "nothing")), [thread]);

  useEffect(() => {
    if (props.wanted !== null) setOpen("form");
  }, [props.wanted]);

  const { ofThread, list } = nudges;
  const others = list?.filter((one) => one !== ofThread) ?? [];
  const dueCount = others.filter(isDue).length;
  const plannedFor = props.draftTo === declined ? null : props.draftTo;

  /** What had the focus is gone: the section's first button takes it. */
  const close = (): void => {
    setOpen("nothing");
    requestAnimationFrame(() => drawer.current?.querySelector<HTMLElement>("button")?.focus());
  };

  async function set(planned: PlannedNudge): Promise<void> {
    if (reading === null) return;
    const { id, subject } = reading.thread;
    const isSet =
      ofThread === null
        ? await nudges.set({ thread: id, subject, rule: planned.rule, decision: planned.decision })
        : await nudges.change(ofThread, {
            change: "rule",
            rule: { quietDays: planned.rule.quietDays, waitingFor: planned.rule.waitingFor, checkIn: planned.rule.checkIn ?? null },
            decision: planned.decision,
          });
    if (isSet) close();
  }

  const row = (nudge: Nudge, isHere: boolean) => (
    <NudgeRow
      key={nudge.id}
      nudge={nudge}
      hasSubject={!isHere}
      isBusy={nudges.isBusy}
      now={now}
      onChange={(change) => {
        void nudges.change(nudge, change).then((isDone) => {
          if (isDone && (change.change === "done" || change.change === "off")) {
            requestAnimationFrame(() => drawer.current?.querySelector<HTMLElement>("button")?.focus());
          }
        });
      }}
      onReminder={isHere ? () => setOpen("reminder") : null}
      onEdit={isHere ? () => setOpen("form") : null}
      onOpen={isHere || port.openThread === undefined ? null : () => port.openThread?.(nudge)}
    />
  );

  const isAutomatic = reading?.thread.messages.every(({ automatic }) => automatic !== null) ?? true;
  const canSet = reading !== null && !isAutomatic && list !== null;
  const isSilent = nudges.problem === null && nudges.notice === null && !canSet && (list === null || list.length === 0);
  if (isSilent) return null;
  return (
    <NudgeControlsProvider value={props.controls}>
      <NudgeWordsProvider value={words}>
        <section ref={drawer} className={styles.drawer} aria-label={texts.title}>
          {nudges.problem !== null && (
            <div className={styles.problem}>
              <p className={styles.text}>{texts.problems[nudges.problem]}</p>
              {nudges.problem === "signedOut" && nudges.signIn !== null ? (
                <Button size="small" onClick={() => void nudges.signIn?.()}>
                  {texts.actions.signIn}
                </Button>
              ) : (
                <Button size="small" onClick={() => void nudges.refresh()}>
                  {texts.actions.tryAgain}
                </Button>
              )}
            </div>
          )}
          {nudges.notice !== null && !(nudges.notice.kind === "problem" && nudges.notice.problem === nudges.problem) && (
            <NudgeNotice nudges={nudges} notice={nudges.notice} />
          )}
          {reading !== null && open === "reminder" && ofThread !== null && (
            <ReminderView
              reader={reader}
              reading={reading}
              people={peopleOf(ofThread).flatMap(({ address }) => (address === null ? [] : [address]))}
              about={{ wasAsked: ofThread.rule.consent !== null, checkIn: checkInKind(ofThread.rule.checkIn) }}
              now={now}
              onInsert={(draft) => {
                props.onInsert(draft);
                close();
              }}
              onBack={close}
            />
          )}
          {reading !== null && open === "form" && (
            <NudgeForm
              key={`${ofThread?.id ?? "new"} ${props.wanted?.kind ?? ""}`}
              reader={reader}
              reading={reading}
              draftTo={plannedFor}
              first={ofThread?.rule ?? null}
              wanted={props.wanted?.kind ?? null}
              now={now}
              isBusy={nudges.isBusy}
              onSet={(planned) => void set(planned)}
              onClose={close}
            />
          )}
          {(open === "nothing" || open === "list") && ofThread !== null && <ul className={styles.list}>{row(ofThread, true)}</ul>}
          {(open === "nothing" || open === "list") &&
            ofThread === null &&
            canSet &&
            reading !== null &&
            (plannedFor === null ? (
              <Button
                className={styles.toggle}
                appearance="subtle"
                icon={<Alert16Regular />}
                aria-expanded={false}
                onClick={() => setOpen("form")}
              >
                {panelWords.plural(texts.offer, QUIET_DAYS)}
              </Button>
            ) : (
              <NudgeOffer
                reader={reader}
                reading={reading}
                draftTo={plannedFor}
                now={now}
                isBusy={nudges.isBusy}
                onSet={(planned) => void set(planned)}
                onChange={() => setOpen("form")}
                onDecline={() => {
                  setDeclined(plannedFor);
                  close();
                }}
              />
            ))}
          {others.length > 0 && open !== "reminder" && open !== "form" && (
            <>
              <Button
                className={styles.toggle}
                appearance="subtle"
                aria-expanded={open === "list"}
                onClick={() => setOpen(open === "list" ? "nothing" : "list")}
              >
                {panelWords.plural(texts.waitingFor, others.length)}
                {dueCount > 0 && `${panelWords.texts.status.separator}${panelWords.plural(texts.due, dueCount)}`}
              </Button>
              {open === "list" && <ul className={styles.list}>{others.map((nudge) => row(nudge, false))}</ul>}
            </>
          )}
        </section>
      </NudgeWordsProvider>
    </NudgeControlsProvider>
  );
}
