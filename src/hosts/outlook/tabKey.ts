/** Keeps the Tab key working where the focus rests on something that is no tab stop, as on a heading that was just opened. */

/**
 * Outlook on the web moves the focus itself, through office.js, from one tab stop to the next; from anything else it takes Tab for "leave the
 * pane". There the browser's own Tab is the right one: office.js, which listens at the window, does not hear of it.
 */
export function keepTabInPane(): void {
  document.addEventListener("keydown", (event) => {
    const { activeElement } = document;
    if (event.key === "Tab" && activeElement instanceof HTMLElement && activeElement !== document.body && activeElement.tabIndex < 0)
      event.stopPropagation();
  });
}
