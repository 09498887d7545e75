/** Which of the words said about an item tell best what is owed. */

import type { Evidence } from "../types.ts";
import { clauseText } from "./clauseText.ts";
import { evidenceOfSentence } from "./evidence.ts";
import type { Item } from "./ledger.ts";
import type { ReadAct } from "./sentenceReading.ts";
import { weightOf } from "./topic.ts";
import { NO_DEED } from "./turn.ts";

/** What is owed, in the words of one of its acts, and the evidence of all of them. */
export interface ItemText {
  readonly what: string;
  readonly evidence: readonly Evidence[];
}

/** A sentence must name this much beside the clause to be shown in its place. */
const SAYS_MORE = 0.3;
/** A clause this heavy names a thing beside the verb. */
const CLEAR = 0.9;
/** Heavier clauses are longer, not clearer. */
const ENOUGH = 2;

/** The promise says best what will be done; without one, the wish does. A clause that names nothing is shown with its whole sentence. */
export function itemText(item: Item): ItemText {
  const { acts } = item;
  const own = acts.filter((read) => read.act.kind === item.kind);
  const clear = heaviest(own) ?? heaviest(acts) ?? own.findLast((read) => read.weight >= NO_DEED);
  const whole = clear === undefined ? own.findLast(saysMoreInFull) : undefined;
  const said = clear ?? whole ?? acts.findLast((read) => read.weight >= NO_DEED) ?? acts.findLast(saysMoreInFull) ?? acts[0];
  if (said === undefined) return { what: "", evidence: [] };
  const isWhole = said.weight < NO_DEED;
  const shown = isWhole ? sentenceEvidence(said) : said.act.evidence;
  return {
    what: clauseText(shown.quote, said.sentence.tables.is.conjunctions),
    evidence: acts.map((read) => (read === said ? shown : read.act.evidence)),
  };
}

/** "Send the signed form by Friday" says more than "you will have it"; of two that say enough, the later one counts. */
function heaviest(acts: readonly ReadAct[]): ReadAct | undefined {
  const clear = acts.filter((read) => read.weight >= CLEAR);
  const most = clear.reduce((weight, read) => Math.max(weight, Math.min(read.weight, ENOUGH)), 0);
  return clear.findLast((read) => Math.min(read.weight, ENOUGH) === most);
}

/** "Please tell me.": the rest of its sentence says what. */
function saysMoreInFull({ sentence, weight }: ReadAct): boolean {
  return weightOf(sentence.topic) >= weight + SAYS_MORE;
}

function sentenceEvidence({ act }: ReadAct): Evidence {
  return evidenceOfSentence(act.sentence);
}
