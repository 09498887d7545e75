/** Closings that no rule names: the learned weights look at each open item beside each sentence that nothing else has used. */
import { closingPieces, closingSigns, type Speaker } from "./closingSigns.ts";
import { closingScorer } from "./closingWeights.ts";
import { evidenceOf } from "./evidence.ts";
import type { Item } from "./ledger.ts";
import type { SentenceReading } from "./sentenceReading.ts";
import { close, isToward, reaches, type Turn } from "./turn.ts";

/** Items and sentences looked at in one message; more is a hostile mail. */
const MOST_ITEMS = 24;
const MOST_SENTENCES = 60;

interface Closing {
  readonly item: Item;
  readonly sentence: SentenceReading;
  /** How far the score lies above the cut from which it counts. */
  readonly margin: number;
}

/** "Notes from Tuesday below": closes what was promised, though no rule knows the words. The likeliest pairs first; a sentence closes one item. */
export function takeLearnedClosings(turn: Turn): void {
  const items = turn.ledger.openItems((item) => mayClose(turn, item)).slice(-MOST_ITEMS);
  if (items.length === 0) return;
  const sentences = turn.reading.sentences.slice(0, MOST_SENTENCES).filter((sentence) => !turn.spoken.has(sentence));
  const closings = sentences.flatMap((sentence) => closingsBy(turn, sentence, items)).sort((a, b) => b.margin - a.margin);
  for (const { item, sentence } of closings) {
    if (item.status !== "open" || turn.spoken.has(sentence)) continue;
    close(turn, item, "done", evidenceOf(turn.message, sentence.sentence));
    turn.spoken.add(sentence);
  }
}

/** Owed by the author's side or to it, since an earlier message. */
function mayClose(turn: Turn, item: Item): boolean {
  const { ledger, author } = turn;
  if (item.raisedIn >= turn.reading.index || turn.touched.has(item)) return false;
  return ledger.isOwnedBy(item, author) ? reaches(turn, item) : ledger.isRaisedBy(item, author) || isToward(turn, item);
}

function closingsBy(turn: Turn, sentence: SentenceReading, items: readonly Item[]): readonly Closing[] {
  const { closingWeights } = sentence.pack;
  if (closingWeights === undefined) return [];
  const scorer = closingScorer(closingWeights);
  const hasFile = turn.message.attachmentNames.length > 0;
  const words = new Map<Speaker, number>();
  return items.flatMap((item) => {
    const speaker: Speaker = turn.ledger.isOwnedBy(item, turn.author) ? "owner" : "other";
    // What the owner received is not what the owner owes: "we got your report" pays no invoice.
    if (speaker === "owner" && item.kind !== "question" && sentence.tables.is.received.test(sentence.folded)) return [];
    const ofWords = words.get(speaker) ?? scorer.ofPieces(closingPieces(sentence, speaker));
    words.set(speaker, ofWords);
    const margin = ofWords + scorer.ofSigns(closingSigns(item, sentence, speaker, hasFile)) - closingWeights.cut;
    return margin >= 0 ? [{ item, sentence, margin }] : [];
  });
}
