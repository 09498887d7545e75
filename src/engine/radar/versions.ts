/** States of one document, told by the names of attachments. */
import type { Language, Message } from "../types.ts";
import type { RadarSentence } from "./radarSentences.ts";
import type { RadarTables } from "./radarTables.ts";
import type { DocumentVersion, VersionsFinding } from "./radarTypes.ts";

/** A year or a whole date in a file name. */
const DATED = "(?<!\\d)((?:19|20)\\d{2}(?:[-._]?\\d{2}[-._]?\\d{2})?)(?!\\d)";
const EXTENSION = /\.[a-z0-9]{1,5}$/u;
const SEPARATORS = /[\s._()（）[\]【】-]+/gu;
/** More documents than these are an archive. */
const MOST_DOCUMENTS = 200;
const LONGEST_NAME = 200;
/** What is left of a name must tell one document from another. */
const LEAST_STEM = 3;

interface Sent extends DocumentVersion {
  readonly stem: string;
  /** Numbers first to last; letters as numbers. */
  readonly order: readonly number[];
  readonly message: Message;
}

/** Documents that went round in different versions without a word on what changed; at most one finding per document. */
export function versionFindings(
  messages: readonly Message[],
  sentences: readonly RadarSentence[],
  tables: Readonly<Record<Language, RadarTables>>,
): readonly VersionsFinding[] {
  const version = versionPattern(tables);
  const explained = new Set(sentences.filter(({ is, folded }) => is.tellsChanges.test(folded)).map(({ message }) => message.id));
  const last = new Map<string, Sent>();
  const found = new Map<string, VersionsFinding>();
  for (const sent of messages.flatMap((message) => sentDocuments(message, version)).slice(0, MOST_DOCUMENTS)) {
    const earlier = last.get(sent.stem);
    last.set(sent.stem, sent);
    if (earlier === undefined || earlier.message.id === sent.message.id) continue;
    const order = compare(earlier.order, sent.order);
    if (order === 0 || explained.has(sent.message.id)) found.delete(sent.stem);
    else found.set(sent.stem, { kind: "versions", versions: [plain(earlier), plain(sent)], isOlderLast: order > 0 });
  }
  return [...found.values()];
}

function plain({ name, sentOn, from }: Sent): DocumentVersion {
  return { name, sentOn, from };
}

const compiled = new WeakMap<object, RegExp>();

/** "v2", "ver 1.3", "rev.B", 第3版, "версия 2", a year or a whole date; files are named in any language. Group 1 or 2 holds it. */
function versionPattern(tables: Readonly<Record<Language, RadarTables>>): RegExp {
  const known = compiled.get(tables);
  if (known !== undefined) return known;
  const words = Object.values(tables).map(({ versionWords }) => versionWords);
  const made = new RegExp(`(?<![a-z0-9])(?:${words.join("|")})[ ._-]{0,2}(\\d{1,4}(?:[._]\\d{1,3}){0,2}|[a-h](?![a-z]))|${DATED}`, "u");
  compiled.set(tables, made);
  return made;
}

function sentDocuments(message: Message, version: RegExp): readonly Sent[] {
  return message.attachmentNames.flatMap((name) => {
    const low = name.slice(0, LONGEST_NAME).normalize("NFKC").toLowerCase().replace(EXTENSION, "");
    const found = version.exec(low);
    const told = found?.[1] ?? found?.[2];
    if (found === null || told === undefined) return [];
    const stem = `${low.slice(0, found.index)} ${low.slice(found.index + found[0].length)}`.replace(SEPARATORS, " ").trim();
    return stem.length < LEAST_STEM
      ? []
      : [{ name, sentOn: message.sentOn, from: message.from, stem, order: orderOf(told, found[2] !== undefined), message }];
  });
}

function orderOf(told: string, isDate: boolean): readonly number[] {
  if (isDate) return [Number(told.replace(/\D/gu, "").padEnd(8, "0"))];
  return told.split(/[._]/u).map((part) => (/\d/u.test(part) ? Number(part) : part.charCodeAt(0)));
}

function compare(a: readonly number[], b: readonly number[]): number {
  for (let at = 0; at < Math.max(a.length, b.length); at += 1) {
    const apart = (a[at] ?? 0) - (b[at] ?? 0);
    if (apart !== 0) return apart;
  }
  return 0;
}
