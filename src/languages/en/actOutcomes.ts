import type { ActTables } from "../../engine/languagePack.ts";

/** How things stand: done, wanted no more, settled, agreed, declined. */
export const outcomes: ActTables["rules"] = [
  {
    id: "disregard",
    kind: "withdrawal",
    actor: "author",
    when: "\\b(?:disregard|ignore (?:my|the|that|this) (?:last|previous|earlier|first|below|e-?mail|mail|message|request|order|question)|no need(?:ed)?(?! to worry)\\b|not (?:needed|necessary|required)(?: any ?more| any longer| now)?|no longer (?:need|needed|require|required|necessary|relevant|want|interested)|(?:don't|do not|doesn't|won't) need (?:it|them|this|that|the|your|those|to (?:send|do|ship|bother))\\b.{0,40}|never ?mind|\\bhold off (?:on|with)\\b|^leave (?:it|that|(?:the|those|these) [^.;,]{2,30}?)(?: off| out| for now)\\b|(?:don't|do not) (?:go to (?:any )?(?:further |more )?|put yourself to (?:any )?)?(?:trouble|bother)\\b|(?:leave|keep) (?:it|them|that|this|those|the [^.;,]{2,30}?) (?:in|on|as (?:it is|they are|is)|where (?:it is|they are)) after all\\b|please (?:just )?leave (?:that|it|this)(?: for now| out| as it is)?(?=[.,;!]|$)|(?<!(?:not|n't|never|ever) )forget (?:about )?(?:it|this|that|the|my)|call(?:ed|ing)? (?:it |this |the \\w+ )?off|scrap(?:ped)? (?:the|that|this|it)|withdraw(?:n|ing)?|superseded|obsolete|(?:is|are|been|was|be) cancell?ed|cancel po\\b|cancel order|you can stop (?:work|looking|the|working|chasing)|(?:client|customer) pulled out|cancel (?:the|my|our|this|that) (?:order|request|booking|meeting|call|po\\b|reservation|shipment|visit))",
  },
  {
    id: "done",
    kind: "delivery",
    actor: "author",
    when: "\\b(?:(?:is|are|am|was|were|'s|'re) (?:now |also |already |herewith |hereby )?(?:attached|enclosed)|(?:attached|enclosed)(?:,? {please})?(?:,? find| is| are| you)|find (?:[a-z0-9][\\w/.-]* ){0,8}(?:attached|enclosed|below)|see (?:\\w+ ){0,6}(?:attached|enclosed)|in (?:the )?attachment|in attached|(?:i|we)(?:'m| am|'re| are)? (?:hereby |herewith |now )?attach(?:ing|ed)?\\b|here (?:is|are|'s|you go|it is|they are|comes?)|here's|as attached|(?<!\\b(?:the|this|these|those|your|in|not|be|get|using|use|on|sign|fill|return|review|read|check|as) )(?:attached|enclosed)\\b|please see below|in enclosure|enclosed herewith|is below)\\b",
  },
  {
    id: "havedone",
    kind: "delivery",
    actor: "author",
    when: "\\b(?:{we}(?:'ve| have)?(?: already| just| now) (?:called|asked|spoken|spoke|talked|phoned)\\b|{we}(?:'ve| have|'d| had)?(?: already| just| also| now| finally| duly| today| yesterday| actually){0,2} (?:sent|resent|forwarded|shared|checked|double-checked|confirmed|provided|prepared|reviewed|emailed|e-mailed|mailed|faxed|replied|updated|added|fixed|repaired|replaced|shipped|dispatched|delivered|paid|wired|transferred|remitted|settled|refunded|credited|booked|reserved|ordered|arranged|scheduled|signed|returned|submitted|uploaded|posted|printed|completed|finished|finali[sz]ed|released|issued|approved|corrected|amended|revised|tested|inspected|installed|collected|loaded|packed|translated|dug (?:it|them) out|found|put|moved|handed|dropped|answered|responded|sorted|posted|dealt with|cleared|handed over|dropped off|picked up|informed|notified|told|placed|made|did|done)\\b)",
    unless:
      "\\b(?:asked|told) (?!you\\b)[^,;.?!]{2,40}? to (?:{deed}) [^.;?!]{0,60}(?:{when})|\\b(?:i|we) (?:put|set|let|cut) [^.;?!]{0,40}\\b(?:next (?:week|month)|tomorrow|tonight|this afternoon|on (?:mon|tues|wednes|thurs|fri)day)\\b|\\b(?:if|when|once|as soon as|after|until|before) {we}(?:'ve| have)?\\b",
  },
  {
    id: "beendone",
    kind: "delivery",
    actor: "author",
    when: "\\b(?:(?:has|have|'s|'ve) (?:now |already |just |also |all )?been (?:sent|resent|shipped|dispatched|delivered|paid|wired|transferred|settled|released|issued|forwarded|completed|finished|fixed|replaced|updated|corrected|submitted|uploaded|signed|booked|arranged|refunded|credited|approved|picked up|collected|resolved|installed|loaded|confirmed|cleared|processed)|(?:was|were) (?:sent|shipped|dispatched|paid|picked up|collected|wired|delivered|transferred|released|uploaded|submitted|completed|handed|loaded|posted|settled|fixed|replaced)|(?:went|gone) out (?:today|yesterday|this|last|on|already|by|with|via|at|from)|(?:has|have|'s) (?:gone|come) through|(?:transfer|payment|wire|money|funds?) (?:is|are|'s) (?:through|in|out|sent|there)\\b|left (?:here|us|today|yesterday|this|on|by|with|from)|all (?:done|set|sorted|paid|fixed)|(?:is|are|'s|'re) (?:all |now |already )?(?:done|sorted|fixed|paid|settled|resolved|complete[d]?)|done (?:and dusted|now|today|already|[.!])|^done\\b|left (?:our|the) (?:warehouse|factory|house|port|plant)|on (?:its|their) way|left [a-z]{3,12}(?: port)? (?:yesterday|last night|this morning|today|on (?:the )?(?:\\d|{weekday})|{weekday})|(?:(?:is|are|'s|now) )?(?:in|on) (?:the|your|our) (?:usual |shared |project |team )?(?:folder|share|shared drive|drive|dropbox|sharepoint|server|portal|teams channel)\\b|(?:is|are|'s) (?:all |now |already )?(?:booked(?! (?:out|up|solid))|ordered|arranged|signed|(?:submitted|uploaded|shipped|released|posted|dispatched)(?! (?:on|by|next|tomorrow|in) (?!(?:board|time|full|order|accordance|behalf|line)\\b)))|tracking (?:number|no|code|id|#))\\b",
    unless:
      "\\b(?:will|to|must|should|shall|once|when|if|until|before|after|as soon as|by|needs?|not|n't|can|could|would)\\b.{0,40}(?:been|be|done|paid|is|are|sent)|(?:not|n't) (?:yet )?been\\b|\\?$|^(?:is|are|was|were|has|have|did|do) \\b|{please}|\\b(?:if|once|when|until|whether|who|what|how)\\b|(?:not|n't) (?:yet )?(?:booked|ordered|signed|arranged|shipped|in|on)\\b",
  },
  {
    id: "doneNow",
    kind: "delivery",
    actor: "author",
    when: "^(?:(?:hi|hello|ok|okay|yes|thanks|and|all|now|already|just|also|finally)[, ]+){0,2}(?:sent|resent|paid|uploaded|fixed|forwarded|shared|shipped|posted|sorted|updated|corrected|booked|ordered|submitted|delivered|completed|transferred|wired|dispatched|emailed|replied|answered|checked|returned|handed over|dropped off|collected|resolved)\\b(?! (?:by you|invoices?|goods|orders?|copy|copies|items?|from my|version|documents?|parts?|price|offer|quot|drawings?|form))",
    unless: "\\?$|\\b(?:must|should|has to|needs? to|will) be\\b",
  },
  {
    id: "asAgreed",
    kind: "decision",
    actor: "author",
    when: "\\b(?:as (?:agreed|decided|settled)|{we} (?:have |'ve )?(?:all |both |just |finally )?(?:agreed|decided|settled) (?:on|to|that|upon)|it(?:'s| is| was) (?:settled|agreed|decided|a deal)|let's (?:go with|go for|stay with|keep (?!in touch|each|you|me|us|the ball|going)|proceed with|leave it at|stick (?:with|to)|do|take|settle|make it)|(?:i'm|i am|we're|we are) (?:now )?(?:going (?:with|for)|opting for|settling (?:on|for)|sticking (?:with|to)) (?!you\\b|lunch|dinner|coffee|an? (?:walk|drink|run|break))|{we}(?:'ll| will|'d| would)?(?:{adverb}) (?:go (?:with|for)|opt for|settle (?:on|for)|stick (?:with|to)) (?!you\\b|lunch|dinner|coffee|it\\b|an? (?:walk|drink|run|break))|{we}(?:'ve| have)? (?:just |all |now )?(?:choose|chose|chosen|picked)(?! (?:not|between|who|what|when))|(?:{we}|he|she|they|(?:the|our|my) (?:\\w+ ){1,2}?)(?:'s |'ve | has | have | )?(?:picks|picked|chooses|chose|chosen|goes for|opts for|opted for|settled on|voted for|decided on) (?:the|option|\\d|[a-d]\\b|{weekday})|{we}(?:'ll| will|'d like to) take the [^.;?!,]{0,30}(?:rate|slot|option|offer|room|package|one|version|deal)\\b|let us say (?:{weekday}|the \\d|\\d)|is what (?:i|we) (?:want|prefer|chose|have chosen)\\b|{we}(?:'ll| will|'d)? (?:take) (?:option|the (?:first|second|third|cheaper|larger|smaller|red|blue)|\\w+ option|(?:[b-d]|a(?= (?:and|or|then|please)\\b|[.,;!]|$))\\b)|(?:is|are|it's|that's) (?:hereby |now |all )?(?:confirmed|agreed|approved|accepted)|go ahead (?:and|with)|^(?:and |so |then |ok,? |okay,? |great,? |lovely,? |perfect,? )?(?!(?:as|how|what|where|who|that|whatever|wherever|though|if|because|since|when|here|there|so|and|but)\\b)(?:[\\w.:-]+ ){1,4}it is(?: then)?(?=[.!,]|$)|^make it (?:the )?(?:\\d|two\\b|three\\b|four\\b|five\\b|six\\b|ten\\b|{weekday})|^(?:then|so|in that case),? (?:let's|let us) (?!know|see|hope|face|talk|discuss|meet|have|catch|speak|wait|forget|not\\b)|(?:the )?(?:date|price|order|time|venue|slot) (?:is|stands) (?:fixed|firm|final|confirmed))",
    unless:
      "(?:not|n't|once|if|until|when|whether)\\b|\\?$|as it is|\\b(?:years?|months?|weeks?) ago\\b|\\b(?:payment|invoice|leave|visa|loan|expenses?) (?:is|are) (?:\\w+ )?(?:approved|accepted|confirmed)\\b",
  },
  {
    id: "yes",
    kind: "acceptance",
    actor: "author",
    when: "^(?:(?:hi|hello|well|great|good|and|so|but|oh|ah)[, ]+){0,2}(?:ok(?:ay|ey)?|sure(?: thing)?|yes|yep|yup|yeah|agreed|fine|perfect|deal|confirmed|accepted|approved|absolutely|certainly|of course|by all means|understood|noted|will do|grand|brilliant|excellent|sounds (?:good|great|fine|like a plan|perfect)|no (?:problem|bother|objections?)|all good|works|good for (?:me|us)|fair enough|very well|alright|all right|with pleasure|roger|copy that|10-4)\\b(?!\\s(?:is|are|was|print)\\b)",
    unless: "\\?$|^sure (?:to|about)|^fine (?:print|tun)|^deal with",
  },
  {
    id: "accept",
    kind: "acceptance",
    actor: "author",
    when: "\\b{we} can (?:do|make|manage) (?:the )?(?:\\d{1,2}(?:st|nd|rd|th)?\\b|{weekday}|{monthName} \\d)|\\b(?:would|'d|will) (?:be|suit|work) (?:much |just |perfectly )?(?:better|best|ideal|perfect|fine|great|good|well|convenient) (?:for|with) (?:us|me|everyone)\\b|\\b(?:would|'d|will) (?:suit|work for) (?:us|me)\\b|\\b(?:(?:works|work|fine|good|ok|okay|great|perfect|suits?|convenient) (?:for|by|with) (?:me|us|everyone|the team)|suits (?:me|us)|(?:\\d{1,2}:\\d\\d|{weekday}(?:,? (?:at |the )?\\d{1,2}(?::\\d\\d|st|nd|rd|th)?(?: ?[ap]m)?)?) (?:is (?:ok|fine|good)|ok|fine|works)\\b|(?:\\d[\\d.,]*(?:st|nd|rd|th)?(?: ?[%$\\u20ac\\u00a3]| [a-z]+){0,3}|(?:prices?|dates?|rates?|quotes?|offer|figures?|slot|terms|time|samples?|layout|option|colou?r)) (?:is|are|works|will do|looks|look|sounds) (?:just |absolutely |all |perfectly )?(?:fine|ok|okay|good|grand|great|perfect|acceptable|lovely|agreed)\\b|(?:that|it|this|which|\\d+(?::\\d+)?(?: ?[ap]m)?|{weekday}|tomorrow|the (?:date|time|price)) (?:works|suits|sounds good|would work|will work|is (?:fine|ok|okay|good|perfect|great))|{we} (?:hereby |gladly |can |do |'d )?(?:accept|agree|approve|confirm|acknowledge)(?! (?:when|by|tomorrow|later|if))|(?:i'm|i am|we're|we are) (?:happy|fine|good|ok|okay|comfortable|on board) with|\\b(?:happy|fine|good|ok|okay|prepared|ready) to (?:proceed|go ahead|go with|accept|sign|move forward|confirm|agree)\\b|happy (?:to go|with)|you have (?:my|our) (?:ok|approval|go-ahead|green light)|ok (?:for|with) (?:the|me|us)|no (?:objection|problem|issue)s? (?:from|on) (?:my|our))\\b",
    unless: "\\?$|(?:not|n't|if|whether|unless)\\b",
  },
  {
    id: "cannot",
    kind: "refusal",
    actor: "author",
    when: "\\b(?:(?:{we}|it)(?:'m|'re| am| are|'ll be| will be| would be|'s| is)? (?:afraid |sorry,? (?:but )?|unfortunately |regret(?:fully)? )?(?:{we} )?(?:cannot|can't|can not|could not|couldn't|won't be able|unable to|not able to|not in a position|not willing|will not be able|won't|not going to|not possible|impossible|must decline|have to decline|decline|have to pass|must pass|regret to|regret that|would rather not)|{we} (?:do not|don't) [a-z]+ [^.;?!]{0,40}(?:any ?more|any longer)\\b|{we} no longer (?:make|produce|stock|sell|offer|carry|supply|keep|have|do|ship|print|dye|deliver)\\b|(?:they|he|she|(?:the|our|my) [a-z]+)(?: (?:is|are) [a-z]+ and)? (?:won't|cannot|can't|can not|will not|refuses? to) (?:{deed})\\b|(?:(?:i|we)(?:'m| am|'re| are)? (?:so |very |terribly )?(?:sorry|afraid)|unfortunately|regret(?:tably|fully)?|sadly)\\b[^.;?!]{0,70} (?:won't|will not|cannot|can't|can not|isn't possible|is not possible|(?:is|are) no longer (?:available|made|possible|produced|stocked)|(?:is|are|isn't|aren't) (?:not )?available)|(?:do not|don't|no longer) [^.;?!]{1,40} (?:any ?more|any longer)[^.;?!]{0,20} (?:sorry|unfortunately|afraid)|(?:is|'s|are|was) (?:no good|out of the question|not possible|not feasible|not acceptable|too (?:tight|late|early|high|expensive))|(?:doesn't|don't|won't|does not|do not) (?:work|suit)|not (?:acceptable|feasible|available) for (?:us|me)|(?:i'm )?afraid (?:not|so not)|unfortunately not)\\b",
    unless:
      "\\b(?:can't|cannot|can not) (?:find|see|open|access|wait|tell|remember|read|thank|stress|believe|help|imagine|reach|say)|couldn't (?:find|open|reach|agree|be)|\\?$|won't (?:be a problem|take|forget|let you down|hesitate)",
  },
];
