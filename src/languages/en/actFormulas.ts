import type { ActTables } from "../../engine/languagePack.ts";

/** Courtesy and availability that owe nothing and ask nothing. */
export const formulas: ActTables["formulas"] = [
  {
    id: "anyQuestions2",
    when: "(?:{please} )?(?:do not|don't|never) hesitate\\b[^;?!]{0,90}|(?:{please},? )?(?:do )?feel free\\b[^;?!]{0,80}|(?:{please} )?(?:just )?(?:let (?:me|us) know|get in touch|contact (?:me|us)|call (?:me|us)|reach out|shout|holler|ask|drop (?:me|us) a line|give (?:me|us) a (?:call|shout|ring))(?! (?:by|before|until|no later)\\b)(?: \\w+){0,5},? (?:if|should|in case|when|whenever) (?!(?:you|u)(?:'d| would| do)? (?:(?:like|want|wish) to (?:attend|join|come|participate|take part|go|meet|talk|speak|discuss|schedule|book|make|change|proceed|try|do|visit|exhibit|present|register|order|sign)|have (?:time|a (?:few |free |spare )?(?:minutes?|moment|slot)|(?:\\d+|ten|five|half)\\b)|get (?:a (?:chance|moment|minute)|(?:my|our|the|this|it)\\b))(?! (?:any )?questions))(?:you|u|there|anything|something)(?:'d| would|'re| are| should|'s| is)?(?: still| ever)? (?:have|need|require|like|want|is|are|any|run|get|see|encounter|face|come|think|comes|anything|questions|happens|changes)\\b[^;?!]{0,90}|^(?:and |but |so |just |please |do )?(?:shout|holler|yell|sing out) (?:if|when|should)\\b[^;?!]{0,90}",
  },
  {
    id: "anyQuestions",
    when: "(?:\\b(?:should|if|in case|shall) (?:you|u|there)(?: are| is| should| would| do)?(?: still| ever| please)? (?:have|need|require|has|are|is|any|be|encounter|face|run into|want)?(?: any| some| a)?(?: further| other| more| additional)? ?(?:questions?|queries|concerns?|doubts?|problems?|issues?|comments?|help|assistance|information|clarifications?|difficult(?:y|ies)|need anything|anything)\\b[^,;?!]{0,60},?\\s*)(?:{please}|just|do|feel|you|we|let|don't|i)?[^;?!]{0,90}",
  },
  {
    id: "shouldYou",
    when: "\\bshould you (?:need|require|have|wish|want|prefer|find|encounter)[^,;?!]{0,70},? (?:please |do |kindly |just |simply )*(?:let (?:me|us) know|contact|call|get in touch|reach out|ask|feel free|revert|drop (?:me|us)|email|advise)[^,;?!]{0,60}",
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
    when: "\\b(?:how are (?:you|things|we)(?: doing| all| today| going| keeping)?(?: today| these days| this week)?|how(?:'s| is| was| has| have|'ve) (?:it going|everything(?: going)?|things(?: going)?|life|the (?:family|weekend|holiday|vacation|weather)|your (?:day|week|weekend|holidays?|vacation|trip|family|summer|break|morning)|(?:you|things) been)|how(?:'s|s| is| are) (?:your|the|his|her|[a-z]+'s) (?:[a-z]+ )?(?:ankle|leg|foot|knee|back|hip|shoulder|arm|hand|head|cold|flu|health|mum|mom|mother|dad|father|kids?|children|boys?|girls?|wife|husband|baby|dogs?|cat|garden|golf|new (?:job|house|baby))|did you (?:see|watch|catch) (?:that |how )?(?:we (?:lost|won|drew)|(?:the|that|last night's|yesterday's) (?:match|game|news|final|race|fight|snow|derby|cup))|did you (?:ever )?hear (?:that |about )?(?!back|from|anything|something|if|whether|what|when)[a-z]+ [a-z]+ed\\b|how do you do|what's up(?! with)|are you (?:well|okay|ok|alright))\\b[^,;?!]{0,40}\\??",
  },
  {
    id: "hope",
    when: "\\b(?:i |we )?(?:do |really )?(?:hope|trust|wish)(?:ing)? (?:that )?(?!(?:you|your \\w+)(?:'ll| will| can| could| would) (?:kindly |please |now |also |soon )?(?:be able to )?(?:send|resend|confirm|provide|look into|arrange|settle|pay|correct|replace|refund|credit|ship|deliver|resolve|let us have|let me have|issue|return|sign|approve)\\b)(?:you|this (?:e-?mail|message|finds|mail)|all|everything|it|your (?:week|family|weekend|day)|the)\\b[^,;?!]{0,80}",
  },
  {
    id: "greetings",
    when: "\\b(?:have a (?:nice|great|good|lovely|wonderful|safe|pleasant|relaxing|fantastic|happy)|enjoy (?:your|the|a)|(?<!(?:will|'ll|to|can|shall|could) (?:also |gladly |certainly )?)take care(?! of)|stay safe|safe travels|happy (?:new year|holidays|birthday|easter|friday)|merry christmas|see you|talk (?:to you )?soon|speak soon|keep up the|keep (?:well|safe)|all the best|best (?:regards|wishes)|give my (?:regards|best)|say hi|send my (?:regards|best)|congratulations|(?<!\\bbe (?:most |very |more than |also |really |much )?)welcome)\\b[^,;?!]{0,50}",
  },
  {
    id: "thanks",
    when: "\\b(?:thank(?:s| you)(?: \\w+){0,3} (?:for|in advance)(?! for \\w+ing)(?<!in advance for(?= \\w+ing))|many thanks|much appreciated|(?:i|we) (?:really |truly |do |very much |greatly )?appreciate (?:your (?:help|support|patience|understanding|time|business|cooperation|quick|kind|swift|effort|work|interest|concern|thought|generosity|all)|it|the|that|this|all)(?! if))\\b[^,;?!]{0,70}",
  },
  {
    id: "note",
    when: "\\b(?:{please}(?: {please})? (?:be )?(?:note|noted|aware|informed|advised|reminded|assured|find (?=(?:[a-z0-9][\\w/.-]* ){0,8}(?:attached|enclosed|below|herewith)|(?:our|my)\\b)|see(?! (?:if|whether|to it|that)\\b)|refer|accept|excuse|forgive|bear with|pardon|understand|consider this|rest assured|enjoy|allow me|consider the environment|ignore this)|(?:be |rest )assured|{please} (?:keep|bear) in mind|attached {please} find|{please} see (?:the )?(?:below|above|attached)|{please} don't (?:worry|mind))\\b",
  },
  {
    id: "wellReceived",
    when: "\\b(?:{we} )?(?:have |has |'ve )?(?:well|duly|safely) (?:noted and )?received\\b|^received with (?:many )?thanks\\b",
  },
  {
    id: "crossed",
    when: "\\b(?:should|if) (?:your|the|this) (?:payment|transfer|remittance|e-?mail|mail|message|letter|reply)(?: \\w+){0,4} crossed\\b[^.;?!]{0,120}|\\b(?:should|if) (?:you|the payment|payment) (?:have|has)(?: \\w+){0,2} (?:paid|been made|settled|transferred)\\b[^.;?!]{0,30}{please} (?:disregard|ignore|consider)[^.;?!]{0,80}|\\b{please} (?:disregard|ignore) this (?:reminder|notice|letter|message|e-?mail|mail)\\b[^.;?!]{0,60}",
  },
  {
    id: "sorry",
    when: "\\b(?:bear with (?:me|us)(?! (?:until|till?)\\b)|excuse (?:me|us|my)|forgive (?:me|us|my)|(?:i|we)(?:'m| am|'re| are)? (?:so |very |really |terribly )?sorry|(?:i|we) (?:do |sincerely )?apologi[sz]e)\\b",
  },
  {
    id: "away",
    when: "\\b(?:{we}|(?:the|our|my) (?:\\w+ )?(?:office|factory|company|team|shop|plant|warehouse|colleague|boss|manager|assistant|site|store|branch|reception))(?:'ll| will| shall|'m| am|'re| are|'s| is)? (?:also |currently |still |only |both |probably |all )?(?:be )?{away}(?!\\s(?:to (?:send|do|give|provide)))(?:(?! but | and | so )[^,;?!]){0,80}",
  },
  {
    id: "remains",
    when: "\\b(?:no worries|never mind the|don't worry|don't mention it|you're welcome|you are welcome|my pleasure|let me know how it goes|take your time|correct me if[^,;?!]{0,20}|believe me|trust me|mind you|you know what|guess what|as you (?:know|can see|may know)|see what i mean|to be honest|let's face it|needless to say|let's hope|let us hope|let(?:'s| us) forget)\\b",
  },
];
