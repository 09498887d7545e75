/** Follow-ups that tell something: delivery, check-in, apology, bad news, a polite no, a greeting after a lost deal. */
import { evidenceOfSentence } from "../../findings/evidence.ts";
import { shareWords } from "../../textRanges.ts";
import type { Commitment, DraftBlock, Evidence, ThreadReading } from "../../types.ts";
import { draftLayouts } from "../draftLayouts.ts";
import { draftSections } from "../draftSections.ts";
import { dueWords } from "../draftSummary.ts";
import { bareWords, WHAT_COLUMNS } from "../itemWords.ts";
import { quoted } from "../quoteWords.ts";
import { detailsText } from "../renderText.ts";
import type { CueHit } from "./cueHits.ts";
import { deliveryDay, isDeliveredByUs, lastDay, ourOpenItems, theirComplaint, toldOf, untoldSetback } from "./kindFacts.ts";
import { firstOf, itemLists, type Letter, lines, onDay, type SlotValue, slot, toDoList, told } from "./letter.ts";

/** Lines besides the slots: such a mail has one matter. */
const MOST_NEXT_STEPS = 5;

/** Date, place and inspection; what is missing is asked of whoever knows it. */
export function deliveryBody(letter: Letter): readonly DraftBlock[] {
  const { phrases, hits, surroundings, reading } = letter;
  const { begin, theyDeliver, end } = phrases.delivery;
  const isOurs = isDeliveredByUs(reading, hits);
  const around = isOurs ? { begin, end } : theyDeliver;
  const [supplierKnows, receiverKnows] = isOurs ? (["open", "asked"] as const) : (["asked", "open"] as const);
  const slots = [
    slot("deliveryDate", onDay(deliveryDay(reading, hits, surroundings), letter), supplierKnows, letter),
    slot("deliveryPlace", told(toldOf(hits, "deliveryPlace", "anyone"), letter), receiverKnows, letter),
    slot("inspection", told(toldOf(hits, "inspection", "anyone"), letter), supplierKnows, letter),
  ];
  return [
    ...lines(around.begin),
    ...slots,
    ...openItems(
      letter,
      slots.flatMap(({ evidence }) => evidence),
    ),
    ...lines(around.end),
  ];
}

/** How it works, whether there is trouble, what is still owed. */
export function checkInBody(letter: Letter): readonly DraftBlock[] {
  const { phrases, hits } = letter;
  const { begin, end } = phrases.afterDelivery;
  const arrived = told(toldOf(hits, "arrived", "anyone"), letter);
  return [
    ...lines(begin),
    ...(arrived === null ? [] : [slot("delivered", arrived, "optional", letter)]),
    slot("usefulInformation", null, "optional", letter),
    ...toDoList("nextSteps", firstOf(ourSteps(letter.reading), MOST_NEXT_STEPS), letter),
    ...lines(end),
  ];
}

/** What happened, why, what is done about it, by when. */
export function apologyBody(letter: Letter): readonly DraftBlock[] {
  const { phrases, hits, reading } = letter;
  const { begin, end } = phrases.apology;
  const all = ourSteps(reading);
  const complaint = theirComplaint(hits);
  const since = complaint === null ? hits : hits.slice(hits.indexOf(complaint) + 1);
  const change = countermeasure(since, all);
  const steps = all.filter(({ evidence }) => !evidence.some((one) => change !== null && shareWords(one.span, change.span)));
  const isDated = steps.slice(0, MOST_NEXT_STEPS).some((item) => lastDay(item) !== null);
  return [
    ...lines(begin),
    slot("whatHappened", told(complaint === null ? null : evidenceOfSentence(complaint.sentence), letter), "open", letter),
    slot("cause", told(toldOf(since, "cause", "mine"), letter), "open", letter),
    slot("countermeasure", told(change, letter), "open", letter),
    ...(isDated && letter.filled.byWhen === undefined ? [] : [slot("byWhen", null, "open", letter)]),
    ...toDoList("nextSteps", firstOf(steps, MOST_NEXT_STEPS), letter),
    ...lines(end),
  ];
}

