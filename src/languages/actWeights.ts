/** Learned weights per language, each loaded when a thread in that language is first read. Apart from index.ts, which is loaded whole. */
import type { ActWeights, LanguagePack, LinearWeights } from "../engine/languagePack.ts";
import type { Language, RawMessage } from "../engine/types.ts";
import { packs } from "./index.ts";

const decisions: Readonly<Record<Language, () => Promise<{ readonly decisionWeights: LinearWeights }>>> = {
  en: () => import("./en/decisionWeights.ts"),
  zh: () => import("./zh/decisionWeights.ts"),
  ja: () => import("./ja/decisionWeights.ts"),
  ru: () => import("./ru/decisionWeights.ts"),
};

const drops: Readonly<Record<Language, () => Promise<{ readonly dropWeights: LinearWeights }>>> = {
  en: () => import("./en/dropWeights.ts"),
  zh: () => import("./zh/dropWeights.ts"),
  ja: () => import("./ja/dropWeights.ts"),
  ru: () => import("./ru/dropWeights.ts"),
};

const dues: Readonly<Record<Language, () => Promise<{ readonly dueWeights: LinearWeights }>>> = {
  en: () => import("./en/dueWeights.ts"),
  zh: () => import("./zh/dueWeights.ts"),
  ja: () => import("./ja/dueWeights.ts"),
  ru: () => import("./ru/dueWeights.ts"),
};

const items: Readonly<Record<Language, () => Promise<{ readonly itemWeights: LinearWeights }>>> = {
  en: () => import("./en/itemWeights.ts"),
  zh: () => import("./zh/itemWeights.ts"),
  ja: () => import("./ja/itemWeights.ts"),
  ru: () => import("./ru/itemWeights.ts"),
};

const joins: Readonly<Record<Language, () => Promise<{ readonly joinWeights: LinearWeights }>>> = {
  en: () => import("./en/joinWeights.ts"),
  zh: () => import("./zh/joinWeights.ts"),
  ja: () => import("./ja/joinWeights.ts"),
  ru: () => import("./ru/joinWeights.ts"),
};

const closings: Readonly<Record<Language, () => Promise<{ readonly closingWeights: LinearWeights }>>> = {
  en: () => import("./en/closingWeights.ts"),
  zh: () => import("./zh/closingWeights.ts"),
  ja: () => import("./ja/closingWeights.ts"),
  ru: () => import("./ru/closingWeights.ts"),
};

const weights: Readonly<Record<Language, () => Promise<{ readonly actWeights: ActWeights }>>> = {
  en: () => import("./en/actWeights.ts"),
  zh: () => import("./zh/actWeights.ts"),
  ja: () => import("./ja/actWeights.ts"),
  ru: () => import("./ru/actWeights.ts"),
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
  const { language } = pack;
  const [{ actWeights }, { closingWeights }, { dropWeights }, { joinWeights }, { itemWeights }, { decisionWeights }, { dueWeights }] =
    await Promise.all([
      weights[language](),
      closings[language](),
      drops[language](),
      joins[language](),
      items[language](),
      decisions[language](),
      dues[language](),
    ]);
  return { ...pack, actWeights, closingWeights, dropWeights, joinWeights, itemWeights, decisionWeights, dueWeights };
}
