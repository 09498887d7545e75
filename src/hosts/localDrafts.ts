/** The draft screen's reader in a browser: engine, kinds and phrases in a chunk of their own, loaded with the first draft. */
import { renderPairHtml, renderPairText } from "../engine/summary/draftPair.ts";
import type { DraftKind } from "../engine/summary/kinds/draftKind.ts";
import { type DraftChoices, type DraftWords, draftOf } from "../engine/summary/kinds/draftOf.ts";
import { kindsInOrder, proposeKind } from "../engine/summary/kinds/proposeKind.ts";
import { plainWords } from "../engine/summary/plainWords.ts";
import { renderHtml } from "../engine/summary/renderHtml.ts";
import { draftLines, renderText } from "../engine/summary/renderText.ts";
import type { DraftBlock, Locale, SummaryDraft, ThreadReading, TimeZone } from "../engine/types.ts";
import { loadDraftPanelTexts, loadKinds } from "../languages/texts.ts";
import type {
  DraftAsked,
  DraftField,
  DraftInLanguage,
  DraftScreenWords,
  DraftStep,
  DraftWishes,
  OwnWords,
  ShownLine,
  WrittenDraft,
} from "../panel/drafts/draftPort.ts";
import { noWishes, wordsFor } from "../panel/drafts/draftWishes.ts";
import type { RenderedDraft, ReplyInEditor } from "../panel/mailHost.ts";
import { type AskedAt, isForFew, surroundings, wordsOf } from "./draftKinds.ts";
import { DAY_SLOTS, draftStep, isOpen, type ReadySentences, readySentencesFor, stepOfDraft, stepOfReply } from "./draftSteps.ts";

export async function words(locale: Locale): Promise<DraftScreenWords> {
  const [texts, { names, reasons, slots }] = await Promise.all([loadDraftPanelTexts(locale), loadKinds(locale)]);
  return { texts, kinds: { names, reasons, slots } };
}

/** A "no", a farewell, and a mail to a colleague ask for no next step of the other side. */
const ENDS: ReadonlySet<DraftKind> = new Set<DraftKind>(["decline", "keepInTouch", "handover"]);

export async function write(reading: ThreadReading, { wishes, locale, goal, now }: DraftAsked, zone: TimeZone): Promise<WrittenDraft> {
  const around = await surroundings({ now, zone });
  const proposal = proposeKind(reading, around);
  const kind = wishes.kind ?? proposal.kind;
  const ready = await readySentencesFor(reading, { now, zone });
  const locales = wishes.second === null || wishes.second === locale ? [locale] : [locale, wishes.second];
  const written = await Promise.all(
    locales.map(async (each): Promise<InOneLanguage> => {
      const phrases = await wordsOf(each);
      const sentences = await ready.inLanguage(each, phrases.writing);
      const draft = draftOf(kind, reading, phrases, around, {
        ...choicesFor(each, wishes, sentences),
        ...(goal ? { goal } : {}),
      });
      return { draft, phrases, sentences, shown: inLanguage(draft, kind, wishes) };
    }),
  );
  const [first, second] = written;
  if (first === undefined) throw new Error("localDrafts: a draft has a language");
  return {
    kind,
    proposed: { kind: proposal.kind, reason: proposal.reason, evidence: proposal.evidence },
    kinds: kindsInOrder(proposal),
    languages: written.map((one) => one.shown),
    inserted: second === undefined ? first.shown.rendered : insertedOf(first, second, kind, wishes.inserts),
    fields: [...fieldsOf(first.draft, reading, wishes), ...addedFields(written, wishes)],
    step: ENDS.has(kind) ? null : draftStep(await stepOfDraft(first.draft, reading, { now, zone }), { ...first, ready, wishes }),
  };
}

function inLanguage(draft: SummaryDraft, kind: DraftKind, { filled }: DraftWishes): DraftInLanguage {
  return {
    locale: draft.locale,
    rendered: rendered(kind, draft, renderText(draft), renderHtml(draft)),
    lines: draftLines(draft).map(({ text, isApart, block }): ShownLine => ({ text, isApart, mark: markOf(block, filled) })),
  };
}

function rendered(kind: DraftKind, draft: SummaryDraft, text: string, html: string): RenderedDraft {
  return { draft, text, html, ...(isForFew(kind) ? { isForFew: true } : {}) };
}

interface InOneLanguage {
  readonly draft: SummaryDraft;
  readonly phrases: DraftWords;
  readonly sentences: ReadySentences;
  readonly shown: DraftInLanguage;
}

