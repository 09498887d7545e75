/** Lines of an HTML body as a reader sees them, with the quoting that its elements tell. */
import { type DefaultTreeAdapterTypes, parse } from "parse5";
import { type BodyLine, type Container, cleanText, MOST_LINES, quoteDepth } from "./bodyLines.ts";
import { isHiddenElement, isInvisibleText, PLAIN_SURROUNDINGS, type Surroundings, styleOf, surroundingsIn } from "./hiddenElement.ts";
import { isCitation, quoteElement } from "./quoteElement.ts";
import { addStyleRules, type StyleRules } from "./styleRules.ts";

type Node = DefaultTreeAdapterTypes.ChildNode;

const BLOCKS = new Set([
  "address",
  "article",
  "aside",
  "blockquote",
  "body",
  "center",
  "dd",
  "details",
  "div",
  "dl",
  "dt",
  "fieldset",
  "figcaption",
  "figure",
  "footer",
  "form",
  "h1",
  "h2",
  "h3",
  "h4",
  "h5",
  "h6",
  "header",
  "hr",
  "html",
  "li",
  "main",
  "nav",
  "ol",
  "p",
  "pre",
  "section",
  "summary",
  "table",
  "tbody",
  "tfoot",
  "thead",
  "tr",
  "ul",
  "caption",
]);
/** Browsers leave room around these. */
const SPACED = new Set(["p", "li", "ul", "ol", "table", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "pre"]);
const NOT_IN_A_SHORT_ROW = new Set(["table", "blockquote", "ul", "ol", "pre", "hr"]);
const MOST_NODES_OF_A_ROW = 200;
const LONGEST_CELL = 120;
/** More than this is a signature or a whole mail beside a picture. */
const MOST_BLOCKS_OF_A_CELL = 2;
const WHITE_SPACE = /[ \t\r\n\f]+/g;
const LINE_END = /\r\n|\n|\r/u;

/** What holds for everything inside an element. */
interface Place {
  readonly depth: number;
  readonly container: Container | null;
  readonly inSignature: boolean;
  readonly indentOnly: boolean;
  readonly keepsSpace: boolean;
  readonly surroundings: Surroundings;
  /** Inside a table row whose cells hold a few words each: one line, whatever elements the words stand in. */
  readonly inShortRow: boolean;
}
/** The stack holds nodes still to be read and the ends of blocks still to be closed; depth of nesting costs no call stack. */
type Step =
  | { readonly kind: "node"; readonly node: Node; readonly place: Place }
  | { readonly kind: "blockEnd"; readonly place: Place; readonly spaced: boolean }
  | { readonly kind: "cellEnd"; readonly place: Place };

/** Parses with the rules of browsers and walks the tree once, no farther than a few lines beyond MOST_LINES. */
export function htmlLines(html: string): readonly BodyLine[] {
  const writer = lineWriter();
  const place: Place = {
    depth: 0,
    container: null,
    inSignature: false,
    indentOnly: false,
    keepsSpace: false,
    surroundings: PLAIN_SURROUNDINGS,
    inShortRow: false,
  };
  const steps: Step[] = [];
  const rules: StyleRules = new Map();
  pushChildren(steps, parse(html).childNodes, place);
  for (let step = steps.pop(); step !== undefined && writer.lines().length <= MOST_LINES; step = steps.pop()) {
    if (step.kind === "blockEnd") {
      writer.endLine(step.place);
      if (step.spaced) writer.blankLine(step.place);
    } else if (step.kind === "cellEnd") writer.endCell();
    else readNode(step.node, step.place, steps, writer, rules);
  }
  writer.endLine(place);
  return writer.lines();
}

function readNode(node: Node, place: Place, steps: Step[], writer: LineWriter, rules: StyleRules): void {
  if (node.nodeName === "#text" && "value" in node) {
    if (!isInvisibleText(place.surroundings)) writer.addText(node.value, place);
    return;
  }
  if (!("tagName" in node)) return;
  const tag = node.tagName;
  if (tag === "br") {
    if (place.inShortRow) writer.addText(" ", place);
    else writer.breakLine(place);
    return;
  }
  // "Jane <jane@example.com>" whose angle brackets a program forgot to escape.
  if (tag.includes("@")) writer.addText(`<${tag}>`, place);
  if (tag === "style") {
    for (const child of node.childNodes) if ("value" in child) addStyleRules(rules, child.value);
    return;
  }
  const attributes = new Map(node.attrs.map((attribute) => [attribute.name, attribute.value]));
  const style = styleOf(tag, attributes, rules);
  if (isHiddenElement(tag, attributes, style)) return;
  const isBlock = BLOCKS.has(tag) && !place.inShortRow;
  if (place.inShortRow && BLOCKS.has(tag)) writer.addText(" ", place);
  if (isBlock) writer.endLine(place);
  const quoting = quoteElement(attributes);
  if (quoting.isMarker) {
    writer.endLine(place);
    writer.mark();
  }
  const isQuote = tag === "blockquote";
  const inner: Place = {
    depth: place.depth + (isQuote ? 1 : 0),
    container: quoting.isContainer ? { parent: place.container, level: (place.container?.level ?? 0) + 1 } : place.container,
    inSignature: place.inSignature || quoting.isSignature,
    indentOnly: isQuote ? !isCitation(attributes) : place.indentOnly,
    keepsSpace: place.keepsSpace || tag === "pre",
    surroundings: surroundingsIn(tag, place.surroundings, attributes, style),
    inShortRow: place.inShortRow || (tag === "tr" && isShortRow(node.childNodes)),
  };
  if (isBlock) {
    const spaced =
      SPACED.has(tag) &&
      !(attributes.get("class") ?? "").toLowerCase().includes("msonormal") &&
      !(attributes.get("class") ?? "").toLowerCase().includes("msolist");
    steps.push({ kind: "blockEnd", place: inner, spaced });
  }
  if (tag === "td" || tag === "th") steps.push({ kind: "cellEnd", place: inner });
  pushChildren(steps, node.childNodes, inner);
}

