/** Google's servers, as far as the preview needs them: they write the event, sign it and post it to the add-on. */

import { address } from "../../../engine/brands.ts";
import type { Locale, Person } from "../../../engine/types.ts";
import type { ComposedReply } from "../composedReply.ts";
import { type AddonAnswer, jsonObject, readAnswer } from "./addonAnswer.ts";

export interface AddonCall {
  /** "/gmail/addon/thread" or the path of an action. */
  readonly path: string;
  /** Message-ID of the open mail; null when none is. */
  readonly messageId: string | null;
  readonly locale: Locale;
  readonly parameters: Readonly<Record<string, string>>;
  readonly formInputs: Readonly<Record<string, unknown>>;
  /** Addresses of the mail being written; empty when none is. */
  readonly recipients: readonly string[];
}

/** As Gmail names its display languages. */
const displayLanguages: Readonly<Record<Locale, string>> = { en: "en", "zh-Hant": "zh-TW", "zh-Hans": "zh-CN", ja: "ja", ru: "ru" };

async function post(path: string, body: unknown, headers: Readonly<Record<string, string>>): Promise<unknown> {
  const answer = await fetch(path, {
    method: "POST",
    headers: { "Content-Type": "application/json", ...headers },
    body: JSON.stringify(body),
  });
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
  return answer.json();
}

/** Calls the add-on as Google would; null when the mailbox on the server does not hold the open mail. Rejects when no JSON comes back. */
export async function callAddon({ locale, ...call }: AddonCall): Promise<AddonAnswer | null> {
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  const asked = { ...call, locale: displayLanguages[locale], timeZone };
  const { event, bearer, isKnown } = jsonObject(await post("/preview/gmail/event", asked, {}));
  if (isKnown === false) return null;
  const { origin } = window.location;
  return readAnswer(await post(call.path, event, { Authorization: `Bearer ${String(bearer)}` }), {
    baseUrl: origin,
    openLinkUrlPrefixes: [`${origin}/`],
  });
}

function personFrom(value: unknown): Person {
  const { name, address: mailbox } = jsonObject(value);
  return { name: typeof name === "string" ? name : "", address: typeof mailbox === "string" ? address(mailbox) : null };
}
const peopleFrom = (value: unknown): readonly Person[] => (Array.isArray(value) ? value.map(personFrom) : []);

/** The draft as the mailbox holds it. */
export async function fetchDraft(id: string): Promise<ComposedReply> {
  const answer = await fetch(`/preview/gmail/draft/${encodeURIComponent(id)}`);
  if (!answer.ok) throw new Error(`draft: ${answer.status}`);
  const draft = jsonObject(await answer.json());
  return {
    subject: String(draft.subject ?? ""),
    to: peopleFrom(draft.to),
    cc: peopleFrom(draft.cc),
    html: String(draft.html ?? ""),
    locale: null,
  };
}
