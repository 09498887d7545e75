import type { ActTables } from "../../engine/languagePack.ts";

/** What is asked of the reader: deeds, answers, choices. */
export const requests: ActTables["rules"] = [
  {
    id: "please",
    kind: "request",
    actor: "reader",
    when: "\\b{please}\\b(?!d\\b)",
    unless:
      "\\b(?:yes|no|oh),? {please}\\b|\\bto {please}\\b|\\b{please} (?:don't|do not) (?:worry|forget me|mind|trouble|bother|go to (?:any |further |more |the ))|\\bexcuse (?:us|me|the \\w+) {please}|{please} (?:allow|give|grant) (?:me|us) (?:(?:some|a little|a bit|more) )*(?:time|until|till?|a (?:few|couple))|{please} (?:just )?leave (?:that|it|this)(?: for now| out| as it is)?(?=[.,;!]|$)|\\bto (?:please|kindly) (?:those|every|the)|^{please}, (?:this|that|it|i|we|the|they|there)\\b|{please} (?:take|accept|consider|regard) this (?:[a-z-]+ )?as\\b|\\b(?:mailing list|address book|safe senders?|notification settings|e?-?mail preferences|future (?:mailings|e-?mails|deliver)|(?:no longer|not) (?:wish|want|like) (?:us to |to )?(?:receive|contact|hear))|^[^?;,]{1,50} (?:is|are) (?!to\\b)[^?;,]{1,60} {please}(?=[.,;!]|$)",
  },
  {
    id: "canYou",
    kind: "request",
    actor: "reader",
    when: "(?<!\\b(?:how|what|why|when|where|who|which|as|that|than|if|whatever|wherever|whether|things?|time|way|everything|much|many|long|soon|far|often|\\w+ing) )\\b{canYou}(?! (?:be (?:at|in|there|around|coming|joining|available|free|interested|attending)|like (?:to (?:know|see|meet|join|come|go|have|discuss|receive|hear|try)|any|some|a|the|me|us|anything)|rather|prefer|recommend|imagine|believe|say (?:that|this)|see (?:the|any|that)|hear me|agree|accept|consider|need|have (?:time|any|a|an|some|the)|still|ever|want|think|happen|expect|suggest|get (?:there|here)|read (?:me|this)|come (?:to|over)|go\\b|use\\b|speak (?:english|\\w+ese)|swim|drive|handle)\\b)",
    unless:
      "{canYou} (?:(?:please|kindly|also|perhaps|maybe|possibly|quickly),? )*(?:(?:tell|remind) (?:me|us|him|her)|say|explain(?: to (?:me|us))?) (?:about |again )?(?:if|whether|what|when|where|which|who|whom|whose|how|why|the|your|roughly|approximately|exactly)\\b|^(?:and |so |but |also,? )?(?:how (?:many|much|long|often|soon|far|early|late)|what \\w+|which \\w+) [^?]{0,60}{canYou}",
  },
  {
    id: "canYouStill",
    kind: "request",
    actor: "reader",
    sure: false,
    when: "^(?:and |also |so |then |but |or )?{canYou} (?:please |kindly |also |possibly |maybe |perhaps )?(?:be (?:at|there|on)|consider|suggest|recommend|accept|agree|come|go|use|handle|come over|say(?! (?:roughly|if|whether|what|when|how|which|who|where|why)))\\b",
  },
  {
    id: "wouldYouMind",
    kind: "request",
    actor: "reader",
    when: "\\b(?:(?:would|do) you mind \\w+ing|^(?:so |and |but )?mind \\w+ing (?:me|us|it|that|the|this|them|your)|(?:would|are) you (?:be )?(?:able|willing|so kind|kind enough|in a position)|be so kind (?:as )?to|be kind enough to|(?:would|will|is) it (?:be )?(?:possible|ok|okay|feasible|too much)(?: (?:for|with) (?:you|someone|your \\w+))? (?:to|if you|you|for (?:you|your \\w+|someone) to)\\b|(?:is there )?any (?:way|chance|possibility|hope)(?: that| of)? (?:you|your|to|we|i|of|someone)|(?:may|might|can|could) (?:i|we) (?:please |also |just |kindly |perhaps |possibly |maybe ){0,2}(?:have|get(?! back to you)|ask|request|trouble|bother|see|receive|borrow|impose|urge|invite|count on|try(?! (?:to|and)\\b)|test|rent|hire)|can i (?:please )?(?:get|have|ask)|do me a favou?r|a (?:small |quick |big )?favou?r to ask|why don't you|why not \\w+ (?:me|us|him|her|it)|how about you|(?<!\\b(?:questions?|anything|everything|something|things?|that|which|who|what|else) )you (?:could|might) (?:ask|want to (?:check|look|ask|talk|call|see|try)|try|check))\\b",
    unless: "\\b(?:may|might|can|could) (?:i|we) (?:\\w+ ){0,2}ask (?:you )?(?:if|whether|what|when|how|which|who|whom|why|where)\\b",
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
    when: "^(?:also )?(?:most |very )?grateful for (?:a|an|the|any|your|some)\\b|\\b(?:would|'d|should|shall) (?:also )?be (?:most |very |really |eternally )?(?:grateful|thankful|obliged) for (?!your (?:help|support|patience|understanding|cooperation|business|time))|\\byou (?:still )?owe (?:me|us)\\b|\\b(?:appreciate(?:d)?|grateful|thankful|obliged|great|good|nice|helpful|helps?|lovely|wonderful|super|fantastic|ideal|perfect|happy|kind)(?: it)?(?: very much| a lot| greatly| of you)? if (?:you|someone|we could (?:have|get|receive)|i could (?:have|get)|your)\\b|\\b(?:would|'d|will) (?:also |greatly |really |very much |highly )?appreciate your (?:help|support|assistance) (?:in|with|on)\\b|\\b(?:would|'d|will) (?:also |greatly |really |very much |highly )?appreciate (?!it\\b(?! if)|(?:your|the|all|this|that) (?:help|support|patience|understanding|time|effort|trust|work)|this\\b|that\\b)\\w+|\\bappreciate (?:your (?:prompt |early |quick |urgent |soonest |kind |swift )?(?:reply|confirmation|feedback|response|answer|advice|comments?|thoughts|input|action|payment))\\b|\\b(?:it )?(?:would|'d) (?:really |also )?(?:help|be (?:(?:very |really |so )?(?:good|great|useful|helpful|nice|handy|lovely|marvellous|wonderful|brilliant|ideal|super)|a (?:great|huge|massive|big|real|tremendous) help)) (?:us |me |a lot |if|to (?:have|know|get|see|receive))|\\b(?:i|we)(?:'d| would| should| shall) (?:also |always )?be (?:very |most |so |really )?(?:glad|happy|pleased|grateful|delighted) (?:to (?:have|receive|get|see(?! you)|know|read|learn)|of (?:a|an|the|your|some))\\b|^(?:if (?:so|possible|you can),? |and |also |maybe |perhaps )?(?:a|an|your|some|any|two|three|\\d+|another|more|the (?!\\d|{weekday})) ?(?:(?!\\b(?:option|slot|date|time|one|day|week|version|which|that|who|this)s?\\b)[^,;.?!]){2,80} would (?:also |really |certainly )?(?:be (?:a (?:great|big|real|huge) help|(?:very |most |really |much |greatly |highly )?(?:welcome|helpful|useful|appreciated|great|nice|lovely|handy|wonderful))|help (?:us|me|a lot)|make (?:me|us|my|our) (?:\\w+ ){0,2}(?:happy|day|life|easier))(?! (?:for|with) (?:me|us))",
  },
  {
    id: "need",
    kind: "request",
    actor: "reader",
    when: "\\b{we}(?:'d|'ll| will| would|'m| am|'re| are| do|'ve)?{adverb}(?: (?:really|urgently|badly|kindly|gonna|going to|desperately)){0,2} (?:need|require|want|expect|await|insist on|request|ask for|count on)(?:ing)? (?!to\\b(?! (?:know|have|see|hear|understand|receive|get) (?:the|your|what|when|which|how|if|whether|who|where)\\b)|any ?more|no\\b|not\\b|it to\\b|them to\\b|much\\b|is\\b|more time|some (?:time|rest|sleep)|(?:another|a few|a couple(?: of)?|one more|two more)(?: more)? (?:[a-z]+ )?(?:days?|weeks?|hours?|minutes?)\\b|a (?:break|holiday|drink|bit|little))(?:you\\b|your\\b|the\\b|a\\b|an\\b|this\\b|that\\b|it\\b|them\\b|these\\b|those\\b|all\\b|both\\b|at least\\b|\\d|by\\b|to\\b|from you|some\\b|more\\b|one\\b|\\w+)",
    unless:
      "\\bneed to (?:know|understand|hear) (?:if|whether|what|when|where|which|who|how|why)\\b|(?:not|n't) (?:think|believe|expect|know|sure)\\b|\\b(?:don't|do not|didn't|won't|doesn't|no longer|if|when|whatever|everything|all|why|what|how|that|which|in case) {we}(?:'d|'ll| will| would| do)? (?:\\w+ )?(?:need|require|want|expect)|(?:not|n't|never) (?:need|require|want|expect)|\\b(?:want|expect) (?:\\w+ ){1,3}to (?:be|have|go|arrive|increase|grow|finish|see)\\b|\\bexpect(?:ing)? (?:a|an|the|some|more|it|this)\\b",
  },
  {
    id: "stillNeed",
    kind: "request",
    actor: "reader",
    when: "^(?:[a-z]+, )?(?:urgently |really |still |just |also )*need(?:ing)?:? (?!to\\b(?! (?:know|see|have))|not\\b|no\\b|any\\b|be\\b|is\\b|for\\b|an? (?:break|holiday|drink|hand with))[a-z0-9]|^(?:and |but |also |so )?[^.;?!]{1,50} (?:i|we)(?:'ll)? (?:still|also|do|really|urgently)? ?(?:need|require) (?:on|by|before|until|today|tomorrow|asap|it|from you|this|next)\\b",
  },
  {
    id: "wouldLike",
    kind: "request",
    actor: "reader",
    when: "^(?:we |and |also )?(?:kindly )?request(?:ing)? (?:your|for|the)\\b(?! (?:is|was|number|form|from))|^(?:and |also )?(?:kindly )?(?:request(?:ing)?|urge|beg) (?:you|your (?:team|good self|good office|kind self|side|end)) to\\b|^(?:i |we |and |also )?could (?:really |also |certainly )*do with (?:a|an|the|some|your|more|one|knowing|having|seeing)\\b|\\bwe also like to (?:have|get|receive|see)\\b|^(?:would|'d) (?:also )?(?:love|like|appreciate) (?:your|a|an|to (?:have|get|see|hear|know))\\b|\\b{we}(?:'d| would| should|'m| am|'re| are| must| have to| want(?:ed)? to| wish(?:ed)? to| need(?:ed)? to|'m writing to| am writing to| are writing to| write to)?{adverb} (?:(?:(?<=(?:'d|would|should)(?: \\w+){0,2} )(?:like|love|prefer)|want|wish)(?: for)? (?:you|your|everyone|someone|a|an|some|more|all|the|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|\\d+|(?!to|it|that|this|me|us)[a-z]+s (?:of|for|from|with|on)\\b|another|one|to (?:taste|visit|view|inspect|come (?:and|over|by|to)\\b|discuss|speak|talk|meet (?!you all)|chat|catch up|have a (?:call|chat|word|meeting|quick)|schedule|set up|arrange|ask|request|remind|urge|invite|have (?:your|a|the)|get (?:your|a|the)|receive|see (?:your|a|the)|know|understand|hear (?:your|from|what|why|how|when)|clarify|fix|set|agree on|confirm (?:if|whether|with)|check (?:if|whether|with you)))\\b|(?:kindly )?(?:ask(?:ing)?|request(?:ing)?|urg(?:e|ing)|remind(?:ing)?|beg|invit(?:e|ing)|count(?:ing)? on|rely(?:ing)? on|trouble|task) (?:you|your|everyone|all|for (?!(?:\\w+ ){0,3}(?:patience|understanding|forgiveness|time|indulgence|pardon)\\b)(?:your|a|an|the|more|some)|that you|both)\\b)",
    unless: "\\b(?:if|as|whatever|when) {we}\\b|would like to thank|(?:want|like)(?:ed)? to (?:thank|share|inform|introduce|let you)",
  },
  {
    id: "after",
    kind: "request",
    actor: "reader",
    sure: false,
    when: "^(?:and |also |but )?(?:i'm|we're|i am|we are) (?:also |still |really |just )?after (?:your|a|an|the|some|another|two|three|\\d+)\\b|\\b(?:refund|credit(?: note)?|discount|replacement|reduction|apology|explanation|compensation|rebate|visit)\\b[^.;?!]{0,40} (?:is|would be|seems)(?: surely| certainly)? (?:in order|called for)\\b|^gimme [a-z]|^(?:and |so )?(?:please )?be an? (?:[a-z]+ )?[a-z]+ and {order}\\b|\\b(?:somebody|someone) (?:needs to|has to|ought to|must|should) (?:{deed})\\b|\\bwouldn't go amiss\\b|\\b(?:i|we) could (?:really |also |certainly )?use (?:a|an|some|your|another|one)\\b|\\b(?:i|we) expect (?:a|an|the|your|my|our) (?:full )?(?:refund|credit|reply|answer|response|payment|apology)\\b[^.;?!]{0,30}{when}",
    unless:
      "\\?$|\\bafter (?:a|an|the|your) (?:[a-z]+ )?(?:meeting|call|day|week|year|match|break|holiday|lunch|visit|weekend|trip|fair|show)\\b",
  },
  {
    id: "clauseShould",
    kind: "request",
    actor: "reader",
    sure: false,
    when: "^(?:[-*\\u2022\\u00b7]\\s*|\\(?[a-z0-9]{1,2}[.)]\\s*)[^.;?!:]{2,80} (?:should|must|needs? to|ha(?:s|ve) to|(?:is|are) to) be [a-z]{3,}",
    unless: "\\?$|\\b(?:i|we|you)\\b|\\b(?:held|closed|open|there|free|available)\\b",
  },
  {
    id: "subjectNeeded",
    kind: "request",
    actor: "reader",
    when: "\\b(?:is|are|was|'s|'re|will be|would be) (?:still |now |urgently |also |highly |greatly |kindly )?(?:needed|required|requested|outstanding|missing|overdue|appreciated|pending from (?:you|your)|awaited|expected (?:from (?:you|your)|too|as well|by|before|until))\\b|\\bit is (?:kindly |hereby )?requested (?:to|that)\\b|\\b(?:is|'s) (?:also |still |absolutely )?necessary (?:for us |for me )?(?:to (?:have|get|receive|know)|that you)\\b|\\b(?:must|needs? to|has to|have to|should|shall) (?:reach|be (?:with|received|submitted|returned|signed|paid|sent|completed|filled|confirmed|approved|provided|with)) (?:us|me|to us|back|by|before|until|no later|within)|\\byou (?:are|'re) (?:kindly |hereby )?(?:requested|asked|required|invited|reminded)\\b|\\b(?:needed|required|wanted|due) (?:by|before|until|today|tomorrow|asap|no later|latest|urgently|this week|from you|from your side)\\b|^(?:\\w+ ){0,2}(?:action|reply|response|signature|approval|confirmation) (?:required|needed|requested)\\b|^reminder\\b(?!:?$)|\\bas a (?:gentle |friendly |kind |quick )?reminder\\b|\\b(?:just|this is) a (?:\\w+ )?reminder\\b(?!:?$)|\\b(?:gentle|friendly|kind|quick) reminder\\b",
    unless:
      "\\b(?:details?|news|results?|announcements?|guidelines?|rules|notifications?) (?:is|are) (?:still )?awaited\\b|\\b(?:patience|understanding|cooperation|co-operation|support|help|interest|kindness|effort|efforts|trust|loyalty|business|time) (?:is|are|was) (?:\\w+ ){0,2}appreciated\\b|(?:not|n't|if|when|where|no longer|no|nothing|anything|whatever) (?:\\w+ ){0,2}(?:needed|required|necessary)|\\bif (?:needed|required)|(?<!\\b(?:you are|you're|it is)(?: kindly| hereby)? )(?:needed|required|requested) (?:to|for(?! (?:the )?(?:\\d|{weekday}))|by the(?! (?:\\d|end|{weekday}))|in)\\b|as (?:requested|required)|\\b(?:the|our|vendor|any) (?:manual|policy)",
  },
  {
    id: "youShould",
    kind: "request",
    actor: "reader",
    sure: false,
    when: "(?<!\\b(?:questions?|anything|everything|something|things?|what|all) )\\b(?:you|u)(?:'ll| will| all| both| guys)? (?:need to|have to|must|should|shall|ought to|'d better|had better|better|may want to|might want to|(?<='ll )want to|will have to|are (?:supposed|expected) to)\\b(?<!shall)(?! (?:wait\\b|bear\\b|be (?:able|aware|fine|ok|okay|patient|getting|receiving|seeing|good|proud)|receive|see|get|find|have (?:received|gotten|got|seen|it|heard)|know|hear|notice|expect|pay attention|not worry))",
    unless: "\\bif (?:you|u)\\b|\\?$|\\b(?:all|what|everything|anything) you\\b",
  },
  {
    id: "trustYouWill",
    kind: "request",
    actor: "reader",
    sure: false,
    when: "\\b(?:{we} )?(?:hope|trust|expect) (?:that )?(?:you|your \\w+)(?:'ll| will| can| could| would) (?:kindly |please |now |also |soon )?(?:be able to )?(?:{deed}|resolve|look)\\b",
    unless: "\\?$",
  },
  {
    id: "youWillDo",
    kind: "request",
    actor: "reader",
    sure: false,
    when: "(?:^|, |: |\\band |\\bthat )you(?:'ll| will) (?:then |also |both )?(?!(?:get|have|receive|find|see|need|want|hear|know|notice|love|like|come|go|do|make|take|be)\\b)(?:{deed}|take care of|make sure) [^.;?!]{0,60}{when}",
    unless: "\\?$|\\b(?:if|when|once|whether|hope|think|as soon as|unless|until|know|assume|see) (?:that )?you\\b",
  },
  {
    id: "couldThe",
    kind: "request",
    actor: "reader",
    sure: false,
    when: "^(?:and |so |also |but |then |or ){0,2}(?:would|could|can|will) (?:the|your) (?:[a-z-]+ ){1,3}?(?:also |please |kindly |perhaps |possibly ){0,2}(?:send|write|give|lend|tell|show|mail|e-?mail|call|ring|phone|bring|let|help|forward|quote|provide|supply|fax|text|visit|answer|inform|invite|refund|pay) (?:us|me|our|my)\\b",
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
    when: "^(?:and |also,? |but |just |so )?(?:{please} )?(?:don't|do not|never) (?:forget|ship|send|release|pay|use|order|book|sign|share|start|open|change|move|touch|proceed|miss|leave|let|tell|lose)\\b|\\b(?:don't|do not) forget (?:to|the|your|about)|(?<!\\b(?:will|to|i|we|would|can|could) |'ll )\\bmake sure (?:you|that|the|to|your|it|we|he|she|they|everyone|nobody|no)\\b|\\bbe sure to\\b",
  },
  {
    id: "order",
    kind: "request",
    actor: "reader",
    when: "^(?:[-*\\u2022\\u00b7]\\s*|\\(?\\d{1,2}[.)]\\s*)?(?:(?:action(?: items?)?|to ?-?do|next steps?)s?\\s?:\\s*)?(?:(?:and|also|then|so|but|just|first|second(?:ly)?|finally|ok|okay|or|maybe|(?:great|perfect|good|fine)(?=,)|@?[a-z\\u00df-\\u024f]+(?=,)),? ){0,2}(?:just |also |quickly |always |do )?{order}\\b{afterOrder}",
    unless:
      "^tell me$|^(?:and |then |also ){0,2}(?:tell|send|give|forward|bring|show|e-?mail|mail|hand|let|inform|write to|call|ring|report to|get back to|come back to) (?:(?:it|them|this|that|the \\w+) )?(?:over |back |on )?(?:to )?you\\b|^ask (?:for|at) (?:(?:mr|mrs|ms|dr)\\.? )?\\w+ (?:at|in|on)\\b|^(?:and |so |but )?do (?:any|the|these|those|both|all|your|our|my|it)\\b.*\\?|\\bwhenever (?:you|it)|^leave (?:it|that|this|these|the|your)(?: [^,.;?!]{2,30})? (?:with|to) (?:me|us)|^leave (?:it|that|this|(?:the|those|these) [^.;,]{2,30}?)(?: off| out| for now|[.,;]|$)|^make (?:it|that) \\d|^(?:look(?:ing|s)|let (?:us|me) know (?:how|that you)|let (?:me|us)(?! (?:know|have))\\b|use of|check(?:ing|ed)|copy of|order (?:no|number|\\d)|contact (?:us|me) (?:at|on|if)|take (?:care|it easy)|see you|keep up|find (?:out more|attached|below|enclosed)|read more|(?:.{0,20})(?:is|are|was) (?:the|a|an)\\b)|^(?:i|we|they|he|she|it|this|that|the|to|will|can|not|who|which|you|would|should|could|may|might|must|please)\\b,? |^let (?:me|us) (?!know|have)",
  },
  { id: "inAdvance", kind: "request", actor: "reader", when: "\\bin advance for (?:your )?\\w+ing\\b" },
  {
    id: "letMeKnow",
    kind: "request",
    actor: "reader",
    when: "\\b(?:let (?:me|us) (?:know|have(?! an? (?:quick |closer |proper )?(?:look|think|word|chat|nosy|go|read|dig)))|keep (?:me|us) (?:posted|updated|informed|in the loop)|get back to (?:me|us)|give (?:me|us) (?:a|an|your|the|some)(?! (?:few |couple of |little )?(?:more )?(?:days?|weeks?|hours?|minutes?|weekend|bit longer)\\b)|send (?:me|us)|drop (?:me|us)|shoot (?:me|us)|tell (?:me|us)|call me|advise (?:me|us|when|if|on|whether|about)|go ahead and)\\b",
    unless:
      "\\b(?:until|when|once|if|before|after|as soon as) you (?:\\w+ )?(?:let|keep|tell|give|send|get)|\\b(?:will|to|'ll|would|could|can|did|didn't|has|have|he|she|they|never|not|who|that|it) (?:\\w+ )?(?:let|give|keep|get|send|drop|tell|advise|call)|\\b(?:i|we|they|he|she|it) (?:\\w+ )?(?:let|give|keep|get|send|drop|tell|advise|call)\\b|^tell me$|^(?:shall|should|can|may|could) (?:i|we)\\b|gave|let (?:me|us) know (?:that|he|she|they)\\b|\\blet (?:me|us) know if (?:i|we) can\\b|^(?!(?:please|pls|kindly|and|also|so|then|just|but|or|do|let|could|can|would|first|next|now|quickly|someone|somebody|you|u|always|maybe|perhaps|ok|okay)\\b)[a-z][a-z'-]*(?: [a-z'-]+){0,2} (?:tell|give) (?:me|us)\\b",
  },
  {
    id: "letUsAll",
    kind: "request",
    actor: "reader",
    sure: false,
    when: "^(?:(?:@?[a-z\\u00df-\\u024f]+, ?)?(?:and |so |then )?)(?:let's|lets|let us) (?!lose|go with|go for|stay with|keep|proceed|leave it|stick|settle|do (?:that|it)|say|hope|face|see|forget|know|have|get started|begin|start|head|go\\b|move on|lose|call it)\\w+|\\b{we}(?:'d| would)? (?:suggest|propose|recommend) (?:that )?we (?:meet|talk|speak|have a|schedule|discuss|set up|catch up|do a|hold|arrange)|\\b(?:maybe|perhaps|possibly) (?:we|you) (?:can|could|should|might)\\b|\\b(?:shall|should|could|can) we (?:meet|talk|discuss|schedule|set up|have a|aim|arrange|move|push|speak|catch up|try|get together)\\b|\\b(?:we|(?:you|he|she|the \\w+ of us) and i|the (?:two|three|four) of us) (?:probably |really |both |all )?(?:should|need to|must|have to|ought to) (?:probably |try to |also |all )?(?:meet|talk|discuss|speak|get together|sit down|catch up|schedule|set up a|sync|touch base)\\b",
  },
  {
    id: "waiting",
    kind: "request",
    actor: "reader",
    sure: false,
    when: "\\b{we} (?:still )?(?:don't|do not) (?:yet |still )?have (?:your\\b|(?:the|a|an|any)\\b(?=[^.;?!]{0,60}\\b(?:yet|from you)\\b))|\\b{we} still (?:don't|do not) have (?:the|a|an|any)\\b|\\b{we}(?:'m| am|'re| are)? (?:still |just |only |now )?(?:waiting (?:for|on) (?:your|the|you|a|an)|wait (?:still )?for (?:your|the)|waiting (?:your|the)|miss (?:still |yet )?(?:your|the)|missing (?:your|the)|awaiting (?:your|the)|short of|lacking (?:your|the)|await (?:your|the))\\b|^(?:just )?(?:a |another )?(?:(?:gentle|friendly|quick|little|polite|kind|small|second) )?(?:nudge|bump|ping|chaser|chase)\\b|^(?:just |i'm |i am |we're |still )*(?:(?:bumping|pinging|nudging|resurfacing) (?:this|you|it)\\b|checking in|following up|chasing(?: up)?|circling back) (?:on|about|regarding|re|to see|with)|^(?:and )?still (?:no|nothing)\\b(?! (?:problem|worries|better|worse|reason|way|rush|hurry|one))|^(?:still |just |also |only )*(?:waiting (?:for|on)|awaiting|missing) (?:your|the|a|an|you)\\b|\\b(?:haven't|have not|hasn't|has not|never|yet to) (?:\\w+ )?(?:receive[d]?|got|gotten|seen|heard|arrived|reached (?:us|me)|sent (?:us|me))\\b(?! of\\b)|\\b(?:was|were|am|are|'m|'re) (?:really )?(?:hoping|expecting|counting on) (?:to (?:receive|get|have|see)|(?:for )?your)\\b|\\blook(?:ing)? forward to (?:receiving|getting) (?:the|your)\\b|\\b{we}(?:'d| would| do)? expect (?:a|an|your) (?:\\w+ )?(?:answer|reply|response|decision|confirmation|update)\\b|\\b(?:pleased|delighted|honou?red|happy|glad|like) to (?:invite you|extend (?:an|our) invitation)\\b",
    unless: "\\?$|\\bonce\\b|\\bif\\b|\\bwaiting (?:for|on) (?:the|a|an) [^,;.]{1,40}(?:from (?:the|our|my|a|an|their)\\b|'s\\b)",
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
    when: "^(?:[-*\\u2022\\u00b7]\\s*|\\(?\\d{1,2}[.)]\\s*|\\[.?\\]\\s*)?(?:(?:action(?: items?)?|to ?-?do|next steps?|ai|(?:[a-z0-9&/-]+ ){0,3}[a-z0-9&/-]+(?=:\\s*[a-z\\u00df-\\u024f'-]+(?: [a-z\\u00df-\\u024f'-]+)? to [a-z]))s?\\s?:\\s*)?(?<name>(?!(?:actions?|to|todo|next|ai)\\b)@?[a-z\\u00df-\\u024f][a-z\\u00df-\\u024f.'-]*(?: [a-z\\u00df-\\u024f][a-z\\u00df-\\u024f.'-]*){0,2})(?:\\s?[:]\\s*|\\s-\\s|\\sto\\s)(?:to |please |will )?(?:{order}|{deed})\\b(?! (?:of|is|are|was|time|no|number)\\b)",
    unless:
      "^(?:[-*\\u2022\\u00b7]\\s*|\\d+[.)]\\s*)?(?:allow|(?:[a-z]+ ){0,2}(?:director|manager|president|engineer|officer|assistant|coordinator|consultant|secretary|professor|chair|chairman|vp|ceo|cfo|cto|coo)|lovely|yours|mine|myself|nobody|no one|everyone|everybody|somebody|someone|anyone|nothing|something|(?:i|we|you|they|he|she|it|that|this|these|those|who|which)\\b|sorry|glad|pleased|delighted|welcome|looking|nice|good|great|best|easy|hard|free|sure|likely|unlikely|up|due|set|close|reply|thank|ok|okay|yes|please|prior|according|subject|compared|back|access|changes?|updates?|delivery|reason|deadline|time|used|good|bound|about|not|just|also|try|trying|tried|wanted|decided|remember|ready|forgot|failed|unable|hoping|ps|p\\.s|re|fw|fwd|note|subject|from|date|attn|tel|phone|fax|mob|mobile|web|http|https|need|needs|ability|want|wants|going|able|ready|happy|due|plan|plans|how|what|where|when|whether|like|us|me|you|it|i|we|they|in order|as|and|here|there|item|status|reminder|agreed|open|option|step|price|total|due date|goal|idea|request|question|order|thanks)\\b[^:]{0,40}(?::| - | to )|^.{0,40}\\bto follow\\b",
  },
  {
    id: "initials",
    kind: "request",
    actor: "named",
    when: "^(?:[-*\\u2022\\u00b7]\\s*|\\(?\\d{1,2}[.)]\\s*|\\[.?\\]\\s*)(?<name>(?!(?:re|fw|fwd|wg|aw|nb|fyi|tbc|tbd|eta|etd|moq|pol|pod|hs|qty|po|pi|ref|dim|gw|nw|vat|no|tel|fax|mob|due|by)\\b)[a-z]{2,3})\\s?(?::|\\s[-\\u2013]\\s)\\s*(?:to |will )?[a-z]{3,}",
    unless: "^\\W*\\w+\\W+(?:\\w+ ){0,3}(?:is|are|was|were|has|have|done|n\\/a|tbc|tbd)\\b",
  },
  {
    id: "dated",
    kind: "request",
    actor: "named",
    sure: false,
    when: "^(?:[-*\\u2022\\u00b7]\\s*|\\(?\\d{1,2}[.)]\\s*|\\[.?\\]\\s*)(?<name>(?!(?:actions?|to|todo|next|delivery|deadline|payment|order|status|date|due|shipment|shipping|arrival|start|meeting|call|invoice|price|item|venue|time|go-live|launch|eta|etd|note|location|option|plan|agenda|lead|production|training|visit|review|loading|departure|validity|present|apologies|decision|agreed|subject)\\b)[a-z\\u00df-\\u024f][a-z\\u00df-\\u024f'.-]*(?: [a-z\\u00df-\\u024f][a-z\\u00df-\\u024f'.-]*){0,2})\\s?:\\s*[a-z][^.?!]{4,100}{when}",
  },
  {
    id: "tableRow",
    kind: "request",
    actor: "named",
    sure: false,
    when: "^\\|?\\s*[^|]{3,80}\\|\\s*(?<name>@?[a-z\\u00df-\\u024f][a-z\\u00df-\\u024f.' -]{1,30}?)\\s*\\|\\s*[^|]{0,20}{when}",
  },
  {
    id: "canYouTell",
    kind: "question",
    actor: "reader",
    when: "{canYou} (?:(?:please|kindly|also|perhaps|maybe|possibly|quickly),? )*(?:(?:tell|remind) (?:me|us|him|her)|say|explain(?: to (?:me|us))?) (?:about |again )?(?:if|whether|what|when|where|which|who|whom|whose|how|why|the|your|roughly|approximately|exactly)\\b",
  },
  {
    id: "mark",
    kind: "question",
    actor: "reader",
    when: "(?<=[a-z0-9\\u00df-\\u024f][^?]{0,6})\\?+[\\s)\"'!.:;-]*$|\\?\\s*(?:[:;]-?[)(]|thanks|thank you|thx|tia|cheers)",
    unless:
      "^(?:once|as soon as|provided|assuming|unless) [^?]{1,80}\\?$|^(?:right|ok|okay|yes|no|really|huh|eh|you know|see|anyone|sorry|oops|fair|deal)\\?|https?:\\S*\\?\\S*$|\\b(?:who knows|why not|guess what|you know what|what can i say|isn't life)\\?",
  },
  {
    id: "openWord",
    kind: "question",
    actor: "reader",
    sure: false,
    when: "^(?:(?:and|but|so|also|or|ok|oh|well|by the way|btw|hi|hello|hey|sorry|thanks|[a-z\\u00df-\\u024f]+(?=,)),? ){0,2}(?:(?:(?:one|a|quick|another|last|small|final) ){0,2}question: ?)?(?:(?:what|where|who|how)s (?!up\\b)|who (?:signed|ordered|paid|took|sent|said|made|approved|left|booked|did)\\b|(?:what|when|where|who|which|why|how)(?:'s| is| are| do| does| did| will| would| can| could| should| was| were| many| much| long| soon| often| about| come| version| time| day| date| kind| size| type| price| one)\\b|(?:is|are|was|were|do|does|did|has|have|had|will|would|can|could|should|shall) (?:you|it|there|this|that|these|those|the|your|they|we|he|she|i|anyone|anybody|someone)\\b)",
    unless:
      "^(?:\\w+ )?(?:what (?:is|are) more|which is|which are|who (?:is|are|was|will|has|can|would)\\b.{0,60},|that is|what i|what we|how (?:to|\\w+ (?:it|this|that) (?:is|was))|when (?:is|are) \\w+ing|which (?:will|would|can|could|do|does|did|was|were|should)|where (?:is|are) the .{0,30} (?:is|are)|why (?:this|that))|!$|^(?:how (?:nice|kind|great|lovely)|what a)|^have it (?:to|with|over|back|ready|done)\\b|\\bhad (?:you|we|i)\\b.{0,60}would|^how (?:time|quickly|fast|things|sweet|\\w+ (?:he|she|they|we|you) (?:are|is))\\b",
  },
  {
    id: "wonder",
    kind: "question",
    actor: "reader",
    when: "\\b(?:(?<!^)wonder|wonder(?:ing|ed)|curious|like to (?:know|understand|ask|check)|want(?:ed)? to (?:know|ask|check|confirm)|need to know|(?:not|n't) (?:quite |really |entirely )?(?:sure|clear|know|understand)(?! (?:how|where|what|when|which|whether|who) to\\b| (?:if|whether) (?:i|we)\\b)|{please} (?:advise|confirm|clarify|tell|let (?:me|us) know)|(?:let|tell) (?:me|us)(?: know)?|my question(?: is)?|question(?: is)?:?|unclear (?:to (?:me|us) )?|(?:i|we) (?:must |should |have to |also |just ){0,2}ask(?: you)?(?: that)?|do you know|any idea|can you (?:tell|say|confirm)|could you (?:tell|say|confirm|advise)) (?:about )?(?:if|whether|when|what|where|who|whom|which|how|why)\\b",
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
    when: "\\b(?:how about|what about|shall we|should we|why don't we|why not|what if|let's say|lets say|{we}(?:'d)? (?:would |could |can |hereby |also )?(?:suggest|propose|recommend|offer)|(?:my|our) (?:suggestion|proposal|offer|recommendation)|(?:would|will|does|do|could) .{1,50} (?:suit|work|be (?:ok|okay|fine|convenient|possible|good|acceptable)|fit)\\b|alternatively|is .{1,40} (?:ok|okay|fine|convenient|good|acceptable|possible|doable)(?: for| with)? (?:you|u)\\b|(?:either|option [a-c1-3]|we could (?:do|offer|meet|ship)|{we} assume)\\b)",
  },
];
