/** "The 8th or the 9th?", "A costs …, B costs …", and the other side names one of them: that one is taken. */
import { echoes } from "./echoedWords.ts";
import { evidenceOf } from "./evidence.ts";
import { numberOf } from "./listPoints.ts";
import { numbersOf } from "./namedValues.ts";
import type { MessageReading, SentenceReading } from "./sentenceReading.ts";
import type { Sides } from "./sides.ts";
import { type Topic, topicOf, weightBeside, weightOf } from "./topic.ts";
import type { Settled } from "./turn.ts";

/** What one message laid before the other side. */
interface Choice {
  readonly by: string;
  /** "letter B", "number 189", "day 2026-02-05": at least two. */
  readonly values: ReadonlySet<string>;
  /** Everything the message speaks of. */
  readonly topic: Topic;
}

/** "Painted or with primer only?": the words of a question that offers both. */
interface WordChoice {
  readonly by: string;
  readonly topic: Topic;
  readonly text: string;
}

/** A hostile mail may hold thousands. */
const MOST_SENTENCES = 200;
const MOST_CHOICES = 40;
const MOST_VALUES = 12;
/** In digits: "2 or 3?" is a choice. */
const ANY_NUMBER = 1;
/** In UTF-16 units. */
const LONGEST_SENTENCE = 2_000;
/** What a taking sentence may say beside what was offered, in words. */
const MOST_BESIDE = 1.7;
/** "Primer only, please.": so many of its words stood in the question. */
const SHARE_OF_QUESTION = 0.6;
const LEAST_WORD = 0.3;
/** A question of fewer words asks about the sentence before it. */
const NAMELESS = 0.5;

/** Each choice is taken once, by the first sentence of the other side that names one of its values alone. */
export function takenChoices(readings: readonly MessageReading[], sides: Sides): readonly Settled[] {
  let choices: readonly Choice[] = [];
  let wordChoices: readonly WordChoice[] = [];
  const taken: Settled[] = [];
  for (const reading of readings) {
    const by = sides.partyOf(reading.message.from);
    const sentences = reading.sentences.slice(0, MOST_SENTENCES);
    const names = namesIn(reading);
    for (const sentence of sentences) {
      if (choices.length + wordChoices.length === 0) break;
      if (leavesOpen(sentence)) continue;
      const values = valuesIn(reading, sentence);
      const isTaking = !onlyPromises(sentence);
      const choice = isTaking ? choices.find((one) => one.by !== by && takesOne(one, values) && says(sentence, one)) : undefined;
      const words = wordChoices.find((one) => one.by !== by && isOutOf(sentence, one, names));
      if (choice === undefined && words === undefined) continue;
      choices = choices.filter((one) => one !== choice);
      wordChoices = wordChoices.filter((one) => one !== words);
      taken.push({
        reading,
        evidence: evidenceOf(reading.message, sentence.sentence),
        isPick: words !== undefined && (sentence.acts.length > 0 || isEcho(sentence, words, names)),
      });
    }
    choices = [...choices, ...choicesOf(reading, sentences, by)].slice(-MOST_CHOICES);
    wordChoices = [...wordChoices, ...wordChoicesOf(sentences, by)].slice(-MOST_CHOICES);
  }
  return taken;
}

const NAME_PART = /[\p{L}\p{M}]{2,}/gu;
/** Parts of names; a round mail goes to hundreds. */
const MOST_NAMES = 40;

/** Everybody who wrote or gets the mail, in parts, lower case. */
function namesIn({ message: { from, to, cc } }: MessageReading): readonly string[] {
  return [from, ...to, ...cc].flatMap(({ name }) => name.toLowerCase().match(NAME_PART) ?? []).slice(0, MOST_NAMES);
}

/** A question, a no, the answer still to come, or news of something done. */
function leavesOpen({ acts, tables, folded }: SentenceReading): boolean {
  const isOpen = acts.some(({ kind }) => kind === "question" || kind === "refusal" || kind === "withdrawal" || kind === "delivery");
  return isOpen || tables.is.notYet.test(folded) || tables.is.asksToBeTold.test(folded);
}

/** "We come tomorrow at nine", to "today or tomorrow?": a deed with its day. */
function onlyPromises({ acts, dates }: SentenceReading): boolean {
  const kinds = new Set(acts.map(({ kind }) => kind));
  return kinds.has("promise") && dates.length > 0 && !kinds.has("acceptance") && !kinds.has("decision") && !kinds.has("request");
}

function takesOne({ values }: Choice, named: readonly string[]): boolean {
  return new Set(named.filter((value) => values.has(value))).size === 1;
}

