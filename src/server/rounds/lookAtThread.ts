/** One nudge whose mailbox can be read: decided from what is known where nothing arrived, from the thread itself where it matters. */
import { address, threadId } from "../../engine/brands.ts";
import { decideNudge } from "../../engine/nudge/decideNudge.ts";
import type { NudgeDecision, NudgeNowDecision, NudgeSurroundings } from "../../engine/nudge/nudgeDecision.ts";
import { afterTelling } from "../../engine/nudge/nudgeRule.ts";
import type { Address, Instant, RawMessage, ThreadReading } from "../../engine/types.ts";
import { calendarOf } from "../../holidays/index.ts";
import { read } from "../../hosts/localEngine.ts";
import type { Mailbox, MailboxProblem } from "../../hosts/mailbox.ts";
import { packs } from "../../languages/index.ts";
import type { Settlement } from "../store/store.ts";
import { dueEffects } from "./effectPayloads.ts";
import { arrivedSince, type SyncNotes, type Touched } from "./mailboxSync.ts";
import { type NudgeLook, settlement } from "./settlements.ts";
import { keptSubject, type StoredDecision, storedDecision, storedOutcome } from "./storedDecision.ts";
import { nextCheckIn } from "./timeOnly.ts";

const MOST_SIBLINGS = 3;
const DAY_MS = 86_400_000;
/** What was told enough and is touched by nobody is put away after this. */
const PUT_AWAY_MS = 30 * DAY_MS;

export type Looked = { readonly kind: "settled"; readonly settlement: Settlement } | MailboxProblem;

export async function lookAtThread(look: NudgeLook, mailbox: Mailbox, notes: SyncNotes): Promise<Looked> {
  const { nudge } = look.claim;
  const before = storedDecision(nudge.decision);
  if (before === null || before.wakeAt === null) return readAndDecide(look, mailbox, before);
  const arrived = arrivedSince(notes, nudge.thread, before.decidedAt);
  const until = before.outcome.kind === "waiting" ? before.outcome.until : null;
  const isRegular = before.wakeAt === nudge.wakeAt || arrived !== null;
  const mayWait = nudge.state === "pending" && until !== null && until > look.now && isRegular && arrived !== "anything";
  if (mayWait && arrived === null) return settled(settlement(look, { state: "pending", outcome: before.outcome, until }));
  if (mayWait && arrived !== null && mailbox.glance !== undefined) return glanceAt(look, mailbox.glance, arrived, before, until);
  const next = nextTelling(before, look);
  if (nudge.state === "due" && arrived === null && isRegular && isShown(before, look.now) && (next === null || next > look.now)) {
    return settled(settlement(look, { state: "due", outcome: before.outcome, until: next }));
  }
  return readAndDecide(look, mailbox, before);
}

const settled = (made: Settlement): Looked => ({ kind: "settled", settlement: made });

/** Told lately, and nobody's turn has come since. */
function isShown({ outcome, lookedAt }: StoredDecision, now: Instant): boolean {
  if (outcome.kind !== "due" || lookedAt === null || now - lookedAt > DAY_MS) return false;
  return outcome.later.every(({ sendAt }) => sendAt.at > now);
}
/** When somebody else's turn comes, or the check-in comes back; null: neither. */
function nextTelling({ outcome }: StoredDecision, look: NudgeLook): Instant | null {
  if (outcome.kind !== "due") return null;
  const again = nextCheckIn(look, outcome.people);
  const moments = [...outcome.later.map(({ sendAt }) => sendAt.at), ...(again === null ? [] : [again])];
  return moments.toSorted((a, b) => a - b)[0] ?? null;
}

/** A mail came while the nudge waits: who wrote it costs half of what reading the thread costs, and before anything is said the thread is read anyway. */
async function glanceAt(
  look: NudgeLook,
  glance: NonNullable<Mailbox["glance"]>,
  { message, at }: Touched,
  before: StoredDecision,
  until: Instant,
): Promise<Looked> {
  const seen = await glance(message);
  if (seen.kind !== "message" && seen.kind !== "gone") return seen;
  const isAnswer = seen.kind === "message" && !(await isAutomatic(seen.message, look));
  const answerSeen = isAnswer && seen.kind === "message" ? { by: seen.message.from.address, at } : before.answerSeen;
  return settled(settlement(look, { state: "pending", outcome: before.outcome, until, answerSeen }));
}

const isAutomatic = async (message: RawMessage, { account, settings }: NudgeLook): Promise<boolean> => {
  const reading = await read({ id: threadId(""), messages: [message] }, account.address ?? address(""), settings.zone);
  return reading.thread.messages.some(({ id, automatic }) => id === message.id && automatic !== null);
};

