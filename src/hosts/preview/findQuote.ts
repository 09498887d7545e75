/** Finds a quoted sentence in rendered mail, where white space and line breaks differ from the text that was read. */

interface Place {
  readonly node: Text;
  readonly offset: number;
}

/** The DOM range of `quote` below `root`, ignoring white space; null when it is not there. */
export function findQuote(root: Node, quote: string): Range | null {
  const document = root.ownerDocument;
  const wanted = quote.replace(/[\s>]+/gu, "");
  if (document === null || wanted === "") return null;
  const places: Place[] = [];
  let text = "";
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (!(node instanceof (document.defaultView ?? window).Text)) continue;
    for (let offset = 0; offset < node.data.length; offset += 1) {
      const character = node.data.charAt(offset);
      if (/[\s>]/u.test(character)) continue;
      text += character;
      places.push({ node, offset });
    }
  }
  const at = text.indexOf(wanted);
  const first = places[at];
  const last = places[at + wanted.length - 1];
  if (at < 0 || first === undefined || last === undefined) return null;
  const range = document.createRange();
  range.setStart(first.node, first.offset);
  range.setEnd(last.node, last.offset + 1);
  return range;
}
