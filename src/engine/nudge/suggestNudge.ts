/** The nudge that is proposed after a draft was put into a mail. */
import { address, messageId } from "../brands.ts";
import { sidesOf } from "../findings/sides.ts";
import { zonedDayAndTime } from "../time/zonedTime.ts";
import type { Address, Instant, Message, Person, ThreadReading } from "../types.ts";
import { consentOf } from "./consent.ts";
import { decideNudge } from "./decideNudge.ts";
import type { NudgeSurroundings, PersonNudge } from "./nudgeDecision.ts";
import { type NudgeRule, newNudgeRule, QUIET_DAYS } from "./nudgeRule.ts";

/** What the panel and the card propose; nothing is set before the user says so. */
export interface SuggestedNudge {
  readonly rule: NudgeRule;
  /** Whom it would wait for and when it would speak, on both clocks; the first due first. Empty: there is nobody to wait for. */
  readonly people: readonly PersonNudge[];
}

/** The draft that was inserted. */
export interface DraftInserted {
  /** When it is taken to be sent, mostly now. */
  readonly sentAt: Instant;
  /** Whom it goes to; empty: everyone who wrote last or was written to. */
  readonly to: readonly Address[];
  readonly quietDays?: number;
}

/** A nudge for everyone of the other side whom the draft goes to, as if it had been sent. Those who asked to be reminded are kept as such. */
export function suggestNudge(reading: ThreadReading, draft: DraftInserted, surroundings: NudgeSurroundings): SuggestedNudge {
  const me = reading.me.address ?? address("");
  const sides = sidesOf(reading.thread.messages, me);
  const people = recipients(reading, draft).filter((person) => person.address !== null && !sides.isMe(person));
  // A colleague in copy is not waited for while somebody of the other side is.
  const others = people.filter((person) => !sides.isMine(person));
  const waitingFor = (others.length > 0 ? others : people).flatMap((person) => (person.address === null ? [] : [person.address]));
  const rule = newNudgeRule(draft.sentAt, {
    quietDays: draft.quietDays ?? QUIET_DAYS,
    waitingFor,
    consent: consentOf(people, reading.thread, surroundings.packs),
  });
  const sent = withDraft(reading, people, draft.sentAt, surroundings);
  const decision = decideNudge(sent, rule, { ...surroundings, now: draft.sentAt });
  const otherwise = decision.freed.flatMap((one) => (one.otherwise === null ? [] : [one.otherwise]));
  const waited =
    decision.kind === "stop" ? otherwise : decision.kind === "nudge" ? [...decision.people, ...decision.later] : decision.people;
  return { rule, people: waited };
}

function recipients({ thread, me }: ThreadReading, draft: DraftInserted): readonly Person[] {
  const everybody = thread.messages.toReversed().flatMap(({ from, to, cc }) => [from, ...to, ...cc]);
  if (draft.to.length > 0)
    return [...new Set(draft.to)].map((one) => everybody.find((person) => person.address === one) ?? { address: one, name: "" });
  const last = thread.messages.findLast(({ automatic }) => automatic === null);
  if (last === undefined) return [];
  return last.from.address === me.address ? last.to : [last.from];
}

/** The thread after the draft was sent: it asks for an answer, and what it asks will be read when it is there. */
function withDraft(reading: ThreadReading, to: readonly Person[], sentAt: Instant, { zone }: NudgeSurroundings): ThreadReading {
  const draft: Message = {
    id: messageId("draft@followthrough.invalid"),
    from: reading.me,
    to,
    cc: [],
    sentAt,
    sentOffset: null,
    sentOn: zonedDayAndTime(sentAt, zone)?.day ?? null,
    sentTime: null,
    subject: reading.thread.subject,
    ownText: "",
    signature: "",
    attachmentNames: [],
    locale: reading.thread.messages.at(-1)?.locale ?? "en",
    sentences: [],
    automatic: null,
    origin: "mail",
    country: null,
    region: null,
  };
  return { ...reading, thread: { ...reading.thread, messages: [...reading.thread.messages, draft] } };
}
