/** Nudges of the add-on: asked of the server's own desk, decided anew from the open thread. */
import { timeZone } from "../../engine/brands.ts";
import { checkInKind } from "../../engine/nudge/checkIns.ts";
import type { Address, ThreadId, TimeZone } from "../../engine/types.ts";
import type { RenderedDraft } from "../../panel/mailHost.ts";
import {
  type Nudge,
  type NudgeAnswer,
  type NudgeChange,
  type NudgeChanged,
  type NudgeToSet,
  peopleOf,
} from "../../panel/nudges/nudgePort.ts";
import { type NudgeWords, nudgeWords } from "../../panel/nudges/nudgeWords.ts";
import { SNOOZES, snoozeUntil } from "../../panel/nudges/snoozes.ts";
import { fill, type PanelWords } from "../../panel/panelWords.ts";
import { decide, plan, reminder } from "../localNudges.ts";
import type { AddonAnswer, OpenedThread, Visit } from "./addonVisit.ts";
import { LABEL_COLUMNS, plainText } from "./cards/cardText.ts";
import type { Card } from "./cards/cardTypes.ts";
import { homeCard } from "./cards/homeCard.ts";
import { nudgeSection, type ThreadNudge } from "./cards/nudgeSection.ts";
import { threadCard } from "./cards/threadCard.ts";
import { type ThreadView, wordsOf } from "./cards/threadView.ts";
import { nudgeCard, waitingSection } from "./cards/waitingSection.ts";
import { popAndUpdate, pushCard, updateCard } from "./respond.ts";

/** Whose nudges. */
export interface NudgeOwner {
  /** The `sub` of Google's ID token. */
  readonly id: string;
  readonly address: Address;
}
/** What the server keeps for the add-on. Never rejects. */
export interface AddonNudges {
  list(owner: NudgeOwner): Promise<NudgeAnswer<readonly Nudge[]>>;
  ofThread(owner: NudgeOwner, thread: ThreadId): Promise<NudgeAnswer<Nudge | null>>;
  get(owner: NudgeOwner, id: string): Promise<NudgeAnswer<Nudge>>;
  set(owner: NudgeOwner, nudge: NudgeToSet, zone: TimeZone): Promise<NudgeAnswer<NudgeChanged>>;
  change(owner: NudgeOwner, id: string, change: NudgeChange, zone: TimeZone): Promise<NudgeAnswer<NudgeChanged>>;
  undo(owner: NudgeOwner, token: string): Promise<NudgeAnswer<Nudge>>;
}

const NO_ZONE = timeZone("UTC");
const zoneOf = ({ event }: Visit): TimeZone => event.zone ?? NO_ZONE;
type ChangeOf = (visit: Visit) => NudgeChange | null;

interface Said {
  readonly words: NudgeWords;
  readonly panelWords: PanelWords;
}
function saidTo(visit: Visit): Said {
  const { texts, event, now } = visit;
  const panelWords = wordsOf({ texts, locale: event.locale, zone: zoneOf(visit), now });
  return { words: nudgeWords(texts.nudges, panelWords), panelWords };
}

/** The nudge of the open thread as its card shows it, decided anew from the mail at hand. Without it the card is whole all the same. */
export async function nudgeView(visit: Visit, view: ThreadView, thread: ThreadId, quietDays: number): Promise<ThreadView["nudge"]> {
  const { nudges } = visit;
  if (nudges === null || view.reading.thread.messages.every(({ automatic }) => automatic !== null)) return null;
  const found = await nudges.ofThread(visit.user, thread);
  if (found.kind === "problem") return viewOf(visit, view, { kind: "problem", problem: found.problem });
  const nudge = found.answer;
  if (nudge === null || nudge.state === "done" || nudge.state === "off") return viewOf(visit, view, offer(view, quietDays, null));
  // A look counts as something that happened: it would take the undo away that is being pressed.
  const { parameters } = visit.event;
  const isAboutNudge = parameters.nudge !== undefined || parameters.undo !== undefined;
  if (isAboutNudge || nudge.state === "failed" || view.missing > 0) return viewOf(visit, view, { kind: "nudge", nudge, undo: null });
  const decision = decide(view.reading, nudge.rule, view.now, view.zone);
  const looked = await nudges.change(visit.user, nudge.id, { change: "looked", decision }, view.zone);
  const now = looked.kind === "answer" ? looked.answer.nudge : nudge;
  return viewOf(visit, view, shown(view, now, null, quietDays));
}

function offer(view: ThreadView, quietDays: number, undo: string | null): ThreadNudge {
  const { reading, now, zone } = view;
  return { kind: "none", planned: plan(reading, { quietDays, waitingFor: null, draftTo: null, now }, zone), undo };
}

const shown = (view: ThreadView, nudge: Nudge, undo: string | null, quietDays: number): ThreadNudge =>
  nudge.state === "done" || nudge.state === "off" ? offer(view, quietDays, undo) : { kind: "nudge", nudge, undo };

function viewOf(visit: Visit, view: ThreadView, nudge: ThreadNudge): ThreadView["nudge"] {
  const { words, panelWords } = saidTo(visit);
  const section = nudgeSection(nudge, words, panelWords, { baseUrl: visit.baseUrl, from: "thread", page: String(view.page) });
  return section === null ? null : { section };
}

