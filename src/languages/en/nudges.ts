import type { NudgePhrases } from "../../engine/languagePack.ts";

export const nudges: NudgePhrases = {
  backBefore:
    "(?:\\b(?:back|return(?:ing|s)?|available(?: again)?|reachable(?: again)?|resume(?: work)?)(?: (?:to|in|at) (?:the |my |our )?(?:office|work|desk))?(?: again)?(?: only)?(?: on| from| by| as of| starting)?|\\b(?:reopens?|re-opens?|open again)(?: on| from)?)(?: the)?[ ,(]*$",
  backAfter: "^[ ,)]*(?:i (?:am|will be|'ll be) back\\b|(?:is my first day back))",
  absent:
    "\\b(?:out of (?:the )?office|on (?:annual |sick |maternity |parental |business )?leave|on vacation|on holidays?|on a business trip|travell?ing|away(?! from)|office (?:is|will be) closed|factory (?:is|will be) closed)\\b",
  remindMe:
    "\\b(?:please |kindly |do |feel free to |just |you (?:can|may) |don't hesitate to |do not hesitate to |by all means )(?:remind|nudge|chase|ping|poke|prod) (?:me|us)\\b|\\b(?:remind|nudge|chase|ping) (?:me|us) (?:if|when|again|should|in case)\\b|\\bif (?:i|we) (?:forget|don't (?:reply|answer|get back)|do not (?:reply|answer|get back)|haven't|have not)\\b[^.!?]{0,60}\\b(?:remind|nudge|chase|ping|write|shout|follow up)\\b|\\b(?:give|send|drop) (?:me|us) (?:a )?(?:reminder|nudge|gentle reminder)\\b",
  dependencies: [
    [
      "\\b(?:cut[- ]?off|vessel|etd|sailing|sails|closing (?:date|day)|cy closing|si closing|(?:ship|boat) (?:leaves|sails)|flight (?:leaves|is booked))\\b",
      "sailing",
    ],
    [
      "\\b(?:payment (?:is |was |falls )?(?:due|deadline|date)|payable|(?:we|i)(?:'ll| will| shall) (?:pay|remit|transfer|settle)|(?:balance|deposit|invoice) (?:is |was |falls )?due|l/c expir\\w*)\\b",
      "payment",
    ],
    [
      "\\b(?:delivery (?:is |was )?(?:due|date|day|set|planned|scheduled|on|by)|(?:we|i)(?:'ll| will| shall) deliver|will be delivered|go[- ]live|launch(?:es)?(?: date)?|trade (?:fair|show)|opening day)\\b",
      "delivery",
    ],
  ],
};
