/** What the sentences of a mail tell about the steps of an order, in the order in which they tell it. */

import { clauseAround } from "../findings/clauseAround.ts";
import type { MessageReading, SentenceReading } from "../findings/sentenceReading.ts";
import type { TextRange } from "../textRanges.ts";
import { clausePieces, type Piece } from "./clausePieces.ts";
import { type CompiledProgress, compiledProgress } from "./compiledProgress.ts";
import { type PieceTell, tellsOf } from "./pieceTells.ts";
import type { OrderStep, Told } from "./progressTypes.ts";
import { SENT_THINGS } from "./stepMentions.ts";
import { CARRIED, type EventContext, type Tells } from "./tells.ts";

export interface StepEvent {
  readonly step: OrderStep;
  readonly tells: Tells;
  readonly told: Told;
  /** For the order of events: moment of sending, then place in the mail. */
  readonly at: number;
  readonly place: number;
  /** The item of the ledger it came from, when it was asked for or promised. */
  readonly item: string | null;
}

/** The event and the words that tell it, as offsets into the sentence. */
export interface PieceEvents {
  readonly piece: Piece;
  readonly events: readonly StepEvent[];
}

/** A cut stands behind its sign. */
const TRAILING_SIGNS = /[\s,，、;；:：|-]{1,4}$/u;

/** The events of one sentence, piece by piece; empty for questions and for sentences that name no step. `before`: the steps of the sentence before. */
export function sentenceEvents(
  reading: MessageReading,
  sentence: SentenceReading,
  before: readonly OrderStep[],
  context: EventContext,
): readonly PieceEvents[] {
  const { message } = reading;
  const { sentOn } = message;
  if (sentOn === null) return [];
  const tables = compiledProgress(context.tables[sentence.sentence.language]);
  const offset = sentence.sentence.span.start;
  const dates = sentence.dates.map((date) => ({ ...date, start: date.start - offset, end: date.end - offset }));
  const pieces = clausePieces(sentence.folded, dates, tables);
  const own = pieces.length === 0 ? carriedPiece(sentence, before, dates, tables) : pieces;
  // "The sample was late. It was shipped today": not the goods.
  const isSentThing = before.length > 0 && before.every((step) => SENT_THINGS.includes(step));
  const isGoods = ({ mentions }: Piece): boolean => mentions.some(({ step, saysDone }) => step !== "shipment" || !saysDone);
  const meant = isSentThing && own.length === 1 ? own.filter(isGoods) : own;
  // A complaint that asks speaks of what is missing, not of what stands beside it.
  const complains = pieces.length > 1 && pieces.some(({ text }) => tables.is.waits.test(text));
  const read = meant.map((piece) => {
    const inPiece = dates.filter(({ start, end }) => start >= piece.start && end <= piece.end);
    return { piece, tells: tellsOf({ piece, dates: inPiece, sentOn, sentence, message, tables, context, complains }) };
  });
  const awaited = read.flatMap(({ tells }) => tells).find(({ tells, isAwaited }) => isAwaited && tells.kind === "waiting");
  return read.map(({ piece, tells }) => ({
    piece,
    events: tells
      .filter(({ isConditional }) => isConditional !== true || awaited !== undefined)
      .map(({ step, tells: told }): StepEvent => {
        const evidence = clauseAround(reading, sentence, piece.start, piece.start + piece.text.replace(TRAILING_SIGNS, "").length);
        return {
          step,
          tells: awaited === undefined || awaited.step === step ? told : joined(told, awaited),
          told: { evidence, thread: context.thread, message: message.id, by: message.from, on: sentOn },
          at: message.sentAt ?? 0,
          place: offset + piece.start,
          item: null,
        };
      }),
  }));
}

/** "As the artwork is not approved, we cannot start production": production waits for the artwork. */
function joined(tells: Tells, awaited: PieceTell): Tells {
  if (awaited.tells.kind !== "waiting") return tells;
  if (tells.kind === "notYet") return { kind: "waiting", on: awaited.tells.on, waitsFor: awaited.step };
  if (tells.kind !== "waiting" || tells.waitsFor !== null) return tells;
  return { kind: "waiting", on: tells.on.length > 0 ? tells.on : awaited.tells.on, waitsFor: awaited.step };
}

/** "Production has started. It will be finished on 3 May": the second sentence speaks of the same step. */
function carriedPiece(
  { folded }: SentenceReading,
  before: readonly OrderStep[],
  dates: readonly TextRange[],
  { steps }: CompiledProgress,
): readonly Piece[] {
  const only = before.at(-1);
  const deed = steps.find(({ step }) => step === only)?.deeds.exec(folded);
  if (only === undefined || !CARRIED.has(only) || deed === undefined || deed === null || dates.length === 0) return [];
  if (folded.length > MOST_CARRIED) return [];
  const place = { start: deed.index, end: deed.index + deed[0].length };
  const whole = { start: 0, end: folded.length };
  return [{ ...whole, text: folded, parts: [whole], mentions: [{ ...place, step: only, saysDone: false }] }];
}
/** A longer sentence has a subject of its own. */
const MOST_CARRIED = 80;
