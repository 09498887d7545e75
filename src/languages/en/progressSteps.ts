import type { ProgressTables } from "../../engine/progress/progressTables.ts";

export const progressSteps: ProgressTables = {
  steps: [
    {
      step: "order",
      words: "\\b(?:order confirmations?|pro-?forma(?: invoices?)?|sales contracts?|purchase contracts?)\\b",
      done: "\\b(?:placed|confirmed|signed|accepted|accept|issued|place|confirm) (?:(?:the|our|your|this|an|a) )?(?:new |purchase |repeat )?(?:order|po|pi|pro-?forma|sales contract|contract)\\b|\\b(?:order|po|pi)(?: (?:no\\. ?)?[a-z0-9-]{0,12}\\d)? (?:is |was |has been |is hereby |hereby )?(?:confirmed|placed|accepted)\\b|\\border confirmation (?:is |has been |was )?(?:signed|countersigned)\\b|\\b(?:received|got) your (?:purchase )?(?:order|po)\\b",
      deeds: "\\b(?:sign|countersign|confirm|return)",
    },
    {
      step: "deposit",
      words: "\\b(?:deposits?(?: payments?)?|down[- ]?payments?|advance payments?|prepayments?|\\d{2} ?% (?:in advance|upfront))\\b",
      done: "\\bdeposit (?:has |is |was )?(?:been )?(?:left|went out|on its way|paid|received|arrived|credited|cleared|landed|in)\\b|\\b(?:paid|transferred|remitted|wired|received|sent|got) (?:the|your|our|a) (?:\\d{1,2} ?% )?(?:deposit|down[- ]?payment|advance payment|prepayment)\\b",
      deeds: "\\b(?:pay|transfer|remit|wire|arrange|settle|send)",
    },
    {
      step: "artwork",
      words:
        "\\b(?:shipping marks?|carton marks?|art ?works?|packaging (?:design|file|artwork)s?|print(?:ing)? files?|label (?:design|file|artwork)s?|design files?|print proofs?|proofs?)\\b",
      done: "\\bart ?work (?:is |was |has been |has )?(?:finally |now |fully )?(?:approved|confirmed|signed off|finali[sz]ed|released|complete|final|received|arrived)\\b|\\b(?:received|approved?|confirmed?|signed off|finali[sz]ed|got) (?:on )?(?:the|your|our|this) (?:final |complete |new |packaging |label ){0,2}(?:art ?work|proof)s?\\b",
      deeds: "\\b(?:confirm|approv|sign off|finali|send|let us have|release|provide|check|return)",
    },
    {
      step: "sample",
      words: "\\b(?:(?:pre-?production |pp |approval |golden |counter )?samples?)\\b",
      done: "\\bsamples? (?:is |are |was |were |has been |have been )?(?:approved|confirmed|accepted|signed off)\\b|\\b(?:approved?|confirmed?|accepted) (?:the|your|our|this) (?:pre-?production |pp |second |first )?samples?\\b",
      deeds: "\\b(?:confirm|approv|sign off|send|submit)",
    },
    {
      step: "materials",
      words: "\\b(?:raw materials?|materials|fabrics?|components|parts for (?:the|your) order)\\b",
      done: "\\b(?:materials|fabrics?|components) (?:has |have |is |are )?(?:been )?(?:all )?(?:arrived|in (?:house|stock)|purchased|bought|procured|here)\\b",
      deeds: "\\b(?:buy|purchase|order|procure)",
    },
    {
      step: "production",
      words:
        "\\b(?:(?:mass |bulk )?production|manufacturing|sewing|moulding|lead[- ]time|delivery time|assembly|the goods(?= (?:are|will be|should be|were) (?:ready|finished|complete|done|now))|goods readiness|ready date)\\b",
      done: "\\ball (?:[a-z]{3,16} ){1,2}(?:are|were|have been) (?:now )?(?:finished|completed|ready)\\b|\\b(?:goods|cargo|products|pieces|units|cartons)(?: (?:for|of|under) (?:your |the |our )?[a-z0-9./-]{1,16}(?: [a-z0-9./-]{1,16})?)? (?:is |are |were )(?:now |all )?(?:ready|finished|complete|completed|done)\\b",
      deeds: "\\b(?:finish|complete)",
    },
    {
      step: "inspection",
      words: "\\b(?:(?:final |pre-?shipment |third[- ]party )?inspections?|qc|quality checks?|final check)\\b",
      done: "\\b(?:passed (?:the )?(?:final |pre-?shipment )?(?:inspection|qc)|inspection (?:was |has been |is |has )?(?:passed|carried out)|inspected|inspection passed)\\b",
      deeds: "\\b(?:arrange|inspect|carry out|book)",
    },
    {
      step: "booking",
      words: "\\b(?:bookings?|book(?= (?:the |a )?(?:vessel|space|container|freight))|(?:vessel|shipping) space|freight booking)\\b",
      done: "\\bbooked (?:the |a |on the |space on the )?(?:vessel|space|container|ship|freight|sailing)\\b|\\b(?:vessel|space|container|freight) (?:is |has been |was )?booked\\b|\\bbooking (?:is |was |has been )?(?:confirmed|made|placed)\\b",
      deeds: "\\b(?:book|confirm|arrange|place|make)",
    },
    {
      step: "payment",
      words:
        "\\b(?:balance(?: payments?)?|final payments?|remaining (?:amount|payment|\\d{2} ?%)|outstanding (?:amount|balance|payment)|(?<!down |down-|advance )payments?(?! terms?\\b)|invoice amount)\\b",
      done: "\\bwe(?:'ve| have)? (?:just |already )?paid(?= today| yesterday| on|,|\\.| in full)|(?:balance|payment|invoice|money|funds) (?:has |have |is |was |were )?(?:been )?(?:left|went out|on its way|paid|received|arrived|credited|cleared|settled|landed)\\b|\\b(?:paid|transferred|remitted|wired|settled|received|got) (?:the|your|our) (?:full |final |remaining )?(?:balance|payment|invoice|amount|money)\\b",
      deeds: "\\b(?:pay|transfer|remit|wire|arrange|settle|send|release|make)",
    },
    {
      step: "release",
      words:
        "\\b(?:telex release|(?:cargo|goods) release|release of the (?:goods|cargo|b/?l)|release (?:the )?(?:goods|cargo|b/?l|container))\\b",
      done: "\\b(?:released the (?:goods|cargo|container|b/?l)|(?:goods|cargo|container|b/?l) (?:is |are |was |were |has been |have been )?released|telex released)\\b",
      deeds: "\\b(?:release|arrange|issue)",
    },
    {
      step: "shipment",
      words:
        "\\b(?:shipments?(?! date for)|ship(?:ping)?(?= (?:date|on|by|the goods|out|before|the order|your order))|dispatch(?:es|ing)?|despatch|etd|sailing date|departure|loading|sails?(?= on)|(?:vessel|ship) (?:leaves|departs|sails)|leave (?:the|our) (?:factory|port|warehouse))\\b",
      done: "\\b(?:shipped|dispatched|despatched|sailed|departed|(?:vessel|goods|cargo|container|ship) (?:has |have )?left|left (?:the|our) (?:factory|port|warehouse))\\b",
      deeds: "\\b(?:ship|dispatch|despatch|send)",
    },
    {
      step: "documents",
      words:
        "\\b(?:shipping documents?|shipping docs|(?:original )?documents|docs|bills? of lading|b/l|packing lists?|certificates? of origin|customs (?:papers|documents))\\b",
      done: "\\b(?:documents|docs|bills? of lading|b/l|packing list|certificate of origin) (?:has |have |is |are |was |were )?(?:been )?(?:all )?(?:sent|couriered|issued|mailed|attached|received|submitted)\\b|\\b(?:sent|couriered|issued|mailed|received|submitted) (?:you )?(?:the|all|your|our) (?:original |shipping |full set of |complete ){0,2}(?:documents|docs|bills? of lading|b/l)\\b",
      deeds: "\\b(?:send|let us have|issue|provide|prepare|submit|courier|complete)",
    },
    {
      step: "delivery",
      words: "\\b(?:deliver(?:y|ies)(?! (?:time|address|terms))|eta|arrival|deliver(?= (?:the goods|by|on|to)))\\b",
      done: "\\b(?:(?<!be )delivered|(?:goods|cargo|shipment|container|cartons) (?:has |have )?arrived|arrived at (?:the |our |your )?(?:warehouse|port))\\b",
      deeds: "\\b(?:deliver)",
    },
  ],
  done: "\\b(?:complete|completed|finished|done|ready|approved|confirmed|signed off|finali[sz]ed|passed|over|closed|settled|in place|arrived)\\b",
  inWork:
    "\\b(?:(?:half|nearly|almost|partly|partially) (?:done|finished|completed?|ready)|in (?:progress|production|process|hand|work)|under ?way|ongoing|running|in full swing|being (?:made|prepared|produced|printed|checked|bought|sewn|drawn up)|on the (?:line|way)|working on|preparing|(?:is|are) at \\d{1,3} ?%|\\d{1,3} ?% (?:complete|done|finished|ready))\\b|\\d{1,3} ?% (?:complete|done|finished|ready)",
  begins: "\\b(?:started|began|begun|kicked off|(?:will |can |to )?(?:start|begin|kick off|commence)s?|commenced|starting)\\b",
  begun: "\\b(?:started|began|begun|kicked off|commenced)\\b",
  waits:
    "\\b(?:waiting (?:for|on)|waits? (?:for|on)|awaiting|awaits?|pending|on hold (?:for|until)|held up by|stuck (?:at|on|with|for)|blocked by|hold(?:ing)? (?:for|until)|depends on|still (?:need|require|lack)s?|still missing|still outstanding|(?:can ?not|can't|cannot) (?:start|continue|proceed|go on|begin|ship|print) (?:without|before|until))\\b",
  awaitedStands: "after",
  notYet: "\\b(?:not|never|(?:without|no)(?! (?:any )?(?:defects?|issues?|problems?|remarks?|findings?|comments?)\\b))\\b|n't\\b",
  toCome:
    "\\b(?:will|would|shall|should|going to|expect(?:ed|s)?|plan(?:ned|s)?|schedul(?:ed|e)|due|target(?:ed)?|estimated|latest|by the|aim(?:ing)?|promise[ds]?|to be|can be|are to|is to|intend)\\b|'ll\\b",
  onlyIf: "\\b(?:if|unless|in case|assuming|provided|once|as soon as|after (?:the|your|we|you))\\b",
  soThat: "\\s*so that\\b",
  performs: "\\bwe (?:hereby )?(?:confirm|approve|accept)\\b",
  enclosed: "\\b(?:attached|enclosed)\\b",
  supplies: "\\b(?:send|let us have|provide|release|return|issue|prepare|submit|courier|complete)",
  dayOf: { ahead: "\\b(?:date|day|schedule|status) (?:of|for) (?:the |our |your )?", behind: " (?:date|day|schedule|status|time)\\b" },
  earlierThan: {
    ahead: "\\b(?:before|prior to|ahead of|until|by|ready for|ready to) (?:the |our |your )?",
    behind: " (?:company|agency|fees?|costs?|terms|schedules?|plans?)\\b",
  },
  yours: "\\b(?:your|yours|you|you're|on your (?:side|end))\\b",
  ours: "\\b(?:our|ours|us|on our (?:side|end))\\b",
  joins: "\\b(?:and|but|while|whereas|so|then|however)\\b",
  orderLabels: "\\b(?:p\\.?/?o\\.?|purchase orders?|orders?|contract|s/c|so)(?: ?(?:no\\.?|numbers?|nos\\.?|nr\\.?|#|№))?",
  invoiceLabels: "\\b(?:p/?i|pro-?forma(?: invoice)?|invoices?|inv\\.?)(?: ?(?:no\\.?|numbers?|nos\\.?|nr\\.?|#|№))?",
};
