import type { ActTables } from "../../engine/languagePack.ts";

/** What is asked for without asking: what somebody behind the author wants, wishes cut short, money that falls due, what must be known by a day. */
export const wants: ActTables["rules"] = [
  {
    id: "somebodyWantsBy",
    kind: "request",
    actor: "reader",
    sure: false,
    when: "^(?:and |also |but |so |now |[a-z]+, )?(?:the|our|my|their|his|her|they|he|she)\\b(?: [a-z'-]+){0,4}? (?:also |now |still |only |really )?(?:wants?|needs?|requires?|would like|(?:is|are) asking for|(?:is|are) after|asks? for) (?!to\\b|you\\b|me\\b|us\\b)[^.;?!]{2,70}? (?:from (?:you|your \\w+)|off you|back (?:by|on|before|asap)|(?:by|before) (?:{weekday}|(?:the )?\\d{1,2}(?:st|nd|rd|th)?|tomorrow|tonight|noon|the end|end|next|{month}|close|eod|cob)|asap|in writing|today|tomorrow)\\b",
    unless:
      "\\?$|\\b(?:if|when|unless|because|who|which|whenever|not|n't|never|no longer|wanted|needed)\\b|\\b(?:i|we) (?:will|'ll|have|can|are|am)|\\b(?:break|holiday|rest)\\b",
  },
  {
    id: "somebodyWantsDone",
    kind: "request",
    actor: "reader",
    sure: false,
    when: "\\b(?:our|my|the) (?:[a-z]+ ){0,2}?[a-z]+ (?:also |now |still )?(?:wants?|needs?|would like) (?:it|them|that|this|these|those|both) (?:back|wired|paid|sent|refunded|returned|gone|done|fixed|moved|signed|changed|in writing|on paper|out|[a-z]{3,}ed)\\b",
    unless: "\\?$|\\b(?:if|when|unless|because|who|which|whenever|not|n't|never)\\b",
  },
  {
    id: "somebodyAsks",
    kind: "question",
    actor: "reader",
    when: "^(?:and |also |but |so |oh,? )?(?:(?:he|she|they)|(?:the|our|my|one of (?:the|our|my)|their) (?:[a-z-]+ ){0,3}?[a-z-]+) (?:also |now |just |still |keeps? |is |are )?(?:wants? to know|would like to know|wonders?|wondering|asks?|asking|wants? to hear)(?: me| us)? (?:if|whether|when|what|where|who|which|how|why)\\b",
    unless: "\\bwe (?:will|'ll) (?:find|check|ask|see)|\\bnot to\\b|\\b(?:survey|form|questionnaire|children|kids) asks?\\b",
  },
  {
    id: "needToKnowBy",
    kind: "request",
    actor: "reader",
    when: "\\b{we}(?:'d|'ll| will| would| do)? (?:really |also |just |still )?need to (?:know|hear|have (?:it|this|that|them)) (?:by|before|until|no later than|today|tomorrow|asap|from you)\\b",
    unless: "\\?$|\\b(?:if|unless|because|why) {we}\\b",
  },
  {
    id: "wantCutShort",
    kind: "request",
    actor: "reader",
    sure: false,
    when: "^(?:and |also |but )?wants? (?:somebody|someone|a|an|the|your|one|two|both|all|another|everything|this|that|it|them)\\b(?! (?:to (?:come|join|know|see)|from me|of us)\\b)",
    unless: "\\?$|\\bwants? (?:a|some) (?:coffee|lift|hand|break|laugh)\\b",
  },
  {
    id: "fromYou",
    kind: "request",
    actor: "reader",
    when: "^(?:and |also |so |but )?(?:what )?(?:from|off) (?:you|your (?:side|end|team|office))(?: (?:i|we))?(?: (?:still|only|also|just))? (?:need|require|want|expect|am missing|are missing|lack|await)(?:ed|s)?\\b",
    unless: "\\?$|\\bnothing\\b|\\bno \\w+$",
  },
  {
    id: "cutShort",
    kind: "request",
    actor: "reader",
    when: "^(?:just (?:a )?)?(?:yes or no|a (?:simple |plain |clear )?(?:yes or (?:a )?no|answer)|one word|a number|names?|prices?)(?:,| is enough,?)? {please}\\b",
  },
  {
    id: "sendAnother",
    kind: "request",
    actor: "reader",
    when: "[,;-] (?:so |please |pls |just )?(?:send|bring|get|give|post|ship|mail|order|print|make|cut|resend|email|leave|put|take) (?:us |me )?(?:another|one|two|three|some|a (?:new|fresh|second|copy|spare|replacement)|it again|them again|the (?:lot|rest|other))\\b[^.;?!]{0,40}?(?:\\b(?:asap|{please}|today|tomorrow|again|over|back|soon|instead|quick(?:ly)?|by {when})\\b|[.!]?$)",
    unless:
      "\\?$|\\b(?:i|we|he|she|they|you|to|will|'ll|can|could|would|did|not|n't) (?:\\w+ )?(?:send|bring|get|give|post|ship|mail|order|print|make|cut|resend|email|leave|put|take) ",
  },
  {
    id: "saySo",
    kind: "request",
    actor: "reader",
    when: "^(?:and |so |but |then |also |just )?say (?:what|when|where|which|who|how|if|whether)\\b",
    unless: "\\?$|\\bsay what you like\\b",
  },
  {
    id: "billDue",
    kind: "request",
    actor: "reader",
    sure: false,
    when: "\\b(?:invoice|bill|deposit|balance|fee|instal?ment|premium|that one|this one|which|the (?:first|second|final|other) (?:one|half|payment))(?:'s| is|,? (?:now )?falls)(?: now)? (?:due|payable) (?:on|by|before|until|{weekday}|the \\d|\\d|next|this|today|tomorrow|end|upon|in \\d)",
    unless: "\\?$|\\b(?:our|my|we|i|if|was|when) |\\bnot (?:due|payable)",
  },
  {
    id: "upFront",
    kind: "request",
    actor: "reader",
    sure: false,
    when: "^(?:and |also |but )?(?:\\d{1,2} ?(?:%|per ?cent|percent)|half|a third|the (?:full )?(?:amount|deposit))(?: (?:of it|deposit|payment))? (?:up ?-?front|in advance|down|on order|first)\\b[^.;?!]{0,60}(?:\\bbefore (?:i|we)\\b|{please}|usual account|same account)",
    unless: "\\?$",
  },
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
