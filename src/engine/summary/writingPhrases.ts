/** Everything needed to write one locale: whole phrases with {slots}, so that word order stays with the language. */
import type { ConflictTopic, Flag, Locale } from "../types.ts";

/** One phrase per plural form of Intl.PluralRules; the slot {count} holds the number. */
export type PluralForms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string };

/** How people of this locale are called. Words are matched as written; endings at the end of a word. */
export interface NamePhrases {
  /** Name between people of unknown rank: {name} is the full name as the mail gives it ("{name}様"). */
  readonly formal: string;
  /** Where the mail itself gives a title or a family name alone: {family}, {title} ("{title} {family}", "{family}{title}"). */
  readonly titled: string;
  /** Titles a person may be given in the mail ("Ms.", 经理, 部長). Longest first where one contains another. */
  readonly titles: readonly string[];
  /** Where the title stands beside the family name in running text. */
  readonly titleStands: "before" | "after";
  /** The part of a name that a greeting uses when the mail shows no title. */
  readonly calledBy: "fullName" | "givenName" | "familyName";
  /** Family names of two characters, for scripts that write names without a space. */
  readonly longFamilyNames: readonly string[];
  /** Endings of a father's name («-ович»); with one known, given name and father's name are the polite form. */
  readonly patronymicEndings: readonly string[];
  /** Endings that tell a family name from a given name when the order is unknown. */
  readonly familyNameEndings: readonly string[];
  /** Given names that end like family names. */
  readonly givenNamesLikeFamilyNames: readonly string[];
  /** Words that make a signature line a company's name ("株式会社"). Empty: the company is not named in a greeting. */
  readonly companyWords: readonly string[];
}

/** First lines. {name} is one person as NamePhrases writes it, {names} a list joined by the locale. */
export interface GreetingPhrases {
  readonly one: string;
  /** Between people who already call each other by given name: "Hi {name},". */
  readonly familiar: string;
  /** Two or three people. */
  readonly several: string;
  /** More people than a greeting names one by one. */
  readonly everyone: string;
  /** Nobody's name is known. */
  readonly nobody: string;
  /** Line above the greeting: {company}. null: not the custom. */
  readonly company: string | null;
  /** Words at the start of a mail that show given names are used ("Hi", "Hello"); compared without case. */
  readonly familiarWords: readonly string[];
  /** What stands between two names of a list. */
  readonly between: string;
  /** What stands before the last name of a list. */
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
/** Compile-time proof that every kind of flag has a sentence: AskPhrases must have a key for each. */
export type AskedFlagKind = Flag["kind"] & keyof AskPhrases;

export interface WritingPhrases {
  readonly locale: Locale;
  /** Day with weekday, the way a business mail writes it. `timeZone` is added by the engine. */
  readonly dayFormat: Readonly<Intl.DateTimeFormatOptions>;
  readonly timeFormat: Readonly<Intl.DateTimeFormatOptions>;
  /** Opening and closing quotation mark. */
  readonly quoteMarks: readonly [string, string];
  readonly names: NamePhrases;
  readonly greeting: GreetingPhrases;
  /** Courtesy that must open a mail: {me} is my name. null: not the custom. */
  readonly opening: string | null;
  /** The same when my name is unknown. */
  readonly openingNameless: string | null;
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
  /** {me}. */
  readonly signOff: string;
  readonly signOffNameless: string;
  /** Prefix of a reply's subject. Kept "Re: " everywhere: mail programs recognise it and thread by it. */
  readonly replyPrefix: string;
}
