/** What the buttons, check boxes and pickers of the cards do. */
import { messageId } from "../../engine/brands.ts";
import { LOCALES } from "../../engine/locales.ts";
import { DRAFT_KINDS, type DraftKind } from "../../engine/summary/kinds/draftKind.ts";
import type { Locale } from "../../engine/types.ts";
import { applyEdits, type Edit, flagId } from "../../panel/edits.ts";
import type { RenderedDraft } from "../../panel/mailHost.ts";
import { draftOfKind, pairOfKind } from "../draftKinds.ts";
import { ask, read } from "../localEngine.ts";
import { DraftBusy, defaultSettings } from "./addonMemory.ts";
import {
  changedFromHome,
  changeOnThread,
  homeWithNudges,
  isFromHome,
  openNudge,
  reminderFor,
  setNudge,
  snoozeAsked,
  undoFromHome,
  undoOnThread,
} from "./addonNudges.ts";
import {
  type AddonAnswer,
  keepSummary,
  missingScope,
  type NotOpened,
  type OpenedThread,
  openThread,
  pageOf,
  problemAnswer,
  shownProblem,
  type Visit,
} from "./addonVisit.ts";
import { type CardActionName, cardInputs } from "./cards/cardActions.ts";
import { itemCard } from "./cards/itemCard.ts";
import { quietDayChoices, settingsCard } from "./cards/settingsCard.ts";
import { threadCard } from "./cards/threadCard.ts";
import { WRITE_DRAFT } from "./deployment.ts";
import { saveReplyDraft } from "./gmailDraft.ts";
import type { GmailProblem } from "./gmailProblem.ts";
import { insertIntoDraft, notify, openDraft, popAndUpdate, pushCard, updateBoth, updateCard } from "./respond.ts";

type Handler = (visit: Visit) => Promise<AddonAnswer>;

const localeFrom = (text: string | undefined): Locale | null => LOCALES.find((locale) => locale === text) ?? null;

/** Runs `show` on the open thread, or answers why it is not open. */
async function withThread(visit: Visit, show: (opened: OpenedThread) => AddonAnswer | Promise<AddonAnswer>): Promise<AddonAnswer> {
  const opened: OpenedThread | NotOpened = await openThread(visit, pageOf(visit.event));
  return opened.kind === "answer" ? opened.answer : await show(opened);
}

const shownAnew: Handler = (visit) => withThread(visit, ({ view }) => updateCard(threadCard(view)));

/** The item's own card, with the ready question when it is a flag. */
async function itemOf(visit: Visit, { view }: OpenedThread): Promise<ReturnType<typeof itemCard>> {
  const item = visit.event.parameters.item ?? "";
  const flag = view.reading.flags.find((one) => flagId(one) === item);
  return itemCard(view, item, flag === undefined ? null : await ask(flag, view.draftLocale));
}

/** Keeps an edit and shows the card it was made on. Ticking a box that is ticked already is no edit. */
function editing(editOf: (item: string, visit: Visit) => Edit | null, isBack: (visit: Visit) => boolean): Handler {
  return (visit) =>
    withThread(visit, async (opened) => {
      const { view, thread } = opened;
      const edit = editOf(visit.event.parameters.item ?? "", visit);
      if (edit === null) return problemAnswer(visit, "notUnderstood");
      await visit.memory.addEdits(visit.user.id, thread.threadId, [edit]);
      // Asked again: another press may have come between.
      const steps = await visit.memory.editsOf(visit.user.id, thread.threadId);
      const reading = applyEdits(await read(thread.raw, visit.user.address, view.zone), steps);
      const next: OpenedThread = { ...opened, view: { ...view, steps, reading } };
      if (visit.event.parameters.from === "item") return updateBoth(threadCard(next.view), await itemOf(visit, next));
      return isBack(visit) ? popAndUpdate(threadCard(next.view)) : updateCard(threadCard(next.view));
    });
}
const onTheSpot = (): boolean => false;
/** Pressed on the card of the item, which is no more: back to the thread. */
const back = (): boolean => true;

/** A trouble of Gmail on its way out of `oneDraft`, which remembers nothing when its maker fails. */
class DraftRefused extends Error {
  readonly problem: GmailProblem;
  constructor(problem: GmailProblem) {
    super(problem.kind);
    this.name = "DraftRefused";
    this.problem = problem;
  }
}

/** Kinds that go to fewer people than a reply to all. */
const isForFew = (kind: DraftKind): boolean => kind === "reminder" || kind === "handover";

/** A draft of the open thread, of the kind chosen on the card. */
const makeDraft: Handler = (visit) => {
  const chosen = visit.event.texts(cardInputs.kind)[0];
  const kind = DRAFT_KINDS.find((one) => one === chosen) ?? "summary";
  const second = localeFrom(visit.event.texts(cardInputs.second)[0]);
  const write = ({ view }: OpenedThread) => {
    const locale = localeFrom(visit.event.parameters.locale) ?? view.draftLocale;
    return second === null || second === locale
      ? draftOfKind(kind, view.reading, locale, view)
      : pairOfKind(kind, view.reading, [locale, second], view);
  };
  return draftedBy(visit, write, isForFew(kind));
};
/** To the silent people alone, kept apart from the summary. */
const makeReminder: Handler = (visit) => draftedBy(visit, (opened) => reminderFor(visit, opened), true);

