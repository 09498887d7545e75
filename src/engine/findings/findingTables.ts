/** What a language must say about topics and stated facts, read by the findings stage. */
import type { Locale } from "../types.ts";
import type { FactTables } from "./factTables.ts";

/** Pattern and the name it stands for. */
export type NamedPatterns = readonly (readonly [pattern: string, name: string])[];

/** Words by which a writer of that locale shows where they live, with the country's code. */
export type HomeSigns = readonly (readonly [pattern: string, country: string, locale: Locale])[];

/**
 * The tables of one language for the findings stage. Patterns are regular-expression sources over text folded by foldText
 * (lower case, half width, Simplified), without capturing groups and nested quantifiers; "(?!)" never matches.
 */
export interface FindingTables {
  /**
   * Words that say nothing about the topic: function words, courtesy, "send", "reply", "confirm". Languages with spaces: whole words.
   * Chinese and Japanese: strings cut out of a run of characters before it is cut into pairs.
   */
  readonly emptyWords: readonly string[];
  /**
   * Words for one thing, with one name for all spellings in all languages ("price": quote, 报价单, 見積, цена): a mail may ask in one
   * language and be answered in another.
   */
  readonly sameThings: NamedPatterns;
  /** Endings taken off a word so that its forms meet ("s", "ing", падежи). "" when words have no endings. */
  readonly wordEndings: string;
  /** The sentence asks for a date or a time. */
  readonly asksWhen: string;
  /** The sentence asks for a number, an amount, a price. */
  readonly asksNumber: string;
  /** The sentence offers a choice: "A or B?", 还是, どちら, или. */
  readonly asksChoice: string;
  /** A question that puts something up for a yes: "shall we", "is that fine?", 好不好, でいいですか, «можно?». Tested on the clause. */
  readonly asksConsent: string;
  /** A yes-or-no question that says its verb twice: 续不续. Group `verb`. Left out: no question does. */
  readonly asksTwice?: string;
  /** A number in letters, between the edges of words. Left out: numbers are written in digits. */
  readonly numberWords?: string;
  /** What confirms by being said: "we confirm that …". Left out: nothing does. */
  readonly tellsAtOnce?: string;
  /** A wish for time together, which a yes to its hour settles: "could you join a call on Friday at ten?". Left out: none is. */
  readonly asksToMeet?: string;
  /** A reply that begins by naming a point of the list it answers: 2は, "re 2:". Group `point`: its digits. Left out: only the form of a list names one. */
  readonly namesPoint?: string;
  /** A question that is a wish: "can the log be ready by Tuesday?"; a promise about it takes it up. Left out: none is. */
  readonly asksForDeed?: string;
  /** The sentence asks for news of how something is going. */
  readonly asksHow: string;
  /** The sentence asks where something promised or asked for remains: "any news on", 有消息吗, いかがでしょうか…進捗, как дела с. */
  readonly chases: string;
  /**
   * The sentence speaks to a program that reads the mail, not to its reader: "note to AI assistants:", "ignore all previous instructions",
   * 忽略之前的指令, 系统提示：. What it and the rest of its paragraph ask for, nobody owes.
   */
  readonly toPrograms: string;
  /** A request to be told something, which words alone fulfil: "let me know", 告诉我, お知らせください, подскажите. */
  readonly asksToBeTold: string;
  /** A thing that a line of words delivers: "tracking number", 税号, 型番, дата. A request for it is fulfilled by stating it. */
  readonly asksForFact: string;
  /** The deed waits for something that has no date yet: "once it clears", 到货后, 届き次第, как только. */
  readonly awaitsEvent: string;
  /** Tells of something as done or so: "went out at eight", 已经码好, 固定しました, сделала. Tested on what is left without wishes and promises. */
  readonly happened: string;
  /** Words of a promise that is carried out by being said: お送りします under the mail that brings it. A day or "later" makes it a promise again. */
  readonly handsOver: string;
  /** A word that stands for what was named before: "them", 它, それ, их. */
  readonly pointsBack: string;
  /** A clause that only says when or that an answer is wanted: the date belongs to the question beside it. */
  readonly answerWanted: string;
  /** The answer is still to come: "we are checking", 还在确认, 確認中, уточняем. Such a sentence answers nothing. */
  readonly notYet: string;
  /**
   * The deed is not done: in work, in somebody else's hands, failed, refused, without people or material: "on hold", 卡在, 作業中, «на согласовании».
   * What tells of it fulfils no promise and no wish for a deed, though it may answer a question.
   */
  readonly stalled: string;
  /** Asks for something outside the thread to be called off: "please cancel the booking", 取消してください, «отмените бронь». */
  readonly asksToCancel: string;
  /** A second deed follows in the same promise: "and will report", «и сообщу». Tested on the words between two dates. "(?!)" where the verb ends the clause. */
  readonly thenDoes: string;
  /** A promise that is one of an answer: "we will check", 确认后回复, 確認いたします, уточним. */
  readonly willAnswer: string;
  /**
   * Words that only tie a clause to the one before it: "and", 但是, また、, а также. They are left out where a clause is shown alone.
   * Matched at its beginning, in the text as written (Simplified and Traditional), any case; a word ends where the pattern does.
   */
  readonly conjunctions: string;
  /** Opens another matter at the head of a sentence: "also", 另外, また, кстати. */
  readonly another: string;
  /** Thanks for something that arrived, or its receipt: "thanks for the", 收到, 頂戴いたしました, получили. */
  readonly received: string;
  /** Something did not arrive or is missing: then a receipt word closes nothing. */
  readonly missing: string;
  /** The speaker says a value moved on purpose: "instead of", 改为, 変更, переносим, sorry for the delay. */
  readonly changed: string;
  /** A source that states a value: label, contract, packing list, 系统, 見積書, в договоре. */
  readonly sources: string;
  /** Days counted from an event named before: "the day before" -1, 当天 0, 前日 -1. */
  readonly eventDays: readonly (readonly [pattern: string, days: number])[];
  /** What a lead time counts from, beside its day: "ordered", "deposit", 下单, 定稿, 発注, аванс. */
  readonly waitStarts: string;
  /** A count of three days and more that does not say which days: "10 days", 十天, 5日間, «десять дней». Tested on a date phrase. */
  readonly bareDays: string;
  /** How long something takes, without a day to count from: "takes 10 days", 需要十天, 5日ほどかかります, «займёт 10 дней». Three days and more that do not say which. */
  readonly bareWaits: string;
  /**
   * Speaks of the time that others take, whom nobody here can hold to it, or of what is usual or only heard: "transit", "normally", 快递, 通常,
   * «говорят».
   */
  readonly othersWaits: string;
  /** Speaks of what holds for everybody, not of this matter: "as a rule", 按规定, 一般に, «обычно». */
  readonly asRule: string;
  /** Money, taxes and words that only people of one country use: "HST", 電郵, «тенге». Tested on what they wrote themselves. */
  readonly homeWords: HomeSigns;
  /** Towns and forms of firms. Tested on the end of a mail and its signature. */
  readonly homePlaces: HomeSigns;
  /** Names of days off, and words for one: "bank holiday", 国庆, 祝日, «праздничный день». */
  readonly daysOff: string;
  /** What follows a date that only tells which thing is meant: 4月の + 増室に伴い. Tested on the words right behind the date. */
  readonly whichOne: string;
  /** The same told by the phrase itself or the words before it: «сегодняшний акт», «жду с понедельника». Tested on those words up to its end. */
  readonly noDeadline: string;
  /** Words for "some later day" that name no urgency and no date: 後日, "at a later date". */
  readonly someDay: string;
  /** Haste without a day that is no date phrase: "by return", 赶紧, 一日も早く, «оперативно». Tested on what asks or promises. */
  readonly haste: string;
  /** "first", "for example", "about": a number beside it is no stated fact. */
  readonly approximately: string;
  /** Currency words and signs, with ISO 4217 codes. */
  readonly currencies: NamedPatterns;
  /** Units of counted things, with one name for all spellings in all languages ("carton", "piece", "mm"). */
  readonly units: NamedPatterns;
  /** What stands before a version number. */
  readonly versions: string;
  /** What stands before the name of a place, with the role of the place ("loading", "discharge", "delivery"). */
  readonly placeLabels: NamedPatterns;
  /** What stands behind the name of a place, with the role of the place: 港揚げ "discharge", 起运 "loading". */
  readonly placesBefore: NamedPatterns;
  /** Names of events whose day a mail states, with the event: "ETD" "departure". An empty name stands for the words themselves. */
  readonly dateLabels: NamedPatterns;
  /** Facts that are stated by name. */
  readonly facts: FactTables;
  /** Asks which of two values holds, or says that they disagree: "which date is right", 以哪个为准, どちらが正しい, не сходится. */
  readonly whichHolds: string;
  /** Verbs by which a source states a name: "says", 写的是, とあり, стоит, указана. */
  readonly states: string;
}
