/** The vocabulary of the product. Every other file speaks these words. Pure types, no code. */
import type { LanguagePack } from "./languagePack.ts";

// ---- Quantities that must not be mixed up -------------------------------------------------
declare const brand: unique symbol;
type Brand<T, Name extends string> = T & { readonly [brand]: Name };

/** A moment. Milliseconds since 1970-01-01T00:00:00Z. */
export type Instant = Brand<number, "Instant">;
/** A square on the wall calendar, "2026-11-27". Has no time zone. */
export type CalendarDay = Brand<string, "CalendarDay">;
/** A time on the wall clock, "17:30", 24 hours. Has no time zone. */
export type ClockTime = Brand<string, "ClockTime">;
/** IANA name, "Asia/Taipei". */
export type TimeZone = Brand<string, "TimeZone">;
/** ISO 3166-1 alpha-2, "JP". Chooses a holiday table. */
export type Country = Brand<string, "Country">;
/** ISO 3166-2, "DE-BY": a part of a country whose holidays are others than the country's. */
export type Region = Brand<string, "Region">;
/** Lower-cased address, "li@example.com". */
export type Address = Brand<string, "Address">;
export type ThreadId = Brand<string, "ThreadId">;
/** The Message-ID without angle brackets, or an id made up for a message known only from a quote. */
export type MessageId = Brand<string, "MessageId">;

/** The language a sentence is read in. Both Chinese scripts are read by one pack. */
export type Language = "en" | "zh" | "ja" | "ru";
/** The language a draft or the panel is written in. */
export type Locale = "en" | "zh-Hant" | "zh-Hans" | "ja" | "ru";

/** Whole numbers, both ends included. An exact amount has least === most. */
export interface Range {
  readonly least: number;
  readonly most: number;
}

// ---- Mail ---------------------------------------------------------------------------------
/** Somebody in a thread. `address` is null when only a quote names them; `name` may be empty. */
export interface Person {
  readonly address: Address | null;
  readonly name: string;
}

/** What a host hands in: one message as the mail client gives it. */
export interface RawMessage {
  readonly id: MessageId;
  readonly from: Person;
  readonly to: readonly Person[];
  readonly cc: readonly Person[];
  /** null: no Date header, or one that cannot be a date. Nothing relative is resolved then. */
  readonly sentAt: Instant | null;
  /** Minutes east of UTC in the Date header; null when the host does not tell. */
  readonly sentOffset: number | null;
  readonly subject: string;
  readonly body: { readonly kind: "text" | "html"; readonly content: string };
  readonly attachmentNames: readonly string[];
  /** Message-IDs this one answers, nearest last (References, then In-Reply-To), without brackets. */
  readonly answers: readonly MessageId[];
  /** Lower-cased header names that tell automatic mail (auto-submitted, precedence, list-id, ...). Empty when the host has none. */
  readonly headers: Readonly<Record<string, string>>;
}
/** Oldest message first; messages without a date stay where the host put them. */
export interface RawThread {
  readonly id: ThreadId;
  readonly messages: readonly RawMessage[];
}

/** Mail that no person wrote for this thread. It owes nothing and answers nothing. */
export type AutomaticKind = "outOfOffice" | "bounce" | "calendarNotice" | "newsletter" | "systemNotice";

/** Where words stand: UTF-16 offsets into `Message.ownText`, end not included. */
export interface Span {
  readonly message: MessageId;
  readonly start: number;
  readonly end: number;
}
/** Why we believe something. `quote` is exactly ownText.slice(start, end). */
export interface Evidence {
  readonly span: Span;
  readonly quote: string;
}

/** One sentence, list item or table row of the author's own text. `text` is the exact slice. */
export interface Sentence {
  readonly span: Span;
  readonly text: string;
  readonly language: Language;
}
export interface Message {
  readonly id: MessageId;
  readonly from: Person;
  readonly to: readonly Person[];
  readonly cc: readonly Person[];
  readonly sentAt: Instant | null;
  /** Minutes east of UTC on the author's wall clock; null when unknown. */
  readonly sentOffset: number | null;
  /** The calendar day on the author's wall when this was sent. "Tomorrow" counts from here. */
  readonly sentOn: CalendarDay | null;
  /** Time of day there; null when the author's clock is unknown. */
  readonly sentTime: ClockTime | null;
  readonly subject: string;
  /** What this author typed: no quoted history, no signature. Lines end with "\n". */
  readonly ownText: string;
  /** The signature block as written, "" when there is none. Tells country, phone code, name. */
  readonly signature: string;
  readonly attachmentNames: readonly string[];
  readonly locale: Locale;
  readonly sentences: readonly Sentence[];
  readonly automatic: AutomaticKind | null;
  /** "quoted": this message was never handed in; it was rebuilt from another message's history. */
  readonly origin: "mail" | "quoted";
  /** It goes on beyond what is read of one message. */
  readonly isCut?: true;
  /** Where the author most likely works; null when nothing tells. Chooses holidays and day-month order. */
  readonly country: Country | null;
  /** The part of that country, when the address in the signature names it. */
  readonly region: Region | null;
}
/** Oldest message first. */
export interface Thread {
  readonly id: ThreadId;
  readonly subject: string;
  readonly messages: readonly Message[];
}

