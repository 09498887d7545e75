import type { ActTables } from "../../engine/languagePack.ts";
import { formulas } from "./actFormulas.ts";
import { outcomes } from "./actOutcomes.ts";
import { promises } from "./actPromises.ts";
import { requests } from "./actRequests.ts";
import { timetable } from "./actTimetable.ts";
import { wants } from "./actWants.ts";

/** Base forms of what people do for each other at work; a rule that needs no verb list does not use it. */
const deeds =
  "send|resend|forward|share|check|double-check|confirm|reconfirm|provide|prepare|review|call|phone|ring|email|e-mail|mail|fax|write|reply|respond|answer|revert|update|add|" +
  "fix|repair|replace|ship|dispatch|deliver|courier|pay|wire|transfer|remit|settle|refund|credit|invoice|bill|quote|book|reserve|order|arrange|organi[sz]e|schedule|reschedule|set up|set|" +
  "sign|countersign|return|submit|file|upload|post|publish|print|scan|copy|attach|draft|finali[sz]e|finish|complete|deal with|handle|sort|sort out|look|take|bring|pick|drop|put|get|give|make|" +
  "do|let|keep|tell|inform|notify|advise|ask|remind|talk|speak|discuss|meet|join|attend|visit|come|go|drive|fly|show|present|introduce|circulate|distribute|release|issue|approve|cancel|change|" +
  "correct|amend|revise|adjust|extend|open|close|install|test|inspect|investigate|find|search|follow|chase|push|escalate|collect|load|unload|pack|produce|manufacture|start|begin|work|help|assist|" +
  "support|try|verify|clarify|explain|calculate|count|measure|collate|compile|summari[sz]e|translate|report|ping|drop|shoot|fire|lend|run|hold|move|switch|reset|grant|enable|disable|cover|bear|" +
  "contact|message|text|liaise|coordinate|draw up|draw|clear|clean|fit|mount|install|assemble|paint|cut|weld|sew|weigh|remove|bring over|pass on|hand over|drop off|pick up|fetch|gather|list|label|mark|prepay|stop by|swing by|plan|design|record|write up|type up|build|create|develop|process|resolve|reissue|reship|restore|configure|trace|rework|retest|rebook|recheck|relabel|offer|propose|suggest|supply|hand|leave|touch base|circle back|nail|dig|pull|get back|come back";

/** Verbs that open a sentence only as an order. */
const orders =
  "send|resend|forward|mark|text|explain|turn (?:on|off)|shift|sort out|switch (?:on|off)|stop|issue|hand|pack|wrap|let (?:us|me)|check|double-check|double check|confirm|reconfirm|call|phone|email|mail|give|make sure|ensure|advise|provide|review|reply|respond|revert|tell|ask|inform|notify|keep|bring|" +
  "take|put|get|sign|countersign|return|fill|go ahead|see (?:if|whether|to it)|try|look (?:into|at|through|over)|arrange|prepare|submit|contact|fax|ship|pay|remember|remind|shoot|drop|ping|talk to|" +
  "speak (?:to|with)|set up|schedule|book|order|print|copy|include|complete|finish|finali[sz]e|fix|upload|update|add|remove|delete|change|correct|amend|revise|attach|share|invite|join|clarify|verify|" +
  "collect|pick up|find out|find|use|read|write|quote|stop by|swing by|come|stick|pop|ring|swap|grab|chuck|throw|whack|fire|lend|spare|hop|jump|nudge|loop|cc|bump|dig|have a (?:look|think|word|go|read)|shout|leave|move|make|do|pull|push|run|bill|charge|ship|park|keep an eye|hang on|be sure|hold|wait|follow up|chase|cancel|release|load|gimme|knock|ditch|scrap|bin|axe|quit|sling|bung|flick|whip|have (?:him|her|them|someone|somebody|your \\w+|the team)|wipe|sweep|empty|lock|unlock|feed|water|count|measure|weigh|label|tape|paint|sand|wash|tidy|rename|reset|restart|reboot|translate|convert|scan|circulate|nominate";

/** Orders that are also nouns ("order 44", "check valve", "contact:"): they need something behind them that only a verb has. */
const afterOrder =
  "(?=\\s(?:me|us|it|them|him|her|the|this|that|these|those|your|our|my|a|an|all|both|any|some|every|each|what|when|where|how|if|whether|with|into|in|on|out|to|from|for|back|up|through|again|by|there|" +
  "everyone|everybody|someone|two|three|four|five|six|of|and send|now|today|tomorrow|over))";

