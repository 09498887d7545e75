import { makeStyles, tokens } from "@fluentui/react-components";
import { quietText } from "../textStyles.ts";
import type { Nudge } from "./nudgePort.ts";
import { useNudgeWords } from "./nudgeWordsContext.ts";

const useStyles = makeStyles({
  why: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: tokens.spacingVerticalXS,
    ...quietText,
  },
  title: { margin: 0, fontSize: "inherit", lineHeight: "inherit", fontWeight: tokens.fontWeightSemibold },
  lines: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
  quote: {
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalS,
    borderInlineStartWidth: "3px",
    borderInlineStartStyle: "solid",
    borderInlineStartColor: tokens.colorNeutralStroke1,
    color: tokens.colorNeutralForeground1,
    lineBreak: "strict",
  },
  line: { margin: 0 },
});

/** The reason in words: since when, what was counted and what was not, whose clock and how it is known, and the sentences. */
export function WhyNow({ nudge }: { readonly nudge: Nudge }) {
  const styles = useStyles();
  const words = useNudgeWords();
  return (
    <div className={styles.why}>
      <h3 className={styles.title}>{words.texts.why.title}</h3>
      {words.why(nudge).map(({ name, lines, quotes }) => (
        <div key={`${name} ${lines[0]}`}>
          <ul className={styles.lines}>
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          {quotes.map((quote) => (
            <blockquote key={quote} className={styles.quote} dir="auto">
              {quote}
            </blockquote>
          ))}
        </div>
      ))}
      {words.caveats(nudge).map((line) => (
        <p key={line} className={styles.line}>
          {line}
        </p>
      ))}
    </div>
  );
}