/** The thread's card after a change, with what became of it. */
async function anew(visit: Visit, { view }: OpenedThread, made: NudgeAnswer<NudgeChanged>, notice: string): Promise<AddonAnswer> {
  const { texts } = visit;
  if (made.kind === "problem") return updateCard(threadCard(view), texts.nudges.problems[made.problem]);
  const { quietDays } = await visit.memory.settingsOf(visit.user.id);
  const nudge = viewOf(visit, view, shown(view, made.answer.nudge, made.answer.undo, quietDays));
  return updateCard(threadCard({ ...view, nudge }), filled(visit, notice, made.answer.nudge));
}

const filled = (visit: Visit, notice: string, nudge: Nudge): string =>
  plainText(fill(notice, { moment: saidTo(visit).words.next(nudge) ?? "", people: "" }), LABEL_COLUMNS);

/** What the card showed: the same plan, made again. */
export async function setNudge(visit: Visit, opened: OpenedThread): Promise<AddonAnswer> {
  const { view, thread } = opened;
  const { nudges, user, memory, texts } = visit;
  if (nudges === null) return updateCard(threadCard(view));
  const { quietDays } = await memory.settingsOf(user.id);
  const planned = plan(view.reading, { quietDays, waitingFor: null, draftTo: null, now: view.now }, view.zone);
  if (planned === null) return updateCard(threadCard(view), texts.nudges.problems.nobody);
  const wish = { thread: thread.threadId, subject: view.reading.thread.subject, ...planned };
  return anew(visit, opened, await nudges.set(user, wish, view.zone), texts.nudges.notice.set);
}

export const isFromHome = ({ event }: Visit): boolean => event.parameters.from === "home";

const noticeOf = { snooze: "snoozed", done: "done", off: "off", rule: "changed", looked: "changed" } as const;

/** `days` of the card, in the morning of the user's. */
export const snoozeAsked: ChangeOf = (visit) => {
  const days = Number(visit.event.parameters.days);
  const until = SNOOZES.some((one) => one.days === days) ? snoozeUntil(days, visit.now, zoneOf(visit)) : null;
  return until === null ? null : { change: "snooze", until };
};

async function changed(visit: Visit, change: NudgeChange | null): Promise<NudgeAnswer<NudgeChanged>> {
  const { nudges, user, event } = visit;
  if (nudges === null || change === null) return { kind: "problem", problem: "refused" };
  return nudges.change(user, event.parameters.nudge ?? "", change, zoneOf(visit));
}

export async function changeOnThread(visit: Visit, opened: OpenedThread, changeOf: ChangeOf): Promise<AddonAnswer> {
  const change = changeOf(visit);
  return anew(visit, opened, await changed(visit, change), visit.texts.nudges.notice[noticeOf[change?.change ?? "rule"]]);
}

export async function undoOnThread(visit: Visit, opened: OpenedThread): Promise<AddonAnswer> {
  const undone = await undo(visit);
  const made: NudgeAnswer<NudgeChanged> =
    undone.kind === "problem" ? undone : { kind: "answer", answer: { nudge: undone.answer, undo: null } };
  return anew(visit, opened, made, visit.texts.nudges.notice.undone);
}

async function undo({ nudges, user, event }: Visit): Promise<NudgeAnswer<Nudge>> {
  return nudges === null ? { kind: "problem", problem: "refused" } : nudges.undo(user, event.parameters.undo ?? "");
}

/** The homepage, with all that is waited for. */
export async function homeWithNudges(visit: Visit): Promise<Card> {
  const { texts, baseUrl, nudges, user } = visit;
  if (nudges === null) return homeCard({ texts, baseUrl });
  const found = await nudges.list(user);
  const { words, panelWords } = saidTo(visit);
  return homeCard({ texts, baseUrl }, waitingSection(found.kind === "problem" ? found.problem : found.answer, words, panelWords, baseUrl));
}

export async function openNudge(visit: Visit): Promise<AddonAnswer> {
  const { nudges, user, event, texts, baseUrl } = visit;
  const found: NudgeAnswer<Nudge> =
    nudges === null ? { kind: "problem", problem: "gone" } : await nudges.get(user, event.parameters.nudge ?? "");
  if (found.kind === "problem") return updateCard(await homeWithNudges(visit), texts.nudges.problems[found.problem]);
  return pushCard(nudgeCard(found.answer, saidTo(visit).words, baseUrl));
}

export async function changedFromHome(visit: Visit, changeOf: ChangeOf): Promise<AddonAnswer> {
  const change = changeOf(visit);
  const made = await changed(visit, change);
  const { problems, notice } = visit.texts.nudges;
  const told =
    made.kind === "problem" ? problems[made.problem] : filled(visit, notice[noticeOf[change?.change ?? "rule"]], made.answer.nudge);
  return popAndUpdate(await homeWithNudges(visit), told);
}

export async function undoFromHome(visit: Visit): Promise<AddonAnswer> {
  const undone = await undo(visit);
  const { problems, notice } = visit.texts.nudges;
  return updateCard(await homeWithNudges(visit), undone.kind === "problem" ? problems[undone.problem] : notice.undone);
}

/** To those who are silent; null: nobody is, any more. */
export async function reminderFor(visit: Visit, { view, thread }: OpenedThread): Promise<RenderedDraft | null> {
  const found = await visit.nudges?.ofThread(visit.user, thread.threadId);
  const nudge = found?.kind === "answer" ? found.answer : null;
  if (nudge === null || nudge.id !== visit.event.parameters.nudge) return null;
  const people = peopleOf(nudge).flatMap(({ address }) => (address === null ? [] : [address]));
  const about = { wasAsked: nudge.rule.consent !== null, checkIn: checkInKind(nudge.rule.checkIn), now: view.now, zone: view.zone };
  return people.length === 0 ? null : reminder(view.reading, people, null, about);
}
