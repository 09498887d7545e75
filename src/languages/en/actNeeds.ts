import type { ActTables } from "../../engine/languagePack.ts";

/** What is asked for without asking: needs of people who are not in the mail, terms of payment, "yes or no", a price to be named. */
export const needs: ActTables["rules"] = [
  {
    id: "mustKnow",
    kind: "request",
    actor: "reader",
    when: "\\b(?:i|we)(?:'ll| will| do| really| also| just| urgently| still){0,2} (?:(?:need|have|'ve got|have got) to|must|gotta) (?:know|have (?:it|them|this|an answer|a decision|your [a-z]+)|hear (?:back )?from you)\\b,? (?:(?:by|before|until|till|no later than|on) )?(?:the )?{when}",
    unless: "\\?$|\\b(?:if|when|whatever|all|why|what|that|which) (?:i|we)\\b",
  },
  {
    id: "theyNeed",
    kind: "request",
    actor: "reader",
    sure: false,
    when: "(?:^(?:[-*\\u2022\\u00b7]\\s*)?|[,:;-] |\\band |\\bbut |\\bas |\\bbecause |\\bsince )(?:they|he|she|(?:the|our|my) (?:[a-z]+ ){1,2}?)(?: ?(?:also|now|still|only|just|urgently|really|will|would|'ll|'d)){0,2} ?(?:wants?|needs?|requires?|asks? for|(?:is|are) (?:asking|waiting) for|insists? on) (?:[^.;?!]{1,60} (?:from you\\b|off you\\b)|(?:it|them|this|that|the|your|a|an|all|one|two|three|\\d+)\\b[^.;?!]{0,40} (?:by|before|no later than|not later than|latest) (?:the )?{when}|your (?:[a-z]+ )?(?:signature|approval|details|confirmation|consent|ok|sign-off|bank details|answer|decision|vat number|passport|certificates?|licen[cs]e|insurance)\\b)",
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
    id: "upFront",
    kind: "request",
    actor: "reader",
    sure: false,
    when: "^(?:and |but |so |i(?:'d| would)? (?:want|take|need) |we(?:'d| would)? (?:want|take|need) )?(?:(?:a|the|your) )?(?:half|a third|\\d{1,3} ?(?:%|per ?cent|percent)|deposit|payment|full (?:payment|amount)|the lot|all of it|[\\u00a3$\\u20ac]\\d[\\d.,]*)(?: of (?:it|that|the [a-z]+))? (?:up ?front|in advance|now|beforehand|down)?(?:,? ?(?:please|and the rest\\b[^.;?!]{0,30}|before (?:i|we|my [a-z]+|our [a-z]+|work|anything|any work) (?:[a-z]+ )?[a-z]+)){1,2}\\b",
    unless: "\\?$|\\b(?:terms|usually|normally|always|paid|went|was|were|received|arrived|sent|transferred|no|not|n't)\\b",
  },
  {
    id: "dueThen",
    kind: "request",
    actor: "reader",
    sure: false,
    when: "\\b(?:invoice|bill|instal+ment|deposit|balance|remainder|fee|that one)\\b(?: [^.;?!]{0,40}?)?(?:is|'s|,) (?:then |now )?(?:due|payable) (?:(?:on|by|for payment(?: on| by)?|no later than|before) )?(?:the )?{when}",
    unless: "\\?$|\\b(?:if|was|were|paid|my|your|their|last|would)\\b|\\b(?:our|the) (?:rent|supplier)",
  },
  {
    id: "sayWhat",
    kind: "question",
    actor: "reader",
    when: "^(?:and |but |so |then |please |just ){0,2}(?:say|state|specify|indicate|name) (?:what|when|how (?:much|many|long|soon|far|often|big|old)|which|who|where|whether)\\b",
    unless: "\\?$",
  },
  {
    id: "rather",
    kind: "request",
    actor: "reader",
    sure: false,
    when: "\\b(?:i|we)(?:'d| would| should) (?:much |far |really )?(?:rather|sooner) (?:you|your [a-z]+|they|it|the [a-z]+|that) (?:didn't|did not|[a-z]+ed|sent|came|went|gave|left|kept|put|made|paid|did|told|took|brought|had|were|got|held|let|stuck|used|cut|set)\\b|\\b(?:i|we)(?:'d| would) prefer (?:it )?if (?:you|your [a-z]+|they|it)\\b",
    unless: "\\?$",
  },
  {
    id: "otherAsks",
    kind: "question",
    actor: "reader",
    sure: false,
    when: "\\b(?:(?:she|he|they|(?:my|our|the) (?:[a-z]+ ){1,2}?|one of (?:our|my|the) [a-z]+)(?: ?(?:also|now|still|just|keeps?|all|both)){0,2} ?(?:(?:wants?|would like|'d like|(?:is|are) keen|needs?) to (?:know|hear|understand)|(?:is|are|keeps?) (?:asking|wondering)|asks|wonders|was asking|were asking)(?: me| us)?|i(?:'ve| have) been asked|we(?:'ve| have) been asked) (?:if|whether|what|when|where|who|which|why|how)\\b",
    unless: "\\b(?:if|when|whenever|who|every time) (?:she|he|they|my|our|the)\\b|\\b(?:told|answered|always|often|usually)\\b",
  },
];
