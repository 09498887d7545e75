import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { Address, Instant, Locale, ThreadReading } from "../../engine/types.ts";
import type { RenderedDraft } from "../mailHost.ts";
import { fill, usePanelWords } from "../panelWords.ts";
import { rowKey } from "../rowKeys.ts";
import { quietText } from "../textStyles.ts";
import { useNudgeControls } from "./nudgeControls.ts";
import type { NudgeReader, ReminderAsked } from "./nudgePort.ts";
import { useNudgeWords } from "./nudgeWordsContext.ts";

const useStyles = makeStyles({
  reminder: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: tokens.spacingVerticalS, minWidth: 0 },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, borderRadius: tokens.borderRadiusMedium },
  },
  small: {
    ...quietText,
  },
  text: {
    margin: 0,
    padding: tokens.spacingHorizontalS,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    whiteSpace: "pre-wrap",
    overflowWrap: "anywhere",
    lineBreak: "strict",
  },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** The reminder as it will stand in the mail. Nothing leaves this screen without a click on Insert. */
export function ReminderView(props: {
  readonly reader: NudgeReader;
  readonly reading: ThreadReading;
  readonly people: readonly Address[];
  readonly about: Omit<ReminderAsked, "now">;
  readonly now: () => Instant;
  readonly onInsert: (draft: RenderedDraft) => void;
  readonly onBack: () => void;
}) {
  const { reader, reading, now } = props;
  const { wasAsked, checkIn } = props.about;
  const { Button, LanguageSelect, faceOf } = useNudgeControls();
  const styles = useStyles();
  const words = usePanelWords();
  const { reminder: texts, actions } = useNudgeWords().texts;
  const title = useRef<HTMLHeadingElement>(null);
  const [locale, setLocale] = useState<Locale | null>(null);
  const [rendered, setRendered] = useState<RenderedDraft | null>(null);
  const [isFailed, setFailed] = useState(false);
  // The same people at every render of the list that holds them.
  const people = props.people.join(" ");
  const asked = useRef(props.people);
  asked.current = props.people;
  useEffect(() => title.current?.focus(), []);
  useEffect(() => {
    let isCurrent = true;
    setRendered(null);
    setFailed(false);
    if (people === "") return undefined;
    reader.reminder(reading, asked.current, locale, { wasAsked, checkIn, now: now() }).then(
      (draft) => isCurrent && setRendered(draft),
      () => isCurrent && setFailed(true),
    );
    return () => {
      isCurrent = false;
    };
  }, [reader, reading, people, locale, wasAsked, checkIn, now]);
  const heading = checkIn === null ? texts.title : texts.checkIn;
  const names = rendered?.draft.to.map(({ name, address }) => name || address).join(", ") ?? "";
  return (
    <section
      className={styles.reminder}
      aria-label={heading}
      onKeyDown={(event) => {
        if (rowKey(event) === "back") props.onBack();
      }}
    >
      <h3 ref={title} tabIndex={-1} className={styles.title}>
        {heading}
      </h3>
      {isFailed && <p className={styles.small}>{texts.failed}</p>}
      {!isFailed && rendered === null && (
        <p role="status" className={styles.small}>
          {texts.writing}
        </p>
      )}
      {rendered !== null && (
        <>
          <LanguageSelect label={words.texts.draft.language} value={rendered.draft.locale} onChange={setLocale} />
          <div className={styles.small}>{fill(words.texts.draft.to, { people: names })}</div>
          <div className={styles.text} lang={rendered.draft.locale} style={{ fontFamily: faceOf(rendered.draft.locale) }}>
            {rendered.text}
          </div>
        </>
      )}
      <div className={styles.actions}>
        <Button appearance="primary" disabledFocusable={rendered === null} onClick={() => rendered !== null && props.onInsert(rendered)}>
          {actions.insert}
        </Button>
        <Button onClick={props.onBack}>{actions.back}</Button>
      </div>
    </section>
  );
}
