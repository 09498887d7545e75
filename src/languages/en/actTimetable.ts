import type { ActTables } from "../../engine/languagePack.ts";

/** Promises put as a timetable: what is done, sent or owed, and when. */
export const timetable: ActTables["rules"] = [
  {
    id: "isDoneOn",
    kind: "promise",
    actor: "author",
    sure: false,
    when: "(?:^(?:[-*\\u2022\\u00b7]\\s*|\\(?\\d{1,2}[.)]\\s*)?|[,:]\\s|\\band |\\bso )(?!(?:i|we|you|he|she|who|what|when|where|how|which|why|if|there|that|this|your)\\b){thing} (?:is|are|gets?) (?:then |also |both |all |only )?(?:made|done|finished|completed|printed|repaired|mended|fixed|credited|transferred|uploaded|emailed|mailed|replaced|corrected|cleaned|fitted|mounted|translated|refunded|invoiced|with you|at your (?:door|gate|place)) (?:(?:on|by|until|till|before|in|no later than|not later than) )?(?:the )?{when}",
    unless:
      "\\b(?:usually|always|every|normally|typically|each|generally|meeting|event|fair|exam|match|election|decisions?|elections?|was|were|if|once|when|whether|unless)\\b|\\?$",
  },
  {
    id: "willBeMade",
    kind: "promise",
    actor: "author",
    when: "(?:^(?:[-*\\u2022\\u00b7]\\s*|\\(?\\d{1,2}[.)]\\s*)?|[,:]\\s|\\band |\\bso )(?!(?:i|we|you|he|she|who|what|when|where|how|which|why|if|there|your)\\b)(?:(?:the|our|this|that|a|an|all) )?(?:[a-z0-9/-]+ ){1,5}?(?:will|shall) (?:then |also |now |only )?be (?:made|processed|executed|effected|carried out|taken care of|shared|dispatched|despatched|effected|sorted(?: out)?|attended to|dealt with|rectified|re-?done|re-?sent|reworked)\\b[^.;?!]{0,60}(?:{when}|\\d{1,2}[./]\\d{1,2}\\b)",
    unless: "\\b(?:by|from) (?:you|your|them|him|her)\\b|\\b(?:if|whether|unless)\\b|\\bmade (?:of|from|up)\\b|announcement|decision|\\?$",
  },
  {
    id: "offerDated",
    kind: "promise",
    actor: "author",
    sure: false,
    when: "\\b(?:i|we) can (?:also |certainly |still |already |then )?(?:have|produce|manufacture|make|build|install|fit|start|run|test|print|paint|cut|translate|load|squeeze|slot|free up|release|supply|deliver|ship|come|call|ring|visit|repeat) [^.;?!]{2,60}?(?:{when}|{monthName} \\d|\\d{1,2} {monthName})",
    unless:
      "\\b(?:if|so|that|then|how|when|where|what|which|whether|before|until|only|than|as|sure|maybe|perhaps|anything|something|hope|wish|think|earliest|soonest) (?:that )?(?:i|we) can\\b|\\?$|\\b(?:a drink|lunch|dinner|a beer|coffee)\\b",
  },
  {
    id: "owe",
    kind: "promise",
    actor: "author",
    when: "\\b(?:i|we)(?: do)?(?: still| also)? owe you (?:(?:an?|the|my|our|some|that|those|two|three|both) (?!(?:big |huge |massive |great )?(?:beer|pint|drink|coffee|lunch|dinner|favou?r|apolog|explanation|thank|hug|cake|bottle|round|debt)))[a-z]",
    unless: "\\?$|\\b(?:what|much|whatever|everything|if|anything) (?:do )?(?:i|we)\\b",
  },
];