/** It says little that the offer did not say. */
function says({ topic }: SentenceReading, choice: Choice): boolean {
  return weightBeside(topic, choice.topic) <= MOST_BESIDE;
}

/** A short wish made of words of the question, or these words alone. */
function isOutOf(sentence: SentenceReading, choice: WordChoice, names: readonly string[]): boolean {
  const { topic, acts, tables, folded } = sentence;
  if (tables.is.asksChoice.test(folded)) return false;
  if (acts.length > 0 && !acts.some(({ kind }) => kind === "request" || kind === "acceptance" || kind === "decision")) return false;
  if (isEcho(sentence, choice, names)) return true;
  if (tables.is.missing.test(folded)) return false;
  const weight = weightOf(topic);
  let shared = 0;
  for (const [at, key] of topic.keys.entries()) if (choice.topic.has(key)) shared += topic.weights[at] ?? 0;
  return weight >= LEAST_WORD && shared >= weight * SHARE_OF_QUESTION;
}

/** "Dear Marta,": the question called somebody by name, too. */
function isEcho({ folded, tables }: SentenceReading, choice: WordChoice, names: readonly string[]): boolean {
  return echoes(folded, choice.text, tables) && !names.some((name) => folded.includes(name));
}

function asks({ acts }: SentenceReading): boolean {
  return acts.some(({ kind }) => kind === "question" || kind === "request" || kind === "proposal");
}

function offersChoice(sentence: SentenceReading): boolean {
  return asks(sentence) && sentence.tables.is.asksChoice.test(sentence.folded);
}

function choicesOf(reading: MessageReading, sentences: readonly SentenceReading[], by: string): readonly Choice[] {
  const asksToChoose = sentences.some(offersChoice);
  const topic = joined(sentences.map((sentence) => sentence.topic));
  const letters = new Set(sentences.flatMap((sentence) => lettersIn(reading, sentence)));
  const found: Choice[] = letters.size > 1 ? [{ by, values: letters, topic }] : [];
  for (const sentence of sentences) {
    if (!asksToChoose && !asks(sentence)) continue;
    for (const values of [new Set(daysIn(sentence)), new Set(asksToChoose ? numbersIn(sentence) : [])])
      if (values.size > 1) found.push({ by, values, topic });
  }
  return found;
}

function joined(topics: readonly Topic[]): Topic {
  const words = new Map<string, number>();
  for (const own of topics) for (const [at, key] of own.keys.entries()) words.set(key, own.weights[at] ?? 0);
  return topicOf(words);
}

function wordChoicesOf(sentences: readonly SentenceReading[], by: string): readonly WordChoice[] {
  return sentences.flatMap((sentence, at) => {
    const isOffered = offersChoice(sentence) || sentence.tables.is.asksConsent.test(sentence.folded);
    if (!isOffered || !sentence.acts.some(({ kind }) => kind === "question")) return [];
    const before = sentences[at - 1];
    // "It says a month here, last time it was half a month. Which is it?"
    const asked = weightOf(sentence.topic) < NAMELESS && before !== undefined ? [before, sentence] : [sentence];
    return [{ by, topic: joined(asked.map(({ topic }) => topic)), text: asked.map(({ folded }) => folded).join(" ") }];
  });
}

function valuesIn(reading: MessageReading, sentence: SentenceReading): readonly string[] {
  return [...lettersIn(reading, sentence), ...daysIn(sentence), ...numbersIn(sentence)];
}

/** "2. Insurance for all": the number of a point is nothing to choose. */
function numbersIn(sentence: SentenceReading): readonly string[] {
  const point = numberOf(sentence);
  return numbersOf(sentence, ANY_NUMBER).slice(point === null ? 0 : 1);
}

/** A capital letter by itself that names an option; "A" that opens a sentence may be an article. */
const LETTER = /(?<![A-Za-z0-9.'’-]|^)[A-DＡ-Ｄ](?![A-Za-z0-9.'’-])/g;

function lettersIn({ message }: MessageReading, { sentence: { span } }: SentenceReading): readonly string[] {
  const text = message.ownText.slice(span.start, Math.min(span.end, span.start + LONGEST_SENTENCE));
  return [...text.matchAll(LETTER)].slice(0, MOST_VALUES).map(([letter]) => `letter ${letter.normalize("NFKC")}`);
}

function daysIn({ dates }: SentenceReading): readonly string[] {
  return dates.slice(0, MOST_VALUES).flatMap(({ when }) => (when.kind === "day" && when.bound === "on" ? [`day ${when.day}`] : []));
}
