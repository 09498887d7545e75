/** Everything needed to write one locale: whole phrases with {slots}, so that word order stays with the language. */
import type { ConflictTopic, Locale } from "../types.ts";

/** One phrase per plural form of Intl.PluralRules; the slot {count} holds the number. */
export type PluralForms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string };

/** How people of this locale are called. Words are matched as the mail writes them. */
export interface NamePhrases {
  /** Somebody of the other side in a greeting or a list; {name} is the full name as the mail gives it ("{name}様"). */
  readonly formal: string;
  /** Titles the mail may give a person ("Ms.", 经理, 部長); where one begins another, the longer first. */
  readonly titles: readonly string[];
  /** "before": a word apart, "Ms. Fraser"; "after": joined to the name, 王经理. */
  readonly titleStands: "before" | "after";
  /** Letters that may follow a title joined to a name without belonging to another word (您 in 王经理您好). */
  readonly followsTitle: string;
  /** Which part of a name without a title a greeting uses. */
  readonly calledBy: "fullName" | "givenName" | "familyName";
  /** Endings of a father's name («-ович»); where one is known, given name and father's name are the polite form. */
  readonly patronymicEndings: readonly string[];
  /** Endings that tell a family name from a given name when the order is unknown. */
  readonly familyNameEndings: readonly string[];
  /** Given names that end like family names, lower case. */
  readonly givenNamesLikeFamilyNames: readonly string[];
  /** Words that make a line of a signature a company's name ("株式会社"). Empty: a greeting does not name the company. */
  readonly companyWords: readonly string[];
}

/** First lines of a mail. {name} is one person, {names} several. */
export interface GreetingPhrases {
  /** Full name, no title known. */
  readonly formal: string;
  /** A title, or given name and father's name. */
  readonly titled: string;
  /** Given name alone: the mail itself does so, or the language has no other way. */
  readonly givenName: string;
  /** Two or three people. */
  readonly several: string;
  /** More people than a greeting names one by one. */
  readonly everyone: string;
  /** Nobody's name is known. */
  readonly nobody: string;
  /** {company} on a line of its own above {greeting}. null: not the custom. */
  readonly company: string | null;
  /** Words before a name at the start of a mail that show people call each other by given name ("Hi"); lower case. */
  readonly familiarWords: readonly string[];
  /** Between two names of a list, and before the last of them. */
  readonly between: string;
  readonly beforeLast: string;
}

/** When something is due. Days and times come formatted; {quote} is the mail's words in quotation marks. */
export interface DuePhrases {
  readonly by: string;
  readonly on: string;
  readonly after: string;
  /** A day with a clock time: {day}, {time}. Its result fills {day} of by, on and after. */
  readonly dayAndTime: string;
  /** {first}, {last}, both included. */
  readonly window: string;
  /** {amount} is one of `amounts`; {quote}. */
  readonly afterEvent: string;
  /** Ours, and the mail names no date. */
  readonly noneOurs: string;
  /** Theirs, and the mail names no date: asks for one. */
  readonly noneTheirs: string;
}
/** Lengths of time: {count} is "5" or "50–80"; the plural form follows the larger number. */
export type AmountPhrases = Readonly<Record<"day" | "calendarDay" | "workingDay" | "week" | "month", PluralForms>>;

/** The clarifying sentences. Neutral about who wrote the words: a flag may stand on my own mail too. */
export interface AskPhrases {
  /** {quote}, {first}, {second}: first counts calendar days, second working days. */
  readonly calendarOrWorkingDays: string;
  /** {quote}; no start day is known, so no dates can be given. */
  readonly calendarOrWorkingDaysUndated: string;
  /** {quote}, {first}, {second}. */
  readonly dayOrMonthFirst: string;
  readonly whichWeek: string;
  /** {quote}. */
  readonly vagueDeadline: string;
  readonly noDeadline: string;
  /** {quote}, {day}. */
  readonly weekend: string;
  /** {quote}, {day}, {name}, {country}. */
  readonly holiday: string;
  /** {first}, {second}: the two values in quotation marks. */
  readonly conflict: Readonly<Record<ConflictTopic, string>>;
}
/** How a wall day is written: {date} and {weekday} joined, so that languages with cases need no declined weekday. */
export interface DayPhrases {
  readonly pattern: string;
  readonly date: Readonly<Intl.DateTimeFormatOptions>;
  readonly weekday: Readonly<Intl.DateTimeFormatOptions>;
}

export interface WritingPhrases {
  readonly locale: Locale;
  readonly day: DayPhrases;
  /** Opening and closing quotation mark. */
  readonly quoteMarks: readonly [string, string];
  /** The pair for a quotation inside a quotation. */
  readonly innerQuoteMarks: readonly [string, string];
  /** Words that tie a sentence to the one before it ("and ", "なお、"), lower case: at the start of a list item they tie it to nothing. */
  readonly linkingWords: readonly string[];
  readonly names: NamePhrases;
  readonly greeting: GreetingPhrases;
  /** Courtesy that must open a mail: {me} is my name, {company} mine. null: not the custom. */
  readonly opening: { readonly withCompany: string; readonly named: string; readonly nameless: string } | null;
  readonly purpose: string;
  readonly headings: Readonly<Record<"ours" | "theirs" | "questions" | "agreed" | "toConfirm", string>>;
  /** Nobody was named as owner. */
  readonly ownerUnknown: string;
  readonly due: DuePhrases;
  readonly amounts: AmountPhrases;
  /** {quote}: what must come true first. */
  readonly condition: string;
  /** {count} items did not fit. */
  readonly more: PluralForms;
  readonly ask: AskPhrases;
  /** Asks for confirmation. */
  readonly close: string;
  /** Instead of purpose, lists and close when nothing is open. */
  readonly nothingOpen: string;
  /** Last words; {me} is my name. */
  readonly signOff: { readonly named: string; readonly nameless: string };
  /** What mail programs of any language put before the subject of a reply, without colon: "re", "回复". */
  readonly replyPrefixes: readonly string[];
}
