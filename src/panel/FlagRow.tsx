import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Dismiss16Regular } from "@fluentui/react-icons/svg/dismiss";
import { useEffect, useState } from "react";
import type { Flag, Locale } from "../engine/types.ts";
import { flagId } from "./edits.ts";
import { flagReadings, flagTitle, quoteLabel } from "./flagWords.ts";
import type { PanelReader } from "./panelReader.ts";
import { faceOf } from "./panelTheme.ts";
import { usePanelWords } from "./panelWords.ts";
import { Quote } from "./Quote.tsx";
import { step, useShownReading } from "./shownReading.ts";
import { quietText, readySentence, smallText } from "./textStyles.ts";

const useStyles = makeStyles({
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
    ...quietText,
  },
  readings: { display: "grid", ...smallText },
  ask: {
    margin: 0,
    ...readySentence,
  },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
});

type Ask = PanelReader["ask"];

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

/** One thing to look at twice: what is doubtful, both quotes, both readings, and the sentence that settles it. */
export function FlagRow({ flag, ask, locale }: { readonly flag: Flag; readonly ask: Ask; readonly locale: Locale }) {
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
