/** "We still need: a site plan, the lift's papers, a letter of guarantee": each thing of the line is asked for. */
import { compileActTables } from "../acts/compileActTables.ts";
import type { LanguagePack } from "../languagePack.ts";
import type { TextRange } from "../textRanges.ts";
import type { ActMention, DatePhraseReading } from "../types.ts";
import { placedMention } from "./placedMention.ts";

const LEAD_IN = /^[^:：\n]{1,80}[:：]\s*(?=\S)/u;
const PIECE = /[^,，、;；]+/gu;
const COUNTED = /\p{N}/u;
const ASKS = /[?？]/u;
/** In UTF-16 units; longer ones tell something. */
const LONGEST_PIECE = 60;
const SHORTEST_PIECE = 3;
const MOST_PIECES = 12;

/** The mentions of a sentence, with one request for each of several things it lists. An order with its amounts stays one, and so does what one day is said for. */
export function withListedWishes(
  mentions: readonly ActMention[],
  dates: readonly DatePhraseReading[],
  folded: string,
  pack: LanguagePack,
): readonly ActMention[] {
  const { wanted, wantedTail } = compileActTables(pack).sections;
  const lead = LEAD_IN.exec(folded)?.[0];
  if (lead === undefined || dates.length > 0 || ASKS.test(folded) || !wanted.test(lead.trimEnd())) return mentions;
  if (mentions.some(({ kind, actor }) => actor === "named" || (kind !== "request" && kind !== "formula"))) return mentions;
  const rest = folded.slice(lead.length);
  if (COUNTED.test(rest)) return mentions;
  const pieces = piecesOf(rest, lead.length, wantedTail);
  if (pieces.length < 2 || pieces.some(({ start, end }) => end - start > LONGEST_PIECE || end - start < SHORTEST_PIECE)) return mentions;
  const wishes = pieces.map((piece) => placedMention("request", piece, "listed"));
  return [...mentions.filter(({ kind }) => kind !== "request"), ...wishes].sort((a, b) => a.start - b.start);
}

/** What stands between the commas; "that the tank need not be emptied" completes the piece before it. */
function piecesOf(rest: string, offset: number, tail: RegExp): readonly TextRange[] {
  const pieces: TextRange[] = [];
  for (const { 0: text, index } of [...rest.matchAll(PIECE)].slice(0, MOST_PIECES)) {
    const from = offset + index + (text.length - text.trimStart().length);
    const to = offset + index + text.trimEnd().length;
    const last = pieces.at(-1);
    if (last !== undefined && tail.test(text.trimStart())) pieces[pieces.length - 1] = { start: last.start, end: to };
    else if (to > from) pieces.push({ start: from, end: to });
  }
  return pieces;
}