export const acts: ActTables = {
  words: {
    not: "(?:not|never|n't|no longer|hardly)",
    adverb:
      "(?:\\s(?:also|certainly|definitely|surely|gladly|happily|then|now|still|just|probably|personally|of course|in turn|immediately|promptly|first|only|simply|therefore|at least|all|both|hopefully|obviously|absolutely|soon|shortly|really|further|very much|additionally|instead|actually|rather)){0,2}",
    we: "(?:i|we|(?:my|our) (?:side|team|company|office|department|group|end)|the team|someone (?:from|in) (?:my|our) \\w+)",
    deed: deeds,
    order: orders,
    afterOrder,
    weekday: "(?:mon|tues?|wed(?:nes|s)?|thur?s?|fri|satur|sun)(?:day)?\\b",
    monthName:
      "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b",
    month: "(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]{0,7}",
    soon: "(?:asap|a\\.s\\.a\\.p|as soon as possible|shortly|soon|straight away|right away|immediately|at once|in a (?:minute|moment|bit|second)|momentarily)",
    when: "(?:{soon}|today|tonight|tomorrow|tmrw|tomoz|(?:that|the same|the next|the following) (?:day|morning|afternoon|evening|night)|same day|the day after|at the weekend|over the weekend|this weekend|(?:calendar )?week \\d|(?:\\d{1,2}|two|three|five|ten) (?:working |business )?days (?:after|from)|in the week (?:of|from)|in (?:the )?first half|the \\d{1,2}(?:st|nd|rd|th)|a week (?:today|tomorrow|on)|{weekday}\\b|next (?:week|month|year|quarter)|this (?:week|month|morning|afternoon|arvo|evening|weekend)|later|over the weekend|first thing|end of (?:the )?(?:day|week|month|business)|eod|cob|eow|eom|within (?:the |a )?\\w+|in (?:a|an|one|two|three|\\d+) (?:\\w+ )?(?:minutes?|hours?|days?|weeks?|months?)|in {monthName}|(?:early|mid|late|(?:the )?(?:beginning|start|middle|end) of)[ -](?:the |in |next )?(?:{monthName}|week|month|year)|the week (?:of|after|beginning|commencing)|in the (?:first|second|third|fourth|last|coming|next|following) (?:week|half|days|fortnight)|(?:by|at|before) (?:noon|midday|lunch(?:time)?)|(?:by|on|until|till|before|at) (?:the )?\\d|\\d{1,2}(?:st|nd|rd|th)?\\.? (?:of )?{month}\\b|{month}\\.? \\d|\\d{1,2}[/.]\\d{1,2})",
    please: "(?:pl(?:ea|ae|e|a)se?|pleas|pls|plz|plse|kindly|kindley)",
    canYou:
      "(?:can|could|cud|would|wud|will|might)(?:n't)? (?:you|u|ya|ye|y'?all|someone|somebody|anyone|anybody|your (?:team|side|colleagues?|office|\\w+ team|guys)|any of you|one of you|you guys|you both|you all)\\b",
    away: "(?:out\\b|away|off\\b|on (?:vacation|leave|annual|holidays?|the road|a (?:plane|flight|train|trip)|parental|maternity|sick|pto|business)|travel+ing|closed|unavailable|offline|in (?:a meeting|meetings|transit|the (?:air|office))|at (?:a|the) (?:conference|fair|show|trade)|back (?:in|on|at)|unable|not (?:be )?(?:available|able|around|reachable)|available|around\\b|working (?:from home|remotely)|late\\b|busy|gone)",
    thing:
      "(?:(?:it|they|this|that|these|those|both|everything|(?:the|your|our|my|a|an|all|two|three|six|\\d+|another|each)\\s(?:[^,;.?!]|[,.](?=\\d)){1,60}?|(?:[^,;.?!]|[,.](?=\\d)){1,40}?))",
    passive:
      "(?:sent|resent|e-?mailed|mailed|shipped|dispatched|delivered|couriered|paid|settled|released|provided|issued|forwarded|prepared|ready|finished|completed|done|wired|transferred|remitted|arranged|fixed|repaired|replaced|updated|submitted|emptied|cleared|cleaned|translated|reprinted|reshipped|redone|live|intimated|furnished|lodged|notified|informed|installed|mounted|posted|emailed|handed over|corrected|refunded|reimbursed|credited|returned|uploaded|(?:back )?with you|(?:at|on) your (?:door|doorstep|gate|site|premises|desk|screen)|in your (?:inbox|hands|mailbox|account|possession)|on (?:its|their|the) way|there|available|loaded|invoiced|circulated|shared|signed|booked|in touch|on your desk)",
  },

  clauseCut:
    ",\\s(?=and (?:tell|let) (?:me|us)(?: know)? (?:what|when|how|which|who|where|whether)\\b)|(?<=^(?!.{0,80}\\b(?:i|we|you|they|he|she|who|will|can|could|would|must|should|to|please|if|when|once)\\b)[^,.;?!]{0,50}\\b(?:is|are|was|were|has|have|got|ran|came|went|broke|expired|isn't|doesn't|don't|hasn't|won't|didn't)\\b[^,.;?!]{0,50}),\\s(?=(?:so |and )?(?:send|resend|e-?mail|forward|bring|make|use|check|fix|print|order|book|get) (?:(?:me|us|it|them|him|her|another|a|an|the|this|that|your|one|some|new|two)\\b))|(?<=\\b(?:can|will|shall|leaves?|ships?|goes|go|comes?|sends?|on|for|by|in|{weekday}) [^.;?!]{3,60}),?\\s(?=(?:and |but |while )?(?:the (?:other|others|rest|remaining|remainder|last|second|third|fourth|balance|(?<=, the )[a-z]+ and (?!i\\b|we\\b)[a-z]+)\\b|everything else\\b|all (?:the )?others?\\b)[^,.;?!]{0,40}\\b(?:will|shall|follows?|comes?|goes|leaves?|ships?)\\b [^,.;?!]{0,40}{when})|(?<=[?!])\\s+|(?<=[a-z]{3}[.])\\s+(?=[a-z])|(?<=\\S \\S+ \\S+),\\s(?=(?:ok|okay|right|alright|all right|yes|no)\\?)|\\s(?=\\((?:although |but |and )?(?:i|we)\\b)|;\\s|(?<=\\S \\S+ \\S+ \\S+):\\s(?=(?:please|can|could|would|{order})\\b(?! of))|(?<=\\S \\S+ \\S+ \\S+):\\s(?=(?:is|are|do|does|did|has|have|what|which|when|where|who|how|why|will|shall|should|i|we|you|the|your|our) )|(?<=^(?:and |but |so )?(?:once|when|after|as soon as|if)\\b[^,;.?!]{6,90})\\s(?=(?:our|my|the) [a-z]+(?: [a-z]+)?(?:'ll| will| shall)\\s|(?<=\\b(?:arrives?|comes?|lands?|here|there|in|done|ready|through|back|received|finished|over)\\s)(?!(?:it|they|this|that|he|she|you)\\b)[a-z]+(?: [a-z]+)?(?:'ll| will| shall)\\s|(?:i|we)(?:'ll| will| shall)\\s|(?:can|could|would|will) (?:you|u)\\b|please\\b)|,\\s(?=and (?:then )?(?:tell|send|give|let|inform|write to|call|ring|report to|get back to|come back to) (?:(?:it|them) to )?you\\b)|,\\s(?=so (?!that\\b|far\\b|much\\b|many\\b|long\\b|few\\b|as\\b|on\\b|forth\\b|please\\b|you\\b|i\\b|we\\b|it\\b|the\\b)[a-z]+(?:'ll| will|,) )|,\\s(?=(?:the|our|my|his|her|their) [a-z]+ (?:says|said|tells?|told|thinks|reckons|writes|claims)\\b)|(?<!\\b(?:you|we|i|they)(?:'ll|'d| will| would| shall| can| could)?)\\s(?=(?:but|so|or|otherwise|then) (?:just |please )?{order} (?:me|us|it|them|the|your|my|our|this|that|a|to)\\b)|\\s(?=\\/\\/)|" +
    "(?:,|\\s-)\\s(?=(?!(?:is|are) (?:[a-z]+ing|now|also|on|still|already)\\b)(?!or (?:do|does|did|is|are|was|were|am|would|will|could|can|should|shall|have|has|may) [^;]*\\?)(?!if\\b[^?,;]*\\?)(?:and |but |so |then |or |also |however,? |therefore,? )?(?!(?:he|she)(?:'ll| will)\\b(?<=^(?!(?:i|we|you|they|he|she|it|this|that|the|a|an|my|our|your|his|her|their|there|as|if)\\b)[a-z\\u00df-\\u024f]+ [a-z]{1,11}s\\b[^.;?!,]{1,60}, and (?:he|she)(?:'ll| will)))(?:i|we|you|he|she|they|it|please|pls|kindly|could|can|would|will you|is|are|do|does|did|shall|should|what|when|where|how|let me|let us|let's|there|otherwise|as (?=(?:our|we|i|my|it|he|she|they|there)\\b)(?!(?:i|we)(?:'ve| have|'d| had)? (?:said|wrote|mentioned|told|promised|agreed|discussed|explained|see it|understand|noted|described)\\b)|if(?! (?:possible|necessary|needed|not|so|any|required|applicable))|once|as soon as|provided|because|since|thanks|thank)\\b(?:'\\w+)?(?! (?:are|is) attached))|" +
    "\\s(?=and (?:then |also )?will\\b)(?<=\\b(?:i|we)\\b[^.;?!]{1,140}\\s)|\\s(?=but (?:i|we|you|he|she|they|it|please|could|can|would|let|the)\\b)|\\s(?=so (?:i|we|you|he|she|they|it|please|could|can|would|let|the)\\b(?! (?:can|could|has|have|knows?|may|might|gets?|don't|do not|doesn't)\\b))|" +
    "\\s(?=and (?:i|we|you|please|kindly|could|can|would|let me|let us|is|are|do|when|what|who|where|how)\\b(?! and))|" +
    "(?<!\\b(?:know|knew|see|tell us|tell me|tell|check|checking|wonder|wondering|confirm|ask|asked|asking|sure|advise|even|only|as|what|wonderful|grateful|appreciate|appreciated|appreciate it|great|nice|good|helpful|thankful|happy|glad|kind|help|helps|lovely|mind|verify|find out|clarify|than|obliged|delighted|ok|okay|fine|it|much|lot|perfect|ideal|amazing|fantastic|love it|be|(?:for|with|by) (?:you|u)))\\s(?=(?!if\\b[^?,;]*\\?)(?:if(?! (?:possible|necessary|needed|not|so|any|required|applicable))|once(?! (?:on|a|per|every|more|again|only|in|and for all|this|next|today|tomorrow|or)\\b)|as soon as|provided that|unless|subject to|as long as|in case)\\b)",
  leadIn:
    "^(?!{weekday},? (?:the \\w+ )?(?:is|was|will|would|isn't|won't|works|suits|does|doesn't|cannot|can't)\\b)(?:(?:and|but|so|also) )?(?:by|on|before|until|till|for|as for|regarding|concerning|re|about|in|at|after|from|this|next|tomorrow|today|tonight|first|then|also|anyway|otherwise|to\\b|with|{weekday}(?! (?:is|was|will|would|isn't|wasn't|won't|works|work|suits|does|doesn't|cannot|can't|at \\d+ is)\\b)|{month}(?! (?:is|was|will|would)\\b)|the (?:following|next)|ok|okay|sure|yes|good news|as (?:discussed|agreed|requested|promised|a reminder)|@?[a-z\\u00df-\\u024f.' ]{1,25},?$)(?:\\b[^?]{0,80})?,?$",
  trail:
    "^(?:by|on|before|until|no later|not later|at the latest|latest|ideally|preferably|hopefully|the sooner|{soon}|or {when}|{weekday}|same)\\b[^?]{0,50}$",
  condition:
    "^(?:(?:and|but|so|then|or) )?(?:if|once(?! (?:on|a|per|every|more|again|only|in|and for all|this|next|today|tomorrow|or)\\b)|as soon as|provided|providing|unless|subject to|when|whenever|as long as|in case|should (?:you|we|there|it|the|your|our|any|anyone|anybody|someone|somebody|anything|something|this|that|they|he|she|these|those)|assuming|depending on|only if|after (?:we|i|you|the|receipt|receiving)|upon)\\b(?! (?:not|possible|so|necessary|needed),?$)(?!.*\\?$)(?!(?:,? )?(?:you|u) (?:could|can|would|might|wouldn't)(?! (?:use|need|have any|think))\\b)(?! (?:do|does|did|is|are|will|can|could|would|should) (?:you|we|i|they|it|the|your)\\b)",
  nothing:
    "\\b(?:this (?:e-?mail|message|communication) (?:is|may|and|contains)|confidential(?:ity)?\\b.{0,40}(?:notice|intended)|intended recipient|do not (?:read|copy|disclose|distribute)\\b|notify the sender|delete (?:it|this (?:e-?mail|message))(?: from)?|intended (?:only|solely) for|if you (?:have received|received|are not) (?:this|the)|unsubscribe|do not reply to this|automatically generated|according to (?:our|the) (?:policy|manual|terms)|our (?:\\w+ ){0,2}(?:policy|manual|terms|guidelines|conditions) (?:requires?|states?|says?)|policy is)\\b|" +
    "\\b(?:he|she|they|(?!(?:as|i|we|you|just|already|have|has|was|is|are|been|and|or)\\b)[a-z\\u00df-\\u024f]+) (?:said|told (?:me|us)|mentioned|wrote|claims(?= (?:that|to|he|she|it|they|there|we|you|the)\\b)|says|promised(?: me| us)?|informed (?:me|us)|assured (?:me|us)|has promised|have told|asked (?:me|us) (?:if|whether))\\b(?! (?:please|can you|could you))(?![.,;!]*$)",

  formulas,

  rules: [...outcomes, ...requests, ...wants, ...promises, ...timetable],

  unless: {
    promise:
      "^(?:and |but |so )?(?:perhaps|maybe|one day|some ?day|in theory|theoretically|hypothetically)\\b|\\b(?:i|we) (?:would|could|might) have\\b|\\blet (?:me|us) know\\b(?!.*\\b(?:i|we)(?:'ll| will)\\b)",
    question: "^https?:",
  },

  sections: {
    decided: "(?:key )?decisions?(?: made| taken)?|decided|what (?:we|was) (?:agreed|decided)|agreements?|agreed",
    told: "fyi|for (?:your )?information|background|context|(?:current )?status|updates?|discussed|discussion|reports?",
    wanted:
      "^(?!.{120})(?!.*(?:\\b(?:note|notice|attention|aware|advised|find|refer|see|if|agreed|confirm that|thank|bear in mind|minutes|summary|recap|agenda|results?|options?|which (?:of|one)|either|choose|pick|prefer|suggest|offer|propose)\\b|\\bneeds? to\\b|\\byou (?:need|want|require|asked|requested|will)\\b|\\byour (?:questions?|points?|queries|list|order)\\b))(?:.*\\b)?(?:please|pls|kindly|(?:we|i)(?:'d| would| will|'ll)?(?: (?:still|also|only|just|now|urgently|then|therefore)){0,2} (?:need|require|want|lack|await|miss)|(?:is|are|'s|'re) (?:still )?(?:missing|needed|required|outstanding|wanted)|(?:still|also) (?:missing|needed|required|outstanding|open)|(?:needed|required|wanted|missing|outstanding|to do|to-do|action)s?(?: (?:from|by|for) (?:you|your \\w+))?|from you(?:r (?:side|end|team))?|(?:could|can|would|will) you|send (?:me|us)|(?:give|get|bring) (?:me|us)|let (?:me|us) (?:have|know)|tell (?:me|us)|(?:questions?|queries)(?: (?:from|on|about|for|regarding) .{1,40})?)(?:\\b.{0,60})?[:-]?\\s*$",
    asking:
      "^(?:is|are|was|were|do|does|did|can|could|will|would|should|has|have|what|which|who|whose|when|where|why|how|whether|if)\\b(?! (?:possible|needed|necessary|available)\\b)",
    below:
      "\\b(?:the following|below|these (?:things|points|items|questions|documents|details)|(?:a few|some|two|three|four|five|six|several) (?:things|points|questions|items))\\b",
    wantedTail: "(?:which|that|who|where|how|as|if|when|but|not|preferably|please|and|or|so|with|to|for|by|in|on|at)\\b",
  },

  names: {
    titles:
      "\\b(?:mr|mrs|ms|miss|dr|prof|sir|madam|mister|herr|frau|mme|dear|hi|hello|hey|eng|ing|ji|jee|sahib|saheb|bhai|hanim|bey)\\b\\.?",
    greeting:
      "^(?:(?:good (?:morning|afternoon|evening|day)|dear|hello|hi|hiya|hey|hallo|morning|greetings|thanks|thank you|many thanks|cheers|grand|ok|okay|great|perfect)(?: there| all| both| again)?,?\\s+)?(?:(?:mr|mrs|ms|miss|dr|prof)\\.?\\s+)?(?<name>[a-z\\u00df-\\u024f][^,!:.;?\\n]{0,60}?)\\s?(?:[,!:]|-|$)",
    between: "\\s*(?:,|\\/|&|\\+|\\band\\b)\\s*",
    vocative:
      "(?:^|[.;!]\\s|\\b(?:hi|hello|hey|thanks|ok|and|so|dear|could|can|would|will) )(?:[-*\\u2022]\\s*|\\d{1,2}[.)]\\s*)?(?!(?:he|she|they|it|we|i|you|who|that|this|there)\\b)(?<name>[a-z\\u00df-\\u024f][a-z\\u00df-\\u024f'.-]+(?: [a-z\\u00df-\\u024f][a-z\\u00df-\\u024f'.-]+)?)(?:,| -|:|(?= (?:(?:please|pls|plz|kindly|could you|can you|would you|will you|{deed})\\b)))\\s",
    pronouns: "he|she",
    shortNames: [
      ["thomas", "tom tommy"],
      ["william", "billy liam"],
      ["robert", "rob bob bobby robbie"],
      ["richard", "rick ricky"],
      ["james", "jim jimmy jamie"],
      ["john", "jack johnny"],
      ["jonathan", "jon jonny jonty"],
      ["joseph", "joe joey"],
      ["michael", "mike mick mickey"],
      ["matthew", "matt"],
      ["daniel", "dan danny"],
      ["david", "dave davy"],
      ["edward", "ed eddie ted ned"],
      ["charles", "charlie"],
      ["christopher", "chris"],
      ["anthony", "tony ant"],
      ["antony", "tony ant"],
      ["andrew", "andy"],
      ["alexander", "alex sandy al"],
      ["alan", "al"],
      ["albert", "al"],
      ["benjamin", "ben benny"],
      ["samuel", "sam sammy"],
      ["samantha", "sam"],
      ["nicholas", "nick nicky"],
      ["nicola", "nicky nic"],
      ["stephen", "steve stevie"],
      ["steven", "steve stevie"],
      ["stuart", "stu"],
      ["gregory", "greg"],
      ["geoffrey", "geoff"],
      ["jeffrey", "jeff"],
      ["gerald", "gerry jerry"],
      ["gerard", "gerry ger"],
      ["henry", "harry hal"],
      ["harold", "harry hal"],
      ["lawrence", "larry"],
      ["laurence", "larry laurie"],
      ["kenneth", "ken kenny"],
      ["ronald", "ron ronnie"],
      ["donald", "don donnie"],
      ["douglas", "doug dougie"],
      ["frederick", "fred freddie"],
      ["francis", "fran"],
      ["frances", "fran frankie"],
      ["patrick", "pat paddy"],
      ["patricia", "pat trish tricia patsy"],
      ["peter", "pete"],
      ["philip", "phil"],
      ["phillip", "phil"],
      ["raymond", "ray"],
      ["terence", "terry"],
      ["timothy", "tim"],
      ["vincent", "vince vinny"],
      ["walter", "walt wally"],
      ["zachary", "zac zach zack"],
      ["nathaniel", "nat nathan"],
      ["nathan", "nate nat"],
      ["gilbert", "gil"],
      ["leonard", "len lenny leo"],
      ["oliver", "ollie"],
      ["barnaby", "barney"],
      ["theodore", "ted theo"],
      ["elizabeth", "liz lizzie beth betty eliza libby bess"],
      ["katherine", "kate kathy katie kat"],
      ["catherine", "cath cathy kate cat"],
      ["kathleen", "kath kathy"],
      ["margaret", "maggie meg peggy marge mags"],
      ["susan", "sue susie"],
      ["suzanne", "sue suzie"],
      ["deborah", "deb debbie"],
      ["rebecca", "becky becca bec"],
      ["jennifer", "jen jenny"],
      ["jessica", "jess jessie"],
      ["jacqueline", "jackie jacqui"],
      ["judith", "judy jude"],
      ["barbara", "barb babs"],
      ["christine", "chris chrissie tina"],
      ["christina", "chris tina"],
      ["victoria", "vicky vikki tori"],
      ["alexandra", "alex sandra lexie"],
      ["amanda", "mandy"],
      ["angela", "angie ange"],
      ["antonia", "toni"],
      ["caroline", "caro carrie"],
      ["charlotte", "charlie lottie"],
      ["cynthia", "cindy"],
      ["dorothy", "dottie"],
      ["eleanor", "ellie nell nora"],
      ["emily", "em emmy"],
      ["georgina", "george georgie"],
      ["geraldine", "ger gerry"],
      ["harriet", "hattie"],
      ["helen", "nell"],
      ["isabel", "izzy bel"],
      ["isabella", "izzy bella"],
      ["josephine", "jo josie"],
      ["joanna", "jo"],
      ["joanne", "jo"],
      ["kimberly", "kim"],
      ["lorraine", "lori"],
      ["madeleine", "maddy"],
      ["meredith", "mer"],
      ["millicent", "millie"],
      ["pamela", "pam"],
      ["philippa", "pippa"],
      ["priscilla", "cilla"],
      ["prudence", "prue"],
      ["roberta", "bobbie"],
      ["rosemary", "rosie"],
      ["roisin", "ro"],
      ["sarah", "sally"],
      ["shirley", "shirl"],
      ["theresa", "terry tess"],
      ["teresa", "terry tess"],
      ["thomasina", "tommy"],
      ["valerie", "val"],
      ["virginia", "ginny"],
      ["winifred", "winnie"],
    ],
    promising:
      "(?:^(?:[^,:;.?!]{1,40}: )?(?:and |but |so |then )?|\\b(?:our|my) (?:[a-z]+ ){0,2}?|\\b(?:with|to|by|from|asked|got|have|get) |(?:[,;:]|\\b(?:and|then|but|so|that)) (?=(?:he|she)(?:'ll| will| shall| is going to)\\b)(?<!\\b(?:i|we)(?:'ll| will| shall)\\b[^.;?!]{1,80})|(?:[,;:] (?:and |then |but |so )?|\\b(?:so|then|but) )(?=[^\\s,;]+(?: [^\\s,;]+)?(?:'ll| will| shall|(?:'s| is) (?:now |already |still )?[a-z]{2,12}ing)\\b)(?<!\\b(?:i|we)(?:'ll| will| shall)\\b[^.;?!]{1,80})|\\band (?=[^\\s,;]+(?:'s| is) (?:now |already |still )?[a-z]{2,12}ing\\b)(?<!\\b(?:i|we)(?:'ll| will| shall)\\b[^.;?!]{1,80}))(?!(?:i|we|you|it|they|that|this|there|who|which|what)\\b)(?<who>[a-z\\u00df-\\u024f][a-z\\u00df-\\u024f'-]*?(?: [a-z\\u00df-\\u024f][a-z\\u00df-\\u024f-]*?)?)(?:, (?:who|whom|our|my|the|in|from|here)\\b[^,.;?!]{1,40},)?(?:,? (?:who|and (?:he|she))?(?:'ll| will| shall|'s going to| is going to)(?! not\\b)|(?:'ll| will| shall)(?! not\\b)|(?:,? (?:in|from|at) [a-z ]{3,24}?)? to (?:{deed})\\b|(?:'s| is) (?:now |already |still )?(?:on it\\b|going\\b|[a-z]{2,12}ing\\b)| (?!(?:is|was|has|says|thinks|needs|wants|gets|receives|asks|knows)\\b)[a-z]{2,11}s\\b)",
    receiving:
      "^(?!.*\\b(?:from (?:me|us)|(?:i|we)(?:'ll| will| shall)?)\\b)(?:and |so |but |then )*(?:you|u|ye)(?:'ll| ll| will| shall| can| should)?(?: then| also)? (?:have|get|receive|expect|see|find|hear)\\b",
    heading: "^(?:[-*\\u2022]\\s*)?(?<name>@?[a-z\\u00df-\\u024f][a-z\\u00df-\\u024f.' -]{1,30}):$",
  },
};
