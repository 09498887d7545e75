/** format=flowed (RFC 3676): lines that end in a blank go on in the next line. */

const QUOTE_MARKS = /^>*/;

/** Joins flowed lines. Quoted lines join only lines of the same depth. `deleteSpace`: the DelSp parameter, for languages without blanks. */
export function unflow(text: string, deleteSpace: boolean): string {
  const lines: string[] = [];
  let paragraph: string[] = [];
  let openDepth = -1;
  const end = (): void => {
    if (openDepth >= 0) lines.push(`${openDepth > 0 ? `${">".repeat(openDepth)} ` : ""}${paragraph.join("")}`);
    paragraph = [];
    openDepth = -1;
  };
  for (const line of text.split("\n")) {
    const depth = QUOTE_MARKS.exec(line)?.[0].length ?? 0;
    // One blank was put before text that would look like a quote mark.
    const content = line.slice(depth).replace(/^ /, "");
    if (depth !== openDepth) end();
    // "-- " begins the signature; its blank does not flow.
    const isSoft = content.endsWith(" ") && content !== "-- ";
    openDepth = depth;
    paragraph.push(isSoft && deleteSpace ? content.slice(0, -1) : content);
    if (!isSoft) end();
  }
  end();
  return lines.join("\n");
}