async function readAndDecide(look: NudgeLook, mailbox: Mailbox, before: StoredDecision | null): Promise<Looked> {
  const { account, settings, claim, now } = look;
  const { nudge } = claim;
  const me = account.address ?? address("");
  const fetched = await mailbox.fetchThread(nudge.thread);
  if (fetched.kind !== "thread") return fetched;
  const reading = await read(fetched.raw, me, settings.zone);
  const surroundings: NudgeSurroundings = { zone: settings.zone, calendarOf, now, siblings: [], packs };
  let decision = decideNudge(reading, nudge.rule, surroundings);
  if (decision.kind === "nudge") {
    // The last look before anything is said: the answer may stand in another thread.
    const siblings = await siblingReadings(decision, reading, look, mailbox);
    if ("problem" in siblings) return siblings.problem;
    if (siblings.readings.length > 0) decision = decideNudge(reading, nudge.rule, { ...surroundings, siblings: siblings.readings });
  }
  return settled(settlementOf(decision, { look, reading, mailbox, before, surroundings }));
}

async function siblingReadings(
  { people }: NudgeNowDecision,
  reading: ThreadReading,
  { account, settings, claim: { nudge } }: NudgeLook,
  mailbox: Mailbox,
): Promise<{ readonly readings: readonly ThreadReading[] } | { readonly problem: MailboxProblem }> {
  const since = people.map(({ since: { at } }) => at).toSorted((a, b) => a - b)[0] ?? nudge.rule.setAt;
  const addresses = people.flatMap(({ person }): readonly Address[] => (person.address === null ? [] : [person.address]));
  const found = await mailbox.siblings({ thread: nudge.thread, people: addresses, since, most: MOST_SIBLINGS });
  if (found.kind !== "threads") return found.kind === "gone" ? { readings: [] } : { problem: found };
  const me = reading.me.address ?? account.address ?? address("");
  return { readings: await Promise.all(found.threads.map((thread) => read(thread, me, settings.zone))) };
}

interface Decided {
  readonly look: NudgeLook;
  readonly reading: ThreadReading;
  readonly mailbox: Mailbox;
  readonly before: StoredDecision | null;
  readonly surroundings: NudgeSurroundings;
}

function settlementOf(decision: NudgeDecision, { look, reading, mailbox, before, surroundings }: Decided): Settlement {
  const { claim, now, settings } = look;
  const { nudge } = claim;
  const read = {
    subject: keptSubject(reading.thread.subject),
    link: mailbox.linkTo(nudge.thread) ?? before?.link ?? null,
    lookedAt: now,
    answerSeen: null,
  };
  switch (decision.kind) {
    case "wait": {
      // The row stays until the user acts or they answer; a promise or an absence puts it away until then.
      const wasTold =
        nudge.state === "due" &&
        before?.outcome.kind === "due" &&
        decision.people.some(({ heldBy, reason }) => heldBy === "told" || reason === "checkIn");
      return wasTold
        ? settlement(look, { ...read, state: "due", outcome: before.outcome, until: decision.until })
        : settlement(look, { ...read, state: "pending", outcome: storedOutcome(decision, now), until: decision.until });
    }
    case "nudge": {
      const addresses = decision.people.flatMap(({ person }): readonly Address[] => (person.address === null ? [] : [person.address]));
      const rule = { ...afterTelling(nudge.rule, now, addresses), snoozedUntil: null };
      const next = decideNudge(reading, rule, surroundings);
      return settlement(look, {
        ...read,
        state: "due",
        outcome: storedOutcome(decision, now),
        until: next.kind === "wait" ? next.until : null,
        rule,
        effects: (stored) => dueEffects(settings, stored, mailbox, now),
      });
    }
    case "stop": {
      const outcome = storedOutcome(decision, now);
      if (outcome.kind === "parked") return settlement(look, { ...read, state: "pending", outcome, until: null });
      switch (decision.because) {
        case "toldEnough": {
          const lastTold = nudge.rule.told.at(-1)?.at ?? now;
          const isOpen = nudge.state === "due" && before?.outcome.kind === "due" && now - lastTold < PUT_AWAY_MS;
          return isOpen
            ? settlement(look, { ...read, state: "due", outcome: before.outcome, until: null })
            : settlement(look, { ...read, state: "done", outcome, until: null });
        }
        case "off":
          return settlement(look, { ...read, state: "off", outcome, until: null });
        case "addressDoesNotWork":
        case "noDateKnown":
        case "nobodyToAsk":
          // Nothing will ever come of it by itself, and the user counts on it.
          return settlement(look, { ...read, state: "failed", outcome, until: null, wakeAt: null });
        default:
          return settlement(look, { ...read, state: "done", outcome, until: null });
      }
    }
  }
}
