import type { FindingTables } from "../../engine/languagePack.ts";
import { facts } from "./facts.ts";

const functionWords =
  "a an the this that these those it its i me my mine we us our ours you your yours he him his she her they them their there here " +
  "is are was were be been being am do does did done have has had having will would shall should can could may might must " +
  "and or but so if then than when while where who whom whose which what why how as at by for from in into of off on onto out over to up with without " +
  "about after before until till during since per via not no yes nor too also just only still yet again already very much many more most some any all both each " +
  "every other another such same own now soon today tomorrow tonight morning afternoon evening noon day days week weeks month months year time date " +
  "monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december " +
  "jan feb mar apr jun jul aug sep sept oct nov dec eod cob eow eom asap am pm one two three four five six seven eight nine ten first second third next last";
const courtesy =
  "please kindly thanks thank dear hi hello hey regards sincerely best sorry apologies hope well fine good great ok okay sure right perfect appreciate grateful " +
  "mr mrs ms miss sir madam team everyone all would mind able possible bit little quick quickly let know tell inform advise update reply respond response answer " +
  "confirm confirmation get got give gave given send sent sending forward share pass drop shoot provide supply bring put take make made look see check ask need needs needed want wants wanted like " +
  "look looking think believe guess able going go goes gonna come comes back been work works working find attached attachment attach enclosed below above regarding re fw fwd cannot cant unable impossible " +
  "email mail message side end thing things way lot number receive received come ready keep help use using say said says happen happy glad wait waiting await include including note " +
  "thru around however though because since either neither via etc btw fyi per cc bcc via yourself himself herself itself themselves yourselves oneself found whether myself ourselves crack hear hears heard revert reverts reverting pass passes passed sort sorted sorting handle handled deal dealt handling don doesn didn won isn aren wasn ll ve re s t d m";

