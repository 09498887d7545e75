/** What a language must say about who leads, writes and answers for a matter; read by the case notes. */

/** Regular-expression sources over text folded by foldText, without capturing groups and nested quantifiers; "(?!)" never matches. */
export interface CaseTables {
  /** The write-up of a meeting: "minutes", 会议纪要, 議事録, протокол. */
  readonly minutes: string;
  /** Somebody leads a meeting: "facilitated", 主持, 司会, ведущий. */
  readonly leads: string;
  /** Somebody calls a meeting: "set up the call", 会议邀请, 会議招待, организую встречу. */
  readonly organises: string;
  /** The author speaks of himself where nobody else is named. */
  readonly speaksOfSelf: string;
  /** Asks who is to be asked: "are you the contact person", 联系人是谁, ご担当者, к кому обращаться. */
  readonly asksContact: string;
  /** Names who is to be asked; the name stands in the same sentence. */
  readonly namesContact: string;
  /** The author waits for somebody of the author's own side: "waiting for our R&D", 等研发确认, 社内確認中, ждём нашу бухгалтерию. */
  readonly waitsInside: string;
  /** Those inside, as they stand in such a sentence: "R&D", 生管, 上長, бухгалтерия. */
  readonly inside: string;
}
