/** All the panel may ask about nudges: the server keeps and wakes them, the reader decides them from the mail at hand. */

import type { CheckInKind } from "../../engine/nudge/checkIns.ts";
import type { DecisionSummary, FreedSummary, NudgeNowSummary, PersonSummary, WaitSummary } from "../../engine/nudge/decisionSummary.ts";
import type { NudgeOutcome } from "../../engine/nudge/nudgeOutcome.ts";
import type { NudgeRule } from "../../engine/nudge/nudgeRule.ts";
import type { Address, Instant, Locale, ThreadId, ThreadReading } from "../../engine/types.ts";
import type { RenderedDraft } from "../mailHost.ts";
import type { NudgeTexts } from "./nudgeTexts.ts";

/** One nudge of the user's. */
export interface Nudge {
  readonly id: string;
  readonly thread: string;
  readonly subject: string;
  /** Where a browser shows the thread; null: nowhere. */
  readonly link: string | null;
  readonly state: "pending" | "due" | "done" | "off" | "failed" | "needsSignIn";
  /** When it is looked at again; null: never. */
  readonly wakeAt: Instant | null;
  readonly rule: NudgeRule;
  /** null: nothing is known yet. */
  readonly outcome: NudgeOutcome | null;
  /** Why the mailbox could not be asked the last time. */
  readonly trouble: { readonly problem: "busy" | "failing" | "tooSlow" | "needsSignIn"; readonly since: Instant } | null;
  readonly replies: {
    readonly seenBy: "server" | "panelOnly" | "afterSignIn";
    /** When the mail was looked at last; null: never. */
    readonly lookedAt: Instant | null;
  };
}

/** What the user asks for; shown with its date before anything is set. */
export interface NudgeWish {
  readonly quietDays: number;
  /** null: whoever the thread waits for. */
  readonly waitingFor: readonly Address[] | null;
  readonly consent: NudgeRule["consent"];
  /** What comes back by itself instead of waiting for a reply; left out or null: it waits. */
  readonly checkIn?: NudgeRule["checkIn"];
}
export interface NudgeToSet {
  readonly thread: ThreadId;
  readonly subject: string;
  readonly rule: NudgeWish;
  readonly decision: WaitSummary | NudgeNowSummary;
}
export type NudgeChange =
  | { readonly change: "snooze"; readonly until: Instant }
  | { readonly change: "done" }
  | { readonly change: "off" }
  | {
      readonly change: "rule";
      readonly rule: Partial<Pick<NudgeRule, "quietDays" | "waitingFor" | "offPeople" | "checkIn">>;
      readonly decision?: WaitSummary | NudgeNowSummary;
    }
  /** The mail is on screen and this is what it says now. */
  | { readonly change: "looked"; readonly decision: DecisionSummary };

/** "away": the server, or the way to it. "gone": no such nudge any more. "changedSince": too late to undo. */
export type NudgeProblem = "away" | "signedOut" | "gone" | "changedSince" | "nobody" | "inThePast" | "refused";
export type NudgeAnswer<T> = { readonly kind: "answer"; readonly answer: T } | { readonly kind: "problem"; readonly problem: NudgeProblem };

export interface NudgeChanged {
  readonly nudge: Nudge;
  /** Takes the change back as long as nothing else happens to the nudge; null: it cannot be. */
  readonly undo: string | null;
}

/** Never rejects. */
export interface NudgePort {
  texts(locale: Locale): Promise<NudgeTexts>;
  /** Those that are not over, due first. `thread`: its nudge is among them however many there are. */
  list(thread: ThreadId | null): Promise<NudgeAnswer<readonly Nudge[]>>;
  set(nudge: NudgeToSet): Promise<NudgeAnswer<NudgeChanged>>;
  change(id: string, change: NudgeChange): Promise<NudgeAnswer<NudgeChanged>>;
  undo(token: string): Promise<NudgeAnswer<Nudge>>;
  /** From a click only, since a window may open. Absent where nobody signs in. */
  signIn?(): Promise<boolean>;
  /** Puts the nudge's thread on screen. Absent where the mail client cannot; then the link leads there. */
  openThread?(nudge: Nudge): void;
}

/** What a nudge is planned from. */
export interface NudgePlanAsked {
  readonly quietDays: number;
  /** null: whoever the thread waits for. */
  readonly waitingFor: readonly Address[] | null;
  /** Whom a draft goes to that was just inserted; null: none was. */
  readonly draftTo: readonly Address[] | null;
  /** Comes back by itself; left out or null: waits for a reply. */
  readonly checkIn?: CheckInKind | null;
  readonly now: Instant;
}
export interface PlannedNudge {
  readonly rule: NudgeWish;
  readonly decision: WaitSummary | NudgeNowSummary;
}

/** What of the nudge's rule its mail depends on. */
export interface ReminderAsked {
  /** Those to be reminded asked for it. */
  readonly wasAsked: boolean;
  readonly checkIn: CheckInKind | null;
  readonly now: Instant;
}

/** The thinking about nudges, with the engine behind it: loaded when first asked. */
export interface NudgeReader {
  /** null: nobody is waited for. */
  plan(reading: ThreadReading, asked: NudgePlanAsked): Promise<PlannedNudge | null>;
  decide(reading: ThreadReading, rule: NudgeRule, now: Instant): Promise<DecisionSummary>;
  /** To these people alone; for a check-in the mail that it is for. `locale` null: the language they last wrote in. */
  reminder(reading: ThreadReading, people: readonly Address[], locale: Locale | null, about: ReminderAsked): Promise<RenderedDraft>;
}

/** The people a nudge is about, as they are known; the first due first. */
export function peopleOf({ outcome }: Pick<Nudge, "outcome">): readonly PersonSummary[] {
  switch (outcome?.kind) {
    case "waiting":
      return outcome.people;
    case "due":
      return outcome.people;
    case "timeOnly":
      return outcome.known;
    default:
      return [];
  }
}

/** Those who need not be reminded any more, and why. */
export function freedOf({ outcome }: Pick<Nudge, "outcome">): readonly FreedSummary[] {
  return outcome?.kind === "waiting" || outcome?.kind === "due" ? outcome.freed : [];
}

/** Its moment has come and the user has not acted yet. */
export const isDue = ({ state }: Nudge): boolean => state === "due";
