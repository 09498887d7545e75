/**
 * What a language supplies so that its dates can be read. Data only.
 *
 * HOW A DATE IS READ (findDates.ts, resolveDate.ts)
 * 1. The text is folded first (engine/message/foldText.ts: lower case, half width, Simplified). Write every pattern in that form.
 * 2. `phrases` find ATOMS, the smallest pieces: "25 november", "next friday", "tomorrow", "5 working days", "next month", "q1",
 *    "17:30", "下周三", "12月5日". At one place the phrase listed FIRST wins if lengths are equal, otherwise the LONGEST match wins.
 * 3. `before` and `after` are the words AROUND an atom: bounds ("by", まで, "не позднее", 前), parts ("end of", 底, 上旬), what a duration
 *    means ("in", "within", "ago", 以内, 后). They are applied again and again from the inside out: "by | the end of | next month".
 *    "12月|上旬|までに".
 * 4. Neighbours are joined: day + clock time, day + weekday in brackets, range ("from A to B": `to`, `rangeOpening`), two ends
 *    share year and month. After a `moveSigns` word a range is two dates (old, new).
 * 5. A duration that hangs on an event ("80 days after order confirmation") becomes afterEvent: `means: "anchor"`.
 *    A duration with nothing around it is no date at all.
 *
 * PATTERNS are regular-expression source strings, matched with flags "yu" at one place: no capturing groups (use (?:...)), no
 * nested quantifiers, no leading or trailing \b: the engine asks for word boundaries itself (wordsHaveSpaces: no letter or digit on
 * either side; otherwise: no digit beside a digit, no Latin letter beside a Latin letter or digit).
 * A space in a pattern of a language with spaces means "one to three blanks of any kind"; in Chinese and Japanese write " ?" where
 * people put blanks ("12 月 5 日").
 *
 * SLOTS stand in braces and are filled from the word tables below. A digit at the end makes a second one ({day}…{day2} = range
 * inside one atom: "10-22 August", 12月1日～5日).
 *   {weekday} {month} {which} {unit} {relativeDay} {part} {dayPart} {holiday} {era} {whichYear}   the table of that name in `words`
 *   {year}         four digits 1900-2199, or written in number words (二〇二六)
 *   {shortYear}    two digits, or '26
 *   {eraYear}      1-3 digits or number words: year of the {era} beside it (民国115年, 令和8年, 元 = 1)
 *   {monthNumber}  1-12 in digits or number words
 *   {day}          1-31 in digits (+ numbers.ordinalSuffix), number words or ordinals
 *   {count}        a whole number in digits (up to 4) or number words; {count2} the second of "50-80"
 *   {nth}          ordinal 1-5 or numbers.last = -1 ("second Wednesday of October", "last day of", 第三周)
 *   {quarter}      1-4 in digits or number words
 *   {n1} {n2} {n3} bare digits for the kind "numeric" (1-2 or 4 digits each)
 *   {hour} {minute} clock time: digits 0-24 or number words, 0-59
 *   {anything}     otherwise a name in `fragments`: plain pattern text for reuse, e.g. fragments.to = "(?:-|~|至|到)".
 * Example (zh): { match: "(?:{which})?(?:周|星期|礼拜){weekday}", means: "weekday" }, words.which = [["下下个?", 2], ["下个?", 1], ["本|这个?", 0], ["上个?", -1]].
 * Values that a phrase fixes itself go into `set`: { match: "月底", means: "period", set: { unit: "month", which: 0, part: "end" } }.
 */
import type { Weekday } from "../types.ts";

/** Pattern and value; a pattern may be a stem with endings ("понедельник(?:а|у|ом|е)?"). Listed longest first where one begins another. */
export type Words<Value> = readonly (readonly [pattern: string, value: Value])[];

/** Units of durations and periods. "day": kind not said; "calendarDay": said to be calendar days (自然日, календарных дней); "workingDay". */
export type DateUnit =
  | "minute"
  | "hour"
  | "day"
  | "calendarDay"
  | "workingDay"
  | "week"
  /** Monday to Friday. */
  | "workingWeek"
  | "weekend"
  | "month"
  | "quarter"
  | "halfYear"
  | "year"
  /** Ends on 31 March where the fiscal year starts in April. */
  | "fiscalYear"
  | "decade";

/**
 * Part of a period. For a month: early 1-10, middle 11-20, late 21-end (D12); start: the first days (月初); end: the last day (D13).
 * For a week: early Monday-Tuesday, middle Wednesday-Thursday, late = tomorrow or Thursday to Friday, end: last working day (D7).
 * earlyToMiddle, middleToLate: 中下旬, "mid to late". rest: from today to the end; later: from tomorrow to the end (of a week: its Friday). earlier: the first half, only up to yesterday. within: any time, due at the end (今週中, 月内). toDate: from the start to today. whole: nothing changes.
 */
