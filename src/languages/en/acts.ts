import type { ActTables } from "../../engine/languagePack.ts";

/** Base forms of what people do for each other at work; a rule that needs no verb list does not use it. */
const deeds =
  "send|resend|forward|share|check|double-check|confirm|reconfirm|provide|prepare|review|call|phone|ring|email|e-mail|mail|fax|write|reply|respond|answer|revert|update|add|" +
  "fix|repair|replace|ship|dispatch|deliver|courier|pay|wire|transfer|remit|settle|refund|credit|invoice|bill|quote|book|reserve|order|arrange|organi[sz]e|schedule|reschedule|set up|set|" +
  "sign|countersign|return|submit|file|upload|post|publish|print|scan|copy|attach|draft|finali[sz]e|finish|complete|deal with|handle|sort|sort out|look|take|bring|pick|drop|put|get|give|make|" +
  "do|let|keep|tell|inform|notify|advise|ask|remind|talk|speak|discuss|meet|join|attend|visit|come|go|drive|fly|show|present|introduce|circulate|distribute|release|issue|approve|cancel|change|" +
  "correct|amend|revise|adjust|extend|open|close|install|test|inspect|investigate|find|search|follow|chase|push|escalate|collect|load|unload|pack|produce|manufacture|start|begin|work|help|assist|" +
  "support|try|verify|clarify|explain|calculate|count|measure|collate|compile|summari[sz]e|translate|report|ping|drop|shoot|fire|lend|run|hold|move|switch|reset|grant|enable|disable|cover|bear|" +
  "offer|propose|suggest|supply|hand|leave|touch base|circle back|nail|dig|pull|get back|come back";

/** Verbs that open a sentence only as an order. */
const orders =
  "send|resend|forward|let (?:us|me)|check|double-check|double check|confirm|reconfirm|call|phone|email|mail|give|make sure|ensure|advise|provide|review|reply|respond|revert|tell|ask|inform|notify|keep|bring|" +
  "take|put|get|sign|countersign|return|fill|go ahead|see (?:if|whether|to it)|try|look (?:into|at|through|over)|arrange|prepare|submit|contact|fax|ship|pay|remember|remind|shoot|drop|ping|talk to|" +
  "speak (?:to|with)|set up|schedule|book|order|print|copy|include|complete|finish|finali[sz]e|fix|upload|update|add|remove|delete|change|correct|amend|revise|attach|share|invite|join|clarify|verify|" +
  "collect|pick up|find out|find|use|read|write|quote|stop by|swing by|come|stick|pop|ring|swap|grab|chuck|throw|whack|fire|lend|spare|hop|jump|nudge|loop|cc|bump|dig|have a (?:look|think|word|go|read)|shout|leave|move|make|do|pull|push|run|bill|charge|ship|park|keep an eye|hang on|be sure|hold|wait|follow up|chase|cancel|release|load|have (?:him|her|them|someone|somebody|your \\w+|the team)";

/** Orders that are also nouns ("order 44", "check valve", "contact:"): they need something behind them that only a verb has. */
const afterOrder =
  "(?=\\s(?:me|us|it|them|him|her|the|this|that|these|those|your|our|my|a|an|all|both|any|some|every|each|what|when|where|how|if|whether|with|into|in|on|out|to|from|for|back|up|through|again|by|there|" +
  "everyone|everybody|someone|of|and send|now|today|tomorrow|over))";