// ---- Time in words ------------------------------------------------------------------------
export type DayKind = "calendar" | "working" | "unstated";
/** ISO 8601, Monday = 1. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;
/** Which side of the date the deed must fall on. "by Friday" / "on Friday" / "after Friday". */
export type Bound = "by" | "on" | "after";

/** What a date phrase means once the calendar was consulted. */
export type When =
  | ({ readonly kind: "day"; readonly day: CalendarDay; readonly time: ClockTime | null; readonly bound: Bound } & CountedDays)
  /** Both days included. */
  | { readonly kind: "window"; readonly first: CalendarDay; readonly last: CalendarDay }
  /** "50-80 days after order confirmation": no date until the event is dated. */
  | { readonly kind: "afterEvent"; readonly wait: Range; readonly unit: "day" | "week" | "month"; readonly dayKind: DayKind }
  /** "ASAP", なるべく早めに: urgency without a date. */
  | { readonly kind: "vague" };

/** A second reading that a careful person would ask about. `readings`: the reading taken first. */
export type Doubt =
  | ({ readonly kind: "calendarOrWorkingDays"; readonly readings: readonly [CalendarDay, CalendarDay] | null } & CountedDays)
  | { readonly kind: "dayOrMonthFirst"; readonly readings: readonly [CalendarDay, CalendarDay] }
  | { readonly kind: "whichWeek"; readonly readings: readonly [CalendarDay, CalendarDay] }
  /** "Thursday 27 November" where the 27th is a Friday. */
  | { readonly kind: "weekdayDisagrees"; readonly readings: readonly [CalendarDay, CalendarDay] };

/** Working days were counted. `yearsUnannounced`: in these years without the holidays, which the country has not announced yet; absent: none. */
export interface CountedDays {
  readonly yearsUnannounced?: readonly number[];
}

/** One date phrase in a text. `start`, `end`: UTF-16 offsets into that text; `text` is the slice. */
export interface DatePhraseReading {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly when: When;
  readonly doubt: Doubt | null;
  /** Id of the convention used, "D5"; see engine/time/conventions.ts. The panel can print it. */
  readonly rule: string;
}

/** The day of writing as the author saw it, and the calendar the author lives by. */
export interface WritingDay {
  readonly day: CalendarDay;
  readonly time: ClockTime | null;
  /** Which of 3/4 is the month. From the sender's country; "unknown" reads month first and flags. */
  readonly numericOrder: "monthFirst" | "dayFirst" | "unknown";
  /** null: country unknown, weekends Saturday and Sunday, no holidays. */
  readonly calendar: WorkCalendar | null;
}

/** Working days of one country, or of a part of it. */
export interface WorkCalendar {
  readonly country: Country;
  /** First and last year with announced data; outside it holidays are unknown. */
  readonly years: readonly [number, number];
  /** Public holidays with their local name. */
  readonly holidays: ReadonlyMap<CalendarDay, string>;
  /** Weekend days worked in exchange (China, Russia, Taiwan). */
  readonly madeUpWorkdays: ReadonlySet<CalendarDay>;
  readonly weekend: readonly Weekday[];
  /** How addresses name the parts of the country; absent where no part has holidays of its own. */
  readonly addresses?: AddressSigns;
}
/** The working days of a country or of one part of it; null: no table for that country. A part without a table has its country's. */
export type CalendarOf = (place: Country | Region) => WorkCalendar | null;

export interface AddressSigns {
  /** Source of an expression that finds a postcode in a part of an address line; its first group is what tells. */
  readonly postcode: string;
  /** Source of an expression for lines, in lower case, that name the seat of the firm: not where the writer works. */
  readonly seat: string;
  readonly places: readonly PlaceSigns[];
}
/** One part of a country. */
export interface PlaceSigns {
  readonly region: Region;
  /** The part itself and its towns, in lower case. */
  readonly names: readonly string[];
  /** "ON", in capitals: counts behind a town or a comma. */
  readonly codes: readonly string[];
  /** Beginnings of postcodes, both ends included: "80" to "87". */
  readonly postcodes: readonly (readonly [from: string, until: string])[];
}