export type DatePart =
  | "start"
  | "early"
  | "earlyToMiddle"
  | "middle"
  | "middleToLate"
  | "late"
  | "end"
  | "firstHalf"
  | "secondHalf"
  | "rest"
  | "later"
  | "earlier"
  | "within"
  | "toDate"
  | "whole";

/** Days that have a name. Lunar ones are looked up in the owner's calendar or computed for 2015-2035. */
export type NamedDay =
  | "christmas"
  | "christmasEve"
  | "boxingDay"
  | "newYear"
  | "newYearsEve"
  | "lunarNewYear"
  | "lunarNewYearsEve"
  | "lanternFestival"
  | "dragonBoat"
  | "midAutumn"
  | "qingming"
  | "doubleNinth"
  | "easter"
  | "goodFriday"
  | "easterMonday"
  | "thanksgiving"
  | "blackFriday"
  | "independenceDay"
  | "halloween"
  | "valentines"
  | "mothersDay"
  | "fathersDay"
  | "labourDay"
  | "usLaborDay"
  | "memorialDay"
  | "veteransDay"
  | "singles"
  /** 1 October; 10 October in Taiwan. Children's, teachers' and fathers' day differ there too. */
  | "chinaNationalDay"
  | "childrensDay"
  | "womensDay"
  | "teachersDay"
  | "aprilFools"
  | "stPatrick"
  | "earthDay"
  | "martinLutherKing"
  | "presidentsDay"
  | "victoryDay"
  | "russiaDay"
  | "unityDay"
  | "defenderDay"
  | "orthodoxChristmas"
  | "orthodoxEaster"
  /** First day of Japan's New Year closure (29 December), Golden Week (29 April), Obon (13 August); and their last days. */
  | "yearEndClosure"
  | "goldenWeek"
  | "obon"
  | "yearEndClosureEnd"
  | "goldenWeekEnd"
  | "obonEnd"
  /** Public holidays of Japan by name; those with a moved day are given without the substitute. */
  | "comingOfAge"
  | "japanFoundation"
  | "emperorsBirthday"
  | "vernalEquinox"
  | "showaDay"
  | "constitutionDay"
  | "greeneryDay"
  | "japanChildrensDay"
  | "marineDay"
  | "mountainDay"
  | "respectForTheAged"
  | "autumnalEquinox"
  | "sportsDay"
  | "cultureDay"
  | "labourThanksgiving";

/** What an atom is. The values come from its slots and from `set`. */
export type AtomKind =
  /** Any of era+eraYear | year | shortYear | whichYear, month | monthNumber | which (of months), day, weekday, part. Without a day: the month (or year) as a window. {day2} {month2} {year2}: a range. */
  | "date"
  /** {n1} {n2} and perhaps {n3}, `set.order` says how they stand. */
  | "numeric"
  /** {weekday}, {which} week. {weekday2}: a range. `set.count` 1: a week after the next one ("Friday week"). */
  | "weekday"
  /** {weekday} with {nth} of a {month} ({year}) or of {which} month; {nth} "week"/"day" via `set.unit`. */
  | "nthOf"
  /** {relativeDay} days from today; may carry a {dayPart} ("tonight", 明朝). With {which} {unit}: of that week or month (上周的今天). */
  | "relativeDay"
  /** {count} (1 when absent) {unit}; {count2}: "50-80 days". Becomes a date only by the words around it. */
  | "duration"
  /** {unit} with {which} (0 this, 1 next, -1 last), perhaps {part}: "next week", 来月, "this year"; {count}: "next 3 weeks". */
  | "period"
  /** {quarter}, perhaps {year} or {whichYear}; `set.half` true: {quarter} 1-2 counts half years. */
  | "quarter"
  /** Week {count} of a {year}: "week 31", KW 31, 第31周. */
  | "weekNumber"
  /** {holiday}, perhaps {year} or {whichYear}. */
  | "holiday"
  /** First working day after {holiday}; without one, after the next three or more free days in a row (連休明け, 长假后). */
  | "backAtWork"
  /**
   * {hour} {minute} {dayPart}: clock time. Joined to a neighbouring day; alone it is no date, but "by 5 pm" is today. With `set.relativeDay`
   * it is that day when it stands alone (EOD, 下班前: relativeDay 0); `set.part` "end" makes it a deadline.
   */
  | "time"
  /** "ASAP": urgency without a date. */
  | "vague"
  /** Not a date: part numbers, prices, phone extensions, fixed expressions. Swallows its text. */
  | "nothing";

