/** A reminder saved as an unsent reply, on the user's click. The nudge itself stays as it is until an answer comes or the user ends it. */
import { address, messageId } from "../../engine/brands.ts";
import { checkInKind } from "../../engine/nudge/checkIns.ts";
import type { Address, Instant, Locale, Person, ThreadReading } from "../../engine/types.ts";
import { draftOfCheckIn } from "../../hosts/checkInDraft.ts";
import { read } from "../../hosts/localEngine.ts";
import { type MailboxProblem, newestMessage, type ReplyToSave } from "../../hosts/mailbox.ts";
import { reminder, reminderLocale } from "../../hosts/reminder.ts";
import type { Account, AccountId, Nudge, NudgeId, Store } from "../store/store.ts";
import { accountSettings } from "./accountSettings.ts";
import type { OpenMailbox } from "./mailboxes.ts";
import { storedDecision } from "./storedDecision.ts";

export interface ReminderSurroundings {
  readonly store: Store;
  readonly openMailbox: OpenMailbox;
  readonly now: () => Instant;
}
export type SavedReminder =
  /** It lies in the mailbox's drafts; `link`: where a browser shows the thread. */
  | { readonly kind: "saved"; readonly locale: Locale; readonly people: readonly Person[]; readonly link: string | null }
  /** No such nudge of this account. */
  | { readonly kind: "missing" }
  /** The server may not read the mailbox: the panel writes the reminder itself, with the mail on screen. */
  | { readonly kind: "notReadable" }
  /** Nobody is waited for any more, or only people without an address. */
  | { readonly kind: "nobody" }
  | MailboxProblem;

/** `locale`: null: the language they last wrote in. Pressed twice it is one draft, written anew. */
export async function saveReminder(
  { store, openMailbox, now }: ReminderSurroundings,
  accountId: AccountId,
  nudgeId: NudgeId,
  locale: Locale | null,
): Promise<SavedReminder> {
  const account = await store.accounts.find(accountId);
  const nudge = account === null ? null : await store.nudges.get(accountId, nudgeId);
  if (account === null || nudge === null) return { kind: "missing" };
  const access = await openMailbox(account, nudge.mailbox);
  if (access.kind !== "mailbox") return { kind: "notReadable" };
  const { mailbox } = access;
  const fetched = await mailbox.fetchThread(nudge.thread);
  if (fetched.kind !== "thread") return fetched;
  const reading = await read(fetched.raw, account.address ?? address(""), accountSettings(account.settings).zone);
  const people = silentPeople(nudge, reading);
  const newest = newestMessage(fetched.raw);
  if (people.length === 0 || newest === null) return { kind: "nobody" };
  const language = locale ?? reminderLocale(reading, people);
  const checkIn = checkInKind(nudge.rule.checkIn);
  const { zone } = accountSettings(account.settings);
  const draft =
    checkIn === null
      ? await reminder(reading, people, language, nudge.rule.consent !== null)
      : await draftOfCheckIn(reading, checkIn, language, { now: now(), zone });
  if (draft.draft.to.length === 0) return { kind: "nobody" };
  const reply = { thread: nudge.thread, me: reading.me, draft, idempotencyKey: `${nudge.id}/${newest}` };
  let problem: MailboxProblem | null = null;
  const save = async (before: ReplyToSave["before"]): Promise<string> => {
    const saved = await mailbox.saveReplyDraft({ ...reply, before });
    if (saved.kind === "draft") return saved.draft;
    problem = saved;
    throw new NotSaved();
  };
  try {
    await remembered(store, account, nudge, `${newest}#reminder`, language, save);
  } catch (error) {
    if (problem === null || !(error instanceof NotSaved)) throw error;
    return problem;
  }
  return { kind: "saved", locale: language, people: draft.draft.to, link: mailbox.linkTo(nudge.thread) };
}

class NotSaved extends Error {}

/** Gmail cannot look for a draft by a key of ours, so its id is remembered; the others find it themselves. */
function remembered(
  store: Store,
  { provider, subject }: Account,
  { thread }: Nudge,
  last: string,
  locale: Locale,
  save: (before: string | null) => Promise<string>,
): Promise<string> {
  if (provider !== "google") return save(null);
  return store.addonMemory.oneDraft({ user: subject, thread, lastMessage: messageId(last), locale }, save);
}

/** Those who are due; where time alone decided, whoever the nudge waits for. Names as the thread has them. */
function silentPeople({ decision, rule }: Nudge, { thread }: ThreadReading): readonly Person[] {
  const outcome = storedDecision(decision)?.outcome;
  const decided = outcome?.kind === "due" || outcome?.kind === "waiting" ? outcome.people.map((one) => one.address) : [];
  const byTime = outcome?.kind === "timeOnly" ? outcome.people : [];
  const found = [...decided, ...byTime].filter((one): one is Address => one !== null);
  const wanted = found.length > 0 ? found : (rule.waitingFor ?? []);
  const known = thread.messages.toReversed().flatMap(({ from, to, cc }) => [from, ...to, ...cc]);
  return [...new Set(wanted)].map(
    (one) => known.find((person) => person.address === one && person.name !== "") ?? { address: one, name: "" },
  );
}
