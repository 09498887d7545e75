/** Words of a mail made fit for a card, whose texts Google reads as a little HTML. */
import { plainWords } from "../../../engine/summary/plainWords.ts";

/** Terminal columns: a CJK character takes two. A card is 300 px wide; nobody reads more there. */
export const TITLE_COLUMNS = 120;
export const ITEM_COLUMNS = 300;
export const LABEL_COLUMNS = 240;
export const QUOTE_COLUMNS = 600;

const ESCAPES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };

/** Text for a place where Google reads HTML: on one line, cut, then escaped. */
export function richText(text: string, columns: number): string {
  return plainWords(text, columns).replace(/[&<>]/g, (sign) => ESCAPES[sign] ?? sign);
}

/** "&" that a reader of HTML would take for the start of an entity; a few old names need no semicolon. */
const ENTITY_START = /&(?=#|[A-Za-z]\w{0,40};|(?:amp|lt|gt|quot|nbsp|copy|reg|shy|not))/g;
const LOOK_ALIKES: Readonly<Record<string, string>> = { "<": "‹", ">": "›" };

/** Text for a place of which Google does not say how it is read (titles, labels, buttons, notifications): it looks the same both ways. */
export function plainText(text: string, columns: number): string {
  return plainWords(text, columns)
    .replace(ENTITY_START, "＆")
    .replace(/[<>]/g, (sign) => LOOK_ALIKES[sign] ?? sign);
}

/** Words of a mail may be nothing but invisible characters; Google wants a text. */
export const visible = (text: string): string => (text === "" ? "…" : text);

/** The words in their sentence, the words themselves in bold; a whole sentence needs no mark. */
export function boldWithin(context: { readonly before: string; readonly words: string; readonly after: string }): string {
  const { before, words, after } = context;
  const gap = (one: string, other: string): string => (/\s$/u.test(one) || /^\s/u.test(other) ? " " : "");
  const [start, exact, end] = [before, words, after].map((part) => richText(part, QUOTE_COLUMNS));
  if (before.trim() === "" && !/[\p{L}\p{N}]/u.test(after)) return visible(`${exact ?? ""}${end ?? ""}`);
  return `${start ?? ""}${gap(before, words)}<b>${exact ?? ""}</b>${gap(words, after)}${end ?? ""}`;
}