export const acts: ActTables = {
  words: {
    not: "(?:not|never|n't|no longer|hardly)",
    adverb:
      "(?:\\s(?:also|certainly|definitely|surely|gladly|happily|then|now|still|just|probably|personally|of course|in turn|immediately|promptly|first|only|simply|therefore|at least|all|both|hopefully|obviously|absolutely|soon|shortly)){0,2}",
    we: "(?:i|we|(?:my|our) (?:side|team|company|office|department|group|end)|the team|someone (?:from|in) (?:my|our) \\w+)",
    deed: deeds,
    order: orders,
    weekday: "(?:mon|tues?|wed(?:nes)?|thur?s?|fri|satur|sun)(?:day)?\\b",
    month: "(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]{0,7}",
    soon: "(?:asap|a\\.s\\.a\\.p|as soon as possible|shortly|soon|straight away|right away|immediately|at once|in a (?:minute|moment|bit|second)|momentarily)",
    when: "(?:{soon}|today|tonight|tomorrow|{weekday}\\b|next (?:week|month|year|quarter)|this (?:week|month|morning|afternoon|evening|weekend)|later|over the weekend|first thing|end of (?:the )?(?:day|week|month|business)|eod|cob|eow|eom|within (?:the |a )?\\w+|in (?:a|an|one|two|three|\\d+) (?:\\w+ )?(?:minutes?|hours?|days?|weeks?|months?)|(?:by|on|until|till|before|at) (?:the )?\\d|\\d{1,2}(?:st|nd|rd|th)?\\.? (?:of )?{month}\\b|{month}\\.? \\d|\\d{1,2}[/.]\\d{1,2})",
    please: "(?:pl(?:ea|ae|e|a)se?|pleas|pls|plz|plse|kindly|kindley)",
    canYou:
      "(?:can|could|cud|would|wud|will|might)(?:n't)? (?:you|u|ya|someone|somebody|anyone|anybody|your (?:team|side|colleagues?|office|\\w+ team|guys)|any of you|one of you|you guys|you both|you all)\\b",
    away: "(?:out\\b|away|off\\b|on (?:vacation|leave|annual|holidays?|the road|a (?:plane|flight|train|trip)|parental|maternity|sick|pto|business)|travel+ing|closed|unavailable|offline|in (?:a meeting|meetings|transit|the (?:air|office))|at (?:a|the) (?:conference|fair|show|trade)|back (?:in|on|at)|unable|not (?:be )?(?:available|able|around|reachable)|available|around\\b|working (?:from home|remotely)|late\\b|busy|gone)",
    thing:
      "(?:(?:it|they|this|that|these|those|both|everything|(?:the|your|our|my|a|an|all|two|three|six|\\d+|another|each)\\s[^,;.?!]{1,60}?|[^,;.?!]{1,40}?))",
    passive:
      "(?:sent|resent|e-?mailed|mailed|shipped|dispatched|delivered|couriered|paid|settled|released|provided|issued|forwarded|prepared|ready|finished|completed|done|wired|transferred|remitted|arranged|fixed|repaired|replaced|updated|submitted|corrected|refunded|reimbursed|credited|returned|uploaded|with you|in your (?:inbox|hands|mailbox|account|possession)|on (?:its|their|the) way|there|available|loaded|invoiced|circulated|shared|signed|booked|in touch|on your desk)",
  },

  clauseCut:
    "(?<=[?!])\\s+|(?<=[a-z]{3}[.])\\s+(?=[a-z])|(?<=\\S \\S+ \\S+),\\s(?=(?:ok|okay|right|alright|all right|yes|no)\\?)|\\s(?=\\((?:although |but |and )?(?:i|we)\\b)|;\\s|(?<=\\S \\S+ \\S+ \\S+):\\s(?=(?:please|can|could|would|{order})\\b(?! of))|\\s(?=(?:but|so|or|otherwise|then) (?:just |please )?{order} (?:me|us|it|them|the|your|my|our|this|that|a|to)\\b)|\\s(?=\\/\\/)|" +
    "(?:,|\\s-)\\s(?=(?:and |but |so |then |or |also |however,? |therefore,? )?(?:i|we|you|he|she|they|it|please|pls|kindly|could|can|would|will you|is|are|do|does|did|shall|should|what|when|where|how|let me|let us|let's|there|otherwise|if|once|as soon as|provided|because|since|thanks|thank)\\b(?:'\\w+)?(?! (?:are|is) attached))|" +
    "\\s(?=and (?:then |also )?will\\b)(?<=\\b(?:i|we)\\b[^.;?!]{1,140}\\s)|\\s(?=(?:but|so) (?:i|we|you|he|she|they|it|please|could|can|would|let|the)\\b)|" +
    "\\s(?=and (?:i|we|you|please|kindly|could|can|would|let me|let us|is|are|do|when|what|who|where|how)\\b(?! and))|" +
    "(?<!\\b(?:know|knew|see|tell us|tell me|tell|check|checking|wonder|wondering|confirm|ask|asked|asking|sure|advise|even|only|as|what|wonderful|grateful|appreciate|appreciated|appreciate it|great|nice|good|helpful|thankful|happy|glad|kind|help|helps|lovely|mind|verify|find out|clarify|than|obliged|delighted|ok|okay|fine|it|much|lot|perfect|ideal|amazing|fantastic|love it|be|(?:for|with|by) (?:you|u)))\\s(?=(?:if|once|as soon as|provided that|unless|subject to|as long as|in case)\\b)",
  leadIn:
    "^(?:(?:and|but|so|also) )?(?:by|on|before|until|till|for|as for|regarding|concerning|re|about|in|at|after|from|this|next|tomorrow|today|tonight|first|then|also|anyway|otherwise|to\\b|with|{weekday}|{month}|the (?:following|next)|ok|okay|sure|yes|good news|as (?:discussed|agreed|requested|promised|a reminder)|@?[a-z\\u00df-\\u024f.' ]{1,25},?$)(?:\\b[^?]{0,80})?,?$",
  trail:
    "^(?:by|on|before|until|no later|not later|at the latest|latest|ideally|preferably|hopefully|the sooner|{soon}|or {when}|{weekday}|same)\\b[^?]{0,50}$",
  condition:
    "^(?:(?:and|but|so|then|or) )?(?:if|once|as soon as|provided|providing|unless|subject to|when|whenever|as long as|in case|should (?:you|we|there|it)|assuming|depending on|only if|after (?:we|i|you|the|receipt|receiving)|upon)\\b(?! (?:not|possible|so|necessary|needed),?$)(?!.*\\?$)(?!(?:,? )?(?:you|u) (?:could|can|would|might|wouldn't)(?! (?:use|need|have any|think))\\b)(?! (?:do|does|did|is|are|will|can|could|would|should) (?:you|we|i|they|it|the|your)\\b)",
  nothing:
    "\\b(?:this (?:e-?mail|message|communication) (?:is|may|and|contains)|confidential(?:ity)?\\b.{0,40}(?:notice|intended)|intended recipient|notify the sender|delete (?:it|this (?:e-?mail|message))(?: from)?|intended (?:only|solely) for|if you (?:have received|received|are not) (?:this|the)|unsubscribe|do not reply to this|automatically generated|according to (?:our|the) (?:policy|manual|terms)|our (?:\\w+ ){0,2}(?:policy|manual|terms|guidelines|conditions) (?:requires?|states?|says?)|policy is)\\b|" +
    "\\b(?:he|she|they|[a-z\\u00df-\\u024f]+) (?:said|told (?:me|us)|mentioned|wrote|claims|says|promised(?: me| us)?|informed (?:me|us)|assured (?:me|us)|has promised|have told|asked (?:me|us) (?:if|whether))\\b(?! (?:please|can you|could you))",

  formulas: [
    {
      id: "anyQuestions",
      when: "(?:\\b(?:should|if|in case|shall) (?:you|u|there)(?: are| is| should| would| do)?(?: still| ever| please)? (?:have|need|require|has|are|is|any|be|encounter|face|run into|want)?(?: any| some| a)?(?: further| other| more| additional)? ?(?:questions?|queries|concerns?|doubts?|problems?|issues?|comments?|help|assistance|information|clarifications?|difficult(?:y|ies)|need anything|anything)\\b[^,;?!]{0,60},?\\s*)(?:{please}|just|do|feel|you|we|let|don't|i)?[^;?!]{0,90}",
    },
    {
      id: "shouldYou",
      when: "\\bshould you (?:need|require|have|wish|want|prefer|find|encounter)[^,;?!]{0,70},? (?:please |do |kindly |just |simply )*(?:let (?:me|us) know|contact|call|get in touch|reach out|ask|feel free|revert|drop (?:me|us)|email|advise)[^,;?!]{0,60}",
    },
    {
      id: "anyQuestions2",
      when: "(?:{please} )?(?:do not|don't|never) hesitate\\b[^;?!]{0,90}|(?:{please},? )?(?:do )?feel free\\b[^;?!]{0,80}|(?:{please} )?(?:just )?(?:let (?:me|us) know|get in touch|contact (?:me|us)|call (?:me|us)|reach out|shout|holler|ask|drop (?:me|us) a line|give (?:me|us) a (?:call|shout|ring))(?: \\w+){0,5},? (?:if|should|in case|when|whenever) (?:you|u|there|anything|something)(?:'d| would|'re| are| should)?(?: still| ever)? (?:have|need|require|like|want|is|are|any|run|get|see|encounter|face|come|think|comes|anything|questions|happens|changes)\\b[^;?!]{0,90}",
    },
    {
      id: "happyToHelp",
      when: "\\b(?:(?:i|we)(?:'m|'re|'ll be| am| are| will be| would be)?|always) (?:always |more than |very |only too )?(?:happy|glad|pleased|here|delighted) to (?:help|assist|answer|discuss|support|be of)\\b[^,;?!]{0,60}|\\b(?:i|we)(?:'ll| will)? (?:be |remain |stay )?at your (?:disposal|service)\\b[^,;?!]{0,40}",
    },
    {
      id: "lookForward",
      when: "\\b(?:i |we )?(?:'m |am |'re |are |will be |be )?look(?:ing|s)? forward (?:to|for)\\b(?! (?:receiv|get)ing (?:the|your (?!repl|resp|answer|feed|news|mail|e-?mail|comment|thought|kind)))[^,;?!]{0,80}|\\b(?:i |we )?(?:hope|hoping|wait|waiting|await|awaiting|expect) (?:to hear|(?:for )?your (?:kind |prompt |early |soonest |swift |positive |favou?rable )?(?:reply|response|answer|news))\\b[^,;?!]{0,50}|\\bhope to (?:see|hear|meet|catch)\\b[^,;?!]{0,60}",
    },
    {
      id: "howAreYou",
      when: "\\b(?:how are (?:you|things|we)(?: doing| all| today| going| keeping)?(?: today| these days| this week)?|how(?:'s| is| was| has| have|'ve) (?:it going|everything(?: going)?|things(?: going)?|life|the (?:family|weekend|holiday|vacation|weather)|your (?:day|week|weekend|holidays?|vacation|trip|family|summer|break|morning)|(?:you|things) been)|how do you do|what's up|are you (?:well|okay|ok|alright))\\b[^,;?!]{0,40}\\??",
    },
    {
      id: "hope",
      when: "\\b(?:i |we )?(?:do |really )?(?:hope|trust|wish)(?:ing)? (?:that )?(?:you|this (?:e-?mail|message|finds|mail)|all|everything|it|your (?:week|family|weekend|day)|the)\\b[^,;?!]{0,80}",
    },
    {
      id: "greetings",
      when: "\\b(?:have a (?:nice|great|good|lovely|wonderful|safe|pleasant|relaxing|fantastic|happy)|enjoy (?:your|the|a)|take care(?! of)|stay safe|safe travels|happy (?:new year|holidays|birthday|easter|friday)|merry christmas|see you|talk (?:to you )?soon|speak soon|keep up the|keep (?:well|safe)|all the best|best (?:regards|wishes)|give my (?:regards|best)|say hi|send my (?:regards|best)|congratulations|welcome)\\b[^,;?!]{0,50}",
    },
    {
      id: "thanks",
      when: "\\b(?:thank(?:s| you)(?: \\w+){0,3} (?:for|in advance)(?! for \\w+ing)(?<!in advance for(?= \\w+ing))|many thanks|much appreciated|(?:i|we) (?:really |truly |do |very much |greatly )?appreciate (?:your (?:help|support|patience|understanding|time|business|cooperation|quick|kind|swift|effort|work|interest|concern|thought|generosity|all)|it|the|that|this|all)(?! if))\\b[^,;?!]{0,70}",
    },
    {
      id: "note",
      when: "\\b(?:{please} (?:be )?(?:note|noted|aware|informed|advised|reminded|assured|find (?=(?:\\w+ ){0,6}(?:attached|enclosed|below|herewith))|see|refer|accept|excuse|forgive|bear with|pardon|understand|consider this|rest assured|enjoy|allow me|consider the environment|ignore this)|(?:be |rest )assured|{please} (?:keep|bear) in mind|attached {please} find|{please} see (?:the )?(?:below|above|attached)|{please} don't (?:worry|mind))\\b",
    },
    {
      id: "sorry",
      when: "\\b(?:bear with (?:me|us)|excuse (?:me|us|my)|forgive (?:me|us|my)|(?:i|we)(?:'m| am|'re| are)? (?:so |very |really |terribly )?sorry|(?:i|we) (?:do |sincerely )?apologi[sz]e)\\b",
    },
    {
      id: "away",
      when: "\\b(?:{we}|(?:the|our|my) (?:\\w+ )?(?:office|factory|company|team|shop|plant|warehouse|colleague|boss|manager|assistant|site|store|branch|reception))(?:'ll| will| shall|'m| am|'re| are|'s| is)? (?:also |currently |still |only |both |probably |all )?(?:be )?{away}(?!\\s(?:to (?:send|do|give|provide)))[^,;?!]{0,80}",
    },
    {
      id: "remains",
      when: "\\b(?:no worries|never mind the|don't worry|don't mention it|you're welcome|you are welcome|my pleasure|let me know how it goes|take your time|believe me|trust me|mind you|you know what|guess what|as you (?:know|can see|may know)|see what i mean|to be honest|let's face it|needless to say|let's hope|let us hope|let(?:'s| us) forget)\\b",
    },
  ],

  rules: [
    // ---- what was wanted is wanted no more; settled things; done things -----------------------
    {
      id: "disregard",
      kind: "withdrawal",
      actor: "author",
      when: "\\b(?:disregard|ignore (?:my|the|that|this) (?:last|previous|earlier|first|below|e-?mail|mail|message|request|order|question)|no need(?:ed)?(?! to worry)\\b|not (?:needed|necessary|required)(?: any ?more| any longer| now)?|no longer (?:need|needed|require|required|necessary|relevant|want|interested)|(?:don't|do not|doesn't|won't) need (?:it|them|this|that|the|your|those|to (?:send|do|ship|bother))\\b.{0,40}|never ?mind|forget (?:about )?(?:it|this|that|the|my)|call(?:ed|ing)? (?:it |this |the \\w+ )?off|scrap(?:ped)? (?:the|that|this|it)|withdraw(?:n|ing)?|superseded|obsolete|(?:is|are|been|was|be) cancell?ed|cancel (?:the|my|our|this|that) (?:order|request|booking|meeting|call|po\\b|reservation|shipment|visit))",
    },
    {
      id: "done",
      kind: "delivery",
      actor: "author",
      when: "\\b(?:(?:is|are|am|was|were|'s|'re) (?:now |also |already |herewith |hereby )?(?:attached|enclosed)|(?:attached|enclosed)(?:,? {please})?(?:,? find| is| are| you)|find (?:\\w+ ){0,6}(?:attached|enclosed|below)|see (?:\\w+ ){0,6}(?:attached|enclosed)|in (?:the )?attachment|in attached|(?:i|we)(?:'m| am|'re| are)? (?:hereby |herewith |now )?attach(?:ing|ed)?\\b|here (?:is|are|'s|you go|it is|they are|comes?)|here's|as attached|(?<!\\b(?:the|this|these|those|your|in|not|be|get|using|use|on|sign|fill|return|review|read|check|as) )(?:attached|enclosed)\\b|please see below|in enclosure|enclosed herewith|is below)\\b",
    },
    {
      id: "havedone",
      kind: "delivery",
      actor: "author",
      when: "\\b{we}(?:'ve| have|'d| had)?(?: already| just| also| now| finally| duly| today| yesterday| actually){0,2} (?:sent|resent|forwarded|shared|checked|double-checked|confirmed|provided|prepared|reviewed|called|emailed|e-mailed|mailed|faxed|replied|updated|added|fixed|repaired|replaced|shipped|dispatched|delivered|paid|wired|transferred|remitted|settled|refunded|credited|booked|reserved|ordered|arranged|scheduled|signed|returned|submitted|uploaded|posted|printed|completed|finished|finali[sz]ed|released|issued|approved|corrected|amended|revised|tested|inspected|installed|collected|loaded|packed|translated|dug (?:it|them) out|found|put|moved|handed|dropped|asked|spoke|talked|informed|notified|told|placed|made|did|done)\\b",
      unless: "\\b(?:if|when|once|as soon as|after|until|before) {we}(?:'ve| have)?\\b",
    },
    {
      id: "beendone",
      kind: "delivery",
      actor: "author",
      when: "\\b(?:(?:has|have|'s|'ve) (?:now |already |just |also |all )?been (?:sent|resent|shipped|dispatched|delivered|paid|wired|transferred|settled|released|issued|forwarded|completed|finished|fixed|replaced|updated|corrected|submitted|uploaded|signed|booked|arranged|refunded|credited|approved|picked up|collected|resolved|installed|loaded|confirmed|cleared|processed)|(?:was|were) (?:sent|shipped|dispatched|paid|picked up|collected|wired|delivered|transferred|released|uploaded|submitted|completed|handed|loaded|posted|settled|fixed|replaced)|(?:went|gone) out (?:today|yesterday|this|last|on|already)|all (?:done|set|sorted|paid|fixed)|(?:is|are|'s|'re) (?:all |now |already )?(?:done|sorted|fixed|paid|settled|resolved|complete[d]?)|done (?:and dusted|now|today|already|[.!])|^done\\b|left (?:our|the) (?:warehouse|factory|house|port|plant)|on (?:its|their) way|tracking (?:number|no|code|id|#))\\b",
      unless:
        "\\b(?:will|to|must|should|shall|once|when|if|until|before|after|as soon as|by|needs?|not|n't|can|could|would)\\b.{0,40}(?:been|be|done|paid|is|are|sent)|\\b(?:not|n't) (?:yet )?been\\b",
    },
    {
      id: "asAgreed",
      kind: "decision",
      actor: "author",
      when: "\\b(?:as (?:agreed|decided|settled)|{we} (?:have |'ve )?(?:all |both |just |finally )?(?:agreed|decided|settled) (?:on|to|that|upon)|it(?:'s| is| was) (?:settled|agreed|decided|a deal)|let's (?:go with|go for|stick (?:with|to)|do|take|settle|make it)|{we}(?:'ll| will|'d)? (?:go (?:with|for)|take|opt for|stick with) (?:option|the (?:first|second|third|cheaper|larger|smaller|red|blue)|\\w+ option|[a-d]\\b)|(?:is|are|it's|that's) (?:hereby |now |all )?(?:confirmed|agreed|approved|accepted)|go ahead (?:and|with)|(?:\\w+) it is[.!]?$|(?:the )?(?:date|price|order|time|venue|slot) (?:is|stands) (?:fixed|firm|final|confirmed))",
      unless: "\\b(?:not|n't|once|if|until|when|whether)\\b|\\?$|as it is",
    },
    {
      id: "yes",
      kind: "acceptance",
      actor: "author",
      when: "^(?:(?:hi|hello|well|great|good)[, ]+)?(?:ok(?:ay|ey)?|sure(?: thing)?|yes|yep|yup|yeah|agreed|fine|perfect|deal|confirmed|accepted|approved|absolutely|certainly|of course|by all means|understood|noted|will do|grand|brilliant|excellent|sounds (?:good|great|fine|like a plan|perfect)|no (?:problem|bother|objections?)|all good|works|good for (?:me|us)|fair enough|very well|alright|all right|with pleasure|roger|copy that|10-4)\\b(?!\\s(?:is|are|was|print)\\b)",
      unless: "\\?$|^sure (?:to|about)|^fine (?:print|tun)|^deal with",
    },
    {
      id: "accept",
      kind: "acceptance",
      actor: "author",
      when: "\\b(?:(?:works|work|fine|good|ok|okay|great|perfect|suits?|convenient) (?:for|by|with) (?:me|us|everyone|the team)|suits (?:me|us)|(?:that|it|this|which|\\d+(?::\\d+)?(?: ?[ap]m)?|{weekday}|tomorrow|the (?:date|time|price)) (?:works|suits|sounds good|would work|will work|is (?:fine|ok|okay|good|perfect|great))|{we} (?:hereby |gladly |can |do |'d )?(?:accept|agree|approve|confirm|acknowledge)(?! (?:when|by|tomorrow|later|if))|(?:i'm|i am|we're|we are) (?:happy|fine|good|ok|okay|comfortable|on board) with|happy (?:to go|with)|you have (?:my|our) (?:ok|approval|go-ahead|green light)|ok (?:for|with) (?:the|me|us)|no (?:objection|problem|issue)s? (?:from|on) (?:my|our))\\b",
      unless: "\\?$|\\b(?:not|n't|if|whether|unless)\\b",
    },
    {
      id: "cannot",
      kind: "refusal",
      actor: "author",
      when: "\\b(?:(?:{we}|it)(?:'m|'re| am| are|'ll be| will be| would be|'s| is)? (?:afraid |sorry,? (?:but )?|unfortunately |regret(?:fully)? )?(?:{we} )?(?:cannot|can't|can not|could not|couldn't|won't be able|unable to|not able to|not in a position|not willing|will not be able|won't|not going to|not possible|impossible|must decline|have to decline|decline|have to pass|must pass|regret to|would rather not)|(?:is|'s|are|was) (?:no good|out of the question|not possible|not feasible|not acceptable|too (?:tight|late|early|high|expensive))|(?:doesn't|don't|won't|does not|do not) (?:work|suit)|not (?:acceptable|feasible|available) for (?:us|me)|(?:i'm )?afraid (?:not|so not)|unfortunately not)\\b",
      unless:
        "\\b(?:can't|cannot|can not) (?:find|see|open|access|wait|tell|remember|read|thank|stress|believe|help|imagine|reach|say)|couldn't (?:find|open|reach|agree|be)|\\?$|won't (?:be a problem|take|forget|let you down|hesitate)",
    },

    // ---- requests -----------------------------------------------------------------------------
    {
      id: "please",
      kind: "request",
      actor: "reader",
      when: "\\b{please}\\b(?!d\\b)",
      unless:
        "\\b(?:yes|no|oh),? {please}\\b|\\bto {please}\\b|\\b{please} (?:don't|do not) (?:worry|forget me|mind)|\\bto (?:please|kindly) (?:those|every|the)",
    },
    {
      id: "canYou",
      kind: "request",
      actor: "reader",
      when: "(?<!\\b(?:how|what|why|when|where|who|which|as|that|than|if|whatever|wherever|whether|things?|time|way|everything|much|many|long|soon|far|often|\\w+ing) )\\b{canYou}(?! (?:be (?:at|in|there|around|coming|joining|available|free|interested|attending)|like (?:to (?:know|see|meet|join|come|go|have|discuss|receive|hear|try)|any|some|a|the|me|us|anything)|prefer|recommend|imagine|believe|say (?:that|this)|see (?:the|any|that)|hear me|agree|accept|consider|need|have (?:time|any|a|an|some|the)|still|ever|want|think|happen|expect|suggest|get (?:there|here)|read (?:me|this)|come (?:to|over)|go\\b|use\\b|speak (?:english|\\w+ese)|swim|drive|handle)\\b)",
    },
    {
      id: "canYouStill",
      kind: "request",
      actor: "reader",
      sure: false,
      when: "^(?:and |also |so |then |but |or )?{canYou} (?:please |kindly |also |possibly |maybe |perhaps )?(?:be (?:at|there|on)|consider|suggest|recommend|accept|agree|come|go|use|handle|come over|say)\\b",
    },
    {
      id: "wouldYouMind",
      kind: "request",
      actor: "reader",
      when: "\\b(?:(?:would|do) you mind \\w+ing|^(?:so |and |but )?mind \\w+ing (?:me|us|it|that|the|this|them|your)|(?:would|are) you (?:be )?(?:able|willing|so kind|kind enough|in a position)|be so kind (?:as )?to|be kind enough to|(?:would|will|is) it (?:be )?(?:possible|ok|okay|feasible|too much)(?: (?:for|with) (?:you|someone|your \\w+))? (?:to|if you|you|for (?:you|your \\w+|someone) to)\\b|(?:is there )?any (?:way|chance|possibility|hope)(?: that| of)? (?:you|your|to|we|i|of|someone)|(?:may|might|can|could) (?:i|we) (?:please |also |just |kindly )?(?:have|get|ask|request|trouble|bother|see|receive|borrow|impose|urge|invite|count on)|can i (?:please )?(?:get|have|ask)|do me a favou?r|a (?:small |quick |big )?favou?r to ask|why don't you|why not \\w+ (?:me|us|him|her|it)|how about you|you (?:could|might) (?:ask|want to (?:check|look|ask|talk|call|see|try)|try|check))\\b",
    },
    {
      id: "ifYouCould",
      kind: "request",
      actor: "reader",
      when: "\\b(?:if|when) (?:you|someone|your \\w+) (?:could|can|would|might|wouldn't mind|would be (?:so|able|willing))(?: please| kindly| also| just| at least| possibly| perhaps)? (?:{deed}|be so kind|mind|have (?:a|someone)|ensure|spare|advise|shed)\\b",
      unless:
        "\\b(?:see|check|know|wonder|ask|tell)\\w* if you (?:can|could)\\b|^(?:let me know )?(?:but |and )?if you can (?:get|make|do|find)",
    },
    {
      id: "appreciate",
      kind: "request",
      actor: "reader",
      when: "\\b(?:appreciate(?:d)?|grateful|thankful|obliged|great|good|nice|helpful|helps?|lovely|wonderful|super|fantastic|ideal|perfect|happy|kind)(?: it)?(?: very much| a lot| greatly| of you)? if (?:you|someone|we could (?:have|get|receive)|i could (?:have|get)|your)\\b|\\b(?:would|'d|will) (?:also |greatly |really |very much |highly )?appreciate (?:your|a|an|the|any|some|it if|if|receiving|getting|having|hearing|to)\\b|\\bappreciate (?:your (?:prompt |early |quick |urgent |soonest |kind |swift )?(?:reply|confirmation|feedback|response|answer|advice|comments?|thoughts|input|action|payment))\\b|\\b(?:it )?(?:would|'d) (?:really |also )?(?:help|be (?:good|great|useful|helpful|nice)) (?:us |me |a lot |if|to (?:have|know|get|see|receive))",
    },
    {
      id: "need",
      kind: "request",
      actor: "reader",
      when: "\\b{we}(?:'d|'ll| will| would|'m| am|'re| are| do|'ve)?{adverb}(?: (?:really|urgently|badly|kindly|gonna|going to|desperately)){0,2} (?:need|require|want|expect|await|insist on|request|ask for|count on)(?:ing)? (?!to\\b(?! (?:know|have|see|hear|understand|receive|get) (?:the|your|what|when|which|how|if|whether|who|where)\\b)|any ?more|no\\b|not\\b|it to\\b|them to\\b|much\\b|is\\b|more time|some (?:time|rest|sleep)|a (?:break|holiday|drink|bit|little))(?:you\\b|your\\b|the\\b|a\\b|an\\b|this\\b|that\\b|it\\b|them\\b|these\\b|those\\b|all\\b|both\\b|at least\\b|\\d|by\\b|to\\b|from you|some\\b|more\\b|one\\b|\\w+)",
      unless:
        "\\b(?:not|n't) (?:think|believe|expect|know|sure)\\b|\\b(?:don't|do not|didn't|won't|doesn't|no longer|if|when|whatever|everything|all|why|what|how|that|which|in case) {we}(?:'d|'ll| will| would| do)? (?:\\w+ )?(?:need|require|want|expect)|\\b(?:not|n't|never) (?:need|require|want|expect)|\\b(?:want|expect) (?:\\w+ ){1,3}to (?:be|have|go|arrive|increase|grow|finish|see)\\b|\\bexpect(?:ing)? (?:a|an|the|some|more|it|this)\\b",
    },
    {
      id: "stillNeed",
      kind: "request",
      actor: "reader",
      when: "^(?:and |but |also |so )?[^.;?!]{1,50} (?:i|we)(?:'ll)? (?:still|also|do|really|urgently)? ?(?:need|require) (?:on|by|before|until|today|tomorrow|asap|it|from you|this|next)\\b",
    },
    {
      id: "wouldLike",
      kind: "request",
      actor: "reader",
      when: "^(?:would|'d) (?:also )?(?:love|like|appreciate) (?:your|a|an|to (?:have|get|see|hear|know))\\b|\\b{we}(?:'d| would|'m| am|'re| are| must| have to| want to| wish to| need to)?{adverb} (?:(?:(?<=(?:'d|would)(?: \\w+){0,2} )(?:like|love|prefer)|want|wish)(?: for)? (?:you|your|everyone|someone|a|an|some|more|all|the|to (?:ask|request|remind|urge|invite|have (?:your|a|the)|get (?:your|a|the)|receive|see (?:your|a|the)|know|understand|hear (?:your|from|what)|clarify|confirm (?:if|whether|with)|check (?:if|whether|with you)))\\b|(?:kindly )?(?:ask(?:ing)?|request(?:ing)?|urg(?:e|ing)|remind(?:ing)?|beg|invit(?:e|ing)|count(?:ing)? on|rely(?:ing)? on|trouble|task) (?:you|your|everyone|all|for (?!(?:\\w+ ){0,3}(?:patience|understanding|forgiveness|time|indulgence|pardon)\\b)(?:your|a|an|the|more|some)|that you|both)\\b)",
      unless: "\\b(?:if|as|whatever|when) {we}\\b|would like to thank|(?:want|like)(?:ed)? to (?:thank|share|inform|introduce|let you)",
    },
    {
      id: "subjectNeeded",
      kind: "request",
      actor: "reader",
      when: "\\b(?:is|are|was|'s|'re) (?:still |now |urgently |also |highly |greatly |kindly )?(?:needed|required|requested|outstanding|missing|overdue|appreciated|pending from (?:you|your)|awaited|expected from (?:you|your))\\b|\\b(?:must|needs? to|has to|have to|should|shall) (?:reach|be (?:with|received|submitted|returned|signed|paid|sent|completed|filled|confirmed|approved|provided|with)) (?:us|me|to us|back|by|before|until|no later|within)|\\byou (?:are|'re) (?:kindly |hereby )?(?:requested|asked|required|invited|reminded)\\b|^(?:\\w+ ){0,2}(?:action|reply|response|signature|approval|confirmation) (?:required|needed|requested)\\b|^reminder\\b|\\bas a (?:gentle |friendly |kind |quick )?reminder\\b|\\b(?:gentle|friendly|kind|quick) reminder\\b",
      unless:
        "\\b(?:not|n't|if|when|where|no longer|no) (?:\\w+ ){0,2}(?:needed|required|necessary)|\\bif (?:needed|required)|(?:needed|required|requested) (?:to|for|by the|in)\\b|as (?:requested|required)|\\b(?:the|our|vendor|any) (?:manual|policy)",
    },
    {
      id: "youShould",
      kind: "request",
      actor: "reader",
      sure: false,
      when: "\\b(?:you|u)(?:'ll| will| all| both| guys)? (?:need to|have to|must|should|shall|ought to|'d better|had better|better|may want to|might want to|will have to|are (?:supposed|expected) to)\\b(?! (?:be (?:able|aware|fine|ok|okay|getting|receiving|seeing|good|proud)|receive|see|get|find|have (?:received|gotten|got|seen|it|heard)|know|hear|notice|expect|pay attention|not worry))",
      unless: "\\bif (?:you|u)\\b|\\?$|\\b(?:all|what|everything|anything) you\\b",
    },
    {
      id: "youWere",
      kind: "request",
      actor: "reader",
      sure: false,
      when: "\\byou (?:were|are) (?:going|supposed|meant|due) to (?:send|let|give|share|check|call|confirm|provide|get|forward|revert|update)|\\byou (?:said|promised|mentioned|told (?:me|us)) (?:you'd|you would|you will|you'll|to) (?:send|let|give|share|check|call|confirm|provide|get|forward|revert|update)\\b",
    },
    {
      id: "dont",
      kind: "request",
      actor: "reader",
      when: "^(?:and |also,? |but |just |so )?(?:{please} )?(?:don't|do not|never) (?:forget|ship|send|release|pay|use|order|book|sign|share|start|open|change|move|touch|proceed|miss|leave|let|tell|lose)\\b|\\b(?:don't|do not) forget (?:to|the|your|about)|(?<!\\b(?:will|to|i|we|would|can|could) |'ll )\\bmake sure (?:you|that|the|to|your|it|we)\\b|\\bbe sure to\\b",
    },
    {
      id: "order",
      kind: "request",
      actor: "reader",
      when:
        "^(?:[-*\\u2022\\u00b7]\\s*|\\(?\\d{1,2}[.)]\\s*)?(?:(?:action(?: items?)?|to ?-?do|next steps?)s?\\s?:\\s*)?(?:(?:and|also|then|so|but|just|first|second(?:ly)?|finally|ok|okay|or|maybe|(?:great|perfect|good|fine)(?=,)|@?[a-z\\u00df-\\u024f]+(?=,)),? ){0,2}(?:just |also |quickly |always |do )?{order}\\b" +
        afterOrder,
      unless:
        "^tell me$|\\bwhenever (?:you|it)|^leave (?:it|that|this) (?:with|to) (?:me|us)|^make (?:it|that) \\d|^(?:look(?:ing|s)|let (?:us|me) know (?:how|that you)|let (?:me|us)(?! (?:know|have))\\b|use of|check(?:ing|ed)|copy of|order (?:no|number|\\d)|contact (?:us|me) (?:at|on|if)|take (?:care|it easy)|see you|keep up|find (?:out more|attached|below|enclosed)|read more|(?:.{0,20})(?:is|are|was) (?:the|a|an)\\b)|^(?:i|we|they|he|she|it|this|that|the|to|will|can|not|who|which|you|would|should|could|may|might|must|please)\\b,? |^let (?:me|us) (?!know|have)",
    },
    { id: "inAdvance", kind: "request", actor: "reader", when: "\\bin advance for (?:your )?\\w+ing\\b" },
    {
      id: "letMeKnow",
      kind: "request",
      actor: "reader",
      when: "\\b(?:let (?:me|us) (?:know|have)|keep (?:me|us) (?:posted|updated|informed|in the loop)|get back to (?:me|us)|give (?:me|us) (?:a|an|your|the|some|until)|send (?:me|us)|drop (?:me|us)|shoot (?:me|us)|tell (?:me|us)|call me|advise (?:me|us|when|if|on|whether|about)|go ahead and)\\b",
      unless:
        "\\b(?:until|when|once|if|before|after|as soon as) you (?:\\w+ )?(?:let|keep|tell|give|send|get)|\\b(?:will|to|'ll|would|could|can|did|didn't|has|have|he|she|they|never|not|who|that|it) (?:\\w+ )?(?:let|give|keep|get|send|drop|tell|advise|call)|\\b(?:i|we|they|he|she|it) (?:\\w+ )?(?:let|give|keep|get|send|drop|tell|advise|call)\\b|^tell me$|gave|let (?:me|us) know (?:that|he|she|they)\\b",
    },
    {
      id: "letUsAll",
      kind: "request",
      actor: "reader",
      sure: false,
      when: "^(?:and |so |then )?(?:let's|lets|let us) (?!go with|go for|stick|settle|do (?:that|it)|say|hope|face|see|forget|know|have|get started|begin|start|head|go\\b|move on|lose|call it)\\w+|\\b(?:shall|should|could|can) we (?:meet|talk|discuss|schedule|set up|have a|aim|arrange|move|push|speak|catch up|try|get together)\\b|\\b(?:we|(?:you|he|she|the \\w+ of us) and i|the (?:two|three|four) of us) (?:probably |really |both |all )?(?:should|need to|must|have to|ought to) (?:probably |try to |also |all )?(?:meet|talk|discuss|speak|get together|sit down|catch up|schedule|set up a|sync|touch base)\\b",
    },
    {
      id: "waiting",
      kind: "request",
      actor: "reader",
      sure: false,
      when: "\\b{we}(?:'m| am|'re| are)? (?:still |just |only |now )?(?:waiting (?:for|on) (?:your|the|you|a|an)|missing (?:your|the)|awaiting (?:your|the)|short of|lacking (?:your|the)|await (?:your|the))\\b|^(?:just |i'm |i am |we're |still )*(?:checking in|following up|chasing(?: up)?|circling back) (?:on|about|regarding|re|to see|with)|^(?:still |just |also |only )*(?:waiting (?:for|on)|awaiting|missing) (?:your|the|a|an|you)\\b|\\b(?:haven't|have not|hasn't|has not|never|yet to) (?:\\w+ )?(?:receive[d]?|got|gotten|seen|heard|arrived|reached (?:us|me)|sent (?:us|me))\\b(?! of\\b)|\\b(?:was|were|am|are|'m|'re) (?:really )?(?:hoping|expecting|counting on) (?:to (?:receive|get|have|see)|(?:for )?your)\\b|\\blook(?:ing)? forward to (?:receiving|getting) (?:the|your)\\b",
      unless: "\\?$|\\bonce\\b|\\bif\\b",
    },
    {
      id: "anyUpdate",
      kind: "request",
      actor: "reader",
      when: "\\bany (?:update|news|progress|word|feedback|luck)s?\\b(?: (?:on|from|about|regarding|with|yet))?",
      unless: "\\b(?:if|for|of|keep|without|with|in case|let you know|not|n't|there (?:is|are)) any\\b",
    },
    {
      id: "toTheOther",
      kind: "request",
      actor: "reader",
      when: "\\b(?:as ?ap|asap|urgent(?:ly)?)\\b.{0,40}\\b(?:please|reply|confirm|send)\\b",
    },
    {
      id: "item",
      kind: "request",
      actor: "named",
      when: "^(?:[-*\\u2022\\u00b7]\\s*|\\(?\\d{1,2}[.)]\\s*|\\[.?\\]\\s*)?(?:(?:action(?: items?)?|to ?-?do|next steps?|ai)s?\\s?:\\s*)?(?<name>(?!(?:actions?|to|todo|next|ai)\\b)@?[a-z\\u00df-\\u024f][a-z\\u00df-\\u024f.'-]*(?: [a-z\\u00df-\\u024f][a-z\\u00df-\\u024f.'-]*){0,2})(?:\\s?[:]\\s*|\\s-\\s|\\sto\\s)(?:to |please |will )?(?:{order}|{deed})\\b(?! (?:of|is|are|was|time|no|number))",
      unless:
        "^(?:[-*\\u2022\\u00b7]\\s*|\\d+[.)]\\s*)?(?:.{0,40}\\bto follow|nobody|no one|everyone|everybody|somebody|someone|anyone|nothing|something|(?:i|we|you|they|he|she|it|that|this|these|those|who|which)\\b|sorry|glad|pleased|delighted|welcome|looking|nice|good|great|best|easy|hard|free|sure|likely|unlikely|up|due|set|close|reply|thank|ok|okay|yes|please|prior|according|subject|compared|back|access|changes?|updates?|delivery|reason|deadline|time|used|good|bound|about|not|just|also|try|trying|remember|ready|forgot|failed|unable|hoping|ps|p\\.s|re|fw|fwd|note|subject|from|date|attn|tel|phone|fax|mob|mobile|web|http|https|need|needs|ability|want|wants|going|able|ready|happy|due|plan|plans|how|what|where|when|whether|like|us|me|you|it|i|we|they|in order|as|and|here|there|item|status|reminder|agreed|open|option|step|price|total|due date|goal|idea|request|question|order|thanks)\\b[^:]{0,40}(?::| - | to )",
    },
    {
      id: "tableRow",
      kind: "request",
      actor: "named",
      sure: false,
      when: "^\\|?\\s*[^|]{3,80}\\|\\s*(?<name>@?[a-z\\u00df-\\u024f][a-z\\u00df-\\u024f.' -]{1,30}?)\\s*\\|\\s*[^|]{0,20}{when}",
    },

    // ---- questions and proposals ----------------------------------------------------------------
    {
      id: "mark",
      kind: "question",
      actor: "reader",
      when: "(?<=[a-z0-9\\u00df-\\u024f][^?]{0,6})\\?+[\\s)\"'!.:;-]*$|\\?\\s*(?:[:;]-?[)(]|thanks|thank you|thx|tia|cheers)",
      unless:
        "^(?:right|ok|okay|yes|no|really|huh|eh|you know|see|anyone|sorry|oops|fair|deal)\\?|https?:\\S*\\?\\S*$|\\b(?:who knows|why not|guess what|you know what|what can i say|isn't life)\\?",
    },
    {
      id: "openWord",
      kind: "question",
      actor: "reader",
      sure: false,
      when: "^(?:(?:and|but|so|also|or|ok|oh|well|by the way|btw|hi|hello|hey|sorry|thanks|[a-z\\u00df-\\u024f]+(?=,)),? ){0,2}(?:(?:what|when|where|who|which|why|how)(?:'s| is| are| do| does| did| will| would| can| could| should| was| were| many| much| long| soon| often| about| come| version| time| day| date| kind| size| type| price| one)\\b|(?:is|are|was|were|do|does|did|has|have|had|will|would|can|could|should|shall) (?:you|it|there|this|that|these|those|the|your|they|we|he|she|i|anyone|anybody|someone)\\b)",
      unless:
        "^(?:\\w+ )?(?:what (?:is|are) more|which is|which are|who (?:is|are|was|will|has|can|would)\\b.{0,60},|that is|what i|what we|how (?:to|\\w+ (?:it|this|that) (?:is|was))|when (?:is|are) \\w+ing|which (?:will|would|can|could|do|does|did|was|were|should)|where (?:is|are) the .{0,30} (?:is|are)|why (?:this|that))|!$|^(?:how (?:nice|kind|great|lovely)|what a)|\\bhad (?:you|we|i)\\b.{0,60}would",
    },
    {
      id: "wonder",
      kind: "question",
      actor: "reader",
      when: "\\b(?:wonder(?:ing|ed)?|curious|like to (?:know|understand|ask|check)|want(?:ed)? to (?:know|ask|check|confirm)|need to know|(?:not|n't) (?:quite |really |entirely )?(?:sure|clear|know|understand)|{please} (?:advise|confirm|clarify|tell|let (?:me|us) know)|(?:let|tell) (?:me|us)(?: know)?|my question(?: is)?|question(?: is)?:?|unclear (?:to (?:me|us) )?|(?:i|we) (?:must |should |have to )?ask(?: you)?(?: that)?|do you know|any idea|can you (?:tell|say|confirm)|could you (?:tell|say|confirm|advise)) (?:about )?(?:if|whether|when|what|where|who|whom|which|how|why)\\b",
      unless:
        "\\b(?:he|she|they) (?:wonder|ask)|sure (?:how|why) (?:that|this|it) |(?:sure|clear|know) (?:if|whether|when|how) (?:i|we) (?:can|could|will|should)|let (?:me|us) know (?:if|when|how|what) (?:you (?:need|have|want)|i can|we can|there's|there is)",
    },
    {
      id: "ask",
      kind: "question",
      actor: "reader",
      sure: false,
      when: "^(?:comments|thoughts|questions|opinions|objections|feedback|ideas|any (?:comments|thoughts|ideas|objections|preference|feedback|update))\\b.{0,30}\\?",
    },
    {
      id: "propose",
      kind: "proposal",
      actor: "author",
      when: "\\b(?:how about|what about|shall we|should we|why don't we|why not|what if|let's say|lets say|{we} (?:would |could |can |'d |hereby |also )?(?:suggest|propose|recommend|offer)|(?:my|our) (?:suggestion|proposal|offer|recommendation)|(?:would|will|does|do|could) .{1,50} (?:suit|work|be (?:ok|okay|fine|convenient|possible|good|acceptable)|fit)\\b|alternatively|is .{1,40} (?:ok|okay|fine|convenient|good|acceptable|possible|doable)(?: for| with)? (?:you|u)\\b|(?:either|option [a-c1-3]|we could (?:do|offer|meet|ship)|{we} assume)\\b)",
    },

    // ---- promises -------------------------------------------------------------------------------
    {
      id: "will",
      kind: "promise",
      actor: "author",
      when: "\\b{we}(?:'ll| will| shall| wil)(?! not| never|n't){adverb} (?!(?:be\\b(?! (?:able|sending|in touch|back (?:to|with)|there|glad|happy|sure|pleased|delighted|ready|\\w+ing\\b))|need\\b|require\\b|have\\b(?! (?:it|them|this|that|the|your|our|a look|an? \\w+ (?:ready|for you)|to (?:check|confirm|ask|talk|discuss|look|verify|consult|leave|get|go)|\\w+ (?:send|call|contact|email|ready))|my)|know\\b|miss\\b|love\\b|never\\b|not\\b|see you|hear|assume|only|lose|wait|die|remember you|like\\b|want\\b|become|receive|say\\b|bet\\b|admit|grant you|appreciate|be (?:out|away|off|on (?:vacation|leave|holiday)|travel+ing|unable|traveling|working from))\\b)[a-z\\u00df-\\u024f]",
      unless:
        "\\b(?:if|when|whether|that|which|how|what|where|until|before) {we}(?:'ll| will| shall) (?!.{1,60}(?:,|i will|i'll))|\\b(?:hope|think|believe|guess|doubt|fear|expect) (?:that )?{we}(?:'ll| will) (?:be (?:able|ok|fine)|see|have|find|need|get)|as long as|\\bi will be (?:in|at|going to|having|attending|seeing|staying|flying)\\b(?! touch)|\\b(?:will|'ll) be (?:looking|waiting|hoping|travel+ing|having|staying|flying|seeing|missing|closing)\\b",
    },
    {
      id: "andWill",
      kind: "promise",
      actor: "author",
      when: "\\b{we}\\b[^.;?!]{1,140}(?:,|\\sand|\\sbut|\\sso)\\s(?:(?:and|but|then|so) )?(?:will|shall)(?:{adverb}) (?!not\\b|be (?:out|away|off|closed)|never\\b|need\\b)[a-z\\u00df-\\u024f]",
      unless: "\\b(?:which|who|that|it|they|he|she|this|\\w+s) (?:\\w+ ){0,4}(?:and|,) will",
    },
    {
      id: "andWillAlone",
      kind: "promise",
      actor: "author",
      when: "^(?:and |but |then |also |so |ok,? |okay,? |yes,? |sure,? |thanks,? |noted,? )?(?:will|shall) (?:also |then |certainly |definitely |gladly |just |surely )?(?!not\\b|you\\b|it\\b|the\\b|this\\b|that\\b|they\\b|we\\b|i\\b|he\\b|she\\b|there\\b|your\\b|be (?:out|away|off|closed|on))(?:{deed}|revert|do|be (?:in touch|sending|there|back)|have (?:it|them|this))\\b",
    },
    {
      id: "letMe",
      kind: "promise",
      actor: "author",
      when: "\\b(?:let me|allow me to|lemme) (?!know\\b|have\\b|be clear|introduce|add|explain|start|say|tell you|just say|put it|remind|give you (?:an example|some background)|guess|ask\\b(?! (?:our|my|the|around|them|him|her)))(?:just |quickly |first |also |please )?(?:{deed}|see|think|revert|consult)\\b",
      unless: "\\b(?:would|will|could|can|to|you|didn't|not|they|he|she|don't) (?:\\w+ )?let me\\b",
    },
    {
      id: "goingTo",
      kind: "promise",
      actor: "author",
      when: "\\b(?:i'm|i am|we're|we are|im|i was|we were) (?:just |now |also |really |definitely |still |all )?(?:going to|gonna|about to|planning to|committed to|aiming to|intending to|due to|set to|prepared to|ready to) (?!be (?:out|away|off|on|late|closed|in|at|travel+ing|having|needing)|need|have to wait|miss|see|hear|get (?:some|there|rest|married)|die|love|have\\b(?! (?:it|them))|know|receive|like)[a-z\\u00df-\\u024f]",
      unless: "\\bi was|we were|(?:not|n't) (?:going|planning|gonna)|\\bif (?:i|we)|\\bwhen (?:are|is)",
    },
    {
      id: "present",
      kind: "promise",
      actor: "author",
      when: "(?<!\\b(?:if|when|once|that|do|did|can|could|should|would|shall|may|must|what|how|where|which|who|until|before|after|till|because|unless|as soon as|whether|will|does|as|since|while|everything|all|might|time|everytime) )\\b(?:i|we)(?: then| also| now)? (?:{deed})\\b[^.;?!]{0,80}{when}",
      unless:
        "\\b(?:usually|always|every|normally|typically|each|generally|often|never|only)\\b|\\b(?:i|we) (?:then |also |now )?(?:get|do|let|put|set|cut|hold|leave|make|keep|come|go|count|run|meet|take|offer|propose|suggest|ask|start|close|work|open|try|find|look|change|see|discuss|hit|quote|confirm|inform|advise|remind|order|report) [^.;?!]{0,80}(?:yesterday|last|ago|so far|this morning)|\\b(?:i|we) (?:ask|suggest|propose|remind|inform|advise)\\b|\\b(?:i|we) (?:put|cut|set|let|quote) (?:it|them|the)",
    },
    {
      id: "follows",
      kind: "promise",
      actor: "author",
      when: "\\b(?:will|shall) follow(?: (?:shortly|soon|separately|by|on|in|under|once|as soon|tomorrow|later|next|today|this)\\b|[.,;]|$)|\\bto follow(?: (?:shortly|soon|separately|tomorrow|by|on|next))?[.]?$|\\bfollows? (?:separately|shortly|soon|by|under separate|tomorrow)\\b",
      unless: "\\b(?:you|they|he|she) (?:will|shall) follow|\\?$|as follows",
    },
    {
      id: "presentFirst",
      kind: "promise",
      actor: "author",
      when: "^[^.;?!]{0,60}{when}[^.;?!]{0,20}\\b(?:i|we) (?:send|ship|forward|deliver|pay|call|confirm|dispatch|load|issue|transfer|wire|submit|start|finish|visit|come|meet)\\b",
      unless:
        "\\b(?:usually|always|every|normally|typically|each|generally|often|if|when|once|can|could|should|do|did|would|will|must|may)\\b",
    },
    {
      id: "progress",
      kind: "promise",
      actor: "author",
      when: "\\b(?:i'm|i am|we're|we are|{we} (?:is|are|am)|i'll be|we'll be|i will be|we will be)(?: now| currently| still| just| already| also| actively| presently| both)? (?:checking|preparing|arranging|working on|looking into|shipping|sending|reviewing|investigating|finali[sz]ing|processing|drafting|chasing|following up|clarifying|verifying|getting|paying|transferring|wiring|organi[sz]ing|updating|fixing|testing|calling|coming|visiting|booking|delivering|dispatching|issuing|on it|trying to (?:get|find|reach|fix|sort|arrange)|discussing (?:it |this |that )?(?:internally|with)|collecting|compiling|translating|producing|confirming)\\b",
      unless:
        "\\bif (?:i|we)|\\bwhen (?:i|we)|\\bwhile (?:i|we)|getting (?:a|an|the|no|this|some) (?:error|alarm|message|complain|lot|feedback|question)|getting (?:worried|nervous|close|there|late|tired|impatient)|working on (?:site|monday|tuesday)|\\bnot (?:sending|shipping|coming)",
    },
    {
      id: "shouldReach",
      kind: "promise",
      actor: "author",
      sure: false,
      when: "\\b(?:should|ought to) (?:then |also )?(?:reach|be with|arrive at|get to|be at) you\\b|\\byou should (?:have|receive|get) (?:it|them|this|the|our|my|everything|both)\\b[^.;?!]{0,30}{when}",
      unless: "\\bif\\b|\\?$",
    },
    {
      id: "youWillHave",
      kind: "promise",
      actor: "author",
      when: "\\byou(?:'ll| will| shall|ll)?(?: then| also| soon| certainly| definitely| surely| shortly)? (?:have|receive|get|be (?:getting|receiving)|hear|find)\\b(?: (?:it|them|this|that|these|those|the|our|my|everything|both|all|an?|your|one|two|three|\\d+)\\b|[^.;?!]{0,40}(?:from (?:me|us)|{when}|in time))",
      unless:
        "\\b(?:if|when|once|should|can|could|would|may|must|do|did|have to|that|as|whether|what|how|where|after|unless|hope|before|until|which|think) (?:that )?you\\b|^you (?:have|get|find|receive|hear)\\b(?![^.;?!]{0,40}(?:from (?:me|us)|{when}))|\\b(?:you have|you get) (?:the|our|my|an?|your|all|one|two|both)\\b(?![^.;?!]{0,60}from (?:me|us))|will (?:get|have|find|receive) (?:an? )?(?:error|chance|opportunity|problem|feeling|idea|choice)|\\bget the (?:idea|hang|point|picture|feeling|impression)",
    },
    {
      id: "thingWill",
      kind: "promise",
      actor: "author",
      when: "(?:^|[,:]\\s|\\band |\\bso )(?!(?:i|we|you|he|she|who|what|when|where|how|which|why|if|there)\\b){thing}(?:'ll| will| shall|'s going to| is going to| are going to) (?:then |also |now |both |all |certainly |definitely |hopefully |be (?:\\w+ly )?)?(?:be )?{passive}\\b",
      unless:
        "\\b(?:by|from) (?:you|your|them|him|her)\\b|\\b(?:if|whether|when) \\w+ will|\\beta\\b|estimated|forecast|weather|\\bwill (?:you|it|they)\\b.{0,60}\\?|confidential|meeting|event|office|conference|closed|factory will be|available (?:in|at|for|from|on|to) (?:the|all|download)",
    },
    {
      id: "thingGoes",
      kind: "promise",
      actor: "author",
      when: "(?:^|[,:]\\s|\\band |\\bso )(?!(?:i|we|you|who|what|when|where|how|which|why|if|there|that|this|which)\\b){thing}(?:'ll| will)? (?:goes|go|leaves?|ships?|follows?|is (?:shipping|leaving|going|due to (?:ship|leave))|are (?:shipping|leaving|going)|gets? (?:shipped|sent|paid|there|to you))\\b[^.;?!]{0,60}{when}",
      unless:
        "\\b(?:usually|always|every|normally|typically|each|generally|train|flight|bus|vessel|boat|ferry|plane|he|she)\\b|\\beta\\b|\\?$",
    },
    {
      id: "thirdPartyNamed",
      kind: "promise",
      actor: "named",
      when: "\\b(?:my|our|the) (?:\\w+,? ){1,3}?(?<name>(?:(?:mr|mrs|ms|dr)\\.? )?[a-z\\u00df-\\u024f][a-z\\u00df-\\u024f'-]+(?: [a-z\\u00df-\\u024f][a-z\\u00df-\\u024f'-]+){0,2}?)(?: \\((?:in )?(?:cc|copied|copy)[^)]{0,12}\\))?,?(?:'ll| will| shall| is going to)(?! not|n't| never)(?:{adverb}) (?:{deed}|have (?:it|them|this|the)|be (?:in touch|there|with you|\\w+ing))\\b",
      unless: "\\?$|\\b(?:if|whether|when) (?:my|our|the)",
    },
    {
      id: "thirdParty",
      kind: "promise",
      actor: "author",
      when: "\\b(?:(?:my|our) (?:\\w+ ){0,2}?(?:assistant|colleagues?|team|engineers?|technicians?|accountant|bookkeep\\w+|accounting|accounts|finance|warehouse|logistics|forwarder|secretary|boss|manager|lawyer|counsel|sales \\w+|support|driver|it|hr|purchasing|procurement|production|quality|legal|service|office|guy|guys|people|staff|department|branch|subsidiary|partner|friend|side)(?:,? [^,;.?!]{1,40},| [a-z\\u00df-\\u024f]+(?: [a-z\\u00df-\\u024f]+)?)?)(?:'ll| will| shall| is going to| are going to)(?! not|n't| never)(?:{adverb}) (?!be (?:out|away|off|closed|on|late)|need|have to|not|want|like|love)[a-z\\u00df-\\u024f]",
      unless: "\\b(?:if|when|whether|hope|until) (?:my|our)",
    },
    {
      id: "named",
      kind: "promise",
      actor: "named",
      when: "(?:^|[,:;(]\\s?|\\band |\\bbut |\\bso |\\bthat )(?!(?:this|that|it|they|he|she|there|who|which|what|when|where|everyone|everybody|nobody|someone|people|the|a|an|these|those|you|i|we|all|both|or|and|time|things|one|none|each|most|some|many|if|whether|never|nothing|something|anything|weather|life|my|our|your|his|her|their|its|as|otherwise|maybe|hopefully|today|tomorrow|next)\\b)(?<name>(?:(?:mr|mrs|ms|dr|miss|prof)\\.? )?[a-z\\u00df-\\u024f][a-z\\u00df-\\u024f'.-]*(?: [a-z\\u00df-\\u024f][a-z\\u00df-\\u024f'-]+){0,2}?)(?:,? \\((?:in )?(?:cc|cc'?e?d|copied|copy|on cc)[^)]{0,12}\\)|,? (?:in cc|cc'd|copied here|on copy|in copy),?|,(?: [^,;?!]{1,30}),)?(?:'ll| will| shall| is going to)(?! not|n't| never)(?:{adverb}) (?:{deed}|have (?:it|them|this|the)|be (?:in touch|there|with you|sending|able|\\w+ing))\\b",
      unless: "\\?$|\\b(?:if|whether|when) [a-z\\u00df-\\u024f]+ will",
    },
    {
      id: "namedPresent",
      kind: "promise",
      actor: "named",
      when: "(?:^|[,:;]\\s|\\band |\\bbut |\\bso )(?!(?:this|that|it|they|he|she|there|who|which|what|when|everyone|nobody|someone|the|a|an|these|those|you|i|we)\\b)(?<name>(?:(?:mr|mrs|ms|dr|miss|prof)\\.? )?[a-z\\u00df-\\u024f][a-z\\u00df-\\u024f'.-]+(?: [a-z\\u00df-\\u024f][a-z\\u00df-\\u024f'-]+)?)(?: \\((?:in )?(?:cc|copied|copy)[^)]{0,12}\\)|,? (?:in cc|copied here|in copy),?)? (?:sends|ships|calls|makes|prepares|confirms|visits|comes|brings|forwards|checks|takes care|is (?:sending|preparing|checking|coming|visiting|handling|working on|taking care|looking into)|provides|delivers|handles|gives|gets back|follows up|looks after)\\b[^.;?!]{0,120}(?:{when}|\\byou\\b)",
      unless: "\\b(?:usually|always|every|normally|typically|each|generally|often)\\b|\\?$",
    },
    {
      id: "namedNow",
      kind: "promise",
      actor: "named",
      sure: false,
      when: "^(?:and |also )?(?!(?:this|that|it|there|who|what|everyone|nobody|everything|something|nothing|he|she|they|business)\\b)(?<name>(?:(?:mr|mrs|ms|dr)\\.? )?[a-z\\u00df-\\u024f][a-z\\u00df-\\u024f'-]+(?: [a-z\\u00df-\\u024f'-]+)?) is (?:now |already |still )?(?:sorting|organi[sz]ing|arranging|handling|preparing|checking|chasing|looking into|taking care of|working on|dealing with|drafting|finali[sz]ing|getting)\\b",
    },
    {
      id: "commit",
      kind: "promise",
      actor: "author",
      when: "\\b(?:i|we)(?:'d)?(?: hereby| do| still| also| currently){0,2} (?:promise|commit|undertake|guarantee|plan|intend|aim|expect|hope|endeavou?r|pledge|volunteer|offer)(?: you)? (?:to|that (?:i|we)(?:'ll| will)) (?!be (?:out|away|off|on)|see you|hear|meet you|catch|have (?:a|an) (?:good|great|nice)|grow|increase|receive|get (?:your|a|the))[a-z\\u00df-\\u024f]",
      unless: "\\bif (?:i|we)|\\b(?:once|when) (?:i|we) (?:plan|intend)",
    },
    {
      id: "haveToCheck",
      kind: "promise",
      actor: "author",
      when: "\\b(?:i|we)(?:'ll| will|'d| would)?(?: first| just| still| only| also)? (?:have to|need to|must|gotta|got to|'ve got to|should) (?:first |just |quickly |also )?(?:check|confirm|ask (?!you|for)|look (?:into|at|up|through)|verify|discuss|talk (?:to|with) (?!you)|consult|get (?:back|approval|sign-off|confirmation)|clarify|run (?:it|this) (?:by|past)|speak (?:to|with) (?!you)|revert|see (?:if|whether|with)|think|leave|find out)\\b",
      unless:
        "\\bif (?:i|we)|\\bwe (?:have to|need to|must|should) (?:discuss|talk|look|think|clarify)\\b(?!.{0,40}(?:internally|with (?:our|my|the)))|\\bwith you\\b|\\?$",
    },
    {
      id: "offer",
      kind: "promise",
      actor: "author",
      sure: false,
      when: "\\b(?:i|we) (?:can|could|may|'d be (?:happy|glad) to|would be (?:happy|glad|pleased) to|am (?:happy|glad|willing) to|are (?:happy|glad|willing) to|'m (?:happy|glad) to|'re (?:happy|glad) to)(?: also| certainly| definitely| easily| gladly| always| then){0,2} (?:send|e-?mail|forward|share|lend|give|bring|arrange|set up|prepare|provide|check|ship|deliver|come (?:up with|by|over)|help|look (?:into|at|about|up)|pick|call|ask|find out|make|draft|print|get|do (?:it|that|this)|have (?:it|them|this)|put (?:you|together)|introduce|organi[sz]e|drop|cover|take care|fix|replace|resend|schedule|be there|meet)\\b",
      unless:
        "\\b(?:if|so|that|how|when|where|what|which|whether|before|until|only|than|as|sure|maybe|perhaps|how far|how fast|anything|something|hope|wish|think) (?:that )?(?:i|we) (?:can|could)|\\?$|\\b(?:i|we) (?:can|could) (?:get|have|make|meet|call|ask|do|see)\\b(?!.{0,40}(?:\\byou\\b|to you|for you|for \\w+ you|it\\b|{when}))",
    },
    {
      id: "happyTo",
      kind: "promise",
      actor: "author",
      sure: false,
      when: "^(?:i'd be |we'd be |i'm |we're |more than |always |would be )?(?:happy|glad|pleased|delighted) to (?!help|assist|answer|hear|see|meet|have|know|inform|announce|be\\b|learn|confirm|report|receive|welcome)[a-z\\u00df-\\u024f]+",
    },
    {
      id: "onIt",
      kind: "promise",
      actor: "author",
      when: "\\b(?:leave (?:it|that|this) (?:with|to) (?:me|us)|(?:it's|that's|this is|they're|it is) (?:on|at the top of|high on) (?:my|our) (?:list|agenda|to-?do)|you have (?:my|our) word|consider it done|(?:i'm|we're|i am|we are) on it|on it[.!]|count (?:me|us) in|count on (?:me|us)|i've got (?:this|it)|i got (?:this|it)|my treat|i'm in\\b|will do|wilco|can do[.!])",
    },
    {
      id: "workOn",
      kind: "promise",
      actor: "author",
      sure: false,
      when: "^(?:and |but |also )?(?:expect|look for) (?:it|them|an? \\w+|the \\w+|my|our) (?:\\w+ ){0,3}(?:by|on|from (?:me|us)|{when})",
    },
  ],

  unless: {
    promise: "\\b(?:i|we) (?:would|could|might) have\\b|\\blet (?:me|us) know\\b(?!.*\\b(?:i|we)(?:'ll| will)\\b)",
    question: "^https?:",
  },

  names: {
    titles: "\\b(?:mr|mrs|ms|miss|dr|prof|sir|madam|mister|herr|frau|mme|dear|hi|hello|hey|eng|ing)\\b\\.?",
    greeting:
      "^(?:(?:good (?:morning|afternoon|evening|day)|dear|hello|hi|hiya|hey|hallo|morning|greetings|thanks|thank you|many thanks|cheers|grand|ok|okay|great|perfect)(?: there| all| both| again)?,?\\s+)?(?:(?:mr|mrs|ms|miss|dr|prof)\\.?\\s+)?(?<name>[a-z\\u00df-\\u024f][^,!:.;?\\n]{0,60}?)\\s?(?:[,!:]|-|$)",
    between: "\\s*(?:,|\\/|&|\\+|\\band\\b)\\s*",
    vocative:
      "(?:^|[.;!]\\s|\\b(?:hi|hello|hey|thanks|ok|and|so|dear) )(?:[-*\\u2022]\\s*)?(?<name>[a-z\\u00df-\\u024f][a-z\\u00df-\\u024f'.-]+(?: [a-z\\u00df-\\u024f][a-z\\u00df-\\u024f'.-]+)?)(?:,| -|:)\\s",
    heading: "^(?:[-*\\u2022]\\s*)?(?<name>@?[a-z\\u00df-\\u024f][a-z\\u00df-\\u024f.' -]{1,30}):$",
  },
};
