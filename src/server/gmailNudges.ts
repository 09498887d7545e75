/** The desk as the Gmail add-on asks it: by Google's user, and without ever throwing, so that a card is whole without its nudges. */
import type { AddonNudges, NudgeOwner } from "../hosts/gmail/addonNudges.ts";
import type { NudgeAnswer, NudgeProblem } from "../panel/nudges/nudgePort.ts";
import type { Answer, NudgeDesk } from "./api/nudgeDesk.ts";
import type { ProblemKind } from "./api/problem.ts";
import { type NudgeToSetAsked, nudgeChangeShape, nudgeToSetShape } from "./api/shapes.ts";
import type { AccountId, Store } from "./store/store.ts";

const LIST = 100;

const problemOf: Readonly<Partial<Record<ProblemKind, NudgeProblem>>> = {
  notFound: "gone",
  changedSince: "changedSince",
  nothingToWaitFor: "nobody",
  inThePast: "inThePast",
  storeAway: "away",
};

export interface GmailNudgesParts {
  readonly desk: NudgeDesk;
  readonly accounts: Pick<Store["accounts"], "known" | "signIn">;
  readonly now: () => Parameters<Store["accounts"]["signIn"]>[1];
  /** Where a browser shows a thread. */
  readonly linkTo: (thread: string) => string | null;
}

/** As Gmail's own address bar writes it; the hexadecimal id finds the thread in any folder. */
export const gmailLink = (thread: string): string => `https://mail.google.com/mail/#all/${encodeURIComponent(thread)}`;

export function gmailNudges({ desk, accounts, now, linkTo }: GmailNudgesParts): AddonNudges {
  const known = ({ id }: NudgeOwner): Promise<AccountId | null> => accounts.known("google", id);
  const own = async ({ id, address }: NudgeOwner): Promise<AccountId> =>
    (await accounts.signIn({ provider: "google", subject: id, address }, now())).id;

  async function answered<T>(ask: () => Promise<Answer<T>>): Promise<NudgeAnswer<T>> {
    try {
      const made = await ask();
      return made.kind === "answer" ? made : { kind: "problem", problem: problemOf[made.because] ?? "refused" };
    } catch {
      // The store is away; the log has it from its own doing.
      return { kind: "problem", problem: "away" };
    }
  }
  const plain = <T>(ask: () => Promise<T>): Promise<NudgeAnswer<T>> => answered(async () => ({ kind: "answer", answer: await ask() }));

  return {
    list: (owner) => plain(async () => (await desk.list(await known(owner), LIST)).nudges),
    ofThread: (owner, thread) => plain(async () => (await desk.ofThread(await known(owner), thread)).nudges[0] ?? null),
    get: (owner, id) => answered(async () => desk.get(await known(owner), id)),
    set: (owner, { thread, subject, rule, decision }, zone) =>
      answered(async () => {
        // Through the same checks as any other call: sizes and ranges are the API's.
        const link = linkTo(thread);
        const asked = nudgeToSetShape.safeParse({ mailbox: "gmail", thread, subject: subject.slice(0, 1_000), link, zone, rule, decision });
        if (!asked.success) return { kind: "refused", because: "badRequest" };
        const wish: NudgeToSetAsked = asked.data;
        return desk.set(await own(owner), wish);
      }),
    change: (owner, id, change, zone) =>
      answered(async () => {
        const hasZone = change.change === "rule" || change.change === "looked";
        const asked = nudgeChangeShape.safeParse(hasZone ? { ...change, zone } : change);
        return asked.success ? desk.change(await known(owner), id, asked.data) : { kind: "refused", because: "badRequest" };
      }),
    undo: (owner, token) =>
      answered(async () => {
        const undone = await desk.undo(await known(owner), token);
        return undone.kind === "answer" ? { kind: "answer", answer: undone.answer.nudge } : undone;
      }),
  };
}
