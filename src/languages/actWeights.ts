/** Learned weights per language, each loaded when a thread in that language is first read. Apart from index.ts, which is loaded whole. */
import type { LanguagePack } from "../engine/languagePack.ts";
import type { Language, RawMessage } from "../engine/types.ts";
import { packs } from "./index.ts";

type LearnedWeights = Required<
  Pick<
    LanguagePack,
    "actWeights" | "closingWeights" | "dropWeights" | "joinWeights" | "itemWeights" | "openWeights" | "decisionWeights" | "dueWeights"
  >
>;

const weights: Readonly<Record<Language, () => Promise<LearnedWeights>>> = {
  en: () => import("./en/weights.ts"),
  zh: () => import("./zh/weights.ts"),
  ja: () => import("./ja/weights.ts"),
  ru: () => import("./ru/weights.ts"),
};

/** Signs of a text that may be in the language; Chinese and Japanese share theirs in part. */
const scripts: Readonly<Record<Language, RegExp>> = {
  en: /\p{Script=Latin}/u,
  zh: /\p{Script=Han}/u,
  ja: /\p{Script=Hiragana}|\p{Script=Katakana}/u,
  ru: /\p{Script=Cyrillic}/u,
};

const loaded = new Map<Language, Promise<LanguagePack>>();

/** All packs; those whose language may stand in one of the messages come with their weights. */
export async function packsFor(messages: readonly Pick<RawMessage, "body">[]): Promise<readonly LanguagePack[]> {
  const isWritten = ({ language }: LanguagePack): boolean => messages.some(({ body }) => scripts[language].test(body.content));
  return Promise.all(packs.map(async (pack) => (isWritten(pack) ? withWeights(pack) : pack)));
}

/** All packs, all with their weights. */
export async function packsWithWeights(): Promise<readonly LanguagePack[]> {
  return Promise.all(packs.map(withWeights));
}

function withWeights(pack: LanguagePack): Promise<LanguagePack> {
  const known = loaded.get(pack.language) ?? join(pack);
  loaded.set(pack.language, known);
  return known;
}

async function join(pack: LanguagePack): Promise<LanguagePack> {
  return { ...pack, ...(await weights[pack.language]()) };
}
