/** Whether an element of an HTML mail is meant not to be seen; its text is no part of what the author wrote. */
import { type Colour, cssColour, isClear, isSameToTheEye } from "./cssColour.ts";
import type { StyleRules } from "./styleRules.ts";

/** What the elements around it say about text size and colour. */
export interface Surroundings {
  readonly isTooSmall: boolean;
  readonly text: Colour;
  /** null: a picture or a colour that cannot be compared. */
  readonly ground: Colour | null;
}
export type Attributes = ReadonlyMap<string, string>;
/** Declarations of one element by property, in small letters and without blanks. */
export type Style = ReadonlyMap<string, string>;

const BLACK: Colour = { channels: [0, 0, 0], alpha: 1 };
const WHITE: Colour = { channels: [255, 255, 255], alpha: 1 };
export const PLAIN_SURROUNDINGS: Surroundings = { isTooSmall: false, text: BLACK, ground: WHITE };

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
const NO_STYLE: Style = new Map();
const FAR_AWAY = /^-\d{3,}/;
const MOVED_AWAY = /translate(?:x|y|3d)?\([^)]{0,20}-\d{3,}|scale\(0(?:\.0+)?\)/;
const CUT_AWAY = /^(?:rect\(0|rect\(1px,1px|inset\((?:50|100)%|circle\(0)/;
const NO_ROOM = /^[01](?:\.0+)?(?:px|pt)?$|^0(?:em|%)?$/;
const PLACES = ["left", "top", "right", "bottom", "text-indent", "margin", "margin-left", "margin-top"];
const ROOMS = ["height", "width", "max-height", "max-width"];
const SIZE = /^(\d{0,6}\.?\d{0,6})(px|pt|em|rem|%|)$/;
/** In the size of a font without a unit of its own: "0/0a", "bold1px/1pxarial". */
const SIZE_IN_FONT = /(?:^|[a-z])(\d{1,4}(?:\.\d{1,4})?)(px|pt|em|rem|%)?(?:\/|(?=[a-z"']))/;
const SMALLEST: Readonly<Record<string, number>> = { px: 2, pt: 2, em: 0.15, rem: 0.15, "%": 15, "": 2 };
const FAINT = 0.06;

/** What the style sheet and the element itself say; the element has the last word. */
export function styleOf(tag: string, attributes: Attributes, rules: StyleRules): Style {
  const own = attributes.get("style") ?? "";
  if (rules.size === 0 && own === "") return NO_STYLE;
  const parts: string[] = [];
  if (rules.size > 0) {
    const classes = attributes.get("class")?.slice(0, 1_000).split(/\s+/) ?? [];
    for (const name of [tag, ...classes.map((one) => `.${one}`), `#${attributes.get("id") ?? ""}`]) parts.push(rules.get(name) ?? "");
  }
  parts.push(own.slice(0, 4_000));
  const style = new Map<string, string>();
  const insisted = new Set<string>();
  for (const declaration of parts.join(";").toLowerCase().replace(/\s+/g, "").split(";")) {
    const colon = declaration.indexOf(":");
    if (colon <= 0) continue;
    const property = declaration.slice(0, colon);
    const isInsisted = declaration.endsWith("!important");
    if (insisted.has(property) && !isInsisted) continue;
    if (isInsisted) insisted.add(property);
    style.set(property, declaration.slice(colon + 1, isInsisted ? -"!important".length : undefined));
  }
  return style;
}

/** Elements that browsers never show, or that their style hides. */
export function isHiddenElement(tag: string, attributes: Attributes, style: Style): boolean {
  if (NEVER_SHOWN.has(tag) || attributes.has("hidden")) return true;
  if (style.size === 0) return false;
  const is = (property: string, ...values: readonly string[]): boolean => values.includes(style.get(property) ?? "");
  if (is("display", "none") || is("visibility", "hidden", "collapse") || is("mso-hide", "all")) return true;
  if (Number(style.get("opacity") || 1) < FAINT || /^opacity\(0(?:\.0+)?%?\)/.test(style.get("filter") ?? "")) return true;
  if (PLACES.some((property) => FAR_AWAY.test(style.get(property) ?? ""))) return true;
  if (MOVED_AWAY.test(style.get("transform") ?? "") || CUT_AWAY.test(style.get("clip") ?? style.get("clip-path") ?? "")) return true;
  return is("overflow", "hidden", "clip") && ROOMS.some((property) => NO_ROOM.test(style.get(property) ?? ""));
}

/** The surroundings that this element makes for its children. */
export function surroundingsIn(tag: string, outer: Surroundings, attributes: Attributes, style: Style): Surroundings {
  const isPictured = attributes.has("background") || (style.get("background-image") ?? "none") !== "none";
  const ground = style.get("background-color") ?? style.get("background") ?? plain(attributes.get("bgcolor"));
  // Links have a colour of their own.
  const colour =
    style.get("-webkit-text-fill-color") ?? style.get("color") ?? plain(attributes.get("color")) ?? (tag === "a" ? "linktext" : null);
  const size = style.get("font-size") ?? null;
  const font = style.get("font") ?? null;
  if (!isPictured && ground === null && colour === null && size === null && font === null) return outer;
  return {
    isTooSmall: isTooSmall(outer.isTooSmall, size, font),
    // A colour that is not known is taken for one that can be seen.
    text: colour === null || colour === "inherit" ? outer.text : (cssColour(colour) ?? UNKNOWN),
    ground: isPictured ? null : groundOf(ground, outer.ground),
  };
}
const UNKNOWN: Colour = { channels: [Number.NaN, Number.NaN, Number.NaN], alpha: 1 };
const NO_GROUND = new Set(["none", "inherit", "initial", "unset", "transparent"]);

function groundOf(written: string | null, outer: Colour | null): Colour | null {
  if (written === null || NO_GROUND.has(written)) return outer;
  const colour = cssColour(written);
  if (colour === null) return null;
  if (isClear(colour)) return outer;
  // Half transparent over something else: a mixture that nobody needs to work out.
  return colour.alpha < 1 ? null : colour;
}

function isTooSmall(outer: boolean, size: string | null, font: string | null): boolean {
  const [, number = "", unit = ""] = (size === null ? SIZE_IN_FONT.exec(font ?? "") : SIZE.exec(size)) ?? [];
  if (number === "") return outer;
  const isRelative = unit === "em" || unit === "%";
  return Number(number) < (SMALLEST[unit] ?? 0) || (isRelative && outer);
}

const plain = (written: string | undefined): string | null => written?.toLowerCase().replace(/\s+/g, "") ?? null;

/** Text too small to see, or of the colour of its ground. */
export function isInvisibleText({ isTooSmall: isSmall, text, ground }: Surroundings): boolean {
  return isSmall || isClear(text) || (ground !== null && isSameToTheEye(text, ground));
}