function insertedOf(first: InOneLanguage, second: InOneLanguage, kind: DraftKind, inserts: DraftWishes["inserts"]): RenderedDraft {
  switch (inserts) {
    case "first":
      return first.shown.rendered;
    case "second":
      return second.shown.rendered;
    case "both": {
      const pair = { first: first.draft, second: second.draft, notice: second.phrases.kinds.inThisLanguage };
      return rendered(kind, first.draft, renderPairText(pair), renderPairHtml(pair, "oneAfterOther"));
    }
  }
}

function markOf(block: DraftBlock, filled: DraftWishes["filled"]): ShownLine["mark"] {
  if (isOpen(block)) return "open";
  if (block.kind === "line") return block.isOwn === true ? "own" : null;
  if (block.kind === "toDo") return block.newDay === "own" ? "own" : null;
  if (block.kind !== "slot" || block.state !== "filled") return null;
  const isUsers = block.evidence.length === 0 && wordsFor(filled[block.slot], "en") !== undefined;
  return isUsers || block.commitment !== undefined ? "own" : null;
}

function choicesFor(locale: Locale, { filled, added, tellsOfTool }: DraftWishes, sentences: ReadySentences): DraftChoices {
  const own = Object.entries(filled).flatMap(([key, each]) => {
    const text = wordsFor(each, locale);
    return text === undefined ? [] : [[key, text] as const];
  });
  const byKey = Object.fromEntries(own);
  return {
    filled: byKey,
    answers: byKey,
    tellsOfTool,
    added: added.flatMap(({ what, words: written }) => written[locale] ?? sentences[what] ?? []),
  };
}

/** Words of a point as the label of a field. */
const POINT_COLUMNS = 100;

/** The places of the draft that are open, and those that the user filled. */
function fieldsOf({ blocks }: SummaryDraft, { commitments }: ThreadReading, { filled }: DraftWishes): readonly DraftField[] {
  const pointOf = (commitment: string): string => plainWords(commitments.find(({ id }) => id === commitment)?.what ?? "", POINT_COLUMNS);
  return blocks.flatMap((block): readonly DraftField[] => {
    if (block.kind === "toDo" && block.newDay !== undefined) {
      const state = block.newDay === "open" ? "open" : "filled";
      return [{ kind: "newDay", key: block.commitment, point: pointOf(block.commitment), state }];
    }
    if (block.kind !== "slot") return [];
    const { slot, state, commitment } = block;
    if (commitment !== undefined) {
      return [{ kind: "answer", key: commitment, point: pointOf(commitment), state: state === "filled" ? "filled" : "open" }];
    }
    // What the thread fills is not asked for again.
    if (state === "filled" && wordsFor(filled[slot], "en") === undefined) return [];
    return [{ kind: "slot", key: slot, state, isDay: DAY_SLOTS.has(slot) }];
  });
}

function addedFields(written: readonly InOneLanguage[], { added }: DraftWishes): readonly DraftField[] {
  return added.map(({ what, words: own }): DraftField => {
    const texts: OwnWords = Object.fromEntries(
      written.map(({ shown: { locale }, sentences }) => [locale, own[locale] ?? sentences[what] ?? ""]),
    );
    const isLeft = Object.values(texts).some((text) => isOpen({ kind: "line", text: text ?? "", isOwn: true }));
    return { kind: "added", what, texts, state: isLeft ? "open" : "filled" };
  });
}

/** A reply that the user is writing: read beside the thread without it. */
export async function check(
  reading: ThreadReading,
  reply: Pick<ReplyInEditor, "body" | "to">,
  locale: Locale,
  { now, zone }: AskedAt,
): Promise<DraftStep> {
  const before = withoutReply(reading);
  const ready = await readySentencesFor(before, { now, zone });
  const sentences = await ready.inLanguage(locale, (await wordsOf(locale)).writing);
  return draftStep(await stepOfReply(reply, before, { now, zone }), { draft: null, sentences, ready, wishes: noWishes });
}

/** Where a mail is being written the mail client gives it as the newest message, one without a sending time. */
function withoutReply(reading: ThreadReading): ThreadReading {
  const { thread, me } = reading;
  const last = thread.messages.at(-1);
  if (last === undefined || last.sentAt !== null || last.from.address !== me.address) return reading;
  return { ...reading, thread: { ...thread, messages: thread.messages.slice(0, -1) } };
}

/** One sentence as a draft of its own: it goes to whomever the open reply goes to. */
export function sentence(text: string, locale: Locale): RenderedDraft {
  const draft: SummaryDraft = { locale, subject: "", to: [], cc: [], blocks: [{ kind: "line", text, isOwn: true }] };
  return { draft, text: renderText(draft), html: renderHtml(draft) };
}
