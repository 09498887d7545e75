import type { RadarTables } from "../../engine/radar/radarTables.ts";

export const radarReading: RadarTables = {
  places:
    "\\b(?:please find|attached is|attached please find|here is|enclosed is)(?: attached)? (?:our|the) (?:signed |official |new |formal )?(?:purchase )?(?:order|po)\\b|\\b(?:we|i)(?: would like to| hereby| herewith| now)? (?:place|placed|are placing|have placed|sent|have sent)(?: you)? (?:our|the|an|this) (?:official |formal |new )?(?:purchase )?(?:order|po)\\b",
  confirms:
    "\\b(?:we|i)(?: hereby| herewith| are pleased to| can| now| gladly)? (?:confirm|confirmed|accept|accepted|acknowledge|have confirmed|have received)(?: receipt of)? (?:your|the) (?:purchase )?(?:order|po)\\b|\\b(?:your|the) (?:purchase )?(?:order|po)(?: \\S{1,20})? (?:is|has been) (?:hereby |now )?(?:confirmed|accepted|received)\\b",
  notCounted:
    "\\b(?:is|are|was|were|does|do) not (?:include[ds]?|counted|part of|count)\\b|\\b(?:isn't|aren't|doesn't|don't) (?:include[ds]?|count(?:ed)?|part of)\\b|\\bexclud(?:es|ing|ed) (?:the )?(?:time|days|preparation|artwork|sampling|samples)\\b",
  countsFrom:
    "\\b(?:counted|counts?|counting|starts?|starting|begins?|runs?|calculated) (?:only )?(?:from|after|once|when|upon) (?:the |we |your |receipt|all |approv|complete|final|artwork|deposit)",
  paid: "\\b(?:balance|deposit|payment|invoice|amount|money|funds|remainder)\\b[^.;]{0,30}\\b(?:was|were|has been|have been|is) (?:just |now |already )?(?:paid|sent|made|transferred|remitted|wired|settled)\\b|\\b(?:we|i)(?: have|'ve)?(?: just| already| now| today)? (?:paid|transferred|remitted|wired|settled)\\b",
  tellsChanges:
    "\\bchanges?\\b[^.]{0,20}(?::|\\bare\\b|\\bis\\b)|\\b(?:we|i)(?: have|'ve)? (?:changed|corrected|updated|revised|replaced|amended|added|removed)\\b|\\b(?:updated|revised|corrected|new)\\b[^.]{0,40}\\b(?:with|because|as|after|where|now shows?)\\b|\\b(?:replaces|supersedes)\\b|\\b(?:difference|only the)\\b",
  assumes:
    "\\b(?:i|we) (?:would |will )?(?:assume|presume|take it|understand) (?:that|you|it|this|the|a|one|\\d)|\\b(?:assuming|presumably)\\b|\\b(?:unless (?:i|we) hear otherwise|if (?:i|we) hear nothing)\\b",
  events: "\\b(?:trade (?:fair|show)|exhibition|expo|conference|booth|our stand|fair in)\\b",
  urgent: "\\b(?:urgent(?:ly)?|as soon as possible|asap|immediately|right away|at once|emergency)\\b",
  versionWords: "v|ver|version|rev|revision",
};
