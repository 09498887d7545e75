import { draftLocale } from "../../../src/engine/summary/draftLocale.ts";
import { draftRecipients } from "../../../src/engine/summary/draftRecipients.ts";
import { replySubject } from "../../../src/engine/summary/replySubject.ts";
import type { Person } from "../../../src/engine/types.ts";
import { replyPrefixes } from "../../../src/languages/replyPrefixes.ts";
import { type MailInBrief, person, ReadingBuilder } from "./sampleReading.ts";

const me = person("Me", "me@ours.example.com");
const colleague = person("Colleague", "colleague@ours.example.com");
const emily = person("Emily Fraser", "emily@theirs.example.org");
const boss = person("Boss", "boss@theirs.example.org");
const bank = person("Bank", "bank@third.example.net");
const mail = (from: Person, to: readonly Person[], more: Partial<MailInBrief> = {}): MailInBrief => ({
  from,
  to,
  locale: "en",
  text: "x",
  ...more,
});

const cases: readonly { name: string; mails: readonly MailInBrief[]; to: readonly Person[]; cc: readonly Person[] }[] = [
  { name: "the other side, never me", mails: [mail(emily, [me]), mail(me, [emily])], to: [emily], cc: [] },
  { name: "the other side when only I wrote", mails: [mail(me, [emily])], to: [emily], cc: [] },
  {
    name: "copied people and own colleagues in Cc",
    mails: [mail(emily, [me, colleague], { cc: [boss] })],
    to: [emily],
    cc: [colleague, boss],
  },
  {
    name: "a copied person who later wrote goes to To",
    mails: [mail(emily, [me], { cc: [boss] }), mail(boss, [me])],
    to: [emily, boss],
    cc: [],
  },
  { name: "a third party that was written to", mails: [mail(emily, [me, bank])], to: [emily, bank], cc: [] },
  {
    name: "a person once, with the name the mail gives somewhere",
    mails: [mail(me, [person("", "emily@theirs.example.org")]), mail(emily, [me, emily])],
    to: [emily],
    cc: [],
  },
  { name: "no automatic sender", mails: [mail(emily, [me]), mail(boss, [me], { automatic: "outOfOffice" })], to: [emily], cc: [] },
  {
    name: "no mailbox that nobody reads",
    mails: [mail(emily, [me, person("", "no-reply@theirs.example.org"), person("", "noreply+7@theirs.example.org")])],
    to: [emily],
    cc: [],
  },
  {
    name: "nobody whose address is unknown or not one",
    mails: [mail(emily, [me, person("Quoted Only", null), person("Bad", "a b@c\r\nd")])],
    to: [emily],
    cc: [],
  },
  { name: "colleagues in To when there is no other side", mails: [mail(colleague, [me])], to: [colleague], cc: [] },
  { name: "nobody in an empty thread", mails: [], to: [], cc: [] },
];

describe("draftRecipients", () => {
  it.each(cases)("$name", ({ mails, to, cc }) => {
    expect(draftRecipients(new ReadingBuilder(me, mails).reading())).toEqual({ to, cc });
  });
});

describe("draftLocale", () => {
  it.each([
    ["the language the other side last wrote in", [mail(emily, [me], { locale: "ja" }), mail(me, [emily], { locale: "en" })], "ja"],
    ["not that of an automatic reply", [mail(emily, [me], { locale: "ja" }), mail(emily, [me], { automatic: "outOfOffice" })], "ja"],
    ["mine when only I wrote", [mail(me, [emily], { locale: "ru" })], "ru"],
    ["English for no mail at all", [], "en"],
  ] as const)("%s", (_, mails, expected) => {
    expect(draftLocale(new ReadingBuilder(me, mails).reading())).toBe(expected);
  });
});

describe("replySubject", () => {
  it.each([
    ["Order 4711", "Re: Order 4711"],
    ["RE: Re[2]: AW: Order 4711", "Re: Order 4711"],
    ["回复：答复: 订单", "Re: 订单"],
    ["Отв: заказ", "Re: заказ"],
    ["Re: Fwd: Order", "Re: Fwd: Order"],
    ["Port: Hamburg", "Re: Port: Hamburg"],
    ["Order\r\nBcc: x@example.com", "Re: Order Bcc: x@example.com"],
    ["", "Re:"],
  ])("%j becomes %j", (subject, expected) => {
    expect(replySubject(subject, replyPrefixes)).toBe(expected);
  });
});