/** Looks at so many nodes of a row at most, so that rows in rows cost no more. */
function isShortRow(cells: readonly Node[]): boolean {
  let nodes = 0;
  let filled = 0;
  for (const cell of cells) {
    let characters = 0;
    let blocks = 0;
    const rest: Node[] = [cell];
    for (let node = rest.pop(); node !== undefined; node = rest.pop()) {
      nodes += 1;
      if (nodes > MOST_NODES_OF_A_ROW || characters > LONGEST_CELL || blocks > MOST_BLOCKS_OF_A_CELL) return false;
      if (node.nodeName === "#text" && "value" in node) characters += node.value.trim().length;
      if (!("tagName" in node)) continue;
      if (NOT_IN_A_SHORT_ROW.has(node.tagName)) return false;
      if (node.tagName === "br" || (BLOCKS.has(node.tagName) && node !== cell)) blocks += 1;
      rest.push(...node.childNodes.slice(0, MOST_NODES_OF_A_ROW));
    }
    if (characters > 0) filled += 1;
  }
  return filled >= 2;
}

function pushChildren(steps: Step[], children: readonly Node[], place: Place): void {
  for (let i = children.length - 1; i >= 0; i -= 1) {
    const node = children[i];
    if (node !== undefined) steps.push({ kind: "node", node, place });
  }
}

interface LineWriter {
  readonly addText: (text: string, place: Place) => void;
  readonly breakLine: (place: Place) => void;
  readonly endLine: (place: Place) => void;
  readonly blankLine: (place: Place) => void;
  readonly endCell: () => void;
  /** The next line is the first of a quoted mail. */
  readonly mark: () => void;
  readonly lines: () => readonly BodyLine[];
}

function lineWriter(): LineWriter {
  const lines: BodyLine[] = [];
  let parts: string[] = [];
  let hasText = false;
  /** "&nbsp;" alone: programs write it to keep a blank line open. */
  let holdsBlankLine = false;
  let endsBlank = true;
  let pendingCell = false;
  let isMarked = false;
  let linePlace: Place | null = null;

  const flush = (place: Place): void => {
    const at = linePlace ?? place;
    const raw = cleanText(parts.join(""));
    const { depth, start } = quoteDepth(raw);
    lines.push({
      text: raw.slice(start).trim(),
      depth: at.depth + depth,
      container: at.container,
      isMarked,
      inSignature: at.inSignature,
      indentOnly: at.indentOnly && depth === 0,
    });
    parts = [];
    hasText = false;
    holdsBlankLine = false;
    endsBlank = true;
    pendingCell = false;
    isMarked = false;
    linePlace = null;
  };
  const addPiece = (piece: string, place: Place): void => {
    if (piece === "" || (pendingCell && piece.trim() === "")) return;
    if (pendingCell && hasText && piece.trim() !== "") {
      parts.push("\t");
      endsBlank = true;
      pendingCell = false;
    }
    holdsBlankLine ||= piece.includes("\u00a0");
    const text = endsBlank ? piece.trimStart() : piece;
    if (text === "") return;
    parts.push(text);
    endsBlank = text.endsWith(" ");
    if (text.trim() !== "") {
      hasText = true;
      linePlace ??= place;
    }
  };
  return {
    addText: (text, place) => {
      if (!place.keepsSpace) {
        addPiece(text.replace(WHITE_SPACE, " "), place);
        return;
      }
      text.split(LINE_END).forEach((piece, index) => {
        if (index > 0) flush(place);
        parts.push(piece);
        if (piece.trim() !== "") {
          hasText = true;
          endsBlank = false;
          linePlace ??= place;
        }
      });
    },
    breakLine: flush,
    endLine: (place) => {
      if (hasText || holdsBlankLine) flush(place);
      else {
        parts = [];
        endsBlank = true;
      }
    },
    blankLine: (place) => {
      const last = lines.at(-1);
      if (last !== undefined && last.text !== "") flush(place);
    },
    endCell: () => {
      pendingCell = hasText;
    },
    mark: () => {
      isMarked = true;
    },
    lines: () => lines,
  };
}
