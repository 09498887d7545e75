import { address, country, instant, messageId, threadId } from "../../../src/engine/brands.ts";
import { calendarDay, parseDay } from "../../../src/engine/time/calendarDay.ts";
import type {
  CalendarDay,
  Commitment,
  Evidence,
  Flag,
  Language,
  Locale,
  Message,
  Person,
  ThreadReading,
  Waiting,
} from "../../../src/engine/types.ts";

/** A day of November or December 2026, or of another year when given. */
export function day(month: number, dayOfMonth: number, year = 2026): CalendarDay {
  const made = calendarDay(year, month, dayOfMonth);
  if (made === null) throw new Error(`no such day: ${month}-${dayOfMonth}`);
  return made;
}

export const person = (name: string, mailAddress: string | null): Person => ({
  name,
  address: mailAddress === null ? null : address(mailAddress),
});

export interface MailInBrief {
  readonly from: Person;
  readonly to: readonly Person[];
  readonly cc?: readonly Person[];
  readonly locale: Locale;
  readonly text: string;
  readonly signature?: string;
  readonly automatic?: Message["automatic"];
  /** ISO 8601 with offset. */
  readonly sentAt?: string;
  readonly country?: string;
}

function message(mail: MailInBrief, index: number): Message {
  const id = messageId(`m${index}@example.com`);
  return {
    id,
    from: mail.from,
    to: mail.to,
    cc: mail.cc ?? [],
    ...sendingTime(mail.sentAt),
    subject: "Re: RE: Order 4711",
    ownText: mail.text,
    signature: mail.signature ?? "",
    attachmentNames: [],
    locale: mail.locale,
    sentences: [{ span: { message: id, start: 0, end: mail.text.length }, text: mail.text, language: languageOf(mail.locale) }],
    sentTime: null,
    automatic: mail.automatic ?? null,
    origin: "mail",
    country: mail.country === undefined ? null : country(mail.country),
    region: null,
  };
}

function sendingTime(iso: string | undefined): Pick<Message, "sentAt" | "sentOffset" | "sentOn"> {
  if (iso === undefined) return { sentAt: null, sentOffset: null, sentOn: null };
  const offset = iso.endsWith("Z") ? 0 : (iso.at(-6) === "-" ? -1 : 1) * (Number(iso.slice(-5, -3)) * 60 + Number(iso.slice(-2)));
  return { sentAt: instant(Date.parse(iso)), sentOffset: offset, sentOn: parseDay(iso.slice(0, 10)) };
}

function languageOf(locale: Locale): Language {
  return locale === "zh-Hans" || locale === "zh-Hant" ? "zh" : locale;
}

/** A reading of these mails; findings are added by quoting them. */
export class ReadingBuilder {
  readonly messages: readonly Message[];
  readonly commitments: Commitment[] = [];
  readonly flags: Flag[] = [];
  readonly decisions: { what: string; evidence: readonly Evidence[] }[] = [];
  readonly me: Person;
  waiting: Waiting = { on: "nobody", since: null };

  constructor(me: Person, mails: readonly MailInBrief[]) {
    this.me = me;
    this.messages = mails.map(message);
  }

  evidence(index: number, quote: string): Evidence {
    const mail = this.messages[index];
    const start = mail?.ownText.indexOf(quote) ?? -1;
    if (mail === undefined || start < 0) throw new Error(`message ${index} does not say "${quote}"`);
    return { span: { message: mail.id, start, end: start + quote.length }, quote };
  }

  commitment(index: number, what: string, fields: Partial<Commitment> & Pick<Commitment, "owners" | "side">): this {
    this.commitments.push({
      id: `c${this.commitments.length}`,
      kind: fields.side === "me" ? "promise" : "request",
      toward: [],
      what,
      due: { kind: "none" },
      condition: null,
      status: "open",
      sure: true,
      evidence: [this.evidence(index, what)],
      closedBy: null,
      ...fields,
    });
    return this;
  }

  decision(index: number, what: string): this {
    this.decisions.push({ what, evidence: [this.evidence(index, what)] });
    return this;
  }

  flag(flag: Flag): this {
    this.flags.push(flag);
    return this;
  }

  reading(): ThreadReading {
    return {
      thread: { id: threadId("t"), subject: "RE: Re[2]: 回复: Order 4711", messages: this.messages },
      me: this.me,
      commitments: this.commitments,
      decisions: this.decisions,
      flags: this.flags,
      waiting: this.waiting,
    };
  }
}

export const japan = country("JP");
