/** What a language must say about acts: rules as rows of data, read by findActs.ts and whoOwesWhom.ts. */
import type { ActKind, ActMention } from "../types.ts";

/**
 * One row: a clause that matches `when`, and does not match `unless`, does `kind`.
 * `when` and `unless` are regular-expression sources (flags "du") over the clause folded by foldText (lower case, half width,
 * simplified); `{slot}` stands for `words.slot`. A group `(?<name>…)` holds the words that name the actor.
 */
export interface ActRule {
  /** Unique in its language, "will", "please"; the mention says "en.will". */
  readonly id: string;
  readonly kind: ActKind;
  readonly actor: ActMention["actor"];
  readonly when: string;
  readonly unless?: string;
  /** Left out: true. */
  readonly sure?: boolean;
  /** The words leave no doubt: the learned weights are not asked. Left out: false. */
  readonly stands?: boolean;
}

/** How people are named and addressed. All are regular-expression sources over folded text (flags "du"); `{slot}` as in rules. */
export interface NameTables {
  /** Titles and kinship words before or after a name, taken off before names are compared: "mr", 様, 经理. */
  readonly titles: string;
  /** What stands before one letter of a name: 小王. Left out: nobody is called so. */
  readonly prefix?: string;
  /** The greeting of a message; the group `(?<name>…)` holds the addressed people. Tested on the first lines. */
  readonly greeting: string;
  /** What stands between two addressed people: "Anna and Tom", 、. */
  readonly between: string;
  /** A name in a clause that calls its reader: "Anna, could you…", "@马骁 请…". Group `name`. */
  readonly vocative: string;
  /** A line that is only a name and heads the items below it: "小潘:". Group `name`. */
  readonly heading: string;
  /** Words right before the name of whoever is asked: 请, 麻烦. Left out: names are not called so. */
  readonly calling?: string;
  /** What stands right behind the name at the start of a clause when that one acts, to the clause's end. Left out: the rules name who acts. */
  readonly acting?: string;
  /** Somebody else who takes on what a clause of the author's promises: "Tom will send it". Group `who`. Left out: the rules name who acts. */
  readonly promising?: string;
  /** A clause that promises what its reader gets and leaves open from whom: "and you will have it on Monday". Left out: none does. */
  readonly receiving?: string;
  /** What stands behind the name of whoever is given a task, to the clause's end: 小马巡管. Left out: rules alone find tasks. */
  readonly tasked?: string;
  /** What stands behind the name of whoever is told what to do, sooner than their deeds: 小马你, 小马把. */
  readonly taskedYou?: string;
  /** The end of a name that is greeted, not given a task: 小马你好. */
  readonly greeted?: string;
  /** A whole clause that gives whoever is called right before it a task: 小马，找个乐队. */
  readonly taskedAfterCall?: string;
  /**
   * A role beside the name of who has it, 矢野先生, 部長の倉田; groups `name` and `role`, or `nameBehind` and `roleBefore`. Left out: nobody is
   * called by a role alone.
   */
  readonly role?: string;
  /** Words for somebody just named, alone: 他. Left out: nobody is spoken of so. */
  readonly pronouns?: string;
  /** Endings of names in other cases and what stands there in the first: ["ову", "ов"]. Left out: names have no cases. */
  readonly caseEndings?: readonly (readonly [string, string])[];
  /** Given names as headers spell them and how colleagues call their bearers, words between blanks: ["екатерина ekaterina", "катя"]. */
  readonly shortNames?: readonly (readonly [full: string, short: string])[];
  /** Who is greeted when nobody in particular is: 各位. Left out: everybody is greeted by name. */
  readonly everybody?: string;
}

/** The tables of one language for the acts stage. */
export interface ActTables {
  /** Named pieces of regular expressions for `{slot}`; a slot may use the slots above it. Slot names begin with a small letter. */
  readonly words: Readonly<Record<string, string>>;
  /** Where a new clause begins inside a sentence: the match is the cut and belongs to neither side; empty matches are fine. */
  readonly clauseCut: string;
  /** A clause without an act that leads into the next one and is shown with it: "By Friday,", a topic. */
  readonly leadIn: string;
  /** A clause without an act that completes the one before: "at the latest Tuesday". */
  readonly trail: string;
  /**
   * A clause that looks like an act of its own and only completes a request right before it in the sentence: "is Friday fine?",
   * 周四前可以吗, 周五前付清. Left out: no clause does.
   */
  readonly trailOfRequest?: string;
  /** A clause that only says when another one holds: "once the deposit arrives". */
  readonly condition: string;
  /** A clause in which nobody owes anything whatever else it says: reported speech, policy, disclaimers. */
  readonly nothing: string;
  /** Courtesy and availability: blotted out before the rules look at the clause. */
  readonly formulas: readonly FormulaRule[];
  /** First matching row of a kind wins; one mention a kind and clause. */
  readonly rules: readonly ActRule[];
  /** What cancels every rule of a kind: negation and past for a promise, and so on. */
  readonly unless: Readonly<Partial<Record<ActKind, string>>>;
  readonly names: NameTables;
  /** Words that alone head a list in minutes. */
  readonly sections: SectionTables;
}

/** Headings over lists; regular-expression sources over folded text without brackets, marks and colon around them. */
export interface SectionTables {
  /** What was decided: "decisions", 決定事項. */
  readonly decided: string;
  /** What is only told: "status", 報告. */
  readonly told: string;
  /** The whole line that asks for what is listed under it: "still missing from you:". Left out: no line does. */
  readonly wanted?: string;
  /** How a point of such a list looks that asks for words, written without its sign: "whether …", …ли …. */
  readonly asking?: string;
  /** What points to the lines under it where no colon does: "the following", 下記. */
  readonly below?: string;
  /** How a piece of such a list begins that completes the one before it: "which …", "that …". */
  readonly wantedTail?: string;
}

/** Words that owe and ask nothing, though they look like it. */
export interface FormulaRule {
  readonly id: string;
  readonly when: string;
}