/** How {n1} {n2} {n3} stand. "byCountry": month or day first as the author's country does; both valid: the doubt dayOrMonthFirst. */
export type NumericOrder =
  | "yearMonthDay"
  | "monthDayYear"
  | "dayMonthYear"
  | "monthDay"
  | "dayMonth"
  | "yearMonth"
  | "monthYear"
  | "byCountry";

/** Values an atom can carry. */
export interface AtomValues {
  readonly year?: number;
  readonly whichYear?: number;
  /** Year before year 1 of an era that is not written out (115/12/01 in Taiwan). */
  readonly era?: number;
  readonly month?: number;
  readonly day?: number;
  readonly weekday?: Weekday;
  /** Which week, month, ... counted from this one: 0 this, 1 next, -1 last. */
  readonly which?: number;
  readonly unit?: DateUnit;
  readonly count?: number;
  readonly nth?: number;
  readonly quarter?: number;
  readonly half?: boolean;
  readonly relativeDay?: number;
  readonly part?: DatePart;
  readonly holiday?: NamedDay;
  readonly order?: NumericOrder;
  /** true: {day} and {day2} are two dates and no range ("the 5th and 12th of May"). */
  readonly list?: boolean;
  /** true: its {which} week stands behind the weekday and holds for weekdays listed before it ("Monday and Tuesday next week"). */
  readonly isWeekBehind?: boolean;
  /** true: the first such weekday after the day named before it ("Friday, or the Wednesday after"). */
  readonly isNextAfter?: boolean;
  /** true: a half of the unit comes to {count} ("a year and a half", 两个半月). */
  readonly andHalf?: boolean;
  /** 半 after an hour: 30. */
  readonly minute?: number;
  /** Clock hours added to {hour}, "17:00" style; see words.dayPart. */
  readonly dayPart?: string;
  /** true: the words say it is about the past ("last 3 weeks"). */
  readonly past?: boolean;
}

export interface DatePhrase {
  readonly match: string;
  readonly means: AtomKind;
  readonly set?: AtomValues;
}

/** What words around an atom do to it. */
export type Surrounding =
  /** Deadline: the last allowed day is the day named ("by", "until", "before" a day, 前, まで, до, к). Of a period: its last day. */
  | "by"
  /** Deadline that excludes what is named: before a period or a feast it is the day before ("before December", 年前, до Нового года). A weekday or date stays itself (D19). */
  | "before"
  /** Start only, what is named included ("from", "as of", "since", 起, から, 以降, с). */
  | "from"
  /** As "from", and it lies behind ("since Monday", 自…以来). */
  | "since"
  /** As "from" of what is to come; what has gone by it only belongs to ("the data from last week", "your mail from 2 November"). */
  | "fromOrOf"
  /** Start only; a period is over first ("after", 之后, 后, после): "after 2026" starts on 1 January 2027, "after Friday" on Friday. */
  | "after"
  /** The day itself ("on", に, в): says nothing new, but belongs to the phrase and takes it out of "past" guesses. */
  | "on"
  /** "around", 前後, 頃: dropped. */
  | "about"
  /** Duration: that long from now ("in 3 days", 3天后, через). */
  | "later"
  /** Duration: that long back (ago, 前, назад). */
  | "ago"
  /** Duration or period: any time until its end, a deadline (within, 内, 以内, 中, в течение). */
  | "within"
  /** Duration: a window ahead, starting now ("the next 3 weeks", 未来三天). */
  | "ahead"
  /** Duration: a window that ends today ("the last 3 weeks", 过去三天). */
  | "behind"
  /** Duration: a window that ends now, today included (三天以来). */
  | "soFar"
  /** Duration: counts from an event named beside it; becomes afterEvent unless that neighbour is itself a date ("3 days after Friday"). */
  | "anchor"
  /** The same counted backwards ("two weeks before the fair", 出货前三天); a date only beside a date. */
  | "anchorBack"
  /** Duration: how long something takes ("lead time 50-80 days", 交期, 納期, срок поставки): counts from an event nobody names here. */
  | "leadTime"
  /** Duration: that long, counted from a day beside it ("closed for 3 days from Monday", "from Monday for 3 days"); alone it is no date. */
  | "lasting"
  /** The week that holds the day ("week of 7 December"). */
  | "weekOf"
  /** The weekend of that week ("the weekend of 5 December"). */
  | "weekendOf"
  /** The week before or after the one that holds the day ("the week before Christmas"). */
  | "weekBefore"
  | "weekAfter"
  /** The day before or after the one named (前日, 翌日, "on the eve of"). */
  | "dayBefore"
  | "dayAfter"
  /** Nothing is read: the whole phrase is not a date here. */
  | "nothing"
  | { readonly part: DatePart };

