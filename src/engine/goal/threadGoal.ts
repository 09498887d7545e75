/** What a thread is for: what the user pinned, else its subject, else what was asked first. Nothing is made up. */

import { likeness, type Topic, Topics, weightOf } from "../findings/topic.ts";
import type { LanguagePack } from "../languagePack.ts";
import { bareSubject } from "../summary/replySubject.ts";
import { overlap } from "../textRanges.ts";
import type { Commitment, Evidence, Language, ThreadReading } from "../types.ts";

/** The user's own goal for a thread. `isReached`: null while the user has not said. */
export interface PinnedGoal {
  readonly text: string;
  readonly isReached: boolean | null;
}
/**
 * reached: the user said so. notReached: the user said so, or something that belongs to it is open. nothingOpen: what belongs to it is done, which
 * need not be all. unknown: nothing in the thread can be told to belong to it.
 */
export type GoalState = "reached" | "notReached" | "nothingOpen" | "unknown";

export interface ThreadGoal {
  readonly text: string;
  /** "user": pinned, in words that are not the thread's own; "subject": the thread's own; "firstRequest": what the first mail that asks for something asks for. */
  readonly source: "user" | "subject" | "firstRequest";
  /** The sentence it was taken from; null for a pinned goal and for a subject. */
  readonly evidence: Evidence | null;
  readonly state: GoalState;
  /** Items that share a word with it, dropped ones left out. */
  readonly items: readonly Commitment[];
  /** Open questions that are about something else, oldest first. */
  readonly offGoal: readonly Commitment[];
}
interface GoalGiven {
  readonly packs: readonly LanguagePack[];
  readonly replyPrefixes: readonly string[];
  readonly pinned: PinnedGoal | null;
}
type NamedGoal = Pick<ThreadGoal, "text" | "source" | "evidence">;

/** Words lighter than this ("hello", "Re: order") name no goal, and too little of a question to judge it by. */
const LEAST_WEIGHT = 0.8;
/** Single characters that two Chinese sentences share by chance stay below it. */
const ALIKE = 0.1;

const ASKS = /[?？]\s*$/u;

/** null where nothing names a goal. */
export function threadGoal(reading: ThreadReading, given: GoalGiven): ThreadGoal | null {
  const { messages } = reading.thread;
  const people = messages.flatMap(({ from, to, cc }) => [from, ...to, ...cc]);
  const topics = new Topics(given.packs, people);
  const languageOf = languagesBySentence(reading);
  const topicOf = (text: string, language: Language): Topic => topics.read(text, [], language);
  const itemTopic = (item: Commitment): Topic => {
    const language = languageOf(item.evidence[0]);
    return topicOf(item.evidence.map(({ quote }) => quote).join("\n"), language);
  };
  const named = namedGoal(reading, given, (text) => weightOf(topicOf(text, firstLanguage(reading))) >= LEAST_WEIGHT);
  if (named === null) return null;
  const goalTopic = topicOf(named.text, named.evidence === null ? firstLanguage(reading) : languageOf(named.evidence));
  const standing = reading.commitments.filter(({ status, sure }) => status !== "dropped" && sure);
  const onGoal = standing.filter((item) => likeness(itemTopic(item), goalTopic) >= ALIKE);
  return {
    ...named,
    state: stateOf(onGoal, given.pinned),
    items: onGoal,
    offGoal: offGoal(standing, { goalTopic, onGoal, itemTopic, language: languageOf, goalLanguage: languageOfGoal(named, reading) }),
  };
}

function namedGoal(
  reading: ThreadReading,
  { pinned, replyPrefixes }: GoalGiven,
  saysSomething: (text: string) => boolean,
): NamedGoal | null {
  const own = ownGoal(reading, replyPrefixes, saysSomething);
  const text = pinned?.text.trim() ?? "";
  // Who pins the thread's own words may only want to say that it is reached.
  return text === "" || text === own?.text ? own : { text, source: "user", evidence: null };
}

function ownGoal(reading: ThreadReading, replyPrefixes: readonly string[], saysSomething: (text: string) => boolean): NamedGoal | null {
  const subject = bareSubject(reading.thread.subject, replyPrefixes);
  if (saysSomething(subject)) return { text: subject, source: "subject", evidence: null };
  const asked = reading.commitments.find(({ kind, sure }) => kind === "request" && sure);
  const [evidence] = asked?.evidence ?? [];
  return asked === undefined || evidence === undefined ? null : { text: asked.what, source: "firstRequest", evidence };
}

function stateOf(items: readonly Commitment[], pinned: PinnedGoal | null): GoalState {
  if (pinned !== null && pinned.isReached !== null) return pinned.isReached ? "reached" : "notReached";
  if (items.length === 0) return "unknown";
  return items.every(({ status }) => status === "done") ? "nothingOpen" : "notReached";
}

interface Compared {
  readonly goalTopic: Topic;
  readonly onGoal: readonly Commitment[];
  readonly itemTopic: (item: Commitment) => Topic;
  readonly language: (evidence: Evidence | undefined) => Language;
  readonly goalLanguage: Language;
}

/**
 * Questions without a word in common with the goal or with anything that serves it. One in another language cannot be judged by its words, and
 * where nothing shares a word with the goal the words tell nothing at all.
 */
function offGoal(items: readonly Commitment[], { goalTopic, onGoal, itemTopic, language, goalLanguage }: Compared): readonly Commitment[] {
  if (onGoal.length === 0) return [];
  const served = onGoal.map(itemTopic);
  return items.filter((item) => {
    if (!asks(item) || item.status !== "open" || language(item.evidence[0]) !== goalLanguage) return false;
    const topic = itemTopic(item);
    return weightOf(topic) >= LEAST_WEIGHT && likeness(topic, goalTopic) < ALIKE && served.every((one) => likeness(topic, one) < ALIKE);
  });
}

/** "By the way, may I ask: ...?" may be read as a request; its question mark tells. */
function asks({ kind, evidence }: Commitment): boolean {
  return kind === "question" || (kind === "request" && evidence.some(({ quote }) => ASKS.test(quote)));
}

function languagesBySentence({ thread }: ThreadReading): (evidence: Evidence | undefined) => Language {
  const byId = new Map(thread.messages.map((message) => [message.id, message.sentences]));
  return (evidence) => {
    const sentences = evidence === undefined ? undefined : byId.get(evidence.span.message);
    const within = sentences?.find(({ span }) => evidence !== undefined && overlap(span, evidence.span));
    return (within ?? sentences?.[0])?.language ?? "en";
  };
}

function languageOfGoal({ text, evidence }: NamedGoal, reading: ThreadReading): Language {
  if (evidence !== null) return languagesBySentence(reading)(evidence);
  return languageOfScript(text) ?? firstLanguage(reading);
}

/** Kana and Cyrillic tell the language of a few words; Latin and Han letters stand in subjects of every language. */
function languageOfScript(text: string): Language | null {
  if (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text)) return "ja";
  return /\p{Script=Cyrillic}/u.test(text) ? "ru" : null;
}

function firstLanguage({ thread }: ThreadReading): Language {
  return thread.messages.find(({ automatic }) => automatic === null)?.sentences[0]?.language ?? "en";
}
