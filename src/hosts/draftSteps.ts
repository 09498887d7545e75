/** What would move the case on: the marks of a draft, and the sentences that one click adds. */
import { address } from "../engine/brands.ts";
import { bareRequest } from "../engine/nextStep/bareRequest.ts";
import { type NextStep, type NextStepPiece, nextStep } from "../engine/nextStep/nextStep.ts";
import { type CallOffer, offerCall } from "../engine/nextStep/offerCall.ts";
import { callSentence } from "../engine/nextStep/readySentences.ts";
import { renderText } from "../engine/summary/renderText.ts";
import type { WritingPhrases } from "../engine/summary/writingPhrases.ts";
import { offsetOf } from "../engine/time/zonedTime.ts";
import type { DraftBlock, DraftSlot, Locale, ReaderContext, SummaryDraft, ThreadReading, TimeZone } from "../engine/types.ts";
import { calendarOf } from "../holidays/index.ts";
import { packsFor } from "../languages/actWeights.ts";
import { loadNextStepPhrases } from "../languages/texts.ts";
import type { AddedKind, DraftStep, DraftWishes, StepMark } from "../panel/drafts/draftPort.ts";
import type { ReplyInEditor } from "../panel/mailHost.ts";
import type { AskedAt } from "./draftKinds.ts";

/** In one language; missing: there is nothing to offer. */
export type ReadySentences = Readonly<Partial<Record<AddedKind, string>>>;

export interface ReadyToAdd {
  /** null: too few turns on one point. */
  readonly call: CallOffer | null;
  readonly inLanguage: (locale: Locale, writing: WritingPhrases) => Promise<ReadySentences>;
}

/** What the thread gives a reason to offer. */
export async function readySentencesFor(reading: ThreadReading, { now, zone }: AskedAt): Promise<ReadyToAdd> {
  const call = offerCall(reading, await contextOf(reading, "", zone), now);
  const isBare = bareRequest(reading) !== null;
  return {
    call,
    inLanguage: async (locale, writing) => {
      const phrases = await loadNextStepPhrases(locale);
      const offered = call === null ? null : callSentence(call, phrases, writing);
      return { ...phrases.add, ...(isBare ? { clarify: phrases.clarify } : {}), ...(offered === null ? {} : { call: offered }) };
    },
  };
}

/** Slots that hold a day: the user picks it, and each language writes it out. */
export const DAY_SLOTS: ReadonlySet<DraftSlot> = new Set(["deliveryDate", "byWhen", "newDate"]);
/** Places that a ready sentence leaves to the writer. */
const DOTS = /…/u;

/** True where the user has yet to write. */
export function isOpen(block: DraftBlock): boolean {
  if (block.kind === "line") return block.isOwn === true && DOTS.test(block.text);
  if (block.kind === "toDo") return block.newDay === "open";
  return block.kind === "slot" && (block.state === "open" || block.state === "optional");
}

/** Tells what was written before: no step that this mail makes. */
function isCited(block: DraftBlock): boolean {
  return (
    block.kind === "slot" &&
    block.state === "filled" &&
    block.evidence.length > 0 &&
    block.commitment === undefined &&
    !DAY_SLOTS.has(block.slot)
  );
}

/** The draft is read as its receivers would: what is still open in it counts for nothing. */
export async function stepOfDraft(draft: SummaryDraft, reading: ThreadReading, { now, zone }: AskedAt): Promise<NextStep> {
  const content = renderText({ ...draft, blocks: draft.blocks.filter((block) => !isOpen(block) && !isCited(block)) });
  return stepOfReply({ body: { kind: "text", content }, to: draft.to }, reading, { now, zone });
}

/** The next step of a mail as the user has written it. */
export async function stepOfReply(
  { body, to }: Pick<ReplyInEditor, "body" | "to">,
  reading: ThreadReading,
  { now, zone }: AskedAt,
): Promise<NextStep> {
  const reply = { body, from: reading.me, to, now, offset: offsetOf(now, zone) ?? 0 };
  return nextStep(reply, await contextOf(reading, body.content, zone), reading);
}

interface StepSurroundings {
  /** null: written by the user without our sentences. */
  readonly draft: SummaryDraft | null;
  readonly sentences: ReadySentences;
  readonly ready: ReadyToAdd;
  readonly wishes: DraftWishes;
}

/** What the marks show and what is offered for those that are missing. A ready sentence gives its piece, however it is read. */
export function draftStep(step: NextStep, { draft, sentences, ready, wishes }: StepSurroundings): DraftStep {
  const { added } = wishes;
  const isAdded = (what: AddedKind): boolean => added.some((one) => one.what === what);
  const isWhole = draft?.blocks.some((block) => block.kind === "line" && isOpen(block)) !== true;
  const mark = (piece: NextStepPiece, read: StepMark): StepMark =>
    read === "missing" && isWhole && isAdded(piece) ? (piece === "date" ? "proposed" : "told") : read;
  const wanted: readonly AddedKind[] = [...step.missing, "clarify", "call"];
  return {
    marks: {
      action: mark("action", step.action === null ? "missing" : "told"),
      owner: mark("owner", step.owners.length === 0 ? "missing" : "told"),
      date: mark("date", step.date === null ? "missing" : step.date.state),
      question: mark("question", step.question === null ? "missing" : "told"),
    },
    offers: wanted.flatMap((what) => {
      const text = sentences[what];
      if (text === undefined || isAdded(what)) return [];
      return [{ what, text, turns: what === "call" ? (ready.call?.turns ?? null) : null }];
    }),
  };
}

/** Reads as the user. `text`: decides which language's learned numbers are loaded. */
async function contextOf({ me }: ThreadReading, text: string, zone: TimeZone): Promise<ReaderContext> {
  const packs = await packsFor([{ body: { kind: "text", content: text } }]);
  return { me: me.address ?? address(""), zone, country: null, packs, calendarOf };
}
