/** The sentences to learn from: training/sentences/<language>-<writer>.tsv, see the README there. */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { LearnedKind } from "../../src/engine/acts/actWeights.ts";
import type { FoundAct } from "../../src/engine/acts/sentenceFeatures.ts";

export const KINDS: readonly LearnedKind[] = [
  "promise",
  "request",
  "question",
  "proposal",
  "acceptance",
  "decision",
  "refusal",
  "withdrawal",
  "delivery",
];

export interface LabelledSentence {
  readonly text: string;
  readonly acts: ReadonlySet<string>;
  /** The kinds that the labels speak of; of others nothing is known. */
  readonly judged: ReadonlySet<string>;
  /** true: a sentence of a whole mail, as they come; false: one of a list, written to be hard. */
  readonly isOfMail: boolean;
  /** What the tables found before anybody read the sentence: rules tuned on it would look better than they are. null: not kept. */
  readonly found: readonly FoundAct[] | null;
  /** Who wrote it: the file without its ending and "-mail". */
  readonly writer: string;
  /** From 0; neighbours were often written in one go. */
  readonly line: number;
}

export interface LabelledSet {
  readonly sentences: readonly LabelledSentence[];
  /** SHA-256 of the files, in hexadecimal. */
  readonly digest: string;
}

const JUDGED = "# judged: ";
const MAIL = /-mail(?=\.tsv$)/;
const folder = path.join(import.meta.dirname, "../../training/sentences");

/** All sentences of a language in a fixed order; "zh" holds both scripts. */
export function labelledSentences(language: string): LabelledSet {
  const hash = createHash("sha256");
  const sentences: LabelledSentence[] = [];
  for (const file of readdirSync(folder).sort()) {
    if (!file.startsWith(`${language}-`) || !file.endsWith(".tsv")) continue;
    const content = readFileSync(path.join(folder, file), "utf8");
    hash.update(content);
    let judged: ReadonlySet<string> = new Set(KINDS);
    for (const [line, row] of content.split("\n").entries()) {
      const [text = "", acts = "-", , , found] = row.split("\t");
      if (row.startsWith(JUDGED)) judged = new Set(row.slice(JUDGED.length).split(" "));
      if (text === "" || row.startsWith("#")) continue;
      const held = new Set(acts === "-" ? [] : acts.split(" "));
      sentences.push({
        text: text.replaceAll("\\n", "\n"),
        acts: held,
        judged,
        isOfMail: MAIL.test(file),
        found: found === undefined ? null : foundActs(found),
        writer: file.replace(MAIL, "").replace(/\.tsv$/, ""),
        line,
      });
    }
  }
  return { sentences, digest: hash.digest("hex") };
}

const actors: readonly FoundAct["actor"][] = ["author", "reader", "named"];

/** "promise:author:sure:en.will formula:author:sure:en.thanks"; "-": nothing. */
function foundActs(cell: string): readonly FoundAct[] {
  if (cell === "-") return [];
  return cell.split(" ").map((one) => {
    const [kindName, actorName, sure, rule = ""] = one.split(":");
    const kind = [...KINDS, "formula" as const].find((known) => known === kindName);
    const actor = actors.find((known) => known === actorName);
    if (kind === undefined || actor === undefined) throw new Error(`"${one}" is no act`);
    return { kind, actor, sure: sure === "sure", rule };
  });
}
