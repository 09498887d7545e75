/** Threads for nudge tests: mail in brief, read with the real packs and decided at a given moment. */
import { address, country, instant, messageId, threadId, timeZone } from "../../../src/engine/brands.ts";
import { decideNudge } from "../../../src/engine/nudge/decideNudge.ts";
import type { NudgeDecision, NudgeSurroundings, PersonNudge } from "../../../src/engine/nudge/nudgeDecision.ts";
import { type NudgeRule, newNudgeRule } from "../../../src/engine/nudge/nudgeRule.ts";
import { readThread } from "../../../src/engine/readThread.ts";
import { isoWithOffset, offsetOf } from "../../../src/engine/time/zonedTime.ts";
import type { Person, RawMessage, ReaderContext, ThreadReading } from "../../../src/engine/types.ts";
import { calendarOf } from "../../../src/holidays/index.ts";
import { packs } from "../../../src/languages/index.ts";

const person = (name: string, mail: string): Person => ({ name, address: address(mail) });

export const people = {
  /** I read and ask. */
  anna: person("Anna Weber", "anna@nordlicht.example"),
  /** My colleague. */
  ben: person("Ben Krause", "ben@nordlicht.example"),
  kenji: person("Kenji Mori", "kenji@morikiko.example.jp"),
  taro: person("Taro Ito", "taro@morikiko.example.jp"),
  maria: person("Maria Rossi", "maria@rossi.example.it"),
  li: person("李 明", "li@huadeng.example.cn"),
  lin: person("林 美玲", "lin@yongfu.example.tw"),
  olga: person("Ольга Смирнова", "olga@stankozavod.example.ru"),
  emily: person("Emily Fraser", "emily@fraser.example.co.uk"),
  sam: person("Sam Carter", "sam@carter.example"),
  robot: person("Mail Delivery System", "mailer-daemon@mx.example"),
} as const;
export type Name = keyof typeof people;

export interface MailInBrief {
  readonly from: Name;
  readonly to: readonly Name[];
  readonly cc?: readonly Name[];
  /** ISO 8601 with offset, or null. */
  readonly at: string | null;
  readonly text: string;
  readonly subject?: string;
  /** Answered by a machine. */
  readonly isAutomatic?: boolean;
  readonly headers?: Readonly<Record<string, string>>;
}

export const ADDRESS = (name: Name): NonNullable<Person["address"]> => people[name].address ?? address("");
export const MOMENT = (iso: string): NudgeSurroundings["now"] => instant(Date.parse(iso));
export const BERLIN = timeZone("Europe/Berlin");

const context: ReaderContext = { me: ADDRESS("anna"), zone: BERLIN, country: country("DE"), packs, calendarOf };

export function readingOf(mails: readonly MailInBrief[], name = "t"): ThreadReading {
  const messages = mails.map((mail, index): RawMessage => {
    const { at } = mail;
    return {
      id: messageId(`${name}-${index}@example.com`),
      from: people[mail.from],
      to: mail.to.map((one) => people[one]),
      cc: (mail.cc ?? []).map((one) => people[one]),
      sentAt: at === null ? null : MOMENT(at),
      sentOffset: at === null ? null : offsetIn(at),
      subject: mail.subject ?? (index === 0 ? "Gear housing 4711" : "Re: Gear housing 4711"),
      body: { kind: "text", content: mail.text },
      attachmentNames: [],
      answers: index === 0 ? [] : [messageId(`${name}-${index - 1}@example.com`)],
      headers: mail.isAutomatic === true ? { "auto-submitted": "auto-replied" } : (mail.headers ?? {}),
    };
  });
  return readThread({ id: threadId(name), messages }, context);
}

function offsetIn(iso: string): number {
  if (iso.endsWith("Z")) return 0;
  return (iso.at(-6) === "-" ? -1 : 1) * (Number(iso.slice(-5, -3)) * 60 + Number(iso.slice(-2)));
}

export interface Asked {
  readonly rule?: Partial<NudgeRule>;
  readonly siblings?: readonly ThreadReading[];
  readonly zone?: string;
}

export function decide(mails: readonly MailInBrief[], now: string, asked: Asked = {}): NudgeDecision {
  const last = (mails.findLast(({ from }) => from === "anna") ?? mails.at(-1))?.at ?? now;
  const rule = newNudgeRule(MOMENT(last), asked.rule);
  return decideNudge(readingOf(mails), rule, surroundings(now, asked));
}

export function surroundings(now: string, asked: Asked = {}): NudgeSurroundings {
  return {
    zone: asked.zone === undefined ? BERLIN : timeZone(asked.zone),
    calendarOf,
    now: MOMENT(now),
    siblings: asked.siblings ?? [],
    packs,
  };
}

/** Everyone waited for, now or later. */
export function waitedFor(decision: NudgeDecision): readonly PersonNudge[] {
  if (decision.kind === "stop") return [];
  return decision.kind === "nudge" ? [...decision.people, ...decision.later] : decision.people;
}

/** "2026-11-20T09:00:00+09:00 silence" of each person, on their clock. */
export function moments(decision: NudgeDecision): readonly string[] {
  if (decision.kind === "stop") return [`stop ${decision.because}`];
  return waitedFor(decision).map(
    ({ sendAt, zone, heldBy, reason }) => `${isoWithOffset(sendAt.at, offsetOf(sendAt.at, zone) ?? 0)} ${heldBy ?? reason}`,
  );
}
