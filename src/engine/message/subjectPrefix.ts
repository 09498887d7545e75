/** What mail programs put before a subject. */

/** A prefix of letters, perhaps with the number of replies: "Re[2]", "RE (3)". The letters are the first group. */
export const SUBJECT_PREFIX = /^(\p{L}{1,8})\s?(?:\[\d{1,3}\]|\(\d{1,3}\)|\*\d{1,3})?\s?[:：]\s*/u;
