import type { FactTables } from "../../engine/findings/factTables.ts";
import { ports } from "./ports.ts";

export const facts: FactTables = {
  labels: [
    ["\\b(?:unit price|price per (?:piece|unit|item|set|carton)|per (?:piece|unit|item)|price each|each at)\\b", "money:unit price"],
    [
      "\\b(?:total(?: amount| price| sum)?|(?:invoice|order) (?:amount|total|value|sum)|amount due|all in all|in total|sum total|grand total)\\b(?! (?:weight|number|quantity|of \\d+ (?:pieces|cartons)))",
      "money:total",
    ],
    ["\\b(?:deposit|down payment|prepayment)\\b", "money:deposit"],
    ["\\b(?:balance|remainder)\\b", "money:balance"],
    ["\\b(?:freight(?: cost| rate)?|shipping cost|ocean freight)\\b", "money:freight"],
    [
      "\\b(?:order(?:ed)? (?:quantity|is for|covers)|quantity(?: ordered)?|purchase order (?:says|is for|shows)|po (?:says|is for|shows)|(?:we|you) (?:have )?order(?:ed)?|(?:are|is being|being|will be) produc(?:ing|ed)|will ship|are shipping|in production)\\b",
      "count:order",
    ],
    [
      "\\b(?:packed in|packing list (?:shows|says|has)|shipment (?:consists of|holds|is)|loading list|lot (?:is|consists of|holds)|loaded)\\b",
      "count:packing",
    ],
    [
      "\\b(?:monthly (?:fee|rent|rate|charge)|annual fee|day rate|hourly rate|call-?out (?:fee|charge)|entry fee|service (?:fee|charge)|licen[cs]e fee|management fee|retainer|royalty|salary|rent|security deposit|installation (?:fee|cost|charge)|tooling (?:cost|charge)|setup (?:fee|charge)|hire (?:fee|charge)|speaker'?s? fee|tuition)\\b",
      "money:",
    ],
    ["\\bdrawings?\\b", "version:drawing"],
    ["\\b(?:firmware|flashed)\\b", "version:firmware"],
    ["\\bsoftware\\b", "version:software"],
    ["\\b(?:artwork|label file|print file)\\b", "version:artwork"],
    ["\\b(?:spec(?:ification)?|data ?sheet)\\b", "version:specification"],
    ["\\b(?:port of loading|loading port|pol|fob|load(?:s|ed|ing)? (?:at|in)|sail(?:s|ing)? from|ship(?:s|ped)? from)\\b", "place:loading"],
    [
      "\\b(?:port of discharge|discharge port|destination(?: port)?|port of destination|pod|cif|cfr|(?:goods|cargo|container|shipment) (?:go(?:es)?|ship(?:s|ped)?|sails?) to|(?:un|off-?)load(?:ed|ing)? (?:at|in)|bound for|discharged (?:at|in)|booking is (?:for|to)|booked (?:for|to))\\b",
      "place:discharge",
    ],
    [
      "\\b(?:deliver(?:y|ed)? (?:address|to)|ship(?:ping)?-?(?: |-)?to(?: address)?|shipping address|warehouse(?: is)?(?: at)?|consignment address|send (?:it|them|the goods) to)\\b",
      "address:delivery",
    ],
    ["\\b(?:billing address|invoice address|bill to)\\b", "address:billing"],
    [
      "\\b(?:contact person(?: (?:at|on|in) (?:the |our )?(?:warehouse|site|factory|office))?|(?:our|the|your|my) contact(?: (?:at|on|in) (?:the |our )?(?:warehouse|site|factory|office))?|(?:is|will be) in charge)\\b",
      "name:contact",
    ],
    ["\\b(?:consignee)\\b", "name:consignee"],
    ["\\bnotify party\\b", "name:notify"],
    ["\\b(?:shipper|exporter of record)\\b", "name:shipper"],
    ["\\b(?:beneficiary|account holder)\\b", "name:beneficiary"],
    ["\\binspector\\b(?! (?:comes|will|arrives))", "name:inspector"],
  ],
  links: "\\s*(?:is|are|:|at|in|to|for)*\\s*",
  together: "\\b(?:and|plus|together)\\b|[+&]",
  nameEnds: "(?!)",
  nameStarts: "(?!)",
  addresses:
    "\\b\\d{1,5}[a-z]? (?:\\p{L}+ ){1,3}(?:road|rd|street|st|avenue|ave|lane|drive|way|boulevard|blvd|square|park|quay|court|close|terrace)\\b",
  versionNames:
    "\\b(?:rev(?:ision)?\\.? ?(?:[a-z]|\\d{1,3})|(?:v|ver|version|release|build|issue|fw)\\.? ?(?:\\d+(?:\\.\\d+){0,3}|[a-z])|\\d+\\.\\d+\\.\\d+(?:\\.\\d+)?)(?![\\p{L}\\d])",
  occasions:
    "\\b(?:first|second|third|fourth|1st|2nd|3rd|4th|(?:lot|batch|phase|shipment|delivery|container|unit|line|item|option|plan|hall|room|building|style) ?(?:no\\.? ?|#)?(?:\\d{1,3}|[a-d])|red|blue|green|black|white|grey|yellow|small|large)\\b",
  elsewhere:
    "\\b(?:last (?:year|month|week|order|time)|next year|previous(?:ly)?|former(?:ly)?|other|another|remaining|rest of|part of|half of)\\b",
  ofWhat: "(?<=\\b(?:of|for|about|regarding) (?:the |our |your |this |that |all )?)[a-z][a-z-]{2,}(?: [a-z]{3,})?",
  ofWhatBefore: "(?!)",
  notWhat:
    "\\b(?:you|us|them|me|this|that|these|order|orders|shipment|goods|pieces?|units?|cartons?|now|discharge|loading|lading|delivery|production|sea|usual|example|lot|contract|invoice amount|drawing|deposit|both|everything|sure|record|records|price|payment|truck driver|driver|january|february|march|april|may|june|july|august|september|october|november|december|the|and|is|are|was|as|at|to|in)\\b",
  ports,
};
