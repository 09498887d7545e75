/** What a mail's own style sheet says about plain selectors. */

/** A style sheet beyond this is cut. */
const MOST_CHARACTERS = 200_000;
/** "p", ".preheader", "#hidden", "td.note" (read as ".note"). */
const SIMPLE_SELECTOR = /^(?:<!--)?\s*(?:[a-z][a-z0-9]{0,9})?([.#][\w-]{1,80})$|^(?:<!--)?\s*([a-z][a-z0-9]{0,9})$/i;

/** Declarations by "tag", ".class" and "#id", as written; later ones stand behind earlier ones. */
export type StyleRules = Map<string, string>;

/** Adds the rules of one sheet: only plain selectors outside of @media, which may apply to print or to small screens alone. */
export function addStyleRules(rules: StyleRules, css: string): void {
  const text = withoutComments(css.slice(0, MOST_CHARACTERS));
  let at = 0;
  for (let open = text.indexOf("{"); open !== -1; open = text.indexOf("{", at)) {
    const selectors = text.slice(at, open);
    const isBlock = selectors.trimStart().startsWith("@");
    const close = isBlock ? endOfBlock(text, open) : text.indexOf("}", open);
    if (close === -1) break;
    if (!isBlock) {
      const declarations = text.slice(open + 1, close);
      for (const selector of selectors.split(",")) {
        const found = SIMPLE_SELECTOR.exec(selector.trim());
        const name = found?.[1] ?? found?.[2]?.toLowerCase();
        if (name !== undefined) rules.set(name, `${(rules.get(name) ?? "").slice(-MOST_OF_A_RULE)};${declarations}`);
      }
    }
    at = close + 1;
  }
}
/** The same selector a hundred thousand times must not grow without end. */
const MOST_OF_A_RULE = 2_000;

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