export interface SurroundingPhrase {
  readonly match: string;
  readonly means: Surrounding;
  /** Which atoms it may stand at; without it: every one. "day": one day; "weekday": only a weekday; "period": more than one. */
  readonly on?: readonly ("day" | "weekday" | "period" | "duration" | "time")[];
}

/** Number words. One engine function reads them: values below 10 in a row are digits (二〇二六), multipliers multiply (二十五), others add (twenty-five, двадцать пять). */
export interface NumberWords {
  /** "one" 1 … "twenty" 20; a stem with case endings may stand for all cases. */
  readonly cardinals: Words<number>;
  /** Multipliers: 十 10, 百 100, hundred 100. */
  readonly multipliers: Words<number>;
  /** "fifth" 5, "twentieth" 20, пятое 5. Only as the last word. */
  readonly ordinals: Words<number>;
  /** What stands between two number words: "[ -]" or "". */
  readonly between: string;
  /** May follow the digits of {day} and {nth}: "(?:st|nd|rd|th)", "-?(?:го|е|му)". "" when the language has none. */
  readonly ordinalSuffix: string;
  /** {nth} = -1: "last", 最后一?个?. "" when not used. */
  readonly last: string;
}

export interface DateTables {
  /** Pattern text for reuse in phrases. */
  readonly fragments: Readonly<Record<string, string>>;
  readonly words: {
    readonly weekday: Words<Weekday>;
    readonly month: Words<number>;
    /** Counted from this week, month, year: 下 1, 下下 2, 今 0, 先 -1. */
    readonly which: Words<number>;
    /** "last year" -1, 来年 1, "следующего года" 1. */
    readonly whichYear: Words<number>;
    readonly unit: Words<DateUnit>;
    /** Days from today: tomorrow 1, 大后天 3, позавчера -2. */
    readonly relativeDay: Words<number>;
    readonly part: Words<DatePart>;
    /**
     * Parts of the day. Value "am" | "pm" (12 is added to an hour below 12) | "noon" | "night", or a clock time that stands when no hour is said:
     * "pm 18:00" = evening: adds 12 to an hour and means 18:00 alone; "17:00" = "end of business"; "am" alone keeps no time.
     */
    readonly dayPart: Words<string>;
    readonly holiday: Words<NamedDay>;
    /** Year before year 1: 令和 2018, 民国 1911. */
    readonly era: Words<number>;
  };
  readonly numbers: NumberWords;
  readonly phrases: readonly DatePhrase[];
  readonly before: readonly SurroundingPhrase[];
  readonly after: readonly SurroundingPhrase[];
  /** Between the two ends of a range, blanks included: "(?:to|through|until|-|–)". */
  readonly to: string;
  /** Opens a range and is swallowed by it: "from", "between", 从, с. "" when there is none. With it `toAfterOpening` also joins ("between A and B"). */
  readonly rangeOpening: string;
  readonly toAfterOpening: string;
  /** Between dates of one list, blanks included: "(?: or |, | and )". "Next Tuesday or Thursday" are of one week, "the 5th and 12th of May" of one month. */
  readonly list?: string;
  /** Closes a range: "の間", 之间. "" when there is none. */
  readonly rangeClosing: string;
  /** What may stand between a day and its clock time or its weekday: "(?:,| at| on| around)?". Blanks and brackets are allowed anyway. */
  readonly between: string;
  /**
   * Directly behind a weekday that does not fit the day before it: a clause of its own begins ("I finish tomorrow, on Wednesday | I send it").
   * Without it such a pair always is a slip of the pen in one clause.
   */
  readonly newClause?: string;
  /** Words of asking: a day beside them is when an answer is wanted, before whatever else the sentence dates ("please confirm", までに…ください). */
  readonly asks?: string;
  /**
   * Names and titles in which nothing is a date, as people write them: patterns of the text before folding, with capitals and any
   * quotation marks. Fragments may stand in them, slots of words may not.
   */
  readonly titles?: readonly string[];
  /** Anywhere earlier in the sentence: a range after it is two dates, old and new ("moved", 改到, перенес). */
  readonly moveSigns: string;
  /** Anywhere in the sentence: it tells of the past, so a date without a year or week lies behind ("was", "sent", 已, ました, отправили). */
  readonly pastSigns: string;
  /** The opposite ("will", "please", буд(?:ет|ут), пожалуйста). The sign that stands nearest before the date decides, else the nearest after it. */
  readonly futureSigns?: string;
}
