import { type GriffelStyle, tokens } from "@fluentui/react-components";

/** Smaller than the text of the pane. */
export const smallText = {
  fontSize: tokens.fontSizeBase200,
  lineHeight: tokens.lineHeightBase200,
} as const satisfies GriffelStyle;

/** What stands beside the matter itself: days, people, reasons. */
export const quietText = {
  ...smallText,
  color: tokens.colorNeutralForeground2,
  overflowWrap: "anywhere",
} as const satisfies GriffelStyle;

/** The name of a part of the pane. */
export const partHeading = {
  ...smallText,
  margin: 0,
  padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS}`,
  fontWeight: tokens.fontWeightSemibold,
  color: tokens.colorNeutralForeground2,
} as const satisfies GriffelStyle;

/** A sentence to copy, in a box of its own. */
export const readySentence = {
  padding: tokens.spacingHorizontalS,
  borderRadius: tokens.borderRadiusMedium,
  backgroundColor: tokens.colorNeutralBackground3,
  overflowWrap: "anywhere",
  lineBreak: "strict",
  userSelect: "text",
} as const satisfies GriffelStyle;
