/** What is wrong with the texts of a card: Google reads some of them as a little HTML and says nothing of the others. */

/** Control, bidi and format characters, halves of a character; the two joiners belong to scripts and emoji. */
const UNSEEN = /(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]/u;
const TOKEN = /<[^<>]*>|[<>]|&[^;&<>\s]{0,10};?/g;
const ENTITIES: ReadonlySet<string> = new Set(["&amp;", "&lt;", "&gt;"]);
const OPENING = /^<(b|i|u|s|font)(?: color="#[0-9a-f]{6}")?>$/;
const CLOSING = /^<\/(b|i|u|s|font)>$/;

const unseenFaults = (text: string): readonly string[] => (UNSEEN.test(text) ? ["holds an invisible character"] : []);

/** Text that Google reads as HTML: <b>, <i>, <u>, <s>, <br>, <font color>, closed in order, and everything else escaped. */
export function richFaults(text: string): readonly string[] {
  const faults: string[] = [...unseenFaults(text)];
  const open: string[] = [];
  for (const [token] of text.matchAll(TOKEN)) {
    const opened = OPENING.exec(token)?.[1];
    const closed = CLOSING.exec(token)?.[1];
    if (token === "<br>" || ENTITIES.has(token)) continue;
    if (token.startsWith("&")) faults.push(`holds ${token}, which is not escaped`);
    else if (opened !== undefined) open.push(opened);
    else if (closed === undefined) faults.push(`holds ${token}, which is neither escaped nor a tag for cards`);
    else if (open.pop() !== closed) faults.push(`closes <${closed}>, which is not the one open`);
  }
  return open.length === 0 ? faults : [...faults, `leaves <${open.join("><")}> open`];
}

/** Text that must look the same whether it is read as HTML or not. */
export function plainFaults(text: string): readonly string[] {
  return /[<>]|&(?:#|[A-Za-z]\w{0,40};)/.test(text)
    ? [...unseenFaults(text), "holds what a reader of HTML would not show as it stands"]
    : unseenFaults(text);
}

/** A name or a value that comes back to us as it is. */
export const rawFaults = (text: string): readonly string[] => (/\p{Cs}/u.test(text) ? ["holds half a character"] : []);