/** What the mail says about when a commitment is due. `evidence` covers the words that gave it. */
export type DueDate =
  | ({
      readonly kind: "day";
      readonly day: CalendarDay;
      readonly time: ClockTime | null;
      readonly bound: Bound;
      readonly evidence: Evidence;
    } & CountedDays)
  | { readonly kind: "window"; readonly first: CalendarDay; readonly last: CalendarDay; readonly evidence: Evidence }
  | {
      readonly kind: "afterEvent";
      readonly wait: Range;
      readonly unit: "day" | "week" | "month";
      readonly dayKind: DayKind;
      readonly evidence: Evidence;
    }
  | { readonly kind: "none" };

// ---- What people do with sentences --------------------------------------------------------
export type ActKind =
  /** The author, or someone the author speaks for, will do something. */
  | "promise"
  /** The reader is to do or supply something. */
  | "request"
  /** The author wants information. */
  | "question"
  /** An option, price, place or time put forward: "how about Tuesday at 10?" (comes beside a question). */
  | "proposal"
  /** Yes to what was asked or put forward: "fine with us", 承知しました, 没问题, согласны. */
  | "acceptance"
  /** Both sides settled something: "as agreed, CIF Hamburg". */
  | "decision"
  /** No to what was asked: "we cannot". */
  | "refusal"
  /** No longer wanted or needed: "please disregard". */
  | "withdrawal"
  /** It has been done or is in this mail: "attached", 已付, 送付いたしました, высылаем. */
  | "delivery"
  /** Courtesy that owes nothing and asks nothing; keeps other acts from being read into it. */
  | "formula";

/** What one clause does, before anybody's name is known. Offsets are into the text given. */
export interface ActMention {
  readonly kind: ActKind;
  readonly start: number;
  readonly end: number;
  /** Where the verb's own clause begins, behind what leads in to it. */
  readonly clauseStart: number;
  /** Who is to act: the author ("I", "we", dropped subject of a promise), the reader, or a third person named in `name`. */
  readonly actor: "author" | "reader" | "named";
  /** The words that name the actor or the addressee ("Mr. Choi", 橋本, LW), else null. */
  readonly name: string | null;
  /** The clause that must come true first ("once the deposit arrives"), else null. */
  readonly condition: { readonly start: number; readonly end: number } | null;
  /** false: shown as "not sure" and left out of the draft unless the user keeps it. */
  readonly sure: boolean;
  /** Which row of the tables spoke, for the panel's "why" and for tests. */
  readonly rule: string;
}

/** An act with its people and dates. */
export interface Act {
  readonly kind: ActKind;
  readonly message: MessageId;
  /** Index of the message in the thread, oldest first. */
  readonly messageIndex: number;
  readonly by: Person;
  /** Who has to act. Empty: nobody is named. */
  readonly owners: readonly Person[];
  readonly toward: readonly Person[];
  readonly sentence: Sentence;
  /** The clause, as evidence. */
  readonly evidence: Evidence;
  /** Dates of the clause; offsets are into ownText. */
  readonly dates: readonly DatePhraseReading[];
  readonly condition: Evidence | null;
  readonly sure: boolean;
  readonly rule: string;
}

// ---- What the reader of a thread wants to know --------------------------------------------
export interface Commitment {
  /** Stable within one thread: made from kind, message and offset. */
  readonly id: string;
  /** promise: the owner said so. request, question: the owner was asked and has not yet said so. */
  readonly kind: "promise" | "request" | "question";
  /** Who has to act. Empty: nobody was named, and the panel says so. */
  readonly owners: readonly Person[];
  /** Who was asked or spoke up first: several may be asked and one take it over. Missing: the owners. */
  readonly asked?: readonly Person[];
  /** Whose side the owners are on. */
  readonly side: "me" | "them";
  readonly toward: readonly Person[];
  /** The author's own words for the deed, shortened to the clause. */
  readonly what: string;
  readonly due: DueDate;
  /** "once the deposit arrives": it holds only after this. */
  readonly condition: Evidence | null;
  readonly status: "open" | "done" | "dropped";
  readonly sure: boolean;
  /** Every sentence that states, restates or re-dates it, oldest first. A request and the promise that answers it are ONE commitment. */
  readonly evidence: readonly Evidence[];
  /** The sentence, or attachment's message, that delivered or withdrew it. */
  readonly closedBy: Evidence | null;
}
export interface Decision {
  readonly what: string;
  readonly evidence: readonly Evidence[];
}

