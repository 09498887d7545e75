import { Button, makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { ArrowLeft16Regular } from "@fluentui/react-icons/svg/arrow-left";
import { useEffect, useRef } from "react";
import type { Locale, Person } from "../engine/types.ts";
import { LanguageSelect } from "./LanguageSelect.tsx";
import type { DraftScreen } from "./panelState.ts";
import { faceOf } from "./panelTheme.ts";
import { fill, usePanelWords } from "./panelWords.ts";
import { rowKey } from "./rowKeys.ts";

const useStyles = makeStyles({
  draft: { display: "grid", gap: tokens.spacingVerticalS, padding: tokens.spacingHorizontalM, minWidth: 0 },
  top: { display: "flex", flexWrap: "wrap", justifyContent: "space-between", gap: tokens.spacingHorizontalS },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, borderRadius: tokens.borderRadiusMedium },
  },
  small: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
  subject: { margin: 0, fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere", lineBreak: "strict" },
  text: {
    margin: 0,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    whiteSpace: "pre-wrap",
    overflowWrap: "anywhere",
    lineBreak: "strict",
  },
});

/** The draft as it will stand in the mail, in the language chosen above it. Nothing leaves this screen without a click on Insert. */
export function DraftView(props: {
  readonly screen: DraftScreen;
  readonly onLocaleChange: (locale: Locale) => void;
  readonly onBack: () => void;
}) {
  const styles = useStyles();
  const words = usePanelWords();
  const { draft: texts } = words.texts;
  const title = useRef<HTMLHeadingElement>(null);
  // The user asked for this screen, so the focus comes along.
  useEffect(() => title.current?.focus(), []);
  const { locale, rendered } = props.screen;
  const names = (people: readonly Person[]) => people.map((person) => person.name || person.address).join(", ");
  return (
    <section
      className={styles.draft}
      aria-label={texts.title}
      onKeyDown={(event) => {
        if (rowKey(event) === "back") props.onBack();
      }}
    >
      <div className={styles.top}>
        <h2 ref={title} tabIndex={-1} className={styles.title}>
          {texts.title}
        </h2>
        <Button size="small" appearance="subtle" icon={<ArrowLeft16Regular />} onClick={props.onBack}>
          {texts.back}
        </Button>
      </div>
      <LanguageSelect label={texts.language} value={locale} onChange={props.onLocaleChange} />
      {rendered === null ? (
        <Spinner size="tiny" label={texts.writing} />
      ) : (
        <>
          <div className={styles.small}>
            {rendered.draft.to.length > 0 && <div>{fill(texts.to, { people: names(rendered.draft.to) })}</div>}
            {rendered.draft.cc.length > 0 && <div>{fill(texts.cc, { people: names(rendered.draft.cc) })}</div>}
          </div>
          <p className={styles.subject} lang={locale}>
            {rendered.draft.subject}
          </p>
          <div className={styles.text} lang={locale} style={{ fontFamily: faceOf(locale) }}>
            {rendered.text}
          </div>
        </>
      )}
    </section>
  );
}
