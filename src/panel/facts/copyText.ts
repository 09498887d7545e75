/** Puts plain text on the clipboard; false where the client forbids it. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** Both forms at once, so that a table stays a table in rich editors; plain text alone where that is all the client takes. */
export async function copyTable(table: { readonly html: string; readonly text: string }): Promise<boolean> {
  try {
    await navigator.clipboard.write([
      new ClipboardItem({
        "text/html": new Blob([table.html], { type: "text/html" }),
        "text/plain": new Blob([table.text], { type: "text/plain" }),
      }),
    ]);
    return true;
  } catch {
    return copyText(table.text);
  }
}

/** Marks the words, so that the user's own copy command takes them. */
export function selectText(element: HTMLElement): void {
  const range = document.createRange();
  range.selectNodeContents(element);
  const selection = window.getSelection();
  selection?.removeAllRanges();
  selection?.addRange(range);
}