/** Something a careful person would ask about, or look at twice, before acting. */
export type Flag =
  | ({
      readonly kind: "calendarOrWorkingDays";
      readonly evidence: readonly Evidence[];
      readonly readings: readonly [CalendarDay, CalendarDay] | null;
    } & CountedDays)
  | { readonly kind: "dayOrMonthFirst"; readonly evidence: readonly Evidence[]; readonly readings: readonly [CalendarDay, CalendarDay] }
  | { readonly kind: "whichWeek"; readonly evidence: readonly Evidence[]; readonly readings: readonly [CalendarDay, CalendarDay] }
  | { readonly kind: "vagueDeadline"; readonly evidence: readonly Evidence[] }
  | { readonly kind: "noDeadline"; readonly evidence: readonly Evidence[] }
  | { readonly kind: "weekend"; readonly day: CalendarDay; readonly evidence: readonly Evidence[] }
  | {
      readonly kind: "holiday";
      readonly day: CalendarDay;
      readonly name: string;
      readonly country: Country;
      readonly evidence: readonly Evidence[];
    }
  /** Two statements in one thread that cannot both hold; evidence: earlier, later. */
  | {
      readonly kind: "conflict";
      readonly about: ConflictTopic;
      readonly evidence: readonly [Evidence, Evidence];
      readonly values: readonly [string, string];
    };
export type ConflictTopic = "date" | "place" | "quantity" | "price" | "version" | "address" | "name" | "number";

export interface Waiting {
  /** Whose turn it is to write; both sides may owe something all the same. */
  readonly on: "them" | "me" | "nobody";
  /** When the message that left it there was sent; null when nobody waits or no date is known. */
  readonly since: Instant | null;
}
export interface ThreadReading {
  readonly thread: Thread;
  readonly me: Person;
  readonly commitments: readonly Commitment[];
  readonly decisions: readonly Decision[];
  readonly flags: readonly Flag[];
  readonly waiting: Waiting;
}

// ---- Out ----------------------------------------------------------------------------------
export type DraftBlock =
  /** `isOwn`: added by the user. */
  | { readonly kind: "line"; readonly text: string; readonly isOwn?: true }
  | { readonly kind: "heading"; readonly text: string }
  | {
      readonly kind: "toDo";
      readonly owner: string;
      readonly what: string;
      readonly due: string;
      readonly condition: string | null;
      readonly commitment: string;
      /** Its day has passed: the user has yet to name another ("open"), or did ("own"). */
      readonly newDay?: "open" | "own";
    }
  /** `evidence`: what it says stands there; missing where it says nothing of the thread. */
  | { readonly kind: "point"; readonly text: string; readonly evidence?: readonly Evidence[] }
  | { readonly kind: "toConfirm"; readonly text: string; readonly quote: string; readonly evidence?: readonly Evidence[] }
  /**
   * Something that a mail of this kind has to tell. "filled": from the thread or by the user; "open": the user has to fill it in;
   * "optional": the user may; "asked": the other side is asked for it.
   */
  | {
      readonly kind: "slot";
      readonly slot: DraftSlot;
      readonly state: "filled" | "open" | "optional" | "asked";
      readonly text: string;
      /** Empty unless filled from the thread. */
      readonly evidence: readonly Evidence[];
      /** The point that an answer is for. */
      readonly commitment?: string;
    };
/** What the kinds of follow-up have to tell; see engine/summary/kinds. */
export type DraftSlot =
  | "deliveryDate"
  | "deliveryPlace"
  | "inspection"
  | "delivered"
  | "usefulInformation"
  | "whatHappened"
  | "cause"
  | "countermeasure"
  | "byWhen"
  | "concerns"
  | "news"
  | "effect"
  | "nextStep"
  | "newDate"
  | "request"
  | "reason"
  | "alternative"
  | "answer"
  | "background"
  | "period";
/** A reply ready to be looked at. Addressed to everyone in the thread but me. */
export interface SummaryDraft {
  readonly locale: Locale;
  readonly subject: string;
  readonly to: readonly Person[];
  readonly cc: readonly Person[];
  readonly blocks: readonly DraftBlock[];
}

// ---- Nudges -------------------------------------------------------------------------------
export interface WorkingWeek {
  readonly zone: TimeZone;
  /** null: unknown, so no holidays. */
  readonly country: Country | null;
  readonly days: readonly Weekday[];
  readonly from: ClockTime;
  readonly until: ClockTime;
}

// ---- What a host hands to the engine ------------------------------------------------------
export interface ReaderContext {
  /** The user's address. The user's side is everyone of the same organisation. */
  readonly me: Address;
  /** The user's zone: for messages whose author's offset is unknown. */
  readonly zone: TimeZone;
  /** The user's own country when set; null: read from the user's mail. */
  readonly country: Country | null;
  readonly packs: readonly LanguagePack[];
  readonly calendarOf: CalendarOf;
}
