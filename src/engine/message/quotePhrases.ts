/** What a language must supply to tell new text from quoted mail, and one sentence from the next. Data only. */

/**
 * Words of one language around quoted mail. Every word is written lower-cased and folded (half-width, plain dashes,
 * Simplified for Chinese); it is matched on text folded the same way. Words that end a label carry no colon.
 */
export interface QuotePhrases {
  /** Names of the lines above a quoted mail: "From: ...", "件名：...". */
  readonly labels: QuoteLabels;
  /** Words inside the line between two mails: "original message", "转发的邮件". */
  readonly separators: readonly string[];
  /** Words inside the line that ends a forwarded mail; the author's own text goes on below. */
  readonly separatorEnds: readonly string[];
  /** Words that close (or stand in) "On 16 Nov, Li <li@example.com> wrote:". */
  readonly wroteVerbs: readonly string[];
  /** Words that may open such a line before its date: "on", "在", "am", "le". */
  readonly attributionOpeners: readonly string[];
  /** Month names and their abbreviations without a point -> 1..12, as quoted headers write them. */
  readonly months: Readonly<Record<string, number>>;
  /** Weekday names and their abbreviations without a point. */
  readonly weekdays: readonly string[];
  /** Words beside a clock time that mean before and after noon. */
  readonly beforeNoon: readonly string[];
  readonly afterNoon: readonly string[];
  /** Starts of lines that a mail program adds below the text: "sent from my iphone". */
  readonly deviceLines: readonly string[];
  /** Whole lines (before comma or full stop) that close a letter: "best regards", "以上". */
  readonly closings: readonly string[];
  /** Starts of lines that open a letter: "dear", "hello", "您好". */
  readonly greetings: readonly string[];
  /** Pieces of company names that tell a line to be one: "株式会社", "gmbh". */
  readonly companyWords: readonly string[];
  /** Starts of paragraphs a company adds below every mail: "this e-mail and any attachments". */
  readonly disclaimers: readonly string[];
  /** Starts of lines a mail gateway adds above the text: "caution: this email originated". */
  readonly banners: readonly string[];
  /** Words before a full stop that does not end a sentence, without the stop: "mr", "т.е", "руб". */
  readonly abbreviations: readonly string[];
  /** Ends of lines after which a sentence goes on in the next line although the line is short: "、", "は". */
  readonly continuedLineEnds: readonly string[];
  /** First words of a line that goes on in the next line when it ends with a comma: 关于, "如果". */
  readonly continuedLineStarts?: readonly string[];
  /** Spellings folded to one, character by character, same length: `from[i]` becomes `to[i]`. "" and "" when there are none. */
  readonly variants: { readonly from: string; readonly to: string };
}

/** Label words by field. `other` are lines that belong to such a header and are not kept (importance, attachments). */
export interface QuoteLabels {
  readonly from: readonly string[];
  readonly date: readonly string[];
  readonly to: readonly string[];
  readonly cc: readonly string[];
  readonly subject: readonly string[];
  readonly other: readonly string[];
}
