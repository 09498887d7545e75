import { Button, Input, makeStyles, Select, Textarea } from "@fluentui/react-components";
import { useCallback, useEffect, useId, useMemo, useReducer, useRef, useState } from "react";
import type { PinnedGoal } from "../engine/goal/threadGoal.ts";
import type { CheckInKind } from "../engine/nudge/checkIns.ts";
import type { Address, Evidence, Instant, Locale, ThreadId } from "../engine/types.ts";
import { CoverageNote } from "./CoverageNote.tsx";
import type { DraftWishes } from "./drafts/draftPort.ts";
import { useDraftParts } from "./drafts/useDraftParts.ts";
import { useIsWriting } from "./drafts/useIsWriting.ts";
import { applyEdits, type EditStep, GOAL, participants, pinnedGoal } from "./edits.ts";
import { Facts } from "./Facts.tsx";
import { groupItems, isAutomaticOnly, theirLocale } from "./itemGroups.ts";
import { LanguageSelect, languageName } from "./LanguageSelect.tsx";
import type { MailHost, RenderedDraft } from "./mailHost.ts";
import { NoticeBar } from "./NoticeBar.tsx";
import { announcement } from "./noticeWords.ts";
import { useNudgeParts } from "./nudges/useNudgeParts.ts";
import { PanelFooter } from "./PanelFooter.tsx";
import type { PanelReader } from "./panelReader.ts";
import { nextState, type Ready, shownResult } from "./panelState.ts";
import { faceOf, type PanelThemeName } from "./panelTheme.ts";
import { usePanelWords } from "./panelWords.ts";
import { ResultView } from "./ResultView.tsx";
import { type EditMemory, rememberEdits } from "./rememberedEdits.ts";
import { SettingsForm, type TimingAdviceChoice } from "./SettingsForm.tsx";
import { StatusHeader } from "./StatusHeader.tsx";
import type { EditName } from "./shownReading.ts";
import { headline, turnLine } from "./statusWords.ts";
import { EmptyNote, LoadingNote, ProblemNote } from "./ThreadNotes.tsx";
import { useDraft } from "./useDraft.ts";
import { useFocusKeeper } from "./useFocusKeeper.ts";
import { useFocusOnReturn } from "./useFocusOnReturn.ts";
import { useThread } from "./useThread.ts";
import { useWholeThread } from "./useWholeThread.ts";

const useStyles = makeStyles({
  panel: {
    display: "flex",
    flexDirection: "column",
    height: "100vh",
    minWidth: 0,
    // A pane at 200 % zoom is a few lines high: there the whole of it scrolls, and nothing sticks over the text.
    "@media (max-height: 320px)": { height: "auto", minHeight: "100vh" },
  },
  main: { flex: "1 1 auto", minHeight: 0, overflowY: "auto", overflowX: "hidden", "@media (max-height: 320px)": { overflowY: "visible" } },
  spoken: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)", whiteSpace: "nowrap" },
});

const nudgeControls = { Button, Select, LanguageSelect, faceOf };
const draftControls = { ...nudgeControls, Input, Textarea, languageName };

