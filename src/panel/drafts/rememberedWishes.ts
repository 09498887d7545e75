/** The user's draft wishes as text that outlives the page: a mail client may load the panel anew at any moment. */
import { threadId } from "../../engine/brands.ts";
import { LOCALES } from "../../engine/locales.ts";
import { DRAFT_KINDS } from "../../engine/summary/kinds/draftKind.ts";
import type { Locale, ThreadId } from "../../engine/types.ts";
import type { EditMemory } from "../rememberedEdits.ts";
import { type AddedKind, type DraftWishes, INSERTS, type OwnWords } from "./draftPort.ts";
import { noWishes } from "./draftWishes.ts";

/** Beside the edits of the thread, which stand under its own name. */
const keyOf = (thread: ThreadId): ThreadId => threadId(`draft ${thread}`);

export function rememberWishes(memory: EditMemory, thread: ThreadId, wishes: DraftWishes): void {
  memory.save(keyOf(thread), wishes === noWishes ? null : JSON.stringify(wishes));
}

/** null: nothing is kept. What is not understood is left out. */
export function rememberedWishes(memory: EditMemory, thread: ThreadId): DraftWishes | null {
  const text = memory.load(keyOf(thread));
  if (text === null) return null;
  try {
    return wishesOf(fieldsOf(JSON.parse(text)));
  } catch {
    return null;
  }
}

type Fields = Readonly<Record<string, unknown>>;
const fieldsOf = (value: unknown): Fields => (typeof value === "object" && value !== null ? { ...value } : {});
const oneOf = <T>(all: readonly T[], value: unknown): T | null => all.find((one) => one === value) ?? null;

function wishesOf({ kind, second, inserts, tellsOfTool, filled, added }: Fields): DraftWishes {
  return {
    kind: oneOf(DRAFT_KINDS, kind),
    second: oneOf<Locale>(LOCALES, second),
    inserts: oneOf(INSERTS, inserts) ?? noWishes.inserts,
    tellsOfTool: tellsOfTool === true,
    filled: Object.fromEntries(Object.entries(fieldsOf(filled)).map(([key, words]) => [key, wordsOf(words)])),
    added: (Array.isArray(added) ? added : []).flatMap((one: unknown) => {
      const { what, words } = fieldsOf(one);
      return isAddedKind(what) ? [{ what, words: wordsOf(words) }] : [];
    }),
  };
}

const PIECES = ["action", "owner", "date", "question", "call", "clarify"];

function isAddedKind(value: unknown): value is AddedKind {
  return typeof value === "string" && (PIECES.includes(value) || value.startsWith("fact "));
}

function wordsOf(value: unknown): OwnWords {
  return Object.fromEntries(
    Object.entries(fieldsOf(value)).filter(
      (entry): entry is [Locale, string] => LOCALES.some((one) => one === entry[0]) && typeof entry[1] === "string",
    ),
  );
}
