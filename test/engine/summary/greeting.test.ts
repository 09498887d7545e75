import { greeting } from "../../../src/engine/summary/greeting.ts";
import type { WritingPhrases } from "../../../src/engine/summary/writingPhrases.ts";
import type { Person } from "../../../src/engine/types.ts";
import { writing as en } from "../../../src/languages/en/writing.ts";
import { writing as ja } from "../../../src/languages/ja/writing.ts";
import { writing as ru } from "../../../src/languages/ru/writing.ts";
import { writing as hans } from "../../../src/languages/zh/writing.zh-Hans.ts";
import { writing as hant } from "../../../src/languages/zh/writing.zh-Hant.ts";
import { type MailInBrief, person, ReadingBuilder } from "./sampleReading.ts";

const me = person("Me", "me@example.com");

interface Case {
  readonly name: string;
  readonly writing: WritingPhrases;
  readonly people: readonly string[];
  /** What the first of them wrote, and what I wrote. */
  readonly theirs?: string;
  readonly signature?: string;
  readonly mine?: string;
  readonly says: string;
}

const cases: readonly Case[] = [
  { name: "full name when the mail shows nothing else", writing: en, people: ["Emily Fraser"], says: "Dear Emily Fraser," },
  { name: "family name first, as address books write it", writing: en, people: ["Fraser, Emily"], says: "Dear Emily Fraser," },
  { name: "department after the name left out", writing: en, people: ["Emily Fraser (Sales)"], says: "Dear Emily Fraser," },
  { name: "Ms only when the mail says Ms", writing: en, people: ["Emily Fraser"], mine: "Dear Ms Fraser,", says: "Dear Ms Fraser," },
  { name: "given name when I used it", writing: en, people: ["Emily Fraser"], mine: "Hi Emily,\nthanks", says: "Hi Emily," },
  {
    name: "one given name beside a full name would make a couple of them",
    writing: en,
    people: ["Emily Fraser", "Paul Novak"],
    mine: "Hi Emily,\nthanks",
    says: "Dear Emily Fraser and Paul Novak,",
  },
  { name: "a Chinese name is no given name", writing: en, people: ["杜小雨"], theirs: "Fine.\n\n杜小雨", says: "Dear 杜小雨," },
  { name: "the Latin half of a bilingual name", writing: en, people: ["張美玲 Wendy Chang"], says: "Dear Wendy Chang," },
  { name: "given name when she signs with it", writing: en, people: ["Emily Fraser"], theirs: "Fine.\n\nEmily", says: "Hi Emily," },
  { name: "the part of a name that I used", writing: en, people: ["許雅婷 Tina"], mine: "Hello Tina,", says: "Hi Tina," },
  {
    name: "no given name from a full greeting",
    writing: en,
    people: ["Emily Fraser"],
    mine: "Hello Emily Fraser,",
    says: "Dear Emily Fraser,",
  },
  {
    name: "a title of somebody with the same family name is not taken",
    writing: en,
    people: ["Emily Fraser", "Tom Fraser"],
    mine: "Dear Mr. Fraser,",
    says: "Dear Emily Fraser and Tom Fraser,",
  },
  {
    name: "three people by name",
    writing: en,
    people: ["Emily Fraser", "Li Na", "Tom Ash"],
    says: "Dear Emily Fraser, Li Na and Tom Ash,",
  },
  { name: "four people are all", writing: en, people: ["A Bee", "C Dee", "E Eff", "G Aitch"], says: "Dear all," },
  { name: "nobody is left out when one name is missing", writing: en, people: ["Emily Fraser", ""], says: "Dear all," },
  { name: "an address is no name", writing: en, people: ["emily@example.org"], says: "Hello," },
  { name: "no people", writing: en, people: [], says: "Hello," },
  { name: "a name that tries to be markup", writing: en, people: ["<script>alert(1)</script>"], says: "Hello," },
  { name: "a name that tries to break the line", writing: en, people: ["Emily\r\nBcc: x@example.com"], says: "Hello," },
  { name: "a name that turns the text around", writing: en, people: ["Emily \u202eresarF"], says: "Dear Emily resarF," },
  { name: "family name and 様", writing: ja, people: ["山田 太郎"], says: "山田様" },
  { name: "undivided name whole", writing: ja, people: ["山田太郎"], says: "山田太郎様" },
  {
    name: "company from the signature",
    writing: ja,
    people: ["山田 太郎"],
    theirs: "了解です。",
    signature: "株式会社みなみ 営業部\n山田 太郎",
    says: "株式会社みなみ\n山田様",
  },
  { name: "company from the display name", writing: ja, people: ["山田 太郎（みなみ株式会社）"], says: "みなみ株式会社\n山田様" },
  { name: "部長 as the mail calls him", writing: ja, people: ["山田 太郎"], mine: "山田部長\nお世話になっております。", says: "山田部長" },
  { name: "foreign names keep both parts", writing: ja, people: ["Emily Fraser"], says: "Emily Fraser様" },
  { name: "two people", writing: ja, people: ["山田 太郎", "鈴木 一郎"], says: "山田様、鈴木様" },
  { name: "nobody known", writing: ja, people: [""], says: "ご担当者様" },
  { name: "given name, given name first", writing: ru, people: ["Роман Соколов"], says: "Здравствуйте, Роман!" },
  { name: "given name, family name first", writing: ru, people: ["Соколов Роман"], says: "Здравствуйте, Роман!" },
  { name: "given name that ends like a family name", writing: ru, people: ["Марина Гончар"], says: "Здравствуйте, Марина!" },
  { name: "father's name from the header", writing: ru, people: ["Соколов Роман Сергеевич"], says: "Роман Сергеевич, добрый день!" },
  {
    name: "father's name from the text",
    writing: ru,
    people: ["Роман Соколов"],
    mine: "Роман Сергеевич, здравствуйте!",
    says: "Роман Сергеевич, добрый день!",
  },
  {
    name: "a family name in -ович is no father's name",
    writing: ru,
    people: ["Павел Богданович"],
    mine: "Павел Богданович, здравствуйте!",
    says: "Здравствуйте, Павел!",
  },
  { name: "more than three people", writing: ru, people: ["А Б", "В Г", "Д Е", "Ж З"], says: "Уважаемые коллеги, добрый день!" },
  { name: "full name without a title", writing: hans, people: ["王建国"], says: "王建国，您好！" },
  { name: "王经理 from my own greeting", writing: hans, people: ["王建国"], mine: "王经理您好，", says: "王经理，您好！" },
  { name: "李工 is not found in 李工作", writing: hans, people: ["李强"], mine: "小组里李工作得很好。", says: "李强，您好！" },
  {
    name: "a title shared by two people of one family name is not taken",
    writing: hans,
    people: ["王强", "王芳"],
    mine: "王经理：",
    says: "王强、王芳，您好！",
  },
  {
    name: "Traditional title",
    writing: hant,
    people: ["陳志明"],
    theirs: "收到。",
    signature: "陳志明 經理",
    mine: "陳經理您好：",
    says: "陳經理您好：",
  },
  { name: "a title in the display name itself", writing: hant, people: ["大成金屬 洪先生"], says: "洪先生您好：" },
  { name: "the Chinese half of a bilingual name", writing: hant, people: ["張美玲 Wendy Chang"], says: "張美玲 您好：" },
  { name: "Latin name in Chinese", writing: hant, people: ["Kevin Ho"], says: "Kevin Ho 您好：" },
];

describe("greeting", () => {
  it.each(cases)("$writing.locale: $name", ({ writing, people, theirs, signature, mine, says }) => {
    const recipients: readonly Person[] = people.map((name, index) => person(name, `p${index}@other.example.org`));
    const [first] = recipients;
    const mails: MailInBrief[] = [];
    if (first !== undefined)
      mails.push({ from: first, to: [me, ...recipients.slice(1)], locale: "en", text: theirs ?? "", signature: signature ?? "" });
    if (mine !== undefined) mails.push({ from: me, to: recipients, locale: "en", text: mine });
    expect(greeting(recipients, new ReadingBuilder(me, mails).reading().thread, writing)).toBe(says);
  });
});
