import { type GriffelStyle, tokens } from "@fluentui/react-components";

/** A button that looks like the text it holds: whole rows are buttons, and Fluent's own button neither wraps nor fills a row. */
export const plainButton = {
  boxSizing: "border-box",
  margin: 0,
  padding: 0,
  border: "none",
  background: "none",
  color: "inherit",
  fontFamily: "inherit",
  fontSize: "inherit",
  lineHeight: "inherit",
  fontWeight: "inherit",
  textAlign: "start",
  cursor: "pointer",
  ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px", borderRadius: tokens.borderRadiusMedium },
} as const satisfies GriffelStyle;
