import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronDown16Regular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRight16Regular } from "@fluentui/react-icons/svg/chevron-right";
import { Dismiss16Regular } from "@fluentui/react-icons/svg/dismiss";
import { Info16Regular } from "@fluentui/react-icons/svg/info";
import { Warning16Regular } from "@fluentui/react-icons/svg/warning";
import { useEffect, useId, useState } from "react";
import type { Flag, Locale } from "../engine/types.ts";
import { flagId } from "./edits.ts";
import { Facts } from "./Facts.tsx";
import { bySeriousness, familyOf, flagCounts, flagReadings, flagTitle, quoteLabel } from "./flagWords.ts";
import { faceOf } from "./panelTheme.ts";
import { usePanelWords } from "./panelWords.ts";
import { plainButton } from "./plainButton.ts";
import { Quote } from "./Quote.tsx";
import { step, useShownReading } from "./shownReading.ts";

const useStyles = makeStyles({
  strip: {
    margin: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} 0`,
    border: `1px solid ${tokens.colorStatusWarningBorder1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorStatusWarningBackground1,
    color: tokens.colorNeutralForeground1,
  },
  // A date nobody gave is worth knowing, not a warning.
  quiet: { border: `1px solid ${tokens.colorNeutralStroke2}`, backgroundColor: tokens.colorNeutralBackground2 },
  quietIcon: { color: tokens.colorNeutralForeground2 },
  heading: { margin: 0, fontSize: "inherit", fontWeight: tokens.fontWeightRegular },
  toggle: {
    ...plainButton,
    display: "grid",
    gridTemplateColumns: "auto minmax(0, 1fr) auto",
    alignItems: "start",
    columnGap: tokens.spacingHorizontalS,
    width: "100%",
    minHeight: "44px",
    padding: `${tokens.spacingVerticalMNudge} ${tokens.spacingHorizontalS}`,
  },
  icon: { marginTop: "2px", color: tokens.colorStatusWarningForeground1 },
  chevron: { marginTop: "2px" },
  list: {
    margin: 0,
    padding: 0,
    backgroundColor: tokens.colorNeutralBackground1,
    borderRadius: `0 0 ${tokens.borderRadiusMedium} ${tokens.borderRadiusMedium}`,
  },
  flag: {
    listStyleType: "none",
    display: "grid",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    minWidth: 0,
  },
  title: { margin: 0, fontSize: "inherit", fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  small: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
  readings: { display: "grid", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  ask: {
    margin: 0,
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    overflowWrap: "anywhere",
    lineBreak: "strict",
    userSelect: "text",
  },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
});

type Ask = (flag: Flag, locale: Locale) => Promise<string>;

/** The ready sentence; null until it was written, and for good where its code could not be loaded. */
function useSentence(ask: Ask, flag: Flag, locale: Locale): string | null {
  const [sentence, setSentence] = useState<string | null>(null);
  useEffect(() => {
    let isWanted = true;
    ask(flag, locale).then(
      (written) => {
        if (isWanted) setSentence(written);
      },
      () => setSentence(null),
    );
    return () => {
      isWanted = false;
    };
  }, [ask, flag, locale]);
  return sentence;
}

function FlagRow({ flag, ask, locale }: { readonly flag: Flag; readonly ask: Ask; readonly locale: Locale }) {
  const styles = useStyles();
  const words = usePanelWords();
  const { edit } = useShownReading();
  const { flags } = words.texts;
  const sentence = useSentence(ask, flag, locale);
  const readings = flagReadings(flag, words);
  return (
    <li className={styles.flag}>
      <h3 className={styles.title}>{flagTitle(flag, words)}</h3>
      {flag.evidence.map((evidence, place) => (
        <div key={`${evidence.span.message} ${evidence.span.start}`}>
          {quoteLabel(flag, place, words) !== null && <div className={styles.small}>{quoteLabel(flag, place, words)}</div>}
          <Quote evidence={evidence} />
        </div>
      ))}
      {readings.length > 0 && (
        <div className={styles.readings}>
          {readings.map((reading) => (
            <span key={reading}>{reading}</span>
          ))}
        </div>
      )}
      {sentence !== null && (
        <div>
          <div className={styles.small}>{flags.ask}</div>
          <p className={styles.ask} lang={locale} style={{ fontFamily: faceOf(locale) }}>
            {sentence}
          </p>
        </div>
      )}
      <div className={styles.buttons}>
        <Button size="small" icon={<Dismiss16Regular />} onClick={() => edit("notAnItem", step({ kind: "notAnItem", item: flagId(flag) }))}>
          {flags.leaveOut}
        </Button>
      </div>
    </li>
  );
}

/** The strip that tells what to look at twice, and opens to both quotes and the sentence that settles it. */
export function FlagList(props: { readonly flags: readonly Flag[]; readonly ask: Ask; readonly askLocale: Locale }) {
  const styles = useStyles();
  const words = usePanelWords();
  const listId = useId();
  const [isOpen, setOpen] = useState(false);
  if (props.flags.length === 0) return null;
  const isQuiet = props.flags.every((flag) => familyOf(flag) === "noDate");
  const Icon = isQuiet ? Info16Regular : Warning16Regular;
  const Chevron = isOpen ? ChevronDown16Regular : ChevronRight16Regular;
  return (
    <section className={mergeClasses(styles.strip, isQuiet && styles.quiet)}>
      <h2 className={styles.heading}>
        <button
          type="button"
          className={styles.toggle}
          aria-expanded={isOpen}
          aria-controls={isOpen ? listId : undefined}
          onClick={() => setOpen(!isOpen)}
        >
          <Icon className={mergeClasses(styles.icon, isQuiet && styles.quietIcon)} aria-hidden />
          <span>
            <Facts facts={flagCounts(props.flags, words).map((text) => ({ text }))} />
          </span>
          <Chevron className={styles.chevron} aria-hidden />
        </button>
      </h2>
      {isOpen && (
        <ul id={listId} className={styles.list}>
          {bySeriousness(props.flags).map((flag) => (
            <FlagRow key={flagId(flag)} flag={flag} ask={props.ask} locale={props.askLocale} />
          ))}
        </ul>
      )}
    </section>
  );
}
