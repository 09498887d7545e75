import { makeStyles, tokens } from "@fluentui/react-components";
import { quietText } from "../textStyles.ts";

/** What the parts of the draft screen share. */
export const useDraftStyles = makeStyles({
  field: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: tokens.spacingVerticalXXS, minWidth: 0 },
  control: { minWidth: 0, width: "100%" },
  // Fluent's own is three lines high before a word is written.
  text: { minHeight: "32px", height: "32px", fieldSizing: "content" },
  small: {
    margin: 0,
    ...quietText,
  },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  list: {
    margin: 0,
    padding: 0,
    listStyleType: "none",
    display: "grid",
    gap: tokens.spacingVerticalS,
    gridTemplateColumns: "minmax(0, 1fr)",
  },
  /** Fluent's button neither wraps nor keeps to the beginning of the line. */
  sentence: {
    justifyContent: "start",
    width: "100%",
    minWidth: 0,
    height: "auto",
    textAlign: "start",
    fontWeight: tokens.fontWeightRegular,
    overflowWrap: "anywhere",
    whiteSpace: "normal",
    lineBreak: "strict",
  },
});
