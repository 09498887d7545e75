/** How far both sides are with each point: said by one, taken up by the other, settled, or contradicted. */

import { findActs } from "../acts/findActs.ts";
import { evidenceOfSentence } from "../findings/evidence.ts";
import { type Sides, sidesOf } from "../findings/sides.ts";
import { likeness, type Topic, Topics } from "../findings/topic.ts";
import { onlyOf } from "../onlyOf.ts";
import { type RadarContext, type RadarSentence, radarSentences } from "../radar/radarSentences.ts";
import { shareWords } from "../textRanges.ts";
import type { ActKind, Commitment, Evidence, Flag, MessageId, Person, ThreadReading } from "../types.ts";

/**
 * stated: who has to act said so, nobody answered. proposed: one side asks or assumes, the other has not taken it up.
 * accepted: the other side took it up. confirmed: and it was said back, or settled in so many words. disputed: the other side says otherwise.
 */
export type AgreementState = "stated" | "proposed" | "accepted" | "confirmed" | "disputed";

export interface Agreement {
  readonly about:
    | { readonly kind: "commitment"; readonly id: string }
    | { readonly kind: "decision" | "assumption"; readonly evidence: Evidence };
  readonly state: AgreementState;
  /** What brought it there, oldest first. */
  readonly evidence: readonly Evidence[];
  /** true: a condition has still to come true; until then nothing is overdue. */
  readonly isHeldBack: boolean;
  /** Who was asked and has not taken it up; empty otherwise. */
  readonly awaits: readonly Person[];
}

/** Likeness from which a yes or a no is about a point when the mail before held several. */
const SAME_MATTER = 0.12;

/** A yes or a no. */
interface Answer {
  readonly isYes: boolean;
  readonly isSettling: boolean;
  readonly by: Person;
  readonly index: number;
  readonly topic: Topic;
  readonly evidence: Evidence;
}
interface Given {
  readonly reading: ThreadReading;
  readonly sides: Sides;
  readonly answers: readonly Answer[];
  readonly places: ReadonlyMap<MessageId, number>;
  readonly topicOf: (evidence: Evidence) => Topic;
}

/** The state of every commitment that was not dropped, every decision, and every assumption of one side. */
export function agreements(reading: ThreadReading, context: RadarContext): readonly Agreement[] {
  const { messages } = reading.thread;
  const sentences = radarSentences(reading.thread, context);
  const topics = new Topics(
    context.packs,
    messages.flatMap(({ from, to, cc }) => [from, ...to, ...cc]),
  );
  const languages = new Map(messages.map((message) => [message.id, message.sentences[0]?.language ?? "en"]));
  const topicOf = ({ quote, span }: Evidence): Topic => topics.read(quote, [], languages.get(span.message) ?? "en");
  const places = new Map(messages.map(({ id }, index) => [id, index]));
  const answers = sentences.flatMap((one) => answersIn(one, places.get(one.message.id) ?? 0, context, topicOf));
  const given: Given = { reading, sides: sidesOf(messages, context.me), answers, places, topicOf };
  return [
    ...reading.commitments.filter(({ status }) => status !== "dropped").map((item) => ofCommitment(item, given)),
    ...reading.decisions.flatMap(({ evidence }) => ofDecision(evidence, given)),
    ...sentences.filter(({ is, folded }) => is.assumes.test(folded)).map((one) => ofAssumption(one, given)),
  ];
}

function answersIn(one: RadarSentence, index: number, context: RadarContext, topicOf: (evidence: Evidence) => Topic): readonly Answer[] {
  const pack = context.packs.find(({ language }) => language === one.sentence.language) ?? context.packs[0];
  if (pack === undefined) return [];
  const evidence = evidenceOfSentence(one.sentence);
  const kinds = new Set<ActKind>(findActs(one.sentence.text, pack).map(({ kind }) => kind));
  const isSettling = kinds.has("decision") || one.is.confirms.test(one.folded);
  const isYes = kinds.has("acceptance") || isSettling;
  if (!isYes && !kinds.has("refusal")) return [];
  return [{ isYes: !kinds.has("refusal"), isSettling, by: one.message.from, index, topic: topicOf(evidence), evidence }];
}

