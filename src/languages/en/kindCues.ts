import type { KindCues } from "../../engine/summary/kinds/kindCues.ts";

export const kindCues: KindCues = {
  language: "en",
  meeting:
    "\\b(?:minutes of|(?:thanks?|thank you) (?:again )?(?:so much |very much )?for (?:the|your|a|our|today's|yesterday's) (?:[a-z]+ )?(?:call|meeting|visit|time|talk|discussion)|(?:our|today's|yesterday's|this morning's) (?:[a-z]+ )?(?:call|meeting|visit)|as discussed (?:on the phone|in the meeting|yesterday|today)|(?:good|nice|great|pleasure) (?:to meet|meeting|talking|speaking))\\b",
  complaint:
    "\\b(?:damaged?|broken|scratch(?:ed|es)?|dented?|defects?|defective|faulty|leaks?|leaking|cracked|missing|short(?:age| by|-shipped)|wrong (?:goods|item|colou?r|size|quantity|label|address)|complain(?:t|ts|ed)?|not (?:acceptable|what we ordered|as agreed|in order)|unacceptable|disappointed|claim|rejected|does(?: not|n't) work|stopped working)\\b",
  cause: "\\b(?:because|due to|caused by|the (?:root )?cause|the reason (?:is|was)|root cause|owing to)\\b",
  countermeasure:
    "\\b(?:corrective|preventive|countermeasures?|from now on|to prevent|to avoid (?:this|a repeat)|so that (?:this|it) does(?: not|n't) happen|will (?:now )?be (?:checked|inspected|replaced)|replacements?|credit note|8d)\\b",
  setback:
    "\\b(?:delay(?:s|ed)?|postponed?|held up|behind schedule|out of stock|cannot (?:ship|deliver|meet|make)|can't (?:ship|deliver|meet|make)|unable to (?:ship|deliver|meet|make)|not be able to|will be late|slip(?:s|ped)?|cancell?ed|rolled (?:over|to))\\b",
  lost: "\\b(?:(?:another|a different|other) (?:supplier|vendor|provider|offer|company)|decided (?:not to|against|to go with)|(?:chosen|chose|gone|went|going) (?:with )?(?:another|someone else|somebody else)|not (?:proceed|move forward|go ahead|be moving forward|be proceeding)|project (?:is|has been|was) (?:cancell?ed|stopped|shelved|put on hold)|no longer (?:need|require|pursu\\w+))\\b",
  arrived:
    "\\b(?:(?:goods|order|shipment|delivery|pallets?|boxes|cartons|samples?|parcel|container|machine|units?) (?:have |has |had )?(?:safely )?(?:arrived|been delivered|reached|came)|(?:we )?(?:have )?received the (?:goods|order|shipment|delivery|pallets?|boxes|cartons|samples?|parcel|container|machine|units?)|arrived (?:today|yesterday|safely|this morning)|were delivered|was delivered|has been installed)\\b",
  deliveryDay: "\\b(?:deliver(?:y|ies|ed|s)?|arrive[sd]?|arrival|eta|hand ?over date|ship(?:ped|s|ment|ping)? (?:on|by|date))\\b",
  deliveryPlace:
    "\\b(?:deliver(?:y|ed)? (?:address|to (?:our|the|your))|delivery point|place of delivery|ship(?:ping|ped)? (?:address|to (?:our|the|your))|consignee|(?:our|your|the) warehouse|loading dock|gate \\d+|dap|ddp)\\b",
  takesDelivery: "\\b(?:we|i) (?:can |will |shall |'ll )?(?:receive|accept|take) (?:the )?(?:goods|delivery|shipment|pallets?)\\b",
  inspection: "\\b(?:inspections?|inspected|inspector|aql|quality check|qc report|test report)\\b",
  order:
    "\\b(?:purchase order|order (?:confirmed|confirmation|no|number|placed)|p\\.?o\\.? ?(?:no|number|#|\\d)|production|deposit|contract (?:signed|is signed)|raw materials?|packing|loading|vessel|shipment)\\b",
  handover:
    "\\b(?:hand(?:ing)? (?:this |it |the \\w+ )?over to|handover|tak(?:e|es|ing) over (?:from|this|my|the (?:account|project|case))|my successor|will be your (?:new )?contact|new contact person|(?:is|am) leaving the company|parental leave)\\b",
};
