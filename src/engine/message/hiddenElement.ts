/** Whether an element of an HTML mail is meant not to be seen; its text is no part of what the author wrote. */

/** What the elements around it say about text size and colour. */
export interface Surroundings {
  readonly hasZeroSize: boolean;
  readonly isWhiteText: boolean;
  readonly hasColouredGround: boolean;
}
export type Attributes = ReadonlyMap<string, string>;

export const PLAIN_SURROUNDINGS: Surroundings = { hasZeroSize: false, isWhiteText: false, hasColouredGround: false };

const NEVER_SHOWN = new Set([
  "title",
  "style",
  "script",
  "noscript",
  "template",
  "svg",
  "math",
  "object",
  "embed",
  "iframe",
  "audio",
  "video",
  "canvas",
  "select",
  "datalist",
  "textarea",
  "map",
  "xml",
  "meta",
  "link",
  "base",
  "input",
  "button",
]);
const GONE = /(?:^|;)(?:display:none|visibility:(?:hidden|collapse)|mso-hide:all|opacity:0(?:\.0+)?(?:;|!|$))/;
const OFF_SCREEN = /(?:^|;)(?:left|top|right|text-indent|margin-left|margin-top):-\d{3,}/;
const NO_ROOM = /(?:^|;)(?:max-)?(?:height|width):0(?:px|pt|em|%)?(?:;|!|$)/;
const OVERFLOW_HIDDEN = /(?:^|;)overflow:hidden/;
const ZERO_SIZE = /^(?:0|1)(?:\.0+)?(?:px|pt|em|rem|%)?$/;
const WHITE = /^(?:#fff|#ffffff|white|rgb\(255,255,255\)|rgba\(255,255,255,[\d.]+\)|transparent|rgba\(\d+,\d+,\d+,0\))$/;

/** Elements that browsers never show, or that are marked as hidden. `selectors`: what the mail's style sheet hides. */
export function isHiddenElement(tag: string, attributes: Attributes, selectors: ReadonlySet<string>): boolean {
  if (NEVER_SHOWN.has(tag) || attributes.has("hidden")) return true;
  if (selectors.size > 0 && isSelected(attributes, selectors)) return true;
  const style = plainStyle(attributes.get("style"));
  if (style === "") return false;
  return GONE.test(style) || OFF_SCREEN.test(style) || (NO_ROOM.test(style) && OVERFLOW_HIDDEN.test(style));
}

/** The surroundings that this element makes for its children. */
export function surroundingsIn(outer: Surroundings, attributes: Attributes): Surroundings {
  const style = plainStyle(attributes.get("style"));
  const ground = property(style, "background-color") ?? property(style, "background") ?? attributes.get("bgcolor")?.toLowerCase() ?? null;
  const colour = property(style, "color") ?? attributes.get("color")?.toLowerCase() ?? null;
  const size = property(style, "font-size");
  if (ground === null && colour === null && size === null && !attributes.has("background")) return outer;
  const coloured = attributes.has("background") || (ground !== null && !WHITE.test(ground) && ground !== "none" && ground !== "inherit");
  return {
    hasZeroSize: size === null ? outer.hasZeroSize : ZERO_SIZE.test(size),
    isWhiteText: colour === null ? outer.isWhiteText : WHITE.test(colour),
    hasColouredGround: outer.hasColouredGround || coloured,
  };
}

/** Text too small to see, or white on white. */
export function isInvisibleText(surroundings: Surroundings): boolean {
  return surroundings.hasZeroSize || (surroundings.isWhiteText && !surroundings.hasColouredGround);
}

function isSelected(attributes: Attributes, selectors: ReadonlySet<string>): boolean {
  if (selectors.has(`#${attributes.get("id") ?? ""}`)) return true;
  const classes = attributes.get("class")?.slice(0, 1_000).split(/\s+/) ?? [];
  return classes.some((name) => selectors.has(`.${name}`));
}

function plainStyle(style: string | undefined): string {
  return style === undefined
    ? ""
    : style
        .slice(0, 4_000)
        .toLowerCase()
        .replace(/\s+/g, "")
        .replace(/!important/g, "");
}

function property(style: string, name: string): string | null {
  if (!style.includes(name)) return null;
  for (const declaration of style.split(";")) if (declaration.startsWith(`${name}:`)) return declaration.slice(name.length + 1);
  return null;
}