function ofCommitment(item: Commitment, given: Given): Agreement {
  const said = item.evidence;
  const answer = answerTo(said, given);
  const turns = [...said, ...(answer === null ? [] : [answer.evidence])];
  const changes = sideChanges(turns, given);
  const wasTakenUp = item.kind === "promise" || changes > 0 || item.status === "done";
  const state =
    isContradicted(said, given.reading.flags) || answer?.isYes === false
      ? "disputed"
      : changes >= 2 || (changes > 0 && answer?.isSettling === true)
        ? "confirmed"
        : changes > 0
          ? "accepted"
          : item.kind === "promise"
            ? "stated"
            : "proposed";
  return {
    about: { kind: "commitment", id: item.id },
    state,
    evidence: turns,
    isHeldBack: item.condition !== null && item.status === "open",
    awaits: wasTakenUp ? [] : (item.asked ?? item.owners),
  };
}

function ofDecision(evidence: readonly Evidence[], given: Given): readonly Agreement[] {
  const [first] = evidence;
  if (first === undefined) return [];
  const answer = answerTo(evidence, given);
  const isDisputed = isContradicted(evidence, given.reading.flags) || answer?.isYes === false;
  return [
    {
      about: { kind: "decision", evidence: first },
      state: isDisputed ? "disputed" : answer === null && sideChanges(evidence, given) === 0 ? "accepted" : "confirmed",
      evidence: answer === null ? evidence : [...evidence, answer.evidence],
      isHeldBack: false,
      awaits: [],
    },
  ];
}

/** "I assume that one month will do": nobody else has said so yet. */
function ofAssumption(one: RadarSentence, given: Given): Agreement {
  const evidence = evidenceOfSentence(one.sentence);
  const answer = answerTo([evidence], given);
  return {
    about: { kind: "assumption", evidence },
    state: answer === null ? "proposed" : answer.isYes ? "accepted" : "disputed",
    evidence: answer === null ? [evidence] : [evidence, answer.evidence],
    isHeldBack: false,
    awaits: answer === null ? one.message.to.filter((person) => given.sides.partyOf(person) !== given.sides.partyOf(one.message.from)) : [],
  };
}

/** The yes or no in the next mail of another side: about this point, or about the only thing there was. */
function answerTo(said: readonly Evidence[], { reading, sides, answers, places, topicOf }: Given): Answer | null {
  const last = said.at(-1);
  if (last === undefined) return null;
  const at = places.get(last.span.message) ?? 0;
  const { messages } = reading.thread;
  const author = messages[at]?.from;
  if (author === undefined) return null;
  const next = messages.findIndex(
    ({ from, automatic }, index) => index > at && automatic === null && sides.partyOf(from) !== sides.partyOf(author),
  );
  const inNext = answers.filter(({ index }) => index === next);
  if (next < 0 || inNext.length === 0) return null;
  const topic = topicOf(last);
  const alike = inNext.find((answer) => likeness(answer.topic, topic) >= SAME_MATTER);
  if (alike !== undefined) return alike;
  const points = new Set(
    reading.commitments.filter(({ evidence }) => evidence.at(-1)?.span.message === last.span.message).map(({ id }) => id),
  );
  return points.size <= 1 ? onlyOf(inNext) : null;
}

/** How often the side changes along these words. */
function sideChanges(turns: readonly Evidence[], { reading, sides, places }: Given): number {
  const parties = turns.flatMap(({ span }) => {
    const author = reading.thread.messages[places.get(span.message) ?? -1]?.from;
    return author === undefined ? [] : [sides.partyOf(author)];
  });
  return parties.filter((party, index) => index > 0 && party !== parties[index - 1]).length;
}

function isContradicted(said: readonly Evidence[], flags: readonly Flag[]): boolean {
  return flags.some((flag) => flag.kind === "conflict" && flag.evidence.some(({ span }) => said.some((one) => shareWords(one.span, span))));
}