export const findings: FindingTables = {
  emptyWords: `${functionWords} ${courtesy}`.split(" "),
  sameThings: [
    ["quotations?|quotes?|prices?|pricing|price lists?|costs?|rates?", "price"],
    ["samples?", "sample"],
    ["invoices?|proformas?", "invoice"],
    ["contracts?|agreements?", "contract"],
    ["drawings?|blueprints?", "drawing"],
    ["packing lists?", "packingList"],
    ["bills? of lading|b/l", "billOfLading"],
    ["manuals?|handbooks?", "manual"],
    ["catalogu?es?|brochures?", "catalogue"],
    ["certificates? of origin|form e|c/o", "originCertificate"],
    ["certificates?", "certificate"],
    ["photos?|photographs?|pictures?|images?", "photo"],
    [
      "(?:remittance |bank |payment |deposit )?slips?|remittance (?:advice|copy)|swift copy|payment (?:proof|confirmation)|proofs? of payment",
      "paymentProof",
    ],
    ["deposits?|down ?payments?|prepayments?", "deposit"],
    ["balances?|balance payment", "balance"],
    ["lead ?times?|delivery times?|delivery dates?", "leadTime"],
    ["reports?", "report"],
    ["barcodes?|bar codes?", "barcode"],
    ["cartons?", "carton"],
    ["shipping marks?", "shippingMark"],
    ["labels?", "label"],
    ["insurance", "insurance"],
    ["floor ?plans?", "floorPlan"],
    ["schedules?|timetables?|timelines?", "schedule"],
    ["minutes", "minutes"],
    ["address(?:es)?", "address"],
    ["visas?", "visa"],
    ["flights?|plane tickets?", "flight"],
    ["hotels?|accommodation", "hotel"],
    ["gift box(?:es)?|colou?r box(?:es)?", "giftBox"],
    ["warranty|warranties|guarantee", "warranty"],
    ["inspect(?:s|ed|ing|ions?)?", "inspection"],
    ["trucks?|lorry|lorries|trailers?", "truck"],
    ["po|purchase orders?", "purchaseOrder"],
    [
      "refunds?|refunded|reimburse(?:d|ment)?|credit notes?|credit(?:s|ed|ing)?(?! (?:cards?|limits?|terms|checks?|lines?|rating|insurance|manager|control|period))",
      "refund",
    ],
    ["replacements?|replaced?|swap(?:ped|s)?", "replacement"],
    ["repair(?:s|ed)?|fix(?:es|ed)?", "repair"],
    ["visit(?:s|ed|ing)?|come (?:by|over|round|out)|drop (?:by|in)", "visit"],
    ["artworks?|logos?|mock-?ups?", "artwork"],
    ["tracking (?:numbers?|no\\.?|code)|waybills?|awb", "waybill"],
    ["bank details|account details|iban", "bankDetails"],
    ["sign(?:ed|ing)?|countersign(?:ed)?|signatures?", "signature"],
    ["spec(?:s|ifications?)?|data ?sheets?", "specification"],
    ["book(?:ed|ings?)?|reserv(?:e|ed|ations?)", "booking"],
    ["cvs?|resumes?", "resume"],
    ["feedback|comments?|remarks?", "feedback"],
    ["passwords?|logins?|log-?ins?|credentials", "login"],
    ["pax|head ?counts?|attendees|guest count|number of (?:guests|people|attendees)", "headcount"],
  ],
  wordEndings:
    "(?:'s|ations?|ions?|ments?|ings?|(?<=p)p(?:ing|ed)|(?<=t)t(?:ing|ed)|(?<=n)n(?:ing|ed)|(?<=g)g(?:ing|ed)|(?<=m)m(?:ing|ed)|ed|ies|es|(?<!s)s|ly|e|y)$",
  asksWhen:
    "\\bwhen\\b|\\bwhat (?:day|date|time)\\b|\\b(?:at|by|from|until) (?:what|which) (?:hour|time|day)\\b|\\bwhich (?:day|date|week)\\b|\\bhow (?:soon|long|early|late)\\b|\\b(?:payment|delivery|ship(?:ping|ment)?|arrival|departure|start(?:ing)?|new|exact|target|completion) (?:date|day|time)\\b|\\b(?:eta|etd|lead ?time|schedule|timeline)\\b",
  asksNumber:
    "\\bhow (?:many|much|big|large|heavy|high|tall|deep|wide|thick|old|far)\\b|\\bwhat (?:quantity|volume|price|amount|rate|size|(?:is|are|was) the (?:quantity|volume|price|amount|rate|size|cost)|would [^?]{1,40} (?:run|cost)|(?:do|would|will|did|does) [^?]{1,40}(?:charge|cost|owe|come to|set (?:me|us) back)\\b)\\b|\\b(?:what|which)(?:'s| is| are| was)? (?:the |your |its |their )?(?:[a-z]+ )?(?:height|width|weight|length|depth|diameter|mileage|capacity|temperature|headcount|fee|charge|damage)\\b",
  numberWords:
    "(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|dozen|half|none|nothing|zero|free|no charge)",
  asksConsent:
    "\\b(?:shall|should|may|can|could) (?:i|we) (?!(?:please |also |kindly )?(?:have|get|ask|know|expect|assume|see|receive|hear|count|find)\\b)|\\b(?:is|are|was|would)(?: it| that| this| these| those)? (?:be )?(?:ok(?:ay)?|fine|alright|all right|acceptable)\\b|\\b(?:ok(?:ay)?|all right|alright|fine|agreed|deal)(?: (?:for|with|by) you)?\\?$|\\b(?:do you mind|would you (?:mind|like|prefer)|do you want|(?:want|need|like) (?:me|us) to)\\b",
  asksChoice:
    "\\bor\\b|\\bwhich (?:one|option|version|of|date|day|slot|time|rate|size|colou?r|model|plan|package|room|script|layout|design)\\b|\\beither\\b|\\b(?:choose|chosen|decide|decided) between\\b|\\bwhat would you prefer\\b",
  asksForDeed:
    "(?:^|[,;:] )(?:(?:and|so|but|also|or|then|now|\\d{1,2}[.)]) ){0,3}(?:please )?(?:can|could|may|might) (?!(?:you|u|ye|someone|anyone|somebody|one of you) (?:please |kindly |perhaps )?(?:tell|say|read|explain|confirm|let (?:me|us)|remind|clarify|see|hear|remember)\\b|(?:i|we) (?:please )?(?:ask|know)\\b)",
  asksHow: "\\bhow (?:is|are|was|were|did|has|have|does|do)\\b|\\bhow's\\b|\\bany (?:news|progress|feedback|problems?|issues?|trouble)\\b",
  chases:
    "\\b(?:any (?:news|update|progress|word|feedback)|still (?:hoping|looking|after|open)|(?:gentle|friendly|kind|quick) reminder|remind(?:ing|er)?|follow(?:ing)?[ -]up|chas(?:e|ing)|still (?:waiting|need|missing|no|open|pending|have not|haven't)|(?:has|have|did|is|are)(?: not|n't)(?: yet| so far)? (?:arrived?|come in|reach(?:ed)? (?:us|me)|turned up|been (?:received|paid|sent)|shown up|here(?: yet)?|with (?:us|me))|no (?:sign|trace) of|(?:is|are) (?:still )?(?:outstanding|overdue|to come)|have you (?:had a chance|managed|heard)|where are we|what(?:'s| is) the status|status of|did you (?:manage|get a chance)|as (?:asked|requested|mentioned) (?:before|earlier|last))\\b",
  toPrograms:
    "^(?:an? |important |urgent )?(?:notes?|notices?|instructions?|messages?|attention|important|commands?|reminder)[ ,:]{1,2}(?:to|for|:)? ?(?:any |all |the |your |an )?(?:ai|a\\.i\\.|llms?|(?:large )?language models?|chatbots?|copilot|chatgpt|gpt)(?: [a-z]{1,12}){0,4} ?[:,;]|^(?:dear |hey |hello )?(?:ai|llm|copilot|chatgpt|gpt)(?: (?:assistants?|agents?|models?|systems?))?[,:]|^(?:system|assistant|developer) (?:prompt|message|instruction)s?\\b|^(?:<\\|?)?(?:system|im_start)\\|?>|\\b(?:ignore|disregard|forget|override) (?:all |any |the |your |every ){0,2}(?:previous|prior|earlier|above|preceding|other|system) (?:instructions?|prompts?|rules|messages|directions|commands)|\\bif you are an? (?:ai|llm|language model|automated|assistant|bot)\\b|\\b(?:ai|llm|automated) (?:assistants?|agents?|readers?|tools?|systems?) (?:reading|processing|summari[sz]ing|parsing|scanning) (?:this|the) (?:e-?mail|mail|message|thread)|\\byou are (?:now )?an? (?:ai|helpful|language model|chatbot)\\b",
  asksToBeTold:
    "\\b(?:let (?:me|us) (?:know|have)|tell (?:me|us)|advise|inform|clarify|specify|state|explain|acknowledge|(?:please|pls|kindly|you|to) (?:re)?quote(?! (?:the|our|this|reference|ref|po|number)\\b)\\b|(?:do|give) (?:me|us) (?:a|an|your) (?:[a-z-]+ ){0,2}(?:prices?|quote|quotation|cost|estimate)|(?:suggest|propose|nominate|recommend) (?:a|an|one|some|two|three|the|another|your|dates?|times?)\\b|(?:check|look at|look into|find out|see|ask(?: [a-z]+)?) (?:if|whether|which|what|why|how|when|where|who)\\b|(?:can|could|would|will|do) (?:you|your [a-z]+|one of you|they|he|she)(?: then| still| also| both| all)? (?:accept|agree|live with|be (?:ok|okay|fine|happy|comfortable|up|open) (?:with|for|to)|settle for|manage with)\\b|(?:may|might|can|could) (?:i|we) (?:please |also |kindly )?(?:have|know|get) (?:a|an|the|your) (?:[a-z-]+ ){0,2}(?:date|prices?|price idea|figures?|number|reason|idea|estimate|answer|reply|decision|view|opinion|thoughts|feedback|comments?|position|name|hotel|address|size|colou?r|rate)\\b|give (?:me|us) (?:a|an|the|your) (?:[a-z-]+ ){0,2}(?:date|price|figure|number|reason|idea|estimate|answer|reply|update|status|feedback)|confirm|repeat|remind (?:me|us) (?:of|what|who|when|where))\\b",
  tellsAtOnce:
    "\\b(?:i|we)(?: can| could)?(?: hereby| herewith| gladly| happily)? (?:confirm|acknowledge)\\b(?![^.;?!]{0,40}\\b(?:tomorrow|by|soon|shortly|later|once|as soon as|when|after|next|until)\\b)|^\\s*(?:confirmed|acknowledged)\\b",
  asksToMeet:
    "\\b(?:calls?|meet(?:ing)?|join|attend|video|talk|teams|zoom|webinar|interviews?|lunch|dinner|coffee|chat|catch[ -]?up|session|appointment|slot|dial in|demo|walk-?through|visit|can (?:you|we) do (?=\\p{L}+day|the \\d|\\d)|(?:be|are you|you be) (?:free|available|around))\\b",
  asksForFact:
    "\\b(?:(?:re)?quote|numbers?|no\\.|names?|dates?|times?|slots?|codes?|ids?|account|address|contact (?:details|person)|quantit(?:y|ies)|headcount|counts?|weights?|dimensions?|measurements?|sizes?|eta|etd|cost|availability|vat|iban|swift|eori|reference|serial|deadline|reason|figures?|totals?|hours)\\b(?! (?:sheet|list|form|card|label|plate|tag|chart|report)s?\\b)",
  awaitsEvent:
    "\\b(?:once(?! (?:on|a|per|every|more|again|only|in|and for all|this|next|today|tomorrow|or)\\b)|as soon as(?! (?:possible|you can|you could|practicable|feasible))|the (?:moment|minute|second)(?= [a-z]+ [a-z]+)|upon|on (?:receipt|arrival|completion|approval|release)|when (?:the|your|our|we|you|he|she|it|they|his|her|this|that))\\b",
  happened:
    "^(?!.*\\b(?:will|would|could|should|shall|might|must|if|unless|going to|about to|supposed|hoped|wanted|planned|tried|promised)\\b).*(?:\\b(?:has|have|had|is|are|was|were|got|been|'s|'ve|'re) (?:(?:now|just|already|all|both|since|also|finally|only) ){0,2}(?:been )?(?:\\p{L}{2,}ed|done|sent|gone|up|out|in|paid|made|put|set|built|run|shut|cut|found|taken|given|written|spoken|told|left|live|ready|complete|over|online|back|underway|with (?:you|them|him|her|the (?:courier|carrier|forwarder|post|driver|customer|client)))\\b|\\b(?:went|sent|put|gave|took|made|did|paid|spoke|told|found|ran|wrote|left|rang|reached|came|built|bought|chose|drew|drove|held|kept|met|swapped|landed|\\p{L}{3,}ed)\\b|\\ball (?:done|set|sorted|yours|in)\\b)",
  handsOver: "(?!)",
  pointsBack:
    "\\b(?:it|them|both|that one|the same)\\b|\\b(?:send|have|get|give|do|sort|arrange|confirm) (?:that|this)\\b|\\b(?:can|could|would|will) (?:this|that) be\\b",
  answerWanted:
    "\\b(?:your|an|the) (?:answer|reply|response|feedback|confirmation|decision)\\b|\\b(?:reply|respond|answer|revert|get back to (?:me|us)|come back to (?:me|us)|let (?:me|us) know)\\b",
  notYet:
    "\\b(?:checking|looking into|not yet|(?:not|no)(?: [a-z]+){1,3} yet|still (?:not|no|did not|does not|do not|have not|has not|waiting|pending|open)|still (?:did|does|do|have|has)n't|no (?:news|answer|reply|word) yet|pending|tbc|tbd|to be confirmed|(?:is|are|'s|'re) (?:still |currently |now )?with (?:the|our|my|their) (?!courier|carrier|forwarder|post|driver|customer|client)[a-z]+(?: [a-z]+)?(?= *[.,;]| for| at| and| until|$)|don't know yet|haven't heard|hasn't answered|(?:do not|don't|cannot|can't|can not|not) (?:really |quite |yet )?(?:know|say|tell|sure|certain|decided|fixed|settled|confirmed|clear|known)(?: \\w+){0,3}? (?:yet|so far|at the moment|for now|right now)|(?:has|have)(?:n't| not) (?:\\w+ )?(?:told|said|confirmed|decided|answered|replied|heard|come back)(?: \\w+){0,3}? (?:yet|so far)|no idea (?:yet|so far)|too early to (?:say|tell)|up in the air|remains? to be seen|waiting for)\\b",
  stalled:
    "\\b(?:broke(?:n)? down|too (?:big|small|long|short|wide|narrow|heavy|hot|expensive) (?:for|to)|never (?:got (?:round|around)|came|turned up|arrived|answered|showed)|no [a-z]+ (?:has|have|had) (?:any )?(?:time|room|space|capacity)|don't (?:accept|have access|have the)|doesn't (?:accept|have access|have the)|isn't (?:up|there|set up|installed)|i(?:'ve| have)? (?:clean |completely |totally )?forg(?:ot|otten)(?: about| the| it| to)|(?:can't|cannot|can not|won't|couldn't) (?:[a-z]+ ){1,4}without|(?:takes?|will take|needs?|need) (?:about |around |roughly |up to |another |at least )?(?:\\d+|a|one|two|three|four|five|six|seven|ten|a few|a couple of)(?:(?: to | or |-)(?:\\d+|two|three|four|five|six|seven))? (?:working |business |more |full )?(?:days?|weeks?|hours?|months?)|on (?:order(?! with you)|hold(?! for you)|back ?order|sick leave|(?:the|his|her|their|our|my) (?:pile|list|desk|to-do list))|in (?:the|a|our|their) (?:queue|pipeline|works|backlog)|in progress|under (?:way|review|investigation|repair)|half ?way|half (?:done|finished|of (?:it|them) done)|(?:is|are|'s|'re) (?:still |now |currently )?being [a-z]+(?:ed|t|n)|trickling in|taking (?:longer|forever|ages|time)|takes (?:longer|forever|ages)|(?:could|can|did|does|would|is|are|was|were|has|have)(?: not|n't) (?:[a-z]+ ){0,2}?(?:find|found|located?|fit|show(?:n|ed)?(?: up)?|turn(?:ed)? up|come(?: back)?|arrived?|work(?:ed|ing)?|repl(?:y|ied)|answer(?:ed)?|respond(?:ed)?|pick(?:ed)? up|manage(?:d)?|get|got|had (?:a|the|any|time)|have (?:a|the|any|time)|reach(?:ed)?|read|open(?:ed)?|start(?:ed)?|begun|match|ready|finished|done|dry|available|complete|signed|named|approved|released|seen|heard|given|paid|shipped|made|built|delivered)\\b(?! (?:any ?more|any longer|a thing wrong|fault|problem|issue))|cannot (?:find|get|reach|read|open|locate|log|access)|won't (?:let|accept|open|start|load|release|give|tell|sign|budge)|not (?:ready|finished|done|available|there yet|in stock|quite there)|no (?:luck|date|response|progress|answer|reply|word)\\b|nobody (?:has|had|turned|came|showed|picked|answers|answered|there|knows|at)|nothing (?:free|back|so far|came|has come|from)|out of (?:stock|office|the office|that(?! (?:fund|budget|pot)))|(?:ran|running|we're|are|is|run) out of|short (?:of|on)|sold out|fully booked|booked (?:up|out)|(?:is|are|'s|'re|am|'m) (?:still |already |now |currently |all )?(?:out (?:until|till|for|sick|today|this)|off (?:until|till|sick|today|this)|on leave|away(?! home)|closed|shut|swamped|snowed under|overloaded|ill|sick|busy|stuck(?! up)|blocked (?:by|with|until)|held up|held back|taken|fully? booked|missing|refusing|looking (?:into|at)|reviewing|working on|drafting|waiting|trying|hunting|chasing|holding|sitting (?:with|on|at))|(?:is|are|was) still (?:un[a-z]+ed|in the|on the|at the|out|open|missing|to come)|(?:about |roughly |only |just )?(?:a third|a quarter|half|two thirds|most) (?:of the [a-z]+ )?(?:carry no|have no|are missing|still)|through (?:about |roughly )?(?:a third|a quarter|half|two thirds)|keeps? (?:putting|changing|pushing|moving|telling|getting|coming up with|saying)|ha(?:s|ve)(?:n't| not) (?:called|caught|met|spoken|rung|phoned|written|come|looked|touched|opened)|had to (?:leave|park|postpone|put off|shelve)|ha(?:s|ve) gone home|retired|(?:has|have|had) an option on|needs a (?:permit|signature|licence|license|quote|part|crate|second|decision|purchase order|po\\b)|sitting with|thinking about it|no takers|(?:has|have) asked for (?!you\\b)|can(?:'t|not) say when|gives? (?:me|us) [a-z ]{3,20} on the (?:day|morning)|(?:bigger|harder|more work) than|called in sick|got stuck|pulled out|backed out|let us down|(?:has|have|had|it|they|that|this|he|she|which|request|test|transfer|payment|[a-z]+s) (?:failed|bounced)|turned (?:us|me|it) down|refuses|insists|demands|wants (?!you\\b|me\\b|us\\b)|has questions|ha(?:s|ve)(?:n't| not) (?:named|had a|given|sent|got|told|come)|was shut|(?:never had|no) (?:keys|record|trace) |keeps asking|won't let|are (?:still )?bolted in|(?:keeps?|kept) (?:asking|failing|crashing|forgetting|ringing)|worse|came back with an error|another error|different error)\\b",
  asksToCancel:
    "\\b(?:please|kindly|pls|could you|can you|would you)\\b[^.?!]{0,20}\\b(?:cancel|remove|delete|take (?:[a-z]+ ){1,4}off)\\b|^(?:cancel|remove|delete) (?:the|my|our|that|this|all|both)\\b|\\bcancel (?:the|my|our)\\b[^.?!]{1,40}\\b(?:please|pls)\\b",
  thenDoes:
    "\\bso (?:that )?(?:you|ye|u) ?(?:'ll|ll|will|can|shall)? (?:then )?(?:have|get|see|receive)\\b|\\band (?:then |also |afterwards )?(?:(?:i'll |we'll |i will |we will |will |shall )(?!be (?:out|away|off)\\b)[a-z]|(?:report|send|write|mail|e-?mail|let|tell|give|get (?:it|them|this|back)|confirm|come back|reply|answer|call|ring|ship|deliver|return|post|bring|have|pay|forward|hand|upload|submit|share|issue|install|collect|quote|show|present|finish|complete|start|put|drop|make|refund|invoice|credit)\\b)",
  willAnswer:
    "\\b(?:(?<!\\b(?:over|round|past|out|with an? [a-z]+(?: [a-z]+)?) to )check|checking|find out|look into|looking into|let you know|get back|come back to you|confirm|tell|inform|advise|ask|revert|update you|clarify|investigate|verify|reply|answer|respond|discuss|review|consider|think about|explain|report|come back|write to you|reach out|(?:(?:give|send|mail|e-?mail|text) you|you(?:'ll| will| shall)?(?: then)? (?:have|get|hear|receive)|have|come back with|back with) (?:an?|our|my|his|her|their|the|your) (?:[a-z-]+ ){0,2}(?:answer|reply|decision|verdict|figures?|numbers?|count|price|quote|quotation|estimate|date|total|sum|fee|cost|rates?|explanation|reason|view|opinion|findings)\\b(?! (?:list|sheet|tag|card|plate|badge|label|note|book)s?\\b)|(?:send|give|mail|e-?mail) you (?:the |an? |our |his |her |their )?(?:answer|figures?|details|prices?|rates?|costs?|dates?|numbers?|explanation)|(?:answer|figures?|details|prices?|rates?|costs?|explanation)\\b[^.;?!]{0,40}\\b(?:i|we)(?:'ll| will| shall) (?:send|give|mail|e-?mail|tell|let|have))\\b",
  conjunctions:
    "and then|and also|and|but|so(?! (?:that|far|much|many|long|kind)\\b)|then|or(?! (?:by|on|before|at|in)\\b)|also|plus|thus|therefore|hence|however|besides|moreover|furthermore|additionally|in addition|by the way|btw|ps|p\\.s\\.|anyway|first(?:ly)?(?=[,:])|second(?:ly)?(?=[,:])|third(?:ly)?(?=[,:])|last(?:ly)?(?=[,:])|finally(?=[,:])|next(?=[,:])",
  another:
    "^(?:\\W*)(?:also|and also|another|one more|by the way|btw|additionally|besides|separately|furthermore|further|in addition|apart from that|on another note|ps)\\b",
  received:
    "\\bthanks? (?:you )?(?:very much |so much |a lot |again |a million )?for (?:the|your|sending|sharing|sorting|getting|that|this|those|these)\\b|\\b(?:received|arrived|got|have|came|turned up|showed up|is here|are here|(?<=[a-z])'s here|works?|resolved|sorted|landed|cleared) \\b",
  missing:
    "\\bnot\\b|n't\\b|\\bmissing\\b|\\bwithout\\b|\\bstill (?:waiting|need|no)\\b|\\bno (?:sign|trace)\\b|\\bonly\\b|\\bbut\\b|\\bexcept\\b",
  changed:
    "\\b(?:instead|rather than|(?:will|is|are|can) now|chang(?:e|ed|es|ing)|mov(?:e|ed|es|ing)|postpon\\w*|resched\\w*|push(?:ed|ing)? (?:back|out)|delay\\w*|revis(?:e|ed|es|ing)|updat\\w*|correct\\w*|amend\\w*|no longer|new (?:[a-z]+ )?(?:date|price|quantity|total|amount|version|deadline|address|consignee|contact|port|destination|warehouse|supplier|vessel|eta|etd)|(?:goes|went|go|gone|going) (?:up|down)|(?:taken|took|takes|take) over|upgrad\\w*|increas\\w*|reduc\\w*|discount\\w*|rais\\w*|lower\\w*|extend\\w*|sorry|apolog\\w*|unfortunately|patience|let's say|make it|switch\\w*|replac\\w*|in addition|additional|another|extra|from now on|counter)\\b",
  sources:
    "\\b(?:label|packing (?:slip|list)|invoice|contract|quote|quotation|order|po|proforma|purchase order|pro[ -]forma|(?:order )?confirmation|clause|agreement|offer|(?:delivery|dispatch|despatch|consignment|goods-?in|weigh(?:bridge)?|advice|goods received|credit|debit) note|docket|waybill|ledger|worksheet|job sheet|ticket|tag|plate|nameplate|statement|receipt|brochure|letter|advert|data ?sheet|drawing|manual|system|portal|website|site|calendar|invite|agenda|email|mail|chat|poster|dashboard|spreadsheet|sheet|report|minutes|tracking|certificate|booking|bill of lading|b/l|catalogue|catalog|spec|specification|tab|page|slide|line|form)s?\\b",
  eventDays: [
    ["\\b(?:by |on )?the day before\\b", -1],
    [
      "\\b(?:on |by )?(?:that|the same|that same) (?:day|morning|afternoon|evening|night)\\b|\\b(?:by|before) then\\b|\\bby that (?:date|time)\\b",
      0,
    ],
    ["\\bthe (?:day after(?! tomorrow)|(?:next|following) (?:day|morning))\\b", 1],
  ],
  waitStarts:
    "(?:placed|sent|issued|confirmed) (?:the|our|your|this|an|that) (?:purchase )?(?:order|po)\\b|(?:order|po)(?: \\S{1,16})? (?:was |is )?(?:placed|confirmed|dated|of)\\b|\\bordered|order date|deposit|down payment|prepayment|advance payment|signed|contract date|approved",
  bareDays:
    "(?<![\\d.,-])(?:\\d{1,3} ?(?:-|–|~|to|or) ?)?(?:[3-9]|[1-9]\\d{1,2}|three|four|five|six|seven|eight|nine|ten|twelve|fourteen|fifteen|twenty|thirty|forty|sixty|ninety) days?(?![a-z])(?! (?:a|per|each|every|old|ago|early|earlier|late)\\b)",
  bareWaits:
    "\\b(?:takes?|will take|would take|needs?|requires?|allow|wants?|count on|reckon with|expect)(?: (?:us|me|them|you|about|around|approximately|approx\\.?|roughly|up to|at least|at most|another|a further|between|some|only|normally|usually|the|them|maker|factory|workshop|lab)){0,3} (?:\\d{1,3} ?(?:-|–|~|to|or|and) ?)?(?:[3-9]|[1-9]\\d{1,2}|three|four|five|six|seven|eight|nine|ten|twelve|fourteen|fifteen|twenty|thirty|forty|sixty|ninety) days(?! (?:a|per|each|every|old|ago|of)\\b)|\\b(?:\\d{1,3} ?(?:-|–|~|to|or) ?)?(?:[3-9]|[1-9]\\d{1,2}|three|four|five|six|seven|eight|nine|ten|twelve|fourteen|fifteen|twenty|thirty|forty|sixty|ninety) days(?:' | for )(?:production|delivery|transit|shipping|printing|assembly|manufacturing|processing|installation|repair|tooling|sampling|translation|notice|drying|curing|testing|customs|clearance|the (?:repair|parts?|tooling|samples?|translation|delivery|paperwork|visa|certificate))\\b|\\b(?:in up to|give (?:us|me|them|it)|a matter of|grant (?:us|me)|have|leave (?:us|me)|after) (?:\\d{1,3} ?(?:-|–|~|to|or) ?)?(?:[3-9]|[1-9]\\d{1,2}|three|four|five|six|seven|eight|nine|ten|twelve|fourteen|fifteen|twenty|thirty|forty|sixty|ninety) days\\b(?! (?:a|per|each|every|old|ago|of|left|off)\\b)|\\b(?:\\d{1,3} ?(?:-|–|~|to|or) ?)?(?:[3-9]|[1-9]\\d{1,2}|three|four|five|six|seven|eight|nine|ten|twelve|fourteen|fifteen|twenty|thirty|forty|sixty|ninety) days (?:after|from|following|later)\\b|\\bin (?:a (?:good|full|solid) )?(?:[3-9]|[1-9]\\d{1,2}|three|four|five|six|seven|eight|nine|ten|twelve|fourteen|fifteen|twenty|thirty|forty|sixty|ninety) days'? time\\b|\\bin a (?:good|full|solid) (?:[3-9]|[1-9]\\d{1,2}|three|four|five|six|seven|eight|nine|ten|twelve|fourteen|fifteen|twenty|thirty|forty|sixty|ninety) days\\b",
  othersWaits:
    "\\b(?:usual(?:ly)?|normal(?:ly)?|typical(?:ly)?|generally|they say|says?|said|told (?:me|us)|apparently|according to|transit|voyage|transport|courier|carrier|forwarder|haulier|post office|the post|customs|dhl|ups|fedex|dpd|tnt|vessel|sea freight|air ?freight|the bank|banks|chamber|embassy|consulate|authorit(?:y|ies)|council|ministry|notary)\\b",
  asRule:
    "\\b(?:as a rule|in general|as usual|per (?:our|the|your) (?:policy|terms|rules|contract)|(?:our|the|their|your) (?:\\p{L}+ )?(?:policy|terms|rules?|conditions|regulations?|law|returns policy)|under (?:our|the|your) (?:terms|rules|policy|contract|regulations?)|according to (?:our|the|their) (?:policy|terms|rules|regulations?)|by law|customers may|guests may|members may|always|any goods|all returns)\\b",
  homeWords: [
    [
      "^(?![^]*(?:£|\\bgbp\\b))[^]*(?:€|\\beur\\b|\\beuros?\\b)|\\b(?:ireland|irish|dublin|galway|limerick|eircode|ros\\.ie)\\b",
      "IE",
      "en",
    ],
    ["\\b(?:cad|hst|b\\.?c\\.? day|canada day|victoria day|civic holiday)\\b|c\\$", "CA", "en"],
    ["\\b(?:sgd|singapore|pte)\\b|s\\$", "SG", "en"],
    ["\\b(?:hkd|hong kong|kowloon)\\b|hk\\$", "HK", "en"],
    ["\\b(?:myr|ringgit|malaysia|sdn)\\b", "MY", "en"],
    ["\\b(?:php|philippines|manila|cebu)\\b", "PH", "en"],
    ["\\b(?:twd|ntd|nt\\$|taiwan)\\b", "TW", "en"],
    ["\\b(?:krw|seoul|busan|korea)\\b", "KR", "en"],
    ["\\b(?:czk|czech)\\b|kč", "CZ", "en"],
    ["\\b(?:pln|polish|zloty)\\b", "PL", "en"],
    ["\\bsek\\b", "SE", "en"],
    ["\\bdkk\\b", "DK", "en"],
    ["\\bnok\\b", "NO", "en"],
    ["\\b(?:huf|forint)\\b", "HU", "en"],
    ["\\bchf\\b", "CH", "en"],
  ],
  homePlaces: [
    [
      "\\b(?:canada|ontario|toronto|vancouver|calgary|montr[eé]al|ottawa|alberta|qu[eé]bec|winnipeg|halifax|british columbia)\\b",
      "CA",
      "en",
    ],
    [
      "\\b(?:gmbh|germany|berlin|hamburg|m(?:unich|ünchen)|frankfurt|cologne|köln|stuttgart|düsseldorf|leipzig|dresden|hannover|bremen|nuremberg)\\b",
      "DE",
      "en",
    ],
    ["\\b(?:netherlands|amsterdam|rotterdam|utrecht|eindhoven|the hague|groningen|b\\.v)\\b", "NL", "en"],
    ["\\b(?:france|paris|lyon|marseille|nantes|lille|bordeaux|toulouse|s\\.a\\.s)\\b", "FR", "en"],
    ["\\b(?:italy|milano?|turin|torino|bologna|rome|roma|verona|s\\.r\\.l|s\\.p\\.a)\\b", "IT", "en"],
    ["\\b(?:spain|madrid|barcelona|valencia|bilbao|seville|zaragoza)\\b", "ES", "en"],
    ["\\b(?:poland|warsaw|warszawa|gda[nń]sk|krak[oó]w|wroc[lł]aw|pozna[nń]|[lł][oó]d[zź]|sp\\. z o)\\b", "PL", "en"],
    ["\\b(?:czech republic|czechia|prague|praha|brno|ostrava|s\\.r\\.o)\\b", "CZ", "en"],
    ["\\b(?:austria|vienna|wien|graz|linz|salzburg)\\b", "AT", "en"],
    ["\\b(?:belgium|brussels|antwerp|ghent|bruges|li[eè]ge)\\b", "BE", "en"],
    ["\\b(?:switzerland|z[uü]rich|geneva|basel|bern|lausanne)\\b", "CH", "en"],
    ["\\b(?:sweden|stockholm|gothenburg|göteborg|malmö)\\b", "SE", "en"],
    ["\\b(?:denmark|copenhagen|aarhus|odense)\\b", "DK", "en"],
    ["\\b(?:norway|oslo|bergen|stavanger|trondheim)\\b", "NO", "en"],
    ["\\b(?:finland|helsinki|tampere|turku)\\b", "FI", "en"],
    ["\\b(?:hungary|budapest|kft)\\b", "HU", "en"],
    ["\\b(?:portugal|lisbon|lisboa|porto)\\b", "PT", "en"],
    ["\\bmexico\\b", "MX", "en"],
  ],
  daysOff:
    "\\b(?:(?:bank|public|national|state|federal|statutory|civic) holidays?|long weekend|st\\.? ?(?:patrick|stephen|brigid|andrew)'?s day|good friday|easter monday|whit monday|ascension day|boxing day|christmas day|new year'?s day|thanksgiving|labou?r day|may day|memorial day|independence day|fourth of july|juneteenth|martin luther king|mlk day|presidents'? day|veterans'? day|columbus day|australia day|anzac day|canada day|victoria day|family day|b\\.?c\\.? day|remembrance day|waitangi day|king'?s (?:birthday|day)|melbourne cup|republic day|diwali|deepavali|holi|hari raya|chung yeung|ching ming|chinese new year|lunar new year|golden week|bastille day|unity day)\\b",
  noDeadline: "(?!)",
  whichOne: "(?!)",
  someDay: "\\b(?:at a later (?:date|time|stage)|later on|in due course|some ?day|some ?time|another time|at some point)\\b",
  haste:
    "\\b(?:urgent(?:ly)?|sooner rather than later|quick(?:ly|er)|speedily|swiftly|rush|expedite|(?:high(?:est)?|top) priority|prioriti[sz]e|before long|in a bit|in good time|by return(?: of (?:post|e-?mail))?(?= *[.,!;]|$)|forthwith|any (?:day|time|minute) now|without (?:any |further |undue )?delay|promptly|soon(?:er|est)?|shortly|straight ?away|right away|at once|(?:as|so) (?:soon|fast|quickly|early) as (?:i|we|he|she|they|you|one)(?: possibly)? (?:can|could|may)|as (?:fast|early|quickly) as possible|without waiting|hurry|when(?:ever)? (?:you|u|ye|i|we|he|she|they)(?:'ve| have)? (?:get|got|have|find|can spare|can find) (?:a|an|some|the|five|ten|two)(?: \\p{L}+)? ?(?:minutes?|mins?|mo|moment|sec|second|chance|time|spare|bit|hour)|at your (?:earliest )?(?:convenience|leisure)|in your own time|(?:as|when) time (?:permits|allows)|when (?:it's |it is )?convenient|next time you(?:'re| are)|when things (?:calm|quieten|slow) down)\\b|\\bfast(?= *[.,!;]|$)",
  approximately:
    "\\b(?:about|around|approx\\w*|roughly|up to|at least|at most|more than|less than|over|under|below|above|some|max(?:imum)?|min(?:imum)?|per|each|every)\\b",
  currencies: [
    ["us\\$|usd|(?<![a-z])\\$", "USD"],
    ["eur|€|euros?", "EUR"],
    ["gbp|£", "GBP"],
    ["jpy|¥|yen", "JPY"],
    ["cny|rmb", "CNY"],
    ["twd|nt\\$|ntd", "TWD"],
    ["cad", "CAD"],
    ["aud", "AUD"],
    ["chf", "CHF"],
    ["rub|roubles?|rubles?", "RUB"],
  ],
  units: [
    ["cartons?|ctns?|boxes|box|cases?", "carton"],
    ["pieces?|pcs|pc|units?|sets?", "piece"],
    ["packs?|packets?", "pack"],
    ["pallets?|plts?|skids?", "pallet"],
    ["containers?", "container"],
    ["positions?|pos|pins?", "position"],
    ["people|persons?|participants?|attendees|guests|seats", "person"],
    ["rolls?", "roll"],
    ["copies|copy", "copy"],
    ["drums?|barrels?", "drum"],
    ["bags?", "bag"],
    ["samples?", "sample"],
    ["kgs?|kilos?|kilograms?", "kg"],
    ["tons?|tonnes?|mt|t", "ton"],
    ["mm", "mm"],
    ["cm", "cm"],
    ["meters?|metres?", "metre"],
    ["litres?|liters?", "litre"],
    ["hz", "Hz"],
    ["volts?|v", "V"],
    ["kw", "kW"],
    ["%|percent|per cent", "%"],
  ],
  versions: "\\b(?:v|ver|version|rev|revision|release|firmware|build|fw)\\.? ?",
  placeLabels: [
    ["\\b(?:port of loading|pol|loading port|fob|from port|sail(?:s|ing)? from|load(?:s|ed|ing)? at)\\b", "loading"],
    [
      "\\b(?:port of discharge|pod|sail(?:s|ing)? (?:to|for)|bound for|unload(?:ed|ing)? at|arriv(?:es|ing|al) at|discharge port|destination(?: port)?|port of destination|cif|cfr|dap|ddp|cpt|cip)\\b",
      "discharge",
    ],
    ["\\b(?:deliver(?:y|ed)? (?:address|to)|ship(?:ping)? (?:address|to))\\b", "delivery"],
  ],
  placesBefore: [],
  dateLabels: [
    [
      "\\b(?:etd|sailing(?: date)?|sails|due to sail|departs|departure(?: date)?|departing|(?:vessel|ship|boat|steamer|container) (?:leaves|leaving))\\b",
      "departure",
    ],
    ["\\b(?:eta|arrival(?: date)?)\\b", "arrival"],
    ["\\b(?:shipping|shipment|dispatch) date\\b", "shipment"],
    ["\\b(?:inspection|inspector)\\b(?! (?:report|fee|cost|result|certificate|of))", "inspection"],
    ["\\bdelivery date\\b", "delivery"],
    [
      "\\b(?:cut-?off|cut-?over|go-?live|kick-?off|launch|moving|move|inspection|loading|installation|opening|event|meeting|handover|start|closing|completion|publication|collection|pick-?up) (?:date|day)\\b",
      "",
    ],
    [
      "\\b(?:(?:factory|site|plant|guided|press) (?:tour|visit)|workshop|webinar|seminar|conference|trade (?:fair|show)|exhibition|ceremony|rehearsal|photo ?shoot|hearing|gala|wedding|concert|festival|open (?:day|house)|agm|annual general meeting|board meeting|set-?up day|recital|premiere|graduation|private view)\\b",
      "",
    ],
    ["\\bgo-?live\\b(?! date)", "go-live"],
    ["\\bcut-?off\\b(?! date)", "cut-off"],
  ],
  facts,
  whichHolds:
    "\\bwhich (?:(?:one|figure|date|day|number|value|port|quantity|amount|price|of (?:the two|them|these)|version|address|time)s? )?(?:is|are|should|do|shall|holds|applies|counts)\\b[^?]{0,30}(?:right|correct|valid|final|true|use|go (?:by|with)|follow|believe|trust|holds?|appl(?:y|ies))|\\bwhich (?:(?:one|figure|date|day|number|value|port|quantity|amount|price|version|address)(?: of (?:the two|these|them))?|of (?:the two|these|them)) (?:is|should|do|shall|holds|applies|counts)\\b(?![^?]{0,24}(?:better|best|easier|easiest|prefer|convenient|suit|suitable|good|cheaper|faster|free|your))[^?]{0,30}\\?|\\b(?:do|does|did)(?: not|n't) (?:match|agree|tally|add up|correspond)|\\bdiscrepanc|\\bmismatch|\\bcontradict|\\binconsisten",
  states: "\\b(?:says?|states?|shows?|reads?|gives?|lists?|names?|mentions?|indicates?|has|had|said|stated|showed|put)\\b",
};
