import type { ActTables } from "../../engine/languagePack.ts";

/** What is asked for without asking: what must be known by a day, what others need of the reader's, "yes or no", "I'd rather you". */
export const needs: ActTables["rules"] = [
  {
    id: "mustKnow",
    kind: "request",
    actor: "reader",
    when: "\\b(?:i|we)(?:'ll| will| do| really| also| just| urgently| still){0,2} (?:(?:have|'ve got|have got) to|must|gotta) (?:know|have (?:it|them|this|an answer|a decision|your [a-z]+)|hear (?:back )?from you)\\b,? (?:(?:by|before|until|till|no later than|on) )?(?:the )?{when}",
    unless: "\\?$|\\b(?:if|when|whatever|all|why|what|that|which) (?:i|we)\\b",
  },
  {
    id: "theyNeedYours",
    kind: "request",
    actor: "reader",
    sure: false,
    when: "(?:^(?:[-*\\u2022\\u00b7]\\s*)?|[,:;-] |\\band |\\bbut |\\bas |\\bbecause |\\bsince )(?:they|he|she|(?:the|our|my) (?:[a-z]+ ){1,2}?)(?: ?(?:also|now|still|only|just|urgently|really|will|would|'ll|'d)){0,2} ?(?:wants?|needs?|requires?|asks? for|(?:is|are) (?:asking|waiting) for|insists? on) your (?:[a-z]+ )?(?:signature|approval|details|confirmation|consent|ok|sign-off|bank details|answer|decision|vat number|passport|certificates?|licen[cs]e|insurance)\\b",
    unless:
      "\\?$|\\b(?:if|when|whatever|everything|all|why|what|that|which|who|not|n't|never|said|says|think|thinks) (?:that )?(?:they|he|she|the|our|my)\\b|\\b(?:holiday|break|day off|lunch|rest|raise|cuddle)\\b",
  },
  {
    id: "yesOrNo",
    kind: "request",
    actor: "reader",
    when: "^(?:and |so |just |only )?(?:a )?(?:quick |simple |clear |plain |short )?(?:yes[ /](?:or )?no|yea or nay|yay or nay|go or no-go)\\b[^?]{0,60}$",
    unless: "\\b(?:question|answers?|box|column|field|tick)\\b",
  },
  {
    id: "rather",
    kind: "request",
    actor: "reader",
    sure: false,
    when: "\\b(?:i|we)(?:'d| would| should) (?:much |far |really )?(?:rather|sooner) (?:you|your [a-z]+|they|it|the [a-z]+|that) (?:didn't|did not|[a-z]+ed|sent|came|went|gave|left|kept|put|made|paid|did|told|took|brought|had|were|got|held|let|stuck|used|cut|set)\\b|\\b(?:i|we)(?:'d| would) prefer (?:it )?if (?:you|your [a-z]+|they|it)\\b",
    unless: "\\?$",
  },
];
