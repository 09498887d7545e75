import { address } from "../../brands.ts";
import { compiledTables } from "../../findings/compiledTables.ts";
import { type Sides, sidesOf } from "../../findings/sides.ts";
import type { LanguagePack } from "../../languagePack.ts";
import { foldText } from "../../message/foldText.ts";
import { overlap } from "../../textRanges.ts";
import type { Commitment, Evidence, Language, Message, Sentence, ThreadReading } from "../../types.ts";
import type { CueName, KindCues } from "./kindCues.ts";

/** Older mail no longer tells what should be written today. */
const NEWEST_MESSAGES = 60;
/** No person writes more in one mail. */
const MOST_SENTENCES = 200;
/** Cues stand in what people say, not in a pasted log. */
const LONGEST_SENTENCE = 600;

/** A sentence of a person that speaks of something a kind of follow-up turns on. */
export interface CueHit {
  readonly cues: ReadonlySet<CueName>;
  readonly isMine: boolean;
  readonly message: Message;
  readonly sentence: Sentence;
  /** It asks rather than tells: no fact can be taken from it. */
  readonly asks: boolean;
}

const CUES = [
  "meeting",
  "complaint",
  "cause",
  "countermeasure",
  "setback",
  "lost",
  "arrived",
  "deliveryDay",
  "deliveryPlace",
  "takesDelivery",
  "inspection",
  "order",
  "handover",
] as const satisfies readonly CueName[];

/** Whatever else it is, it tells nothing. */
const ASKS = /[?？]["”」』»]?\s*$/u;

interface CompiledCues {
  readonly any: RegExp;
  readonly each: readonly { readonly name: CueName; readonly expression: RegExp }[];
}
const compiled = new WeakMap<KindCues, CompiledCues>();

function compile(cues: KindCues): CompiledCues {
  const known = compiled.get(cues);
  if (known !== undefined) return known;
  const made: CompiledCues = {
    any: new RegExp(CUES.map((name) => cues[name]).join("|"), "u"),
    each: CUES.map((name) => ({ name, expression: new RegExp(cues[name], "u") })),
  };
  compiled.set(cues, made);
  return made;
}

const kept = new WeakMap<ThreadReading, readonly CueHit[]>();

/** The sentences of the thread that hold a cue, oldest first. */
export function cueHits(reading: ThreadReading, packs: readonly LanguagePack[], cues: readonly KindCues[]): readonly CueHit[] {
  const known = kept.get(reading);
  if (known !== undefined) return known;
  const { thread, me } = reading;
  const sides = sidesOf(thread.messages, me.address ?? address(""));
  const questions = placesOf(reading, ({ kind }) => kind === "question");
  const requests = placesOf(reading, ({ kind }) => kind === "request");
  const found = thread.messages
    .filter(({ automatic }) => automatic === null)
    .slice(-NEWEST_MESSAGES)
    .flatMap((message) => hitsOf(message, { packs, cues, sides, questions, requests }));
  kept.set(reading, found);
  return found;
}

interface Given {
  readonly packs: readonly LanguagePack[];
  readonly cues: readonly KindCues[];
  readonly sides: Sides;
  /** Where something is asked, by message. */
  readonly questions: ReadonlyMap<string, readonly Evidence[]>;
  readonly requests: ReadonlyMap<string, readonly Evidence[]>;
}

function hitsOf(message: Message, { packs, cues, sides, questions, requests }: Given): readonly CueHit[] {
  const asked = { questions: questions.get(message.id) ?? [], requests: requests.get(message.id) ?? [] };
  return message.sentences.slice(0, MOST_SENTENCES).flatMap((sentence) => {
    const own = cuesOf(sentence.language, cues);
    const pack = packs.find(({ language }) => language === sentence.language);
    if (own === null || pack === undefined || sentence.text.length > LONGEST_SENTENCE) return [];
    const folded = foldText(sentence.text, pack);
    const { any, each } = compile(own);
    if (!any.test(folded)) return [];
    const { span } = sentence;
    const standsIn = (places: readonly Evidence[]): boolean => places.some((each) => overlap(each.span, span));
    return {
      cues: new Set(each.filter(({ expression }) => expression.test(folded)).map(({ name }) => name)),
      isMine: sides.isMine(message.from),
      message,
      sentence,
      asks:
        ASKS.test(sentence.text) ||
        standsIn(asked.questions) ||
        (standsIn(asked.requests) && compiledTables(pack).is.asksToBeTold.test(folded)),
    };
  });
}

function cuesOf(language: Language, cues: readonly KindCues[]): KindCues | null {
  return cues.find((each) => each.language === language) ?? null;
}

/** Where these items were first spoken of, by message. */
function placesOf({ commitments }: ThreadReading, isMeant: (item: Commitment) => boolean): ReadonlyMap<string, readonly Evidence[]> {
  const places = new Map<string, Evidence[]>();
  for (const item of commitments) {
    const [first] = item.evidence;
    if (!isMeant(item) || first === undefined) continue;
    const list = places.get(first.span.message);
    if (list === undefined) places.set(first.span.message, [first]);
    else list.push(first);
  }
  return places;
}
