/** Numbers by which a mail names an order. */
import { allMatches } from "../findings/allMatches.ts";
import { compiledTables } from "../findings/compiledTables.ts";
import type { LanguagePack } from "../languagePack.ts";
import { plainWords } from "../summary/plainWords.ts";
import type { CompiledProgress } from "./compiledProgress.ts";

export interface OrderNumber {
  /** "order:4411"; one key however the number is written. */
  readonly key: string;
  readonly kind: "order" | "invoice";
  /** As the mail writes it, "PO 4411". */
  readonly shown: string;
  /** Offset into the text. */
  readonly start: number;
}

const MOST_NUMBERS = 20;
/** What stands behind so many letters names no order of this mail's. */
const MOST_LETTERS = 3_000;
const NUMBER_COLUMNS = 40;
/** A year or a date behind the label is no number of an order. */
const DATE_LIKE = /^(?:(?:19|20)\d\d|\d{1,4}[-/]\d{1,2}(?:[-/]\d{1,4})?)$/;
const MARKED = /[#№:：]|no\.?\s*$|\p{L}\s?[号號]/iu;

/** The order and invoice numbers of a text; `folded` is the text folded by foldText. */
export function orderNumbers(text: string, folded: string, tables: CompiledProgress, pack: LanguagePack): readonly OrderNumber[] {
  const units = compiledTables(pack).units;
  const read = (expression: RegExp, kind: OrderNumber["kind"]): readonly OrderNumber[] =>
    allMatches(expression, folded.slice(0, MOST_LETTERS), MOST_NUMBERS).flatMap((match) => {
      const number = (match[1] ?? "").replace(/[-/_]+$/, "");
      const start = match.index;
      const end = start + match[0].length - ((match[1] ?? "").length - number.length);
      const label = folded.slice(start, end - number.length);
      const rest = folded.slice(end, end + 20).trimStart();
      if (DATE_LIKE.test(number) && !MARKED.test(label)) return [];
      // "Order 500 pieces", "order 1200,-": a quantity or an amount.
      if (/^\d+$/.test(number) && (units.some((unit) => unit.expression.test(rest)) || /^[.,%]\d|^%/.test(rest))) return [];
      return [{ key: `${kind}:${number.toUpperCase()}`, kind, shown: plainWords(text.slice(start, end), NUMBER_COLUMNS), start }];
    });
  const found = [...read(tables.orderNumber, "order"), ...read(tables.invoiceNumber, "invoice")].toSorted((a, b) => a.start - b.start);
  const seen = new Set<string>();
  return found.filter(({ key }) => (seen.has(key) ? false : seen.add(key) !== null));
}
