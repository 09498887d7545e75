import type { ActTables } from "../../engine/languagePack.ts";

/** What the author, or somebody the author speaks for, will do. */
export const promises: ActTables["rules"] = [
  {
    id: "will",
    kind: "promise",
    actor: "author",
    when: "\\b{we}(?:'ll| will| shall| wil)(?! not| never|n't){adverb} (?!(?:be\\b(?! (?:able|sending|in touch|back (?:to|with)|there|glad|happy|sure|pleased|delighted|ready|\\w+ing\\b))|need\\b|require\\b|have\\b(?! (?:(?:an? |some |more |further |final |first )*(?:results?|answers?|news|updates?|quotes?|quotation|figures|numbers|confirmation|feedback|drafts?|details|information|proposal|report|reply|decision)\\b|it|them|this|that|the|your|our|a look|an? \\w+ (?:ready|for you)|to (?:check|confirm|ask|talk|discuss|look|verify|consult|leave|get|go)|\\w+ (?:send|call|contact|email|ready))|my)|know\\b|miss\\b|love\\b|never\\b|not\\b|see(?= you|[.!,]|$)|hear|assume|only|lose|wait|die|remember you|like\\b|want\\b|become|receive|go (?:with|for)\\b|opt for|stick (?:with|to)|stay with|take option|say\\b|bet\\b|admit|grant you|appreciate|be (?:out|away|off|on (?:vacation|leave|holiday)|travel+ing|unable|traveling|working from))\\b)[a-z\\u00df-\\u024f]",
    unless:
      "\\b(?:if|when|whether|(?<!^\\s*|\\b(?:confirm|assured?(?: you)?|promised?(?: you)?|inform(?:ed)?(?: you)?|advised?(?: you)?|noted?|guaranteed?|sure|certain|agreed) )that|which|how|what|where|until|before) {we}(?:'ll| will| shall) (?!.{1,60}(?:,|i will|i'll))|\\b(?:hope|think|believe|guess|doubt|fear|expect) (?:that )?{we}(?:'ll| will) (?:be (?:able|ok|fine)|see|have|find|need|get)|as long as|\\bi will be (?:in|at|going to|having|attending|seeing|staying|flying)\\b(?! touch)|\\b(?:will|'ll) be (?:looking|waiting|hoping|travel+ing|having|staying|flying|seeing|missing|closing)\\b",
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
    when: "^(?:[-*\\u2022\\u00b7]\\s*|\\(?\\d{1,2}[.)]\\s*)?(?:and |but |then |also |so |ok,? |okay,? |yes,? |sure,? |thanks,? |noted,? )?(?:will|shall) (?:also |then |certainly |definitely |gladly |just |surely )?(?!not\\b|you\\b|it\\b|the\\b|this\\b|that\\b|they\\b|we\\b|i\\b|he\\b|she\\b|there\\b|your\\b|be (?:out|away|off|closed|on))(?:{deed}|revert|do|be (?:in touch|sending|there|back)|have (?:it|them|this))\\b",
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
    when: "\\b(?:i'm|i am|we're|we are|im|i was|we were|{we} (?:is|are)) (?:just |now |also |really |definitely |still |all )?(?:going to|expecting to|hoping to|gonna|about to|planning to|committed to|aiming to|intending to|due to|set to|prepared to|ready to) (?!be (?:out|away|off|on|late|closed|in|at|travel+ing|having|needing)|need|have to wait|miss|see|hear|get (?:some|there|rest|married)|die|love|have\\b(?! (?:it|them))|know|receive|like)[a-z\\u00df-\\u024f]",
    unless: "\\bi was|we were|(?:not|n't) (?:going|planning|gonna)|\\bif (?:i|we)|\\bwhen (?:are|is)",
  },
  {
    id: "present",
    kind: "promise",
    actor: "author",
    when: "(?<!\\b(?:if|when|once|that|do|did|can|could|should|would|shall|may|must|what|how|where|which|who|until|before|after|till|because|unless|as soon as|whether|suggest|propose|recommend|will|does|as|since|while|everything|all|might|time|everytime) )\\b(?:i|we)(?: then| also| now)? (?:{deed})\\b[^.;?!]{0,80}{when}",
    unless:
      "\\b(?:usually|always|every|normally|typically|each|generally|often|never|only)\\b|\\b(?:i|we) (?:then |also |now )?(?:get|do|let|put|set|cut|hold|leave|make|keep|come|go|count|run|meet|take|offer|propose|suggest|ask|start|close|work|open|try|find|look|change|see|discuss|hit|quote|confirm|inform|advise|remind|order|report) [^.;?!]{0,80}(?:yesterday|last|ago|so far|this morning)|\\b(?:i|we) (?:ask|suggest|propose|remind|inform|advise)\\b|\\b(?:i|we) (?:then |also )?(?:present|meet|show|visit|fly|report) (?:it |this |them )?(?:to |with )?(?:our|my|the|a|an) |\\b(?:i|we) (?:put|cut|set|let|quote) (?:it|them|the)|\\b(?:i|we) do (?:need|want|have|hope|think|know|see|like|prefer|expect)\\b",
  },
  {
    id: "follows",
    kind: "promise",
    actor: "author",
    when: "\\b(?:will|shall) follow(?: (?:shortly|soon|separately|by|on|in|under|once|as soon|tomorrow|later|next|today|this)\\b|[.,;]|$)|\\bto follow(?: (?:shortly|soon|separately|tomorrow|by|on|next))?[.]?$|\\bfollows? (?:separately|shortly|soon|by|under separate|tomorrow|later|next|today|once|as soon as|when|after)\\b",
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
    when: "\\b(?:i'm|i am|we're|we are|{we} (?:is|are|am)|i'll be|we'll be|i will be|we will be)(?: now| currently| still| just| already| also| actively| presently| both)? (?:checking|preparing|arranging|working on|looking into|shipping|sending|reviewing|investigating|finali[sz]ing|processing|drafting|chasing|following up|clarifying|verifying|getting|paying|transferring|wiring|organi[sz]ing|updating|fixing|testing|calling|coming|visiting|booking|delivering|dispatching|issuing|on it|trying to (?:get|find|reach|fix|sort|arrange)|discussing (?:it |this |that )?(?:internally|with)|collecting|compiling|translating|producing|confirming|refunding|crediting|returning|replacing|reordering|amending|correcting|cancelling|forwarding|submitting|releasing|uploading|invoicing|rebooking|resending|reshipping|reissuing)\\b",
    unless:
      "\\bif (?:i|we)|\\bwhen (?:i|we)|\\bwhile (?:i|we)|getting (?:a|an|the|no|this|some) (?:error|alarm|message|complain|lot|feedback|question)|getting (?:worried|nervous|close|there|late|tired|impatient)|working on (?:site|monday|tuesday)|\\bnot (?:sending|shipping|coming)",
  },
  {
    id: "progressWhen",
    kind: "promise",
    actor: "author",
    when: "\\b(?:i'm|i am|we're|we are)(?: now| also| already| both)? (?!(?:having|flying|travel+ing|leaving|closing|seeing|looking|hoping|expecting|waiting|going|being|missing|running|celebrating|meeting|getting|staying|taking|working|planning|thinking|talking|hiring|launching|opening|moving|attending|presenting|starting|doing|asking|needing|wanting|wondering|coming|showing|hosting|driving|trying|facing|receiving|losing|during)\\b)[a-z]{2,12}ing (?:you |it |them |this |these |those |the |your |our |a |an |all |both |over |out |back |up |off )[^.;?!]{0,80}{when}",
    unless:
      "\\b(?:if|when|while|since|because|not) (?:i'm|we're|i am|we are)\\b|\\bsince\\b|\\bthese days\\b|\\blast (?:week|month|year)\\b",
  },
  {
    id: "progressBare",
    kind: "promise",
    actor: "author",
    when: "^(?:(?:ok|okay|yes|sure|thanks|noted|right)[, ]+)?(?:am |now |just )?(?:sending|forwarding|preparing|checking|working on|looking into|chasing|processing|arranging|fixing|booking|ordering|shipping) (?:you|it|them|this|that|the|your|over|on|with|now)\\b",
    unless: "\\b(?:is|are|was|were|would|will|can|could|may|might|should|has|have|attached|herewith|enclosed)\\b|\\?$",
  },
  {
    id: "shouldBeAble",
    kind: "promise",
    actor: "author",
    sure: false,
    when: "\\b{we} (?:should|ought to) be able to (?:{deed})\\b",
    unless: "\\b(?:if|whether|that|so) {we} should|\\?$",
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
    when: "\\byou(?:'ll| will| shall|ll)?(?: then| also| soon| certainly| definitely| surely| shortly)? (?:have|receive|get|be (?:getting|receiving)|hear)\\b(?: (?:it|them|this|that|these|those|the|our|my|everything|both|all|an?|your|one|two|three|\\d+)\\b|[^.;?!]{0,40}(?:from (?:me|us)|{when}|in time))",
    unless:
      "\\b(?:if|when|once|should|can|could|would|may|must|do|did|have to|that|as|whether|what|how|where|after|unless|hope|before|until|which|think) (?:that )?you\\b|^you (?:have|get|receive|hear)\\b(?![^.;?!]{0,40}(?:from (?:me|us)|{when}))|\\b(?:you have|you get) (?:the|our|my|an?|your|all|one|two|both)\\b(?![^.;?!]{0,60}from (?:me|us))|will (?:get|have|find|receive) (?:an? )?(?:error|chance|opportunity|problem|feeling|idea|choice)|\\bget the (?:idea|hang|point|picture|feeling|impression)",
  },
  {
    id: "thingWill",
    kind: "promise",
    actor: "author",
    when: "(?:^(?:[-*\\u2022\\u00b7]\\s*|\\(?\\d{1,2}[.)]\\s*)?|[,:]\\s|\\band |\\bso )(?!(?:i|we|you|he|she|who|what|when|where|how|which|why|if|there)\\b){thing}(?:'ll| will| shall|'s going to| is going to| are going to) (?:then |also |now |both |all |certainly |definitely |hopefully |be (?:\\w+ly )?)?(?:be )?{passive}\\b",
    unless:
      "\\b(?:by|from) (?:you|your|them|him|her)\\b|\\b(?:if|whether|when) \\w+ will|\\beta\\b|estimated|forecast|weather|\\bwill (?:you|it|they)\\b.{0,60}\\?|confidential|meeting|event|office|conference|closed|factory will be|available (?:in|at|for|from|on|to) (?:the|all|download)",
  },
  {
    id: "thingGoes",
    kind: "promise",
    actor: "author",
    when: "(?:^(?:[-*\\u2022\\u00b7]\\s*|\\(?\\d{1,2}[.)]\\s*)?|[,:]\\s|\\band |\\bso )(?!(?:i|we|you|who|what|when|where|how|which|why|if|there|that|this|which)\\b){thing}(?:'ll| will)? (?:goes(?! (?:up|down|well|wrong|for))|go(?!-| (?:up|down|well|wrong|for)\\b)|leaves?|ships?|follows?|is (?:shipping|leaving|going|due to (?:ship|leave))|are (?:shipping|leaving|going)|gets? (?:shipped|sent|paid|there|to you))\\b[^.;?!]{0,60}{when}",
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
    id: "thirdPartyPresent",
    kind: "promise",
    actor: "author",
    sure: false,
    when: "\\b(?:my|our) (?:\\w+ ){0,2}?(?:assistant|colleague|engineer|technician|accountant|bookkeeper|warehouse|forwarder|carrier|agent|broker|driver|courier|secretary|boss|manager|lawyer|team|partner|finance|accounting)(?: [a-z]+)? (?:takes care|handles|sends|ships|delivers|collects|picks|calls|comes|visits|contacts|prepares|books|brings|confirms|is (?:preparing|checking|arranging|sending|handling|booking|collecting|picking|bringing|sorting))\\b",
    unless: "\\b(?:usually|always|every|normally|typically|each|generally|often|if|when|who|which|that)\\b|\\?$",
  },
  {
    id: "deliveryWillBe",
    kind: "promise",
    actor: "author",
    sure: false,
    when: "\\b(?:the |our )?(?:delivery|shipment|dispatch|installation|pick-?up|collection)(?: date)? (?:will|shall) (?:be|take place|happen|follow)(?: made| done| effected)? (?:on|by|within|in|around|before|end|early|mid|{weekday}|\\d)",
    unless: "\\b(?:if|whether|when)\\b|\\?$",
  },
  {
    id: "named",
    kind: "promise",
    actor: "named",
    when: "(?:^(?:[-*\\u2022\\u00b7]\\s*|\\(?\\d{1,2}[.)]\\s*)?|[,:;(]\\s?|\\band |\\bbut |\\bso |\\bthat )(?!(?:dhl|ups|fedex|usps|tnt|dpd|gls|ems|hermes|maersk|msc|cosco|evergreen|customs|amazon|royal mail|parcelforce|post|police|this|that|it|they|he|she|there|who|which|what|when|where|everyone|everybody|nobody|someone|people|the|a|an|these|those|you|i|we|all|both|or|and|time|things|one|none|each|most|some|many|if|whether|never|nothing|something|anything|weather|life|my|our|your|his|her|their|its|as|otherwise|maybe|hopefully|today|tomorrow|next)\\b)(?<name>(?:(?:mr|mrs|ms|dr|miss|prof)\\.? )?[a-z\\u00df-\\u024f][a-z\\u00df-\\u024f'.-]*(?: [a-z\\u00df-\\u024f][a-z\\u00df-\\u024f'-]+){0,2}?)(?: (?:from|of|in|at) (?:our |the )?[a-z]+(?: [a-z]+)?)?(?:,? \\((?:in )?(?:cc|cc'?e?d|copied|copy|on cc)[^)]{0,12}\\)|,? (?:in cc|cc'd|copied here|on copy|in copy),?|,(?: [^,;?!]{1,30}),)?(?:'ll| will| shall| is going to)(?! not|n't| never)(?:{adverb}) (?:{deed}|have (?:it|them|this|the)|be (?:in touch|there|with you|sending|able|\\w+ing))\\b",
    unless: "\\?$|\\b(?:if|whether|when) [a-z\\u00df-\\u024f]+ will",
  },
  {
    id: "namedPresent",
    kind: "promise",
    actor: "named",
    when: "(?:^(?:[-*\\u2022\\u00b7]\\s*|\\(?\\d{1,2}[.)]\\s*)?|[,:;]\\s|\\band |\\bbut |\\bso )(?!(?:this|that|it|they|he|she|there|who|which|what|when|everyone|nobody|someone|the|a|an|these|those|you|i|we)\\b)(?<name>(?:(?:mr|mrs|ms|dr|miss|prof)\\.? )?[a-z\\u00df-\\u024f][a-z\\u00df-\\u024f'.-]+(?: [a-z\\u00df-\\u024f][a-z\\u00df-\\u024f'-]+)?)(?: \\((?:in )?(?:cc|copied|copy)[^)]{0,12}\\)|,? (?:in cc|copied here|in copy),?)? (?:sends|ships|calls|makes|prepares|confirms|visits|comes|brings|forwards|checks|takes care|is (?:sending|preparing|checking|coming|visiting|handling|working on|taking care|looking into)|provides|delivers|handles|gives|gets back|follows up|looks after)\\b[^.;?!]{0,120}(?:{when}|\\byou\\b)",
    unless: "\\b(?:usually|always|every|normally|typically|each|generally|often)\\b|\\?$",
  },
  {
    id: "theyWill",
    kind: "promise",
    actor: "named",
    sure: false,
    when: "\\b(?:he|she|they)(?:'ll| will)(?: also| then| gladly)? (?:send|call|email|contact|forward|bring|give|share|get back to|reach out to|write to|visit|show|help|meet|ring|phone|invite|update|inform|notify)(?: it| them| this)?(?: to)? you\\b",
    unless: "\\b(?:if|hope|think|said|says) ",
  },
  {
    id: "namedNow",
    kind: "promise",
    actor: "named",
    sure: false,
    when: "^(?:and |also )?(?!(?:this|that|it|there|who|what|everyone|nobody|everything|something|nothing|he|she|they|business|the|an?|our|my|your|his|her|its|their)\\b)(?<name>(?:(?:mr|mrs|ms|dr)\\.? )?[a-z\\u00df-\\u024f][a-z\\u00df-\\u024f'-]+(?: [a-z\\u00df-\\u024f'-]+)?) is (?:now |already |still )?(?:sorting|organi[sz]ing|arranging|handling|preparing|checking|chasing|looking into|taking care of|working on|dealing with|drafting|finali[sz]ing|getting)\\b",
  },
  {
    id: "commit",
    kind: "promise",
    actor: "author",
    when: "\\b(?:i|we)(?:'d)?(?: hereby| do| still| also| currently){0,2} (?:promise|commit|undertake|guarantee|plan|intend|aim|expect|hope|endeavou?r|pledge|volunteer|offer)(?: you)? (?:to|that (?:i|we)(?:'ll| will)) (?!be (?:out|away|off|on)|see you|hear|meet you|catch|have (?:a|an) (?:good|great|nice)|grow|increase|receive|get (?:your|a|the)\\b(?!.{0,60}\\b(?:to|for) you))[a-z\\u00df-\\u024f]",
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
      "\\b(?:if|so|that|then|how|when|where|what|which|whether|before|until|only|than|as|sure|maybe|perhaps|how far|how fast|anything|something|hope|wish|think) (?:that )?(?:i|we) (?:can|could)|\\?$|\\b(?:i|we) (?:can|could) (?:get|have|make|meet|call|ask|do|see)\\b(?!.{0,40}(?:\\byou\\b|to you|for you|for \\w+ you|it\\b|{when}))",
  },
  {
    id: "happyTo",
    kind: "promise",
    actor: "author",
    sure: false,
    when: "^(?:i'd be |we'd be |i'm |we're |more than |always |would be )?(?:happy|glad|pleased|delighted) to (?!proceed|go ahead|go with|accept|agree|sign\\b|move forward|confirm|help|assist|answer|hear|see|meet|have|know|inform|announce|be\\b|learn|confirm|report|receive|welcome)[a-z\\u00df-\\u024f]+",
  },
  {
    id: "onIt",
    kind: "promise",
    actor: "author",
    when: "\\b(?:leave (?:it|that|this) (?:with|to) (?:me|us)|(?:it's|that's|this is|they're|it is) (?:on|at the top of|high on) (?:my|our) (?:list|agenda|to-?do)|you have (?:my|our) word|you can (?:count|rely|depend) on (?:me|us|it|the|our|a|an)|rest assured,? (?:that )?{we}(?:'ll| will)|consider it done|(?:i'm|we're|i am|we are) on it|on it[.!]|count (?:me|us) in|count on (?:me|us)|i've got (?:this|it)|i got (?:this|it)|my treat|i'm in\\b|will do|wilco|can do[.!])",
  },
  {
    id: "workOn",
    kind: "promise",
    actor: "author",
    sure: false,
    when: "^(?:and |but |also )?(?:expect|look for) (?:it|them|an? \\w+|the \\w+|my|our) (?:\\w+ ){0,3}(?:by|on|from (?:me|us)|{when})",
  },
];
