import { makeStyles, tokens } from "@fluentui/react-components";
import { useDraftControls } from "./draftControls.ts";
import type { DraftInLanguage, ShownLine } from "./draftPort.ts";

const useStyles = makeStyles({
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
  // What is open must catch the eye in every theme, also where colours are the system's own: the frame says it too.
  open: {
    padding: "0 2px",
    border: `1px dashed ${tokens.colorPaletteYellowBorderActive}`,
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorPaletteYellowBackground1,
    color: tokens.colorNeutralForeground1,
  },
  own: { borderLeft: `2px solid ${tokens.colorBrandStroke1}`, paddingLeft: "4px" },
  language: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", alignContent: "start", gap: tokens.spacingVerticalXS, minWidth: 0 },
});

/** The draft as it will stand in the mail; what is to be filled in is marked. */
export function DraftText({ language }: { readonly language: DraftInLanguage }) {
  const styles = useStyles();
  const { faceOf } = useDraftControls();
  const { locale, rendered, lines } = language;
  const shown = (line: ShownLine) => {
    if (line.mark === "open") return <mark className={styles.open}>{line.text}</mark>;
    return line.mark === "own" ? <span className={styles.own}>{line.text}</span> : line.text;
  };
  return (
    <div className={styles.language} lang={locale}>
      <p className={styles.subject}>{rendered.draft.subject}</p>
      <div className={styles.text} data-draft-text={locale} style={{ fontFamily: faceOf(locale) }}>
        {lines.map((line, index) => (
          // Lines have no identity of their own: the text is written anew as a whole.
          // biome-ignore lint/suspicious/noArrayIndexKey: a line is its place
          <span key={index}>
            {index > 0 && "\n"}
            {line.isApart && "\n"}
            {shown(line)}
          </span>
        ))}
      </div>
    </div>
  );
}