function draftedBy(
  visit: Visit,
  write: (opened: OpenedThread) => Promise<RenderedDraft | null>,
  isReminder: boolean,
): Promise<AddonAnswer> {
  const missing = missingScope(visit, WRITE_DRAFT);
  if (missing !== null) return Promise.resolve(missing);
  return withThread(visit, async (opened) => {
    const { client, thread, view } = opened;
    const { memory, user, texts } = visit;
    const rendered = await write(opened);
    // Answered since the card was shown.
    if (rendered === null) return updateCard(threadCard(view));
    const { locale } = rendered.draft;
    const lastMessage = isReminder ? messageId(`${thread.newestMessageId}#reminder`) : thread.newestMessageId;
    const key = { user: user.id, thread: thread.threadId, lastMessage, locale };
    let wasThere = false;
    let made = { draftId: "", threadId: "" };
    try {
      await memory.oneDraft(key, async (before) => {
        const saved = await saveReplyDraft(client, { thread, draft: rendered, me: view.reading.me, before, isForDraftOnly: isReminder });
        if (saved.kind !== "draft") throw new DraftRefused(saved);
        wasThere = saved.draftId === before;
        made = saved;
        return saved.draftId;
      });
    } catch (error) {
      if (error instanceof DraftRefused) return problemAnswer(visit, shownProblem(error.problem));
      if (error instanceof DraftBusy) return problemAnswer(visit, "draftBusy");
      throw error;
    }
    if (!isReminder) await keepSummary(visit, opened, rendered);
    return openDraft(made, wasThere ? texts.notice.draftUpdated : texts.notice.draftCreated);
  });
}

/** On the card that was pressed: the thread's, or the homepage. */
function changingNudge(changeOf: Parameters<typeof changedFromHome>[1]): Handler {
  return (visit) =>
    isFromHome(visit) ? changedFromHome(visit, changeOf) : withThread(visit, (opened) => changeOnThread(visit, opened, changeOf));
}

const chooseLanguage: Handler = async (visit) => {
  const { memory, user, event, texts } = visit;
  const chosen = localeFrom(event.texts(cardInputs.language)[0]);
  if (chosen === null) return problemAnswer(visit, "notUnderstood");
  await memory.keepSettings(user.id, { ...(await memory.settingsOf(user.id)), draftLocale: chosen });
  return withThread(visit, ({ view }) => updateCard(threadCard(view), texts.notice.languageChosen));
};

const keepSettings: Handler = async ({ memory, user, event, texts, baseUrl }) => {
  const days = Number(event.texts(cardInputs.quietDays)[0]);
  const before = await memory.settingsOf(user.id);
  const settings = {
    draftLocale: localeFrom(event.texts(cardInputs.language)[0]),
    quietDays: quietDayChoices.includes(days) ? days : before.quietDays,
  };
  await memory.keepSettings(user.id, settings);
  return updateCard(settingsCard({ texts, baseUrl, locale: event.locale, settings }), texts.notice.settingsSaved);
};

const forget: Handler = async ({ memory, user, event, texts, baseUrl }) => {
  await memory.forget(user.id);
  return updateCard(settingsCard({ texts, baseUrl, locale: event.locale, settings: defaultSettings }), texts.notice.forgotten);
};

const insertSummary: Handler = async (visit) => {
  const { memory, user, event, texts } = visit;
  const last = await memory.lastThread(user.id);
  // Another thread was looked at since this card was shown: nothing is inserted that the user did not see.
  if (last === null || last.thread !== event.parameters.thread) return problemAnswer(visit, "notUnderstood");
  return last.html === "" ? notify(texts.compose.none) : insertIntoDraft(last.html);
};

export const actionHandlers: Readonly<Record<CardActionName, Handler>> = {
  draft: makeDraft,
  done: editing((item, { event }) => (event.parameters.item === undefined ? null : { kind: "done", item }), onTheSpot),
  reopen: editing((item) => (item === "" ? null : { kind: "reopened", item }), onTheSpot),
  keep: editing((item) => (item === "" ? null : { kind: "kept", item }), back),
  notAnItem: editing((item) => (item === "" ? null : { kind: "notAnItem", item }), back),
  date: editing((item, { event }) => (item === "" ? null : { kind: "dueChanged", item, day: event.day(cardInputs.due) }), back),
  item: (visit) => withThread(visit, async (opened) => pushCard(await itemOf(visit, opened))),
  page: shownAnew,
  refresh: shownAnew,
  language: chooseLanguage,
  settings: async ({ memory, user, event, texts, baseUrl }) =>
    pushCard(settingsCard({ texts, baseUrl, locale: event.locale, settings: await memory.settingsOf(user.id) })),
  keepSettings,
  forget,
  insert: insertSummary,
  home: async (visit) => updateCard(await homeWithNudges(visit)),
  nudgeSet: (visit) => withThread(visit, (opened) => setNudge(visit, opened)),
  nudge: openNudge,
  nudgeDone: changingNudge(() => ({ change: "done" })),
  nudgeOff: changingNudge(() => ({ change: "off" })),
  nudgeSnooze: changingNudge(snoozeAsked),
  nudgeUndo: (visit) => (isFromHome(visit) ? undoFromHome(visit) : withThread(visit, (opened) => undoOnThread(visit, opened))),
  nudgeReminder: makeReminder,
};
