import { makeStyles, tokens } from "@fluentui/react-components";
import { Open16Regular } from "@fluentui/react-icons/svg/open";
import type { Evidence } from "../engine/types.ts";
import { Facts } from "./Facts.tsx";
import { inContext, languageOf } from "./itemGroups.ts";
import { faceOf } from "./panelTheme.ts";
import { fill, usePanelWords } from "./panelWords.ts";
import { plainButton } from "./plainButton.ts";
import { useShownReading } from "./shownReading.ts";
import { smallText } from "./textStyles.ts";

const useStyles = makeStyles({
  figure: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalS,
    borderLeft: `3px solid ${tokens.colorBrandStroke1}`,
    display: "grid",
    gap: tokens.spacingVerticalXXS,
  },
  words: { margin: 0, whiteSpace: "pre-line", overflowWrap: "anywhere", lineBreak: "strict" },
  // Underlined as well as shaded: a shade alone is lost in high contrast and to many eyes.
  exact: {
    color: "inherit",
    backgroundColor: tokens.colorBrandBackground2,
    borderBottom: `2px solid ${tokens.colorBrandStroke1}`,
    boxDecorationBreak: "clone",
    "@media (forced-colors: active)": { backgroundColor: "Mark", color: "MarkText" },
  },
  show: {
    ...plainButton,
    display: "inline-flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    minHeight: "24px",
    color: tokens.colorBrandForegroundLink,
    ":hover": { color: tokens.colorBrandForegroundLinkHover, textDecorationLine: "underline" },
  },
  source: { ...smallText, color: tokens.colorNeutralForeground2 },
});

/** The exact words in their sentence, with who wrote them, when, and the way to their place in the mail. Shows nothing for a message that is not in the thread. */
export function Quote({ evidence }: { readonly evidence: Evidence }) {
  const styles = useStyles();
  const words = usePanelWords();
  const { messages, reading, showInMessage } = useShownReading();
  const message = messages.get(evidence.span.message);
  if (message === undefined) return null;
  const { before, words: exact, after } = inContext(message, evidence.span);
  const language = languageOf(message, evidence.span);
  const clock = words.authorClock(message);
  const source = [
    words.person(message.from, reading.me),
    message.sentAt === null ? words.texts.details.noTime : words.moment(message.sentAt),
    clock === null ? null : fill(words.texts.details.theirTime, { time: clock }),
    message.origin === "quoted" ? words.texts.details.fromQuote : null,
  ];
  return (
    <figure className={styles.figure}>
      <blockquote className={styles.words} lang={language} style={{ fontFamily: faceOf(language) }}>
        {before}
        <mark className={styles.exact}>{exact}</mark>
        {after}
      </blockquote>
      <figcaption className={styles.source}>
        <Facts facts={source.filter((text) => text !== null).map((text) => ({ text }))} />
        {showInMessage !== null && (
          <button type="button" className={styles.show} onClick={() => showInMessage(evidence)}>
            <Open16Regular aria-hidden />
            {words.texts.details.showInMessage}
          </button>
        )}
      </figcaption>
    </figure>
  );
}
