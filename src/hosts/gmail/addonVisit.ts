/** One call of Google's on behalf of one user, and the thread it is about. */

import { timeZone } from "../../engine/brands.ts";
import { draftLocale } from "../../engine/summary/draftLocale.ts";
import type { DraftKind } from "../../engine/summary/kinds/draftKind.ts";
import { kindsInOrder } from "../../engine/summary/kinds/proposeKind.ts";
import type { Instant, Locale, ThreadReading, TimeZone } from "../../engine/types.ts";
import { loadFactsTexts, loadKinds } from "../../languages/texts.ts";
import { applyEdits } from "../../panel/edits.ts";
import type { RenderedDraft } from "../../panel/mailHost.ts";
import { type AskedAt, proposedKind } from "../draftKinds.ts";
import { read } from "../localEngine.ts";
import { look } from "../localFacts.ts";
import type { AddonEvent } from "./addonEvent.ts";
import type { AddonMemory } from "./addonMemory.ts";
import { type AddonNudges, nudgeView } from "./addonNudges.ts";
import { factsSections } from "./cards/factsSections.ts";
import { problemCard, type Retry } from "./cards/problemCard.ts";
import { type KindChoice, type ThreadView, wordsOf } from "./cards/threadView.ts";
import { READ_OPEN_THREAD } from "./deployment.ts";
import { type GmailClient, gmailClient } from "./gmailClient.ts";
import type { GmailProblem as ApiProblem } from "./gmailProblem.ts";
import type { GmailTexts, GmailProblem as ShownProblem } from "./gmailTexts.ts";
import { type GmailThread, readGmailThread } from "./readGmailThread.ts";
import { askForScopes, pushCard, showCard } from "./respond.ts";
import type { AddonUser } from "./verifyCaller.ts";

export type AddonAnswer = Readonly<Record<string, unknown>>;

export interface Visit {
  readonly event: AddonEvent;
  readonly user: AddonUser;
  readonly texts: GmailTexts;
  readonly baseUrl: string;
  readonly memory: AddonMemory;
  readonly gmailRootUrl: string;
  /** null: the server keeps no nudges, and no card speaks of them. */
  readonly nudges: AddonNudges | null;
  readonly now: Instant;
  readonly deadline: AbortSignal;
  /** Google itself called, not a button: the answer has another wrapper. */
  readonly isTrigger: boolean;
}

/** The open thread as this user sees it. */
export interface OpenedThread {
  readonly kind: "opened";
  readonly client: GmailClient;
  readonly thread: GmailThread;
  readonly view: ThreadView;
}
/** Ready to be answered with. */
export interface NotOpened {
  readonly kind: "answer";
  readonly answer: AddonAnswer;
}

/** What the user is told for each trouble of the API. */
const shown: Readonly<Record<ApiProblem["kind"], ShownProblem>> = {
  gone: "mailGone",
  noRight: "noRight",
  busy: "gmailBusy",
  failing: "gmailFailing",
  tooSlow: "gmailFailing",
  oddAnswer: "gmailFailing",
};
export const shownProblem = ({ kind }: ApiProblem): ShownProblem => shown[kind];

const firstPage: Retry<"refresh"> = { name: "refresh", parameters: { page: "0" } };

/** A card that says what went wrong; trying again reads the open thread anew. */
export function problemAnswer({ texts, baseUrl, isTrigger, event }: Visit, problem: ShownProblem): AddonAnswer {
  const card = problemCard({ texts, baseUrl }, problem, event.messageId === null ? null : firstPage);
  return isTrigger ? showCard(card) : pushCard(card);
}

/** null: nothing is known to be missing. Asked for only what Google says was not given. */
export function missingScope({ event }: Visit, scope: string): AddonAnswer | null {
  return event.scopes === null || event.scopes.has(scope) ? null : askForScopes([scope]);
}

/** Fetches and reads the open thread with the user's edits. `page` of its card, from 0. */
export async function openThread(visit: Visit, page: number): Promise<OpenedThread | NotOpened> {
  const { event, user, memory, texts, baseUrl, now } = visit;
  const missing = missingScope(visit, READ_OPEN_THREAD);
  if (missing !== null) return { kind: "answer", answer: missing };
  if (event.messageId === null || event.userToken === null) return { kind: "answer", answer: problemAnswer(visit, "notUnderstood") };
  const client = gmailClient({
    rootUrl: visit.gmailRootUrl,
    accessToken: event.userToken,
    messageToken: event.messageToken,
    deadline: visit.deadline,
  });
  const thread = await readGmailThread(client, event.messageId);
  if (thread.kind !== "thread") return { kind: "answer", answer: problemAnswer(visit, shownProblem(thread)) };
  const zone: TimeZone = event.zone ?? timeZone("UTC");
  const [settings, steps] = await Promise.all([memory.settingsOf(user.id), memory.editsOf(user.id, thread.threadId)]);
  const reading = applyEdits(await read(thread.raw, user.address, zone), steps);
  const locale: Locale = event.locale;
  const view: ThreadView = {
    reading,
    texts,
    locale,
    zone,
    now,
    baseUrl,
    missing: thread.missing,
    page,
    draftLocale: settings.draftLocale ?? draftLocale(reading),
    steps,
    nudge: null,
    facts: [],
    kinds: await kindChoice(reading, locale, { now, zone }),
  };
  return {
    kind: "opened",
    client,
    thread,
    view: { ...view, nudge: await nudgeView(visit, view, thread.threadId, settings.quietDays), facts: await facts(view) },
  };
}

/** What the panel shows beside its lists, as far as a card has room for it. */
async function facts(view: ThreadView): Promise<ThreadView["facts"]> {
  const { reading, locale, draftLocale: theirs, now, zone } = view;
  const [texts, found] = await Promise.all([
    loadFactsTexts(locale),
    look(reading, { locale, draftLocale: theirs, now, wantsAdvice: false }, zone),
  ]);
  return factsSections({ found, reading, texts, words: wordsOf(view) });
}

/** The summary first, then what the thread calls for; a handover goes to a colleague and is no reply. */
async function kindChoice(reading: ThreadReading, locale: Locale, asked: AskedAt): Promise<KindChoice> {
  const [{ names, reasons }, proposal] = await Promise.all([loadKinds(locale), proposedKind(reading, asked)]);
  const order = new Set<DraftKind>(["summary", ...kindsInOrder(proposal)]);
  order.delete("handover");
  return {
    items: [...order].map((value) => ({ value, text: names[value] })),
    suggestion: proposal.kind === "summary" ? null : `${names[proposal.kind]} (${reasons[proposal.reason]})`,
  };
}

/** Remembers the summary for a mail that the user may be about to write: a compose event tells neither thread nor text. */
export async function keepSummary(
  { memory, user }: Visit,
  { thread, view }: OpenedThread,
  { draft, html, text }: RenderedDraft,
): Promise<void> {
  const people = [...draft.to, ...draft.cc].flatMap(({ address }) => (address === null ? [] : [address]));
  const { subject } = view.reading.thread;
  await memory.keepLastThread(user.id, { thread: thread.threadId, message: thread.newestMessageId, subject, html, text, people });
}

/** The number a card put into its own parameters; 0 for anything else. */
export function pageOf({ parameters }: AddonEvent): number {
  const page = Number(parameters.page ?? "0");
  return Number.isInteger(page) && page >= 0 && page < 100_000 ? page : 0;
}
