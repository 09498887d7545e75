/** How far both sides are with an item, for people. */
import type { Agreement, AgreementState } from "../../engine/agreement/agreements.ts";
import { shownName } from "../../engine/summary/personName.ts";
import type { Commitment, Decision, Evidence, Message, MessageId, ThreadReading } from "../../engine/types.ts";
import { shownDay, shownPerson, shownWords, styled } from "./terminalText.ts";

const STATES: Readonly<Record<AgreementState, string>> = {
  stated: "said by one side",
  proposed: "proposed, not yet accepted",
  accepted: "accepted",
  confirmed: "confirmed by both sides",
  disputed: "disputed",
};

export interface ShownAgreements {
  readonly ofItem: (item: Commitment) => readonly string[];
  readonly ofDecision: (decision: Decision) => readonly string[];
  /** What one side takes for settled and the other has not taken up. "" when there is nothing, else ends with a blank line. */
  readonly assumptions: string;
}

export function shownAgreements(agreements: readonly Agreement[], { thread }: ThreadReading): ShownAgreements {
  const messages = new Map<MessageId, Message>(thread.messages.map((message) => [message.id, message]));
  const lines = (found: Agreement | undefined): readonly string[] =>
    found === undefined || (found.state === "stated" && !found.isHeldBack) ? [] : [`      state: ${inWords(found, messages)}`];
  return {
    // A question is answered or not; the list it stands in says so.
    ofItem: ({ id, kind }) =>
      kind === "question" ? [] : lines(agreements.find(({ about }) => about.kind === "commitment" && about.id === id)),
    ofDecision: ({ evidence: [first] }) =>
      lines(agreements.find(({ about }) => about.kind === "decision" && first !== undefined && isSame(about.evidence, first))),
    assumptions: assumptionLines(agreements, messages),
  };
}

const isSame = (one: Evidence, other: Evidence): boolean => one.span.message === other.span.message && one.span.start === other.span.start;

function inWords(agreement: Agreement, messages: ReadonlyMap<MessageId, Message>): string {
  const held = agreement.isHeldBack ? ", held back by its condition" : "";
  return `${STATES[agreement.state]}${held}${silence(agreement, messages)}`;
}

/** "; asked on Thu 2026-11-12, no answer yet from Li Wen". */
function silence({ about, state, awaits, evidence }: Agreement, messages: ReadonlyMap<MessageId, Message>): string {
  if (state !== "proposed" || awaits.length === 0) return "";
  const last = evidence.at(-1);
  const day = last === undefined ? null : (messages.get(last.span.message)?.sentOn ?? null);
  const asked = about.kind === "assumption" ? "said" : "asked";
  return `; ${asked}${day === null ? "" : ` on ${shownDay(day)}`}, no answer yet from ${awaits.map((one) => shownName(one) || shownPerson(one)).join(", ")}`;
}

function assumptionLines(agreements: readonly Agreement[], messages: ReadonlyMap<MessageId, Message>): string {
  const open = agreements.flatMap((one) => (one.about.kind === "assumption" && one.state === "proposed" ? [{ one, ...one.about }] : []));
  if (open.length === 0) return "";
  const shown = open.map(({ one, evidence }) => `  • “${shownWords(evidence.quote)}”\n${styled("dim", `      ${inWords(one, messages)}`)}`);
  return `${styled("bold", `Assumed by one side only (${open.length})`)}\n${shown.join("\n")}\n\n`;
}