/** Joins host, reader and state; every screen is decided by nextState. */
export function PanelScreens(props: {
  readonly host: MailHost;
  readonly reader: PanelReader;
  readonly memory: EditMemory | null;
  readonly theme: PanelThemeName;
  readonly now: () => Instant;
  /** null: the choice cannot be kept, and advice is given. */
  readonly timingAdvice: TimingAdviceChoice | null;
  readonly onLocaleChange: ((locale: Locale) => void) | null;
  readonly onThemeChange: ((theme: PanelThemeName) => void) | null;
}) {
  const { host, reader, memory } = props;
  const styles = useStyles();
  const words = usePanelWords();
  const settingsId = useId();
  const root = useRef<HTMLDivElement>(null);
  const [areSettingsOpen, setSettingsOpen] = useState(false);
  const [chosenLocale, setChosenLocale] = useState<Locale | null>(null);
  const [state, dispatch] = useReducer(nextState, { kind: "loading", progress: null, last: null });
  const readAgain = useThread({ host, reader, memory }, dispatch);
  const whole = useWholeThread(host, dispatch, () => readAgain(null));
  const draft = useDraft(host, dispatch);
  const [rendered, setRendered] = useState<RenderedDraft | null>(null);
  const nudgeParts = useNudgeParts(host, words.locale);
  const [wantedNudge, setWantedNudge] = useState<{ readonly kind: CheckInKind } | null>(null);
  const [drafted, setDrafted] = useState<{ readonly thread: ThreadId; readonly to: readonly Address[] } | null>(null);
  const keepFocus = useFocusKeeper(root);

  const result = shownResult(state);
  const reading = useMemo(() => (result === null ? null : applyEdits(result.reading, result.edits)), [result]);
  const edits = result?.edits;
  const goal = useMemo(() => pinnedGoal(edits ?? []), [edits]);
  const groups = useMemo(() => (reading === null ? null : groupItems(reading)), [reading]);
  const actions = useMemo(
    () => ({
      edit(how: EditName, step: EditStep) {
        keepFocus(null);
        dispatch({ kind: "edited", how, step });
      },
      setGoal: (goal: PinnedGoal) => dispatch({ kind: "edited", how: "changed", step: [{ kind: "goalSet", item: GOAL, ...goal }] }),
      undo: () => dispatch({ kind: "undone" }),
      followInMessage(evidence: Evidence) {
        void host.showInMessage?.(evidence).catch(() => false);
      },
      showInMessage:
        host.showInMessage === undefined
          ? null
          : (evidence: Evidence) => {
              void host.showInMessage?.(evidence).then(
                (isShown) => isShown || dispatch({ kind: "couldNotShow" }),
                () => dispatch({ kind: "couldNotShow" }),
              );
            },
    }),
    [host, keepFocus],
  );
  useEffect(() => {
    if (memory !== null && result !== null) rememberEdits(memory, result.reading.thread.id, result.edits);
  }, [memory, result]);
  const wishes = useRef<DraftWishes | undefined>(undefined);
  wishes.current = result?.wishes ?? undefined;
  const changeWishes = useCallback((change: (wishes: DraftWishes | undefined) => DraftWishes, opensDraft: boolean) => {
    dispatch({ kind: "draftWished", wishes: change(wishes.current) });
    if (opensDraft) dispatch({ kind: "draftAsked" });
  }, []);
  const draftLocale = chosenLocale ?? (reading === null ? null : theirLocale(reading)) ?? words.locale;
  const isDrafting = result?.isDrafting === true;
  const remindWeekly = useCallback(() => setWantedNudge({ kind: "progress" }), []);
  const draftFailed = useCallback(() => dispatch({ kind: "draftFailed" }), []);
  const isWriting = useIsWriting(host, result?.notice ?? result?.reading);
  const draftParts = useDraftParts(isDrafting || isWriting, reader, words.locale, isDrafting ? draftFailed : null);
  useFocusOnReturn(root, isDrafting);

  function undoOf(ready: Ready): (() => void) | null {
    if (ready.notice?.kind === "inserted" && ready.notice.canUndo) return () => void draft.undoInsert();
    const isAboutEdits = ready.notice?.kind === "edited" || ready.notice?.kind === "undone";
    if (!isAboutEdits || ready.edits.length === 0) return null;
    return () => {
      keepFocus(ready.edits.at(-1)?.[0]?.item ?? null);
      dispatch({ kind: "undone" });
    };
  }

  const canNudge = nudgeParts !== null && reader.nudges !== undefined;
  const isInserted = result?.notice?.kind === "inserted" && drafted?.thread === result.reading.thread.id;
  const found = groups === null ? 0 : groups.weOwe.length + groups.theyOwe.length + groups.questions.length + groups.decisions.length;
  return (
    <div ref={root} className={styles.panel}>
      <StatusHeader
        title={<Facts facts={headline(state, groups, words).map((text) => ({ text }))} />}
        line={reading === null ? null : turnLine(reading, words)}
        subject={reading?.thread.subject ?? ""}
        areSettingsOpen={areSettingsOpen}
        settingsId={settingsId}
        onSettings={() => setSettingsOpen(!areSettingsOpen)}
        onReadAgain={() => readAgain(null)}
      />
      {areSettingsOpen && (
        <SettingsForm
          id={settingsId}
          theme={props.theme}
          onLocaleChange={props.onLocaleChange}
          onThemeChange={props.onThemeChange}
          timingAdvice={props.timingAdvice}
          identity={result === null ? null : { me: result.reading.me, people: participants(result.reading), onChange: readAgain }}
        />
      )}
      <main className={styles.main}>
        {state.kind === "noThread" && <EmptyNote title={null} hint={words.texts.screens.noThreadHint} />}
        {state.kind === "loading" && <LoadingNote progress={state.progress} />}
        {state.kind === "failed" && <ProblemNote problem={state.problem} hasLast={result !== null} onRetry={() => readAgain(null)} />}
        {result !== null && reading !== null && groups !== null && (
          <>
            {isDrafting && draftParts === null && <p>{words.texts.draft.writing}</p>}
            {isDrafting && draftParts !== null && (
              <draftParts.Desk
                key={reading.thread.id}
                controls={draftControls}
                reader={reader.drafts}
                words={draftParts.words}
                reading={reading}
                locale={draftLocale}
                wishes={result.wishes}
                goal={goal}
                memory={memory}
                now={props.now}
                onLocaleChange={setChosenLocale}
                onWishes={(wishes) => dispatch({ kind: "draftWished", wishes })}
                onWritten={setRendered}
                onBack={() => dispatch({ kind: "draftClosed" })}
              />
            )}
            {/* Kept mounted under the draft: rows stay open where the user left them. */}
            <div hidden={isDrafting}>
              {isWriting && draftParts !== null && (
                <draftParts.ReplyCheck
                  key={reading.thread.id}
                  controls={draftControls}
                  host={host}
                  reader={reader.drafts}
                  words={draftParts.words}
                  reading={reading}
                  locale={draftLocale}
                  now={props.now}
                />
              )}
              {whole !== null && result.coverage !== undefined && (
                <CoverageNote
                  coverage={result.coverage}
                  thread={reading.thread}
                  isAsking={whole.isAsking}
                  onWhole={() => void whole.turnOn(reading.thread.id)}
                  onOpenMailOnly={() => void whole.turnOff()}
                />
              )}
              <ResultView
                key={reading.thread.id}
                ready={result}
                reading={reading}
                groups={groups}
                reader={reader}
                askLocale={draftLocale}
                host={host}
                wantsAdvice={props.timingAdvice?.isOn ?? true}
                now={props.now}
                pinnedGoal={goal}
                onWishes={changeWishes}
                onRemindWeekly={canNudge ? remindWeekly : null}
                onReadAgain={() => readAgain(null)}
                onIdentity={readAgain}
                actions={actions}
              />
            </div>
          </>
        )}
      </main>
      {nudgeParts !== null && reader.nudges !== undefined && !isDrafting && (
        <nudgeParts.Drawer
          controls={nudgeControls}
          port={nudgeParts.port}
          texts={nudgeParts.texts}
          reader={reader.nudges}
          read={result?.reading ?? null}
          reading={reading}
          isWhole={result?.missing === 0 && (result.coverage === undefined || result.coverage.part === "whole")}
          draftTo={isInserted ? drafted.to : null}
          now={props.now}
          wanted={wantedNudge}
          onInsert={(reminder) => void draft.insert(reminder)}
        />
      )}
      {result !== null && reading !== null && !isAutomaticOnly(reading) && (
        <PanelFooter
          notice={
            result.notice !== null && (
              <NoticeBar notice={result.notice} onUndo={undoOf(result)} onClose={() => dispatch({ kind: "noticeClosed" })} />
            )
          }
          locale={draftLocale}
          onLocaleChange={setChosenLocale}
          onDraft={() => dispatch({ kind: "draftAsked" })}
          insert={
            isDrafting
              ? {
                  isReady: rendered !== null && !draft.isInserting,
                  run: () => {
                    if (rendered === null) return;
                    const to = rendered.draft.to.flatMap(({ address }) => (address === null ? [] : [address]));
                    setDrafted({ thread: reading.thread.id, to });
                    void draft.insert(rendered);
                  },
                }
              : null
          }
        />
      )}
      <div role="status" className={styles.spoken}>
        {announcement(state, found, words)}
      </div>
    </div>
  );
}
