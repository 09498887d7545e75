/** English dates, American and British. Patterns: see engine/time/dateTables.ts. */
import type { DateTables } from "../../engine/languagePack.ts";

export const dates: DateTables = {
  fragments: {
    the: "(?:the )?",
    leadTime:
      "(?:delivery|lead|production|manufacturing|turnaround|turn-around|processing|fulfilment|fulfillment|dispatch|sampling|tooling) (?:lead )?(?:times?|periods?)|lead-times?|leadtimes?|turnaround|l/t",
    leadTimeLink:
      "is|are|was|of|will be|would be|should be|remains|stays|takes|at|about|around|approximately|approx\\.?|roughly|normally|usually|typically|currently|now|still|up to|within|between|from|minimum|min\\.?|maximum|max\\.?|estimated at|quoted as|stated as|given as|says|reads|the|a|to be|here|there",
    anyWeekday: "(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\.?",
    counted:
      "of|inch(?:es)?|cups?|seconds?|secs?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?|pages?|pcs|pieces?|parts?|mile|price|bath|th|full|empty|done|complete|scale|time|turns?|threads?|bolts?|shares?|acres?|in|mm|cm|kg|lbs?|oz|x|points?",
    /** "On 20 July, 25 boxes": a number of things, no year. */
    notCounted: "(?! (?:of |more |new |old )?(?:(?!was|is|this|has|does|its|us|as)[a-z]{1,14}s|of|pcs|people|kg|mm|cm|m|t)(?![a-z]))",
    /** "Monday after 3", "Friday before you leave": no date follows. */
    notBesideDate:
      "(?! (?:\\d{1,2}(?![\\d/]|st|nd|rd|th| (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))|noon|lunch|work|that|then|you|we|all|it|i|they|he|she|our|my|your|his|her|their)(?![a-z]))",
    /** What a supply term counts from. */
    event:
      "(?:deposit|(?:pre-?|down[ -]|re-?)?payment|advance|order|p\\.?o\\.?|confirmation|approval|receipt|signature|signing|sign-off|go-ahead|artwork|proofs?|samples?|funds|money|balance|l/c|lc|contract|agreement|inspection|delivery|arrival|clearance|acceptance|completion|installation|commissioning|drawings?|specs?|documents?|files?|paperwork|goods|parts|materials?)",
    /** A word between an event and the term that counts from it; a date there would be what it counts from. */
    betweenWord: "(?!(?:until|till|by|for|today|tomorrow|tonight|{anyWeekday})(?![a-z]))[a-z'-]{1,14}",
    eventHappens:
      "(?:pay|pays|paid|confirm|confirms|confirmed|approve|approves|approved|sign|signs|signed|receive|receives|received|receiving|arrives?|arrived|clears?|cleared|lands?|landed|is in|are in|is here|are here|comes? in|placing|signing|approving|confirming|paying)",
    beforeLast: "penultimate|second[ -](?:to )?last|second[ -]to[ -]last|next[ -]to[ -]last|last but one",
    thirdLast: "third[ -](?:to )?last|third[ -](?:to|from)[ -](?:the )?last|last but two",
    ofPeriod: "{in}(?:{month}(?:,? (?:of )?{year})?|{which} month|{year}|{whichYear})",
    prepositionNext:
      "(?= ?(?:$|[.,;:!?()\\n]| (?:at|in|or|and|to|for|if|by|from|is|are|am|was|were|be|both|does|do|did|has|have|had|works?|suits?|fits?|looks?|sounds?|stands?|remains?|gets?|needs?|comes?|goes|seems|marks?|would|we|i|you|our|my|your|their|not|just|only|either|too|again|since|unless|ideally|maybe|perhaps|sharp|onwards?|inclusive|with|so|but|because|please|thanks|as|before|after|noon|morning|afternoon|evening|latest|via|then|also|will|due|deadline|until|till|through|around|about|that|it|this|they|he|she|when|instead|per|works|should|can|could|shall|might|without|give|tops|come|rain|depending|assuming|provided|hopefully|probably|definitely|guaranteed|arrived|came|went|landed|reached|left|shipped|who|while|though|although|however|pending|barring|where|which|once|here|there|cob|eod|eob|close|end|touch|first|lunchtime|between|arvo|under|into|over|in|on|off|up|out|back|they'll|-)(?![a-z])))",
    of: "(?:,? of (?:the )?|,? in (?:the )?|, ?| )",
    /** Names of days as they are written; for `titles`. */
    capitalDay:
      "(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Today|Tomorrow|Yesterday|January|February|March|April|May|June|July|August|September|October|November|December|Christmas|Easter|Halloween|Black Friday|Q[1-4])",
    capital: "[A-Z][A-Za-z'’-]{1,18}",
    /** What follows the name of a day in a firm, a shop or a paper. */
    firm: "(?:Media|Labs?|Studios?|Group|Club|Kitchen|Café|Cafe|Records|Motors|Properties|Press|Post|People|Magazine|Gazette|Tribune|Herald|Brewing|Brewery|Works|Designs?|Systems|Solutions|Software|Technolog(?:y|ies)|Tech|Consulting|Consultants|Partners|Holdings|Capital|Ventures|Logistics|Trading|Industries|Enterprises|Foods|Bakery|Bakers|Books|Bookshop|Coffee|Collective|Agency|Creative|Interiors|Apparel|Clothing|Cosmetics|Skincare|Florists?|Flowers|Films|Pictures|Productions|Theatre|Gallery|Inn|Hotels?|Lounge|Diner|Grill|Pizza|Burgers?|Tea|Teas|Wines|Brands|Company|Co|Inc|Ltd|LLC|GmbH|Sons|Daughters|Brothers|Bros|Associates|Architects|Travel|Insurance|Cycles|Bikes|Toys|Games|Music|Radio|Pharma|Energy|Foundation|Institute|Gardens?|Harbou?r|Island|Creek|Valley|Show|Players|Choir|Orchestra|Quartet|Trio)",
    /** Words of a date that may stand with capitals in quotation marks: a headline of them is a date all the same. */
    capitalTime:
      "(?:(?:Mon|Tue|Tues|Wed|Wednes|Thu|Thurs|Fri|Sat|Satur|Sun)(?:day)?|Today|Tomorrow|Yesterday|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|January|February|March|April|June|July|August|September|October|November|December|Morning|Afternoon|Evening|Noon|Night|Midnight|EOD|COB|EOB|AM|PM|End|Close|Business|Day|Week|Month|Quarter|Year|Latest|Early|Late|Mid|Next|This|Last|First|Thing|Deadline|Due|Q[1-4]|W[0-9]{1,2})",
    to: "(?: ?(?:-|~|\\.\\.) ?| (?:to|thru|through|till?|until|untill|up to)(?: the)? )",
    sep: "(?:[ .,/-]| of |, ?|\\. ?)",
    oclock: "(?: ?(?:o'?clock|hrs|h)(?! ?\\d))",
    ampm: "(?: ?(?:a\\.?m?\\.?|p\\.?m?\\.?))",
    zone: "(?: ?(?:(?:utc|gmt|est|edt|cst|cdt|mst|mdt|pst|pdt|pt|et|ct|mt|bst|cet|cest|eet|eest|wet|west|jst|kst|ist|hkt|sgt|msk|aest|aedt|acst|acdt|awst|nzst|nzdt|sast|gst|brt|art|akst|hst|ast|wib|pht|myt)(?:[+-]\\d{1,2})?|(?:(?:uk|us|eu|eastern|central|pacific|mountain|london|berlin|paris|tokyo|sydney|singapore|beijing|china|hong kong|moscow|dubai|new york|local|your|our|my|their) )(?:standard |daylight |local )?time|eastern|pacific))?",
    in: "(?: (?:in|of|for|from|during))?(?: the)? ",
    workdays: "(?:work|working|business|office|banking|trading)[ -]days?",
  },
  words: {
    weekday: [
      ["monday|mon\\.?|munday|modnay|monady|mondy|moday", 1],
      ["tuesday|tues?\\.?|teusday|tusday|tuseday|tuesdy|tueday|tuedsay|thuesday", 2],
      [
        "wednesday|wednes|weds?\\.?|wensday|wendsday|wedensday|wednsday|wednessday|wedneday|wednesdy|wednesay|wenesday|wensday|wednseday|wendesday",
        3,
      ],
      ["thursday|thurs\\.?|thur\\.?|thu\\.?|thrusday|thurday|thursdy|thursay|thirsday|thusday|thrsday|tursday|thursady|thuresday", 4],
      ["friday|fri\\.?|firday|fridy|fiday|friaday|fridya|frieday|frday", 5],
      ["saturday|sat\\.?|saterday|satuday|saturdy|satruday|satureday", 6],
      ["sunday|sun\\.?|sundy|suday|sunady", 7],
    ],
    month: [
      ["january|januray|janurary|janaury|janury|jan\\.?", 1],
      ["february|febuary|febraury|feburary|febrary|febuaray|feb\\.?", 2],
      ["march|mar\\.?", 3],
      ["april|apirl|arpil|aprill|apr\\.?", 4],
      ["may", 5],
      ["june|jun\\.?", 6],
      ["july|jul\\.?", 7],
      ["august|augst|agust|augus|auguest|aug\\.?", 8],
      ["september|setember|septmber|septemeber|sepember|spetember|septembre|sept\\.?|sep\\.?", 9],
      ["october|ocotber|octobre|ocober|octber|otober|oct\\.?", 10],
      ["november|novmber|novemeber|novembre|novermber|nov\\.?", 11],
      ["december|decmber|decemeber|decembre|decemebr|deccember|dec\\.?", 12],
    ],
    which: [
      ["the (?:(?:one|week|weekend|month|quarter|year) )?after next|(?:after|following) the next", 2],
      ["(?:the )?(?:next|following|(?:this )?coming|(?:this )?upcoming|forthcoming|subsequent)", 1],
      ["(?:the )?(?:last|previous|past|preceding|prior)", -1],
      ["(?:the )?(?:this|current|present)(?: (?:very|same|current))?", 0],
    ],
    whichYear: [
      ["next year(?:'s)?|(?:the )?(?:following|coming) year(?:'s)?", 1],
      ["(?:last|previous|past|prior) year(?:'s)?", -1],
      ["this year(?:'s)?|(?:the )?(?:current|same) year(?:'s)?", 0],
    ],
    unit: [
      ["minutes?|mins?|seconds?|secs?", "minute"],
      ["hours?|hrs?", "hour"],
      ["(?:work|working|business|office|banking|trading)[ -]days?|bds?|workdays?|weekdays?", "workingDay"],
      ["calendar[ -]days?", "calendarDay"],
      ["days?", "day"],
      ["(?:work|working|business)[ -]?weeks?", "workingWeek"],
      ["weekends?", "weekend"],
      ["weeks?|wks?", "week"],
      ["months?|mths?", "month"],
      ["quarters?|qtrs?", "quarter"],
      ["half[ -]years?", "halfYear"],
      ["(?:fiscal|financial) years?", "fiscalYear"],
      ["years?|yrs?", "year"],
      ["decades?", "decade"],
    ],
    relativeDay: [
      ["(?:the )?day after tomorrow|overmorrow", 2],
      [
        "tomorrow|tommorow|tommorrow|tomorow|tomorrrow|tomorro|tommorw|tomorrw|tomrrow|tomorow|tomoro|tomoz|tmrw?|tmrrw|tmw|tmr|2moro|2morrow|2mrw|2mro",
        1,
      ],
      ["today|todays|to-day|tday|2day", 0],
      ["(?:the )?day before yesterday", -2],
      ["yesterday|yday", -1],
    ],
    part: [
      ["early|earlier|beginning|start", "early"],
      ["mid|middle", "middle"],
      ["late|later", "late"],
      ["end", "end"],
    ],
    dayPart: [
      ["a\\.?m?\\.?", "am"],
      ["p\\.?m?\\.?", "pm"],
      ["(?:early |late |mid[ -]?)?morning(?: hours)?|first thing(?: in the morning)?", "am"],
      ["(?:early |late |mid[ -]?)?afternoon|arvo|after lunch", "pm"],
      ["(?:early |late )?evening", "pm"],
      ["noon|midday|lunch(?:[ -]?time)?", "noon 12:00"],
      ["midnight", "night 23:59"],
      ["(?:early |late )?night", "night"],
    ],
    holiday: [
      ["christmas eve|xmas eve", "christmasEve"],
      ["christmas(?: day)?|xmas(?: day)?", "christmas"],
      ["boxing day", "boxingDay"],
      ["(?:chinese|lunar) new year's eve", "lunarNewYearsEve"],
      ["(?:chinese|lunar) new year|cny|spring festival|lny", "lunarNewYear"],
      ["new year'?s'? eve|nye", "newYearsEve"],
      ["new year(?:'?s'?)?(?: day)?", "newYear"],
      ["mid-?autumn(?: festival)?", "midAutumn"],
      ["dragon boat(?: festival)?", "dragonBoat"],
      ["lantern festival", "lanternFestival"],
      ["good friday", "goodFriday"],
      ["easter monday", "easterMonday"],
      ["easter(?: sunday)?", "easter"],
      ["thanksgiving(?: day)?", "thanksgiving"],
      ["black friday", "blackFriday"],
      ["independence day", "independenceDay"],
      ["halloween", "halloween"],
      ["valentine'?s'?(?: day)?", "valentines"],
      ["mother'?s'? day", "mothersDay"],
      ["father'?s'? day", "fathersDay"],
      ["labou?r day", "usLaborDay"],
      ["may day", "labourDay"],
      ["memorial day", "memorialDay"],
      ["veterans'? day", "veteransDay"],
      ["singles'? day|double eleven", "singles"],
      ["martin luther king(?: jr\\.?)?(?: day)?|mlk day", "martinLutherKing"],
      ["president'?s'? day", "presidentsDay"],
      ["april fools?'?(?: day)?", "aprilFools"],
      ["st\\.? patrick'?s'?(?: day)?", "stPatrick"],
      ["earth day", "earthDay"],
      ["golden week", "goldenWeek"],
      ["obon", "obon"],
    ],
    era: [],
  },
  numbers: {
    cardinals: [
      ["(?:a )?couple(?: of)?", 2],
      ["(?:a )?few|several", 3],
      ["an?|one", 1],
      ["two", 2],
      ["three", 3],
      ["fourteen", 14],
      ["four", 4],
      ["fifteen", 15],
      ["five", 5],
      ["sixteen", 16],
      ["sixty", 60],
      ["six", 6],
      ["seventeen", 17],
      ["seventy", 70],
      ["seven", 7],
      ["eighteen", 18],
      ["eighty", 80],
      ["eight", 8],
      ["nineteen", 19],
      ["ninety", 90],
      ["nine", 9],
      ["ten", 10],
      ["eleven", 11],
      ["twelve", 12],
      ["thirteen", 13],
      ["twenty", 20],
      ["thirty", 30],
      ["forty|fourty", 40],
      ["fifty", 50],
    ],
    multipliers: [
      ["thousand(?: and)?", 1000],
      ["hundred(?: and)?", 100],
      ["dozen", 12],
    ],
    ordinals: [
      ["first", 1],
      ["second", 2],
      ["third", 3],
      ["fourth", 4],
      ["fifth", 5],
      ["sixth", 6],
      ["seventh", 7],
      ["eighth", 8],
      ["ninth", 9],
      ["tenth", 10],
      ["eleventh", 11],
      ["twelfth|twelveth", 12],
      ["thirteenth", 13],
      ["fourteenth", 14],
      ["fifteenth", 15],
      ["sixteenth", 16],
      ["seventeenth", 17],
      ["eighteenth", 18],
      ["nineteenth", 19],
      ["twentieth", 20],
      ["thirtieth", 30],
    ],
    between: "[ -]",
    ordinalSuffix: " ?(?:st|nd|rd|th)",
    last: "last|final",
  },
  phrases: [
    // ---- Not dates --------------------------------------------------------------------------
    // What comes again and again has no date: "Tuesdays at 9", "every other Friday", "any weekend".
    {
      match:
        "(?:mon|tues|wednes|thurs|fri|satur|sun)days|weekends|(?:any|every|each)(?: other| second)? (?:{weekday}|weekend|day|week|month|quarter|year)",
      means: "nothing",
    },
    { match: "(?:{count} ){unit} (?:or (?:more|less|longer)|at (?:least|most))", means: "nothing" },
    // "It always rains on a Monday", "we normally close on Friday".
    {
      match:
        "on an? (?:{weekday}|weekend|weekday)(?! (?:in|of|after|before|next|this|that|\\d))|(?:usually|normally|generally|typically|always|as a rule|tend to|traditionally|regularly)(?:,? (?!but|and|so|because|or|if|next|this|we'll|will)[a-z']{1,12}){0,4} on (?:an? )?{weekday}(?: (?:morning|afternoon|evening|night))?(?:(?: and|,| or)(?: on)? {weekday2})?(?! (?:this|next|\\d|the \\d))",
      means: "nothing",
    },
    // "Open Tuesday to Sunday", "deliveries run Monday through Saturday": hours of a house.
    {
      match:
        "(?:open|opens|opening hours|opening times|business hours|office hours|operates?|operating|staffed|manned|answered|runs?|hours)(?: are| is|:)?(?: (?:from|every|between))? (?:mon(?:day)?|tue(?:s(?:day)?)?)\\.?{to}(?:fri(?:day)?|sat(?:urday)?|sun(?:day)?)(?![a-z])(?!,? (?:this|next|of|the week|\\d{1,2}(?:st|nd|rd|th)?(?: [a-z]|/)|only this))",
      means: "nothing",
    },
    // "Yesterday's technology", "here today, gone tomorrow".
    {
      match:
        "(?:today|yesterday|tomorrow)'?s (?:(?:fast|modern|competitive|digital|global|young|business|business)[a-z-]{0,8} )?(?:markets?|world|economy|economies|climate|technolog(?:y|ies)|standards|leaders|youth|customers|consumers|society|generations?|talents?|environment|landscape|heroes|problems|challenges|money|age|workplace|workforce|buyers|engineers)(?![a-z])|(?:no|like there's no|as if there was no|as if there were no) tomorrow|tomorrow (?:never|is another day|is a new day)|here today,? (?:and )?gone tomorrow|born yesterday|(?:a|the) better tomorrow|(?:of|for) tomorrow's|yesterday's news|(?:news|leaders|technology|workplace|factory|office) of tomorrow",
      means: "nothing",
    },
    {
      match: "{weekday} (?:feeling|vibes?|blues|mood|motivation|driver|best|roast|lunch club|market|league|papers?)(?![a-z])",
      means: "nothing",
    },
    {
      match:
        "(?:merry|happy|lovely|peaceful|blessed|wonderful|great|good|grand|guid|joyful|belated|jolly|cosy|cozy|relaxing|safe)(?: belated| and peaceful| and happy)? {holiday}(?:(?: and| or|,)(?: an?)?(?: (?:happy|good|great|guid|prosperous|healthy|peaceful|successful|merry))? {holiday})?",
      means: "nothing",
    },
    // "Ranked 3rd in", "the corner of 5th and Main".
    {
      match:
        "(?:came|come|comes|finish|finished|ranks?|ranked|placed|seeded)(?: in)? (?:the )?(?=\\d){day}(?<=st|nd|rd|th)|(?:corner|junction|intersection) of (?=\\d){day}(?:(?: and|,| &) {day2}(?<=\\d(?:st|nd|rd|th)))?|\\d{1,3}(?:st|nd|rd|th) (?:street|st|avenue|ave|floor|fl|century|anniversary|birthday|parallel|row|party|place|grade|edition|round|time|attempt|line|generation)(?![a-z])",
      means: "nothing",
    },
    // "The sort code is 20-11-26".
    {
      match:
        "(?:code|number|id|pin|iban|reference|ref\\.?|key|password|combination)(?: is| was| are|:| =| reads| starts with| begins with){1,2} [a-z]{0,3}-?\\d{1,6}(?:[-./ ]\\d{1,6}){1,4}(?![-./]?\\d)",
      means: "nothing",
    },
    // "The glue sets in 24 hours", "orders placed before noon leave the same day": true of any day.
    {
      match:
        "(?:sets?|dries|dry|cures?|hardens?|recharges?|charges?|heats up|cools down|cools?|decays?|dissolves?|wears out|pays for itself|pays off|ferments?|matures?|degrades?|biodegrades|boils?|bakes?)(?: fully| completely| itself| again)? (?:in|within)(?: about| around| roughly| under| just)? {count}(?: ?(?:-|to|or) ?{count2})? {unit}|(?:orders?|parcels?|requests?|bookings?|payments?|enquiries)(?: that are| which are)?(?: placed| received| made| in| booked| sent)? (?:before|by|until|up to|after) (?:noon|midday|lunch(?:time)?|{hour}(?::{minute})? ?{dayPart}|{hour}:{minute})[^.!?\\n]{0,40}(?:(?:on )?the (?:same|next|following) (?:working |business )?day|same[ -]day|next[ -]day)",
      means: "nothing",
    },
    {
      match:
        "(?:all )?in a day's work|a day's (?:work|notice|drive|walk|march)|{weekday} (?:trading|opening) (?:rules?|laws?|hours|act)|(?:dates|dated|dating)(?: back)? (?:from|to) {year}(?! ?[-/.] ?\\d)",
      means: "nothing",
    },
    // "How much would it be for March?": what is asked for, not when the answer is due.
    {
      match:
        "(?:how much|what(?:'s| is| was| would| will| are| does| do| did))(?: (?:is|was|are|would|will|do|does|did|it|that|this|they|we|you|the|your|our|a|an|price|prices|cost|costs|rate|rates|rent|fee|fees|total|charge|charges|quote|quotation|be|come|run|pay|owe|to|per|night|room|unit|pallet)){1,9} (?:for|in|to) (?:(?:next |this )?{month}|{which} (?:month|year|quarter|season))(?=[^.!?\\n]{0,30}\\?)",
      means: "nothing",
    },
    // "A contract of 24 months", "built in 1998".
    {
      match:
        "(?:built|constructed|founded|established|incorporated|made|manufactured|born|est\\.?|dating from|model year|class of|vintage) (?:in )?{year}(?! ?[-/.]? ?\\d)",
      means: "nothing",
    },
    // "A week later than planned".
    { match: "{count} {unit} (?:later|earlier|sooner|longer|more|less|ahead|behind) (?:than|schedule)", means: "nothing" },
    // "One day later, on 1 May": the day behind it is meant.
    { match: "(?:{count} ){unit} (?:later|earlier|sooner), (?:on|namely)", means: "nothing" },
    { match: "(?:long|holiday) weekend,", means: "nothing" },
    {
      match: "(?:for|on|in|like) an? (?:(?!next|this|last)[a-z]{3,9} ){0,2}weekend(?! (?:in|of|after|before|next|this|that|\\d))",
      means: "nothing",
    },
    // "Three of the ten were cracked."
    {
      match:
        "(?:of|all|only|just|other|remaining) the (?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty)(?![a-z-])",
      means: "nothing",
    },
    // ---- Public holidays of one country ------------------------------------------------------
    { match: "australia day", means: "date", set: { month: 1, day: 26 } },
    { match: "waitangi day", means: "date", set: { month: 2, day: 6 } },
    { match: "anzac day", means: "date", set: { month: 4, day: 25 } },
    { match: "juneteenth", means: "date", set: { month: 6, day: 19 } },
    { match: "canada day", means: "date", set: { month: 7, day: 1 } },
    { match: "bastille day", means: "date", set: { month: 7, day: 14 } },
    { match: "(?:remembrance|armistice) day", means: "date", set: { month: 11, day: 11 } },
    { match: "(?:the )?early may bank holiday(?: monday)?", means: "nthOf", set: { nth: 1, weekday: 1, month: 5 } },
    { match: "(?:the )?(?:spring|late may) bank holiday(?: monday)?", means: "nthOf", set: { nth: -1, weekday: 1, month: 5 } },
    { match: "(?:the )?(?:august|summer|late august) bank holiday(?: monday)?", means: "nthOf", set: { nth: -1, weekday: 1, month: 8 } },
    { match: "(?:the )?october bank holiday(?: monday)?", means: "nthOf", set: { nth: -1, weekday: 1, month: 10 } },
    { match: "march (?:on|into|forward|ahead|over|out|along)(?! \\d| the \\d)", means: "nothing" },
    {
      match:
        "(?!nov[-/]?\\d)(?:ext|extension|tel|phone|fax|fon|no|nr|ref|po|p\\.o|item|part|model|version|ver|v|rev|section|clause|article|page|lot|room|theatre|theater|ward|bed|unit|drawing|dwg|doc|form|sheet|order|invoice|sku|size|pallet|gate|bay|box|rack|row|aisle|bus|tram|platform|seat|locker|door|dock|hall|stand|booth|berth|hangar|channel|ticket|account|case|claim|policy|permit|licen[cs]e|certificate|batch|serial|cat|catalogue|job|tender|para|paragraph|annex|appendix|chapter|exhibit|schedule|rule|regulation|directive|standard|din|iso|iec|bs|en|astm|ansi|type|class|apartment|highway|route|junction|note|uk|eu|us|python|node|java|php|socket|spanner|wrench|drill|bolt|washer|nut|screw|thread|hose|pipe|fitting|adapter|carton|slot|suite|apt|flat|table|fig|figure|step|build|release)s?\\.?:? ?#?(?:no\\.? ?)?[a-z]{0,3}[-/]?\\d[\\d./-]{0,20}(?! (?:jan|feb|mar|apr|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}(?![a-z]))",
      means: "nothing",
    },
    {
      match:
        "\\d{1,5}[./,-]\\d{1,4} ?(?:%|kg|g|mm|cm|m|km|pcs|units?|inch(?:es)?|ft|lbs?|oz|usd|eur|rmb|cny|gbp|hz|kw|mb|gb|ml|l|sqm|points?|stars?|kilograms?|dollars?|euros?|x|bar|psi|of)(?![a-z])",
      means: "nothing",
    },
    // "Firmware 3.11.2, not 3.10.12", "update from v10.12 to 11.2".
    {
      match:
        "(?:firmware|software|versions?|ver\\.?|releases?|build|driver|patch|hotfix|kernel|sdk|app|android|ios|macos|windows|autocad|solidworks|excel)(?: versions?| from| to){0,2} (?:v\\.? ?)?\\d{1,4}(?:\\.\\d{1,4}){0,3}(?:(?:,? (?:and|or|not|to|from|instead of|rather than|but)| ?->|,)(?: from| to| not)? (?:v\\.? ?)?\\d{1,4}(?:\\.\\d{1,4}){1,3}){0,3}(?![-/\\d])",
      means: "nothing",
    },
    // Rules of a house: "refunds are processed within 5 days", "Saturday deliveries cost extra", "our fiscal year ends in March".
    {
      match:
        "(?:tickets|refunds|complaints|claims|returns|orders|enquiries|inquiries|requests|emails|e-mails|calls|applications|parcels|payments|deposits|questions|messages)(?: [a-z]{2,10})? are (?:usually |normally |generally |typically |always )?(?:answered|processed|handled|shipped|dispatched|refunded|acknowledged|resolved|reviewed|paid|settled|returned|credited)(?: back)? (?:within|in) (?:(?:about|around|under|max\\.?|maximum|at most) )?{count}(?: ?(?:-|to|or) ?{count2})? {unit}|(?:hotline|help ?desk|support|service|team|call centre|call center) (?:usually |normally |always )?(?:responds|answers|replies|reacts) (?:within|in) {count}(?: ?(?:-|to|or) ?{count2})? {unit}",
      means: "nothing",
    },
    {
      match:
        "(?:saturday|sunday|weekend|bank holiday) (?:deliver(?:y|ies)|openings?|rates?|surcharges?|supplements?|shifts? premium|service costs|work is paid)(?! (?:(?:is|was|will be) (?:booked|confirmed|cancelled|late|moved|fine|ok)|this|next|at|from|by|to us|on)(?![a-z]))|(?:weekly|fortnightly|monthly|bi-?weekly|regular|usual|recurring|standing) {weekday}|{weekday} (?:is|are) (?:always|usually|normally|generally|never|traditionally|typically)|{weekday} (?:bulletin|newsletter|column|supplement) (?:goes|is sent|appears)|(?:the )?{weekday} (?:call|meeting|stand-?up) is (?:a fixture|weekly|recurring)",
      means: "nothing",
    },
    {
      match:
        "(?:fiscal|financial|tax|business|accounting) year (?:runs?|ends?|starts?|begins?|is|closes|goes)(?: from| in| on| at the end of| with)? (?:the end of )?{month}(?: ?(?:to|through|until|till|-) ?{month2})?(?! \\d)|(?:week|day|month|module|lesson) {count} of (?:the|our|your|this) (?:course|training|programme|program|workshop|trial|contract|project|seminar|class|diet|plan)|(?:don't|do not|never|not|no|nobody|please avoid)(?: [a-z]{2,10}){1,4} (?:before|after) {hour}(?::{minute})? ?{dayPart}",
      means: "nothing",
    },
    // The name of the day itself: "our week starts on Monday", "Thursday is misspelt".
    {
      match:
        '(?:week|calendar|diary|planner|widget)(?: [a-z]{2,10})? (?:starts?|begins?|ends?) (?:on|with) (?:a )?{weekday}|the words? "?(?:{weekday}|{month}|{relativeDay})|(?:{weekday}|{month}) is (?:misspelt|misspelled|spelt|spelled)|sort(?:ed)? by weekday:? {weekday}|{weekday}-to-{weekday2} (?!next|this)[a-z]{3,12}',
      means: "nothing",
    },
    // Ratings and proportions: "10/20 A", "a ratio of 1/10".
    {
      match:
        "an? \\d{1,2}/\\d{1,2}(?! ?(?:/|deadline|delivery|date|start|ship|meeting|call|due|launch))|\\d{1,4}(?:/\\d{1,4}){1,3} ?(?:[avw](?= ?(?:$|[,.;)\\n]))|amps?|volts?|watts?|va|kva|ohms?|hp|rpm|bpm|grit|dpi|gsm|micron|ply|core|way|pin)(?![a-z])",
      means: "nothing",
    },
    {
      match:
        "(?:ratio|scale|proportion|odds|chances?|score|scored|rating|rated|grade|fraction|mark|marks|aspect ratio|gear ratio|mix|mixed)(?: (?:(?!due|by|on|until|before|deadline)[a-z-]{1,14})){0,6}:? ?\\d{1,3}/\\d{1,3}(?!/)",
      means: "nothing",
    },
    {
      match:
        "\\d{1,2}/\\d{1,2} ?(?:-?inch )?(?:plywood|ply|taps?|tonnes?|elbows?|nipples?|couplings?|flanges?|screws?|nails?|bits?|drills?|bolts?|nuts?|spanners?|wrench(?:es)?|sockets?|timber|boards?|tubing|tubes?|pipes?|hoses?|fittings?|valves?|threads?|adapters?|rods?|rope|cable|washers?|studs?|plate|sheet|chain|drive|majority|vote|split|share|stake|finish|scale model|chance|capacity|cup|pint|gallon|tank|marks?|rating|score|stars|voters|respondents|people|users|customers|samples|units|beat|npt|bsp|combo|dentists|doctors|stage|time signature|bars?|machines|models|cases|votes)(?![a-z])",
      means: "nothing",
    },
    // People called May or June: "talk to June", "copy in April".
    {
      match:
        "(?:copy(?:ing)? in|loop(?:ing)? in|cc(?:'ing|ing)?|ask|thank|say (?:hello|hi|thanks) to|(?:talk|talked|speak|spoke|write|wrote|reply|replied|report|reports|listen|belongs?) to|(?:send|sent|give|gave|pass|passed|forward|forwarded|hand|handed) (?:it|this|that|them|these)(?: on| over)? to|love to|regards to) (?:june|may|april|august|jan|dec)(?:,? (?:and|or) (?:june|may|april|august|jan|dec))?(?! ?\\d)",
      means: "nothing",
    },
    // Brands and shows named after a day.
    {
      match:
        "(?:{weekday}|{month}|{holiday})(?:'s)? (?:[a-z]{2,12} )?(?:ltd|limited|inc|llc|gmbh|corp|plc|& co|& sons|coffee|cafe|café|bistro|bakery|books|records|brewery|brewing|magazine|gallery|boutique|hotel|clothing|apparel|foods|digital|landing page|project wants|newsletter template)(?![a-z])",
      means: "nothing",
    },
    { match: "q[1-4] (?:ltd|limited|inc|llc|gmbh|corp|plc)(?![a-z])", means: "nothing" },
    {
      match: "thank (?:god|goodness|heavens) it'?s {weekday}|tgif|(?:girl|man|good man) {weekday}|built in a day|ides of march",
      means: "nothing",
    },
    { match: "(?:need|needs|more|much|no|direct|full|enough|some|little|less|hot|bright|of) sun(?![a-z])", means: "nothing" },
    { match: "in \\d{1,2}(?:st|nd|rd|th)(?= ?(?:$|[.,;!?)\\n]))", means: "nothing" },
    // "The 1st and 2nd batches".
    {
      match:
        "(?=\\d|the \\d)(?:the )?{day}(?:,? and| or| &|,) (?:the )?{day2} (?:batch|floor|edition|version|round|phase|instal|shift|draft|reminder|payment|gear|option|item|point|line|unit|row|half|generation|attempt|time|place|lot|delivery|sample|order|page|section|stage|step|class|grade|prize|team|plant|site|machine|pallet|box|container|truck|load)[a-z]{0,8}",
      means: "nothing",
    },
    {
      match:
        '\\d{1,2}/\\d{1,2}(?:"|in)?(?:,? (?:and|or|to|&) |, )\\d{1,2}/\\d{1,2} ?(?:{counted}|valves?|fittings?|nuts?|thread|hose|pipe|drive|socket)(?![a-z])',
      means: "nothing",
    },
    // "2% within 10 days, net 30", "60 days end of month": terms of payment.
    { match: "\\d{1,2}(?:\\.\\d)? ?%(?: [a-z]{1,12}){0,6} (?:within|in) {count} (?:{unit})", means: "nothing" },
    { match: "\\d{1,3} days (?:from |after )?(?:end of (?:the )?month|eom|month end)|net {count}(?: days)?", means: "nothing" },
    {
      match:
        "(?:the )?{nth} (?:{weekday}|{unit}|{workdays}) (?:of|in) (?:each|every|any|a)(?: \\w{4,9})? (?:month|quarter|year|week)|(?:the )?{day} (?:day )?of (?:each|every|any) (?:month|quarter)",
      means: "nothing",
    },
    { match: "(?:mr|mrs|ms|miss|dr|prof)\\.? (?:{weekday}|{month})(?! \\d)", means: "nothing" },
    { match: "24[/x]7|50/50|9/11|{weekday}\\.(?:com|io|net)(?![a-z])", means: "nothing" },
    { match: "\\d/\\d\\d,? ?n(?:et)? ?/?\\d\\d|net \\d\\d(?: days)?,? \\d/\\d\\d", means: "nothing" },
    { match: "at the end of the day,? (?:it|it's|this|that|what|the|we all|all|everyone)(?![a-z])", means: "nothing" },
    // Office hours: "Monday to Friday, 9 to 5".
    {
      match:
        "(?:open |from )?mon(?:day)?\\.?{to}(?:fri|sat|sun)(?:day)?\\.?:?,? ?(?:from |between )?\\d{1,2}(?:[:.]\\d\\d)? ?(?:am|a\\.m\\.)?(?:{to}| and )\\d{1,2}",
      means: "nothing",
    },
    // Streets, papers, shows, adverts, laws that carry the name of a day or month.
    {
      match:
        "(?:{day} )?(?:{month}|{weekday}) (?:street|st(?=[.,]|$)|road|rd|avenue|ave|lane|drive|boulevard|blvd|square|crescent|court|hall|house|gardens?|close|terrace)(?:[.,])?(?![a-z])",
      means: "nothing",
    },
    {
      match:
        "(?:sunday|daily|financial|saturday|friday) (?:times|telegraph|mail|mirror|express|post|herald|observer|star|roast|school|league|best)|march madness",
      means: "nothing",
    },
    {
      match:
        "{weekday} (?:night|morning) (?:lights|live|fever|football)|father christmas|may day (?:calls?|speech(?:es)?|parades?|marches|rallies)|april fool'?s'? (?:jokes?|pranks?|hoax(?:es)?)",
      means: "nothing",
    },
    {
      match:
        "(?:black friday|cyber monday|{holiday}) (?:banners?|sales?|campaigns?|deals?|offers?|promos?|promotions?|ads?|adverts?|artwork|hampers?|cards?|gifts?|trees?|presents?|menus?|eggs?|lights?|decorations?|baubles?|ornaments?|wreaths?|wrapping|stockings?|crackers?|jumpers?|sweaters?|costumes?|puddings?|cakes?|biscuits?|cookies|chocolates?|bunny|bunnies|baskets?|range|collection|lines?|products?|merchandise|stock|catalogue|catalog|brochure|newsletter|party|parties|dinner|lunch|do|bonus|carols?|songs?|playlist|film|movie|music|pop-up|stand|stall|market|markets|theme|themed|edition|packaging|labels?|island|road|street|club|jingle|spirit|cheer|quiz|raffle|resolutions?)(?![a-z])",
      means: "nothing",
    },
    {
      match:
        "[qh][1-4] (?:models?|units?|bulbs?|engines?|series|chips?|cars?|suv|motors?|lamps?|sensors?|modules?|fuses?|sockets?|connectors?|valves?)(?![a-z])|sat[- ]nav|(?:hours|minutes|times|meals|coffees) in an? (?:day|week|month|year)|tomorrow problem",
      means: "nothing",
    },
    {
      match:
        "{weekday}(?:{to}{weekday2})? (?:prices?|rates?|tariffs?|customers|crowds?)|weekends? (?:prices?|rates?|tariffs?|surcharges?|customers|crowds?)|{weekday}-(?:morning|afternoon|evening|night) [a-z]{3,12}|(?:the )?{day},? (?:and|or|&) (?:the )?{day2} of (?:each|every|any) (?:month|quarter)",
      means: "nothing",
    },
    // What comes every week, and what is like such a day: "our Monday meetings", "a Friday thing".
    {
      match:
        "(?:our|your|their|his|her|my|these|those|regular|usual) {weekday} (?:meetings|calls|shifts|markets|runs|stand-?ups|sessions|classes|reviews|huddles|lunches|rounds|slots|catch-?ups|collections|services|drinks|briefings|rehearsals|tours)",
      means: "nothing",
    },
    {
      match: "(?:the|that|this|a) {weekday} (?:morning|afternoon|evening|night|lunchtime) (?:feeling|blues|rush|traffic|crowd|mood|queue)",
      means: "nothing",
    },
    {
      match:
        "(?:partner|employee|player|product|supplier|driver|man|woman|person|car|word|book|game|team|manager|salesman|salesperson|customer|brand|picture|photo|quote|dish|wine|beer|coffee|deal|tip|soup|flavou?r|cocktail|company|startup|hotel|restaurant|house|teacher|nurse|pupil|student|theme|topic|mistake|time|times|highlight|event|party|match|goal) of the (?:week|month|quarter|year)|the other {weekday}",
      means: "nothing",
    },
    { match: "same[- ]day (?:delivery|dispatch|despatch|shipping|service|courier|appointments?|collection)", means: "nothing" },
    { match: "(?:bed|ward|cabin|cell|pen|stall|cubicle)s? \\d{1,3}[/-]\\d{1,3}", means: "nothing" },
    { match: "(?:at |around )?the turn of the (?:year|month|century)", means: "nothing" },
    { match: "[0-9]{1,3}(?:/[0-9]{1,3}){2,4} ?%", means: "nothing" },
    { match: "an? {weekday} (?:person|thing|job|habit|ritual|regular|tradition|crowd|feeling|mood|problem)", means: "nothing" },
    { match: "good friday agreement", means: "nothing" },
    { match: "(?:casual|dress-down|manic|ruby|super|ash|maundy|fat|cyber) {weekday}", means: "nothing" },
    { match: "(?:spring|summer|autumn|fall|winter)(?: of)? {year}", means: "nothing" },
    {
      match:
        "(?:the )?last day (?:for|to|on which|that|is|was|will be)|(?<=(?<![a-z])(?:is|be|was|as|my|your|our|his|her|their) )(?:the )?last day",
      means: "nothing",
    },
    {
      match:
        "(?<=(?<![a-z])(?:she|he|it|they|we|i|you|who|just|has|had) )sat(?! \\d)|sat(?: (?:down|in|next to|there|with|nav|idle|on the|around|unused))|sun(?: ?(?:exposure|shade|protection|damage|proof|block|visor|blind|terrace|deck|dial|bed|burn|care|lotion|light|rise|set|is|was|screen|cream|tan|hat|glasses|flower|lounger)s?)|the sun|wed(?: (?:in|to|him|her))",
      means: "nothing",
    },
    {
      match:
        "day (?:by|to|after|in) day|day to day|these days|of the day|good (?:day|morning|afternoon|evening|night)|(?:have a|have an|happy) (?:\\w{1,12} )?(?:day|week|weekend|month|year|morning|evening|afternoon|monday|friday)",
      means: "nothing",
    },
    { match: "(?:second|third|fourth|fifth)(?:ly)?", means: "nothing" },
    // ---- Full dates -----------------------------------------------------------------------
    {
      match:
        "{month}{sep}{the}{day}(?:(?:,? ?of|,|\\.)? ?{year}|[-/]{year}|, ?{shortYear}(?![-:\\d]|,? (?:and|or|&|to) \\d|, \\d){notCounted}| '?{shortYear}(?![:\\d]| ?(?:am|pm|a\\.m|p\\.m|h)))?",
      means: "date",
    },
    {
      match:
        "{day}(?: ?(?:day )?of | ?[./-] ?| ?){month}(?:(?:,? ?of|[,./-])? ?{year}| of '?{shortYear}(?= ?(?:$|[.,;!?)\\n]))|[ ,/-]{1,2}'?{shortYear}(?![-:\\d]| ?(?:am|pm|a\\.m|p\\.m|h)){notCounted})?",
      means: "date",
    },
    { match: "the {day}(?: day)? of {month}(?:,? ?(?:of )?{year})?", means: "date" },
    {
      match: "{month}{sep}{the}{day}{to}{the}{day2}(?![/.:-]\\d)(?:(?:,? ?of|,)? ?{year}|, ?{shortYear}(?![-:\\d]){notCounted})?",
      means: "date",
    },
    { match: "(?:the )?{day}{to}(?:the )?{day2}(?: of(?: the)?)? ?[./-]? ?{month}(?:(?:,? ?of|,)? ?{year})?", means: "date" },
    {
      match: "{month}{sep}{the}{day}(?:,? and | or | & ){the}{day2}(?![:\\d]|[/.-]\\d| ?(?:am|pm|a\\.m|p\\.m))(?:,? {year})?",
      means: "date",
      set: { list: true },
    },
    {
      match: "(?:the )?{day}(?:,? and | or | & )(?:the )?{day2}(?: of(?: the)?)? {month}(?:,? {year})?",
      means: "date",
      set: { list: true },
    },
    // "24/25 November", "24, 25 and 26 November", "Nov 24, 25 or 26".
    { match: "(?=\\d){day} ?/ ?{day2} {month}(?:,? {year})?", means: "date", set: { list: true } },
    {
      match:
        "(?=\\d){day}(?=, (?:\\d{1,2}(?:st|nd|rd|th)?, ){0,3}(?:the )?\\d{1,2}(?:st|nd|rd|th)?,? (?:and|or|&) (?:the )?\\d{1,2}(?:st|nd|rd|th)? {month}(?![a-z]))",
      means: "date",
    },
    {
      match: "(?<={month}[ .]{1,2}(?:\\d{1,2}(?:st|nd|rd|th)?, ){1,3}){day}(?:,? and | or | & |, ){day2}(?![:\\d]| ?(?:am|pm|a\\.m|p\\.m))",
      means: "date",
      set: { list: true },
    },
    { match: "(?=\\d){day} (?:inst\\.?|instant)(?![a-z])", means: "date", set: { which: 0 } },
    { match: "(?=\\d){day} (?:prox\\.?|proximo)(?![a-z])", means: "date", set: { which: 1 } },
    { match: "(?=\\d){day} (?:ult\\.?|ultimo)(?![a-z])", means: "date", set: { which: -1 } },
    { match: "(?:{month} between) {day} and {day2}(?:,? {year})?", means: "date" },
    { match: "(?:{month} from|{month} between) {day}{to}{day2}(?:,? {year})?", means: "date" },
    { match: "{year}[ ,./-]{1,3}{month}(?:[ ./-]{1,2}{day}(?!\\d))?", means: "date" },
    { match: "(?:month of )?{month}{sep}(?:of )?{year}", means: "date" },
    { match: "{month} '{shortYear}", means: "date" },
    { match: "{month}/{month2}(?:(?:,? of|,)? ?{year})?", means: "date" },
    { match: "(?!(?:may|march) to ){month}{to}{month2}(?! ?\\d| the \\d)(?:,? (?:of )?{year})?", means: "date" },
    // "5.-6. December", "05DEC26".
    { match: "{day}\\. ?- ?{day2}\\. ?{month}(?:,? {year})?", means: "date" },
    { match: "(?=\\d{2}[a-z]{3}(?:\\d{2}){1,2}(?![\\da-z])){day}{month}(?:{year}|{shortYear})", means: "date" },
    { match: "(?:the )?month of {month}", means: "date" },
    {
      match: "{month},? (?:of )?{whichYear}|{month}(?= (?:in (?:a|one|two|three|\\d) year|(?:a|one|two|three|\\d{1,2}) years? ago))",
      means: "date",
    },
    // A bare month is often a name or a verb (June, May, March, Dec): it needs a word of time before it.
    {
      match:
        "(?<=(?<![a-z])(?:in|of|by|until|till|since|from|during|for|before|after|early|mid|late|end|through|thru|to|between|around|about|beginning|start|or|and|throughout|within|effective|delivery|shipment|month)[ -](?:the )?|[/:(] ?|\\d{4} )(?:{month})(?=$|[ .,;:!?)/\\n-])(?!(?<=(?:and|or|as|when|before|after|so|to|for|until|till|from) (?:may|march)) (?:i|we|you|he|she|it|they|be|have|not|also)(?![a-z]))",
      means: "date",
    },
    { match: "^{month}$|{month}(?=[ -]end)", means: "date" },
    { match: "(?!this may (?![\\d]|$))(?!the ){which} {month}(?:,? (?:the )?{day})?", means: "date", set: {} },
    { match: "{month}{day}(?:, ?{year})?", means: "date" },
    // ---- Bare digits -----------------------------------------------------------------------
    // 20261127 standing alone; with a word of numbering before it or anything at its sides it is a number.
    {
      match:
        "(?<![-/.]|(?:no|nr|number|order|invoice|ref|reference|id|po|job|lot|batch|serial|account|acct|ticket|case|code|art|part|item|sku)[.:# ]{1,3})(?=20[0-4]\\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])(?:$|[ ,;!?)\\n]|[.:](?![\\da-z]))){n1}{n2}{n3}",
      means: "numeric",
      set: { order: "yearMonthDay" },
    },
    { match: "{n1}(?: ?/ ?){n2}(?: ?/ ?|, ?){n3}(?!/?\\d)", means: "numeric", set: { order: "byCountry" } },
    { match: "{n1}-{n2}-{n3}(?!-?\\d)(?:t\\d[\\d:.]{1,12}z?)?", means: "numeric", set: { order: "byCountry" } },
    { match: "{n1}[.] ?{n2}[.] ?{n3}(?![.]?\\d)", means: "numeric", set: { order: "dayMonthYear" } },
    { match: "{year} {monthNumber} {day}(?! ?[\\d%])", means: "date" },
    { match: "(?=(?:19|20)\\d\\d){n1} ?[-/] ?{n2}(?! ?[-/.:]?\\d)", means: "numeric", set: { order: "yearMonth" } },
    { match: "(?=\\d{1,2} ?[-/] ?(?:19|20)\\d\\d){n1} ?[-/] ?{n2}(?![-/.:]?\\d)", means: "numeric", set: { order: "monthYear" } },
    {
      match: '{n1}/{n2}(?!"|[/.:,]?\\d|-\\d{1,2}(?![/\\d]))(?! ?(?:{counted})(?![a-z]))(?!%)',
      means: "numeric",
      set: { order: "byCountry" },
    },
    {
      match:
        "(?<=(?:(?:deadline|due|by|until|on|before|eta|etd)[ :(]|{anyWeekday},? \\(?) ?)(?=\\d\\d?\\.\\d\\d(?!\\d)){n1}\\.{n2}(?:\\.(?=[ )]))?(?![/.:,-]?\\d)(?! ?(?:{counted}|am|pm|a\\.m|p\\.m)(?![a-z]))(?!%)",
      means: "numeric",
      set: { order: "dayMonth" },
    },
    { match: "{which} {n1}/{n2}(?![/.:,]?\\d)(?! ?(?:{counted})(?![a-z]))", means: "numeric", set: { order: "byCountry" } },
    // "20.11.-22.11.", "20-22/11": ranges as they are written on the Continent.
    { match: "{day}\\.{monthNumber}\\. ?(?:-|to|until|till) ?{day2}\\.{monthNumber2}\\.(?:{year})?(?!\\d)", means: "date" },
    { match: "(?=\\d{1,2} ?- ?(?:1[3-9]|2\\d|3[01])/){day} ?- ?{day2}/{monthNumber}(?:/{year})?(?![/\\d.])", means: "date" },
    // ---- Days of the month ------------------------------------------------------------------
    { match: "the {day}(?:st|nd|rd|th)? (?:day )?(?:of|in) {which} month", means: "date" },
    { match: "{day}(?: day)? (?:of|in) {which} month", means: "date" },
    { match: "(?:the )?{day}(?: day)? of the month", means: "date" },
    { match: "(?<=between (?:the )?){day} and (?:the )?{day2} (?:of |in )?{which} month", means: "date" },
    { match: "{day}{to}{day2} (?:of |in )?{which} month", means: "date" },
    { match: "(?<!a )(?:the )?{day}(?<=\\d ?(?:st|nd|rd|th)){prepositionNext}", means: "date" },
    { match: "the {day}{prepositionNext}(?<!the first|the second|the third|the \\d|the \\d\\d)", means: "date" },
    {
      match:
        "{weekday},? (?:the )?{day}(?<=\\d ?(?:st|nd|rd|th)|[a-z])(?! ?(?:-|to|of the|of|through|until)? ?(?:{month}|[\\d/.:]|-(?! ?{anyWeekday})))(?! (?:week|day|quarter|month|half|time|of|thing))",
      means: "date",
    },
    { match: "{weekday} (?:the )?{day}(?<=[ ]\\d\\d?)(?=(?: ?- ?| (?:and|or|to|&|until|through) )(?:{anyWeekday}))", means: "date" },
    { match: "{weekday} {day}(?<=[ ]\\d\\d)(?= ?(?:$|[.,;!?)\\n](?!\\d)))", means: "date" },
    { match: "the {day}{to}(?:the )?{day2}{prepositionNext}", means: "date" },
    // ---- Weekdays ---------------------------------------------------------------------------
    { match: "{weekday}", means: "weekday" },
    // The coming Friday is the nearest one.
    { match: "(?:this |the )?(?:coming|upcoming) {weekday}", means: "weekday" },
    { match: "{which} {weekday}", means: "weekday" },
    { match: "the {weekday} (?:after(?: that)?|following)(?= ?(?:$|[.,;!?)\\n]))", means: "weekday", set: { isNextAfter: true } },
    { match: "(?:this|the) past {weekday}", means: "weekday", set: { past: true } },
    { match: "(?!last|final){nth} {weekday}(?! (?:of|in|from))", means: "nthOf" },
    { match: "(?:this|the) past {unit}", means: "period", set: { which: -1 } },
    { match: "{count} and (?:a )?half {unit}", means: "duration", set: { andHalf: true } },
    { match: "(?:an?|one) {unit} and (?:a )?half", means: "duration", set: { count: 1, andHalf: true } },
    { match: "(?:the )?{nth} month of (?:the year )?{year}", means: "nthOf", set: { unit: "month" } },
    { match: "{count}\\.5 {unit}", means: "duration", set: { andHalf: true } },
    { match: "{which} week(?:'s)?(?: on| -)? ?{weekday}", means: "weekday" },
    { match: "{weekday}(?: of| in|,)? {which} week", means: "weekday", set: { isWeekBehind: true } },
    { match: "{weekday} week|a week (?:on )?{weekday}", means: "weekday", set: { count: 1 } },
    { match: "(?:three|3) weeks on {weekday}", means: "weekday", set: { count: 3 } },
    { match: "(?:four|4) weeks on {weekday}", means: "weekday", set: { count: 4 } },
    { match: "{weekday} next(?= ?(?:$|[.,;!?)\\n]))", means: "weekday", set: { which: 1 } },
    { match: "(?:two|2) weeks on {weekday}|{weekday} fortnight|a fortnight (?:on )?{weekday}", means: "weekday", set: { count: 2 } },
    { match: "{weekday} (?:just )?(?:gone|past)", means: "weekday", set: { past: true } },
    {
      match: "{weekday} last(?= ?(?:$|[.,;!?)\\n]| (?:we|i|you|they|he|she|and|but|when|where|after)(?![a-z])))",
      means: "weekday",
      set: { past: true },
    },
    { match: "(?:the )?{weekday} before last", means: "weekday", set: { which: -2 } },
    {
      match: "(?:this|(?:the )?same) (?:time|day) next week|next week,? (?:the )?same (?:day|time)",
      means: "relativeDay",
      set: { relativeDay: 7 },
    },
    { match: "(?:this|(?:the )?same) (?:time|day|date) {which} {unit}", means: "relativeDay", set: { relativeDay: 0 } },
    { match: "tomorrow week|a week tomorrow", means: "relativeDay", set: { relativeDay: 8 } },
    { match: "today week|a week today", means: "relativeDay", set: { relativeDay: 7 } },
    { match: "today fortnight|(?:a fortnight|two weeks) today", means: "relativeDay", set: { relativeDay: 14 } },
    { match: "(?:three|3) weeks today", means: "relativeDay", set: { relativeDay: 21 } },
    { match: "(?:three|3) weeks tomorrow", means: "relativeDay", set: { relativeDay: 22 } },
    { match: "(?:four|4) weeks today", means: "relativeDay", set: { relativeDay: 28 } },
    { match: "(?<=tomorrow,? (?:or|and) )the day after(?! tomorrow)", means: "relativeDay", set: { relativeDay: 2 } },
    { match: "tomorrow fortnight|(?:a fortnight|two weeks) tomorrow", means: "relativeDay", set: { relativeDay: 15 } },
    { match: "(?:two|2) {weekday}s? from now", means: "weekday", set: { count: 1 } },
    { match: "(?:three|3) {weekday}s? from now", means: "weekday", set: { count: 2 } },
    { match: "(?:the )?{weekday} after next", means: "weekday", set: { count: 1 } },
    { match: "(?:the )?{nth} {weekday}{in}{month}(?:,? (?:of )?{year})?", means: "nthOf" },
    { match: "(?:the )?{nth} {weekday}{in}{which} month", means: "nthOf" },
    { match: "(?:the )?{nth} {weekday}(?: of the month)", means: "nthOf" },
    // ---- Relative days ----------------------------------------------------------------------
    { match: "{relativeDay}", means: "relativeDay" },
    { match: "{relativeDay}(?:'s)? (?:in the )?{dayPart}", means: "relativeDay" },
    { match: "tonight|this evening|tonite", means: "relativeDay", set: { relativeDay: 0, dayPart: "night" } },
    { match: "this (?:morning|afternoon|arvo)", means: "relativeDay", set: { relativeDay: 0 } },
    {
      match: "(?:within|inside|in) the (?:next )?hour|within the next (?:few|couple of) hours",
      means: "time",
      set: { relativeDay: 0, part: "end" },
    },
    { match: "last night", means: "relativeDay", set: { relativeDay: -1 } },
    {
      match: "(?<=(?:to|and|until|till|-) ?)now|(?<=(?:between|from) )now(?= (?:to|and|until|till))",
      means: "relativeDay",
      set: { relativeDay: 0 },
    },
    {
      match: "(?:on )?the (?:next|following) day|next day|(?:the )?day after(?= *(?:$|[.,;!?\\n]))|a day later",
      means: "relativeDay",
      set: { relativeDay: 1 },
    },
    {
      match: "(?:the )?(?:same|very) day|later (?:in the day|(?:in )?today)|the rest of (?:the day|today)",
      means: "relativeDay",
      set: { relativeDay: 0 },
    },
    // ---- Lengths of time --------------------------------------------------------------------
    { match: "{count}[ -]?{unit}(?:'s? time|'s?)?", means: "duration" },
    { match: "{count}(?: ?- ?| to | or ){count2}[ -]?{unit}", means: "duration" },
    { match: "(?<=(?:within|in|next|min\\.?|max\\.?|than) )(?=\\d){count} ?h", means: "duration", set: { unit: "hour" } },
    {
      match: "(?<!(?:first|second|last|latter|next|past|previous|coming|this) )(?:a |one |(?<=within )the )?fortnight(?:['’]?s time)?",
      means: "duration",
      set: { count: 2, unit: "week" },
    },
    { match: "(?:two|2) fortnights", means: "duration", set: { count: 4, unit: "week" } },
    { match: "(?:three|3) fortnights", means: "duration", set: { count: 6, unit: "week" } },
    { match: "(?:the )?(?:next|coming) fortnight", means: "duration", set: { count: 2, unit: "week", which: 1 } },
    { match: "(?:the )?(?:last|past|previous) fortnight(?! of)", means: "duration", set: { count: 2, unit: "week", which: -1 } },
    { match: "half an? (?:day|hour)|(?:an|one) hour(?: and a half)?", means: "duration", set: { count: 1, unit: "hour" } },
    { match: "(?:the )?day(?= (?:after|before|following) )", means: "duration", set: { count: 1, unit: "day" } },
    { match: "half a month", means: "duration", set: { count: 15, unit: "day" } },
    { match: "half a year", means: "duration", set: { count: 6, unit: "month" } },
    { match: "(?:a|one) day or (?:two|so)", means: "duration", set: { count: 2, unit: "day" } },
    { match: "(?:a|one) week or two", means: "duration", set: { count: 2, unit: "week" } },
    { match: "(?:a|one) month or two", means: "duration", set: { count: 2, unit: "month" } },
    // ---- Periods ----------------------------------------------------------------------------
    { match: "(?:this |the )?(?:coming|upcoming) weekend", means: "period", set: { unit: "weekend", which: 0 } },
    {
      match: "mid[- ]?week,? (?:of )?{which} week|{which} mid[- ]?week|mid[- ]?week",
      means: "period",
      set: { unit: "week", part: "middle" },
    },
    { match: "{which} {unit}", means: "period" },
    { match: "{which} (?!an? ){count} {unit}|(?!an? |one ){count} {which} {unit}", means: "duration" },
    { match: "(?:the )?weekend after next", means: "period", set: { unit: "weekend", which: 2 } },
    { match: "(?:year|calendar year)[ -]to[ -]date|ytd", means: "period", set: { unit: "year", which: 0, part: "toDate" } },
    { match: "quarter[ -]to[ -]date|qtd", means: "period", set: { unit: "quarter", which: 0, part: "toDate" } },
    { match: "month[ -]to[ -]date|mtd", means: "period", set: { unit: "month", which: 0, part: "toDate" } },
    { match: "(?:the )?week after next", means: "period", set: { unit: "week", which: 2 } },
    { match: "(?:the )?month after next", means: "period", set: { unit: "month", which: 2 } },
    { match: "(?:the )?week before last", means: "period", set: { unit: "week", which: -2 } },
    { match: "(?:the )?week after(?= *(?:$|[.,;!?\\n]))", means: "period", set: { unit: "week", which: 1 } },
    { match: "(?<=(?:before|ahead of) )(?:the |this )?weekend", means: "period", set: { unit: "workingWeek", which: 0, part: "end" } },
    {
      match: "(?:the|this|over the|on the|at the) weekend(?! of (?:the )?(?:\\d|{month}))",
      means: "period",
      set: { unit: "weekend", which: 0 },
    },
    { match: "weekend(?! of (?:the )?(?:\\d|{month}))", means: "period", set: { unit: "weekend", which: 0 } },
    { match: "{whichYear}", means: "date" },
    { match: "(?:the )?last {count} {unit}{ofPeriod}", means: "nthOf", set: { nth: -1 } },
    { match: "(?:the )?first {count} {unit}{ofPeriod}", means: "nthOf", set: { nth: 1 } },
    { match: "(?:the )?{nth} {workdays}{in}(?:{year}|{whichYear})", means: "nthOf", set: { unit: "workingDay" } },
    { match: "(?:the )?{nth} {workdays} (?:of|in) the year", means: "nthOf", set: { unit: "workingDay", whichYear: 0 } },
    { match: "(?:the )?(?:{beforeLast}) {unit}{ofPeriod}", means: "nthOf", set: { nth: -2 } },
    { match: "(?:the )?(?:{beforeLast}) {weekday}{ofPeriod}", means: "nthOf", set: { nth: -2 } },
    { match: "(?:the )?(?:{thirdLast}) {unit}{ofPeriod}", means: "nthOf", set: { nth: -3 } },
    { match: "(?:the )?(?:{thirdLast}) {weekday}{ofPeriod}", means: "nthOf", set: { nth: -3 } },
    { match: "(?:the )?(?:{beforeLast}) {unit} (?:of|in) the month", means: "nthOf", set: { nth: -2, which: 0 } },
    { match: "(?:the )?(?:{beforeLast}) {weekday} (?:of|in) the month", means: "nthOf", set: { nth: -2, which: 0 } },
    { match: "(?:the )?{nth} week{in}{month}(?:,? {year})?", means: "nthOf", set: { unit: "week" } },
    { match: "(?:the )?{nth} week{in}{which} month", means: "nthOf", set: { unit: "week" } },
    { match: "(?:the )?{nth} week{in}{year}", means: "nthOf", set: { unit: "week" } },
    { match: "(?:the )?{nth} week{in}{whichYear}", means: "nthOf", set: { unit: "week" } },
    { match: "(?:the )?{nth} (?:day|date) of {month}(?:,? {year})?", means: "nthOf", set: { unit: "day" } },
    { match: "(?:the )?{nth} (?:day|date) of {which} month", means: "nthOf", set: { unit: "day" } },
    { match: "(?:the )?{nth} {workdays} of {month}(?:,? {year})?", means: "nthOf", set: { unit: "workingDay" } },
    {
      match: "(?:the )?{nth} {workdays} of {which} month",
      means: "nthOf",
      set: { unit: "workingDay" },
    },
    { match: "(?:the )?{nth} weekend (?:of|in) {month}(?:,? {year})?", means: "nthOf", set: { unit: "weekend" } },
    { match: "(?:the )?(?:calendar )?(?:week|wk|cw|kw) {count}/{year}|{year}-?w{count}", means: "weekNumber" },
    {
      match:
        "(?:the )?(?:week|wk) (?:no\\.? ?|number ?)?{count}(?! ?(?:day|week|month|[-/:.]?\\d))(?:,?(?: of)? {year}| (?:of )?{whichYear})?|(?:kw|cw|wk) ?{count}(?:/{year})?",
      means: "weekNumber",
    },
    {
      match:
        "(?<=(?<![a-z])(?:in|during|of|for|year|fy|cy|since|until|by|before|after|from|through|on|late|early|mid|about)[ -](?:the )?(?:year )?|=){year}(?! ?(?:[-/.:]?\\d|%|[$€]))(?! (?:[a-z]{1,14}(?<!and|or|but|to|is|was|at|for|in|we|i|the|by|with|from|when|until|please|if))(?![a-z]))",
      means: "date",
    },
    { match: "(?:the )?(?:calendar |fiscal |financial )?year {year}", means: "date" },
    {
      match:
        "(?<=(?<![a-z])(?:of|off|in|during|this|by|before|within|mid|late|later|early|earlier|end|rest|beginning|start|for|over)[ -](?:the )?){unit}(?<=week|month|quarter|year)(?! (?:of|ago|later|or|and|to|long|old|from|before|after|commencing|beginning|starting|\\d)(?![a-z]))",
      means: "period",
      set: { which: 0 },
    },
    {
      match:
        "(?<=(?<![a-z])(?:of|off|in|during|this|by|before|within|mid|late|later|early|earlier|end|rest|beginning|start|for|over)[ -])the {unit}(?<=week|month|quarter|year)(?! (?:of|ago|later|or|and|to|long|old|from|before|after|commencing|beginning|starting|\\d)(?![a-z]))",
      means: "period",
      set: { which: 0 },
    },
    { match: "(?:the )?{nth} {workdays} (?:of|in) the month", means: "nthOf", set: { unit: "workingDay" } },
    { match: "(?:the )?{nth} day (?:of|in) the month", means: "nthOf", set: { unit: "day" } },
    { match: "(?:the )?{nth} week (?:of|in) the month", means: "nthOf", set: { unit: "week" } },
    // ---- Quarters ---------------------------------------------------------------------------
    { match: "q ?{quarter}(?:(?:[ ,/-]|,? of )?(?:fy ?)?{year}|(?:,? of)? '{shortYear}|(?:,? of)? {whichYear})?", means: "quarter" },
    {
      match: "(?:the )?(?:final|last|closing) (?:quarter|qtr\\.?)(?:{of}{year}| (?:of )?{whichYear}| of the year)",
      means: "quarter",
      set: { quarter: 4 },
    },
    { match: "{quarter}h ?(?:{year}|'?{shortYear})", means: "quarter", set: { half: true } },
    { match: "quarter {quarter}(?:,?(?: of)? {year}| (?:of )?{whichYear})?", means: "quarter" },
    { match: "{quarter}q(?: ?{year}| ?'?{shortYear})?|{year}[ -]?q{quarter}", means: "quarter" },
    { match: "(?:the )?{quarter}[ -](?:quarter|qtr\\.?)(?:{of}{year}| (?:of )?{whichYear})?", means: "quarter" },
    { match: "(?:{year}|{whichYear})(?:,| the)?(?: the)? {quarter} (?:quarter|qtr\\.?)", means: "quarter" },
    { match: "(?:h ?{quarter}|(?:the )?{quarter} half)(?:{of}{year}| (?:of )?{whichYear})", means: "quarter", set: { half: true } },
    { match: "h{quarter}", means: "quarter", set: { half: true } },
    // ---- Ends of periods --------------------------------------------------------------------
    { match: "eow", means: "period", set: { unit: "week", which: 0, part: "end" } },
    { match: "(?:the )?(?:eom|month(?:'s)?[ -]end|end[ -]month)", means: "period", set: { unit: "month", which: 0, part: "end" } },
    { match: "(?:the )?(?:eoq|quarter(?:'s)?[ -]end)", means: "period", set: { unit: "quarter", which: 0, part: "end" } },
    { match: "(?:the )?(?:eoy|year[ -]end|end[ -]year)", means: "period", set: { unit: "year", which: 0, part: "end" } },
    // ---- Feasts -----------------------------------------------------------------------------
    { match: "(?:the )?(?:first|1st) of the (?:new )?year", means: "holiday", set: { holiday: "newYear" } },
    { match: "{holiday} (?:weekend|week|break|holidays?)", means: "holiday" },
    { match: "{holiday}(?:,? (?:of |in )?{year}| (?:of )?{whichYear})?", means: "holiday" },
    // ---- Clock times ------------------------------------------------------------------------
    // Two hours that are all somebody writes ("3-4pm", "between 3:30 and 4:30 pm") are today's.
    {
      match:
        "^(?:(?:around|about|between|from) )?(?:\\d{1,2}(?::\\d\\d)?(?: ?[ap]\\.?m\\.?)?)(?:{to}| and )(?:\\d{1,2}(?::\\d\\d)? ?[ap]\\.?m\\.?)[.!]?$",
      means: "relativeDay",
      set: { relativeDay: 0 },
    },
    {
      match:
        "{hour}[:.h]{minute}(?:[:.]\\d{2}(?:\\.\\d{1,3})?)? ?{dayPart}{zone}|{hour}h{minute}|{hour}:{minute}(?::\\d{2}(?:\\.\\d{1,3})?)?(?: ?(?:hrs|h|z))?{zone}",
      means: "time",
    },
    { match: "{hour} ?{dayPart}{zone}", means: "time" },
    { match: "{hour}{oclock}", means: "time" },
    { match: "(?:{hour}(?::{minute})?)(?: ?- ?| to | and | until | till ){hour2}(?:[:.]{minute2})? ?{dayPart}{zone}", means: "time" },
    // "A", "p" and "I am" are no hours.
    { match: "(?:in the |at |the )?(?!(?:a|p)(?![a-z.])|(?<=(?<![a-z])i )am(?![a-z])){dayPart}", means: "time" },
    {
      match:
        "(?:the )?(?:cob|c\\.o\\.b\\.?|cop(?= (?:on )?{anyWeekday})|eob|eod|e\\.o\\.d\\.?|(?:end|close) of (?:the )?(?:business(?: day)?|(?:(?:work|working|business) ?)?day|play|trading|today))(?:{zone})",
      means: "time",
      set: { dayPart: "18:00", relativeDay: 0, part: "end" },
    },
    // ---- Urgency ----------------------------------------------------------------------------
    {
      match:
        "asap|a\\.s\\.a\\.p\\.?|as soon as (?:possible|you can|practicable)|at your earliest convenience|as (?:early|quickly|fast) as possible|without delay|(?<!day |\\d |\\d(?:st|nd|rd|th) |tomorrow |week |month |year |jan |feb |march |april |may |june |july |august |sept |ember |tober )at the earliest|soonest|promptly|immediately(?! after| following| before)|right away|straight away|urgently",
      means: "vague",
    },
    {
      match:
        "(?<!as )(?:very )?soon(?! as| after| enough)|shortly(?! after| before)|in due course|in the (?:near|coming) future|one of these days|some ?time(?= ?(?:$|[.,;!?\\n]))",
      means: "vague",
    },
  ],
  before: [
    { match: "(?:{leadTime})(?:(?: ?[:=,(-])? (?:{leadTimeLink})){0,4}(?: ?[:=,(-])?", means: "leadTime" },
    { match: "delivery ?:", means: "leadTime" },
    {
      match:
        "by|until|untill|till?|thru|no later than|not later than|latest(?: by)?|at the latest|due(?: by| on| date:?)?|deadline(?: is|:| of| for)?|on or before|by or before|before or on|prior to|up to(?: and including)?|through",
      means: "by",
      on: ["day", "time"],
    },
    { match: "by|until|untill|till?|no later than|not later than|latest(?: by)?|up to|through", means: "by", on: ["period"] },
    { match: "(?:by|before|until|till|at|no later than) (?:the )?(?:very )?(?:end|close) of", means: "by", on: ["day"] },
    { match: "(?:before|b4|prior to|ahead of)(?: the)?", means: "before" },
    { match: "(?:not|no) (?:before|earlier than|sooner than)(?: the)?|earliest(?: on)?", means: "from", on: ["day", "period"] },
    { match: "(?:ever )?since(?: the)?", means: "since", on: ["day", "period", "time"] },
    { match: "from(?: the)?", means: "fromOrOf", on: ["day", "period", "time"] },
    { match: "for(?: a)?(?: total of)?|lasting", means: "lasting", on: ["duration"] },
    {
      match:
        "(?:starting|effective|beginning|valid) (?:from|on|as of)|starting|effective|beginning|as of|as from|commencing|with effect from",
      means: "from",
      on: ["day", "period", "time"],
    },
    { match: "after|any ?time after|following|later than|past", means: "after", on: ["day", "period"] },
    {
      match: "on|at|in|during|for|over|of|on the|in the|for the|at the|throughout|sometime|some time|sometime in|effective",
      means: "on",
      on: ["day", "period", "time"],
    },
    {
      match: "(?:around|about|approximately|approx\\.?|circa|roughly|on or about|or so)(?: the)?",
      means: "about",
      on: ["day", "period", "time"],
    },
    // "After the deposit we ship in 7 days", "once you approve the proof, delivery within two weeks": the term counts from the event.
    {
      match:
        "(?<=(?<![a-z])(?:after|upon|following|on receipt of|from receipt of|once|as soon as|from)(?: (?:the|your|our|a|an|full|final|receipt|of|we|you|i|they|have|get|receive|your team)){0,4} {event}(?:,? {betweenWord}){0,5},? )(?:in|within|takes?|needs?|about|approximately|around)",
      means: "anchor",
      on: ["duration"],
    },
    {
      match:
        "(?<=(?<![a-z])(?:after|once|as soon as|when|from the (?:day|date|moment)|if)(?: [a-z'-]{1,14}){0,4} {eventHappens}(?: {betweenWord}){0,4}, ?(?:{betweenWord} ){0,5})(?:in|within|takes?|about)",
      means: "anchor",
      on: ["duration"],
    },
    {
      match:
        "(?<=(?<![a-z])(?:after|once|as soon as|when)(?: [a-z'-]{1,14}){0,3} {eventHappens}(?: {betweenWord}){0,3} (?:we|you|i|it|they|delivery|shipment|production)(?: {betweenWord}){0,5} )(?:in|within)",
      means: "anchor",
      on: ["duration"],
    },
    {
      match: "in(?: (?:about|around|roughly|approximately|approx\\.?|some|another|just|only|the next|max\\.?))?",
      means: "later",
      on: ["duration"],
    },
    {
      match:
        "within|within (?:the )?next|inside(?: of)?|in under|in less than|in (?:the )?(?:next|coming)|over (?:the )?next|during (?:the )?next|in max(?:imum)?|(?:no|not) later than",
      means: "within",
      on: ["duration"],
    },
    // "It will last a week", "he is coming a week late" have verbs there.
    { match: "(?:for |over |during |only )?(?:the )?(?:next|coming|following|upcoming)(?! an? )", means: "ahead", on: ["duration"] },
    { match: "(?:for |over |during |in )?(?:the )?(?:last|past|previous|preceding)(?! an? )", means: "behind", on: ["duration"] },
    { match: "after|following", means: "later", on: ["duration"] },
    // "The motor failed after 3 days."
    {
      match:
        "(?:[a-z]{3,12}ed|broke|went|fell|came|gave up|quit|left|died|sold out|ran out|grew back|wore off)(?: working| again| down| out)? after(?: only| just| about)?",
      means: "nothing",
      on: ["duration"],
    },
    {
      match: "(?:the )?(?:very )?(?:end|close) of(?: around)?(?: the)?|end-?|at end of",
      means: { part: "end" },
      on: ["period"],
    },
    { match: "(?:the )?(?:beginning|start|first (?:days|part)) of(?: around)?(?: the)?|start", means: { part: "start" }, on: ["period"] },
    { match: "early(?:[- ](?:to|or)[- ]| ?/ ?)mid(?:dle of)?(?:-| in)?(?: the)?", means: { part: "earlyToMiddle" }, on: ["period"] },
    { match: "mid(?:dle)?(?:[- ](?:to|or)[- ]| ?/ ?)late(?: in)?(?: the)?", means: { part: "middleToLate" }, on: ["period"] },
    { match: "early-?(?: in)?(?: the)?|(?:the )?early part of(?: the)?", means: { part: "early" }, on: ["period"] },
    { match: "mid(?:dle)?(?:-| of)?(?: the)?|(?:the )?middle of(?: the)?", means: { part: "middle" }, on: ["period"] },
    {
      match: "late-?(?: in)?(?: the)?|(?:(?:the )?latter part|the (?:back|tail) end) of(?: the)?",
      means: { part: "late" },
      on: ["period"],
    },
    { match: "later(?: in)?(?: the)?", means: { part: "later" }, on: ["period"] },
    { match: "earlier(?: in)?(?: the)?", means: { part: "earlier" }, on: ["period"] },
    {
      match: "(?:the )?(?:(?:first|former|early|front) half|first fortnight) (?:of|in)(?: the)?",
      means: { part: "firstHalf" },
      on: ["period"],
    },
    {
      match: "(?:the )?(?:(?:second|latter|last|back) half|(?:second|last|latter) fortnight) (?:of|in)(?: the)?",
      means: { part: "secondHalf" },
      on: ["period"],
    },
    { match: "(?:the )?(?:rest|remainder|remaining|balance)(?: of)?(?: the)?", means: { part: "rest" }, on: ["period"] },
    { match: "within|inside|in the course of|any ?time|at some point (?:in|during)", means: "within", on: ["period"] },
    { match: "(?:on )?(?:the )?eve of(?: the)?", means: "dayBefore", on: ["day"] },
    { match: "(?:the )?week (?:before|prior to|preceding)(?: the)?", means: "weekBefore", on: ["day"] },
    { match: "(?:the )?week (?:after|following)(?: the)?", means: "weekAfter", on: ["day"] },
    { match: "(?:the |that )?weekend (?:of|around|commencing|starting)(?: the)?", means: "weekendOf", on: ["day"] },
    {
      match:
        "(?:the )?(?:week|wk)(?: of| commencing| starting| beginning| ending)?(?: on)?(?: the)?|(?:in |from )?the week (?:starting |beginning )?from(?: the)?|w/c|wc|w/o|w/e|(?:the )?week of(?: the)?",
      means: "weekOf",
      on: ["day"],
    },
    {
      match:
        "(?:a|one(?! (?:in|within|inside|at|by|on|from|during|around|about|early|mid|late|next|last|this|for|before|until)(?![a-z]))|per|each|every|once an?|twice an?|/)",
      means: "nothing",
      on: ["period"],
    },
    { match: "every|each", means: "nothing" },
    { match: "(?:at least |minimum |min\\.? )?(?:\\$|usd|eur|€)", means: "nothing" },
  ],
  after: [
    { match: "'? (?:for )?(?:the )?(?:{leadTime})", means: "leadTime" },
    { match: "from (?:now|today|this date)(?: on)?|later|hence|out|ahead|in the future", means: "later", on: ["duration"] },
    { match: "ago|earlier|back|previously|prior(?! to)", means: "ago", on: ["duration"] },
    {
      match:
        "(?:, ?)?(?:counted |counting |calculated |starting |on )(?:from|on)|(?:counted |counting |calculated )?(?:after|from|upon|following|of|once|starting (?:from|on)|beginning (?:from|on)|as of|post)(?: the(?! \\d))?(?! (?:now|work))",
      means: "anchor",
      on: ["duration"],
    },
    // The article may belong to what follows: "two days before | the last Friday of November".
    { match: "after|from|following|starting from", means: "anchor", on: ["duration"] },
    { match: "before|prior to|ahead of", means: "anchorBack", on: ["duration"] },
    { match: "(?:after|from) (?:the )?(?:date of|day of|receipt of|signing of)", means: "anchor", on: ["duration"] },
    { match: "(?:before|prior to|ahead of|in advance of|previous to)(?: the(?! \\d))?", means: "anchorBack", on: ["duration"] },
    // "Two weeks before the opening on 4 April".
    {
      match:
        "(?:before|prior to|ahead of) (?:the|our|your|my|their|its)(?: [a-z]{3,14}){1,2}(?= on (?:\\d|the \\d|[a-z]{3,9}\\.? \\d|{anyWeekday}))",
      means: "anchorBack",
      on: ["duration"],
    },
    {
      match: "after (?:the|our|your|my|their|its)(?: [a-z]{3,14}){1,2}(?= on (?:\\d|the \\d|[a-z]{3,9}\\.? \\d|{anyWeekday}))",
      means: "anchor",
      on: ["duration"],
    },
    { match: "before(?: the(?! \\d))?{notBesideDate}", means: "anchorBack", on: ["weekday"] },
    { match: "(?:after|following)(?: the(?! \\d))?(?! next){notBesideDate}", means: "anchor", on: ["weekday"] },
    {
      match:
        "at the latest|latest|or (?:before|earlier|sooner)(?! ?(?:\\d|the))|or earlier|if possible at the latest|the latest|deadline|due",
      means: "by",
      on: ["day", "period"],
    },
    {
      match: "(?:at )?(?:the )?(?:very )?earliest|or (?:later|after)|onwards?|and (?:later|after|onwards?)|forward",
      means: "from",
      on: ["day", "period"],
    },
    { match: "or so|-ish|ish|approx\\.?|inclusive|included", means: "about", on: ["day", "period", "time"] },
    { match: "-?end|'s end", means: { part: "end" }, on: ["period"] },
    { match: "to date", means: { part: "toDate" }, on: ["period"] },
    { match: "(?:old|of age|(?:of )?(?:warranty|experience|guarantee|validity)|warranty|guarantee)", means: "nothing", on: ["duration"] },
  ],
  to: "{to}",
  rangeOpening: "(?:from|between)(?: the)?",
  toAfterOpening: "and(?: the)?|&|to(?: the)?",
  list: "(?: ?[,/] ?|,? (?:or|and|and/or|/) )(?:(?:on|the|on the) )?",
  rangeClosing: "",
  between:
    "(?:,? ?(?:ideally(?: on)?|preferably(?: on)?|say(?: on)?|perhaps|at|on|by|in|of|around|about|from|before|@|the|in the|on the|of the|at about|at around|the week of|is|-))?",
  asks: "please|pls|kindly|confirm|confirmation|reply|respond|answer|revert|rsvp|let (?:me|us) know|approve|sign|feedback|order|pay|book|need|can you|could you|would you",
  newClause:
    "(?:(?:we|i|you|they|he|she|it|our|your|my|his|her|their|the|this|that|there|let's|please|send|works?|suits?|would|will|could|can|is|are|looks?|sounds?|seems?|for)(?:'(?:ll|s|re|ve|d))?)",
  titles: [
    // "Sunday in the Park", "The Man Who Was Thursday": every word of weight begins with a capital, and one of them is none of time.
    '["“«](?!(?:By|On|Until|Till|Before|After|Due|Next|This|Last|From|In|At|Not|No|We|I|It|Please|Will|Yes|OK|See|Let|Can|Could|Thanks|Deadline|Delivery|Reply|Send|Ship|Meeting|Call|Closed|Open|Back|Out)(?![a-z]))(?=[^"”»\\n]{0,80}?(?<![A-Za-z])(?!{capitalTime}(?![a-z]))[A-Z][a-z])[A-Z0-9][\\w\'’&.-]{0,20}(?: (?:[A-Z0-9&][\\w\'’&.-]{0,20}|of|the|in|a|an|and|at|on|to|for|with|by|is|or|from|as|but|into|over|under|my|your)){1,8}[!?.,…]?["”»]',
    '["“«]Friday the 13th["”»]',
    // Friday Media, Tuesday & Sons.
    "(?:{capital} )?{capitalDay}(?:['’]s)? (?:{capital} )?(?:& {capital}|and (?:Sons|Daughters|Co)|{firm})(?![A-Za-z])",
    "{capitalDay}['’]s {capital} (?:Road|Street|Lane|Avenue|Hill|Close|Square)(?![a-z])",
    '[Rr]eplace ["“]{capitalDay}["”](?: (?:with|by) ["“][A-Z][a-z]{1,9}\\.?["”])?|["“](?:{capitalDay}|today|tomorrow|yesterday)["”](?= (?:field|label|button|column|tab|link|mean|in (?:Dutch|German|French|Spanish|Chinese|Japanese|Russian)|is (?:not |never )?(?:translated|misspelt|misspelled|spelt|spelled)))',
    // "Our client is Sunday Voss", "the agency Monday".
    '(?:[Cc]lient|[Cc]ustomer|[Ss]upplier|[Aa]gency|[Pp]artner|[Vv]endor|[Ll]andlord|[Tt]enant|[Cc]ontractor|[Ff]irm|[Cc]ompany|[Bb]rand|[Ll]abel|[Bb]and|[Mm]agazine|[Nn]ewspaper|[Ss]hop|[Ss]tore|[Cc]af[eé]|[Rr]estaurant|[Pp]ub|[Bb]ar|[Hh]otel|[Ff]ilm|[Mm]ovie|[Ss]ong|[Bb]ook|[Nn]ovel|[Pp]lay|[Aa]lbum|[Ss]how|[Ss]eries|[Pp]odcast|[Aa]pp|[Gg]ame|[Ss]tart-?up|[Cc]harity|[Ss]tudio|[Gg]allery|[Cc]ompetitor|[Dd]istributor|[Cc]ourier|[Cc]arrier|[Ff]orwarder|[Ll]andlady|[Cc]olleague|[Mm]anager|[Dd]irector|[Cc]ontact|[Dd]river|[Pp]roject|[Pp]rogramme|[Tt]eam)(?:,| is| was|:| called| named| is called| is named)? (?:["“‘]{capitalDay}["”’]|(?!{capitalDay} {capitalTime}(?![a-z])){capitalDay} {capital})',
    '(?:[Nn]amed|[Cc]odenamed?|[Nn]icknamed|[Tt]itled|[Ee]ntitled|(?:is|was|are|be|been) called|[Ww]elcome|[Ii]ntroduce|[Aa]ttn:?|[Cc]/o) ["“‘]?(?!{capitalDay} {capitalTime}(?![a-z])){capitalDay} {capital}',
    '(?:[Nn]amed|[Cc]odenamed?|[Nn]icknamed|[Tt]itled|[Ee]ntitled|(?:is|was|are|be|been) called) ["“‘]{capitalDay}["”’]',
    // A ship called Second of May.
    "(?:[Nn]amed|[Tt]itled|(?:is|was|are|be|been) called) (?:[Tt]he )?(?:[A-Z][a-z]{2,12} (?:of|in|and) ){1,2}{capitalTime}(?![a-z])",
    // At Sunday Kitchen, with Monday Creative.
    "(?:[Ii]ntroduce|[Mm]eet|[Ss]peak|[Tt]alk|[Ww]rite|[Rr]eport|[Aa]sk|[Tt]hank|[Ee]mail|[Cc]all|[Cc]ontact|[Rr]eply|[Hh]and|[Gg]ive|[Ss]end)(?: [a-z]{2,8}){0,2}(?: to| with)? (?:January|April|May|June|August|July) (?!{capitalTime}(?![a-z]))[A-Z][a-z]{2,14}(?![a-z])",
    "(?:at|with|via|@) (?!{capitalDay} {capitalTime}(?![a-z])){capitalDay} {capital}",
    // "Our manager, Mr. Paul Friday, has the keys", but not "Mr. Paul Friday at 11".
    "(?<=, )(?:Mr|Mrs|Ms|Miss|Dr|Prof|Sir|Dame)\\.? {capital}(?: [A-Z]\\.)? {capitalDay}(?=[,.])",
    "(?:Mr|Mrs|Ms|Miss|Dr|Prof|Sir|Dame)\\.? {capital}(?: [A-Z]\\.)? {capitalDay}(?= (?:is|was|has|had|will|from|of|for|asked|called|said|wrote|signed|and|who|to)(?![a-z]))",
    "(?:Mr|Mrs|Ms|Miss|Dr|Prof|Sir|Dame)\\.? {capital} (?:[A-Z]\\. |{capital} ){capitalDay}(?![A-Za-z])",
    "(?:Mr|Mrs|Ms|Miss|Dr|Prof|Sir|Dame)\\.? {capital} (?:May|March|June|April|August)(?![A-Za-z]| ?[0-9])",
    "(?:Sheffield|Café|Cafe|Casa|Chez|Ruby|Freaky|Blue|Bloody|Easy|Stormy|Good Morning|Super|Gloomy|Lazy|Operation|Girl|Ash|Palm|Radio|House of|Taco|Wine|Throwback|Flashback|Giving|Meatless|Motivation|Small Business|Feel-good|Wacky|USA|Chef|Captain|Agent|Saint|St\\.?|Man) {capitalDay}(?![A-Za-z])|Wednesday Addams|[Tt]he Today (?:programme|show|Show|Programme)|(?:Woman|Women)['’]s Day|(?:Saturday|Sunday) (?:Review|Supplement|Night Live|Brunch|World)|Sun (?:Microsystems|Life|Chemical|Hydraulics|Pharma|Valley|City)",
  ],
  moveSigns:
    "moved|move|moving|postponed?|rescheduled?|shifted|shift|pushed|push|changed|change|delayed|brought forward|updated?|revised?|extended",
  pastSigns:
    "(?:further to|following) (?:our|your|the|my)|(?:thanks|thank you|sorry|apologies) for(?: [a-z']{1,14}){1,5}(?= (?:on|of|from|last) )|(?:photos?|files?|minutes|notes|figures|numbers|pictures|batch|report|results?|recording|slides|summary) (?:of|from)|placed|(?:letter|mail|e-?mail|message|note|invoice|order|quotation|quote|offer|statement|enquiry|inquiry|fax|po)(?: (?:no\\.? ?|# ?)?[\\w/-]{0,14}\\d[\\w/-]{0,14})? (?:of|from|dated)|was|were|had|did|didn't|sent|shipped|received|paid|met|went|came|left|got|gave|made|took|wrote|told|said|spoke|called|talked|discussed|agreed|arrived|delivered|dispatched|issued|signed|ordered|happened|submitted|posted|finished|completed|ended|started|began|dated|ago|yesterday|already|been|previously|(?:deal|case|ticket|sale|order|round|tender|market|window|vote)s? closed|expired|overdue|switched|promised|mentioned|asked|requested|visited|bought|(?:have|has) (?:not )?(?!confirm|book|schedul|reserv|plann|arrang|pencil)\\w{3,12}ed|we've|i've|(?:we|they|i|he|she|it) (?!promised|mentioned|suggested|proposed|offered|need|proceed|exceed|succeed|feed|speed|seed|book|pencil|schedul|plann|reserv|slott|fitt)[a-z]{2,12}ed",
  futureSigns:
    "(?:said|promised|mentioned|suggested|proposed|offered|told (?:me|us|you))(?= (?:me |us |you )?(?:an? [a-z]{2,12} |the [a-z]{2,12} |it )?(?:for )?{anyWeekday})|(?:see|meet) you|back(?= (?:on |in the office |in the office on )?{anyWeekday})|(?:put|pencil+ed|booked|slotted|scheduled|planned|reserved|fitted|noted)(?= (?:[a-z]+ ){0,4}for )|(?:we|you|they)'re|i'm|(?:will|won't|shall|should|would|could|can|must|may|might|to|is|are|'ll)(?: not)?(?: be)?(?: (?:\\w{2,12}ed|sent|made|done|paid|left|met))?|(?:has been|have been|had been|was|were|we|i|they)?(?: ?)(?:moved|postponed|rescheduled|shifted|pushed|brought forward|delayed|changed|extended)(?: (?!from)\\w{1,12}){0,3} (?:to|until|from)|please|need|needs|going to|plan|plans|planned|scheduled|expect|expected|due|let's|let us|want|be|by|until|eta|etd|deadline|hope|confirm|send|ship|available|meet|(?<!(?:our|the|your|last|this|a) )call|when|if|get|gets|receive|receives|come|comes|leave|leaves|arrive|arrives|start|starts|begin|begins|open|opens|return|returns|follow|follows|let you know",
};
