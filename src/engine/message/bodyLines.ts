/** A mail body as flat lines that know how deeply they are quoted; made alike from plain text and from HTML. */

/** An element that a mail program puts around the mail it quotes. */
export interface Container {
  readonly parent: Container | null;
  readonly level: number;
}
export interface BodyLine {
  /** Without ">" marks. Cells of a table row are parted by tabs. */
  readonly text: string;
  /** 0: not quoted. */
  readonly depth: number;
  /** Innermost quoting element; null outside of all. */
  readonly container: Container | null;
  /** A place where this mail program begins a quoted mail, right before this line. */
  readonly isMarked: boolean;
  /** Inside an element that holds the signature. */
  readonly inSignature: boolean;
  /** Quoted only by an unmarked indentation, which people also use for emphasis. */
  readonly indentOnly: boolean;
}

/** No person wrote so many, nor quoted them: a pasted log, or lines made to hurt. What comes after them is not read. */
export const MOST_LINES = 20_000;
/** Deeper quoting than any thread has; the marks beyond stay in the text. */
const DEEPEST = 100;
/** No program wraps earlier than this. */
const SHORTEST_WRAPPED_LINE = 55;
/** The author's initials before the mark ("АС>"), a habit of some programs. */
const INITIALS = /^\s?\p{Lu}[\p{L}]{0,2}>/u;
const LINE_END = /\r\n|\n|\r|\u2028|\u2029/u;
/** Without width: among them the letters of tags (U+E0000), in which whole sentences can be hidden from the eye. */
const INVISIBLE =
  /[\u00ad\u061c\u115f\u1160\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\u3164\ufeff\uffa0\u{e0000}-\u{e007f}]/gu;

const EMPTY_LINE: BodyLine = { text: "", depth: 0, container: null, isMarked: false, inSignature: false, indentOnly: false };
const HAS_OTHER_THAN_ASCII = /[^\n\r\t -~]/;

/** Lines of a plain-text body; one more than MOST_LINES where there are more. */
export function textLines(content: string): readonly BodyLine[] {
  const texts = content.split(LINE_END, MOST_LINES + 1);
  return withLostMarks(
    texts.map((text, index) => {
      if (text === "") return EMPTY_LINE;
      const initials =
        INITIALS.test(text.slice(0, 6)) && (sharesInitials(text, texts[index - 1]) || sharesInitials(text, texts[index + 1]));
      const { depth, start } = quoteDepth(initials ? text.replace(INITIALS, ">") : text);
      const bare = initials ? text.replace(INITIALS, ">").slice(start) : text.slice(start);
      return { text: cleanText(bare), depth, container: null, isMarked: false, inSignature: false, indentOnly: false };
    }),
  );
}

/** A program that wraps quoted lines again leaves the overhang without a mark: it belongs to the quote around it. */
function withLostMarks(lines: readonly BodyLine[]): readonly BodyLine[] {
  return lines.map((line, index) => {
    const before = lines[index - 1];
    const after = lines[index + 1];
    if (before === undefined || after === undefined || before.depth <= line.depth || after.depth !== before.depth) return line;
    const isOverhang = before.text.length >= SHORTEST_WRAPPED_LINE && !/[.!?:;…]$/u.test(before.text) && /^\p{Ll}/u.test(line.text);
    return isOverhang && after.text !== "" ? { ...line, depth: before.depth } : line;
  });
}

/** Marks without width and odd blanks taken out, composed letters. */
export function cleanText(text: string): string {
  if (!HAS_OTHER_THAN_ASCII.test(text)) return text.trimEnd();
  return text.replace(INVISIBLE, "").replaceAll("\u00a0", " ").normalize("NFC").trimEnd();
}

/** How many ">" a line begins with, and where its text starts. */
export function quoteDepth(text: string): { readonly depth: number; readonly start: number } {
  let depth = 0;
  let start = 0;
  for (let i = 0; i < text.length && depth < DEEPEST; i += 1) {
    const character = text.charAt(i);
    if (character === ">" || character === "＞") {
      depth += 1;
      start = i + 1;
    } else if (character !== " " || i - start > 1) break;
  }
  return { depth, start: depth > 0 && text.charAt(start) === " " ? start + 1 : start };
}

function sharesInitials(text: string, neighbour: string | undefined): boolean {
  if (neighbour === undefined) return false;
  const own = INITIALS.exec(text.slice(0, 6))?.[0].trim();
  return own === INITIALS.exec(neighbour.slice(0, 6))?.[0].trim();
}
