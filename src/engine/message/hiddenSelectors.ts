/** The classes and ids that a mail's own style sheet hides. */

/** A style sheet beyond this is cut. */
const MOST_CHARACTERS = 200_000;
const HIDES = /(?:^|[;{\s])(?:display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all|font-size\s*:\s*0(?:px|pt)?\s*(?:[;!]|$))/i;
const SIMPLE_SELECTOR = /^(?:<!--)?\s*[a-z]{0,10}([.#][\w-]{1,80})$/i;

/** ".preheader", "#hidden": only plain selectors outside of @media, which may apply to print or to small screens alone. */
export function hiddenSelectors(css: string): readonly string[] {
  const text = withoutComments(css.slice(0, MOST_CHARACTERS));
  const found: string[] = [];
  let at = 0;
  for (let open = text.indexOf("{"); open !== -1; open = text.indexOf("{", at)) {
    const selectors = text.slice(at, open);
    const close = selectors.trimStart().startsWith("@") ? endOfBlock(text, open) : text.indexOf("}", open);
    if (close === -1) break;
    if (!selectors.trimStart().startsWith("@") && HIDES.test(text.slice(open + 1, close))) {
      for (const selector of selectors.split(",")) {
        const name = SIMPLE_SELECTOR.exec(selector.trim())?.[1];
        if (name !== undefined) found.push(name);
      }
    }
    at = close + 1;
  }
  return found;
}

function endOfBlock(text: string, open: number): number {
  let depth = 0;
  for (let i = open; i < text.length; i += 1) {
    const character = text.charAt(i);
    if (character === "{") depth += 1;
    if (character === "}") depth -= 1;
    if (depth === 0) return i;
  }
  return -1;
}

function withoutComments(css: string): string {
  const kept: string[] = [];
  let at = 0;
  for (let open = css.indexOf("/*"); open !== -1; open = css.indexOf("/*", at)) {
    kept.push(css.slice(at, open));
    const close = css.indexOf("*/", open + 2);
    if (close === -1) return kept.join("");
    at = close + 2;
  }
  return kept.join("") + css.slice(at);
}
