import { makeStyles, tokens } from "@fluentui/react-components";
import { ArrowLeft16Regular } from "@fluentui/react-icons/svg/arrow-left";
import { useEffect, useRef, useState } from "react";
import type { PinnedGoal } from "../../engine/goal/threadGoal.ts";
import type { Instant, Locale, Person, ThreadReading } from "../../engine/types.ts";
import type { RenderedDraft } from "../mailHost.ts";
import { fill, usePanelWords } from "../panelWords.ts";
import type { EditMemory } from "../rememberedEdits.ts";
import { rowKey } from "../rowKeys.ts";
import { DraftChoices } from "./DraftChoices.tsx";
import { DraftFields } from "./DraftFields.tsx";
import { DraftText } from "./DraftText.tsx";
import { type DraftControls, DraftControlsProvider } from "./draftControls.ts";
import type { DraftReader, DraftScreenWords, DraftWishes, WrittenDraft } from "./draftPort.ts";
import { useDraftStyles } from "./draftStyles.ts";
import { joinedWishes, nextWishes, noWishes, type WishChange } from "./draftWishes.ts";

import { NextStepMeter } from "./NextStepMeter.tsx";
import { rememberedWishes, rememberWishes } from "./rememberedWishes.ts";

const useStyles = makeStyles({
  draft: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    minWidth: 0,
  },
  top: { display: "flex", flexWrap: "wrap", justifyContent: "space-between", gap: tokens.spacingHorizontalS },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, borderRadius: tokens.borderRadiusMedium },
  },
  // One below the other until both have room for a line of text.
  two: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: tokens.spacingVerticalS,
    "@media (min-width: 520px)": { gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)" },
  },
  one: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)" },
});

/** What was written last stays on screen until the next is there. */
interface Written {
  readonly draft: WrittenDraft | null;
  /** What was asked for after it could not be written. */
  readonly hasFailed: boolean;
}

export interface DraftDeskProps {
  readonly controls: DraftControls;
  readonly reader: DraftReader;
  readonly words: DraftScreenWords;
  /** With the user's edits. */
  readonly reading: ThreadReading;
  readonly locale: Locale;
  /** null: none yet. */
  readonly wishes: DraftWishes | null;
  /** The user's; null: none was set. The same object as long as it says the same. */
  readonly goal: PinnedGoal | null;
  /** null: they live as long as the panel. */
  readonly memory: EditMemory | null;
  readonly now: () => Instant;
  readonly onLocaleChange: (locale: Locale) => void;
  readonly onWishes: (wishes: DraftWishes) => void;
  /** null: the draft on screen is not the one that was asked for last. */
  readonly onWritten: (draft: RenderedDraft | null) => void;
  readonly onBack: () => void;
}

/** The follow-up before it is inserted: its kind, its languages, what is still open in it, and whether it moves the case on. */
export function DraftDesk(props: DraftDeskProps) {
  const { reader, words, reading, locale, goal, memory, now, onWritten } = props;
  const wishes = props.wishes ?? noWishes;
  const { Button } = props.controls;
  const styles = useStyles();
  const shared = useDraftStyles();
  const { texts } = usePanelWords();
  const title = useRef<HTMLHeadingElement>(null);
  const screen = useRef<HTMLElement>(null);
  const [written, setWritten] = useState<Written>({ draft: null, hasFailed: false });
  const [attempt, setAttempt] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the screen opens
  useEffect(() => {
    const kept = memory === null ? null : rememberedWishes(memory, reading.thread.id);
    if (kept !== null) props.onWishes(joinedWishes(kept, wishes));
  }, []);
  // The user asked for this screen, so the focus comes along.
  useEffect(() => title.current?.focus(), []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt writes again
  useEffect(() => {
    let isCurrent = true;
    reader.write(reading, { wishes, locale, goal, now: now() }).then(
      (draft) => {
        if (!isCurrent) return;
        setWritten({ draft, hasFailed: false });
        onWritten(draft.inserted);
      },
      () => isCurrent && setWritten(({ draft }) => ({ draft, hasFailed: true })),
    );
    return () => {
      isCurrent = false;
      // Asked for anew, or left: what was written is not to be inserted any more.
      onWritten(null);
    };
  }, [reader, reading, locale, goal, wishes, now, onWritten, attempt]);

  const change = (made: WishChange): void => {
    const next = nextWishes(wishes, made);
    if (memory !== null) rememberWishes(memory, reading.thread.id, next);
    props.onWishes(next);
    if (made.kind !== "added" && made.kind !== "takenOut") return;
    // The button that was pressed is gone: its sentence takes the focus, or what comes after it.
    requestAnimationFrame(() => focusOn(screen.current, made.kind === "added" ? "[data-added] textarea" : "h2"));
  };
  const { draft, hasFailed } = written;
  const names = (people: readonly Person[]) => people.map((person) => person.name || person.address).join(", ");
  const addressed = draft?.inserted.draft ?? null;
  return (
    <DraftControlsProvider value={props.controls}>
      <section
        ref={screen}
        className={styles.draft}
        aria-label={texts.draft.title}
        aria-busy={draft === null && !hasFailed}
        onKeyDown={(event) => {
          if (rowKey(event) === "back") props.onBack();
        }}
      >
        <div className={styles.top}>
          <h2 ref={title} tabIndex={-1} className={styles.title}>
            {texts.draft.title}
          </h2>
          <Button size="small" appearance="subtle" icon={<ArrowLeft16Regular />} onClick={props.onBack}>
            {texts.draft.back}
          </Button>
        </div>
        <DraftChoices
          written={draft}
          reading={reading}
          locale={locale}
          wishes={wishes}
          words={words}
          onLocaleChange={props.onLocaleChange}
          onChange={change}
        />
        {hasFailed && (
          <div role="alert">
            <p>{texts.notice.draftFailed}</p>
            <Button size="small" onClick={() => setAttempt(attempt + 1)}>
              {texts.screens.tryAgain}
            </Button>
          </div>
        )}
        {draft === null && !hasFailed && <p className={shared.small}>{texts.draft.writing}</p>}
        {draft !== null && addressed !== null && !hasFailed && (
          <>
            <DraftFields
              fields={draft.fields}
              locales={draft.languages.map((language) => language.locale)}
              words={words}
              wishes={wishes}
              onChange={change}
            />
            <div className={shared.small}>
              {addressed.to.length > 0 && <div>{fill(texts.draft.to, { people: names(addressed.to) })}</div>}
              {addressed.cc.length > 0 && <div>{fill(texts.draft.cc, { people: names(addressed.cc) })}</div>}
            </div>
            <div className={draft.languages.length > 1 ? styles.two : styles.one}>
              {draft.languages.map((language) => (
                <DraftText key={language.locale} language={language} />
              ))}
            </div>
            <label className={shared.small}>
              <input
                type="checkbox"
                checked={wishes.tellsOfTool}
                onChange={(event) => change({ kind: "toolTold", isTold: event.target.checked })}
              />{" "}
              {words.texts.tellsOfTool}
            </label>
            {draft.step !== null && (
              <NextStepMeter
                step={draft.step}
                locale={draft.languages[0]?.locale ?? locale}
                texts={words.texts.step}
                onAdd={(what) => change({ kind: "added", what })}
              />
            )}
          </>
        )}
      </section>
    </DraftControlsProvider>
  );
}

/** The last that fits: what was just added stands at the end. */
function focusOn(screen: HTMLElement | null, wanted: string): void {
  [...(screen?.querySelectorAll<HTMLElement>(wanted) ?? [])].at(-1)?.focus();
}
