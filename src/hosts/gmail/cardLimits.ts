/** How large a card may be. Where Google names no number, the number is ours and far above what a pane shows. */
export const cardLimits = {
  /** Google: more are ignored. */
  sections: 100,
  /** Google drops the section that brings a card above 100, and all after it. Ours leaves room for what Gmail adds. */
  widgets: 60,
  /** Google: items of one selection. */
  selectionItems: 100,
  buttons: 6,
  menuItems: 10,
  parameters: 20,
  /** Characters, tags and entities counted as written. */
  text: 6000,
  label: 1000,
  title: 400,
  buttonText: 80,
  name: 6000,
  /** An item is named by the Message-IDs of its quotes, each of which may be a whole header line. */
  parameterValue: 20_000,
  url: 2048,
} as const;