/** What our side changes for good: a deed with a date is a next step instead. */
function countermeasure(hits: readonly CueHit[], steps: readonly Commitment[]): Evidence | null {
  const dated = steps.filter((item) => lastDay(item) !== null).flatMap(({ evidence }) => evidence);
  return toldOf(
    hits.filter((hit) => !dated.some((one) => shareWords(one.span, hit.sentence.span))),
    "countermeasure",
    "mine",
  );
}

/** The fact, what it means, the next step, the new date. */
export function badNewsBody(letter: Letter): readonly DraftBlock[] {
  const { phrases, hits, reading, surroundings } = letter;
  const { begin, end } = phrases.badNews;
  const steps = ourSteps(reading);
  const setback = untoldSetback(hits, reading);
  const late = steps.find((item) => isOver(item, surroundings.today)) ?? null;
  const others = steps.filter((item) => item !== late);
  return [
    ...lines(begin),
    ...(late === null ? [] : [slot("concerns", itemValue(late, letter), "open", letter)]),
    slot("news", told(setback === null ? null : evidenceOfSentence(setback.sentence), letter), "open", letter),
    slot("effect", null, "open", letter),
    ...(others.length > 0 && letter.filled.nextStep === undefined ? [] : [slot("nextStep", null, "open", letter)]),
    slot("newDate", null, "open", letter),
    ...toDoList("nextSteps", firstOf(others, MOST_NEXT_STEPS), letter),
    ...lines(end),
  ];
}

/** Thanks, what cannot be done and why, another way if there is one, the door open. */
export function declineBody(letter: Letter): readonly DraftBlock[] {
  const { phrases, reading } = letter;
  const { begin, end } = phrases.decline;
  const request = oldestRequest(reading.commitments);
  return [
    ...lines(begin),
    slot("request", request === null ? null : itemValue({ ...request, due: { kind: "none" } }, letter), "open", letter),
    slot("reason", null, "open", letter),
    slot("alternative", null, "optional", letter),
    ...lines(end),
  ];
}

/** Thanks for having been considered, and the door open. */
export function keepInTouchBody(letter: Letter): readonly DraftBlock[] {
  const { begin, end } = letter.phrases.keepInTouch;
  return [...lines(begin), slot("usefulInformation", null, "optional", letter), ...lines(end)];
}

/** The oldest thing they asked of us that is still open; null when there is none. */
export function oldestRequest(commitments: readonly Commitment[]): Commitment | null {
  return commitments.find(({ kind, side, status, sure }) => kind !== "promise" && side === "me" && status === "open" && sure) ?? null;
}

/** What we do: an open question is no step. */
function ourSteps(reading: ThreadReading): readonly Commitment[] {
  return ourOpenItems(reading).filter(({ kind }) => kind !== "question");
}

/** `above`: what stands there already is not listed again. */
function openItems(letter: Letter, above: readonly Evidence[]): readonly DraftBlock[] {
  const { reading } = letter;
  const isTold = ({ evidence }: Commitment): boolean => evidence.every((one) => above.some((each) => shareWords(each.span, one.span)));
  const commitments = reading.commitments.filter((item) => !isTold(item));
  const sections = draftSections({ ...reading, commitments }, MOST_NEXT_STEPS + 1);
  return itemLists({ ...sections, agreed: firstOf([], 0), toConfirm: firstOf(sections.toConfirm.shown, 2) }, letter);
}

function itemValue(item: Commitment, letter: Letter): SlotValue {
  const { writing } = letter;
  const due = item.due.kind === "none" ? "" : dueWords(item, writing);
  const words = quoted(bareWords(item.what), writing, WHAT_COLUMNS);
  return { text: `${words}${detailsText(due, null, draftLayouts[writing.locale])}`, evidence: item.evidence };
}

function isOver(item: Commitment, today: string): boolean {
  const day = lastDay(item);
  return day !== null && day < today;
}
