/** What the learned weights say of an item and a later sentence: closings that no rule names, and rules that go too far. */
import { closingPieces, closingSigns, type Speaker } from "./closingSigns.ts";
import { type ClosingKind, closingScorer } from "./closingWeights.ts";
import { evidenceOf } from "./evidence.ts";
import type { Item } from "./ledger.ts";
import type { SentenceReading } from "./sentenceReading.ts";
import { close, isToward, reaches, type Turn } from "./turn.ts";

/** How far a score lies above the cut from which it counts. */
type Margins = Readonly<Partial<Record<ClosingKind, number>>>;

const ofWords = new WeakMap<SentenceReading, Map<Speaker, readonly number[]>>();

/** null: no weights are learned for the language of the sentence. */
export function closingMargins(turn: Turn, item: Item, sentence: SentenceReading): Margins | null {
  const { closingWeights } = sentence.pack;
  if (closingWeights === undefined) return null;
  const scorer = closingScorer(closingWeights);
  const speaker: Speaker = turn.ledger.isOwnedBy(item, turn.author) ? "owner" : "other";
  const bySpeaker = ofWords.get(sentence) ?? new Map<Speaker, readonly number[]>();
  ofWords.set(sentence, bySpeaker);
  const words = bySpeaker.get(speaker) ?? scorer.ofPieces(closingPieces(sentence, speaker));
  bySpeaker.set(speaker, words);
  const scores = scorer.withSigns(words, closingSigns(item, sentence, speaker, turn.message.attachmentNames.length > 0));
  return Object.fromEntries(closingWeights.kinds.map(({ kind, cut }, index) => [kind, (scores[index] ?? 0) - cut]));
}

/** Items looked at in one message: the newest. */
const MOST_ITEMS = 24;
const MOST_SENTENCES = 60;

/** "Notes from Tuesday below": closes what was promised, though no rule knows the words. */
export function takeLearnedClosings(turn: Turn): void {
  const { ledger } = turn;
  const items = ledger
    .openItems(
      (item) =>
        item.raisedIn < turn.reading.index &&
        !turn.touched.has(item) &&
        (ledger.isOwnedBy(item, turn.author) ? reaches(turn, item) : ledger.isRaisedBy(item, turn.author) || isToward(turn, item)),
    )
    .slice(-MOST_ITEMS);
  if (items.length === 0) return;
  const candidates: { readonly item: Item; readonly sentence: SentenceReading; readonly status: "done" | "dropped"; readonly margin: number }[] = [];
  for (const sentence of turn.reading.sentences.slice(0, MOST_SENTENCES)) {
    if (turn.spoken.has(sentence)) continue;
    for (const item of items) {
      const margins = closingMargins(turn, item, sentence);
      if (margins === null) continue;
      for (const status of ["done", "dropped"] as const) {
        const margin = margins[status] ?? -1;
        if (margin >= 0) candidates.push({ item, sentence, status, margin });
      }
    }
  }
  for (const { item, sentence, status } of candidates.sort((a, b) => b.margin - a.margin)) {
    if (item.status !== "open" || turn.spoken.has(sentence)) continue;
    close(turn, item, status, evidenceOf(turn.message, sentence.sentence));
    turn.spoken.add(sentence);
  }
}

