/** Which form of a mail's text is read: its HTML or its plain text. */
import type { RawMessage } from "../../engine/types.ts";

/** One text part of a mail. Parts with the same `alternative` say the same in another form. */
export interface BodyPiece {
  readonly kind: "text" | "html";
  readonly content: string;
  readonly alternative: number | null;
}

export interface ChosenBody {
  readonly body: RawMessage["body"];
  readonly html: string | null;
  readonly text: string | null;
}

/** HTML with less than this share of the text's characters is a banner ("see the text"), not the mail. */
const POORER_SHARE = 0.5;

/**
 * HTML is read where there is one: it keeps the marks of quoting that clients put there, while the text beside it is often cut at column 76,
 * and lists and tables are lost. Plain text is read where HTML is missing or shows clearly less.
 */
export function chooseBody(pieces: readonly BodyPiece[]): ChosenBody {
  const text = joined(pieces.filter(({ kind }) => kind === "text").map(({ content }) => content));
  const htmlPieces = pieces.filter(({ kind }) => kind === "html");
  if (htmlPieces.length === 0) return { body: { kind: "text", content: text ?? "" }, html: null, text };
  const answered = new Set(htmlPieces.map(({ alternative }) => alternative).filter((group) => group !== null));
  // Text that is not the twin of an HTML part (a mailing list's footer, Apple Mail's text between attachments) belongs to the mail too.
  const html = joined(
    pieces
      .filter(({ kind, alternative }) => kind === "html" || alternative === null || !answered.has(alternative))
      .map(({ kind, content }) => (kind === "html" ? content : escaped(content))),
  );
  if (html === null) return { body: { kind: "text", content: text ?? "" }, html: null, text };
  const isPoorer = text !== null && visibleLength(html) < POORER_SHARE * wordLength(text);
  return { body: isPoorer ? { kind: "text", content: text } : { kind: "html", content: html }, html, text };
}

const joined = (contents: readonly string[]): string | null => {
  const filled = contents.filter((content) => content.trim() !== "");
  return filled.length === 0 ? null : filled.join("\n");
};

const escaped = (text: string): string =>
  `<div>${text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll("\n", "<br>\n")}</div>`;

/** Characters without white space and quote marks: quoting differs between the two forms. */
const wordLength = (text: string): number => text.replace(/[\s>|*_=-]+/g, "").length;

/** Roughly what a reader sees: no tags, no style, no text hidden for previews. Only a measure; the engine reads HTML properly. */
function visibleLength(html: string): number {
  let seen = 0;
  let hiddenUntil = "";
  for (const token of html.split(/(<[^<>]*>)/)) {
    if (!token.startsWith("<")) {
      if (hiddenUntil === "") seen += wordLength(token.replace(/&[#\w]{1,10};/g, "x"));
      continue;
    }
    const tag = /^<(\/?[a-z]+)/i.exec(token)?.[1]?.toLowerCase() ?? "";
    if (hiddenUntil !== "") {
      if (tag === hiddenUntil) hiddenUntil = "";
    } else if (tag === "style" || tag === "script" || tag === "title" || /display\s*:\s*none|mso-hide\s*:\s*all/i.test(token)) {
      hiddenUntil = `/${tag}`;
    }
  }
  return seen;
}
