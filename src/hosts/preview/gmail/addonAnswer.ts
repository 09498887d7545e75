/** What the add-on answered, as Gmail would read it: strict about cards, deaf to what it does not know. */
import type { Card } from "../../gmail/cards/cardTypes.ts";
import { type CardSurroundings, isCard, validateCard } from "../../gmail/validateCard.ts";

export type Navigation =
  | { readonly kind: "push" | "update"; readonly card: Card }
  | { readonly kind: "pop" | "popToRoot" }
  | { readonly kind: "popToCard"; readonly name: string };

export interface AddonAnswer {
  readonly navigations: readonly Navigation[];
  readonly notification: string | null;
  /** Id of a draft to open. */
  readonly draft: string | null;
  /** HTML for the mail being written. */
  readonly insertion: string | null;
  /** Scopes that Google would ask the user for. */
  readonly scopes: readonly string[] | null;
  /** Why Google would refuse the answer. */
  readonly faults: readonly string[];
}

type Json = Readonly<Record<string, unknown>>;

/** Members of a JSON object; empty for anything else. */
export const jsonObject = (value: unknown): Json =>
  typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : {};

function member(value: unknown, name: string): unknown {
  const own = jsonObject(value);
  return Object.hasOwn(own, name) ? own[name] : undefined;
}
const at = (value: unknown, ...names: readonly string[]): unknown => names.reduce(member, value);
const listAt = (value: unknown, ...names: readonly string[]): readonly unknown[] => {
  const found = at(value, ...names);
  return Array.isArray(found) ? found : [];
};
const textAt = (value: unknown, ...names: readonly string[]): string | null => {
  const found = at(value, ...names);
  return typeof found === "string" ? found : null;
};

function readNavigation(value: unknown, surroundings: CardSurroundings, faults: string[]): readonly Navigation[] {
  for (const [kind, name] of [
    ["push", "pushCard"],
    ["update", "updateCard"],
  ] as const) {
    const card = member(value, name);
    if (card === undefined) continue;
    if (isCard(card, surroundings)) return [{ kind, card }];
    faults.push(...validateCard(card, surroundings));
    return [];
  }
  const name = textAt(value, "popToCard");
  if (name !== null) return [{ kind: "popToCard", name }];
  if (member(value, "popToRoot") === true) return [{ kind: "popToRoot" }];
  if (member(value, "pop") === true) return [{ kind: "pop" }];
  faults.push("navigation of no kind that Gmail knows");
  return [];
}

const noAnswer: AddonAnswer = { navigations: [], notification: null, draft: null, insertion: null, scopes: null, faults: [] };

/** Reads the answer to a trigger (bare) or to a press (in renderActions). */
export function readAnswer(json: unknown, surroundings: CardSurroundings): AddonAnswer {
  const scopes = at(json, "requesting_google_scopes", "scopes");
  if (Array.isArray(scopes)) return { ...noAnswer, scopes: scopes.map(String) };
  const actions: unknown = member(json, "renderActions") ?? json;
  const faults: string[] = [];
  const navigations = listAt(actions, "action", "navigations").flatMap((one) => readNavigation(one, surroundings, faults));
  const gmail = at(actions, "hostAppAction", "gmailAction");
  const draft = textAt(gmail, "openCreatedDraftActionMarkup", "draftId");
  const contents = listAt(gmail, "updateDraftActionMarkup", "updateBody", "insertContents");
  const insertion = contents.length === 0 ? null : contents.map((one) => textAt(one, "content") ?? "").join("");
  const notification = textAt(actions, "action", "notification", "text");
  const isEmpty = navigations.length === 0 && draft === null && insertion === null && notification === null;
  if (isEmpty && faults.length === 0) faults.push("an answer that shows nothing");
  return { ...noAnswer, navigations, notification, draft, insertion, faults };
}
