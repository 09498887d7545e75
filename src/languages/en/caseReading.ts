import type { CaseTables } from "../../engine/caseNotes/caseTables.ts";

export const caseReading: CaseTables = {
  minutes: "\\b(?:minutes|recap|summary|meeting notes|write-?up)\\b",
  leads:
    "\\b(?:facilitat(?:e[sd]?|ing|or)|moderat(?:e[sd]?|ing|or)|chair(?:s|ed|ing|person)?|(?:lead|leads|led|leading|run|ran|running) (?:the|our|today's|this) (?:call|meeting|session|workshop))\\b",
  organises:
    "\\b(?:(?:set(?:ting)? up|organi[sz](?:e[sd]?|ing)|arrang(?:e[sd]?|ing)|schedul(?:e[sd]?|ing)|host(?:s|ed|ing)?) (?:the|a|our|this) (?:call|meeting|session|workshop|visit)|(?:meeting|call|calendar) invit(?:e|ation)|(?:send|sent|sending)(?: out)?(?: the| an| you the)? invit(?:e|ation))",
  speaksOfSelf: "\\b(?:i|i'll|i've|i'm|we|we'll|we've|my)\\b",
  asksContact:
    "\\b(?:are you|is (?:he|she)|who (?:is|will be|would be|should be)) (?:the |our |my |your )?(?:right |best |main |responsible )?(?:contact(?: person)?|point of contact|person (?:to (?:contact|ask|write to|turn to)|in charge))\\b|\\bwhom? (?:should|can|may|do) (?:i|we) (?:contact|ask|turn to|write to|approach)\\b",
  namesContact:
    "\\b(?:contact person|point of contact|(?:your|our|the|my) contact) (?:is|will be|for this is|remains)\\b|\\bcontact(?: person)?:|\\b(?:please )?(?:contact|turn to|write to|reach out to|get in touch with) (?!us\\b|me\\b)|\\b(?:i am|i'm|i will be|i'll be) (?:your|the) (?:contact|point of contact|person to)\\b|\\bis (?:your|the) (?:contact|point of contact|person to)\\b",
  waitsInside:
    "\\b(?:wait(?:ing|s)? (?:for|on)|pending|need(?:s|ing)?(?: the| an?)? (?:approval|sign-?off|confirmation|feedback|input|go-?ahead|answer|ok) (?:of|from|by)|until|once|as soon as|(?:has|have|must|needs?) to (?:be )?(?:approved|confirmed|checked|signed)(?: off)? by|held up (?:in|by|with)|checking (?:this |it )?(?:internally )?with) [^.,;!?]{0,16}\\b(?:our|my) (?:own )?(?:r&d|engineer(?:s|ing)?|production(?: planning| control)?|planning|purchasing|procurement|finance|accounting|accounts|legal|quality|sales|logistics|warehouse|design|it|lab|laboratory|management|manager|boss|supervisor|director|ceo|cfo|head office|headquarters|technical|factory|plant|team|colleagues?|department)\\b",
  inside:
    "(?:r&d|engineer(?:s|ing)?|production(?: planning| control)?|planning|purchasing|procurement|finance|accounting|accounts|legal|quality|sales|logistics|warehouse|design|it|lab|laboratory|management|manager|boss|supervisor|director|ceo|cfo|head office|headquarters|technical|factory|plant|team|colleagues?|department)\\b",
};
