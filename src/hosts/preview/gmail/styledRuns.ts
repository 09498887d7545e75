/** The little HTML of a card's text as runs of one look each, so that nothing of a mail is ever put into the page as HTML. */
export interface Run {
  /** "\n" for a line break. */
  readonly text: string;
  readonly isBold: boolean;
  readonly isItalic: boolean;
  readonly isUnderlined: boolean;
  readonly isStruck: boolean;
  readonly color: string | null;
}

const TOKEN = /<(\/?)(b|i|u|s|font)(?: color="(#[0-9a-f]{6})")?>|<br>|&(?:amp|lt|gt);/g;
const ENTITIES: Readonly<Record<string, string>> = { "&amp;": "&", "&lt;": "<", "&gt;": ">" };

/** Reads a text that validateCard let pass. */
export function styledRuns(text: string): readonly Run[] {
  const runs: Run[] = [];
  const open: { readonly tag: string; readonly color: string | null }[] = [];
  let words = "";
  let read = 0;
  const has = (tag: string): boolean => open.some((one) => one.tag === tag);
  const flush = (): void => {
    if (words === "") return;
    const color = open.findLast((one) => one.color !== null)?.color ?? null;
    runs.push({ text: words, isBold: has("b"), isItalic: has("i"), isUnderlined: has("u"), isStruck: has("s"), color });
    words = "";
  };
  for (const match of text.matchAll(TOKEN)) {
    words += text.slice(read, match.index);
    read = match.index + match[0].length;
    const tag = match[2];
    if (match[0] === "<br>") words += "\n";
    else if (tag === undefined) words += ENTITIES[match[0]] ?? "";
    else {
      flush();
      if (match[1] === "/") open.pop();
      else open.push({ tag, color: match[3] ?? null });
    }
  }
  words += text.slice(read);
  flush();
  return runs;
}
